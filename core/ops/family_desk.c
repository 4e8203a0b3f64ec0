/* Operations on the desk itself: saved filters and settings. */
#include <string.h>

#include "base/say.h"
#include "ops/family.h"
#include "ops/saved.h"
#include "store/setting.h"

/* ---- saved filters -------------------------------------------------------------------------------- */

static enum ombud_status saved_item(
    struct op_ctx *c, int64_t id, const char *field, const char *before, const char *after)
{
	return op_item(c, &(struct journal_item){
	    .place = "filter", .row_id = id, .field = field, .before = before, .after = after});
}

static enum ombud_status save_new(struct op_ctx *c, struct saved_row *f)
{
	int64_t id;
	if (saved_insert(&id, c->s->db, &c->s->err, f))
		return c->s->err.status;
	c->created = id;
	return saved_item(c, id, "dropped", "1", "0");
}

static enum ombud_status save_over(struct op_ctx *c, struct saved_row *old, const struct saved_row *f)
{
	c->created = old->id;
	if (saved_change(c, old, "text", f->text) || saved_change(c, old, "dropped", "0"))
		return c->s->err.status;
	return OMBUD_OK;
}

/* The key is given apart, so that it is taken from whoever had it. */
static enum ombud_status save(struct op_ctx *c, const struct saved_row *f)
{
	struct saved_row old, fresh = *f;
	enum ombud_status status =
	    saved_get(&old, c->s->db, &c->s->err, c->memory, f->agent_id, f->name);
	if (status && status != OMBUD_NOTFOUND)
		return status;
	fresh.key = 0;
	if (status == OMBUD_NOTFOUND ? save_new(c, &fresh) : save_over(c, &old, f))
		return c->s->err.status;
	if (f->key && (saved_by_id(&old, c->s->db, &c->s->err, c->memory, c->created) ||
	               saved_set_key(c, &old, f->key)))
		return c->s->err.status;
	return saved_reads(c, f);
}

enum ombud_status run_filter_save(struct op_ctx *c)
{
	struct saved_row f = {.name = op_arg(c, "name"), .text = op_arg(c, "filter"), .place = 1000};
	const char *key = op_arg(c, "key");
	struct query *q;
	if (!filter_name_ok(f.name))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("a filter's name is one word of at most 40 bytes, without blanks, commas, colons or brackets"));
	if (name_is_personal(f.name, strlen(f.name)))
		return name_refused(&c->s->err);
	if (key[0] && (key[1] || key[0] < '1' || key[0] > '9'))
		return fail(&c->s->err, OMBUD_INPUT, _("--key: a digit from 1 to 9"));
	f.key = key[0] ? key[0] - '0' : 0;
	if (saved_owner(c, &f.agent_id) ||
	    query_open(&q, &c->s->err, session_env(c->s), f.text, NULL))
		return c->s->err.status;
	query_free(q);
	c->note.sentence = arena_printf(c->memory, "filter save %s", f.name);
	if (save(c, &f))
		return c->s->err.status;
	c->changed = 1;
	return op_audit(c, "filter-save", "filter", c->created, f.agent_id ? "own" : "team");
}

enum ombud_status run_filter_rm(struct op_ctx *c)
{
	struct saved_row f;
	int64_t owner;
	if (saved_owner(c, &owner) || saved_meant(c, &f, owner))
		return c->s->err.status;
	bool force = op_has(c, "force") && strcmp(op_arg(c, "force"), "no") != 0;
	if (!force && saved_unused(c->s, c->memory, &f))
		return c->s->err.status;
	c->note.sentence = arena_printf(c->memory, "filter rm %s", f.name);
	if (saved_change(c, &f, "dropped", "1"))
		return c->s->err.status;
	return op_audit(c, "filter-rm", "filter", f.id, "");
}

/* ---- settings ---------------------------------------------------------------------------------------- */

enum ombud_status run_setting(struct op_ctx *c)
{
	const char *key = op_arg(c, "key"), *value = op_arg(c, "value");
	const struct setting *known = setting_find(key);
	if (!known || known->secret)
		return fail(&c->s->err, OMBUD_NOTFOUND, _("no setting '%s': 'settings list' names them"), key);
	if (known->valid && !known->valid(value))
		return fail(&c->s->err, OMBUD_INPUT, _("%s wants %s"), key, _(known->expects));
	const char *old = setting_get(c->s->db, &c->s->err, c->memory, key);
	c->changed = 1;
	c->note.sentence = arena_printf(c->memory, "setting %s", key);
	if (setting_set(c->s->db, &c->s->err, key, value) ||
	    op_item(c, &(struct journal_item){
	        .place = "setting", .field = key, .before = old, .after = value}))
		return c->s->err.status;
	return op_audit(c, "setting", "setting", 0, known->key);
}
