/* Drafts of forms: what is filled in is kept as "name: value" lines, and comes back. */
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "view/form_room.h"

/* Further lines of a value begin with a tab, so that none is taken for a name. */
static char *as_text(const struct form *f)
{
	struct bytes b = {0};
	for (size_t i = 0; i < f->n; i++) {
		const char *s = edit_text(&f->field[i]);
		if (!s[0])
			continue;
		bytes_printf(&b, "%s: ", f->op->args[i].name);
		for (; *s; s++) {
			bytes_char(&b, *s);
			if (*s == '\n')
				bytes_char(&b, '\t');
		}
		bytes_char(&b, '\n');
	}
	return bytes_take(&b);
}

/* The field that a line names, f->n: none; *value is what stands behind the name. */
static size_t field_of(const struct form *f, const char *line, const char **value)
{
	size_t i = 0;
	for (; i < f->n; i++) {
		size_t len = strlen(f->op->args[i].name);
		if (strncmp(line, f->op->args[i].name, len) == 0 && line[len] == ':')
			break;
	}
	if (i == f->n)
		return i;
	*value = line + strlen(f->op->args[i].name) + 1;
	*value += **value == ' ';
	return i;
}

static void add_line(struct form *f, size_t i, const char *text, size_t n, bool more)
{
	struct edit *e = &f->field[i];
	e->at = e->text.len;
	if (more)
		edit_insert(e, form_many_lines(f, i) ? "\n" : " ", 1);
	edit_insert(e, text, n);
}

/* What no field takes (a text of another session below its line) goes into the last one. */
static void fill_from(struct form *f, const char *text)
{
	size_t at = f->n - 1;
	for (size_t i = 0; i < f->n; i++) {
		edit_set(&f->field[i], "");
		at = form_many_lines(f, i) ? i : at;
	}
	for (size_t n; *text; text += n + (text[n] == '\n')) {
		const char *value = text;
		n = strcspn(text, "\n");
		size_t named = text[0] == '\t' ? f->n : field_of(f, text, &value);
		bool more = named == f->n || f->field[named].text.len;
		at = named == f->n ? at : named;
		value += text[0] == '\t';
		add_line(f, at, value, n - (size_t)(value - text), more && f->field[at].text.len);
	}
	f->words_stale = f->v.stale = true;
}

static void set_base(struct form *f, const char *text)
{
	char *copy = heap_str(text);
	heap_free(f->base);
	f->base = copy;
}

/* "" drops what is kept. false, and said: it could not be. */
bool form_keep_draft(struct form *f, struct desk *d, const char *text)
{
	enum ombud_draft_fate fate;
	char *now;
	f->unsaved = false;
	if (!f->base)
		return true;
	enum ombud_status status = ombud_draft_keep(&fate, &now, d->s, 0, f->op->name, text, f->base);
	if (status == OMBUD_CANCELLED && d->patience == PATIENCE_LATER) {
		f->unsaved = true;
		rest_again(&f->rest, d->ms);
		return false;
	}
	if (status != OMBUD_OK) {
		desk_fail(d, _("what is filled in could not be kept: %s"), ombud_error(d->s));
		return false;
	}
	if (fate == OMBUD_DRAFT_BOTH && text[0]) {
		fill_from(f, now);
		desk_say(d, _("this was written on elsewhere too: that stands in it now, neither is lost"));
	}
	set_base(f, now ? now : text);
	ombud_free(now);
	return true;
}

bool form_save_draft(struct form *f, struct desk *d)
{
	char *text = as_text(f);
	bool ok = form_keep_draft(f, d, text);
	heap_free(text);
	return ok;
}

void form_hang_up(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	if (f->unsaved)
		form_save_draft(f, d);
}

long form_wake(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	if (!f->unsaved || !f->base)
		return -1;
	long left = rest_left(&f->rest, d->ms);
	if (left > 0)
		return left;
	form_save_draft(f, d);
	return -1;
}

/* A form that was not finished comes back as it was. */
void form_load_draft(struct form *f, struct desk *d)
{
	char *text, at_text[WHEN_TEXT];
	int64_t at;
	if (strcmp(f->op->name, "new") != 0)
		return;
	f->base = heap_str("");
	if (ombud_draft(&text, &at, d->s, 0, f->op->name) != OMBUD_OK)
		return;
	fill_from(f, text);
	set_base(f, text);
	ombud_free(text);
	desk_say(d, _("your unfinished ticket of %s: ^X makes it, ^G drops it"),
	    when_minute(at_text, at));
}

bool form_written(const struct view *v)
{
	const struct form *f = (const struct form *)v;
	for (size_t i = 0; i < f->n; i++)
		if (edit_text(&f->field[i])[0])
			return true;
	return false;
}

void form_discard(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	bool ok = form_keep_draft(f, d, "");
	desk_pop(d);
	if (ok)
		desk_say(d, _("dropped, and its draft too"));
}
