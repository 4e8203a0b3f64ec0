/* Operations on the recipients of the records: by name, with the country and what safeguards a transfer. */
#include <string.h>

#include "base/say.h"
#include "ops/registers.h"
#include "store/purpose.h"
#include "store/setting.h"

static enum ombud_status check(struct op_ctx *c, const struct recipient_row *r)
{
	struct err *err = &c->s->err;
	if (register_purpose(c, r->purpose) || register_text(c, "name", r->name) || register_text(c, "safeguard", r->safeguard))
		return err->status;
	if (!r->name[0])
		return fail(err, OMBUD_INPUT, _("a recipient has a name (C-154/21: by name, not by kind)"));
	if (strlen(r->country) != 2 || strspn(r->country, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 2)
		return fail(err, OMBUD_INPUT, _("--country: two letters, as in SE"));
	if (!setting_is_address(r->email))
		return fail(err, OMBUD_INPUT, _("--email: an address such as privacy@example.org"));
	return OMBUD_OK;
}

static void fill(struct op_ctx *c, struct recipient_row *r, const struct recipient_row *was)
{
	*r = (struct recipient_row){.id = was->id,
	    .purpose = op_arg(c, "purpose"),
	    .name = op_arg(c, "name"),
	    .country = op_has(c, "country") ? op_arg(c, "country") : was->country ? was->country : "",
	    .safeguard = op_has(c, "safeguard") ? op_arg(c, "safeguard") : was->safeguard ? was->safeguard : "",
	    .email = op_has(c, "email") ? op_arg(c, "email") : was->email ? was->email : ""};
}

/* What it was until yesterday stays said: who received what then is asked later. */
static enum ombud_status write(struct op_ctx *c, struct recipient_row *r, const struct recipient_row *was)
{
	struct ombud_session *s = c->s;
	r->valid_from = session_today(s);
	if (was->id && was->valid_from == r->valid_from)
		return recipient_change(s->db, &s->err, r);
	if (was->id && recipient_end(s->db, &s->err, was->id, r->valid_from - 1))
		return s->err.status;
	return recipient_add(&r->id, s->db, &s->err, r, c->now, s->agent.id);
}

static enum ombud_status done(struct op_ctx *c, const struct recipient_row *r)
{
	c->changed = 1;
	c->note.sentence = arena_printf(c->memory, "%s %s", c->op->face.name, r->purpose);
	return op_audit(c, c->op->face.name, "register", r->id, r->purpose);
}

enum ombud_status run_recipient_set(struct op_ctx *c)
{
	struct recipient_row r, was = {0};
	struct ombud_session *s = c->s;
	enum ombud_status status = recipient_get(&was, s->db, &s->err, c->memory, op_arg(c, "purpose"), op_arg(c, "name"));
	if (status && status != OMBUD_NOTFOUND)
		return status;
	fill(c, &r, &was);
	return check(c, &r) || write(c, &r, &was) ? s->err.status : done(c, &r);
}

enum ombud_status run_recipient_end(struct op_ctx *c)
{
	struct recipient_row r;
	struct ombud_session *s = c->s;
	enum ombud_status status = recipient_get(&r, s->db, &s->err, c->memory, op_arg(c, "purpose"), op_arg(c, "name"));
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, status, _("there is no such recipient of that purpose: 'processing recipients' has them"));
	if (status || recipient_end(s->db, &s->err, r.id, session_today(s)))
		return s->err.status;
	return done(c, &r);
}
