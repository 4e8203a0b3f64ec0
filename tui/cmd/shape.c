/* Commands about how the list is shown: its order, its groups and folds, its columns. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/columns.h"
#include "view/queue.h"
#include "view/ticket.h"

/* ---- keys of an order ---------------------------------------------------------------------- */

/* The key that is being typed, after the last comma and its sign. */
static void offer_keys(struct prompt *p, void *data)
{
	struct desk *d = data;
	struct ombud_words *words;
	const char *text = edit_text(&p->edit), *comma = strrchr(text, ',');
	p->from = comma ? (size_t)(comma - text) + 1 : 0;
	p->from += text[p->from] == '-';
	if (ombud_complete(&words, d->s, "sort", text + p->from, 0) == OMBUD_OK) {
		for (size_t i = 0; i < words->n; i++)
			prompt_offer(p, words->v[i].text, words->v[i].help);
		ombud_words_free(words);
	}
}

/* Keys that cannot be read stay in the prompt, the cursor at what is wrong. */
static bool known_keys(
    struct desk *d, const char *keys, void (*again)(struct desk *d, const char *text))
{
	struct ombud_list_how how = {.sort = keys, .limit = 1};
	struct ombud_list *l;
	if (ombud_list_open(&l, d->s, &how) == OMBUD_OK) {
		ombud_list_free(l);
		return true;
	}
	size_t at = ombud_error_offset(d->s);
	desk_failed(d);
	again(d, keys);
	d->prompt->edit.at = at < strlen(keys) ? at : strlen(keys);
	return false;
}

/* ---- sort ---------------------------------------------------------------------------------- */

/* O takes the sign of the key before the cursor off, or puts one there. */
static bool reverse(struct prompt *p, void *data, const struct key *key)
{
	(void)data;
	if (!key_is(key, "O"))
		return false;
	const char *text = edit_text(&p->edit);
	size_t from = p->edit.at;
	while (from && text[from - 1] != ',')
		from--;
	size_t at = p->edit.at;
	bool down = text[from] == '-';
	char *rest = heap_strn(text + from + down, at > from + down ? at - from - down : 0);
	char *tail = heap_str(text + at);
	struct bytes b = {0};
	bytes_add(&b, text, from);
	bytes_printf(&b, "%s%s", down ? "" : "-", rest);
	size_t end = b.len;
	bytes_str(&b, tail);
	edit_set(&p->edit, bytes_text(&b));
	p->edit.at = end;
	p->dirty = true;
	bytes_free(&b);
	heap_free(rest);
	heap_free(tail);
	return true;
}

static void ask_keys(struct desk *d, const char *label, const char *text,
    void (*accept)(void *data, const char *text))
{
	struct prompt_how how = {.label = label,
	    .text = text,
	    .complete = offer_keys,
	    .key = reverse,
	    .accept = accept,
	    .data = d};
	desk_ask(d, &how);
}

static void accept_sort(void *data, const char *text);

static void ask_sort(struct desk *d, const char *text)
{
	ask_keys(d, _("sort by (O reverses): "), text, accept_sort);
}

static void accept_sort(void *data, const char *text)
{
	struct desk *d = data;
	if (known_keys(d, text, ask_sort))
		queue_sort(queue_of(d), d, text);
}

void cmd_sort(struct desk *d, const struct call *c)
{
	const char *now = queue_of(d)->sort;
	if (c->w.n > 1)
		accept_sort(d, c->w.v[1]);
	else
		ask_sort(d, now ? now : "");
}

/* ---- groups -------------------------------------------------------------------------------- */

static void accept_group(void *data, const char *text);

static void ask_group(struct desk *d, const char *text)
{
	ask_keys(d, _("group by (empty: as the filter says): "), text, accept_group);
}

static void accept_group(void *data, const char *text)
{
	struct desk *d = data;
	if (known_keys(d, text, ask_group))
		queue_group(queue_of(d), d, text);
}

void cmd_group(struct desk *d, const struct call *c)
{
	const char *now = queue_of(d)->group;
	if (c->w.n > 1)
		accept_group(d, c->w.v[1]);
	else
		ask_group(d, now ? now + sizeof "group:" - 1 : "");
}

static void fold(struct desk *d, enum fold how)
{
	struct queue *q = queue_of(d);
	if (ticket_of(d))
		ticket_fold(ticket_of(d), how);
	else if (desk_top(d) == &q->v)
		queue_fold(q, d, how);
	else
		desk_fail(d, _("nothing folds here"));
}

#define FOLDS(name, how)                                                                           \
	void cmd_##name(struct desk *d, const struct call *c)                                      \
	{                                                                                          \
		(void)c;                                                                           \
		fold(d, how);                                                                      \
	}
FOLDS(fold_open, FOLD_OPEN)
FOLDS(fold_close, FOLD_CLOSE)
FOLDS(fold_turn, FOLD_TURN)
FOLDS(fold_all, FOLD_ALL)
FOLDS(fold_none, FOLD_NONE)
#undef FOLDS

/* ---- columns ------------------------------------------------------------------------------- */

static void choose(struct desk *d, struct queue *q, const char *text)
{
	struct row_columns read;
	size_t words = 1;
	for (const char *p = text; *p; p++)
		words += *p == ',';
	row_columns_read(&read, text);
	if (text[0] && (!read.chosen || read.n != words))
		desk_fail(d, _("not all of %s are columns: gc lists them"), text);
	else
		queue_choose_columns(q, d, text);
}

void cmd_columns(struct desk *d, const struct call *c)
{
	struct queue *q = cmd_to_queue(d);
	const char *said = q->list ? ombud_list_columns(q->list) : NULL;
	if (said)
		desk_fail(d, _("the filter says cols:%s: take that out of it to choose here"), said);
	else if (c->w.n > 1)
		choose(d, q, strcmp(c->w.v[1], "usual") == 0 ? "" : c->w.v[1]);
	else
		desk_push(d, picker_new(d));
}

static struct columns *the_picker(struct desk *d)
{
	struct columns *c = picker_of(d);
	if (!c)
		desk_fail(d, _("this is for the picker of columns: gc shows it"));
	return c;
}

#define PICKS(name, does)                                                                          \
	void cmd_##name(struct desk *d, const struct call *c)                                      \
	{                                                                                          \
		struct columns *p = the_picker(d);                                                 \
		(void)c;                                                                           \
		if (p)                                                                             \
			does;                                                                      \
	}
PICKS(column_toggle, picker_toggle(p))
PICKS(column_down, picker_move(p, 1))
PICKS(column_up, picker_move(p, -1))
PICKS(column_wider, picker_widen(p, 1))
PICKS(column_narrower, picker_widen(p, -1))
PICKS(column_usual, picker_usual(p))
#undef PICKS
