/* Whether what stands behind the word "password" is one, and where it ends. */
#include "text/scan_secret.h"

#include <string.h>

enum { SECRET_MAX = 200 };

/* Words after which no secret comes: "password reset", "password is not working". */
static struct scan_list never = {
    .words =
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
	"ändern funktioniert ist war wird wurde muss kann soll und oder aber zu für von mit ohne "
	"im "
	"das der die den ein eine mein dein ihr neu neues alt altes bitte danke sicher unsicher "
	"geen niet verkeerd vergeten ongeldig verlopen geblokkeerd gewijzigd werkt wijzigen "
	"resetten herstellen het de een mijn uw en of maar te voor van met zonder bij op is was "
	"oublié perdu incorrecte invalide expiré ne pas mon ma votre le la les un une et ou mais "
	"pour dans avec sans est était changé changer réinitialiser réinitialisation "
	"ikke glemt feil forkert click klicka klick cliquez klik see use enter ange skriv type gå"};

static bool never_a_secret(const struct scan_room *r, size_t at, size_t end)
{
	size_t k = scan_listed_at(r, at, &never);
	return k && at + k == end;
}

static const struct quote {
	const char *open, *close;
} quotes[] = {{"\"", "\""}, {"'", "'"}, {"`", "`"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"},
    {"\xE2\x80\x9D", "\xE2\x80\x9D"}, {"\xE2\x80\x9E", "\xE2\x80\x9C"},
    {"\xE2\x80\x98", "\xE2\x80\x99"}, {"\xE2\x80\x99", "\xE2\x80\x99"}, {"\xC2\xAB", "\xC2\xBB"},
    {"\xC2\xBB", "\xC2\xAB"}, {"**", "**"}};

bool secret_quoted(const struct scan_room *r, size_t at, size_t *start, size_t *end)
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

size_t secret_token(const struct scan_room *r, size_t at)
{
	size_t end = at;
	while (end < r->n && end - at < SECRET_MAX && !scan_blank(r, end) && r->s[end] != '\n' &&
	       r->s[end] != '\r')
		end++;
	return end;
}

/* Signs that close the sentence rather than the secret; '!' and '?' may well be part of it. */
size_t secret_trimmed(const struct scan_room *r, size_t at, size_t end)
{
	bool bracket = memchr(r->s + at, '(', end - at) != NULL;
	while (end > at + 1 &&
	       (strchr(".,;:\"'", r->s[end - 1]) || (r->s[end - 1] == ')' && !bracket)))
		end--;
	return end;
}

bool secret_strong(const struct scan_room *r, size_t at, size_t end)
{
	bool sign = false, lower = false, upper_inside = false;
	for (size_t i = at; i < end; i++) {
		char c = r->s[i];
		sign = sign || scan_digit(c) ||
		       (c > ' ' && c < 0x7F && !scan_letter(c) && c != '\'' && c != '-' &&
			   c != '/' && c != '(');
		lower = lower || (c >= 'a' && c <= 'z');
		upper_inside = upper_inside || (i > at && c >= 'A' && c <= 'Z');
	}
	return sign || (lower && upper_inside);
}

bool secret_masked(const struct scan_room *r, size_t at, size_t end)
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
	return scan_word_at(r, at,
		   "and but or so then because och men eller så för eftersom und aber "
		   "oder weil en maar of want et mais ou i jag ich ik je for on på "
		   "auf op sur") ||
	       strchr("(<[-", r->s[at]);
}

bool secret_pin(const struct scan_room *r, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++)
		if (!scan_digit(r->s[i]))
			return false;
	return end - at >= 3 && end - at <= 8;
}

bool secret_likely(
    const struct scan_room *r, const struct secret_bridge *b, size_t at, size_t raw_end, size_t end)
{
	if (secret_masked(r, at, end) || r->s[at] == '[' || r->s[raw_end - 1] == ':')
		return false;
	bool strong = secret_strong(r, at, end);
	bool web = end - at > 8 && (memcmp(r->low + at, "http://", 7) == 0 ||
				       memcmp(r->low + at, "https://", 8) == 0);
	if (web)
		return false;
	switch (b->how) {
	case BRIDGE_SIGN:
		if (never_a_secret(r, at, end))
			return !b->new_line && raw_end == end &&
			       scan_line_end(r, at, SECRET_MAX + 1) == end && end - at > 5;
		if (b->new_line && !strong)
			return scan_skip_blanks(r, raw_end) ==
			       scan_line_end(r, raw_end, SECRET_MAX);
		return true;
	case BRIDGE_VERB:
		if (never_a_secret(r, at, end))
			return false;
		return strong || clause_ends(r, raw_end, end);
	case BRIDGE_BLANKS: /* on the next line it stands alone */
		if (b->new_line &&
		    scan_skip_blanks(r, raw_end) != scan_line_end(r, raw_end, SECRET_MAX))
			return false;
		return strong && !memchr(r->s + at, '@', end - at) && end - at >= 6 &&
		       scan_alnum(r->s[at]) && !never_a_secret(r, at, end);
	default:
		return false;
	}
}

/* A label that begins its line and plain words behind it: a phrase, up to the line's end. */
size_t secret_phrase(const struct scan_room *r, size_t keyword, size_t at, size_t end)
{
	size_t line = keyword, to = scan_line_end(r, at, SECRET_MAX), words = 1;
	while (line && keyword - line < 60 &&
	       (scan_letter(r->s[line - 1]) || strchr(" \t>*-|", r->s[line - 1])))
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

/* "pwd=x&b=2", "password:x,user:y": the next name begins behind a sign and ends in another. */
size_t secret_before_next(const struct scan_room *r, size_t at, size_t end)
{
	for (size_t i = at + 1; i + 1 < end; i++) {
		if (!strchr("&,;", r->s[i]) || !scan_letter(r->s[i + 1]))
			continue;
		size_t name = i + 1;
		while (name < end && (scan_alnum(r->s[name]) || r->s[name] == '_'))
			name++;
		if (name < end && (r->s[name] == '=' || (r->s[name] == ':' && r->s[i] != '&')))
			return i;
	}
	return end;
}
