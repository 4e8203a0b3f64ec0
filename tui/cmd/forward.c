/* A letter to somebody outside: why, one's own words, and a look at what leaves. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "cmd/cmd.h"
#include "view/editor.h"
#include "view/letter.h"

struct forwarding {
	struct desk *d;
	int64_t ticket;
	char *to, *reason, *letters, *clear;
	char *text; /* as it was looked at */
	struct view *editor; /* NULL: not yet */
	bool kept;  /* what comes next has it */
};

static void forwarding_free(void *data)
{
	struct forwarding *f = data;
	char *const texts[] = {f->to, f->reason, f->letters, f->clear, f->text};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		heap_free(texts[i]);
	heap_free(f);
}

/* A prompt's end is called after its accept as well. */
static void end_prompt(void *data)
{
	struct forwarding *f = data;
	if (!f->kept)
		forwarding_free(f);
}

static void put(char **field, const char *text)
{
	char *copy = heap_str(text);
	heap_free(*field);
	*field = copy;
}

static struct ombud_forward_how how_of(const struct forwarding *f, const char *text)
{
	return (struct ombud_forward_how){.to = f->to,
	    .reason = f->reason,
	    .letters = f->letters,
	    .in_clear = f->clear,
	    .text = text,
	    .open_reason = desk_reason(f->d, f->ticket)};
}

/* What stands above the text in its draft. *out: ombud_free. */
static void heading(char **out, const struct forwarding *f)
{
	const struct ombud_forward_how how = how_of(f, "");
	ombud_forward_draft(out, &how);
}

/* ---- sending ---------------------------------------------------------------------------------- */

static void add_argument(struct words *w, const char *name, const char *value)
{
	if (!value || !value[0])
		return;
	words_add(w, name);
	words_add(w, value);
}

void forward_send(struct desk *d)
{
	const struct forwarding *f = letter_data(letter_of(d));
	const struct ombud_reply *r = letter_shown(letter_of(d));
	struct words w = {0};
	char seen[32];
	int64_t ticket = f->ticket;
	words_add(&w, "forward");
	add_argument(&w, "--to", f->to);
	add_argument(&w, "--reason", f->reason);
	add_argument(&w, "--letters", r->letters);
	add_argument(&w, "--in-clear", f->clear);
	snprintf(seen, sizeof seen, "%lld", (long long)r->seen);
	add_argument(&w, "--seen", seen);
	add_argument(&w, "--text", f->text);
	if (act_now(d, &w, ticket, 0)) {
		desk_pop(d);
		editor_close(editor_of(d), d);
		say_letter_waits(d, ticket);
	}
	words_free(&w);
}

/* ---- the look at it --------------------------------------------------------------------------- */

/* over: a letter that is replaced by this one. The editor stays under it, with the text. */
static bool look(struct desk *d, struct forwarding *f, const char *text, bool over)
{
	struct ombud_reply *r;
	const struct ombud_forward_how how = how_of(f, text);
	if (ombud_forward_preview(&r, d->s, f->ticket, &how) != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	put(&f->text, text);
	desk_silence(d);
	if (over)
		desk_pop(d);
	desk_push(d, letter_new(f->ticket, r, f));
	return true;
}

static bool accept_text(struct desk *d, void *data, const char *text)
{
	look(d, data, text, false);
	return false;
}

static struct forwarding *shown(struct desk *d)
{
	bool discloses = letter_of(d) && letter_shown(letter_of(d))->disclosed[0];
	return discloses ? letter_data(letter_of(d)) : NULL;
}

/* What was chosen at the letter is kept with its draft. */
static void keep_heading(struct desk *d, const struct forwarding *f)
{
	char *head;
	heading(&head, f);
	editor_head(f->editor, d, head);
	ombud_free(head);
}

/* What cannot leave so changes nothing: the letter stays as it was looked at. false: it is to be mended. */
static bool look_again(struct desk *d, char **field, const char *value)
{
	struct forwarding *f = shown(d);
	char *was = heap_str(*field ? *field : ""), *text = heap_str(f->text);
	put(field, value);
	bool looked = look(d, f, text, true);
	if (looked)
		keep_heading(d, f);
	else
		put(field, was);
	heap_free(was);
	heap_free(text);
	return looked;
}

static void ask_clear(struct desk *d, const char *text);
static void ask_quotes(struct desk *d, const char *text);

static void accept_clear(void *data, const char *text)
{
	struct desk *d = data;
	if (shown(d) && !look_again(d, &shown(d)->clear, text))
		ask_clear(d, text);
}

static void accept_quotes(void *data, const char *text)
{
	struct desk *d = data;
	if (shown(d) && !look_again(d, &shown(d)->letters, text))
		ask_quotes(d, text);
}

static void offer_fields(struct prompt *p, void *data)
{
	const char *text = edit_text(&p->edit), *comma = strrchr(text, ',');
	size_t n;
	const struct ombud_field *all = ombud_fields(&n);
	(void)data;
	p->from = comma ? (size_t)(comma + 1 - text) : 0;
	/* "data" is any of them, in a filter alone. */
	for (size_t i = 0; i < n; i++)
		if (all[i].personal && strcmp(all[i].name, "data") != 0 &&
		    strncmp(all[i].name, text + p->from, strlen(text + p->from)) == 0)
			prompt_offer(p, all[i].name, all[i].help);
}

static void offer_quotes(struct prompt *p, void *data)
{
	static const char *const words[] = {"newest", "all", "none"};
	(void)data;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strncmp(words[i], edit_text(&p->edit), strlen(edit_text(&p->edit))) == 0)
			prompt_offer(p, words[i], "");
}

