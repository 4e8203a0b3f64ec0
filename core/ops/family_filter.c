/* Operations on saved filters beside saving, dropping and renaming: another key, for all. */
#include <string.h>

#include "base/say.h"
#include "ops/family.h"
#include "ops/saved.h"
#include "query/ast.h"

/* ---- shared ---------------------------------------------------------------------------------------- */

enum ombud_status saved_owner(struct op_ctx *c, int64_t *owner)
{
	*owner = c->s->agent.id;
	if (!op_has(c, "team"))
		return OMBUD_OK;
	*owner = 0;
	return session_may(c->s, MAY_SERVICE_TABLES, true, NULL);
}

enum ombud_status saved_meant(struct op_ctx *c, struct saved_row *f, int64_t owner)
{
	enum ombud_status status =
	    saved_get(f, c->s->db, &c->s->err, c->memory, owner, op_arg(c, "name"));
	if (status == OMBUD_NOTFOUND || (!status && f->dropped))
		return fail(&c->s->err, OMBUD_NOTFOUND,
		    owner ? _("you have no saved filter of that name ('filter list'; the team's: --team yes)")
		          : _("the team has no saved filter of that name ('filter list')"));
	return status;
}

enum ombud_status saved_reads(struct op_ctx *c, const struct saved_row *f)
{
	struct query_env env = *session_env(c->s);
	struct query *q;
	struct err err = {0};
	struct buf text = {0};
	env.me = f->agent_id; /* 0: the team, which sees nobody's own */
	buf_str(&text, "q:");
	ast_quote(&text, f->name, strlen(f->name), true);
	enum ombud_status status = query_open(&q, &err, &env, buf_text(&text), NULL);
	buf_free(&text);
	if (status)
		return fail(&c->s->err, OMBUD_CONFLICT, _("%s cannot be kept so: %s"), f->name, err.text);
	query_free(q);
	return OMBUD_OK;
}

enum ombud_status saved_keep(struct op_ctx *c, const struct saved_row *f, const char *field)
{
	bool named = strcmp(field, "name") == 0 || strcmp(field, "owner") == 0 ||
	             strcmp(field, "dropped") == 0;
	if (!f->dropped && named) {
		struct saved_row other;
		struct err ignored = {0};
		if (saved_get(&other, c->s->db, &ignored, c->memory, f->agent_id, f->name) == OMBUD_OK &&
		    !other.dropped && other.id != f->id)
			return fail(&c->s->err, OMBUD_CONFLICT, _("there is a saved filter %s already"), f->name);
	}
	return saved_update(c->s->db, &c->s->err, f);
}

enum ombud_status saved_change(
    struct op_ctx *c, struct saved_row *f, const char *field, const char *value)
{
	const char *before = saved_field(c->memory, f, field);
	if (strcmp(before, value) == 0)
		return OMBUD_OK;
	saved_set(f, field, value);
	c->changed++;
	if (saved_update(c->s->db, &c->s->err, f))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){
	    .place = "filter", .row_id = f->id, .field = field, .before = before, .after = value});
}

enum ombud_status saved_note(struct op_ctx *c, const struct saved_row *f, const char *sentence)
{
	c->note.sentence = sentence;
	return op_audit(c, c->op->face.name, "filter", f->id, f->agent_id ? "own" : "team");
}

/* ---- another key ---------------------------------------------------------------------------------------- */

/* One key opens one filter: whoever had it of the same owner has none then. */
enum ombud_status saved_set_key(struct op_ctx *c, struct saved_row *f, int64_t key)
{
	struct saved_row *all;
	size_t n;
	if (saved_all(&all, &n, c->s->db, &c->s->err, c->memory))
		return c->s->err.status;
	for (size_t i = 0; key && i < n; i++)
		if (all[i].agent_id == f->agent_id && all[i].key == key && all[i].id != f->id &&
		    saved_change(c, &all[i], "key", "0"))
			return c->s->err.status;
	return saved_change(c, f, "key", arena_printf(c->memory, "%lld", (long long)key));
}

enum ombud_status run_filter_key(struct op_ctx *c)
{
	struct saved_row f;
	int64_t owner;
	const char *key = op_arg(c, "key");
	if (key[0] < '0' || key[0] > '9' || key[1])
		return fail(&c->s->err, OMBUD_INPUT, _("the key is a digit from 1 to 9, or 0 for none"));
	if (saved_owner(c, &owner) || saved_meant(c, &f, owner) || saved_set_key(c, &f, key[0] - '0'))
		return c->s->err.status;
	return saved_note(c, &f, arena_printf(c->memory, "filter key %s g%s", f.name, key));
}

/* ---- for everybody ------------------------------------------------------------------------------------------ */

enum ombud_status run_filter_share(struct op_ctx *c)
{
	struct saved_row f;
	if (session_may(c->s, MAY_SERVICE_TABLES, true, NULL) || saved_meant(c, &f, c->s->agent.id))
		return c->s->err.status;
	struct saved_row other;
	enum ombud_status status = saved_get(&other, c->s->db, &c->s->err, c->memory, 0, f.name);
	if (!status && !other.dropped)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("the team has a saved filter %s already: give yours another name first"), f.name);
	if (status && status != OMBUD_NOTFOUND)
		return status;
	err_clear(&c->s->err);
	if (saved_change(c, &f, "key", "0") || saved_change(c, &f, "owner", "0") || saved_reads(c, &f))
		return c->s->err.status;
	return saved_note(c, &f, arena_printf(c->memory, "filter share %s", f.name));
}
