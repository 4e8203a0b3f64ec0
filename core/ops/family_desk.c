/* Operations on the desk itself: saved filters, settings, accounts. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/family.h"
#include "ops/hand.h"
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
	if (!saved_name_ok(f.name))
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

/* ---- accounts ------------------------------------------------------------------------------------------ */

static bool account_ok(const char *s)
{
	size_t n = strlen(s);
	if (!n || n > 32 || s[0] == '-' || s[0] == '.')
		return false;
	return strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789._-") == n;
}

static enum ombud_status roles_of(struct op_ctx *c, unsigned *roles)
{
	*roles = roles_parse(op_arg(c, "role"));
	if (!*roles)
		return fail(&c->s->err, OMBUD_INPUT,
		    _("role: agent, lead, dpo, auditor or admin; several with commas between"));
	const char *conflict = roles_conflict(*roles);
	if (conflict)
		return fail(&c->s->err, OMBUD_CONFLICT, "%s", conflict);
	return OMBUD_OK;
}

static enum ombud_status until_of(struct op_ctx *c, int32_t *day)
{
	const char *word = op_arg(c, "until");
	if (!word[0]) {
		*day = add_months(session_today(c->s), 12);
		return OMBUD_OK;
	}
	if (!day_parse(word, strlen(word), day))
		return fail(&c->s->err, OMBUD_INPUT, _("until: write the day as YYYY-MM-DD"));
	return OMBUD_OK;
}

static enum ombud_status agent_note(
    struct op_ctx *c, const struct agent_row *a, const char *field, const char *was, const char *is)
{
	c->changed = 1;
	c->s->agent_seen = -1; /* it may be one's own */
	c->note.sentence = arena_printf(c->memory, "%s %s", c->op->face.name, a->name);
	if (op_item(c, &(struct journal_item){
	        .place = "agent", .row_id = a->id, .field = field, .before = was, .after = is}))
		return c->s->err.status;
	return op_audit(c, c->op->face.name, "agent", a->id, is);
}

enum ombud_status run_agent_add(struct op_ctx *c)
{
	struct agent_row a = {.name = op_arg(c, "name"),
	    .full_name = op_arg(c, "full-name"),
	    .login = op_arg(c, "login"),
	    .lang = op_arg(c, "lang"),
	    .charset = op_arg(c, "charset"),
	    .team = op_has(c, "team") ? op_arg(c, "team") : "privacy",
	    .active = true,
	    .authorised_by = c->s->agent.id,
	    .authorised_at = c->now},
	                 old;
	if (!account_ok(a.name))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("an agent's name is at most 32 of a-z 0-9 . _ - and begins with a letter or digit"));
	if (roles_of(c, &a.roles) || until_of(c, &a.qualified_until))
		return c->s->err.status;
	enum ombud_status status = agent_by_name(&old, c->s->db, &c->s->err, c->memory, a.name);
	if (status == OMBUD_OK)
		return fail(&c->s->err, OMBUD_CONFLICT, _("there is an agent %s already"), a.name);
	if (status != OMBUD_NOTFOUND || agent_insert(&a.id, c->s->db, &c->s->err, &a))
		return c->s->err.status;
	c->created = a.id;
	return agent_note(c, &a, "active", "0", "1");
}

static enum ombud_status find(struct op_ctx *c, struct agent_row *a)
{
	enum ombud_status status =
	    agent_by_name(a, c->s->db, &c->s->err, c->memory, op_arg(c, "name"));
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, OMBUD_NOTFOUND, _("no agent '%s': 'agent list' names them"),
		    op_arg(c, "name"));
	return status;
}

/* A desk without an admin has nobody who could make one. */
static enum ombud_status admin_stays(struct op_ctx *c, const struct agent_row *a, unsigned roles, bool active)
{
	struct agent_row *all;
	size_t n;
	bool stays = (roles & ROLE_ADMIN) && active;
	if (!(a->roles & ROLE_ADMIN) || !a->active || stays)
		return OMBUD_OK;
	if (agent_list(&all, &n, c->s->db, &c->s->err, c->memory))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		stays |= all[i].id != a->id && all[i].active && (all[i].roles & ROLE_ADMIN);
	return stays ? OMBUD_OK
	             : fail(&c->s->err, OMBUD_CONFLICT,
	                   _("%s is the last admin, and nobody could make another: give the role to somebody "
	                     "else first"),
	                   a->name);
}

/* Who gives out roles takes none: what one may do is another's decision. */
static enum ombud_status not_ones_own(struct op_ctx *c, const struct agent_row *a, unsigned roles)
{
	if (a->id != c->s->agent.id || !(roles & ~a->roles))
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_DENIED,
	    _("administer: nobody gives a role to their own account: another admin does"));
}

