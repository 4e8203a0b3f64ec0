/* A saved filter has another name: it is written wherever the old one means this filter. */
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ombud.h"
#include "ops/family.h"
#include "ops/recipe.h"
#include "ops/saved.h"
#include "query/join.h"
#include "store/keep.h"

struct renaming {
	const char *old, *new;
	int64_t owner; /* 0: the team */
	const struct saved_row *all;
	size_t n;
};

/* Two of one name, one of which would hide the other: q:name must not come to mean another. */
static enum ombud_status name_is_free(struct op_ctx *c, const struct renaming *r, int64_t but)
{
	for (size_t i = 0; i < r->n; i++) {
		const struct saved_row *f = &r->all[i];
		if (strcmp(f->name, r->new) != 0 || f->id == but)
			continue;
		if (f->agent_id == r->owner)
			return fail(&c->s->err, OMBUD_CONFLICT, _("there is a saved filter %s already"), r->new);
		if (!f->agent_id)
			return fail(&c->s->err, OMBUD_CONFLICT,
			    _("the team has a saved filter %s: yours would hide it"), r->new);
		if (!r->owner)
			return fail(&c->s->err, OMBUD_CONFLICT,
			    _("an agent has a saved filter %s of their own, which would hide the team's"), r->new);
	}
	return OMBUD_OK;
}

/* One's own comes first. */
bool saved_means(
    const struct saved_row *all, size_t n, int64_t owner, const char *name, int64_t reader)
{
	if (owner || !reader)
		return reader == owner;
	for (size_t i = 0; i < n; i++)
		if (all[i].agent_id == reader && strcmp(all[i].name, name) == 0)
			return false;
	return true;
}

/* The text with the new name in it; NULL: it does not use the old one, or cannot be read. */
static char *rewrite(void *data, int64_t reader, const char *filter)
{
	const struct renaming *r = data;
	struct buf b = {0};
	struct err ignored = {0};
	size_t uses = 0;
	bool ok = saved_means(r->all, r->n, r->owner, r->old, reader) &&
	          query_rename_saved(&b, &uses, &ignored, filter, r->old, r->new) == OMBUD_OK;
	char *text = ok && uses ? buf_take(&b) : NULL;
	buf_free(&b);
	return text;
}

static enum ombud_status rewrite_users(struct op_ctx *c, struct renaming *r)
{
	for (size_t i = 0; i < r->n; i++) {
		struct saved_row f = r->all[i];
		char *text = rewrite(r, f.agent_id, f.text);
		enum ombud_status status =
		    text ? saved_change(c, &f, "text", arena_str(c->memory, text)) : OMBUD_OK;
		mem_free(text);
		if (status)
			return status;
	}
	return OMBUD_OK;
}

/* ---- rules of colours ------------------------------------------------------------------------------ */

/* A line is a word, blanks and a filter. */
static bool rewrite_line(struct buf *out, struct renaming *r, int64_t reader, const char *line)
{
	size_t from = strcspn(line, " ");
	from += strspn(line + from, " ");
	char *text = rewrite(r, reader, line + from);
	buf_add(out, line, from);
	buf_str(out, text ? text : line + from);
	mem_free(text);
	return text != NULL;
}

static enum ombud_status rewrite_kept(struct ombud_session *s, struct arena *memory,
    struct renaming *r, int64_t reader, const char *lines)
{
	struct buf b = {0};
	bool changed = false;
	for (const char *p = lines; *p;) {
		size_t n = strcspn(p, "\n");
		changed |= rewrite_line(&b, r, reader, arena_strn(memory, p, n));
		buf_str(&b, p[n] ? "\n" : "");
		p += n + (p[n] != '\0');
	}
	enum ombud_status status = changed ? keep_set(s->db, &s->err, reader, OMBUD_COLOURS_KEY,
	                                         buf_text(&b), b.len, session_now(s))
	                                   : OMBUD_OK;
	buf_free(&b);
	return status;
}

enum ombud_status saved_rename_kept(struct ombud_session *s, struct arena *memory, int64_t owner,
    const char *old, const char *new)
{
	struct renaming r = {.old = old, .new = new, .owner = owner};
	struct saved_row *all;
	struct kept_value *kept;
	size_t n;
	if (saved_all(&all, &r.n, s->db, &s->err, memory) ||
	    keep_everybodys(&kept, &n, s->db, &s->err, memory, OMBUD_COLOURS_KEY))
		return s->err.status;
	r.all = all;
	for (size_t i = 0; i < n; i++)
		if (rewrite_kept(s, memory, &r, kept[i].agent_id, kept[i].value))
			return s->err.status;
	return OMBUD_OK;
}

/* ---- the operation ---------------------------------------------------------------------------------- */

static enum ombud_status rename_it(struct op_ctx *c, struct renaming *r, struct saved_row *f)
{
	if (name_is_free(c, r, f->id) || rewrite_users(c, r) || recipe_rewrite(c, rewrite, r) ||
	    saved_rename_kept(c->s, c->memory, r->owner, r->old, r->new))
		return c->s->err.status;
	return saved_change(c, f, "name", r->new) ? c->s->err.status : saved_reads(c, f);
}

enum ombud_status run_filter_rename(struct op_ctx *c)
{
	struct saved_row f, *all;
	struct renaming r = {.old = op_arg(c, "name"), .new = op_arg(c, "to")};
	if (!filter_name_ok(r.new))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("a filter's name is one word of at most 40 bytes, without blanks, commas, colons or brackets"));
	if (name_is_personal(r.new, strlen(r.new)))
		return name_refused(&c->s->err);
	if (saved_owner(c, &r.owner) || saved_meant(c, &f, r.owner))
		return c->s->err.status;
	if (strcmp(r.old, r.new) == 0)
		return fail(&c->s->err, OMBUD_CONFLICT, _("that is its name"));
	if (saved_all(&all, &r.n, c->s->db, &c->s->err, c->memory))
		return c->s->err.status;
	r.all = all;
	if (rename_it(c, &r, &f))
		return c->s->err.status;
	return saved_note(c, &f, arena_printf(c->memory, "filter rename %s %s", r.old, r.new));
}
