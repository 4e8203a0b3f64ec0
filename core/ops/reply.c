#include "ops/reply.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/draft.h"
#include "ops/greeting.h"
#include "ops/held.h"
#include "ops/intake.h"
#include "ops/letter_room.h"
#include "ops/op.h"
#include "ops/purpose_gate.h"
#include "ops/reply_room.h"
#include "ops/unquote.h"
#include "store/desk.h"
#include "store/person.h"
#include "store/setting.h"
#include "text/unicode.h"

#define REMINDER "remind-identity"

enum { REPLY_BYTES = DRAFT_BYTES, NAME_BYTES = 40 };

static enum ombud_status setting(struct making *m, const char **out, const char *key)
{
	*out = setting_get(m->s->db, &m->s->err, m->a, key);
	return m->s->err.status;
}

/* ---- the letter that is answered ------------------------------------------------------------ */

static enum ombud_status load_letters(struct making *m)
{
	struct message_row *v;
	size_t n;
	m->letter = (struct message_row){.sender = "", .message_id = "", .charset = "", .body = ""};
	if (message_list(&v, &n, m->s->db, &m->s->err, m->a, m->t->case_id, m->t->id))
		return m->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (reply_came(&v[i]))
			m->letter = v[i];
	m->all = v;
	m->n_all = n;
	return OMBUD_OK;
}

static enum ombud_status stopped(struct making *m)
{
	const struct ombud_session *s = m->s;
	return s->stop && s->stop(s->stop_data) ? fail(&m->s->err, OMBUD_CANCELLED, _("stopped")) : OMBUD_OK;
}

static const char *masked(struct making *m, struct masker *masker, const char *letter)
{
	return letter_quoted(m->a, masker_keep(masker, m->a, letter));
}

static struct masker *masker_of_quotes(struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	struct masker *masker = masker_open(s, a, t->id);
	masker_by_line(masker);
	return masker;
}

/* A draft may quote a letter that is not the newest any more. */
static enum ombud_status unmasked(struct making *m, const char **text)
{
	struct masker *masker = masker_of_quotes(m->s, m->a, m->t);
	struct unquote u;
	bool any;
	unquote_begin(&u, &any, m->a, *text);
	for (size_t i = any ? m->n_all : 0; i-- > 0;) {
		const char *body = m->all[i].body;
		if (!reply_came(&m->all[i]))
			continue;
		if (stopped(m))
			return m->s->err.status;
		unquote_letter(&u, letter_quoted(m->a, body), masked(m, masker, body));
	}
	*text = unquote_end(&u, *text);
	return OMBUD_OK;
}

/* ---- which letter ------------------------------------------------------------------------------ */

static enum ombud_status find_template(struct making *m, const char *code)
{
	m->template = template_find(m->a, code[0] ? code : "reply", m->t->lang);
	if (m->template && m->template->subject[0])
		return OMBUD_OK;
	/* What is no name of one may be the letter itself, which no sentence repeats. */
	if (strlen(code) > NAME_BYTES || code[strspn(code, "abcdefghijklmnopqrstuvwxyz-")])
		return fail(&m->s->err, OMBUD_NOTFOUND,
		    _("that is no name of a letter template: 'help templates' lists them; what the letter says is --text"));
	return fail(&m->s->err, OMBUD_NOTFOUND, _("there is no letter template '%s': 'help templates' lists them"), code);
}

/* What it says is of another right, or of another end of the request. */
static enum ombud_status fits(struct making *m)
{
	const struct template *t = m->template;
	enum kind kind = (enum kind)m->t->kind;
	if (t->to[0])
		return fail(&m->s->err, OMBUD_CONFLICT, _("the letter '%s' goes to others than the ticket's person"), t->code);
	if (!template_fits(t, kind))
		return fail(&m->s->err, OMBUD_CONFLICT, _("the letter '%s' is not for the kind %s: for that there are %s"), t->code,
		    kind_info(kind)->name, template_names(m->a, kind, ""));
	if (!t->answers || template_fits_code(t, m->t->resolution))
		return OMBUD_OK;
	return fail(&m->s->err, OMBUD_CONFLICT, _("the letter '%s' does not say what the code %s decides: for that there are %s"),
	    t->code, m->t->resolution, template_names(m->a, kind, m->t->resolution));
}

