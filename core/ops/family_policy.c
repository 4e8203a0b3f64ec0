/* The operation that adds a version of the privacy policy. What was in force is never changed. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/purpose.h"
#include "ops/draft.h"
#include "ops/registers.h"
#include "store/purpose.h"

enum { NO_BYTES = 20, TEXT_BYTES = 1 << 20, CHANGES_BYTES = 16 << 10 };

static bool no_ok(const char *no)
{
	size_t n = strlen(no);
	return n && n <= NO_BYTES && no[0] != '-' &&
	       strspn(no, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-") == n;
}

/* Those of the version before, where nothing is said; of the first one, all that is processed. */
static enum ombud_status usual_purposes(struct op_ctx *c, const char **out, int32_t day)
{
	struct policy_row was;
	struct purpose_row *p;
	struct ombud_session *s = c->s;
	struct buf b = {0};
	size_t n;
	enum ombud_status status = policy_on(&was, s->db, &s->err, c->memory, day);
	if (status != OMBUD_NOTFOUND) {
		*out = was.purposes;
		return status;
	}
	if (purpose_list(&p, &n, s->db, &s->err, c->memory, false))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (!p[i].valid_to || p[i].valid_to >= day)
			buf_printf(&b, "%s%s", b.len ? "," : "", p[i].code);
	*out = arena_str(c->memory, buf_text(&b));
	buf_free(&b);
	return OMBUD_OK;
}

/* A policy may name what is not processed yet: only the form of a code is asked for. */
static enum ombud_status purposes_of(struct op_ctx *c, const char **out, int32_t day)
{
	*out = op_arg(c, "purposes");
	if (!op_has(c, "purposes"))
		return usual_purposes(c, out, day);
	for (const char *p = *out; *p;) {
		size_t n = strcspn(p, ",");
		if (!purpose_code_ok(arena_strn(c->memory, p, n)))
			return fail(&c->s->err, OMBUD_INPUT, _("--purposes: codes with commas between, as in tickets,service"));
		p += n + (p[n] == ',');
	}
	return OMBUD_OK;
}

static enum ombud_status check(struct op_ctx *c, const struct policy_row *p)
{
	struct err *err = &c->s->err;
	struct policy_row same;
	const char *significant = op_arg(c, "significant");
	if (!no_ok(p->no))
		return fail(err, OMBUD_INPUT, _("a version's number is one word such as 2022-12, at most 20 bytes"));
	if (strcmp(significant, "yes") != 0 && strcmp(significant, "no") != 0)
		return fail(err, OMBUD_INPUT, _("--significant: yes or no; a significant change brings notice to the people"));
	if (!p->text[strspn(p->text, " \t\r\n")] || strlen(p->text) > TEXT_BYTES)
		return fail(err, OMBUD_INPUT, _("the policy's whole text, of at most 1 MB, is what is kept: give it on standard input"));
	if (strlen(p->changes) > CHANGES_BYTES || strlen(p->lang) != 2)
		return fail(err, OMBUD_INPUT, _("--lang is sv or en, and --changes holds at most 16 kB"));
	enum ombud_status status = policy_get(&same, c->s->db, err, c->memory, p->no);
	if (!status)
		return fail(err, OMBUD_CONFLICT, _("version %s is there already: what was in force is not changed"), p->no);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

enum ombud_status run_policy_add(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct policy_row p = {.no = op_arg(c, "no"),
	    .lang = op_has(c, "lang") ? op_arg(c, "lang") : "en",
	    .text = op_arg(c, "text"),
	    .changes = draft_clean(c->memory, op_arg(c, "changes")),
	    .significant = strcmp(op_arg(c, "significant"), "yes") == 0,
	    .at = c->now,
	    .agent_id = s->agent.id};
	if (check(c, &p) || register_day(c, "day", session_today(s), &p.day) || purposes_of(c, &p.purposes, p.day) ||
	    policy_add(&p.id, s->db, &s->err, &p))
		return s->err.status;
	c->changed = 1;
	c->note.sentence = arena_printf(c->memory, "policy-add %s", p.no);
	c->remark = arena_printf(c->keep, _("it names: %s"), p.purposes[0] ? p.purposes : _("no purpose"));
	return op_audit(c, c->op->face.name, "register", p.id, p.no);
}
