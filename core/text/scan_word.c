/* Characters and words, as the finders see them. */
#include <assert.h>
#include <pthread.h>
#include <string.h>

#include "base/utf8.h"
#include "text/scan_room.h"
#include "text/unicode.h"

static bool bytes_at(const struct scan_room *r, size_t at, const char *bytes, size_t n)
{
	return r->n - at >= n && memcmp(r->s + at, bytes, n) == 0;
}

size_t scan_blank(const struct scan_room *r, size_t at)
{
	if (at >= r->n)
		return 0;
	char c = r->s[at];
	if (c == ' ' || c == '\t')
		return 1;
	if (bytes_at(r, at, "\xC2\xA0", 2))
		return 2;
	if (!bytes_at(r, at, "\xE2\x80", 2) || r->n - at < 3)
		return 0;
	unsigned char last = (unsigned char)r->s[at + 2];
	return (last >= 0x80 && last <= 0x8B) || last == 0xAF ? 3 : 0;
}

size_t scan_dash(const struct scan_room *r, size_t at)
{
	if (at >= r->n)
		return 0;
	if (r->s[at] == '-')
		return 1;
	if (bytes_at(r, at, "\xE2\x88\x92", 3))
		return 3;
	if (!bytes_at(r, at, "\xE2\x80", 2) || r->n - at < 3)
		return 0;
	unsigned char last = (unsigned char)r->s[at + 2];
	return last >= 0x90 && last <= 0x95 ? 3 : 0;
}

bool scan_foreign_word_byte(const struct scan_room *r, size_t at)
{
	/* The bytes of U+2000..U+206F and of U+00A0..U+00BF stand between words. */
	size_t first = at;
	while (first && at - first < 3 && ((unsigned char)r->s[first] & 0xC0) == 0x80)
		first--;
	return !bytes_at(r, first, "\xE2\x80", 2) && !bytes_at(r, first, "\xE2\x81", 2) &&
	       (unsigned char)r->s[first] != 0xC2;
}

bool scan_capital(const struct scan_room *r, size_t at)
{
	unsigned c;
	if (at >= r->n)
		return false;
	utf8_get(r->s + at, r->n - at, &c, NULL);
	return c < 0x80 ? c >= 'A' && c <= 'Z' : unicode_is_upper(c);
}

size_t scan_skip_blanks(const struct scan_room *r, size_t at)
{
	for (size_t k; (k = scan_blank(r, at)) > 0;)
		at += k;
	return at;
}

size_t scan_line_start(const struct scan_room *r, size_t at, size_t farthest)
{
	size_t stop = at > farthest ? at - farthest : 0;
	while (at > stop && r->s[at - 1] != '\n')
		at--;
	return at;
}

size_t scan_line_end(const struct scan_room *r, size_t at, size_t farthest)
{
	size_t stop = farthest < r->n - at ? at + farthest : r->n;
	const char *p = memchr(r->s + at, '\n', stop - at);
	return p ? (size_t)(p - r->s) : stop;
}

/* "date_of_birth" in a list stands for the three words with blanks, hyphens or '_' between. */
static size_t match_word(const struct scan_room *r, size_t at, const char *word, size_t n)
{
	size_t to = at;
	for (size_t i = 0; i < n; i++, to++) {
		if (to >= r->n)
			return 0;
		char c = r->low[to];
		if (word[i] == '_' ? !(c == ' ' || c == '-' || c == '_') : c != word[i])
			return 0;
	}
	return to - at;
}

size_t scan_word_at(const struct scan_room *r, size_t at, const char *words)
{
	char first = r->low[at];
	if (!(scan_letter(first) || (unsigned char)first & 0x80) ||
	    (at && scan_word_byte(r, at - 1)))
		return 0;
	size_t longest = 0;
	while (*words) {
		size_t len = strcspn(words, " ");
		size_t k = first == *words ? match_word(r, at, words, len) : 0;
		bool whole = k && (!scan_word_byte(r, at + k) || !scan_letter(words[len - 1]));
		if (whole && k > longest)
			longest = k;
		words += len + (words[len] == ' ');
	}
	return longest;
}

static size_t head_of(char c)
{
	return c >= 'a' && c <= 'z' ? (size_t)(c - 'a') : SCAN_LIST_HEADS - 1;
}

void scan_index(struct scan_list *list)
{
	static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
	pthread_mutex_lock(&lock);
	unsigned short count = 0;
	for (const char *w = list->words; !list->ready && *w;) {
		size_t len = strcspn(w, " "), head = head_of(*w);
		assert(count < SCAN_LIST_MAX);
		list->word[count].start = (unsigned short)(w - list->words);
		list->word[count].length = (unsigned short)len;
		list->word[count].next = list->head[head];
		list->head[head] = ++count;
		w += len + (w[len] == ' ');
	}
	list->ready = true;
	pthread_mutex_unlock(&lock);
}

size_t scan_listed(const struct scan_room *r, size_t at, const struct scan_list *list, size_t head)
{
	if (at && scan_word_byte(r, at - 1))
		return 0;
	size_t longest = 0;
	for (unsigned short i = list->head[head]; i; i = list->word[i - 1].next) {
		const char *word = list->words + list->word[i - 1].start;
		size_t len = list->word[i - 1].length, k = match_word(r, at, word, len);
		bool whole = k && (!scan_word_byte(r, at + k) || !scan_letter(word[len - 1]));
		if (whole && k > longest)
			longest = k;
	}
	return longest;
}

size_t scan_last_listed(const struct scan_room *r, size_t start, size_t end, struct scan_list *list)
{
	for (size_t at = end; at-- > start;) {
		size_t k = at < r->n ? scan_listed_at(r, at, list) : 0;
		if (k && at + k <= end)
			return at + k;
	}
	return SIZE_MAX;
}
