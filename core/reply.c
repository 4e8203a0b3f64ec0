/* A letter before it is sent: the templates, what is written on, how it would leave. Reading alone; what
 * sends it is the operation. */
#include "ops/reply.h"

#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ops/mask.h"
#include "ops/op.h"
#include "ops/reads.h"
#include "store/setting.h"

/* ---- templates -------------------------------------------------------------------------------- */

enum ombud_status ombud_templates(
    struct ombud_templates **out, struct ombud_session *s, const char *kind, const char *lang)
{
	session_enter(s);
	enum kind k = kind ? kind_find(kind, strlen(kind)) : 0;
	*out = NULL;
	if (kind && !k)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no kind '%s'"), kind);
	struct arena *memory = arena_new();
	struct ombud_templates *list = ARENA_NEW(memory, struct ombud_templates);
	const struct template *v;
	size_t n = template_list(&v, memory, k, lang);
	struct ombud_template *shown = ARENA_ARRAY(memory, struct ombud_template, n);
	for (size_t i = 0; i < n; i++)
		shown[i] = (struct ombud_template){v[i].code, v[i].lang, v[i].title, v[i].answers};
	*list = (struct ombud_templates){shown, n, memory};
	*out = list;
	return OMBUD_OK;
}

void ombud_templates_free(struct ombud_templates *t)
{
	if (t)
		arena_drop(t->memory);
}

/* ---- one letter ------------------------------------------------------------------------------- */

/* Whoever may not send it, or may not read what it quotes, is told so before anything is written. */
enum ombud_status reply_load(
    struct ticket_row *t, struct ombud_session *s, struct arena *a, int64_t ticket, const char *op, const char *reason)
{
	enum ombud_status status = ticket_load(t, s->db, &s->err, a, ticket);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)ticket);
	if (status)
		return status;
	bool own = !t->assignee_id || t->assignee_id == s->agent.id;
	if (session_may(s, op_find(op)->permission, own, "asked later"))
		return s->err.status;
	return reads_ticket(s, t, reason);
}

static struct letter_known known_of(const struct ombud_reply_how *how)
{
	return (struct letter_known){.what = how->what, .reason = how->why};
}

enum ombud_status ombud_reply_start(char **out, int64_t *seen, struct ombud_session *s, int64_t ticket,
    const struct ombud_reply_how *how)
{
	struct arena memory = {0};
	struct ticket_row t;
	const char *text;
	const struct reply_ask ask = {.code = how->code ? how->code : "", .text = "", .answers = "", .known = known_of(how)};
	session_enter(s);
	*out = NULL;
	*seen = 0;
	if (!reply_load(&t, s, &memory, ticket, "reply", how->reason) && !reply_begin(&text, seen, s, &memory, &t, &ask))
		*out = mem_str(text);
	arena_free(&memory);
	return s->err.status;
}

enum ombud_status ombud_reply_begin(char **out, int64_t *seen, struct ombud_session *s,
    int64_t ticket, const char *code, const char *reason)
{
	return ombud_reply_start(out, seen, s, ticket, &(struct ombud_reply_how){.code = code, .reason = reason});
}

bool ombud_template_asks(const char *code)
{
	struct arena memory = {0};
	const struct template *t = template_find(&memory, code, "en");
	bool asks = t && t->asks && t->asks != STATE_CUSTOMER_WAIT;
	arena_free(&memory);
	return asks;
}

enum ombud_status reply_sender(const char **out, struct ombud_session *s, struct arena *a)
{
	const char *name = setting_get(s->db, &s->err, a, "controller.name");
	const char *from = s->err.status ? "" : setting_get(s->db, &s->err, a, "mail.from");
	if (!s->err.status)
		*out = name[0] ? arena_printf(a, "%s <%s>", name, from) : from;
	return s->err.status;
}

static struct ombud_point *points_of(struct arena *a, const struct checklist *c)
{
	struct ombud_point *v = ARENA_ARRAY(a, struct ombud_point, c->n + 1);
	for (size_t i = 0; i < c->n; i++)
		v[i] = (struct ombud_point){c->v[i].name, c->v[i].says, c->v[i].example, c->v[i].there};
	return v;
}

static struct reply_ask asked(const struct ombud_reply_how *how)
{
	return (struct reply_ask){.code = how->code ? how->code : "",
	    .text = how->text ? how->text : "",
	    .answers = how->answers ? how->answers : "",
	    .to = how->to,
	    .seen = how->seen,
	    .purpose = how->purpose,
	    .known = known_of(how)};
}

static enum ombud_status show(struct ombud_reply *out, struct ombud_session *s, struct arena *a,
    int64_t ticket, const struct ombud_reply_how *how)
{
	struct ticket_row t;
	struct reply r;
	const struct reply_ask ask = asked(how);
	if (reply_load(&t, s, a, ticket, "reply", how->reason) || reply_look(&r, s, a, &t, &ask) || reply_sender(&out->from, s, a))
		return s->err.status;
	struct masker *masker = masker_open(s, a, ticket);
	out->to = mask_address(a, r.recipient);
	if (r.elsewhere)
		out->to = arena_printf(a, _("%s, not an address that letters of this person are known to come from: logged as a reveal, quotes stay masked"), out->to);
	out->subject = masker_keep(masker, a, r.subject);
	out->body = masker_keep(masker, a, r.body);
	out->charset = r.charset;
	out->answers = r.answers;
	out->choose = r.choose;
	out->refused = r.refused;
	out->waits = r.waits;
	out->asks = r.asks ? state_info(r.asks)->name : "";
	out->asks_why = r.asks && r.asks != STATE_CUSTOMER_WAIT;
	out->empty = r.empty;
	out->points = points_of(a, &r.list);
	out->n_points = r.list.n;
	out->missing = r.list.missing;
	out->purpose = r.purpose;
	out->blocked = r.blocked;
	out->disclosed = out->letters = "";
	return OMBUD_OK;
}

enum ombud_status ombud_reply_preview(struct ombud_reply **out, struct ombud_session *s,
    int64_t ticket, const struct ombud_reply_how *how)
{
	session_enter(s);
	struct arena *memory = arena_new();
	struct ombud_reply *r = ARENA_NEW(memory, struct ombud_reply);
	*r = (struct ombud_reply){.asks = "", .empty = "", .blocked = "", .purpose = "", .refused = "", .waits = "", .memory = memory};
	*out = NULL;
	if (show(r, s, memory, ticket, how)) {
		arena_drop(memory);
		return s->err.status;
	}
	*out = r;
	return OMBUD_OK;
}

void ombud_reply_free(struct ombud_reply *r)
{
	if (r)
		arena_drop(r->memory);
}

/* ---- what it must say --------------------------------------------------------------------------- */

enum ombud_status ombud_checklist(struct ombud_checklist **out, struct ombud_session *s, int64_t ticket,
    const struct ombud_reply_how *how)
{
	struct ticket_row t;
	struct checklist list;
	const struct reply_ask ask = asked(how);
	session_enter(s);
	struct arena *memory = arena_new();
	*out = NULL;
	if (reply_load(&t, s, memory, ticket, "reply", how->reason) || reply_points(&list, s, memory, &t, &ask)) {
		arena_drop(memory);
		return s->err.status;
	}
	struct ombud_checklist *c = ARENA_NEW(memory, struct ombud_checklist);
	*c = (struct ombud_checklist){points_of(memory, &list), list.n, list.missing, memory};
	*out = c;
	return OMBUD_OK;
}

void ombud_checklist_free(struct ombud_checklist *c)
{
	if (c)
		arena_drop(c->memory);
}
