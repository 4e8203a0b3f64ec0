/* Passwords that somebody wrote down. What is removed too much reads badly; what is left stays in
 * the store: so a label with a colon takes nearly anything, and "is" in a sentence only what
 * looks like a secret or ends the clause. */
#include <string.h>

#include "text/scan_room.h"

enum { SECRET_MAX = 200, SUFFIX_MAX = 48 };

static const char *const keywords[] = {"password", "passwd", "passcode", "passphrase", "pass word",
    "pass phrase", "lösenord", "passwort", "kennwort", "wachtwoord", "mot de passe", "mots de passe",
    "passord", "adgangskode", "kodeord", "salasana", "contraseña", "senha", "hasło", "lösen", "pwd",
    "pw", "pass", "mdp", "pinkod", "pin-kod", "pin kod", "pin code", "pin-code", "pincode", "pin",
    "lozenord", "losenord"};

/* Keywords that are also ends or beginnings of other words. */
static bool short_keyword(size_t n)
{
	return n < 6;
}

/* Words after which no secret comes: "password reset", "password is not working". */
static const char never[] =
    "reset resets change changed changing recovery manager managers policy policies protected "
    "protection protect hash hashes hashed hint strength field link length request requests "
    "not no never now wrong incorrect invalid expired forgotten lost required needed missing "
    "safe secure insecure weak strong blocked locked rejected accepted correct working known "
    "unknown stored stolen leaked compromised hacked deleted removed different same old new my "
    "your the a an this that it its and or but so to too very also still already being been "
    "please thanks thank regards hi hello sorry because since when where which what why how if "
    "in on at for from with without by of as is was were are be has have had does do did can "
    "cannot can't doesn't isn't could should would will won't must may might only just always "
    "empty blank none null hidden confidential secret private username user e-mail email login "
    "inte ej fel felaktigt aldrig glömt borta okänt fungerar funkar går är var har kan ska "
    "vill måste på i till för av med utan och eller men att som det den ett en min mitt mina "
    "ditt din nytt gammalt nya gamla bytt byta ändra ändrat återställt spärrat låst läckt "
    "stulet hackat ogiltigt säkert osäkert svagt krävs saknas tack hälsningar vänliga med "
    "nicht kein keine falsch vergessen ungültig abgelaufen gesperrt geändert zurücksetzen "
    "ändern funktioniert ist war wird wurde muss kann soll und oder aber zu für von mit ohne im "
    "das der die den ein eine mein dein ihr neu neues alt altes bitte danke sicher unsicher "
    "geen niet verkeerd vergeten ongeldig verlopen geblokkeerd gewijzigd werkt wijzigen "
    "resetten herstellen het de een mijn uw en of maar te voor van met zonder bij op is was "
    "oublié perdu incorrecte invalide expiré ne pas mon ma votre le la les un une et ou mais "
    "pour dans avec sans est était changé changer réinitialiser réinitialisation "
    "ikke glemt feil forkert click klicka klick cliquez klik see use enter ange skriv type gå";

static bool never_a_secret(const struct scan_room *r, size_t at, size_t end)
{
	size_t k = scan_word_at(r, at, never);
	return k && at + k == end;
}

/* ---- the word before the secret ------------------------------------------------------------------ */

static bool letter_before(const struct scan_room *r, size_t at)
{
	return at && scan_word_byte(r, at - 1) && r->s[at - 1] != '_' && !scan_digit(r->s[at - 1]);
}

