#include "view/erasure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "view/files.h"
#include "view/pager.h"
#include "view/sheet.h"

static const char SECTION[] = "erasure";
enum { NAME_CELLS = 12, CLASS_CELLS = 24, ROWS_CELLS = 9, SIZE_CELLS = 12, TYPED_LETTERS = 8, GROUND_CELLS = 10 };
enum { CLASS, ACT, GROUND, UNTIL, ROWS, BYTES }; /* columns of the plan */

/* ---- the plan --------------------------------------------------------------------------------------- */

static const char *const *line_of(const struct ombud_erasure *e, size_t i)
{
	return e->lines.cells + i * e->lines.n_columns;
}

/* An article, or what is no ground of the law. */
static const char *ground_of(const char *ground)
{
	return strcmp(ground, "open") == 0 ? _("a request that is open") : ground;
}

static void put_line(struct doc *doc, const char *const *c)
{
	char size[FILES_SIZE];
	doc_line(doc, 3);
	doc_printf(doc, STYLE_TEXT, "%-*s%*s%*s", CLASS_CELLS, c[CLASS], ROWS_CELLS, c[ROWS], SIZE_CELLS,
	    files_size(size, strtoll(c[BYTES], NULL, 10)));
	if (c[GROUND][0] || c[UNTIL][0])
		doc_printf(doc, STYLE_DIM, "   %-*s%s%s", GROUND_CELLS, ground_of(c[GROUND]), c[UNTIL][0] ? _("until ") : "", c[UNTIL]);
}

static void sums(const struct ombud_erasure *e, const char *act, int64_t *rows, int64_t *bytes)
{
	*rows = *bytes = 0;
	for (size_t i = 0; i < e->lines.n_rows; i++)
		if (strcmp(line_of(e, i)[ACT], act) == 0) {
			*rows += strtoll(line_of(e, i)[ROWS], NULL, 10);
			*bytes += strtoll(line_of(e, i)[BYTES], NULL, 10);
		}
}

/* What is done to none of the rows has no heading either, but what the whole is about. */
static void put_act(struct doc *doc, const struct ombud_erasure *e, const char *act, const char *heading)
{
	char size[FILES_SIZE], remark[80];
	int64_t rows, bytes;
	sums(e, act, &rows, &bytes);
	if (!rows && strcmp(act, "erase") != 0)
		return;
	snprintf(remark, sizeof remark, !rows ? _("nothing") : rows == 1 ? _("%lld row, %s") : _("%lld rows, %s"), (long long)rows,
	    files_size(size, bytes));
	doc_line(doc, 0);
	sheet_head(doc, heading, remark);
	for (size_t i = 0; i < e->lines.n_rows; i++)
		if (strcmp(line_of(e, i)[ACT], act) == 0)
			put_line(doc, line_of(e, i));
}

static void put_plan(struct doc *doc, const struct ombud_erasure *e)
{
	bool gone = strcmp(e->state, "erased") == 0 || strcmp(e->state, "purged") == 0 || strcmp(e->state, "proven") == 0;
	put_act(doc, e, "erase", gone ? _("WENT") : _("GOES"));
	put_act(doc, e, "cut", gone ? _("CUT OUT of what others wrote") : _("IS CUT OUT of what others wrote"));
	put_act(doc, e, "keep", _("STAYS, on which ground and until when"));
	put_act(doc, e, "hold", _("IS HELD, until two people release it"));
}

/* ---- what it is ------------------------------------------------------------------------------------- */

static void put_pair(struct doc *doc, int width, const char *name, const char *value, enum style style)
{
	if (!value[0])
		return;
	doc_pair(doc, 1, NAME_CELLS, width, name, value);
	struct doc_line *line = &doc->line.v[doc->line.n - 1];
	if (style != STYLE_TEXT)
		line->span.v[line->span.n - 1].style = style;
}

/* What is typed to approve it stands apart. */
static void put_hash(struct doc *doc, const char *hash)
{
	doc_pair(doc, 1, NAME_CELLS, NAME_CELLS + TYPED_LETTERS + 8, _("hash"), "");
	doc_printf(doc, STYLE_KEY, "%.*s", TYPED_LETTERS, hash);
	doc_add(doc, STYLE_DIM, hash + TYPED_LETTERS);
}

