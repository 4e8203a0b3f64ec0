/* Who names a saved filter: other filters, recipes and rules, and anybody's rules of colours. */
#include <string.h>

#include "base/say.h"
#include "ombud.h"
#include "ops/saved.h"
#include "query/join.h"
#include "store/keep.h"
#include "store/recipe.h"

enum { NAMED_MOST = 8 }; /* in the sentence */

struct users {
	struct ombud_session *s;
	struct arena *memory;
	const struct saved_row *f, *all;
	size_t n_all;
	struct buf list;
	size_t n;
};

static bool names_it(struct users *u, int64_t reader, const char *filter)
{
	const char **names;
	size_t n = query_saved_names(&names, u->memory, filter);
	for (size_t i = 0; i < n; i++)
		if (strcmp(names[i], u->f->name) == 0)
			return saved_means(u->all, u->n_all, u->f->agent_id, u->f->name, reader);
	return false;
}

/* " of dirk", where it is somebody else's. */
static const char *whose(struct users *u, int64_t agent)
{
	struct agent_row a;
	struct err ignored = {0};
	if (!agent || agent == u->s->agent.id ||
	    agent_by_id(&a, u->s->db, &ignored, u->memory, agent))
		return "";
	return arena_printf(u->memory, _(" of %s"), a.name);
}

static void found(struct users *u, const char *what, const char *name, int64_t agent)
{
	if (u->n++ < NAMED_MOST)
		buf_printf(&u->list, "%s%s%s%s%s", u->n > 1 ? ", " : "", what, *name ? " " : "", name,
		    whose(u, agent));
}

static void ask_filters(struct users *u)
{
	for (size_t i = 0; i < u->n_all; i++) {
		const struct saved_row *f = &u->all[i];
		if (f->id != u->f->id && names_it(u, f->agent_id, f->text))
			found(u, _("filter"), f->name, f->agent_id);
	}
}

static enum ombud_status ask_recipes(struct users *u)
{
	struct recipe_row *all;
	size_t n;
	if (recipe_list(&all, &n, u->s->db, &u->s->err, u->memory, RECIPES_ALL, 0))
		return u->s->err.status;
	for (size_t i = 0; i < n; i++) {
		const struct recipe_row *r = &all[i];
		if (names_it(u, r->on_arrival ? r->made_by : r->agent_id, r->filter))
			found(u, r->on_arrival ? _("rule") : _("recipe"), r->name, r->agent_id);
	}
	return OMBUD_OK;
}

/* A line is a word, blanks and a filter. */
static bool colours_name_it(struct users *u, const struct kept_value *kept)
{
	for (const char *p = kept->value; *p;) {
		size_t n = strcspn(p, "\n"), word = strcspn(p, " \n");
		if (names_it(u, kept->agent_id, arena_strn(u->memory, p + word, n - word)))
			return true;
		p += n + (p[n] != '\0');
	}
	return false;
}

static enum ombud_status ask_colours(struct users *u)
{
	struct kept_value *kept;
	size_t n;
	if (keep_everybodys(&kept, &n, u->s->db, &u->s->err, u->memory, OMBUD_COLOURS_KEY))
		return u->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (colours_name_it(u, &kept[i]))
			found(u, _("colours"), "", kept[i].agent_id);
	return OMBUD_OK;
}

enum ombud_status saved_unused(
    struct ombud_session *s, struct arena *memory, const struct saved_row *f)
{
	struct users u = {.s = s, .memory = memory, .f = f};
	struct saved_row *all;
	if (saved_all(&all, &u.n_all, s->db, &s->err, memory))
		return s->err.status;
	u.all = all;
	ask_filters(&u);
	enum ombud_status status = ask_recipes(&u);
	if (!status)
		status = ask_colours(&u);
	if (u.n > NAMED_MOST)
		buf_printf(&u.list, _(" and %zu more"), u.n - NAMED_MOST);
	if (!status && u.n)
		status = fail(&s->err, OMBUD_CONFLICT,
		    _("%s is named by %s: change these first, or drop it all the same with --force yes"),
		    f->name, buf_text(&u.list));
	buf_free(&u.list);
	return status;
}