/* The end of a keyword at at, with its grammatical ending; 0: none, or part of another word. */
static size_t keyword_at(const struct scan_room *r, size_t at)
{
	static const char *const endings[] = {"s", "et", "ets", "en", "er", "e", "na"};
	for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
		if (*keywords[i] != r->low[at])
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

/* ---- the sign or word between --------------------------------------------------------------------- */

enum between { NOTHING, BLANKS, VERB, SIGN };

struct bridge {
	enum between how;
	size_t end;     /* where the secret may begin */
	bool new_line;
	bool tag;       /* <password>...</password> */
};

static const char verbs[] = "is är ist lautet was var war est était sera es is: är: er zijn blir";

/* "for my account", "till appen": words that may stand before the sign. */
static const char link_words[] =
    "for to on of in at the my your our this account app site page login user admin wifi wi-fi "
    "e-mail email mail website portal system server computer phone which with and "
    "till för på i mitt min ditt kontot konto appen sidan sajten webbplatsen inloggningen mail "
    "für zu zum zur mein meinem meinen das dem der konto seite app website "
    "voor van mijn het de account pour mon ma le la compte de du code kod koden nr nummer number "
    "current old new temporary nuvarande gamla nya tillfälliga altes neues oud nieuw";

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

static struct bridge bridge_end(const struct scan_room *r, enum between how, size_t at)
{
	struct bridge b = {.how = how};
	b.end = skip_to_secret(r, at, &b.new_line);
	return b;
}

/* "user/password: anna/hunter2" is beyond this; so are sentences of their own. */
static struct bridge bridge_at(const struct scan_room *r, size_t at)
{
	size_t from = at;
	if (at < r->n && r->s[at] == '>' )
		return (struct bridge){SIGN, at + 1, false, true};
	at = skip_decoration(r, at);
	while (at - from <= SUFFIX_MAX) {
		bool line;
		size_t to = skip_to_secret(r, at, &line);
		size_t k = sign_bytes(r, to);
		if (k)
			return bridge_end(r, SIGN, to + k);
		if (r->s[at] == '|' || (to > at && !line && r->s[to - 1] == '\t'))
			return bridge_end(r, SIGN, to);
		if (to < r->n && to > at && (k = scan_word_at(r, to, verbs)) > 0) {
			size_t after = to + k;
			k = sign_bytes(r, after);
			return bridge_end(r, k ? SIGN : VERB, after + k);
		}
		k = to > at ? scan_dash(r, to) : 0;
		if (k && scan_blank(r, to + k))
			return bridge_end(r, VERB, to + k);
		if (to < r->n && r->s[to] == '(') { /* a remark in brackets */
			const char *close = memchr(r->s + to, ')', r->n - to < 60 ? r->n - to : 60);
			if (!close)
				break;
			at = (size_t)(close - r->s) + 1;
			continue;
		}
		k = to > at && !line ? scan_word_at(r, to, link_words) : 0;
		if (!k)
			break;
		at = to + k;
	}
	bool line;
	size_t to = skip_to_secret(r, from, &line);
	return (struct bridge){to > from && !line ? BLANKS : NOTHING, to, line, false};
}

/* ---- the secret ------------------------------------------------------------------------------------- */

static const struct quote {
	const char *open, *close;
} quotes[] = {{"\"", "\""}, {"'", "'"}, {"`", "`"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"},
    {"\xE2\x80\x9D", "\xE2\x80\x9D"}, {"\xE2\x80\x9E", "\xE2\x80\x9C"},
    {"\xE2\x80\x98", "\xE2\x80\x99"}, {"\xE2\x80\x99", "\xE2\x80\x99"}, {"\xC2\xAB", "\xC2\xBB"},
    {"\xC2\xBB", "\xC2\xAB"}, {"**", "**"}};

static bool quoted(const struct scan_room *r, size_t at, size_t *start, size_t *end)
{
	for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
		size_t open = strlen(quotes[i].open), close = strlen(quotes[i].close);
		if (r->n - at < open || memcmp(r->s + at, quotes[i].open, open) != 0)
			continue;
		*start = at + open;
		for (size_t to = *start; to + close <= r->n && to - at < SECRET_MAX; to++) {
			if (r->s[to] == '\n')
				break;
			if (memcmp(r->s + to, quotes[i].close, close) == 0) {
				*end = to;
				return to > *start;
			}
		}
	}
	return false;
}

static size_t token_end(const struct scan_room *r, size_t at)
{
	size_t end = at;
	while (end < r->n && end - at < SECRET_MAX && !scan_blank(r, end) && r->s[end] != '\n' &&
	    r->s[end] != '\r')
		end++;
	return end;
}

/* Signs that close the sentence rather than the secret; '!' and '?' may well be part of it. */
static size_t without_stop(const struct scan_room *r, size_t at, size_t end)
{
	bool bracket = memchr(r->s + at, '(', end - at) != NULL;
	while (end > at + 1 && (strchr(".,;:\"'", r->s[end - 1]) || (r->s[end - 1] == ')' && !bracket)))
		end--;
	return end;
}

static bool has_digit_or_sign(const struct scan_room *r, size_t at, size_t end)
{
	bool sign = false, lower = false, upper_inside = false;
	for (size_t i = at; i < end; i++) {
		char c = r->s[i];
		sign = sign || scan_digit(c) || (c > ' ' && c < 0x7F && !scan_letter(c) && c != '\'' &&
		                                   c != '-' && c != '/' && c != '(');
		lower = lower || (c >= 'a' && c <= 'z');
		upper_inside = upper_inside || (i > at && c >= 'A' && c <= 'Z');
	}
	return sign || (lower && upper_inside);
}

static bool masked(const struct scan_room *r, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++) {
		bool dot = end - i >= 3 && (memcmp(r->s + i, "\xE2\x80\xA2", 3) == 0 ||
		                               memcmp(r->s + i, "\xE2\x97\x8F", 3) == 0);
		if (dot)
			i += 2;
		else if (!r->s[i] || !strchr("*.-_#", r->s[i]))
			return false;
	}
	return true;
}

/* After this the clause is over, so that what stood before was its object. */
static bool clause_ends(const struct scan_room *r, size_t raw_end, size_t end)
{
	size_t at = scan_skip_blanks(r, raw_end);
	if (raw_end > end || at >= r->n || r->s[at] == '\n' || r->s[at] == '\r')
		return true;
	return scan_word_at(r, at, "and but or so then because och men eller så för eftersom und aber "
	                           "oder weil en maar of want et mais ou i jag ich ik je for on på "
	                           "auf op sur") ||
	    strchr("(<[-", r->s[at]);
}

static bool pin_digits(const struct scan_room *r, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++)
		if (!scan_digit(r->s[i]))
			return false;
	return end - at >= 3 && end - at <= 8;
}

