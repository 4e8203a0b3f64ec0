/* Small things about the ticket and one's own machine: a flag, the clipboard, a pipe, a shell, hands off. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/hand.h"
#include "view/dash.h"
#include "view/pager.h"
#include "view/queue.h"
#include "view/ticket.h"

/* ---- flagged ------------------------------------------------------------------------------- */

static bool is_flagged(struct desk *d)
{
	const struct ticket_view *t = ticket_of(d);
	const struct ombud_row *row = t && t->t ? &t->t->row : queue_row(queue_of(d));
	return row && row_is_flagged(row);
}

/* All that is tagged is flagged; only a row that is seen to be flagged loses it. */
void cmd_flag(struct desk *d, const struct call *c)
{
	bool tagged = d->on_tagged || (d->auto_tag && d->tagged.n);
	(void)c;
	d->on_tagged = false;
	struct words w = {0};
	words_add(&w, !tagged && is_flagged(d) ? "unlabel" : "label");
	words_add(&w, ROW_FLAG);
	act(d, &w, tagged ? SCOPE_TAGGED : SCOPE_CURSOR);
	words_free(&w);
}

/* ---- hands off ----------------------------------------------------------------------------- */

void cmd_read_only(struct desk *d, const struct call *c)
{
	(void)c;
	if (ombud_is_read_only(d->s)) {
		desk_fail(d, _("this store can only be read here"));
		return;
	}
	bool off = !ombud_is_hands_off(d->s);
	ombud_hands_off(d->s, off);
	d->mode = desk_mode(d);
	desk_stale(d);
	desk_say(d, off ? _("changes are off until the same again: what is read is logged as ever, drafts are kept")
			: _("changes are on again"));
}

/* ---- the clipboard ------------------------------------------------------------------------- */

static void copy(struct desk *d, const char *text)
{
	heap_free(d->copy);
	d->copy = heap_str(text);
}

/* What a colleague can paste: it names a number and nobody. */
void cmd_copy_link(struct desk *d, const struct call *c)
{
	char link[200], host[100] = "";
	long long id = (long long)act_ticket(d, NULL);
	(void)c;
	if (!id)
		return;
	if (d->served && gethostname(host, sizeof host - 1) == 0)
		snprintf(link, sizeof link, "ssh ombud@%s show %lld", host, id);
	else
		snprintf(link, sizeof link, "ombud show %lld", id);
	copy(d, link);
	desk_say(d, _("'%s' is on your clipboard, if your terminal allows that"), link);
}

/* Terminals cut longer ones, or take none of it. */
enum { COPY_MOST = 6000 };

void cmd_copy_text(struct desk *d, const struct call *c)
{
	const struct ticket_view *t = ticket_of(d);
	(void)c;
	const char *body = t ? ticket_letter(t) : NULL;
	if (!t)
		desk_fail(d, _("this is for an open ticket: it copies the letter that is in sight, masked"));
	else if (!body || !body[0])
		desk_fail(d, _("there is no letter in sight"));
	else if (strlen(body) > COPY_MOST)
		desk_fail(d, _("the letter is too long for a clipboard: | hands it to a command of yours"));
	else {
		copy(d, body);
		desk_say(d, _("the letter, as it is masked here, is on your clipboard, if your terminal allows that"));
	}
}

/* ---- one's own machine --------------------------------------------------------------------- */

/* Behind sshd a program of the host's would run as the account that owns the store. */
static bool at_home(struct desk *d)
{
	if (d->served)
		desk_fail(d, _("no other program runs on a served desk: your own machine has | and !"));
	else if (!d->lend)
		desk_fail(d, _("there is no terminal here to hand over"));
	return !d->served && d->lend;
}

static void run_shell(struct desk *d, const char *command)
{
	char why[200] = "";
	int code;
	const char *const with[] = {"/bin/sh", "-c", command, NULL}, *const alone[] = {"/bin/sh", "-i", NULL};
	const struct outside o = {.argv = command[0] ? with : alone,
	    .input = -1,
	    .pause = command[0] != '\0',
	    .done = _("Enter: back to the desk")};
	if (!d->lend(&o, &code, why, sizeof why))
		desk_fail(d, "%s", why);
	else if (code)
		desk_say(d, _("it ended with code %d"), code);
}

static void accept_shell(void *data, const char *text)
{
	run_shell(data, text);
}

