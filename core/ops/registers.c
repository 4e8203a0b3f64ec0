/* What arguments of the registers' operations may be. */
#include "ops/registers.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/family.h"
#include "store/purpose.h"

enum { TEXT_BYTES = 500 };

enum ombud_status register_day(struct op_ctx *c, const char *arg, int32_t otherwise, int32_t *out)
{
	const char *v = op_arg(c, arg);
	*out = otherwise;
	if (!v[0] || day_parse(v, strlen(v), out))
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT, _("--%s: a day such as 2026-11-23"), arg);
}

enum ombud_status register_time(struct op_ctx *c, const char *arg, int64_t otherwise, int64_t *out)
{
	const char *v = op_arg(c, arg);
	bool has_time;
	*out = otherwise;
	if (v[0] && !instant_parse(v, strlen(v), c->s->constants.zone, out, &has_time))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("--%s: a time such as 2026-11-23, 2026-11-23T14:05 or 2026-11-23T14:05:00Z"), arg);
	if (*out > c->now)
		return fail(&c->s->err, OMBUD_INPUT, _("--%s lies in the future"), arg);
	return OMBUD_OK;
}

enum ombud_status register_text(struct op_ctx *c, const char *arg, const char *value)
{
	if (strlen(value) > TEXT_BYTES || strpbrk(value, "\r\n"))
		return fail(&c->s->err, OMBUD_INPUT, _("--%s: one line of at most 500 bytes"), arg);
	if (name_is_personal(value, strlen(value)))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("--%s holds an address or a number of a person: a register says what is processed, not whose"), arg);
	return OMBUD_OK;
}

enum ombud_status register_policy(struct op_ctx *c, const char *no)
{
	struct policy_row p;
	enum ombud_status status = no[0] ? policy_get(&p, c->s->db, &c->s->err, c->memory, no) : OMBUD_OK;
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, OMBUD_NOTFOUND,
		    _("there is no version '%.20s' of the policy: 'policy list' has them, 'policy add' adds one"), no);
	return status;
}

enum ombud_status register_purpose(struct op_ctx *c, const char *code)
{
	struct purpose_row p;
	enum ombud_status status = purpose_newest(&p, c->s->db, &c->s->err, c->memory, code);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, OMBUD_NOTFOUND,
		    _("there is no purpose '%.32s' in the records of processing (Art. 30(1) GDPR): 'processing list' has "
		      "them, 'purpose-set' adds one"), code);
	return status;
}