/* What stands behind the name of a template is of others that the letter answers too. */
static struct reply_ask parted(struct arena *a, const struct reply_ask *given)
{
	struct reply_ask ask = *given;
	const char *plus = strchr(ask.code, '+'), *also = ask.also ? ask.also : "";
	ask.also = plus ? arena_printf(a, "%s,%s", plus + 1, also) : also;
	if (plus)
		ask.code = arena_strn(a, ask.code, (size_t)(plus - ask.code));
	return ask;
}

static enum ombud_status begin(struct making *m, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask)
{
	*m = (struct making){.s = s, .a = a, .t = t};
	if (find_template(m, ask->code) || reply_also_load(m, ask->also) || fits(m) || load_letters(m) || letter_values(m->values, s, a, t) ||
	    (!ask->unread && reply_files(m)))
		return s->err.status;
	/* Of the letter that is quoted, which need not be the one that made the ticket. */
	if (m->letter.id)
		m->values[VALUE_WRITTEN] = letter_day(s, a, m->letter.at);
	return OMBUD_OK;
}

/* ---- checks ------------------------------------------------------------------------------------ */

static enum ombud_status nothing_new(struct making *m, int64_t seen)
{
	if (!seen || m->letter.id <= seen)
		return OMBUD_OK;
	return fail(&m->s->err, OMBUD_CONFLICT,
	    _("a letter came while this one was written: read it, then send again"));
}

/* What decides leaves once a second person agreed, where the kind wants one (DOMAIN C.2). */
const char *reply_answer_refused(const struct ticket_row *t)
{
	const struct kind_info *k = kind_info((enum kind)t->kind);
	bool decided = t->state == STATE_APPROVED || t->state == STATE_RESOLVED;
	if (k->single_eye || decided)
		return "";
	if (t->state == STATE_REVIEW)
		return _("the answer to a ticket of this kind leaves once a second person approved it");
	return _("the answer to a ticket of this kind leaves once a second person approved it: 'resolve CODE' sends it "
		 "to review");
}

/* A kind that one decides alone is not refused alone. */
const char *reply_letter_refused(const struct ticket_row *t, const struct template *m)
{
	const char *why = reply_answer_refused(t);
	bool decided = t->state == STATE_APPROVED || t->state == STATE_RESOLVED;
	if (why[0] || decided || !m || !template_refuses(m))
		return why;
	return _("the letter refuses, which a second person approves first: 'resolve CODE' sends it to review");
}

/* Words of one's own tell nobody what they are. */
static bool own_words(const struct reply_ask *ask)
{
	return !ask->code[0] || strcmp(ask->code, "reply") == 0;
}

static bool to_choose(const struct making *m, const struct reply_ask *ask)
{
	return !ask->answers[0] && own_words(ask) && !kind_info((enum kind)m->t->kind)->service;
}

static bool is_answer(const struct making *m, const struct reply_ask *ask)
{
	if (ask->answers[0])
		return ask->answers[0] == 'y';
	return own_words(ask) ? !to_choose(m, ask) : m->template->answers;
}

static enum ombud_status known_flag(struct making *m, const struct reply_ask *ask)
{
	if (!ask->answers[0] || strcmp(ask->answers, "yes") == 0 || strcmp(ask->answers, "no") == 0)
		return OMBUD_OK;
	return fail(&m->s->err, OMBUD_INPUT, _("--answers: yes or no"));
}

/* Acknowledgements are asked when they are sent, where the answer is seen. */
static enum ombud_status purpose_of(struct making *m, const struct reply_ask *ask, struct reply *out)
{
	struct ombud_session *s = m->s;
	out->blocked = "";
	if (purpose_of_letter(&out->purpose, s, m->a, m->t, ask->purpose) || ask->unread)
		return s->err.status;
	return purpose_gate(&out->blocked, s, m->a,
	    &(struct purpose_letter){out->purpose, m->t->person_id, out->recipient});
}

