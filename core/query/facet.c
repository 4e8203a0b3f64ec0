#include "query/facet.h"

#include <string.h>

#include "base/ids.h"
#include "base/say.h"
#include "model/word.h"
#include "query/words.h"
#include "store/agent.h"

enum { IN_LIST = 200 }; /* ids that stand in the statement; more are asked by chosen() */

enum sort_of {
	OF_WORDS,  /* a column with the number of a word */
	OF_TEXT,   /* a column with a word */
	OF_AGENT,
	OF_LABEL,
	OF_DATA,   /* sorts of personal data, never their values */
	OF_DUE,
	OF_FLAGS,
	OF_MONTHS
};

static const struct {
	const char *field;
	enum sort_of sort;
	const char *column; /* of ticket t */
	const char *words;  /* OF_WORDS: their table */
} facets[] = {
    {"kind", OF_WORDS, "t.kind", "kind"},
    {"state", OF_WORDS, "t.state", "state"},
    {"due", OF_DUE, NULL, NULL},
    {"assignee", OF_AGENT, "coalesce(t.assignee_id, 0)", NULL},
    {"priority", OF_WORDS, "t.priority", "priority"},
    {"label", OF_LABEL, NULL, NULL},
    {"is", OF_FLAGS, NULL, NULL},
    {"received", OF_MONTHS, NULL, NULL},
    {"lang", OF_TEXT, "t.lang", NULL},
    {"resolution", OF_TEXT, "t.resolution", NULL},
    {"identity", OF_WORDS, "t.identity", "identity"},
    {"pii", OF_DATA, NULL, NULL},
    {"team", OF_TEXT, "t.team", NULL},
};
enum { FACETS = sizeof facets / sizeof *facets };

const char *facet_field(size_t i)
{
	return i < FACETS ? facets[i].field : NULL;
}

static size_t row_of(const char *name)
{
	size_t i = 0;
	while (i < FACETS && strcmp(facets[i].field, name) != 0)
		i++;
	return i;
}

const char *facet_find(const char *name)
{
	const struct field *f = field_find(name, strlen(name), NULL);
	return f ? facet_field(row_of(f->name)) : NULL;
}

bool facet_wants_ids(const struct query *q)
{
	return q->personal || q->mods.limit || (q->root && plan_cost(q->root) >= COST_SUBJECT);
}

void facet_add(struct facet *f, const char *label, const char *term, int64_t count)
{
	vec_push(&f->v, ((struct ombud_facet){label, term, count}));
}

/* ---- running ----------------------------------------------------------------------------------- */

void facet_where(struct facet *f, struct plan *p)
{
	p->env = &f->q->env;
	plan_lift(p, f->q->env.db, &f->q->sets);
	if (!f->ids) {
		plan_condition(p, f->q->root, SENSE_CERTAIN);
	} else if (f->ids->n == 0) {
		plan_add(p, "1 = 0");
	} else if (f->ids->n <= IN_LIST) {
		plan_add(p, "t.id");
		plan_list(p, f->ids->v, f->ids->n);
	} else {
		plan_member_of(p, f->ids->v, f->ids->n, 0, "t.id");
	}
}

static bool is_among(void *facet, int64_t k, int64_t id)
{
	const id_vec *ids = ((const struct facet *)facet)->ids;
	(void)k;
	return ids_have(ids->v, ids->n, id);
}

struct rows facet_start(struct facet *f, struct plan *p)
{
	if (f->ids)
		db_set_hooks(f->q->env.db, &(struct db_hooks){.chosen = is_among, .data = f});
	else
		query_begin(f->q);
	return plan_run(p, f->q->env.db, f->err);
}

enum ombud_status facet_end(struct facet *f, struct plan *p, struct rows *r)
{
	enum ombud_status status = query_end(f->q, f->err, r);
	plan_free(p);
	return status;
}

/* ---- values of a column ------------------------------------------------------------------------- */

static const char *term(struct facet *f, const char *field, const char *sign, const char *value)
{
	struct buf b = {0};
	buf_printf(&b, "%s:%s", field, sign);
	ast_quote(&b, value, strlen(value), true);
	const char *text = arena_str(f->memory, buf_text(&b));
	buf_free(&b);
	return text;
}

static void add_none(struct facet *f, const char *field, int64_t count)
{
	facet_add(f, _("(none)"), arena_printf(f->memory, "%s:none", field), count);
}

static void add_word(struct facet *f, size_t row, int64_t value, int64_t count)
{
	const char *table = facets[row].words;
	/* Marks of identity are numbered from nought. */
	int at = (int)value + (strcmp(table, "identity") == 0);
	const char *name = at > 0 ? word_row(table, at, NULL) : NULL;
	if (name)
		facet_add(f, name, term(f, facets[row].field, "", name), count);
}

