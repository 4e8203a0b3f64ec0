#include "port/finds.h"

#include <string.h>

#include "base/buf.h"
#include "port/owntext.h"
#include "text/scan.h"

/* One row a kind of find. Passwords are nobody's datum, a place that a letter names need not be its
 * sender's, and for other countries' numbers and accounts there is no field: all are masked where they
 * stand, and not kept. */
static const enum datum_field field_of[] = {
    [SCAN_EMAIL] = DATUM_EMAIL,
    [SCAN_PHONE] = DATUM_PHONE,
    [SCAN_PERSONNUMMER] = DATUM_PERSONNUMMER,
    [SCAN_NATIONAL_ID] = 0,
    [SCAN_CARD] = DATUM_CARD,
    [SCAN_IBAN] = DATUM_IBAN,
    [SCAN_ACCOUNT] = 0,
    [SCAN_IP] = DATUM_IP,
    [SCAN_DEVICE_ID] = DATUM_DEVICE_ID,
    [SCAN_BIRTH_DATE] = DATUM_BIRTH_DATE,
    [SCAN_ADDRESS] = DATUM_ADDRESS,
    [SCAN_LOCATION] = 0,
    [SCAN_PASSWORD] = 0,
};
_Static_assert(sizeof field_of / sizeof *field_of == SCAN_KINDS, "one row a kind of find");

void finds_add(struct finds *f, enum datum_field field, const char *value, const char *source)
{
	if (!value || !value[0] || f->n == FINDS_MAX)
		return;
	for (size_t i = 0; i < f->n; i++)
		if (f->v[i].field == field && strcmp(f->v[i].value, value) == 0)
			return;
	f->v[f->n++] = (struct intake_datum){.field = field, .value = value, .source = source};
}

static void add_find(struct finds *f, const struct scan_find *x, const char *text,
    bool (*skip)(void *data, const char *email), void *data)
{
	struct buf value = {0};
	scan_value(&value, x->kind, text + x->start, x->end - x->start);
	const char *s = buf_text(&value);
	if (value.len && !(x->kind == SCAN_EMAIL && skip && skip(data, s)))
		finds_add(f, field_of[x->kind], arena_strn(f->a, s, value.len), "letter");
	buf_free(&value);
}

void finds_text(struct finds *f, const char *text, bool own,
    bool (*skip)(void *data, const char *email), void *data)
{
	scan_finds found = {0};
	size_t n = strlen(text), end = own ? owntext_end(text, n) : n, line = 0;
	scan_text(&found, text, n);
	for (size_t i = 0; i < found.n && f->n < FINDS_MAX; i++) {
		const struct scan_find *x = &found.v[i];
		if (x->start >= end)
			break;
		for (const char *nl; (nl = memchr(text + line, '\n', x->start - line)) != NULL;)
			line = (size_t)(nl - text) + 1;
		if (field_of[x->kind] && !(own && owntext_quoted(text, line)))
			add_find(f, x, text, skip, data);
	}
	vec_free(&found);
}
