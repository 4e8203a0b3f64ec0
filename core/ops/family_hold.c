/* The operation that places a legal hold on one thing, with its ground and the day on which it is looked at again. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/clock.h"
#include "ops/family.h"
#include "ops/hold.h"
#include "ops/registers.h"
#include "store/campaign.h"

enum { REFERENCE_BYTES = 100, MONTHS_MOST = 12 };

/* ---- words --------------------------------------------------------------------------------------- */

static const char *field_name(int64_t datum)
{
	const struct field *f = field_of_datum((enum datum_field)datum);
	return f ? f->name : "?";
}

const char *hold_object_said(struct arena *a, const struct hold_row *h)
{
	if (strcmp(h->object, HOLD_FIELD) == 0)
		return arena_printf(a, _("%s of person %lld"), field_name(h->field), (long long)h->object_id);
	return arena_printf(a, "%s %lld", h->object, (long long)h->object_id);
}

const char *hold_said(struct arena *a, const struct hold_row *h)
{
	char day[DAY_TEXT];
	return arena_printf(a, _("%s, ref %s, review %s"), h->ground, h->reference, day_text(day, (int32_t)h->review_day));
}

enum ombud_status hold_lets(struct ombud_session *s, struct arena *a, const char *object, int64_t id, int64_t field)
{
	struct hold_row *h;
	size_t n;
	if (hold_covers(&h, &n, s->db, &s->err, a, object, id, field) || !n)
		return s->err.status;
	return fail(&s->err, OMBUD_CONFLICT,
	    _("legal hold %lld covers it (%s): two people release it first ('hold release %lld')"), (long long)h[0].id,
	    hold_said(a, &h[0]), (long long)h[0].id);
}

static const char *held_fields(struct arena *a)
{
	size_t n;
	const char *all = "";
	const struct field *f = field_table(&n);
	for (size_t i = 0; i < n; i++)
		if (f[i].type == FIELD_PERSONAL && f[i].datum != DATUM_ANY)
			all = arena_printf(a, "%s%s%s", all, *all ? ", " : "", f[i].name);
	return all;
}

/* ---- what is held -------------------------------------------------------------------------------- */

/* Of a misspelt field the name, which is what has to be mended; else the whole of it. */
static enum ombud_status no_object(struct op_ctx *c)
{
	const char *word = op_arg(c, "object"), *name = strrchr(word, ':');
	if (strncmp(word, HOLD_FIELD ":", strlen(HOLD_FIELD ":")) == 0 && name > word + strlen(HOLD_FIELD) && name[1])
		return fail(&c->s->err, OMBUD_INPUT, _("there is no field '%.40s' to hold: it is one of %s"), name + 1, held_fields(c->memory));
	return fail(&c->s->err, OMBUD_INPUT,
	    _("what is held: ticket:12, person:3, field:3:email (of person 3) or campaign:NAME"));
}

static enum ombud_status campaign_named(struct op_ctx *c, const char *name, struct hold_row *h)
{
	struct campaign_row row;
	enum ombud_status status = campaign_find(&row, c->s->db, &c->s->err, c->memory, name);
	h->object = HOLD_CAMPAIGN;
	h->object_id = status ? 0 : row.id;
	return status == OMBUD_NOTFOUND ? fail(&c->s->err, status, _("there is no such campaign: 'campaign list' has them"))
	                                : status;
}

static enum ombud_status object_of(struct op_ctx *c, struct hold_row *h)
{
	struct kept_said w;
	bool there;
	const char *word = op_arg(c, "object");
	size_t n = kept_said(&w, word);
	if (!n || word[n] || !w.of->held)
		return no_object(c);
	if (w.of->form == KEPT_NAME)
		return campaign_named(c, w.name, h);
	if (!w.id)
		return no_object(c);
	h->object = w.of->name;
	h->object_id = w.id;
	h->field = w.field;
	if (hold_object_is(&there, c->s->db, &c->s->err, h->object, h->object_id, h->field))
		return c->s->err.status;
	return there ? OMBUD_OK
	             : fail(&c->s->err, OMBUD_NOTFOUND, _("there is no %s"), hold_object_said(c->memory, h));
}

