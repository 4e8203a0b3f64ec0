#include "port/owntext.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "text/unicode.h"

enum { NAME_MAX_BYTES = 60, LINES_TO_WROTE = 3 };

struct line {
	const char *s;
	size_t n;
};

static struct line line_at(const char *body, size_t n, size_t at)
{
	const char *nl = memchr(body + at, '\n', n - at);
	size_t end = nl ? (size_t)(nl - body) : n;
	struct line l = {.s = body + at, .n = end - at};
	while (l.n && (*l.s == ' ' || *l.s == '\t')) {
		l.s++;
		l.n--;
	}
	while (l.n && (l.s[l.n - 1] == ' ' || l.s[l.n - 1] == '\t' || l.s[l.n - 1] == '\r'))
		l.n--;
	return l;
}

static size_t next_line(const char *body, size_t n, size_t at)
{
	const char *nl = memchr(body + at, '\n', n - at);
	return nl ? (size_t)(nl - body) + 1 : n;
}

static bool starts(struct line l, const char *word)
{
	size_t n = strlen(word);
	return l.n >= n && strncasecmp(l.s, word, n) == 0;
}

static bool ends(struct line l, const char *word)
{
	size_t n = strlen(word);
	return l.n >= n && strncasecmp(l.s + l.n - n, word, n) == 0;
}

/* "On Monday Eva wrote:" may be folded over three lines. */
static bool wrote_line(const char *body, size_t n, size_t at)
{
	static const char *const first[] = {
	    "On ", "Den ", "Am ", "Op ", "Le ", "El ", "På ", "Il "};
	static const char *const last[] = {"wrote:", "skrev:", "schrieb:", "schreef:", "a écrit :",
	    "a écrit:", "escribió:", "geschreven:", "kirjoitti:", "ha scritto:", ">:"};
	struct line l = line_at(body, n, at);
	bool begins = false;
	for (size_t i = 0; i < sizeof first / sizeof *first; i++)
		begins |= starts(l, first[i]);
	for (int k = 0; begins && k < LINES_TO_WROTE && at < n; k++) {
		l = line_at(body, n, at);
		for (size_t i = 0; i < sizeof last / sizeof *last; i++)
			if (ends(l, last[i]))
				return true;
		at = next_line(body, n, at);
	}
	return !begins && (ends(l, " skrev:") || ends(l, " kirjoitti:")) && memchr(l.s, '@', l.n);
}

static bool divider(struct line l)
{
	static const char *const words[] = {"original message", "ursprungligt meddelande",
	    "ursprüngliche nachricht", "oorspronkelijk bericht", "message d'origine",
	    "oprindelig meddelelse", "opprinnelig melding", "alkuperäinen viesti",
	    "mensaje original"};
	size_t dashes = 0;
	while (dashes < l.n && l.s[dashes] == '-')
		dashes++;
	if (dashes < 3)
		return l.n >= 20 && l.s[0] == '_' && strspn(l.s, "_") >= l.n;
	struct line rest = {.s = l.s + dashes, .n = l.n - dashes};
	while (rest.n && *rest.s == ' ') {
		rest.s++;
		rest.n--;
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (starts(rest, words[i]))
			return true;
	return false;
}

/* "From: ... / Sent: ... / To: ..." pasted by a mail program. */
static bool pasted_head(const char *body, size_t n, size_t at)
{
	static const char *const from[] = {
	    "From:", "Från:", "Von:", "Van:", "De :", "De:", "Fra:", "Lähettäjä:"};
	static const char *const sent[] = {"Sent:", "Skickat:", "Gesendet:", "Verzonden:",
	    "Envoyé :", "Envoyé:", "Enviado:", "Date:", "Datum:", "Sendt:", "Lähetetty:"};
	bool head = false;
	struct line l = line_at(body, n, at);
	for (size_t i = 0; i < sizeof from / sizeof *from; i++)
		head |= starts(l, from[i]);
	at = next_line(body, n, at);
	l = line_at(body, n, at);
	for (size_t i = 0; head && i < sizeof sent / sizeof *sent; i++)
		if (starts(l, sent[i]))
			return true;
	return false;
}

static bool only_blank(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!isspace((unsigned char)s[i]))
			return false;
	return true;
}

