/* Passwords that somebody wrote down. What is removed too much reads badly; what is left stays in
 * the store: so a label with a colon takes nearly anything, and "is" in a sentence only what
 * looks like a secret or ends the clause. */
#include <string.h>

#include "text/scan_room.h"
#include "text/scan_secret.h"

enum { SUFFIX_MAX = 48 };

static const char *const keywords[] = {"password", "passwd", "passcode", "passphrase", "pass word",
    "pass phrase", "lösenord", "passwort", "kennwort", "wachtwoord", "mot de passe",
    "mots de passe", "passord", "adgangskode", "kodeord", "salasana", "contraseña", "senha",
    "hasło", "lösen", "pwd", "pw", "pass", "mdp", "pinkod", "pin-kod", "pin kod", "pin code",
    "pin-code", "pincode", "pin", "lozenord", "losenord", "contrasena", "parola", "jelszó", "heslo",
    /* scripts of which the lower case is not known here */
    "пароль", "Пароль", "ПАРОЛЬ", "парола", "Парола", "κωδικός", "Κωδικός", "şifre", "Şifre", "パスワード",
    "密码", "密碼", "비밀번호", "كلمة المرور"};

/* Keywords that are also ends or beginnings of other words. */
static bool short_keyword(size_t n)
{
	return n < 6;
}

/* ---- the word before the secret
 * ------------------------------------------------------------------ */

static bool letter_before(const struct scan_room *r, size_t at)
{
	return at && scan_word_byte(r, at - 1) && r->s[at - 1] != '_' && !scan_digit(r->s[at - 1]);
}

/* The first two letters of a keyword: nearly every word is told from one by them. */
static bool keyword_letters(char c, char second)
{
	switch (c) {
	case 'p':
		return second == 'a' || second == 'w' || second == 'i';
	case 'l':
		return second == 'o' || second == '\xC3';
	case 'k':
		return second == 'e' || second == 'o';
	case 'm':
		return second == 'o' || second == 'd';
	case 's':
	case 'h':
		return second == 'a' || second == 'e';
	case 'w':
		return second == 'a';
	case 'a':
		return second == 'd';
	case 'c':
		return second == 'o';
	case 'j':
		return second == 'e';
	default:
		return c & 0x80;
	}
}

/* The end of a keyword at at, with its grammatical ending; 0: none, or part of another word. */
static size_t keyword_at(const struct scan_room *r, size_t at)
{
	static const char *const endings[] = {"s", "et", "ets", "en", "er", "e", "na"};
	for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
		if (keywords[i][0] != r->low[at] || keywords[i][1] != r->low[at + 1])
			continue;
		size_t n = strlen(keywords[i]), end = at + n;
		if (r->n - at < n || memcmp(r->low + at, keywords[i], n) != 0)
			continue;
		if (short_keyword(n) && letter_before(r, at))
			continue;
		for (size_t k = 0; !short_keyword(n) && k < sizeof endings / sizeof *endings; k++) {
			size_t len = strlen(endings[k]);
			if (r->n - end >= len && memcmp(r->low + end, endings[k], len) == 0 &&
			    !scan_word_byte(r, end + len))
				return end + len;
		}
		while (end < r->n && (r->s[end] == '_' || scan_digit(r->s[end])))
			end++;
		if (end > at + n && r->s[end - 1] == '_')
			while (end < r->n && (scan_alnum(r->s[end]) || r->s[end] == '_'))
				end++;
		if (!scan_word_byte(r, end))
			return end;
	}
	return 0;
}

static bool is_pin(const struct scan_room *r, size_t at)
{
	return memcmp(r->low + at, "pin", 3) == 0;
}

/* ---- the sign or word between
 * --------------------------------------------------------------------- */

static const char verbs[] = "is är ist lautet was var war est était sera es is: är: er zijn blir";

/* "for my account", "till appen": words that may stand before the sign. */
static struct scan_list link_words = {
    .words =
	"for to on of in at the my your our this account app site page login user admin wifi wi-fi "
	"e-mail email mail website portal system server computer phone which with and "
	"till för på i mitt min ditt kontot konto appen sidan sajten webbplatsen inloggningen mail "
	"für zu zum zur mein meinem meinen das dem der konto seite app website "
	"voor van mijn het de account pour mon ma le la compte de du code kod koden nr nummer "
	"number "
	"current old new temporary i we use used using set have had chose jag använder använde "
	"valde "
	"ich benutze verwende habe ik gebruik nuvarande gamla nya tillfälliga altes neues oud "
	"nieuw"};

static size_t skip_decoration(const struct scan_room *r, size_t at)
{
	while (at < r->n && r->s[at] && strchr("\"'*_`)]|", r->s[at]))
		at++;
	return at;
}

static size_t sign_bytes(const struct scan_room *r, size_t at)
{
	if (at >= r->n)
		return 0;
	if (r->s[at] == ':' || r->s[at] == '=') {
		bool arrow = at + 1 < r->n && (r->s[at + 1] == '=' || r->s[at + 1] == '>');
		return arrow ? 2 : 1;
	}
	if (r->n - at >= 3 && memcmp(r->s + at, "\xEF\xBC\x9A", 3) == 0) /* full-width colon */
		return 3;
	if (r->n - at >= 3 && memcmp(r->s + at, "\xE2\x86\x92", 3) == 0)
		return 3;
	if (r->n - at >= 2 && (memcmp(r->s + at, "->", 2) == 0 || memcmp(r->s + at, "=>", 2) == 0))
		return 2;
	return 0;
}

