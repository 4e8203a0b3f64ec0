/* What the finders of text/scan share. Each reads the whole text once and offers what it finds;
 * they run from the most to the least specific, and what is taken stays taken. */
#ifndef TEXT_SCAN_ROOM_H
#define TEXT_SCAN_ROOM_H

#include <stdint.h>

#include "text/scan.h"

struct scan_room {
	const char *s; /* the text */
	const char
	    *low; /* the same bytes, ASCII and Latin-1 letters in lower case, NUL at its end */
	size_t n;
	unsigned char *taken; /* a flag per byte */
	scan_finds *out;
	int32_t today; /* day number: births lie before it */
};

bool scan_free(const struct scan_room *r, size_t start, size_t end);
bool scan_offer(struct scan_room *r, enum scan_kind kind, size_t start, size_t end);

/* Characters. A byte above 0x80 counts as part of a word unless it begins a dash, a quote or a
 * blank. */
static inline bool scan_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool scan_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool scan_alnum(char c)
{
	return scan_digit(c) || scan_letter(c);
}

static inline bool scan_hex(char c)
{
	return scan_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

size_t scan_blank(
    const struct scan_room *r, size_t at);		/* bytes of one blank: ' ' TAB U+00A0 ... */
size_t scan_dash(const struct scan_room *r, size_t at); /* bytes of one hyphen or dash */
bool scan_foreign_word_byte(const struct scan_room *r, size_t at);

static inline bool scan_word_byte(const struct scan_room *r, size_t at) /* false outside the text */
{
	if (at >= r->n)
		return false;
	unsigned char c = (unsigned char)r->s[at];
	return c < 0x80 ? scan_alnum((char)c) || c == '_' : scan_foreign_word_byte(r, at);
}

bool scan_capital(const struct scan_room *r, size_t at);
size_t scan_skip_blanks(const struct scan_room *r, size_t at);
size_t scan_line_start(const struct scan_room *r, size_t at, size_t farthest);
size_t scan_line_end(const struct scan_room *r, size_t at, size_t farthest);

/* Whether one of the words (lower case, blanks between) stands as a whole word at at: the bytes
 * of the longest, or 0. "a_b" is "a b", "a-b" or "a_b". */
size_t scan_word_at(const struct scan_room *r, size_t at, const char *words);

/* A long list, indexed by first letter when it is first asked. */
enum { SCAN_LIST_MAX = 448, SCAN_LIST_HEADS = 27 };
struct scan_list {
	const char *words;
	_Atomic bool ready;
	unsigned short head[SCAN_LIST_HEADS]; /* index of a word, plus 1 */
	struct {
		unsigned short start, length, next;
	} word[SCAN_LIST_MAX];
};
void scan_index(struct scan_list *list);
size_t scan_listed(const struct scan_room *r, size_t at, const struct scan_list *list, size_t head);

static inline size_t scan_listed_at(const struct scan_room *r, size_t at, struct scan_list *list)
{
	unsigned char c = (unsigned char)r->low[at];
	size_t head = c >= 'a' && c <= 'z' ? (size_t)(c - 'a') : SCAN_LIST_HEADS - 1;
	if (!list->ready)
		scan_index(list);
	if (!list->head[head] || (head == SCAN_LIST_HEADS - 1 && c < 0x80))
		return 0;
	return scan_listed(r, at, list, head);
}

/* The end of the last listed word in [start, end), or SIZE_MAX. */
size_t scan_last_listed(
    const struct scan_room *r, size_t start, size_t end, struct scan_list *list);

/* A piece of something longer: a UUID, a version. */
bool scan_within_more(const struct scan_room *r, size_t start, size_t end);
bool scan_luhn(const char *digits, size_t n);
/* A date at at: its end (0: none), and the day. */
size_t scan_date_at(const struct scan_room *r, size_t at, int32_t *day, bool *two_digit_year);
/* "8507121234" and its kin, digits only; the full form to out[12] (may be NULL). */
bool scan_personnummer(const char *digits, size_t n, bool plus, int32_t today, char out[12]);

/* A version or chapter is named right before at. */
bool scan_version_before(const struct scan_room *r, size_t at);
bool scan_is_ip(const struct scan_room *r, size_t start, size_t end);

void scan_passwords(struct scan_room *r);
void scan_emails(struct scan_room *r);
void scan_obscured(struct scan_room *r);
/* "[.]", "(dot)" and their kin at at: bytes, or 0. */
size_t scan_obscured_dot(const struct scan_room *r, size_t at);
/* Appends an address with its signs out of disguise. */
void scan_unmasked(struct buf *out, const char *s, size_t n);
void scan_ibans(struct scan_room *r);
void scan_devices(struct scan_room *r);
void scan_cards(struct scan_room *r);
void scan_personnummers(struct scan_room *r);
void scan_ips(struct scan_room *r);
void scan_nationals(struct scan_room *r);
void scan_accounts(struct scan_room *r);
void scan_places(struct scan_room *r);
void scan_births(struct scan_room *r);
void scan_phones(struct scan_room *r);
void scan_addresses(struct scan_room *r);

#endif
