/* Operations on suppressed addresses: a DPO adds one by hand, or lifts what stands for one. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "model/purpose.h"
#include "ops/registers.h"
#include "store/consent.h"
#include "store/person.h"
#include "store/setting.h"

static enum ombud_status key_of(struct op_ctx *c, unsigned char key[16])
{
	const char *email = op_arg(c, "email");
	if (!email[0] || !setting_is_address(email))
		return fail(&c->s->err, OMBUD_INPUT, _("--email: one address; '-' reads it from standard input"));
	datum_key(key, c->s->key, DATUM_EMAIL, email);
	return OMBUD_OK;
}

static enum ombud_status item(struct op_ctx *c, int64_t id, bool lifted)
{
	return op_item(c, &(struct journal_item){.place = "suppression",
	    .row_id = id,
	    .field = "stands",
	    .before = lifted ? "1" : NULL,
	    .after = lifted ? NULL : "1"});
}

/* The reason is free words of a person's: it goes to the log that can be erased, its hash to the chain. */
static enum ombud_status note(struct op_ctx *c, int64_t id)
{
	const char *reason = op_arg(c, "reason");
	c->changed++;
	c->s->ledger_waits = true;
	return op_audit_reason(c, c->op->face.name, "register", id, "reason", reason, 0, 0);
}

enum ombud_status run_suppress(struct op_ctx *c)
{
	unsigned char key[16];
	const char *code = op_arg(c, "purpose");
	struct suppression_row row = {.reason = op_arg(c, "ground"), .purpose = code, .at = c->now, .agent_id = c->s->agent.id};
	if (strcmp(row.reason, "objection") != 0 && strcmp(row.reason, "withdrawal") != 0 && strcmp(row.reason, "erasure") != 0)
		return fail(&c->s->err, OMBUD_INPUT, _("ground: objection, withdrawal or erasure"));
	if (key_of(c, key) || (code[0] && register_purpose(c, code)) ||
	    suppression_add(&row.id, c->s->db, &c->s->err, &row, key) || item(c, row.id, false))
		return c->s->err.status;
	return note(c, row.id);
}

enum ombud_status run_unsuppress(struct op_ctx *c)
{
	unsigned char key[16];
	struct suppression_row *v;
	size_t n;
	if (key_of(c, key) || suppression_of(&v, &n, c->s->db, &c->s->err, c->memory, key))
		return c->s->err.status;
	if (!n)
		return fail(&c->s->err, OMBUD_NOTFOUND, _("that address is not suppressed"));
	for (size_t i = 0; i < n; i++)
		if (suppression_lift(c->s->db, &c->s->err, v[i].id) || item(c, v[i].id, true) || note(c, v[i].id))
			return c->s->err.status;
	return OMBUD_OK;
}