/* Blanks and at most two line ends. */
static size_t skip_to_secret(const struct scan_room *r, size_t at, bool *new_line)
{
	int lines = 0;
	*new_line = false;
	while (at < r->n) {
		size_t k = scan_blank(r, at);
		bool line = r->s[at] == '\n' || r->s[at] == '\r';
		if (r->s[at] == '\n' && ++lines > 2)
			break;
		if (!k && !line && !(lines && r->s[at] == '>'))
			break;
		*new_line = *new_line || line;
		at += k ? k : 1;
	}
	return at;
}

static struct secret_bridge bridge_end(
    const struct scan_room *r, enum secret_bridge_how how, size_t at)
{
	struct secret_bridge b = {.how = how};
	b.end = skip_to_secret(r, at, &b.new_line);
	return b;
}

/* "user/password: anna/hunter2" is beyond this; so are sentences of their own. */
static struct secret_bridge bridge_at(const struct scan_room *r, size_t at)
{
	size_t from = at;
	if (at < r->n && r->s[at] == '>')
		return (struct secret_bridge){BRIDGE_SIGN, at + 1, false, true};
	at = skip_decoration(r, at);
	while (at - from <= SUFFIX_MAX) {
		bool line;
		size_t to = skip_to_secret(r, at, &line);
		size_t k = sign_bytes(r, to);
		if (k)
			return bridge_end(r, BRIDGE_SIGN, to + k);
		if (r->low[at] == '|' || (to > at && !line && r->s[to - 1] == '\t'))
			return bridge_end(r, BRIDGE_SIGN, to);
		if (to < r->n && to > at && (k = scan_word_at(r, to, verbs)) > 0) {
			size_t after = to + k;
			k = sign_bytes(r, after);
			return bridge_end(r, k ? BRIDGE_SIGN : BRIDGE_VERB, after + k);
		}
		k = to > at ? scan_dash(r, to) : 0;
		if (k && scan_blank(r, to + k))
			return bridge_end(r, BRIDGE_VERB, to + k);
		if (to < r->n && r->s[to] == '(') { /* a remark in brackets */
			const char *close = memchr(r->s + to, ')', r->n - to < 60 ? r->n - to : 60);
			if (!close)
				break;
			at = (size_t)(close - r->s) + 1;
			continue;
		}
		k = to > at && !line ? scan_listed_at(r, to, &link_words) : 0;
		if (!k)
			break;
		at = to + k;
	}
	bool line, comma = from < r->n && r->s[from] == ',';
	size_t to = skip_to_secret(r, from + comma, &line);
	return (struct secret_bridge){to > from ? BRIDGE_BLANKS : BRIDGE_NOTHING, to, line, false};
}

/* ---- taking it
 * ------------------------------------------------------------------------------------- */

static size_t take_secret(struct scan_room *r, size_t keyword, const struct secret_bridge *b)
{
	size_t at = b->end, start, end;
	if (at >= r->n)
		return 0;
	if (b->how != BRIDGE_NOTHING && b->how != BRIDGE_BLANKS &&
	    secret_quoted(r, at, &start, &end)) {
		if (secret_masked(r, start, end) || r->s[start] == '[')
			return 0;
		return scan_offer(r, SCAN_PASSWORD, start, end) ? end : 0;
	}
	size_t raw_end = secret_token(r, at);
	if (b->tag) {
		const char *tag = memchr(r->s + at, '<', raw_end - at);
		raw_end = tag ? (size_t)(tag - r->s) : at;
	}
	if (r->s[at] == '<' && !b->tag)
		at++;
	if (raw_end <= at)
		return 0;
	end = secret_trimmed(r, at, raw_end);
	if (b->how == BRIDGE_SIGN)
		end = secret_before_next(r, at, end);
	bool good = is_pin(r, keyword) ? b->how != BRIDGE_NOTHING && secret_pin(r, at, end)
				       : secret_likely(r, b, at, raw_end, end);
	if (!good)
		return 0;
	if (b->how == BRIDGE_SIGN && !b->new_line && !is_pin(r, keyword) &&
	    !secret_strong(r, at, end))
		end = secret_phrase(r, keyword, at, end);
	return scan_offer(r, SCAN_PASSWORD, at, end) ? end : 0;
}

/* scheme://user:secret@host */
static size_t url_secret(struct scan_room *r, size_t at)
{
	size_t end = at + 3, colon = 0, sign = 0;
	for (; end < r->n && end - at < 256; end++) {
		char c = r->s[end];
		if ((unsigned char)c <= ' ' || strchr("/?#<>\"", c))
			break;
		if (c == ':' && !colon && !sign)
			colon = end;
		if (c == '@')
			sign = end;
	}
	if (colon && sign > colon + 1 && !secret_masked(r, colon + 1, sign) &&
	    r->s[colon + 1] != '[')
		return scan_offer(r, SCAN_PASSWORD, colon + 1, sign) ? sign : 0;
	return 0;
}

void scan_passwords(struct scan_room *r)
{
	for (size_t i = 0; i < r->n; i++) {
		size_t done = 0;
		if (r->s[i] == ':' && r->n - i > 4 && r->s[i + 1] == '/' && r->s[i + 2] == '/') {
			done = url_secret(r, i);
		} else if (keyword_letters(r->low[i], r->low[i + 1])) {
			size_t k = r->low[i] ? keyword_at(r, i) : 0;
			bool scrubbed =
			    k && memcmp(r->low + k, " removed]", r->n - k < 9 ? r->n - k : 9) == 0;
			if (k && !scrubbed) {
				struct secret_bridge b = bridge_at(r, k);
				done = take_secret(r, i, &b);
				if (!done)
					done = k;
			}
		}
		if (done > i)
			i = done - 1;
	}
}
