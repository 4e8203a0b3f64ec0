/* Packages: made, handed over, dropped. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/hold.h"
#include "ops/package.h"
#include "ops/reveal.h"
#include "store/purpose.h"

/* "stay, tickets": the desk begins with their titles alone. */
static const char *too_thin(struct arena *a, const struct purpose_row *v, size_t n)
{
	const char *out = "";
	for (size_t i = 0; i < n; i++)
		if (!v[i].categories[0] || !v[i].erase_after[0])
			out = arena_printf(a, "%s%s%s", out, *out ? ", " : "", v[i].code);
	return out;
}

/* Without the records the second file could say nothing of what Article 15(1) and (2) want. */
static enum ombud_status has_records(struct op_ctx *c, const struct ticket_row *t)
{
	struct ombud_session *s = c->s;
	struct purpose_row *v;
	size_t n;
	if (t->kind != KIND_ACCESS)
		return OMBUD_OK;
	if (purposes_in_force(&v, &n, s->db, &s->err, c->memory, session_today(s)))
		return s->err.status;
	if (!n)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("no processing record is in force: purposes, recipients and periods (Art. 15(1)) could not be "
		      "told; the DPO enters them (Art. 30)"));
	const char *thin = too_thin(c->memory, v, n);
	return !thin[0] ? OMBUD_OK
	                : fail(&s->err, OMBUD_CONFLICT,
	                      _("the processing records do not say which data and how long (Art. 15(1)(b) and (d)) for: %s; "
	                        "the DPO enters them ('purpose set CODE --categories ... --erase-after ...') or ends them"),
	                      thin);
}

static enum ombud_status is_ready(struct op_ctx *c, struct subject *p)
{
	const struct ticket_row *t = p->t;
	const char *missing;
	struct err *err = &c->s->err;
	if (t->identity != IDENTITY_VERIFIED && t->identity != IDENTITY_NOT_NEEDED)
		return fail(err, OMBUD_CONFLICT,
		    _("a package goes to whom it is about: settle who asks first (Art. 12(6), 'identity verified --reason ...')"));
	if (has_records(c, t) || package_missing(&missing, p))
		return err->status;
	return missing[0] ? fail(err, OMBUD_CONFLICT, _("no package yet: %s"), missing) : OMBUD_OK;
}

static enum ombud_status keep(struct op_ctx *c, const struct ticket_row *t, const struct packed *made)
{
	struct ombud_session *s = c->s;
	char hex[65];
	int64_t id;
	struct package_row row = {.ticket_id = t->id,
	    .person_id = t->person_id,
	    .kind = kind_info((enum kind)t->kind)->name,
	    .size = (int64_t)made->tar.len,
	    .files = made->files,
	    .at = c->now,
	    .agent_id = s->agent.id,
	    .bytes = buf_text(&made->tar)};
	memcpy(row.manifest, made->manifest, sizeof row.manifest);
	if (package_add(&id, s->db, &s->err, &row) || package_note(s, t, op_arg(c, "reason"), made->files))
		return s->err.status;
	sodium_bin2hex(hex, sizeof hex, row.manifest, sizeof row.manifest);
	c->detail = arena_printf(c->keep, "manifest %s", hex);
	c->touched = true; /* 'package drop' takes it back, for a reason as well */
	return OMBUD_OK;
}

enum ombud_status apply_package_make(struct op_ctx *c, struct ticket_row *t)
{
	struct subject p;
	struct packed made = {.tar = {.secret = true, .max = PACKAGE_BYTES}};
	struct ombud_session *s = c->s;
	if (package_may(s, t, op_arg(c, "reason")) || subject_load(&p, s, c->memory, t) || is_ready(c, &p))
		return s->err.status;
	enum ombud_status status = s->pack(&made, &p);
	if (!status)
		status = keep(c, t, &made);
	buf_free(&made.tar);
	return status;
}

/* ---- handed over ------------------------------------------------------------------------------------ */

static int64_t number_of(struct op_ctx *c)
{
	return strtoll(op_arg(c, "number"), NULL, 10);
}

enum ombud_status apply_package_delivered(struct op_ctx *c, struct ticket_row *t)
{
	static const char *const ways[] = {"mail", "post", "visit", "portal", "elsewhere"};
	struct package_row row;
	struct ombud_session *s = c->s;
	const char *by = NULL;
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		if (strcmp(op_arg(c, "by"), ways[i]) == 0)
			by = ways[i];
	if (!by)
		return fail(&s->err, OMBUD_INPUT, _("--by: mail, post, visit, portal or elsewhere"));
	if (package_may(s, t, op_arg(c, "reason")) || package_pick(&row, s, c->memory, t->id, number_of(c)))
		return s->err.status;
	if (row.delivered_at)
		return fail(&s->err, OMBUD_CONFLICT, _("package %lld is delivered already, by %s"), (long long)row.id, row.channel);
	if (package_deliver(s->db, &s->err, row.id, by, c->now))
		return s->err.status;
	c->detail = by;
	c->touched = true;
	return OMBUD_OK;
}

enum ombud_status apply_package_drop(struct op_ctx *c, struct ticket_row *t)
{
	struct package_row row;
	struct ombud_session *s = c->s;
	if (package_may(s, t, op_arg(c, "reason")) || package_pick(&row, s, c->memory, t->id, number_of(c)) ||
	    hold_lets(s, c->memory, HOLD_TICKET, t->id, 0) || package_drop(s->db, &s->err, row.id, c->now))
		return s->err.status;
	c->touched = true;
	return OMBUD_OK;
}
