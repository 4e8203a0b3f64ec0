/* Labels: a name, the beginning of one, or a pattern over the names that tickets bear. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "query/check.h"

enum {
	WALK_MOST = 20000, /* names looked at, */
	WALK_MS = 100,     /* and how long */
	ASK_MOST = 20,     /* labels of one filter that are asked for one by one */
	NAMES_MOST = 5000  /* names that one filter's patterns may stand for */
};

/* The first label after one name and up to another: a walk over names, not over rows. */
static const struct sql NEXT_LABEL = {"next label by name", "ss",
    "SELECT name FROM label WHERE name > $1 AND name < $2 ORDER BY name LIMIT 1", false};
static const struct sql HAS_LABEL = {
    "a label of that name", "s", "SELECT 1 FROM label WHERE name = $1 LIMIT 1", false};

static enum ombud_status next_label(
    const char **out, struct check *c, const char *after, const char *below)
{
	struct rows r = db_select(c->env->db, c->err, &NEXT_LABEL, S(after), S(below));
	*out = db_next(&r) ? db_keep(&r, c->memory, 0) : NULL;
	return db_end(&r);
}

/* What begins so: the first two; NULL: there is none. *first is the name itself where that is one. */
static enum ombud_status ask_for(const char **first, const char **second, struct check *c, const struct value *v)
{
	int64_t found;
	*first = *second = NULL;
	if (db_one(&found, c->env->db, c->err, &HAS_LABEL, SN(v->text, v->n)) == OMBUD_OK)
		return *first = v->text, OMBUD_OK;
	const char *below = arena_printf(c->memory, "%s\xf4\x8f\xbf\xbf", v->text);
	if (c->err->status || next_label(first, c, v->text, below) || !*first)
		return c->err->status;
	return next_label(second, c, *first, below);
}

/* From name to name, so that labels on many tickets cost no more than others. */
static const struct sql ALL_LABELS = {"names of labels in use", "",
    "WITH RECURSIVE n(name) AS (SELECT min(name) FROM label UNION ALL"
    " SELECT (SELECT min(l.name) FROM label l WHERE l.name > n.name) FROM n WHERE n.name IS NOT NULL)"
    " SELECT name FROM n WHERE name IS NOT NULL",
    false};

/* All names, in their order; none where they are too many. */
static enum ombud_status load_names(struct check *c)
{
	struct rows r = db_select_values(c->env->db, c->err, &ALL_LABELS, NULL, 0);
	c->labels_known = true;
	while (c->n_labels <= WALK_MOST && db_next(&r)) {
		if ((c->n_labels & (c->n_labels - 1)) == 0)
			c->labels = arena_grow(c->memory, c->labels, c->n_labels, c->n_labels ? 2 * c->n_labels : 1, sizeof *c->labels);
		c->labels[c->n_labels++] = db_keep(&r, c->memory, 0);
	}
	c->labels_many = c->n_labels > WALK_MOST;
	return db_end(&r);
}

static void look_up(const char **first, const char **second, const struct check *c, const struct value *v)
{
	size_t from = 0, to = c->n_labels;
	while (from < to) {
		size_t half = from + (to - from) / 2;
		if (strcmp(c->labels[half], v->text) < 0)
			from = half + 1;
		else
			to = half;
	}
	const char *found[2] = {NULL, NULL};
	for (size_t i = 0; i < 2 && from + i < c->n_labels && strncmp(c->labels[from + i], v->text, v->n) == 0; i++)
		found[i] = c->labels[from + i];
	*first = found[0];
	*second = found[1];
}

/* Few are asked for; of a long list each would be a way to a server and back. */
static enum ombud_status find_names(const char **first, const char **second, struct check *c, const struct value *v)
{
	if (c->labels_asked++ >= ASK_MOST && !c->labels_known && load_names(c))
		return c->err->status;
	if (!c->labels_known || c->labels_many)
		return ask_for(first, second, c, v);
	look_up(first, second, c, v);
	return OMBUD_OK;
}

/* A label that no ticket bears is no error: a saved filter outlives the last ticket with it. */
static enum ombud_status label_prefix(struct check *c, struct value *v)
{
	const char *first, *second;
	if (find_names(&first, &second, c, v) || !first || strcmp(first, v->text) == 0)
		return c->err->status;
	if (second)
		return fail_at(c->err, v->at, _("more than one label begins so at %zu: %s, %s"), v->at + 1,
		    first, second);
	v->word = first;
	return OMBUD_OK;
}

/* ---- patterns ---- */

static void keep_name(struct check *c, struct value *v, const char *name)
{
	v->names = arena_grow(c->memory, v->names, v->n_names, v->n_names + 1, sizeof *v->names);
	v->names[v->n_names++] = name;
}

/* False where the names would be too many, take too long, or one cannot be decided: the pattern is
 * then asked of the labels themselves, which a key stops and which counts what is undecided. */
static bool walk_names(struct check *c, struct value *v, struct regex *r)
{
	struct rows rows = db_select_values(c->env->db, c->err, &ALL_LABELS, NULL, 0);
	int64_t end = time_monotonic_ms() + WALK_MS;
	bool whole = true;
	for (size_t seen = 0; whole && db_next(&rows); seen++) {
		enum regex_answer a =
		    regex_match(r, db_text(&rows, 0), db_bytes(&rows, 0), 0, NULL, NULL);
		if (a == REGEX_YES)
			keep_name(c, v, db_keep(&rows, c->memory, 0));
		whole = a != REGEX_UNDECIDED && seen < WALK_MOST && time_monotonic_ms() <= end &&
		    c->label_names + v->n_names <= NAMES_MOST;
	}
	return db_end(&rows) == OMBUD_OK && whole;
}

static enum ombud_status label_pattern(struct check *c, struct term *t, struct value *v)
{
	struct regex *r;
	if (check_search(c, v))
		return c->err->status;
	if (c->env->db && regex_compile(&r, c->err, v->text, v->n, v->flags) == OMBUD_OK) {
		v->listed = walk_names(c, v, r);
		regex_free(r);
		c->label_names += v->listed ? v->n_names : 0;
		if (v->listed || c->err->status)
			return c->err->status;
	}
	if (!t->set)
		t->set = sets_new(c->sets) + 1;
	return sets_add(c->sets, t->set - 1, c->err, v); /* says what is wrong with it, too */
}

enum ombud_status check_label(struct check *c, struct term *t, struct value *v)
{
	if (v->type == VALUE_COMPARE && !v->negated)
		return lex_fail(c->err, v->at, _("labels have no order"), _("write != or a comma list"));
	if (v->type == VALUE_REGEX)
		return label_pattern(c, t, v);
	if (v->type == VALUE_ANY || v->type == VALUE_NONE || v->type == VALUE_EXACT || !c->env->db)
		return OMBUD_OK;
	return label_prefix(c, v);
}
