/* Points that need the desk's own knowledge: numbers, days, addresses, the fixed footer, the language. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ops/checklist.h"

static enum found yes(bool is)
{
	return is ? FOUND_YES : FOUND_NO;
}

/* ---- numbers and days ---------------------------------------------------------------------------------- */

static enum found has_ticket(const struct letter_view *v)
{
	const char *pattern = arena_printf(v->a,
	    "(?:#|\\b(?:no|nr|num|number|nummer|numret|case|ticket|reference|ref|dnr|[\xc3\xa4" "a]rende\\w*)\\b\\W{0,3}(?:\\w+\\W+){0,3}?)"
	    "0*%lld\\b(?![-:/]\\d)", (long long)v->ask->ticket);
	return yes(checklist_matches(v, pattern));
}

#define ASKED                                                                                                    \
	"(?:receiv|request|ask|wrote|letter|object|withdr|complain|contact|e-?mail|bad\\b|beg\xc3\xa4r|skrev|tog emot|" \
	"mottag|fick|inkom|kom in|inv\xc3\xa4n|\xc3\xa5terkall|klaga|brev|mejl|h\xc3\xb6rde|h\xc3\xb6rt|kontakta)"

static enum found has_received(const struct letter_view *v)
{
	static const char *const months[] = {"jan", "feb", "mar", "apr", "ma[yj]", "jun", "jul", "aug", "sep", "o[ck]t", "nov", "de[ck]"};
	struct date d = date_of(v->ask->received);
	const char *month = months[d.month - 1];
	const char *day = arena_printf(v->a,
	    "\\b(?:%d-%02d-%02d|%d%02d%02d|0?%d[./]0?%d[./](?:20)?%02d|0?%d(?:st|nd|rd|th|:[ea]|\\.)?(?: of)? %s\\w*+\\.?+,?+(?: %d)?+(?! ?\\d{4})|"
	    "%s\\w*+\\.?+ 0?%d(?:st|nd|rd|th)?+,?+(?: %d)?+(?! ?\\d{4}))(?!\\d)",
	    d.year, d.month, d.day, d.year, d.month, d.day, d.day, d.month, d.year % 100, d.day, month, d.year, month, d.day, d.year);
	return yes(checklist_matches(v, arena_printf(v->a, ASKED ".{0,160}%s|%s.{0,160}" ASKED, day, day)));
}

/* ---- who answers ------------------------------------------------------------------------------------------ */

static bool says(const struct letter_view *v, const char *value)
{
	return strcasestr(v->plain, checklist_plain(v->a, value)) != NULL;
}

/* Of "mail, telephone" one that can be written to is enough. */
static bool says_part(const struct letter_view *v, const char *value)
{
	if (says(v, value))
		return true;
	for (const char *p = value; *p; p += strspn(p, " ,;\n")) {
		size_t n = strcspn(p, " ,;\n");
		if (memchr(p, '@', n) && says(v, arena_strn(v->a, p, n)))
			return true;
		p += n;
	}
	return false;
}

/* What nobody has set cannot stand in a letter; that it is not set is told of every letter. */
static enum found has_setting(const struct letter_view *v, enum template_value which)
{
	const char *value = v->ask->values[which];
	return value && value[0] ? yes(says_part(v, value)) : FOUND_NOT_ASKED;
}

static enum found has_complaint(const struct letter_view *v)
{
	for (size_t i = 0; i < 2; i++)
		if (v->footers[i][0] && strstr(v->plain, v->footers[i]))
			return FOUND_YES;
	return FOUND_NO;
}

/* ---- the ground of a code ----------------------------------------------------------------------------------- */

