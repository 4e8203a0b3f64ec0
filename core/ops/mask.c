/* Free text with the personal data in it masked: what the scanner finds, and every value that the
 * store knows of the person, wherever it stands. */
#include "ops/mask.h"

#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "store/person.h"
#include "text/scan.h"
#include "text/unicode.h"

enum { MIN_BYTES = 3 }; /* shorter words of a name hit everywhere */

struct needle {
	const char *text; /* folded */
	size_t n;
	enum datum_field field;
};

struct masker {
	struct arena *a;
	struct needle *v;
	size_t n;
};

static const enum datum_field field_of_find[SCAN_KINDS] = {
    [SCAN_EMAIL] = DATUM_EMAIL,
    [SCAN_PHONE] = DATUM_PHONE,
    [SCAN_PERSONNUMMER] = DATUM_PERSONNUMMER,
    [SCAN_CARD] = DATUM_CARD,
    [SCAN_IBAN] = DATUM_IBAN,
    [SCAN_IP] = DATUM_IP,
    [SCAN_DEVICE_ID] = DATUM_DEVICE_ID,
    [SCAN_BIRTH_DATE] = DATUM_BIRTH_DATE,
    [SCAN_ADDRESS] = DATUM_ADDRESS,
    [SCAN_PASSWORD] = DATUM_OTHER,
};

static void add_needle(struct masker *m, enum datum_field field, const char *s, size_t n)
{
	struct buf folded = {0};
	if (n < MIN_BYTES)
		return;
	unicode_fold(&folded, s, n);
	struct needle *grown = arena_grow(m->a, m->v, m->n, m->n + 1, sizeof *grown);
	grown[m->n] =
	    (struct needle){arena_strn(m->a, buf_text(&folded), folded.len), folded.len, field};
	m->v = grown;
	m->n++;
	buf_free(&folded);
}

/* A name is known whole and by each of its words, in any order. */
static void add_name(struct masker *m, const char *name)
{
	for (const char *p = name; *p;) {
		size_t k = strcspn(p, " ,.;\t");
		if (k)
			add_needle(m, DATUM_NAME, p, k);
		p += k + (p[k] != '\0');
	}
}

static void add_value(struct masker *m, enum datum_field field, const char *value)
{
	switch (field) {
	case DATUM_NAME:
		add_name(m, value);
		break;
	case DATUM_EMAIL:
	case DATUM_DEVICE_ID:
	case DATUM_PERSONNUMMER:
	case DATUM_ADDRESS:
	case DATUM_IP:
		add_needle(m, field, value, strlen(value));
		break;
	default:
		break;
	}
}

struct masker *masker_open(struct ombud_session *s, struct arena *a, int64_t person_id)
{
	struct masker *m = ARENA_NEW(a, struct masker);
	struct datum_row *d;
	struct err ignored = {0};
	size_t n;
	m->a = a;
	if (person_id && !datum_list(&d, &n, s->db, &ignored, a, person_id))
		for (size_t i = 0; i < n; i++)
			add_value(m, d[i].field, d[i].value);
	return m;
}

struct masker *masker_known(
    struct ombud_session *s, struct arena *a, const char *name, const char *email)
{
	struct masker *m = ARENA_NEW(a, struct masker);
	(void)s;
	m->a = a;
	add_value(m, DATUM_NAME, name);
	add_value(m, DATUM_EMAIL, email);
	return m;
}

/* ---- known values in a text -------------------------------------------------------------------- */

static bool word_at(const char *s, size_t n, size_t at)
{
	unsigned c;
	return at < n && utf8_get(s + at, n - at, &c, NULL) &&
	       (unicode_is_letter(c) || (c >= '0' && c <= '9'));
}

static bool starts_word(const char *s, size_t at)
{
	unsigned c;
	if (!at)
		return true;
	size_t from = at - 1;
	while (from && at - from < 4 && ((unsigned char)s[from] & 0xC0) == 0x80)
		from--;
	utf8_get(s + from, at - from, &c, NULL);
	return !unicode_is_letter(c) && !(c >= '0' && c <= '9') && !unicode_is_mark(c);
}

/* Inflected forms are masked too: up to three more letters (Annas, Annan), whole. */
static size_t inflected(const char *s, size_t n, size_t end)
{
	for (int more = 0; more < 4; more++) {
		unsigned c;
		if (!word_at(s, n, end))
			return end;
		end += utf8_get(s + end, n - end, &c, NULL);
	}
	return 0;
}

/* Length in text of a needle that begins at the word at; 0: none does. Folding goes character by
 * character so that the text's own bytes are counted. */
static size_t needle_length(const struct needle *k, const char *s, size_t n)
{
	struct buf folded = {0};
	size_t at = 0;
	while (at < n && folded.len < k->n) {
		unsigned c;
		size_t step = utf8_get(s + at, n - at, &c, NULL);
		unicode_fold(&folded, s + at, step);
		at += step;
		if (folded.len <= k->n ? memcmp(buf_text(&folded), k->text, folded.len) != 0 : true)
			break;
	}
	bool hit = folded.len == k->n && memcmp(buf_text(&folded), k->text, k->n) == 0;
	buf_free(&folded);
	return hit ? at : 0;
}

/* One look at the first byte spares most words the folding. */
static bool may_begin(const struct needle *k, unsigned char first)
{
	if (first >= 0x80)
		return true;
	unsigned char lower = first >= 'A' && first <= 'Z' ? (unsigned char)(first + 32) : first;
	return (unsigned char)k->text[0] == lower;
}

static const struct needle *known_at(
    const struct masker *m, const char *s, size_t n, size_t at, size_t *end)
{
	for (size_t i = 0; i < m->n; i++) {
		if (!may_begin(&m->v[i], (unsigned char)s[at]))
			continue;
		size_t k = needle_length(&m->v[i], s + at, n - at);
		size_t stop = k ? inflected(s, n, at + k) : 0;
		if (stop) {
			*end = stop;
			return &m->v[i];
		}
	}
	return NULL;
}

static void add_known(const struct masker *m, struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		size_t end;
		unsigned c;
		const struct needle *k =
		    m->n && word_at(s, n, i) && starts_word(s, i) ? known_at(m, s, n, i, &end) : NULL;
		if (k && k->field == DATUM_NAME)
			mask_value(out, DATUM_NAME, s + i, end - i);
		else if (k)
			buf_str(out, mask_word(k->field));
		else
			end = i + utf8_get(s + i, n - i, &c, NULL);
		if (!k)
			buf_add(out, s + i, end - i);
		i = end;
	}
}

void masker_text(struct masker *m, struct buf *out, const char *text, size_t n)
{
	scan_finds finds = {0};
	size_t at = 0;
	scan_text(&finds, text, n);
	for (size_t i = 0; i < finds.n; i++) {
		add_known(m, out, text + at, finds.v[i].start - at);
		buf_str(out, mask_word(field_of_find[finds.v[i].kind]));
		at = finds.v[i].end;
	}
	add_known(m, out, text + at, n - at);
	vec_free(&finds);
}