static bool is_a_secret(const struct scan_room *r, const struct bridge *b, size_t at, size_t raw_end,
    size_t end)
{
	if (masked(r, at, end) || r->s[at] == '[' || r->s[raw_end - 1] == ':')
		return false;
	bool strong = has_digit_or_sign(r, at, end);
	bool web = end - at > 8 && (memcmp(r->low + at, "http://", 7) == 0 ||
	                               memcmp(r->low + at, "https://", 8) == 0);
	if (web)
		return false;
	switch (b->how) {
	case SIGN:
		if (never_a_secret(r, at, end))
			return !b->new_line && raw_end == end && scan_line_end(r, at) == end &&
			    end - at > 5;
		if (b->new_line && !strong)
			return scan_skip_blanks(r, raw_end) == scan_line_end(r, raw_end);
		return true;
	case VERB:
		if (never_a_secret(r, at, end))
			return false;
		return strong || clause_ends(r, raw_end, end);
	case BLANKS:
		return strong && end - at >= 6 && scan_alnum(r->s[at]) &&
		    !never_a_secret(r, at, end);
	default:
		return false;
	}
}

/* A label that begins its line and plain words behind it: a phrase, up to the line's end. */
static size_t phrase_end(const struct scan_room *r, size_t keyword, size_t at, size_t end)
{
	size_t line = keyword, to = scan_line_end(r, at), words = 1;
	while (line && (scan_letter(r->s[line - 1]) || strchr(" \t>*-|", r->s[line - 1])))
		line--;
	if ((line && r->s[line - 1] != '\n') || to - at > 60)
		return end;
	if (to > at && r->s[to - 1] == '\r')
		to--;
	for (size_t i = at; i < to; i++) {
		if (r->s[i] == ' ')
			words++;
		else if (!scan_letter(r->s[i]) && !((unsigned char)r->s[i] & 0x80))
			return end;
	}
	return words <= 6 ? to : end;
}

/* "a=1&pwd=x&b=2" */
static size_t query_end(const struct scan_room *r, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++) {
		if (r->s[i] != '&')
			continue;
		const char *equals = memchr(r->s + i, '=', end - i);
		if (equals)
			return i;
	}
	return end;
}

static size_t take_secret(struct scan_room *r, size_t keyword, const struct bridge *b)
{
	size_t at = b->end, start, end;
	if (at >= r->n)
		return 0;
	if (b->how != NOTHING && b->how != BLANKS && quoted(r, at, &start, &end)) {
		if (masked(r, start, end) || r->s[start] == '[')
			return 0;
		return scan_offer(r, SCAN_PASSWORD, start, end) ? end : 0;
	}
	size_t raw_end = token_end(r, at);
	if (b->tag) {
		const char *tag = memchr(r->s + at, '<', raw_end - at);
		raw_end = tag ? (size_t)(tag - r->s) : at;
	}
	if (r->s[at] == '<' && !b->tag)
		at++;
	if (raw_end <= at)
		return 0;
	end = without_stop(r, at, raw_end);
	if (b->how == SIGN)
		end = query_end(r, at, end);
	bool good = is_pin(r, keyword) ? b->how != NOTHING && pin_digits(r, at, end)
	                               : is_a_secret(r, b, at, raw_end, end);
	if (!good)
		return 0;
	if (b->how == SIGN && !b->new_line && !is_pin(r, keyword) && !has_digit_or_sign(r, at, end))
		end = phrase_end(r, keyword, at, end);
	return scan_offer(r, SCAN_PASSWORD, at, end) ? end : 0;
}

/* scheme://user:secret@host */
static size_t url_secret(struct scan_room *r, size_t at)
{
	size_t end = at + 3, colon = 0, sign = 0;
	for (; end < r->n && end - at < 512; end++) {
		char c = r->s[end];
		if ((unsigned char)c <= ' ' || strchr("/?#<>\"", c))
			break;
		if (c == ':' && !colon && !sign)
			colon = end;
		if (c == '@')
			sign = end;
	}
	if (colon && sign > colon + 1 && !masked(r, colon + 1, sign) && r->s[colon + 1] != '[')
		return scan_offer(r, SCAN_PASSWORD, colon + 1, sign) ? sign : 0;
	return 0;
}

void scan_passwords(struct scan_room *r)
{
	for (size_t i = 0; i < r->n; i++) {
		size_t done = 0;
		if (r->s[i] == ':' && r->n - i > 4 && r->s[i + 1] == '/' && r->s[i + 2] == '/') {
			done = url_secret(r, i);
		} else if (strchr("plwkmasch", r->low[i])) {
			size_t k = r->low[i] ? keyword_at(r, i) : 0;
			bool scrubbed = k && memcmp(r->low + k, " removed]", r->n - k < 9 ? r->n - k : 9) == 0;
			if (k && !scrubbed) {
				struct bridge b = bridge_at(r, k);
				done = take_secret(r, i, &b);
				if (!done)
					done = k;
			}
		}
		if (done > i)
			i = done - 1;
	}
}