/* ---- why, and until when --------------------------------------------------------------------------- */

static enum ombud_status ground_of(struct op_ctx *c, struct hold_row *h)
{
	static const char *const grounds[] = {"17(3)(b)", "17(3)(e)", "18(1)(c)"};
	for (size_t i = 0; i < sizeof grounds / sizeof *grounds; i++)
		if (strcmp(op_arg(c, "ground"), grounds[i]) == 0)
			h->ground = grounds[i];
	return h->ground ? OMBUD_OK
	                 : fail(&c->s->err, OMBUD_INPUT,
	                       _("ground: 17(3)(b) a duty of the law, 17(3)(e) legal claims, or 18(1)(c) the person needs it for "
	                         "a claim"));
}

static enum ombud_status reference_of(struct op_ctx *c, struct hold_row *h)
{
	h->reference = op_arg(c, "reference");
	size_t n = strlen(h->reference);
	if (!h->reference[strspn(h->reference, " ")] || n > REFERENCE_BYTES || strpbrk(h->reference, "\r\n\t"))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("--reference: the number of the claim or the file, one line of at most %d bytes"), REFERENCE_BYTES);
	if (name_is_personal(h->reference, n))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("--reference holds an address or a number of a person: a hold outlives an erasure, so name the file by its "
		      "number alone"));
	return OMBUD_OK;
}

static enum ombud_status review_of(struct op_ctx *c, struct hold_row *h)
{
	int32_t day, today = session_today(c->s);
	if (register_day(c, "review", 0, &day))
		return c->s->err.status;
	if (day <= today)
		return fail(&c->s->err, OMBUD_INPUT, _("--review: the day, after today, on which the hold is looked at again"));
	h->review_day = day;
	if (day > add_months(today, MONTHS_MOST))
		c->remark = _("its review lies more than twelve months ahead: a hold is looked at each year");
	return OMBUD_OK;
}

/* Two people would have to release the same thing twice. Another's claim on it is a hold of its own. */
static enum ombud_status is_new(struct op_ctx *c, const struct hold_row *h)
{
	struct ombud_session *s = c->s;
	struct hold_row *v;
	size_t n;
	if (hold_list(&v, &n, s->db, &s->err, c->memory, false))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].object, h->object) == 0 && v[i].object_id == h->object_id && v[i].field == h->field &&
		    strcmp(v[i].ground, h->ground) == 0 && strcmp(v[i].reference, h->reference) == 0)
			return fail(&s->err, OMBUD_CONFLICT, _("hold %lld is that already: %s, %s"), (long long)v[i].id,
			    hold_object_said(c->memory, &v[i]), hold_said(c->memory, &v[i]));
	return OMBUD_OK;
}

/* Of a field the audit names the person, whose tickets it is about. */
static const char *audited(const struct hold_row *h)
{
	return strcmp(h->object, HOLD_FIELD) == 0 ? HOLD_PERSON : h->object;
}

enum ombud_status run_hold(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct hold_row h = {.at = c->now, .agent_id = s->agent.id};
	if (object_of(c, &h) || ground_of(c, &h) || reference_of(c, &h) || review_of(c, &h) || is_new(c, &h) ||
	    hold_add(&h.id, s->db, &s->err, &h))
		return s->err.status;
	if (op_item(c, &(struct journal_item){.place = "hold", .row_id = h.id, .field = "stands", .after = "1"}))
		return s->err.status;
	c->changed = 1;
	s->ledger_waits = true;
	c->note.sentence = arena_printf(c->keep, "hold %s %s", hold_object_said(c->memory, &h), h.ground);
	const char *also = c->remark ? c->remark : "";
	c->remark = arena_printf(c->keep, _("hold %lld%s%s"), (long long)h.id, *also ? "; " : "", also);
	return op_audit(c, "hold", audited(&h), h.object_id, h.ground);
}
