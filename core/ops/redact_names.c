#include "ops/redact_names.h"

#include <stdlib.h>
#include <string.h>

#include "ops/needles.h"
#include "text/unicode.h"

enum { WORD_MOST = 64 };

/* Pairs of words by their hash: what is found by it is compared as a name again when it is looked for. */
typedef VEC(uint64_t) pairs;

static bool of_word(unsigned char c)
{
	return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '\'';
}

/* A name begins with a capital, or with a letter that has none in ASCII. */
static bool begins_name(const char *s)
{
	return (unsigned char)*s >= 0x80 || (*s >= 'A' && *s <= 'Z');
}

static uint64_t hash_of(const char *s, size_t n)
{
	uint64_t h = UINT64_C(14695981039346656037);
	struct buf folded = {0};
	unicode_fold(&folded, s, n);
	for (size_t i = 0; i < folded.len; i++)
		h = (h ^ (unsigned char)folded.data[i]) * UINT64_C(1099511628211);
	buf_free(&folded);
	return h;
}

/* In either order the same. */
static uint64_t pair_of(uint64_t a, uint64_t b)
{
	return a < b ? a * 31 + b : b * 31 + a;
}

/* Every two words with a blank or a comma and a blank between; any: small letters too. */
static void add_pairs(pairs *out, const char *s, bool any)
{
	uint64_t before = 0;
	while (*s) {
		size_t n = 0, gap;
		while (of_word((unsigned char)s[n]))
			n++;
		bool name = n && n <= WORD_MOST && (any || begins_name(s));
		uint64_t h = name ? hash_of(s, n) : 0;
		if (name && before)
			vec_push(out, pair_of(before, h));
		before = h;
		s += n;
		gap = strspn(s, " ,\n\r\t");
		if (!gap || gap > 2)
			before = 0;
		s += gap ? gap : *s && !n ? 1 : 0;
	}
}

static int by_value(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;
	return *x < *y ? -1 : *x > *y;
}

static bool any_of(const pairs *letters, const char *name)
{
	pairs p = {0};
	bool found = false;
	add_pairs(&p, name, true);
	for (size_t i = 0; i < p.n && !found; i++)
		found = bsearch(&p.v[i], letters->v, letters->n, sizeof *letters->v, by_value) != NULL;
	vec_free(&p);
	return found;
}

static const struct sql NAMES = {"names of all other people", "ii",
    "SELECT value FROM datum WHERE field = $1 AND person_id <> $2", true};

enum ombud_status redact_names(struct known *out, struct ombud_session *s, int64_t person,
    const struct message_row *letters, size_t n)
{
	pairs p = {0};
	for (size_t i = 0; i < n; i++) {
		add_pairs(&p, letters[i].subject, false);
		add_pairs(&p, letters[i].body, false);
	}
	if (!p.n)
		return OMBUD_OK;
	qsort(p.v, p.n, sizeof *p.v, by_value);
	struct rows r = db_select(s->db, &s->err, &NAMES, I(DATUM_NAME), I(person));
	while (db_next(&r))
		if (any_of(&p, db_text(&r, 0)))
			needles_add(out, DATUM_NAME, db_text(&r, 0));
	vec_free(&p);
	return db_end(&r);
}