static void add_text(struct facet *f, const char *field, const char *value, int64_t count)
{
	/* A language and a team are text, of which a part would do. */
	if (*value)
		facet_add(f, value, term(f, field, strcmp(field, "lang") == 0 || strcmp(field, "team") == 0 ? "=" : "", value), count);
	else
		add_none(f, field, count);
}

static void add_agent(struct facet *f, int64_t id, int64_t count)
{
	struct agent_row a;
	struct err ignored = {0};
	if (!id)
		facet_add(f, _("(nobody)"), "assignee:none", count);
	else if (id == f->q->env.me)
		facet_add(f, "@me", "assignee:@me", count);
	else if (agent_by_id(&a, f->q->env.db, &ignored, f->memory, id) == OMBUD_OK)
		facet_add(f, a.name, term(f, "assignee", "", a.name), count);
}

static void add_value(struct facet *f, size_t row, const struct rows *r, int64_t count)
{
	switch (facets[row].sort) {
	case OF_WORDS:
		add_word(f, row, db_int(r, 0), count);
		break;
	case OF_AGENT:
		add_agent(f, db_int(r, 0), count);
		break;
	case OF_DATA:
		add_text(f, "pii", field_of_datum((enum datum_field)db_int(r, 0))->name, count);
		break;
	default:
		add_text(f, facets[row].field, db_keep(r, f->memory, 0), count);
		break;
	}
}

const char *facet_column(const char *field)
{
	return facets[row_of(field)].column;
}

void facet_add_value(struct facet *f, const char *field, const struct rows *r, int64_t count)
{
	add_value(f, row_of(field), r, count);
}

/* A statement that yields values and counts, the most frequent first. */
static enum ombud_status read_values(struct facet *f, struct plan *p, size_t row, size_t most)
{
	struct rows r = facet_start(f, p);
	while (db_next(&r)) {
		if (f->v.n < most)
			add_value(f, row, &r, db_int(&r, 1));
		else
			f->more++;
	}
	return facet_end(f, p, &r);
}

static enum ombud_status of_column(struct facet *f, size_t row, size_t most)
{
	struct plan p = {0};
	buf_printf(&p.sql, "SELECT %s, count(*) FROM ticket t WHERE (", facets[row].column);
	facet_where(f, &p);
	plan_add(&p, ") GROUP BY 1 ORDER BY 2 DESC, 1");
	return read_values(f, &p, row, most);
}

static enum ombud_status of_data(struct facet *f, size_t row, size_t most)
{
	struct plan p = {0};
	plan_add(&p, "SELECT d.field, count(DISTINCT t.id) FROM ticket t"
	             " JOIN datum d ON d.person_id = t.person_id WHERE (");
	facet_where(f, &p);
	plan_add(&p, ") GROUP BY 1 ORDER BY 2 DESC, 1");
	return read_values(f, &p, row, most);
}

static enum ombud_status without_label(struct facet *f)
{
	struct plan p = {0};
	plan_add(&p, "SELECT count(*) FROM ticket t WHERE (");
	facet_where(f, &p);
	plan_add(&p, ") AND NOT EXISTS (SELECT 1 FROM label l WHERE l.ticket_id = t.id)");
	struct rows r = facet_start(f, &p);
	if (db_next(&r) && db_int(&r, 0))
		add_none(f, "label", db_int(&r, 0));
	return facet_end(f, &p, &r);
}

static enum ombud_status of_labels(struct facet *f, size_t row, size_t most)
{
	struct plan p = {0};
	plan_add(&p, "SELECT l.name, count(*) FROM label l WHERE l.ticket_id IN"
	             " (SELECT t.id FROM ticket t WHERE (");
	facet_where(f, &p);
	plan_add(&p, ")) GROUP BY 1 ORDER BY 2 DESC, 1");
	enum ombud_status status = read_values(f, &p, row, most);
	return status ? status : without_label(f);
}

enum ombud_status query_facet(struct facet *f, const char *field, size_t most)
{
	size_t row = row_of(field);
	sets_start(&f->q->sets);
	switch (facets[row].sort) {
	case OF_WORDS:
	case OF_TEXT:
	case OF_AGENT:
		return of_column(f, row, most);
	case OF_DATA:
		return of_data(f, row, most);
	case OF_LABEL:
		return of_labels(f, row, most);
	case OF_DUE:
		return facet_due(f);
	case OF_FLAGS:
		return facet_flags(f);
	case OF_MONTHS:
		return facet_months(f, most);
	}
	return OMBUD_OK;
}