/* "17(3)(b)" as letters write it: 17.3 b too. Of a paragraph its letter is wanted where it says what stays. */
static const char *article_pattern(struct arena *a, const char *ground, size_t n)
{
	char *end, letter = n >= 3 && ground[n - 3] == '(' ? ground[n - 2] : '\0';
	long article = strtol(ground, &end, 10), part = end < ground + n && *end == '(' ? strtol(end + 1, NULL, 10) : 0;
	if (end < ground + n && *end == ':')
		return arena_strn(a, ground, strcspn(ground, " "));
	if (!part)
		return arena_printf(a, "(?:article|art\\.?|artikel)\\s*%ld\\b", article);
	if (article == 17 && part == 3 && letter >= 'a' && letter <= 'e')
		return arena_printf(a, "\\b17\\s*[.(]\\s*3\\s*\\)?\\s*[.(]?\\s*%c\\b", letter);
	return arena_printf(a, "\\b%ld\\s*[.(]\\s*%ld\\b", article, part);
}

static enum found has_ground(const struct letter_view *v)
{
	const struct code_info *c = v->ask->code;
	const char *all = "";
	if (!c || !c->refusal || !c->ground[0] || strcmp(c->name, "PARTIAL") == 0)
		return FOUND_NOT_ASKED;
	for (const char *p = c->ground; *p; p += strspn(p, ", ")) {
		size_t n = strcspn(p, ",");
		all = arena_printf(v->a, "%s%s%s", all, *all ? "|" : "", article_pattern(v->a, p, n));
		p += n;
	}
	return yes(checklist_matches(v, all));
}

/* ---- its language -------------------------------------------------------------------------------------------- */

/* Of so many small words that every sentence has. */
static size_t words_of(const char *text, const char *const words[], size_t n_words)
{
	size_t found = 0;
	for (const char *p = text; *p;) {
		size_t n = strcspn(p, " ,.;:!?()\"");
		for (size_t i = 0; i < n_words; i++)
			found += strlen(words[i]) == n && strncasecmp(p, words[i], n) == 0;
		p += n + (p[n] != '\0');
	}
	return found;
}

#define COUNT(table) (sizeof(table) / sizeof *(table))

static enum found has_language(const struct letter_view *v)
{
	static const char *const swedish[] = {"och", "att", "det", "vi", "du", "inte", "har", "\xc3\xa4r", "p\xc3\xa5", "som", "f\xc3\xb6r",
	    "din", "dina", "ditt", "av", "av", "om", "till", "den", "hej"};
	static const char *const english[] = {"and", "the", "of", "to", "we", "you", "your", "is", "are", "have", "not", "with", "for",
	    "that", "it", "this", "dear"};
	size_t sv = 0, en = 0;
	const char *lang = v->ask->lang;
	for (size_t i = 0; i < v->n; i++) {
		sv += words_of(v->units[i], swedish, COUNT(swedish));
		en += words_of(v->units[i], english, COUNT(english));
	}
	if (strcmp(lang, "sv") == 0)
		return yes(sv > en);
	return strcmp(lang, "en") == 0 ? yes(en > sv) : FOUND_NOT_ASKED;
}

static enum found has_files(const struct letter_view *v)
{
	return yes(v->ask->files > 0);
}

enum found checklist_is(const struct letter_view *v, const char *what)
{
	static const struct {
		const char *what;
		enum found (*has)(const struct letter_view *v);
	} all[] = {{"ticket", has_ticket}, {"received", has_received}, {"complaint", has_complaint}, {"ground", has_ground},
	    {"language", has_language}, {"files", has_files}};
	static const struct {
		const char *what;
		enum template_value value;
	} settings[] = {{"controller", VALUE_CONTROLLER}, {"contact", VALUE_CONTACT}, {"dpo", VALUE_DPO}};
	for (size_t i = 0; i < COUNT(all); i++)
		if (strcmp(all[i].what, what) == 0)
			return all[i].has(v);
	for (size_t i = 0; i < COUNT(settings); i++)
		if (strcmp(settings[i].what, what) == 0)
			return has_setting(v, settings[i].value);
	return FOUND_NOT_ASKED;
}
