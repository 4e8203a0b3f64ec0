/* Columns of a list beside its own: any field of the catalogue, as people read it and masked. */
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "model/ticket.h"
#include "ops/mask.h"
#include "ops/session.h"
#include "query/cells.h"
#include "query/words.h"
#include "store/ticket.h"

enum { COLUMNS_MOST = 24, PAGE = 200, C_ID = 0, C_PERSON = 1, C_FIRST = 2 };

struct cells {
	struct ombud_session *s;
	struct arena *memory;
	const struct field *f[COLUMNS_MOST];
	size_t n;
	const char **v; /* row by row */
	struct maskers *maskers; /* of the page at hand */
};

static enum ombud_status read_columns(struct cells *c, const char *columns)
{
	for (const char *p = columns; *p;) {
		size_t n = strcspn(p, ",");
		const struct field *f = filter_field(p, n);
		if (!f || !*f->title || !cells_has(f))
			return fail(&c->s->err, OMBUD_INPUT, _("there is no column '%.*s'"), (int)(n < 40 ? n : 40), p);
		if (c->n == COLUMNS_MOST)
			return fail(&c->s->err, OMBUD_LIMIT, _("a list has at most %d columns"), COLUMNS_MOST);
		c->f[c->n++] = f;
		p += n + (p[n] == ',');
	}
	return OMBUD_OK;
}

/* ---- one cell ------------------------------------------------------------------------------------ */

/* The day of an instant, or of the second before it. */
static const char *day(struct cells *c, int64_t at, int before)
{
	char text[DAY_TEXT];
	if (at <= 0 || at >= DUE_NEVER)
		return "";
	return arena_str(c->memory, day_text(text, local_day(c->s->constants.zone, at - before)));
}

/* 12k 3M: sizes are of letters, and nobody counts their bytes. */
static const char *number(struct cells *c, const struct field *f, int64_t n)
{
	if (strcmp(f->name, "size") != 0 || n < 10000)
		return arena_printf(c->memory, "%lld", (long long)n);
	if (n < 10 * 1024 * 1024)
		return arena_printf(c->memory, "%lldk", (long long)(n / 1024));
	return arena_printf(c->memory, "%lldM", (long long)(n / (1024 * 1024)));
}

static const char *word(struct cells *c, const struct field *f, const struct rows *r, int column)
{
	if (strcmp(f->values, "code") == 0)
		return db_keep(r, c->memory, column);
	int row = (int)db_int(r, column) + (strcmp(f->values, "identity") == 0);
	const char *name = row > 0 ? word_row(f->values, row, NULL) : NULL;
	return name ? name : "";
}

static const char *masked(struct cells *c, const struct field *f, const struct rows *r, int column)
{
	struct buf b = {0};
	const char *text = db_text(r, column);
	if (f->type == FIELD_PERSONAL && *text)
		mask_value(&b, f->datum, text, strlen(text));
	else if (*text)
		masker_text(maskers_find(c->maskers, db_int(r, C_ID)), &b, text, strlen(text));
	const char *out = arena_str(c->memory, buf_text(&b));
	buf_free(&b);
	return out;
}

static const char *cell(struct cells *c, const struct field *f, const struct rows *r, int column)
{
	if (db_is_null(r, column))
		return "";
	switch (f->type) {
	case FIELD_PERSONAL:
		return masked(c, f, r, column);
	case FIELD_TEXT:
		return strcmp(f->name, "lang") == 0 || strcmp(f->name, "team") == 0 ? db_keep(r, c->memory, column)
		                                                                      : masked(c, f, r, column);
	case FIELD_LABEL:
		return masker_words(maskers_find(c->maskers, db_int(r, C_ID)), c->memory, db_text(r, column));
	case FIELD_ENUM:
		return word(c, f, r, column);
	case FIELD_AGENT:
		return strcmp(db_text(r, column), c->s->agent.name) == 0 ? "@me" :
		                                                           db_keep(r, c->memory, column);
	case FIELD_NUMBER:
		return number(c, f, db_int(r, column));
	case FIELD_PAST:
		return day(c, db_int(r, column), 0);
	case FIELD_FUTURE:
		/* due and strict are the first second that is late: their day is the one before. */
		return day(c, db_int(r, column), strcmp(f->name, "snoozed") != 0);
	default:
		return db_keep(r, c->memory, column);
	}
}

/* ---- a page --------------------------------------------------------------------------------------- */

static bool has_text(const struct cells *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->f[i]->type == FIELD_TEXT || c->f[i]->type == FIELD_LABEL)
			return true;
	return false;
}

static enum ombud_status read_page(struct cells *c, const int64_t *ids, size_t from, size_t n)
{
	struct ombud_session *s = c->s;
	struct arena scratch = {0};
	c->maskers = maskers_open(s, &scratch, ids + from, has_text(c) ? n : 0);
	struct rows r = cells_select(s->db, &s->err, c->f, c->n, ids + from, n);
	while (db_next(&r))
		for (size_t i = from; i < from + n; i++)
			for (size_t k = 0; ids[i] == db_int(&r, C_ID) && k < c->n; k++)
				c->v[i * c->n + k] = cell(c, c->f[k], &r, C_FIRST + (int)k);
	arena_free(&scratch);
	return db_end(&r);
}

static enum ombud_status read_all(struct cells *c, const int64_t *ids, size_t n)
{
	c->v = ARENA_ARRAY(c->memory, const char *, n * c->n + 1);
	for (size_t i = 0; i < n * c->n; i++)
		c->v[i] = "";
	for (size_t i = 0; i < n; i += PAGE)
		if (read_page(c, ids, i, n - i < PAGE ? n - i : PAGE))
			return c->s->err.status;
	return OMBUD_OK;
}

enum ombud_status ombud_cells(struct ombud_cells **out, struct ombud_session *s,
    const char *columns, const int64_t *ids, size_t n)
{
	struct cells c = {.s = s};
	session_enter(s);
	*out = NULL;
	if (session_may(s, MAY_LIST, false, NULL) || read_columns(&c, columns))
		return s->err.status;
	c.memory = arena_new();
	if (read_all(&c, ids, n)) {
		arena_drop(c.memory);
		return s->err.status;
	}
	*out = ARENA_NEW(c.memory, struct ombud_cells);
	**out = (struct ombud_cells){c.v, n, c.n, c.memory};
	return OMBUD_OK;
}

void ombud_cells_free(struct ombud_cells *c)
{
	if (c)
		arena_drop(c->memory);
}
