/* Writing to a ticket's person: its text in the editor, a look at it, sending it. Which letter: reply_which.c. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "base/when.h"
#include "cmd/begun.h"
#include "cmd/cmd.h"
#include "cmd/question.h"
#include "cmd/reply.h"
#include "view/editor.h"
#include "view/letter.h"
#include "view/ticket.h"

struct writing {
	struct begun b;
	char *text; /* as it was looked at */
	char *what, *why; /* of a question that stops the clock; NULL: not said yet */
};

/* ---- sending ---------------------------------------------------------------------------------- */

static void add_argument(struct words *w, const char *name, const char *value)
{
	words_add(w, name);
	words_add(w, value);
}

static struct words as_words(const struct writing *w, const char *answers)
{
	char seen[32];
	struct words out = {0};
	snprintf(seen, sizeof seen, "%lld", (long long)w->b.seen);
	words_add(&out, "reply");
	if (strcmp(w->b.code, "reply") != 0)
		add_argument(&out, "--template", w->b.code);
	if (answers)
		add_argument(&out, "--answers", answers);
	add_argument(&out, "--seen", seen);
	if (w->what)
		add_argument(&out, "--what", w->what);
	if (w->why)
		add_argument(&out, "--reason", w->why);
	add_argument(&out, "--text", w->text);
	return out;
}

void say_letter_waits(struct desk *d, int64_t ticket)
{
	const struct binding *undo = keymap_for(d->keys, "queue", "undo");
	const char *hold = ombud_setting(d->s, "mail.hold_seconds");
	if (!undo || !hold)
		return;
	desk_say(d, _("#%lld: the letter leaves in %s s; until then %s takes it back"), (long long)ticket, hold,
	    undo->keys);
	d->waits_said = true;
}

/* The operation takes the draft away; what refuses it leaves everything as it is. */
static void send(struct desk *d, const char *answers)
{
	struct writing *w = letter_data(letter_of(d));
	struct words words = as_words(w, answers);
	int64_t ticket = w->b.ticket;
	/* The names of states, and sentences, stay when the letter is gone. */
	const struct ombud_reply *r = letter_shown(letter_of(d));
	const char *asks = r->asks;
	bool waits = answers && answers[0] == 'y' && r->waits[0];
	if (act_now(d, &words, ticket, 0)) {
		desk_pop(d);
		editor_close(editor_of(d), d);
		if (!waits)
			say_letter_waits(d, ticket);
		if (asks[0])
			desk_say(d, _("#%lld: %s; the clock stands still from the day that the letter leaves"), (long long)ticket, asks);
	}
	words_free(&words);
}

/* What was resumed from a draft has to be said what it asks. */
static void send_question(const struct question *q)
{
	struct writing *w = letter_of(q->d) ? letter_data(letter_of(q->d)) : NULL;
	if (!w || w->b.ticket != q->ticket)
		return;
	heap_free(w->what);
	heap_free(w->why);
	w->what = heap_str(q->what);
	w->why = heap_str(q->why);
	send(q->d, "no");
}

static bool asks_first(struct desk *d)
{
	const struct writing *w = letter_data(letter_of(d));
	struct question q = {.d = d, .ticket = w->b.ticket, .then = send_question};
	if (!letter_shown(letter_of(d))->asks_why || w->what)
		return false;
	question_ask(&q);
	return true;
}

void cmd_letter_send(struct desk *d)
{
	const struct ombud_reply *r = letter_shown(letter_of(d));
	if (r->blocked[0])
		desk_fail(d, "%s", r->blocked);
	else if (r->disclosed[0])
		forward_send(d);
	else if (!r->answers && !r->choose && asks_first(d))
		return;
	else if ((r->answers || r->choose) && r->missing && !r->refused[0])
		desk_fail(d, _("the answer is incomplete: m puts a sentence for each missing point into it"));
	else if (r->refused[0] && (r->choose || r->answers))
		desk_fail(d, "%s", r->refused);
	else
		send(d, r->choose || r->answers ? "yes" : "no");
}

