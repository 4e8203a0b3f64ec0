#include "view/files.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "view/say.h"

static const char files_title[] = N_("ATTACHMENTS of #%lld, names masked");
static const char no_file[] = N_("no letter of this ticket brought a file");

struct files {
	struct view v;
	int64_t id;
	struct ombud_ticket *t; /* NULL: could not be read */
	bool to_read;
	struct roll roll;
};

const char *files_size(char out[FILES_SIZE], int64_t bytes)
{
	if (bytes < 1024)
		snprintf(out, FILES_SIZE, "%lld B", (long long)bytes);
	else
		snprintf(out, FILES_SIZE, "%.0f kB", (double)bytes / 1024);
	return out;
}

const struct ombud_attachment *files_find(const struct ombud_ticket *t, int number)
{
	for (size_t i = 0; i < t->n_messages; i++)
		for (size_t j = 0; j < t->messages[i].n_attachments; j++)
			if (t->messages[i].attachments[j].number == number)
				return &t->messages[i].attachments[j];
	return NULL;
}

/* The letter that brought it. */
static const struct ombud_message *letter_of(const struct ombud_ticket *t, int number)
{
	for (size_t i = 0; i < t->n_messages; i++) {
		const struct ombud_message *m = &t->messages[i];
		if (m->n_attachments && number <= m->attachments[m->n_attachments - 1].number)
			return m;
	}
	return NULL;
}

static size_t count(const struct ombud_ticket *t)
{
	size_t n = 0;
	for (size_t i = 0; t && i < t->n_messages; i++)
		n += t->messages[i].n_attachments;
	return n;
}

/* The ticket was opened, and that is logged; what needs a reason to be read is opened with it again. */
static void read_ticket(struct files *f, struct desk *d)
{
	struct ombud_ticket *fresh = NULL;
	const char *reason = desk_reason(d, f->id);
	f->to_read = false;
	enum ombud_status status = reason ? ombud_ticket_open(&fresh, d->s, f->id, reason)
					  : ombud_ticket_peek(&fresh, d->s, f->id);
	if (status != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	ombud_ticket_free(f->t);
	f->t = fresh;
}

static void files_load(struct view *v, struct desk *d)
{
	struct files *f = (struct files *)v;
	if (f->to_read)
		read_ticket(f, d);
	f->roll.n = count(f->t);
	f->roll.rows = d->h > 5 ? (size_t)(d->h - 4) : 1;
	roll_fit(&f->roll);
}

static const char *is_what(const struct ombud_attachment *a, enum style *style)
{
	*style = STYLE_TEXT;
	if (strcmp(a->proof, "yes") == 0) {
		*style = STYLE_SOON;
		return _("proof");
	}
	if (strcmp(a->proof, "maybe") == 0) {
		*style = STYLE_SOON;
		return _("proof?");
	}
	*style = STYLE_DIM;
	return strcmp(a->proof, "removed") == 0 ? _("removed") : a->readable ? _("text") : "";
}

static void draw_one(const struct files *f, const struct desk *d, struct canvas *c, int y, size_t i)
{
	const struct ombud_attachment *a = files_find(f->t, (int)i + 1);
	const struct ombud_message *m = letter_of(f->t, (int)i + 1);
	char size[FILES_SIZE], at[WHEN_TEXT];
	enum style style;
	const char *what = is_what(a, &style);
	canvas_put(c, 0, y, 1, STYLE_KEY, i == f->roll.at ? ">" : " ");
	canvas_printf(c, 2, y, 5, STYLE_TEXT, "%3d", a->number);
	canvas_put(c, 7, y, 14, STYLE_TEXT, a->name);
	canvas_put(c, 22, y, 8, style, what);
	canvas_right(c, 40, y, 9, STYLE_TEXT, files_size(size, a->bytes));
	canvas_put(c, 42, y, 16, STYLE_DIM, m ? when_minute(at, m->at) : "");
	canvas_put(c, 60, y, c->w - 61, STYLE_TEXT, a->type);
	if (i != f->roll.at)
		return;
	if (!d->slow)
		canvas_bar(c, 0, y, 59);
	canvas_cursor(c, 0, y);
}

static void files_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct files *f = (const struct files *)v;
	char right[60];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_printf(c, 1, 0, c->w - 2, STYLE_TITLE, _(files_title), (long long)f->id);
	canvas_fill(c, 0, 1, c->w, 1, STYLE_HEADER);
	canvas_put(c, 3, 1, 3, STYLE_HEADER, _("No."));
	canvas_put(c, 7, 1, 14, STYLE_HEADER, _("Name"));
	canvas_put(c, 22, 1, 8, STYLE_HEADER, _("Is"));
	canvas_right(c, 40, 1, 9, STYLE_HEADER, _("Size"));
	canvas_put(c, 42, 1, 16, STYLE_HEADER, _("Came"));
	canvas_put(c, 60, 1, c->w - 61, STYLE_HEADER, _("Type"));
	for (size_t i = f->roll.top; i < f->roll.top + f->roll.rows && i < f->roll.n; i++)
		draw_one(f, d, c, 2 + (int)(i - f->roll.top), i);
	if (!f->roll.n)
		canvas_put(c, 2, 3, c->w - 4, STYLE_DIM, _(no_file));
	snprintf(right, sizeof right, "%zu/%zu", f->roll.n ? f->roll.at + 1 : 0, f->roll.n);
	desk_status(d, c, "", right);
}