/* That alone. */
static bool lacks_file(const struct checklist *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (!c->v[i].there && strcmp(c->v[i].name, "files") == 0)
			return c->missing == 1;
	return false;
}

/* What is incomplete is not the answer that the law wants; what is missing is said. */
static enum ombud_status complete(struct ombud_session *s, struct arena *a, const struct ticket_row *t, const struct reply *r)
{
	if (!r->list.missing)
		return OMBUD_OK;
	if (lacks_file(&r->list))
		return fail(&s->err, OMBUD_CONFLICT, _("the letter speaks of a file that goes along, and none does: attach it "
		    "('attach %lld --package', 'attach %lld NAME'), or say how else it is had"), (long long)t->id, (long long)t->id);
	return fail(&s->err, OMBUD_CONFLICT, r->answers ? _("the answer is incomplete ('checklist %lld' has a sentence for each point): it does not say %s")
	                                     : _("the letter is incomplete ('checklist %lld' has a sentence for each point): it does not say %s"),
	    (long long)t->id, checklist_missing(a, &r->list));
}

static enum ombud_status decided(struct ombud_session *s, struct arena *a, const struct ticket_row *t, const struct reply *r)
{
	if (r->blocked[0])
		return fail(&s->err, OMBUD_CONFLICT, "%s", r->blocked);
	if (r->choose)
		return fail(&s->err, OMBUD_INPUT,
		    _("say whether this is the answer that the request is owed (--answers yes stops its clock) or not "
		      "yet (--answers no)"));
	if (r->answers && r->refused[0])
		return fail(&s->err, OMBUD_CONFLICT,
		    _("%s; a letter that is not the answer yet leaves with --answers no"), r->refused);
	return complete(s, a, t, r);
}

/* A letter that says so extends nothing: what does writes it. */
static enum ombud_status no_notice(struct making *m, const struct reply_ask *ask)
{
	if (ask->notice || strcmp(m->template->code, "extend") != 0)
		return OMBUD_OK;
	return fail(&m->s->err, OMBUD_CONFLICT,
	    _("the notice of an extension is written, and recorded, by 'extend complexity|number REASON' (Art. 12(3) GDPR)"));
}

/* Nobody is reminded of what was not asked, or has not left yet. */
static enum ombud_status was_asked(struct making *m)
{
	if (strcmp(m->template->code, REMINDER) != 0 || (m->t->state == STATE_ID_WAIT && m->t->asked_day))
		return OMBUD_OK;
	return fail(&m->s->err, OMBUD_CONFLICT,
	    m->t->state == STATE_ID_WAIT ? _("the question has not left yet: remind the person once they have had it")
	                                 : _("nothing was asked that the person could be reminded of: 'reply --template "
	                                     "ask-identity --what TEXT --reason TEXT' asks"));
}

static enum ombud_status may_write(struct making *m, const struct reply_ask *ask)
{
	const char *from;
	if (no_notice(m, ask) || was_asked(m))
		return m->s->err.status;
	const struct state_info *state = state_info((enum state)m->t->state);
	if (!state->open && m->t->state != STATE_RESOLVED)
		return fail(&m->s->err, OMBUD_CONFLICT, _("the ticket is %s: reopen it first"), state->name);
	if (setting(m, &from, "mail.from"))
		return m->s->err.status;
	if (!from[0])
		return fail(&m->s->err, OMBUD_CONFLICT,
		    _("the desk has no address to send from: an admin sets it with 'settings set mail.from ADDRESS'"));
	if (strlen(ask->text) > REPLY_BYTES)
		return fail(&m->s->err, OMBUD_LIMIT, _("a letter holds at most 1 MB"));
	return nothing_new(m, ask->seen);
}

/* ---- both ways ---------------------------------------------------------------------------------- */