void cmd_send_no_answer(struct desk *d, const struct call *c)
{
	(void)c;
	if (letter_of(d) && !letter_shown(letter_of(d))->disclosed[0] && !asks_first(d))
		send(d, "no");
}

void cmd_letter_edit(struct desk *d, const struct call *c)
{
	(void)c;
	if (letter_of(d))
		desk_pop(d);
}

/* Each has a place to fill in, which holds the letter back until somebody has. */
void cmd_letter_points(struct desk *d, const struct call *c)
{
	struct bytes b = {0};
	(void)c;
	if (!letter_of(d))
		return;
	const struct ombud_reply *r = letter_shown(letter_of(d));
	bytes_str(&b, r->missing ? "\n\n" : "");
	for (size_t i = 0; i < r->n_points; i++)
		if (!r->points[i].there)
			bytes_printf(&b, "%s\n", r->points[i].example);
	char *text = bytes_take(&b);
	desk_pop(d);
	if (editor_of(d) && text && text[0])
		editor_insert(editor_of(d), d, text);
	heap_free(text);
}

void cmd_letter_keep(struct desk *d, const struct call *c)
{
	(void)c;
	if (!letter_of(d))
		return;
	desk_pop(d);
	editor_close(editor_of(d), d);
	desk_say(d, _("kept as a draft, not sent: e resumes it"));
}

/* ---- the text --------------------------------------------------------------------------------- */

static enum ombud_status look(struct ombud_reply **out, struct desk *d, const struct writing *w, const char *text)
{
	const struct ombud_reply_how how = {.code = w->b.code,
	    .text = text,
	    .seen = w->b.seen,
	    .reason = desk_reason(d, w->b.ticket)};
	return ombud_reply_preview(out, d->s, w->b.ticket, &how);
}