static void files_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct files *)v)->roll, how, count);
}

static void files_changed(struct view *v, struct desk *d)
{
	(void)d;
	((struct files *)v)->to_read = v->stale = true;
}

static int64_t files_ticket(const struct view *v, int64_t *version)
{
	const struct files *f = (const struct files *)v;
	if (version)
		*version = f->t ? f->t->row.version : -1;
	return f->t ? f->id : 0;
}

static int64_t files_shows(const struct view *v, bool *editing)
{
	(void)editing;
	return files_ticket(v, NULL);
}

static bool files_peel(struct view *v, struct desk *d)
{
	(void)v;
	desk_pop(d);
	return true;
}

static void files_free(struct view *v, struct desk *d)
{
	(void)d;
	ombud_ticket_free(((struct files *)v)->t);
	heap_free(v);
}

/* Bytes in clear are for roles that may see such values; the masked text is for all. */
static bool files_offers(const struct view *v, const char *command)
{
	static const char *const bytes[] = {"save-attachment", "view-attachment", "pipe-attachment"};
	const struct files *f = (const struct files *)v;
	for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i++)
		if (strcmp(command, bytes[i]) == 0)
			return !f->t || f->t->may_save;
	return true;
}

static void files_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct files *f = (const struct files *)v;
	const struct ombud_attachment *a = f->roll.n ? files_find(f->t, (int)f->roll.at + 1) : NULL;
	char size[FILES_SIZE], at[WHEN_TEXT];
	enum style style;
	(void)d;
	if (!a) {
		say_fact(out, _(no_file));
		return;
	}
	const struct ombud_message *m = letter_of(f->t, a->number);
	say_place(out, &f->roll);
	say_fact(out, a->name);
	say_fact(out, is_what(a, &style));
	say_fact(out, files_size(size, a->bytes));
	say_named(out, _("Came"), m ? when_minute(at, m->at) : "");
	say_fact(out, a->type);
}

static void files_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	(void)d;
	say_linef(out, _(files_title), (long long)((const struct files *)v)->id);
}

static const struct view_kind files_kind = {
    .name = "files",
    .title = N_("in the attachments"),
    .load = files_load,
    .draw = files_draw,
    .free = files_free,
    .say = files_say,
    .head = files_head,
    .move = files_move,
    .ticket = files_ticket,
    .shows = files_shows,
    .changed = files_changed,
    .peel = files_peel,
    .offers = files_offers,
};

struct view *files_new(struct desk *d, int64_t ticket)
{
	struct files *f = heap_new(sizeof *f);
	(void)d;
	f->v.kind = &files_kind;
	f->id = ticket;
	f->to_read = true;
	return &f->v;
}

const struct ombud_ticket *files_of(struct desk *d, int *number)
{
	struct view *top = desk_top(d);
	*number = 0;
	if (!top || top->kind != &files_kind)
		return NULL;
	struct files *f = (struct files *)top;
	*number = f->roll.at < f->roll.n ? (int)f->roll.at + 1 : 0;
	return f->t;
}
