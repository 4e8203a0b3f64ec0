/* q:name: the text of a saved filter, parsed anew each time and put in brackets of its own. */
#include <string.h>

#include "base/say.h"
#include "query/check.h"
#include "query/words.h"

enum { SAVED_DEEP = 16 };

struct saved_frame {
	int64_t id;
	int depth;
	const struct saved_frame *outer;
};

enum ombud_status check_saved_load(struct check *c)
{
	if (c->saved_known || !c->env->db)
		return OMBUD_OK;
	c->saved_known = true;
	return saved_list(&c->saved, &c->n_saved, c->env->db, c->err, c->memory, c->env->me);
}

/* What is being read cannot be what was meant in it: that would lead back to itself. */
static bool is_inside(const struct check *c, int64_t id)
{
	for (const struct saved_frame *f = c->inside; f; f = f->outer)
		if (f->id == id)
			return true;
	return false;
}

/* The agent's own come first in the list: they shadow the team's. */
static enum ombud_status find(const struct saved_row **out, struct check *c, const struct node *n)
{
	if (check_saved_load(c))
		return c->err->status;
	for (size_t i = 0; i < c->n_saved; i++)
		if (strcmp(c->saved[i].name, n->name) == 0) {
			*out = &c->saved[i];
			return OMBUD_OK;
		}
	struct guess g = {.typed = n->name, .n = n->n_name};
	for (size_t i = 0; i < c->n_saved; i++)
		if (!is_inside(c, c->saved[i].id))
			guess_offer(&g, c->saved[i].name);
	if (g.best)
		return fail_at(c->err, n->at, _("no saved filter of that name at %zu; q:%s?"), n->at + 1, g.best);
	return lex_fail(c->err, n->at, _("no saved filter of that name"), _("'filter list' shows them"));
}

/* The fault lies in a saved text: its sentence names that one, the place is where the outermost
 * name stands. */
static enum ombud_status blame(struct check *c, const struct node *n)
{
	enum ombud_status status = c->err->status;
	if (!c->blamed)
		fail(c->err, status, _("in the saved filter '%.60s': %s"), n->name, c->err->text);
	c->blamed = true;
	c->err->offset = n->at;
	return status;
}

static enum ombud_status enter(struct check *c, const struct node *n, const struct saved_row *row)
{
	int depth = 0;
	if (is_inside(c, row->id))
		return lex_fail(c->err, n->at, _("the saved filter leads back to itself"),
		    _("edit one of them"));
	for (const struct saved_frame *f = c->inside; f; f = f->outer)
		depth++;
	if (depth >= SAVED_DEEP)
		return lex_limit(c->err, n->at, _("saved filters stand in each other more than 16 deep"),
		    _("write out some of them"));
	return OMBUD_OK;
}

static enum ombud_status expand(
    struct check *c, struct node *n, const struct saved_row *row, struct parsed *sub)
{
	if (parse_filter(sub, c->memory, c->err, row->text, strlen(row->text)))
		return blame(c, n);
	c->terms += sub->terms;
	if (c->terms > TERMS_MOST)
		return lex_limit(c->err, n->at, _("with its saved filters this has more than 1000 terms"),
		    _("ask for less at once"));
	c->values += sub->values;
	if (c->values > VALUES_MOST)
		return lex_limit(c->err, n->at, _("with its saved filters this has more than 10000 values"),
		    _("ask for less at once"));
	if (!sub->root)
		return OMBUD_OK;
	node_add(c->memory, n, sub->root);
	sub->root->alone = n->alone;
	return check_tree(c, sub->root) ? blame(c, n) : OMBUD_OK;
}

enum ombud_status check_saved(struct check *c, struct node *n)
{
	const struct saved_row *row = NULL;
	struct parsed sub = {0};
	if (find(&row, c, n) || enter(c, n, row))
		return c->err->status;
	struct saved_frame frame = {.id = row->id, .outer = c->inside};
	c->inside = &frame;
	c->reads |= READS_SAVED;
	size_t end = n->end;
	enum ombud_status status = expand(c, n, row, &sub);
	n->end = end;
	c->inside = frame.outer;
	if (status)
		return status;
	/* Alone it may be every ticket, or the first few; as a part of something neither makes sense. */
	if (!n->alone && !sub.root)
		return lex_fail(c->err, n->at, _("the saved filter has no terms"),
		    _("it says only how a list is sorted: open it alone"));
	if (!n->alone && sub.mods.limit)
		return lex_fail(c->err, n->at, _("the saved filter has a limit: and cannot be part of another"),
		    _("take the limit out of it"));
	n->mods = sub.mods;
	if (sub.root && sub.root->type == NODE_SAVED)
		mods_default(&n->mods, &sub.root->mods);
	return OMBUD_OK;
}
