#include "ops/reply.h"

#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "ops/draft.h"
#include "ops/greeting.h"
#include "ops/intake.h"
#include "ops/letter_room.h"
#include "ops/op.h"
#include "ops/purpose_gate.h"
#include "ops/reads.h"
#include "ops/reveal.h"
#include "ops/unquote.h"
#include "store/desk.h"
#include "store/person.h"
#include "store/setting.h"
#include "text/unicode.h"

enum { REPLY_BYTES = DRAFT_BYTES, NAME_BYTES = 40 };

struct making {
	struct ombud_session *s;
	struct arena *a;
	const struct ticket_row *t;
	const struct template *template;
	struct message_row letter; /* the newest that came; id 0: none did */
	const struct message_row *all;
	size_t n_all;
	const char *values[VALUE_END];
	bool elsewhere; /* to an address that may be anybody's */
};

static enum ombud_status setting(struct making *m, const char **out, const char *key)
{
	*out = setting_get(m->s->db, &m->s->err, m->a, key);
	return m->s->err.status;
}

/* ---- the letter that is answered ------------------------------------------------------------ */

static bool came(const struct message_row *v)
{
	return v->direction == DIR_IN && !(v->flags & (LETTER_BOUNCE | LETTER_AUTO | LETTER_OTHER));
}