enum ombud_status run_agent_role(struct op_ctx *c)
{
	struct agent_row a;
	struct buf was = {0}, is = {0};
	unsigned roles;
	if (find(c, &a) || roles_of(c, &roles) || not_ones_own(c, &a, roles) ||
	    admin_stays(c, &a, roles, a.active))
		return c->s->err.status;
	roles_text(&was, a.roles);
	roles_text(&is, roles);
	const char *before = arena_str(c->memory, buf_text(&was)), *after = arena_str(c->memory, buf_text(&is));
	buf_free(&was);
	buf_free(&is);
	a.roles = roles;
	if (agent_update(c->s->db, &c->s->err, &a))
		return c->s->err.status;
	return agent_note(c, &a, "roles", before, after);
}

enum ombud_status run_agent_qualify(struct op_ctx *c)
{
	struct agent_row a;
	char was[DAY_TEXT], is[DAY_TEXT];
	int32_t until;
	if (find(c, &a) || until_of(c, &until))
		return c->s->err.status;
	day_text(was, a.qualified_until);
	day_text(is, until);
	a.qualified_until = until;
	a.authorised_by = c->s->agent.id;
	a.authorised_at = c->now;
	if (agent_update(c->s->db, &c->s->err, &a))
		return c->s->err.status;
	return agent_note(c, &a, "qualified", arena_str(c->memory, was), arena_str(c->memory, is));
}

static const struct sql OPEN_OF = {"open tickets of an agent", "i",
    "SELECT id FROM ticket WHERE assignee_id = $1 AND is_open = 1 ORDER BY id", false};

static enum ombud_status hand_over(struct op_ctx *c, struct ticket_row *t)
{
	t->assignee_id = *(const int64_t *)c->ready;
	return OMBUD_OK;
}

static enum ombud_status release(struct op_ctx *c, int64_t agent, int64_t to)
{
	id_vec ids = {0};
	struct rows r = db_select(c->s->db, &c->s->err, &OPEN_OF, I(agent));
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	int64_t released;
	c->many = true;
	c->detail = to ? "leaver" : "none";
	c->ready = &to;
	if (!status)
		status = hand_change(c, "assign", ids.v, ids.n, hand_over, &released);
	c->ready = NULL;
	c->many = false;
	vec_free(&ids);
	return status;
}

/* Who gets them, 0: nobody. */
static enum ombud_status heir_of(struct op_ctx *c, const struct agent_row *leaver, bool active, int64_t *to)
{
	*to = 0;
	if (!op_has(c, "to"))
		return OMBUD_OK;
	if (active)
		return fail(&c->s->err, OMBUD_INPUT, _("only a leaver's tickets go to another"));
	if (op_agent(c, op_arg(c, "to"), to))
		return c->s->err.status;
	if (*to == leaver->id)
		return fail(&c->s->err, OMBUD_CONFLICT, _("a leaver's tickets cannot stay with the leaver"));
	if (!*to)
		return OMBUD_OK;
	struct agent_row heir;
	if (agent_by_id(&heir, c->s->db, &c->s->err, c->memory, *to))
		return c->s->err.status;
	if (heir.qualified_until < session_today(c->s) || !role_has(heir.roles, MAY_WORK))
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("%s may not work on tickets (no such role, or the qualification has lapsed): name another, "
		      "or leave them to the queue"),
		    heir.name);
	return OMBUD_OK;
}

/* A leaver's open tickets go back to the queue, or to the agent that is named. */
enum ombud_status run_agent_state(struct op_ctx *c)
{
	struct agent_row a;
	int64_t to;
	const char *word = op_arg(c, "is");
	bool active = strcmp(word, "active") == 0;
	if (!active && strcmp(word, "disabled") != 0)
		return fail(&c->s->err, OMBUD_INPUT, _("an account is active or disabled"));
	if (find(c, &a))
		return c->s->err.status;
	if (!active && a.id == c->s->agent.id)
		return fail(&c->s->err, OMBUD_CONFLICT, _("nobody disables the account they work with"));
	if (admin_stays(c, &a, a.roles, active) || heir_of(c, &a, active, &to))
		return c->s->err.status;
	const char *was = a.active ? "active" : "disabled";
	a.active = active;
	if (agent_update(c->s->db, &c->s->err, &a))
		return c->s->err.status;
	if (!active && release(c, a.id, to))
		return c->s->err.status;
	return agent_note(c, &a, "active", was, active ? "active" : "disabled");
}
