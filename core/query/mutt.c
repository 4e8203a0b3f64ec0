/* neomutt's pattern letters, for fingers that know them: each is rewritten into ombud's own words,
 * so that the prompt teaches them. */
#include <string.h>

#include "query/parse.h"

enum takes { TAKES_NOTHING, TAKES_PATTERN, TAKES_SENDER, TAKES_DATE, TAKES_NUMBERS };

static const struct {
	char letter;
	enum takes takes;
	const char *term; /* of the whole, or up to its value */
} letters[] = {
    {'A', TAKES_NOTHING, "id:*"},
    {'b', TAKES_PATTERN, "body:"},
    {'B', TAKES_PATTERN, "body:"},
    {'d', TAKES_DATE, "received:"},
    {'D', TAKES_NOTHING, "-is:open"},
    {'E', TAKES_NOTHING, "is:overdue"},
    {'f', TAKES_SENDER, ""},
    {'F', TAKES_NOTHING, "label:flag"},
    {'i', TAKES_PATTERN, "message_id:"},
    {'L', TAKES_SENDER, ""},
    {'m', TAKES_NUMBERS, "id:"},
    {'N', TAKES_NOTHING, "is:new"},
    {'O', TAKES_NOTHING, "-is:new"},
    {'p', TAKES_NOTHING, "assignee:@me"},
    {'P', TAKES_NOTHING, "by:@me"},
    {'Q', TAKES_NOTHING, "is:answered"},
    {'r', TAKES_DATE, "received:"},
    {'R', TAKES_NOTHING, "-is:new"},
    {'s', TAKES_PATTERN, "subject:"},
    {'T', TAKES_NOTHING, "is:tagged"},
    {'U', TAKES_NOTHING, "is:new"},
    {'X', TAKES_NUMBERS, "attachments:"},
    {'y', TAKES_PATTERN, "label:"},
    {'z', TAKES_NUMBERS, "size:"},
};

static size_t row_of(char letter)
{
	size_t i = 0;
	while (i < sizeof letters / sizeof *letters && letters[i].letter != letter)
		i++;
	return i;
}

bool mutt_takes_word(char letter)
{
	size_t i = row_of(letter);
	return i < sizeof letters / sizeof *letters && letters[i].takes != TAKES_NOTHING;
}

static bool plain(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strchr("\\^$.[]|()?*+{}/\"", s[i]))
			return false;
	return true;
}

static bool has_upper(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] >= 'A' && s[i] <= 'Z')
			return true;
	return false;
}

/* neomutt's arguments are regular expressions, caseless unless they hold a capital; what has no
 * operator in it is a substring here and there. */
static void pattern(struct buf *out, const char *s, size_t n)
{
	bool quoted = n >= 2 && s[0] == '"';
	const char *inner = quoted ? s + 1 : s;
	size_t n_inner = quoted ? n - 2 : n;
	if (s[0] == '/' || plain(inner, n_inner)) {
		buf_add(out, s, n);
		return;
	}
	buf_char(out, '/');
	for (size_t i = 0; i < n_inner; i++) {
		if (quoted && inner[i] == '\\' && i + 1 < n_inner && strchr("\"\\", inner[i + 1]))
			i++;
		if (inner[i] == '/')
			buf_char(out, '\\');
		buf_char(out, inner[i]);
	}
	buf_str(out, has_upper(inner, n_inner) ? "/" : "/i");
}

/* neomutt's "from" is the name as well as the address. */
static void sender(struct buf *out, const char *s, size_t n)
{
	buf_str(out, "(name:");
	pattern(out, s, n);
	buf_str(out, " or email:");
	pattern(out, s, n);
	buf_char(out, ')');
}

/* 4100-4150 is 4100..4150 here; a sign in front or after is half a range. */
static void numbers(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '-')
			buf_str(out, "..");
		else
			buf_char(out, s[i]);
	}
}

const char *mutt_term(struct arena *memory, char letter, const char *arg, size_t n)
{
	size_t row = row_of(letter);
	if (row == sizeof letters / sizeof *letters)
		return NULL;
	struct buf b = {0};
	buf_str(&b, letters[row].term);
	if (letters[row].takes == TAKES_PATTERN)
		pattern(&b, arg, n);
	else if (letters[row].takes == TAKES_SENDER)
		sender(&b, arg, n);
	else if (letters[row].takes == TAKES_NUMBERS)
		numbers(&b, arg, n);
	else
		buf_add(&b, arg, n);
	const char *term = arena_strn(memory, buf_text(&b), b.len);
	buf_free(&b);
	return term;
}
