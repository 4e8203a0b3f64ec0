/* Operations on the records of processing: a new version of a purpose, and its end. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/field.h"
#include "model/purpose.h"
#include "ops/registers.h"
#include "store/purpose.h"

/* What is not said stays as the version before had it. */
static const char *said(struct op_ctx *c, const char *arg, const char *before)
{
	return op_has(c, arg) ? op_arg(c, arg) : before ? before : "";
}

static void fill(struct op_ctx *c, struct purpose_row *p, const struct purpose_row *was)
{
	*p = (struct purpose_row){.code = op_arg(c, "code"),
	    .version = was->version + 1,
	    .title_en = said(c, "title-en", was->title_en),
	    .title_sv = said(c, "title-sv", was->title_sv),
	    .basis = said(c, "basis", was->basis),
	    .interest = said(c, "interest", was->interest),
	    .subjects = said(c, "subjects", was->subjects),
	    .categories = said(c, "categories", was->categories),
	    .source = said(c, "source", was->source),
	    .automated = said(c, "automated", was->automated),
	    .transfers = said(c, "transfers", was->transfers),
	    .erase_after = said(c, "erase-after", was->erase_after),
	    .security = said(c, "security", was->security),
	    .systems = said(c, "systems", was->systems),
	    .policy_no = said(c, "policy", was->policy_no),
	    .marketing = op_has(c, "marketing") ? strcmp(op_arg(c, "marketing"), "yes") == 0 : was->marketing,
	    .at = c->now,
	    .agent_id = c->s->agent.id};
}

static enum ombud_status check_texts(struct op_ctx *c)
{
	static const char *const texts[] = {"title-en", "title-sv", "interest", "subjects", "source", "automated",
	    "transfers", "erase-after", "security", "systems"};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (register_text(c, texts[i], op_arg(c, texts[i])))
			return c->s->err.status;
	return OMBUD_OK;
}

/* Categories are fields, so that what is found of a person can be held against the record. */
static enum ombud_status check_categories(struct op_ctx *c, const char *list)
{
	for (const char *p = list; *p;) {
		size_t n = strcspn(p, ",");
		const char *one = arena_strn(c->memory, p, n);
		if (!datum_by_name(one) && strcmp(one, "other") != 0)
			return fail(&c->s->err, OMBUD_INPUT,
			    _("--categories: fields with commas between, as in name,email; '%.40s' is none ('other' is)"), one);
		p += n + (p[n] == ',');
	}
	return OMBUD_OK;
}

static enum ombud_status check_basis(struct op_ctx *c, const struct purpose_row *p)
{
	const struct purpose_info *own = purpose_info_of(p->code);
	if (!purpose_basis_ok(p->basis))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("--basis: the ground of Art. 6 GDPR, 6(1)(a) to 6(1)(f); without one nothing is processed"));
	if (own && own->duty && strcmp(p->basis, own->basis) != 0)
		return fail(&c->s->err, OMBUD_INPUT,
		    _("to answer who asks is a duty of the law (Art. 12 GDPR): the basis of '%s' is %s"), p->code, own->basis);
	if (op_has(c, "marketing") && strcmp(op_arg(c, "marketing"), "yes") != 0 && strcmp(op_arg(c, "marketing"), "no") != 0)
		return fail(&c->s->err, OMBUD_INPUT, _("--marketing: yes or no"));
	if (own && own->marketing && !p->marketing)
		return fail(&c->s->err, OMBUD_INPUT, _("'%s' is marketing: another purpose has another code"), p->code);
	return OMBUD_OK;
}

static enum ombud_status check(struct op_ctx *c, const struct purpose_row *p)
{
	if (!purpose_code_ok(p->code))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("a purpose's code is one word of small letters, digits and '-', at most 32 of them"));
	if (!p->title_en[0] || !p->title_sv[0])
		return fail(&c->s->err, OMBUD_INPUT, _("say what the purpose is, in both languages: --title-en and --title-sv"));
	if (check_texts(c) || check_categories(c, p->categories) || check_basis(c, p))
		return c->s->err.status;
	return register_policy(c, p->policy_no);
}

/* The version before ends the day before this one begins. */
static enum ombud_status follow(struct op_ctx *c, const struct purpose_row *was, const struct purpose_row *p)
{
	if (!was->id)
		return OMBUD_OK;
	if (p->valid_from < was->valid_from)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("version %lld of '%s' begins later: a record is not changed backwards"), (long long)was->version, p->code);
	if (was->valid_to && was->valid_to < p->valid_from)
		return OMBUD_OK;
	return purpose_end(c->s->db, &c->s->err, was->id, p->valid_from - 1);
}

static enum ombud_status before_it(struct op_ctx *c, struct purpose_row *was)
{
	const struct purpose_info *own = purpose_info_of(op_arg(c, "code"));
	enum ombud_status status = purpose_newest(was, c->s->db, &c->s->err, c->memory, op_arg(c, "code"));
	if (status != OMBUD_NOTFOUND)
		return status;
	*was = (struct purpose_row){0};
	if (own)
		*was = (struct purpose_row){.title_en = own->title_en, .title_sv = own->title_sv, .basis = own->basis, .marketing = own->marketing};
	return OMBUD_OK;
}

enum ombud_status run_purpose_set(struct op_ctx *c)
{
	struct purpose_row p, was;
	struct ombud_session *s = c->s;
	if (before_it(c, &was))
		return s->err.status;
	fill(c, &p, &was);
	if (check(c, &p) || register_day(c, "from", session_today(s), &p.valid_from) || follow(c, &was, &p) ||
	    purpose_add(&p.id, s->db, &s->err, &p))
		return s->err.status;
	c->changed = 1;
	c->note.sentence = arena_printf(c->memory, "purpose-set %s", p.code);
	c->remark = arena_printf(c->keep, _("%s, version %lld"), p.code, (long long)p.version);
	return op_audit(c, c->op->face.name, "register", p.id, p.code);
}

enum ombud_status run_purpose_end(struct op_ctx *c)
{
	struct purpose_row p;
	struct ombud_session *s = c->s;
	const char *code = op_arg(c, "code");
	const struct purpose_info *own = purpose_info_of(code);
	int32_t last;
	if (own && own->duty)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("to answer who asks is a duty of the law (Art. 12 GDPR): '%s' cannot be ended"), code);
	if (register_purpose(c, code) || purpose_newest(&p, s->db, &s->err, c->memory, code) ||
	    register_day(c, "last", session_today(s) - 1, &last))
		return s->err.status;
	if (p.valid_to && p.valid_to <= last)
		return fail(&s->err, OMBUD_CONFLICT, _("'%s' has ended already"), code);
	if (purpose_end(s->db, &s->err, p.id, last))
		return s->err.status;
	c->changed = 1;
	c->note.sentence = arena_printf(c->memory, "purpose-end %s", code);
	return op_audit(c, c->op->face.name, "register", p.id, p.code);
}