void cmd_shell(struct desk *d, const struct call *c)
{
	if (!at_home(d))
		return;
	if (c->w.n > 1) {
		char *text = call_rest(c, 1);
		run_shell(d, text);
		heap_free(text);
		return;
	}
	struct prompt_how how = {.label = _("command (none: a shell): "), .accept = accept_shell, .data = d};
	desk_ask(d, &how);
}

static char *letters_of(const struct ombud_ticket *t)
{
	struct bytes b = {0};
	bytes_printf(&b, "#%lld %s\n", (long long)t->row.id, t->row.subject);
	for (size_t i = 0; i < t->n_messages; i++)
		bytes_printf(&b, "\n[%zu] %s\n%s\n", i + 1, t->messages[i].from, t->messages[i].body);
	return bytes_take(&b);
}

static void pipe_to(struct desk *d, int64_t id, const char *command)
{
	struct ombud_ticket *t;
	if (ombud_ticket_open(&t, d->s, id, desk_reason(d, id)) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	char *text = letters_of(t);
	ombud_ticket_free(t);
	struct handing h = {.name = "letters.txt", .type = "text/plain", .to = command, .bytes = text, .n = strlen(text)};
	hand_to_command(d, &h);
	explicit_bzero(text, h.n);
	heap_free(text);
}

static void accept_pipe(void *data, const char *text)
{
	struct desk *d = data;
	int64_t id = act_ticket(d, NULL);
	if (id && text[0])
		pipe_to(d, id, text);
	else if (id)
		desk_say(d, _("nothing was typed, nothing is done"));
}

void cmd_pipe(struct desk *d, const struct call *c)
{
	if (!at_home(d))
		return;
	if (dash_of(d)) {
		char *text = call_rest(c, 1);
		cmd_figures_pipe(d, text);
		heap_free(text);
		return;
	}
	if (!act_ticket(d, NULL))
		return;
	if (c->w.n > 1) {
		char *text = call_rest(c, 1);
		accept_pipe(d, text);
		heap_free(text);
		return;
	}
	struct prompt_how how = {.label = _("its letters, masked, to which command? "), .accept = accept_pipe, .data = d};
	desk_ask(d, &how);
}

/* ---- fields -------------------------------------------------------------------------------- */

/* So many a question: no list has more columns. */
enum { AT_ONCE = 24 };

struct field {
	const char *name;
	char *value;
};

struct fields {
	LIST(struct field) v;
};

static void fill_fields(struct doc *doc, void *data, int width)
{
	const struct fields *f = data;
	for (size_t i = 0; i < f->v.n; i++)
		doc_pair(doc, 1, 16, width, f->v.v[i].name, f->v.v[i].value[0] ? f->v.v[i].value : "-");
}

static void drop_fields(void *data)
{
	struct fields *f = data;
	for (size_t i = 0; i < f->v.n; i++)
		heap_free(f->v.v[i].value);
	list_drop(&f->v);
	heap_free(f);
}

/* The next ones from *at that lists can show, and their values. */
static bool read_some(struct fields *out, struct desk *d, int64_t id, size_t *at)
{
	size_t n, from = out->v.n;
	struct bytes names = {0};
	struct ombud_cells *c = NULL;
	const struct ombud_field *f = ombud_fields(&n);
	for (; *at < n && out->v.n < from + AT_ONCE; (*at)++)
		if (f[*at].title[0]) {
			bytes_printf(&names, "%s%s", names.len ? "," : "", f[*at].name);
			list_add(&out->v, ((struct field){f[*at].name, NULL}));
		}
	bool ok = !names.len || ombud_cells(&c, d->s, bytes_text(&names), &id, 1) == OMBUD_OK;
	for (size_t i = from; i < out->v.n; i++)
		out->v.v[i].value = heap_str(c && c->n_rows ? c->v[i - from] : "");
	ombud_cells_free(c);
	bytes_free(&names);
	return ok;
}

/* Masked, as a list shows them. */
void cmd_fields(struct desk *d, const struct call *c)
{
	char title[80];
	size_t n, at = 0;
	int64_t id = act_ticket(d, NULL);
	(void)c;
	ombud_fields(&n);
	struct fields *f = heap_new(sizeof *f);
	bool ok = id != 0;
	while (ok && at < n)
		ok = read_some(f, d, id, &at);
	if (!ok) {
		if (id)
			desk_failed(d);
		drop_fields(f);
		return;
	}
	snprintf(title, sizeof title, _("FIELDS of #%lld, as filters have them"), (long long)id);
	struct view *v = pager_new(title, fill_fields, drop_fields, f);
	pager_about(v, id);
	desk_push(d, v);
}