static enum ombud_status load_letters(struct making *m)
{
	struct message_row *v;
	size_t n;
	m->letter = (struct message_row){.sender = "", .message_id = "", .charset = "", .body = ""};
	if (message_list(&v, &n, m->s->db, &m->s->err, m->a, m->t->case_id, m->t->id))
		return m->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (came(&v[i]))
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
		if (!came(&m->all[i]))
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

static enum ombud_status begin(struct making *m, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const char *code)
{
	*m = (struct making){.s = s, .a = a, .t = t};
	if (find_template(m, code) || load_letters(m) || letter_values(m->values, s, a, t))
		return s->err.status;
	/* Of the letter that is quoted, which need not be the one that made the ticket. */
	if (m->letter.id)
		m->values[VALUE_WRITTEN] = letter_day(s, a, m->letter.at);
	return OMBUD_OK;
}

/* ---- to whom ---------------------------------------------------------------------------------- */

/* Written as "Name <address>", or the address alone. The name is a stranger's to choose, or a colleague's. */
static bool came_from(const struct message_row *v, const char *address)
{
	const char *open = strrchr(v->sender, '<'), *from = open ? open + 1 : v->sender;
	size_t n = strlen(address);
	return came(v) && n && strncasecmp(from, address, n) == 0 && strcmp(from + n, open ? ">" : "") == 0;
}

/* Who they are was told by it: the others stand in a text, or behind the first in a row that was imported,
 * where anybody can have put them. */
static bool is_own(const struct datum_row *d)
{
	return d->field == DATUM_EMAIL && (strcmp(d->source, "header") == 0 || strcmp(d->source, "agent") == 0);
}

/* Which letter came from there last, from 1; 0: none. */
static size_t wrote_last(const struct making *m, const struct datum_row *d)
{
	size_t i = m->n_all;
	while (i && !came_from(&m->all[i - 1], d->value))
		i--;
	return i;
}

/* Where the newest letter came from; else the first that they are known by. NULL: there is none. */
static const struct datum_row *usual(const struct making *m, const struct datum_row *d, size_t n)
{
	const struct datum_row *best = NULL;
	size_t newest = 0;
	for (size_t i = 0; i < n; i++) {
		size_t last = is_own(&d[i]) ? wrote_last(m, &d[i]) : 0;
		if (is_own(&d[i]) && (!best || last > newest)) {
			best = &d[i];
			newest = last;
		}
	}
	return best;
}

static const struct datum_row *numbered(const struct datum_row *d, size_t n, int64_t which)
{
	for (size_t i = 0; i < n; i++)
		if (d[i].field == DATUM_EMAIL && !--which)
			return &d[i];
	return NULL;
}

static enum ombud_status no_address(struct making *m, int64_t which, bool any)
{
	if (which)
		return fail(&m->s->err, OMBUD_NOTFOUND, _("the ticket's person has no e-mail address number %lld"), (long long)which);
	if (any)
		return fail(&m->s->err, OMBUD_CONFLICT,
		    _("no letter came from an address of the person's: --to NUMBER writes to another that is known"));
	return fail(&m->s->err, OMBUD_CONFLICT,
	    _("no e-mail address of the person is known: answer by another way, and record it with 'answered'"));
}

/* What goes to an address that may be anybody's is shown to anybody. */
static enum ombud_status may_elsewhere(struct making *m)
{
	bool mine;
	if (reads_own_person(&mine, m->s, m->t))
		return m->s->err.status;
	return reveal_may(
	    m->s, permission_to_reveal(field_of_datum(DATUM_EMAIL)->class_), m->t, mine, REPLY_REASON);
}

static enum ombud_status recipient_of(struct making *m, int64_t which, const char **out)
{
	struct datum_row *d = NULL;
	size_t n = 0;
	*out = "";
	if (m->t->person_id && datum_list(&d, &n, m->s->db, &m->s->err, m->a, m->t->person_id))
		return m->s->err.status;
	const struct datum_row *to = which ? numbered(d, n, which) : usual(m, d, n);
	if (!to)
		return no_address(m, which, numbered(d, n, 1) != NULL);
	m->elsewhere = to != usual(m, d, n) && !(is_own(to) && wrote_last(m, to));
	*out = to->value;
	return m->elsewhere ? may_elsewhere(m) : OMBUD_OK;
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
	return _("the answer to a ticket of this kind leaves once a second person approved it: 'resolve CODE' sends it "
		 "to review");
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

static enum ombud_status decided(struct ombud_session *s, const struct reply *r)
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
	return OMBUD_OK;
}

static enum ombud_status may_write(struct making *m, const struct reply_ask *ask)
{
	const char *from;
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
	const char *text = ask->text[0] ? ask->text : m->template->text;
	if (!ask->text[0] && !ask->code[0])
		return fail(&m->s->err, OMBUD_INPUT, _("say what the letter says (--text TEXT), or which one it is (--template NAME)"));
	if (!text[strspn(text, " \t\r\n")])
		return fail(&m->s->err, OMBUD_INPUT, _("an empty letter is none"));
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

enum ombud_status reply_look(struct reply *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask)
{
	struct making m;
	*out = (struct reply){0};
	if (begin(&m, s, a, t, ask->code) || may_write(&m, ask) || known_flag(&m, ask) ||
	    recipient_of(&m, ask->to, &out->recipient) || subject_of(&m, &out->subject) ||
	    body_of(&m, ask, &out->body) || purpose_of(&m, ask, out))
		return s->err.status;
	out->elsewhere = m.elsewhere;
	out->in_reply_to = m.letter.message_id;
	out->charset = m.letter.charset;
	out->choose = to_choose(&m, ask);
	out->answers = is_answer(&m, ask);
	out->refused = reply_answer_refused(t);
	out->asks = m.template->asks == (enum state)t->state ? 0 : m.template->asks;
	out->empty = letter_empty(a, m.values, ask->text, ask->text[0] && !ask->code[0] ? "" : m.template->text);
	return OMBUD_OK;
}

enum ombud_status reply_make(struct reply *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask)
{
	return reply_look(out, s, a, t, ask) ? s->err.status : decided(s, out);
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
    const struct ticket_row *t, const char *code)
{
	struct making m;
	const char *to;
	const struct reply_ask nothing = {.code = code, .text = "", .answers = ""};
	if (begin(&m, s, a, t, code) || may_write(&m, &nothing) || recipient_of(&m, 0, &to))
		return s->err.status;
	*seen = m.letter.id;
	m.values[VALUE_NAME] = "{name}"; /* filled in when it is sent: who writes need not read it */
	m.values[VALUE_QUOTE] = masked(&m, masker_of_quotes(s, a, t), m.letter.body);
	return letter_filled(text, s, a, m.template->text, m.values);
}
