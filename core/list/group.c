/* A list in groups: group: in its filter has put equal values beside each other, and here each run
 * of them gets its label and count. Values are read once an id, as ids become known. */
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "list/list.h"
#include "model/ticket.h"
#include "ops/mask.h"
#include "query/sort.h"
#include "query/state.h"
#include "query/words.h"
#include "store/ticket.h"

enum { CHUNK = 500, C_ID = 0, C_PERSON = 1, C_FIRST = 2 };

struct groups {
	struct ombud_session *s;
	struct sort by;
	struct arena memory;   /* labels of groups, the last key */
	struct arena *scratch; /* labels of tickets, while a chunk is read */
	struct maskers *maskers; /* of its tickets, where a label is a text of theirs */
	VEC(struct ombud_group) v;
	const char *key; /* of the last group */
	size_t known;
	struct ombud_groups face;
};

void groups_free(struct groups *g)
{
	if (!g)
		return;
	vec_free(&g->v);
	arena_free(&g->memory);
	mem_free(g);
}

/* ---- labels ------------------------------------------------------------------------------------ */

/* Days from today, as counts by value have them; what lies behind is one. */
static const char *due_label(const struct ombud_session *s, int64_t at)
{
	static const struct {
		int most;
		const char *label;
	} rows[] = {{0, N_("today")}, {3, "1-3d"}, {7, "4-7d"}, {14, "8-14d"}, {30, "15-30d"}};
	if (at >= DUE_NEVER || at == 0)
		return _("(none)");
	if (at <= session_now(s))
		return _("past");
	/* The column holds the first second that is late: its last good day is the one before. */
	int32_t days = local_day(s->constants.zone, at - 1) - session_today(s);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (days <= rows[i].most)
			return _(rows[i].label);
	return _("later");
}

static const char *month_label(struct groups *g, int64_t at)
{
	char day[DAY_TEXT];
	if (!at)
		return _("(none)");
	return arena_strn(g->scratch, day_text(day, local_day(g->s->constants.zone, at)), 7);
}

static const char *text_label(struct groups *g, const struct rows *r, int column)
{
	const char *text = db_keep(r, g->scratch, column);
	return *text ? text : _("(none)");
}

static const char *masked_label(
    struct groups *g, const struct rows *r, int column, const struct sort_column *c)
{
	struct buf b = {0};
	const char *text = db_text(r, column);
	if (strcmp(c->name, "name") == 0 && *text)
		mask_value(&b, DATUM_NAME, text, strlen(text));
	else if (*text)
		masker_text(maskers_find(g->maskers, db_int(r, C_ID)), &b, text, strlen(text));
	const char *label = b.len ? arena_str(g->scratch, buf_text(&b)) : _("(none)");
	buf_free(&b);
	return label;
}

static bool one_of(const char *name, const char *names)
{
	const char *at = strstr(names, name);
	return at && (at == names || at[-1] == ' ') && strchr(" ", at[strlen(name)]);
}

static const char *label_of(
    struct groups *g, const struct rows *r, int column, const struct sort_column *c)
{
	int64_t n = db_int(r, column);
	if (c->personal)
		return masked_label(g, r, column, c);
	if (strcmp(c->name, "assignee") == 0)
		return db_is_null(r, column)                                  ? _("(nobody)")
		       : strcmp(db_text(r, column), g->s->agent.name) == 0 ? "@me"
		                                                              : text_label(g, r, column);
	if (c->word)
		return text_label(g, r, column);
	if (one_of(c->name, "kind state priority"))
		return word_row(c->name, (int)n, NULL);
	if (one_of(c->name, "due strict snoozed"))
		return due_label(g->s, n);
	if (one_of(c->name, "received updated answered closed"))
		return month_label(g, n);
	return arena_printf(g->scratch, "%s %lld", c->name, (long long)n);
}

/* ---- runs -------------------------------------------------------------------------------------- */