/* The number is how an answer finds its ticket; nothing of the person stands in a subject. */
static enum ombud_status subject_of(struct making *m, const char **out)
{
	const char *text;
	if (letter_filled(&text, m->s, m->a, m->template->subject, m->values))
		return m->s->err.status;
	*out = arena_printf(m->a, "%s [#%lld]", text, (long long)m->t->id);
	return OMBUD_OK;
}

static enum ombud_status body_of(struct making *m, const struct reply_ask *ask, const char **out)
{
	const char *text = ask->text[0] ? ask->text : letter_gaps_filled(m->s, m->a, m->template, m->t, &ask->known);
	if (!ask->text[0] && reply_also_text(m, &text))
		return m->s->err.status;
	text = letter_settled(m->a, text, m->values);
	if (!ask->text[0] && !ask->code[0])
		return fail(&m->s->err, OMBUD_INPUT, _("say what the letter says (--text TEXT), or which one it is (--template NAME)"));
	if (!text[strspn(text, " \t\r\n")])
		return fail(&m->s->err, OMBUD_INPUT, _("an empty letter is none"));
	if (!ask->text[0] && m->template->asks == STATE_CUSTOMER_WAIT && !(ask->known.what && ask->known.what[0]))
		return fail(&m->s->err, OMBUD_CONFLICT, _("say what is asked for, and no more than that (--what TEXT)"));
	if (!ask->text[0] && m->template->asks && !(ask->known.what && ask->known.what[0]))
		return fail(&m->s->err, OMBUD_CONFLICT,
		    _("say what is asked for, the least that settles the doubt (--what TEXT), and why (--reason TEXT)"));
	if (letter_no_gap(m->s, m->a, m->t->id, text))
		return m->s->err.status;
	if (datum_first(&m->values[VALUE_NAME], m->s->db, &m->s->err, m->a, m->t->person_id, DATUM_NAME))
		return m->s->err.status;
	if (m->values[VALUE_NAME])
		m->values[VALUE_NAME] = greeting_name(m->a, m->values[VALUE_NAME], ask->unread);
	m->values[VALUE_QUOTE] = m->elsewhere ? masked(m, masker_of_quotes(m->s, m->a, m->t), m->letter.body)
	                                      : letter_quoted(m->a, m->letter.body);
	if (letter_filled(out, m->s, m->a, draft_clean(m->a, text), m->values))
		return m->s->err.status;
	if (m->elsewhere) /* what is masked stays so there */
		return OMBUD_OK;
	return unmasked(m, out) || ask->unread ? m->s->err.status : letter_no_mark(m->s, m->a, *out, m->all, m->n_all);
}

static const struct code_info *code_of(const struct ticket_row *t)
{
	return t->resolution[0] ? code_find(t->resolution, strlen(t->resolution)) : NULL;
}

static struct checklist_ask check_of(const struct making *m, const struct reply_ask *ask, const char *body, bool answers)
{
	return (struct checklist_ask){.body = body,
	    .kind = (enum kind)m->t->kind,
	    .code = code_of(m->t),
	    .letter = own_words(ask) ? NULL : m->template,
	    .answers = answers,
	    .lang = m->t->lang,
	    .values = m->values,
	    .ticket = m->t->id,
	    .files = m->files,
	    .received = local_day(m->s->constants.zone, m->t->received_at)};
}

static void check(struct making *m, struct reply *out, const struct reply_ask *ask)
{
	const struct checklist_ask how = check_of(m, ask, out->body, out->answers || out->choose);
	checklist_make(&out->list, m->a, &how);
	m->grants = out->answers && checklist_grants(m->a, &how);
}

