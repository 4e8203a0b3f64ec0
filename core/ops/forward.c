#include "ops/forward.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "ops/draft.h"
#include "ops/intake.h"
#include "ops/letter_room.h"
#include "ops/purpose_gate.h"
#include "ops/reads.h"
#include "ops/reveal.h"
#include "store/person.h"
#include "store/purpose.h"
#include "store/setting.h"

struct making {
	struct ombud_session *s;
	struct arena *a;
	const struct ticket_row *t;
	const struct forward_ask *ask;
	struct message_row *all; /* as the ticket shows them */
	size_t n_all;
	bool *chosen;
	int64_t written;         /* when the newest of them was; 0: none is chosen */
	datum_set asked;         /* to leave in clear */
	struct masker *masker;
	struct forward *out;
};

/* ---- to whom ---------------------------------------------------------------------------------- */

static enum ombud_status not_the_person(struct making *m)
{
	struct datum_row *d;
	size_t n = 0;
	struct ombud_session *s = m->s;
	if (m->t->person_id && datum_list(&d, &n, s->db, &s->err, m->a, m->t->person_id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (d[i].field == DATUM_EMAIL && strcasecmp(d[i].value, m->ask->to) == 0)
			return fail(&s->err, OMBUD_CONFLICT,
			    _("that address is the person's own: 'reply' writes to them"));
	return OMBUD_OK;
}

static enum ombud_status may_go(struct making *m)
{
	struct ombud_session *s = m->s;
	const struct state_info *state = state_info((enum state)m->t->state);
	const char *from = setting_get(s->db, &s->err, m->a, "mail.from"),
	           *own = setting_get(s->db, &s->err, m->a, "mail.own");
	if (s->err.status)
		return s->err.status;
	if (!state->open && m->t->state != STATE_RESOLVED)
		return fail(&s->err, OMBUD_CONFLICT, _("the ticket is %s: reopen it first"), state->name);
	if (!from[0])
		return fail(&s->err, OMBUD_CONFLICT,
		    _("the desk has no address to send from: an admin sets it with 'settings set mail.from ADDRESS'"));
	if (!m->ask->to[0] || !setting_is_address(m->ask->to))
		return fail(&s->err, OMBUD_INPUT, _("--to: one mail address, as in expert@lab.example"));
	if (strcasecmp(from, m->ask->to) == 0 || setting_lists(own, m->ask->to))
		return fail(&s->err, OMBUD_CONFLICT, _("that is the desk's own address: --team moves a ticket within it"));
	if (!m->ask->reason[strspn(m->ask->reason, " ")])
		return fail(&s->err, OMBUD_INPUT,
		    _("say why somebody else gets it (--reason WHY): it is kept with what was disclosed"));
	if (strlen(m->ask->text) > DRAFT_BYTES)
		return fail(&s->err, OMBUD_LIMIT, _("a letter holds at most 1 MB"));
	return not_the_person(m);
}

/* ---- which letters ----------------------------------------------------------------------------- */

static bool is_letter(const struct message_row *v)
{
	return v->direction == DIR_IN || v->direction == DIR_OUT || v->direction == DIR_ANSWER;
}

/* What leaves is what was looked at: newest and all mean something else once another letter is there. */
static enum ombud_status nothing_new(struct making *m)
{
	for (size_t i = 0; i < m->n_all; i++)
		if (is_letter(&m->all[i]) && m->all[i].id > m->out->seen)
			m->out->seen = m->all[i].id;
	if (!m->ask->seen || m->out->seen <= m->ask->seen)
		return OMBUD_OK;
	return fail(&m->s->err, OMBUD_CONFLICT,
	    _("a letter came while this one was written: read it, then send again"));
}

static enum ombud_status choose(struct making *m, long long number)
{
	if (number < 1 || (size_t)number > m->n_all)
		return fail(&m->s->err, OMBUD_NOTFOUND, _("the ticket has no letter %lld; it shows %zu"), number, m->n_all);
	if (!is_letter(&m->all[number - 1]))
		return fail(&m->s->err, OMBUD_INPUT, _("%lld is no letter: what the desk notes for itself never leaves it"), number);
	m->chosen[number - 1] = true;
	return OMBUD_OK;
}

static long long place_of(const struct making *m, long long row)
{
	for (size_t i = 0; i < m->n_all; i++)
		if (m->all[i].id == row)
			return (long long)i + 1;
	return 0;
}

static enum ombud_status choose_row(struct making *m, long long row)
{
	long long number = place_of(m, row);
	return number ? choose(m, number)
	              : fail(&m->s->err, OMBUD_CONFLICT, _("a letter that was chosen is gone: look at it again"));
}

static enum ombud_status choose_numbers(struct making *m)
{
	bool rows = m->ask->letters[0] == '@';
	for (const char *p = m->ask->letters + rows; *p;) {
		char *end;
		long long number = strtoll(p, &end, 10);
		if (end == p || (*end && *end != ','))
			return fail(&m->s->err, OMBUD_INPUT,
			    _("--letters: all, newest, none, or their numbers on the ticket with commas between, as in 1,3"));
		if (rows ? choose_row(m, number) : choose(m, number))
			return m->s->err.status;
		p = end + (*end == ',');
	}
	return OMBUD_OK;
}

static enum ombud_status choose_letters(struct making *m)
{
	const char *word = m->ask->letters;
	struct ombud_session *s = m->s;
	if (message_list(&m->all, &m->n_all, s->db, &s->err, m->a, m->t->case_id, m->t->id) || nothing_new(m))
		return s->err.status;
	m->chosen = ARENA_ARRAY(m->a, bool, m->n_all + 1);
	if (word[0] && strcmp(word, "all") != 0 && strcmp(word, "newest") != 0)
		return strcmp(word, "none") == 0 ? OMBUD_OK : choose_numbers(m);
	for (size_t i = m->n_all; i-- > 0;) {
		const struct message_row *v = &m->all[i];
		bool all = strcmp(word, "all") == 0, came = v->direction == DIR_IN && !(v->flags & LETTER_OTHER);
		if (all && forward_takes(&m->chosen[i], s, m->a, v))
			return s->err.status;
		m->chosen[i] = all ? m->chosen[i] && is_letter(v) : came;
		if (m->chosen[i] && !all)
			break;
	}
	return OMBUD_OK;
}

/* ---- what of the person's data ------------------------------------------------------------------ */

static enum ombud_status ask_field(struct making *m, const char *word, size_t n)
{
	const char *name = arena_strn(m->a, word, n);
	enum datum_field d = datum_by_name(name);
	if (!d)
		return fail(&m->s->err, OMBUD_INPUT,
		    _("--in-clear: '%.40s' is no field of a person: yes, or fields with commas between, as in name,email"), name);
	m->asked |= (datum_set)1 << d;
	return OMBUD_OK;
}

static enum ombud_status ask_fields(struct making *m)
{
	if (strcmp(m->ask->in_clear, "no") == 0)
		return OMBUD_OK;
	if (strcmp(m->ask->in_clear, "yes") == 0) {
		m->asked = ~(datum_set)1;
		return OMBUD_OK;
	}
	for (const char *p = m->ask->in_clear; *p;) {
		size_t n = strcspn(p, ", ");
		if (n && ask_field(m, p, n))
			return m->s->err.status;
		p += n + (p[n] != '\0');
	}
	return OMBUD_OK;
}

const char *forward_fields(struct arena *a, datum_set fields)
{
	const char *out = "";
	for (int d = 1; d < DATUM_FIELDS; d++)
		if (fields >> d & 1)
			out = arena_printf(a, "%s%s%s", out, *out ? ", " : "", field_of_datum((enum datum_field)d)->name);
	return out;
}

/* In clear leaves only what who sends it may see so themselves. */
static enum ombud_status may_disclose(struct making *m)
{
	struct ombud_session *s = m->s;
	bool mine;
	if (reads_own_person(&mine, s, m->t))
		return s->err.status;
	for (int d = 1; d < DATUM_FIELDS; d++)
		if ((m->out->clear >> d & 1) &&
		    reveal_may(s, permission_to_reveal(field_of_datum((enum datum_field)d)->class_), m->t, mine, m->ask->reason))
			return s->err.status;
	return OMBUD_OK;
}

/* ---- the letter ---------------------------------------------------------------------------------- */

static void look_at(struct making *m, const char *text)
{
	datum_set masked;
	m->out->clear |= masker_finds(m->masker, text, strlen(text), &masked) & ~(datum_set)1;
	m->out->masked |= masked & ~(datum_set)1;
}

static enum ombud_status own_words(struct making *m, const char **out)
{
	const char *values[VALUE_END] = {0};
	const char *text = m->ask->text[0] ? draft_clean(m->a, m->ask->text) : "";
	struct ombud_session *s = m->s;
	if (!text[0] && forward_plain(&text, s, m->a, m->t))
		return s->err.status;
	text += strspn(text, "\n");
	if (letter_no_gap(s, m->a, m->t->id, text) || letter_values(values, s, m->a, m->t) ||
	    datum_first(&values[VALUE_NAME], s->db, &s->err, m->a, m->t->person_id, DATUM_NAME))
		return s->err.status;
	if (m->written)
		values[VALUE_WRITTEN] = letter_day(s, m->a, m->written);
	bool names = strstr(text, "{name}") && values[VALUE_NAME] && values[VALUE_NAME][0];
	if (names)
		*(m->asked >> DATUM_NAME & 1 ? &m->out->clear : &m->out->masked) |= (datum_set)1 << DATUM_NAME;
	if (names && !(m->asked >> DATUM_NAME & 1))
		values[VALUE_NAME] = mask_word(DATUM_NAME);
	look_at(m, text);
	return letter_filled(out, s, m->a, masker_keep(m->masker, m->a, text), values);
}

static void add_letter(struct making *m, struct buf *b, const struct message_row *v)
{
	const char *text = masker_keep(m->masker, m->a, v->body);
	look_at(m, v->body);
	buf_printf(b, v->direction == DIR_IN ? KEPT_("\nA letter that came on %s:\n\n") : KEPT_("\nA letter of ours of %s:\n\n"),
	    letter_day(m->s, m->a, v->at));
	buf_str(b, letter_quoted(m->a, text));
}

/* ---- what is written down ------------------------------------------------------------------------- */

static void add_place(struct ombud_session *s, struct arena *a, struct buf *b, int64_t id,
    const struct forward_place *v, size_t n)
{
	size_t i = 0;
	while (i < n && v[i].id != id)
		i++;
	if (i < n)
		buf_printf(b, KEPT_("%zu of %s"), i + 1, letter_day(s, a, v[i].at));
	else
		buf_str(b, KEPT_("one that is gone"));
}

const char *forward_what(struct ombud_session *s, struct arena *a, const char *kept,
    const struct forward_place *v, size_t n)
{
	struct buf b = {0};
	if (kept[0] != '@')
		return kept;
	size_t ids = strspn(kept + 1, "0123456789,") + 1;
	buf_str(&b, memchr(kept, ',', ids) ? KEPT_("letters ") : KEPT_("letter "));
	for (const char *p = kept; p < kept + ids; p += strcspn(p + 1, ",;") + 1) {
		buf_str(&b, p == kept ? "" : ", ");
		add_place(s, a, &b, strtoll(p + 1, NULL, 10), v, n);
	}
	buf_str(&b, kept + ids);
	const char *out = arena_str(a, buf_text(&b));
	buf_free(&b);
	return out;
}

static void add_letters(struct making *m, struct buf *b)
{
	m->out->n_letters = 0;
	for (size_t i = 0; i < m->n_all; i++)
		if (m->chosen[i])
			buf_printf(b, "%s%lld", m->out->n_letters++ ? "," : "@", (long long)m->all[i].id);
	if (!m->out->n_letters)
		buf_str(b, KEPT_("no letter"));
}

static const char *to_keep(struct making *m)
{
	struct buf b = {0};
	struct forward *f = m->out;
	add_letters(m, &b);
	f->letters = f->n_letters ? arena_str(m->a, buf_text(&b)) : "none";
	if (f->clear)
		buf_printf(&b, KEPT_("; in clear: %s"), forward_fields(m->a, f->clear));
	if (f->masked)
		buf_printf(&b, KEPT_("; masked: %s"), forward_fields(m->a, f->masked));
	const char *out = arena_str(m->a, buf_text(&b));
	buf_free(&b);
	return out;
}

static const char *in_words(struct making *m)
{
	struct forward_place *v = ARENA_ARRAY(m->a, struct forward_place, m->n_all);
	for (size_t i = 0; i < m->n_all; i++)
		v[i] = (struct forward_place){m->all[i].id, m->all[i].at};
	return forward_what(m->s, m->a, m->out->kept, v, m->n_all);
}

static enum ombud_status body_of(struct making *m)
{
	struct buf b = {.secret = true};
	const char *own;
	for (size_t i = 0; i < m->n_all; i++)
		m->written = m->chosen[i] ? m->all[i].at : m->written;
	if (own_words(m, &own))
		return m->s->err.status;
	buf_str(&b, own);
	if (b.len && b.data[b.len - 1] != '\n')
		buf_char(&b, '\n');
	for (size_t i = 0; i < m->n_all; i++)
		if (m->chosen[i])
			add_letter(m, &b, &m->all[i]);
	m->out->letter.body = arena_strn(m->a, buf_text(&b), b.len);
	buf_free(&b);
	return OMBUD_OK;
}

const char *forward_unknown(const struct forward *f)
{
	return f->known ? "" : KEPT_("; not a recipient of the processing records (Art. 30(1)(d) GDPR)");
}

/* Whoever receives data stands in the records by name (Art. 30(1)(d)): who does not is said, and sent to. */
static enum ombud_status to_whom(struct making *m)
{
	struct ombud_session *s = m->s;
	struct reply *r = &m->out->letter;
	if (recipient_has(&m->out->known, s->db, &s->err, m->ask->to, session_today(s)) ||
	    purpose_of_letter(&r->purpose, s, m->a, m->t, NULL))
		return s->err.status;
	return purpose_gate(&r->blocked, s, m->a, &(struct purpose_letter){r->purpose, m->t->person_id, NULL});
}

enum ombud_status forward_make(struct forward *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct forward_ask *ask)
{
	struct making m = {.s = s, .a = a, .t = t, .ask = ask, .out = out};
	*out = (struct forward){.reason = ask->reason};
	if (may_go(&m) || choose_letters(&m) || ask_fields(&m))
		return s->err.status;
	m.masker = masker_open(s, a, t->id);
	masker_clear(m.masker, m.asked);
	if (body_of(&m) || may_disclose(&m))
		return s->err.status;
	out->kept = to_keep(&m);
	out->what = in_words(&m);
	/* The number is how an answer finds its ticket; nothing of the person stands in a subject. */
	if (to_whom(&m))
		return s->err.status;
	out->letter.subject = arena_printf(a, KEPT_("About our case [#%lld]"), (long long)t->id);
	out->letter.recipient = ask->to;
	out->letter.in_reply_to = "";
	out->letter.charset = "";
	out->letter.refused = out->letter.waits = "";
	return OMBUD_OK;
}

enum ombud_status forward_begin(
    const char **text, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	const char *values[VALUE_END] = {0};
	if (letter_values(values, s, a, t))
		return s->err.status;
	*text = arena_printf(a, "\n\n\n\n%s\n%s%s", values[VALUE_AGENT], values[VALUE_CONTROLLER],
	    values[VALUE_CONTROLLER][0] ? "\n" : "");
	return OMBUD_OK;
}