/* Two people may have the same mask: names and subjects are told apart by what they are. */
static void add_key(struct buf *key, const struct rows *r, int column, const struct sort_column *c,
    const char *label)
{
	if (c->text)
		buf_add(key, db_text(r, column), db_bytes(r, column));
	else
		buf_str(key, label);
	buf_char(key, '\n');
}

static void read_one(struct groups *g, const struct rows *r, struct buf *label, struct buf *key)
{
	for (size_t i = 0; i < g->by.n; i++) {
		const struct sort_column *c = g->by.key[i].column;
		const char *text = label_of(g, r, C_FIRST + (int)i, c);
		buf_printf(label, "%s%s", i ? " / " : "", text ? text : "?");
		add_key(key, r, C_FIRST + (int)i, c, text ? text : "?");
	}
}

/* What a ticket belongs to, by its place in the chunk. */
struct member {
	const char *label, *key;
};

static void add_member(struct groups *g, const struct member *m)
{
	if (!g->v.n || strcmp(g->key, m->key) != 0) {
		g->key = arena_str(&g->memory, m->key);
		struct ombud_group group = {arena_str(&g->memory, m->label), g->known, 0};
		vec_push(&g->v, group);
	}
	g->v.v[g->v.n - 1].n++;
	g->known++;
}

static enum ombud_status read_chunk(
    struct groups *g, struct arena *memory, struct member *m, const int64_t *ids, size_t n)
{
	struct ombud_session *s = g->s;
	struct plan p = {.env = session_env(s)};
	g->scratch = memory;
	g->maskers = maskers_open(s, memory, ids, sort_personal(&g->by) ? n : 0);
	plan_add(&p, "SELECT t.id, coalesce(t.person_id, 0)");
	sort_columns(&p.sql, &g->by);
	plan_add(&p, " FROM ticket t WHERE t.id");
	plan_list(&p, ids, n);
	struct rows r = db_select_text(s->db, &s->err, buf_text(&p.sql), p.v.v, p.v.n);
	while (db_next(&r)) {
		struct buf label = {0}, key = {0};
		read_one(g, &r, &label, &key);
		struct member one = {arena_str(memory, buf_text(&label)), arena_str(memory, buf_text(&key))};
		for (size_t i = 0; i < n; i++)
			if (ids[i] == db_int(&r, C_ID)) {
				m[i] = one;
				break;
			}
		buf_free(&label);
		buf_free(&key);
	}
	plan_free(&p);
	return db_end(&r);
}

static enum ombud_status extend(struct groups *g, const struct ombud_list *l)
{
	size_t n = l->ids.n - g->known;
	int64_t ids[CHUNK];
	struct member m[CHUNK];
	struct arena memory = {0};
	n = n < CHUNK ? n : CHUNK;
	for (size_t i = 0; i < n; i++) {
		ids[i] = l->ids.v[g->known + i];
		m[i] = (struct member){"?", "?"}; /* a ticket that is no more */
	}
	enum ombud_status status = read_chunk(g, &memory, m, ids, n);
	for (size_t i = 0; !status && i < n; i++)
		add_member(g, &m[i]);
	arena_free(&memory);
	return status;
}

static enum ombud_status begin(struct groups **out, struct ombud_list *l)
{
	struct groups *g = mem_alloc(sizeof *g);
	g->s = l->s;
	if (sort_parse(&g->by, &l->s->err, ombud_list_group(l), 0)) {
		groups_free(g);
		return l->s->err.status;
	}
	*out = g;
	return OMBUD_OK;
}

enum ombud_status ombud_list_groups(const struct ombud_groups **out, struct ombud_list *l)
{
	enum ombud_status status = OMBUD_OK;
	session_enter(l->s);
	*out = NULL;
	if (!ombud_list_group(l) || list_log(l) || l->log || (!l->groups && begin(&l->groups, l)))
		return l->s->err.status;
	struct groups *g = l->groups;
	while (!status && g->known < l->ids.n)
		status = extend(g, l);
	g->face = (struct ombud_groups){g->v.v, g->v.n, g->known};
	*out = &g->face;
	return status;
}