enum ombud_status reply_points(struct checklist *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *given)
{
	struct making m;
	const struct reply_ask parts = parted(a, given), *ask = &parts;
	const char *text = ask->text;
	if (begin(&m, s, a, t, ask) || known_flag(&m, ask))
		return s->err.status;
	m.values[VALUE_NAME] = m.values[VALUE_QUOTE] = "";
	if (!text[0] && !own_words(ask))
		text = m.template->text;
	if (!ask->text[0] && reply_also_text(&m, &text))
		return s->err.status;
	if (letter_filled(&text, s, a, draft_clean(a, letter_settled(a, text, m.values)), m.values))
		return s->err.status;
	const bool answers = ask->answers[0] ? ask->answers[0] == 'y' : own_words(ask) || m.template->answers;
	const struct checklist_ask how = check_of(&m, ask, text, answers);
	struct reply r = {.body = text, .answers = answers, .refused = "", .waits = "", .recipient = ""};
	checklist_make(&r.list, a, &how);
	if (reply_also_check(&m, &r))
		return s->err.status;
	*out = r.list;
	return OMBUD_OK;
}

/* A customer is waited for by who works on it, or has it to; else the letter leaves, and the clock runs on. */
static enum state waits(const struct making *m, bool answers)
{
	enum state is = (enum state)m->t->state, asks = m->template->asks;
	bool begins = (is == STATE_NEW || is == STATE_TRIAGED) && m->t->assignee_id;
	if (asks == is || (asks == STATE_CUSTOMER_WAIT && (answers || (is != STATE_WORK && !begins))))
		return 0;
	return asks;
}

enum ombud_status reply_look(struct reply *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *given)
{
	struct making m;
	const struct reply_ask parts = parted(a, given), *ask = &parts;
	*out = (struct reply){.refused = "", .waits = ""};
	if (begin(&m, s, a, t, ask) || may_write(&m, ask) || known_flag(&m, ask) ||
	    reply_to_whom(&m, ask->to, &out->recipient) || subject_of(&m, &out->subject) ||
	    body_of(&m, ask, &out->body) || purpose_of(&m, ask, out))
		return s->err.status;
	out->in_reply_to = m.letter.message_id;
	out->charset = m.letter.charset;
	out->choose = to_choose(&m, ask);
	out->answers = is_answer(&m, ask);
	check(&m, out, ask);
	bool was = m.elsewhere;
	const char *unknown;
	out->waits = out->answers ? reply_letter_refused(t, m.template) : reply_answer_refused(t);
	if (held_other(&out->refused, s, a, t) || reply_to_verified(&m, out->recipient, &unknown) || reply_also_check(&m, out))
		return s->err.status;
	if (m.elsewhere != was && body_of(&m, ask, &out->body)) /* its quotes stay masked then */
		return s->err.status;
	out->elsewhere = m.elsewhere;
	if (!out->refused[0])
		out->refused = unknown;
	out->asks = waits(&m, out->answers);
	out->reminds = strcmp(m.template->code, REMINDER) == 0;
	out->empty = letter_empty(a, m.values, ask->text, ask->text[0] && !ask->code[0] ? "" : m.template->text);
	return OMBUD_OK;
}

enum ombud_status reply_make(struct reply *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask)
{
	return reply_look(out, s, a, t, ask) ? s->err.status : decided(s, a, t, out);
}

enum ombud_status reply_quotes_at(int64_t *at, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	struct making m = {.s = s, .a = a, .t = t};
	if (load_letters(&m))
		return s->err.status;
	*at = m.letter.id ? m.letter.at : t->received_at;
	return OMBUD_OK;
}

enum ombud_status reply_begin(const char **text, int64_t *seen, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask)
{
	struct making m;
	const char *to;
	const struct reply_ask nothing =
	    parted(a, &(struct reply_ask){.code = ask->code, .text = "", .answers = "", .notice = ask->notice});
	if (begin(&m, s, a, t, &nothing) || may_write(&m, &nothing) || reply_to_whom(&m, 0, &to))
		return s->err.status;
	*seen = m.letter.id;
	m.values[VALUE_NAME] = "{name}"; /* filled in when it is sent: who writes need not read it */
	m.values[VALUE_QUOTE] = masked(&m, masker_of_quotes(s, a, t), m.letter.body);
	const char *raw = letter_gaps_filled(s, a, m.template, t, &ask->known);
	if (reply_also_text(&m, &raw))
		return s->err.status;
	return letter_filled(text, s, a, letter_settled(a, raw, m.values), m.values);
}