static const char *name_of(const struct ombud_erasure *e, char out[80])
{
	char ticket[32] = "", person[40] = "";
	if (e->ticket)
		snprintf(ticket, sizeof ticket, _(" of #%lld"), (long long)e->ticket);
	if (e->person)
		snprintf(person, sizeof person, _(", person %lld"), (long long)e->person);
	snprintf(out, 80, _("ERASURE %lld%s%s"), (long long)e->id, ticket, person);
	return out;
}

static void put_head(struct doc *doc, const struct ombud_erasure *e, int width)
{
	char rest[80] = "";
	if (e->rest[0])
		snprintf(rest, sizeof rest, _("what the answer needs, after %s"), e->rest);
	put_pair(doc, width, _("state"), e->state, strcmp(e->state, "proven") == 0 ? STYLE_GOOD : STYLE_HEADER);
	if (!e->own || !e->blocked[0])
		put_pair(doc, width, _("waits for"), e->waits, STYLE_TEXT);
	put_pair(doc, width, _("blocked"), e->blocked, STYLE_SOON);
	put_pair(doc, width, _("so far"), e->said, STYLE_TEXT);
	put_pair(doc, width, _("cause"), e->cause, STYLE_TEXT);
	put_pair(doc, width, _("held by"), e->held, STYLE_TEXT);
	put_pair(doc, width, _("goes later"), rest, STYLE_TEXT);
	put_hash(doc, e->hash);
	put_pair(doc, width, _("ledger"), e->ledger, STYLE_DIM);
}

static void fill_erasure(struct doc *doc, void *data, int width)
{
	const struct erasure_shown *x = data;
	put_head(doc, x->e, width);
	put_plan(doc, x->e);
	if (!x->proof)
		return;
	doc_line(doc, 0);
	sheet_head(doc, _("PROOF"), _("c shows it alone"));
	doc_fold(doc, 3, width, STYLE_TEXT, x->proof);
}

/* ---- the record ------------------------------------------------------------------------------------- */

static void drop(void *data)
{
	struct erasure_shown *x = data;
	ombud_erasure_free(x->e);
	ombud_free(x->proof);
	heap_free(x);
}

static struct erasure_shown *read_it(struct desk *d, int64_t number, int64_t ticket)
{
	struct erasure_shown *x = heap_new(sizeof *x);
	d->looking = _("looking whether the data are still so");
	enum ombud_status status = ombud_erasure_open(&x->e, d->s, number, ticket);
	d->looking = NULL;
	if (status != OMBUD_OK) {
		desk_failed(d);
		heap_free(x);
		return NULL;
	}
	/* Not every role sees the proof: then it is not there. */
	if (strcmp(x->e->state, "proven") == 0)
		(void)ombud_erase_certificate(&x->proof, d->s, x->e->id, false);
	return x;
}

static bool again(void **data, struct desk *d)
{
	struct erasure_shown *fresh = read_it(d, ((struct erasure_shown *)*data)->e->id, 0);
	if (fresh)
		*data = fresh;
	return fresh != NULL;
}

/* What is done with it in which state. */
static bool offers(const void *data, const char *command)
{
	static const struct {
		const char *command, *states;
		bool unhindered;
	} table[] = {{"erase approve", "planned", true}, {"erase run", "approved begun", true}, {"erase purge", "erased", false},
	    {"erase verify", "erased purged proven", false}, {"erase certificate", "proven", false},
	    {"erase plan", "planned approved dropped", false}, {"erase drop", "planned approved begun", false}};
	const struct ombud_erasure *e = ((const struct erasure_shown *)data)->e;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (strcmp(table[i].command, command) == 0)
			return strstr(table[i].states, e->state) && !(table[i].unhindered && e->blocked[0]);
	return true;
}

static const struct pager_own own = {SECTION, N_("in an erasure"), again, offers};

struct view *erasure_new(struct desk *d, int64_t number, int64_t ticket)
{
	char title[80];
	struct erasure_shown *x = read_it(d, number, ticket);
	if (!x)
		return NULL;
	struct view *v = pager_new(name_of(x->e, title), fill_erasure, drop, x);
	if (x->e->ticket)
		pager_about(v, x->e->ticket);
	pager_owns(v, &own);
	return v;
}

const struct ombud_erasure *erasure_of(const struct desk *d)
{
	const struct erasure_shown *x = pager_data(d, SECTION);
	return x ? x->e : NULL;
}