static void ask_clear(struct desk *d, const char *text)
{
	desk_ask(d, &(struct prompt_how){.label = _("in clear (yes: all; empty: none): "),
	    .text = text,
	    .complete = offer_fields,
	    .accept = accept_clear,
	    .data = d});
}

static void ask_quotes(struct desk *d, const char *text)
{
	desk_ask(d, &(struct prompt_how){.label = _("letters (newest, all, none, or 1,3): "),
	    .text = text,
	    .complete = offer_quotes,
	    .accept = accept_quotes,
	    .data = d});
}

void cmd_letter_clear(struct desk *d, const struct call *c)
{
	const struct forwarding *f = shown(d);
	(void)c;
	if (!f) {
		desk_fail(d, _("what the person gets of their own is in clear: only forwarded letters are masked"));
		return;
	}
	ask_clear(d, f->clear ? f->clear : "");
}

void cmd_letter_quotes(struct desk *d, const struct call *c)
{
	const struct forwarding *f = shown(d);
	(void)c;
	if (!f) {
		desk_fail(d, _("only a forwarded letter chooses what it quotes: e edits this one"));
		return;
	}
	ask_quotes(d, f->letters ? f->letters : "");
}

/* ---- to somebody outside ------------------------------------------------------------------------ */

static void write_on(struct desk *d, struct forwarding *f, const char *text, bool begun)
{
	char title[200], *head;
	heading(&head, f);
	snprintf(title, sizeof title, _("forward #%lld to %s"), (long long)f->ticket, f->to);
	const struct editor_how how = {.title = title,
	    .text = text,
	    .begun = begun,
	    .keys = "writing",
	    .ticket = f->ticket,
	    .kind = "forward",
	    .head = head,
	    .accept = accept_text,
	    .end = forwarding_free,
	    .data = f};
	f->kept = true;
	f->editor = editor_new(d, &how);
	ombud_free(head);
	desk_push(d, f->editor);
}

static void ask_reason(struct forwarding *f, const char *text);

/* The prompt that is left frees its own. */
static void mend_reason(const struct forwarding *f, const char *text)
{
	struct forwarding *next = heap_new(sizeof *next);
	*next = (struct forwarding){.d = f->d, .ticket = f->ticket, .to = heap_str(f->to)};
	ask_reason(next, text);
}

static void accept_reason(void *data, const char *text)
{
	struct forwarding *f = data;
	struct desk *d = f->d;
	char *begun;
	put(&f->reason, text);
	const struct ombud_forward_how how = how_of(f, NULL);
	if (ombud_forward_begin(&begun, d->s, f->ticket, &how) == OMBUD_OK)
		write_on(d, f, begun, true);
	else
		desk_failed(d);
	if (d->error && !ombud_is_reason(text))
		mend_reason(f, text);
	ombud_free(begun);
}

static void ask_reason(struct forwarding *f, const char *text)
{
	char label[160];
	snprintf(label, sizeof label, _("why does %.60s get it? "), f->to);
	desk_ask(f->d, &(struct prompt_how){
	    .label = label, .text = text, .accept = accept_reason, .end = end_prompt, .data = f});
}

/* A letter that was begun comes before a new one. */
bool forward_resume(struct desk *d, int64_t ticket)
{
	char *draft, at[WHEN_TEXT];
	int64_t kept_at;
	struct ombud_forward_draft *was;
	if (ombud_draft(&draft, &kept_at, d->s, ticket, "forward") != OMBUD_OK)
		return false;
	ombud_forward_read(&was, draft);
	struct forwarding *f = heap_new(sizeof *f);
	*f = (struct forwarding){.d = d,
	    .ticket = ticket,
	    .to = heap_str(was->to),
	    .reason = heap_str(was->reason),
	    .letters = heap_str(was->letters),
	    .clear = heap_str(was->in_clear)};
	desk_say(d, _("your letter, kept %s: ^G drops it"), when_minute(at, kept_at));
	write_on(d, f, was->text, false);
	ombud_forward_draft_free(was);
	ombud_free(draft);
	return true;
}

/* What no reason mends is said before one is asked for; what is no address comes back to be mended. */
void forward_outside(struct desk *d, int64_t ticket, const char *to)
{
	char *begun;
	struct forwarding *f = heap_new(sizeof *f);
	*f = (struct forwarding){.d = d, .ticket = ticket, .to = heap_str(to)};
	struct ombud_forward_how how = how_of(f, NULL);
	how.reason = "to be said";
	enum ombud_status status = ombud_forward_begin(&begun, d->s, ticket, &how);
	if (status) {
		desk_failed(d);
		forwarding_free(f);
		if (status == OMBUD_INPUT)
			forward_ask_whom(d, ticket, to);
		return;
	}
	ombud_free(begun);
	ask_reason(f, "");
}