size_t owntext_end(const char *body, size_t n)
{
	for (size_t at = 0; at < n; at = next_line(body, n, at)) {
		if (!wrote_line(body, n, at) && !divider(line_at(body, n, at)) &&
		    !pasted_head(body, n, at))
			continue;
		return only_blank(body, at) ? n : at;
	}
	return n;
}

bool owntext_quoted(const char *body, size_t at)
{
	while (at && body[at - 1] != '\n')
		at--;
	while (body[at] == ' ')
		at++;
	return body[at] == '>';
}

void owntext_add(struct buf *out, const char *body, size_t n)
{
	size_t end = owntext_end(body, n);
	for (size_t at = 0; at < end; at = next_line(body, end, at)) {
		struct line l = line_at(body, end, at);
		size_t next = next_line(body, end, at);
		if (next - at >= 3 && memcmp(body + at, "-- ", 3) == 0 && l.n == 2)
			return;
		if (!(l.n && l.s[0] == '>'))
			buf_add(out, body + at, next - at);
	}
}

static const char *const closings[] = {"med vänliga hälsningar", "med vänlig hälsning",
    "vänliga hälsningar", "vänligen", "hälsningar", "bästa hälsningar", "med hälsning", "mvh",
    "m v h", "hälsn", "tack på förhand", "kind regards", "best regards", "warm regards", "regards",
    "yours sincerely", "yours faithfully", "yours truly", "sincerely", "best wishes", "many thanks",
    "thanks", "thank you", "cheers", "best", "mit freundlichen grüßen", "mit freundlichem gruß",
    "mit freundlichen gruessen", "freundliche grüße", "viele grüße", "beste grüße",
    "hochachtungsvoll", "mfg", "lg", "met vriendelijke groet", "met vriendelijke groeten",
    "vriendelijke groet", "hoogachtend", "mvg", "groeten", "cordialement", "bien cordialement",
    "sincères salutations", "salutations", "saludos cordiales", "un saludo", "saludos",
    "atentamente", "venlig hilsen", "med venlig hilsen", "vennlig hilsen", "med vennlig hilsen",
    "hilsen", "mvh.", "ystävällisin terveisin", "terveisin", "parhain terveisin",
    "kunnioittavasti"};

/* Bytes of the closing words at the line's start with the commas after them; 0: none. */
static size_t closing(struct line l)
{
	size_t best = 0;
	for (size_t i = 0; i < sizeof closings / sizeof *closings; i++) {
		size_t n = strlen(closings[i]);
		if (n > best && starts(l, closings[i]) && (l.n == n || strchr(" ,.!/", l.s[n])))
			best = n;
	}
	while (best && best < l.n && strchr(" ,.!/", l.s[best]))
		best++;
	return best;
}

/* Two to four words of letters, each with a capital (particles like "van der" aside). */
static bool is_name(struct line l)
{
	size_t words = 0, capitals = 0;
	bool in_word = false;
	if (l.n == 0 || l.n > NAME_MAX_BYTES)
		return false;
	for (size_t i = 0; i < l.n;) {
		unsigned c;
		size_t len = utf8_get(l.s + i, l.n - i, &c, NULL);
		bool letter = unicode_is_letter(c) || unicode_is_mark(c);
		if (!letter && !(in_word && (c == '-' || c == '\'' || c == 0x2019 || c == '.')) &&
		    c != ' ')
			return false;
		if (letter && !in_word) {
			words++;
			capitals += unicode_is_upper(c);
		}
		in_word = c != ' ';
		i += len;
	}
	return words >= 2 && words <= 5 && capitals >= 2 && words - capitals <= 2;
}

const char *owntext_name(struct arena *a, const char *body, size_t n)
{
	const char *name = NULL;
	size_t end = owntext_end(body, n);
	for (size_t at = 0; at < end; at = next_line(body, end, at)) {
		struct line l = line_at(body, end, at);
		size_t skip = closing(l);
		if (!skip)
			continue;
		struct line rest = {.s = l.s + skip, .n = l.n - skip};
		for (size_t k = next_line(body, end, at); rest.n == 0 && k < end;
		     k = next_line(body, end, k))
			rest = line_at(body, end, k);
		if (is_name(rest))
			name = arena_strn(a, rest.s, rest.n);
	}
	return name;
}
