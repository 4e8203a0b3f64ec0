/* From text to a query that is ready to run, and what it says of itself. */
#include "query/query.h"

#include <string.h>

#include "base/ids.h"
#include "base/say.h"
#include "query/state.h"
#include "query/words.h"

static bool ascending(const int64_t *ids, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (ids[i] < ids[i - 1])
			return false;
	return true;
}

static void copy_env(struct query *q, const struct query_env *env)
{
	q->env = *env;
	q->env.zone = arena_str(&q->memory, env->zone);
	q->env.team = arena_str(&q->memory, env->team);
	int64_t *tags = ARENA_ARRAY(&q->memory, int64_t, env->n_tags + 1);
	if (env->n_tags)
		memcpy(tags, env->tags, env->n_tags * sizeof *tags);
	/* A session keeps them in order: a hundred thousand are not sorted for each count. */
	if (!ascending(tags, env->n_tags))
		ids_sort(tags, env->n_tags);
	q->env.tags = tags;
	q->sets.stop = env->stop;
	q->sets.stop_data = env->stop_data;
}

static enum ombud_status check_columns(struct query *q, struct err *err)
{
	const char *s = q->mods.cols;
	while (s && *s) {
		size_t n = strcspn(s, ",");
		size_t at = q->mods.cols_at + (size_t)(s - q->mods.cols);
		const struct field *f = filter_field(s, n);
		if (!f || !*f->title)
			return lex_fail(err, at, _("no such column"), _("as in cols:id,due,subject"));
		s += n + (s[n] == ',');
	}
	return OMBUD_OK;
}

/* The group comes first, then the filter's or the caller's order, the id last of all. */
static enum ombud_status order(struct query *q, struct err *err, const char *sort)
{
	if (q->mods.group && sort_parse(&q->sort, err, q->mods.group, q->mods.group_at))
		return err->status;
	bool own = !sort || !*sort;
	const char *text = own ? q->mods.sort : sort;
	if (sort_parse(&q->sort, err, text ? text : "due", own && text ? q->mods.sort_at : 0))
		return err->status;
	if (q->env.past && sort_past(err, &q->sort, own && text ? q->mods.sort_at : 0))
		return err->status;
	struct buf b = {0};
	sort_text(&b, &q->sort);
	q->sort_text = arena_str(&q->memory, buf_text(&b));
	buf_free(&b);
	q->personal |= sort_personal(&q->sort);
	return OMBUD_OK;
}

static enum ombud_status build(
    struct query *q, struct err *err, const char *text, const char *sort)
{
	struct parsed parsed;
	if (parse_filter(&parsed, &q->memory, err, text, strlen(text)))
		return err->status;
	struct check c = {.env = &q->env, .memory = &q->memory, .err = err, .sets = &q->sets,
	    .terms = parsed.terms, .values = parsed.values};
	q->root = parsed.root;
	q->mods = parsed.mods;
	if (q->root) {
		q->root->alone = true;
		if (check_tree(&c, q->root))
			return err->status;
	}
	q->personal = c.personal;
	answers_plan(&q->answers, &q->memory, q->root);
	q->reads = c.reads;
	if (q->root && q->root->type == NODE_SAVED)
		mods_default(&q->mods, &q->root->mods);
	if (check_columns(q, err))
		return err->status;
	return order(q, err, sort);
}

enum ombud_status query_open(struct query **out, struct err *err, const struct query_env *env,
    const char *text, const char *sort)
{
	struct query *q = mem_alloc(sizeof *q);
	*out = NULL;
	err_clear(err);
	copy_env(q, env);
	if (build(q, err, text ? text : "", sort)) {
		query_free(q);
		return err->status;
	}
	*out = q;
	return OMBUD_OK;
}

void query_free(struct query *q)
{
	if (!q)
		return;
	answers_free(&q->answers);
	vec_free(&q->within);
	sets_free(&q->sets);
	arena_free(&q->memory);
	mem_free(q);
}

/* A saved filter that has only an order says nothing about tickets either. */
static const struct node *terms(const struct node *n)
{
	while (n && n->type == NODE_SAVED)
		n = n->n ? n->child[0] : NULL;
	return n;
}

bool query_is_empty(const struct query *q)
{
	return !terms(q->root);
}

const char *query_asked(struct query *q, const char *text)
{
	struct buf b = {0};
	if (!ast_names_saved(q->root))
		return text;
	buf_printf(&b, "%s = ", text);
	ast_canon_open(&b, q->root);
	const char *asked = arena_strn(&q->memory, buf_text(&b), b.len);
	buf_free(&b);
	return asked;
}

bool query_is_personal(const struct query *q)
{
	return q->personal;
}

unsigned query_reads(const struct query *q)
{
	return q->reads;
}

bool query_is_timed(const struct query *q)
{
	return q->reads & READS_CLOCK;
}

bool query_is_untold(const struct query *q)
{
	return q->reads & (READS_DRAFTS | READS_PRESENCE);
}

int64_t query_limit(const struct query *q)
{
	return q->mods.limit;
}

void query_lift_limit(struct query *q)
{
	q->mods.limit = 0;
}

const char *query_sort_text(const struct query *q)
{
	return q->sort_text;
}

const char *query_group(const struct query *q)
{
	return q->mods.group;
}

const char *query_columns(const struct query *q)
{
	return q->mods.cols;
}

int64_t query_undecided(const struct query *q)
{
	return q->undecided;
}

void query_progress(const struct query *q, size_t *done, size_t *all)
{
	answers_progress(&q->answers, done, all);
}

void query_canon(const struct query *q, struct buf *out)
{
	struct buf b = {0};
	ast_canon(&b, q->root);
	ast_canon_mods(&b, &q->mods);
	buf_add(out, buf_text(&b), b.len);
	buf_free(&b);
}