/* The editor stays under it, with the text. */
static bool accept_letter(struct desk *d, void *data, const char *text)
{
	struct writing *w = data;
	struct ombud_reply *r;
	if (look(&r, d, w, text) != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	char *copy = heap_str(text);
	heap_free(w->text);
	w->text = copy;
	desk_silence(d);
	desk_push(d, letter_new(w->b.ticket, r, w));
	return false;
}

static void end_letter(void *data)
{
	struct writing *w = data;
	heap_free(w->text);
	heap_free(w->what);
	heap_free(w->why);
	heap_free(w);
}

/* A template that is the answer is of no use where it cannot leave as that yet: better known now. */
static bool says_refused(struct desk *d, const struct writing *w, const char *text)
{
	struct ombud_reply *r;
	if (look(&r, d, w, text) != OMBUD_OK)
		return false;
	if ((r->answers || r->choose) && r->refused[0])
		desk_say(d, "%s", r->refused);
	ombud_reply_free(r);
	return true;
}

static bool is_answer(struct desk *d, const char *code)
{
	struct ombud_templates *t;
	bool is = false;
	if (ombud_templates(&t, d->s, NULL, "en") != OMBUD_OK)
		return false;
	for (size_t i = 0; i < t->n; i++)
		is |= t->v[i].answers && strcmp(t->v[i].code, code) == 0;
	ombud_templates_free(t);
	return is;
}

/* What has places left to fill in is no letter yet: it is asked of one of own words then. */
static void say_refused(struct desk *d, const struct writing *w, const char *text)
{
	struct writing own = *w;
	snprintf(own.b.code, sizeof own.b.code, "reply");
	if (is_answer(d, w->b.code) && !says_refused(d, w, text))
		says_refused(d, &own, "-");
}

static void write_on(struct desk *d, const struct begun *b, const char *text, const struct question *q, bool kept)
{
	char title[ALSO_CODE + 40];
	struct writing *w = heap_new(sizeof *w);
	w->b = *b;
	w->what = q ? heap_str(q->what) : NULL;
	w->why = q ? heap_str(q->why) : NULL;
	begun_put(d, b);
	snprintf(title, sizeof title, _("letter to #%lld: %s"), (long long)b->ticket, b->code);
	say_refused(d, w, text);
	struct editor_how how = {.title = title,
	    .text = text,
	    .begun = !kept,
	    .keys = "writing",
	    .ticket = b->ticket,
	    .kind = "reply",
	    .accept = accept_letter,
	    .end = end_letter,
	    .data = w};
	desk_push(d, editor_new(d, &how));
}

static void begin_with(struct desk *d, int64_t id, const char *code, const struct question *q)
{
	struct begun b = {.ticket = id};
	char *text;
	const struct ombud_reply_how how = {
	    .code = code, .reason = desk_reason(d, id), .what = q ? q->what : NULL, .why = q ? q->why : NULL};
	snprintf(b.code, sizeof b.code, "%s", code);
	if (ombud_reply_start(&text, &b.seen, d->s, id, &how) == OMBUD_OK)
		write_on(d, &b, text, q, false);
	else
		desk_failed(d);
	ombud_free(text);
}

static void begin_question(const struct question *q)
{
	begin_with(q->d, q->ticket, q->code, q);
}

static void begin(struct desk *d, int64_t id, const char *code)
{
	struct question q = {.d = d, .ticket = id, .then = begin_question};
	snprintf(q.code, sizeof q.code, "%s", code);
	if (ombud_template_asks(code))
		question_ask(&q);
	else
		begin_with(d, id, code, NULL);
}

/* What is typed with others behind it has said which. */
void letter_begin(struct desk *d, int64_t id, const char *code)
{
	if (!strchr(code, '+') && is_answer(d, code))
		also_ask(d, id, code, begin);
	else
		begin(d, id, code);
}

/* The newest letter that stands on the screen, 0: the ticket is not open. */
static int64_t newest_shown(struct desk *d, int64_t id)
{
	const struct ticket_view *v = ticket_of(d);
	int64_t newest = 0;
	if (!v || !v->t || v->id != id)
		return 0;
	for (size_t i = 0; i < v->t->n_messages; i++)
		if (v->t->messages[i].id > newest)
			newest = v->t->messages[i].id;
	return newest;
}

/* Whoever has the ticket open has read what it shows; from a list only what was known before. */
static void resume(struct desk *d, int64_t id, const char *draft, int64_t kept_at, int64_t newest)
{
	char at[WHEN_TEXT];
	struct begun b;
	int64_t shown = newest_shown(d, id);
	if (!begun_get(&b, d, id))
		b = (struct begun){.ticket = id, .seen = newest, .code = "reply"};
	if (shown)
		b.seen = shown < newest ? shown : newest;
	desk_say(d, _("your letter, kept %s: ^G drops it"), when_minute(at, kept_at));
	write_on(d, &b, draft, NULL, true);
}

/* ---- the command ------------------------------------------------------------------------------ */

/* What no text mends is said before anything is asked; a letter that was begun comes before a new one. */
static void go(struct desk *d, int64_t id, const char *code)
{
	char *text, *draft;
	int64_t newest, at;
	if (ombud_reply_begin(&text, &newest, d->s, id, code, desk_reason(d, id)) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	ombud_free(text);
	if (ombud_draft(&draft, &at, d->s, id, "reply") == OMBUD_OK)
		resume(d, id, draft, at, newest);
	else if (code[0])
		letter_begin(d, id, code);
	else
		reply_pick_for(d, id);
	ombud_free(draft);
}

static void go_on(struct desk *d, int64_t id)
{
	go(d, id, "");
}

void cmd_reply(struct desk *d, const struct call *c)
{
	bool tagged = d->on_tagged;
	const char *code = c->w.n > 1 ? c->w.v[1] : "";
	d->on_tagged = false;
	if (c->w.n > 2 || code[0] == '-') {
		act(d, &c->w, tagged ? SCOPE_TAGGED : SCOPE_CURSOR);
		return;
	}
	if (tagged) {
		if (!d->tagged.n)
			desk_fail(d, _("nothing is tagged: t tags a row, T by a filter, * all"));
		else if (code[0])
			reply_to_tagged(d, code);
		else
			reply_pick(d, 0, NULL, "en");
		return;
	}
	int64_t id = act_ticket(d, NULL);
	if (id && why_first(d, id))
		why_then(d, id, go_on);
	else if (id)
		go(d, id, code);
}
