/* Commands about the queue's layers: the list of them, all of them as lines, putting aside. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/editor.h"
#include "view/queue.h"
#include "view/filter.h"

void cmd_layers(struct desk *d, const struct call *c)
{
	(void)c;
	if (filter_of(d))
		return;
	cmd_to_queue(d);
	desk_push(d, filter_new(d));
}

void cmd_aside(struct desk *d, const struct call *c)
{
	(void)c;
	queue_aside(queue_of(d), d);
	desk_stale(d);
}

/* ---- all as lines -------------------------------------------------------------------------- */

/* A line a layer; "# " before one that is put aside. A negated one is written out. */
static char *as_lines(struct desk *d, const struct layers *l)
{
	struct bytes b = {0};
	for (size_t i = 0; i < l->v.n; i++) {
		const struct layer *layer = &l->v.v[i];
		struct ombud_layer one = {layer->text, false, layer->negated};
		char *text = NULL;
		size_t fault;
		bool ok = ombud_filter_join(&text, &fault, d->s, &one, 1) == OMBUD_OK;
		bytes_printf(&b, "%s%s\n", layers_on(l, i) ? "" : "# ", ok ? text : layer->text);
		ombud_free(text);
	}
	return bytes_take(&b);
}

/* What a line keeps of the layer that has the same text. */
static void keep_marks(struct layer *to, const struct layers *old)
{
	for (size_t i = 0; i < old->v.n; i++)
		if (old->v.v[i].alone && strcmp(old->v.v[i].text, to->text) == 0) {
			to->alone = true;
			to->label = heap_str(old->v.v[i].label);
			return;
		}
}

static bool take_line(struct desk *d, struct layers *to, const char *line, size_t n)
{
	bool off = n && line[0] == '#';
	while (n && (line[0] == ' ' || (off && line[0] == '#'))) {
		line++;
		n--;
	}
	while (n && line[n - 1] == ' ')
		n--;
	if (!n)
		return true;
	char *text = heap_strn(line, n);
	bool ok = ombud_filter_check(d->s, text) == OMBUD_OK;
	if (ok) {
		layers_push(to, text);
		to->v.v[to->v.n - 1].off = off;
		keep_marks(&to->v.v[to->v.n - 1], &queue_of(d)->layers);
	} else {
		desk_fail(d, _("'%.40s': %s"), text, ombud_error(d->s));
	}
	heap_free(text);
	return ok;
}

static bool take_lines(struct desk *d, void *data, const char *text)
{
	struct queue *q = queue_of(d);
	struct layers fresh = {0};
	(void)data;
	for (const char *s = text; *s;) {
		size_t n = strcspn(s, "\n");
		if (!take_line(d, &fresh, s, n)) {
			layers_free(&fresh);
			return false;
		}
		s += n + (s[n] == '\n');
	}
	if (!fresh.v.n)
		layers_push(&fresh, "");
	if (strcmp(fresh.v.v[0].text, q->layers.v.v[0].text) != 0)
		queue_rename(q, "");
	layers_free(&q->layers);
	q->layers = fresh;
	queue_layers_changed(q);
	return true;
}

void cmd_edit_limit(struct desk *d, const struct call *c)
{
	struct queue *q = cmd_to_queue(d);
	char *lines = as_lines(d, &q->layers);
	struct editor_how how = {
	    .title = _("LAYERS: a filter a line; each narrows those above it, # puts it aside"),
	    .text = lines,
	    .accept = take_lines};
	desk_push(d, editor_new(d, &how));
	heap_free(lines);
	if (c->w.n > 1 && own_editor_there(d))
		cmd_own_editor(d, c);
}

/* ---- what was not decided ------------------------------------------------------------------ */

enum { UNDECIDED_MOST = 5000 }; /* ids that a filter can name */

static void show_undecided(struct desk *d, struct queue *q, const struct ombud_list *l)
{
	struct bytes text = {0}, label = {0};
	size_t n = ombud_list_known(l), some = n < UNDECIDED_MOST ? n : UNDECIDED_MOST;
	bytes_str(&text, "id:");
	for (size_t i = 0; i < some; i++)
		bytes_printf(&text, "%s%lld", i ? "," : "", (long long)ombud_list_id(l, i));
	bytes_printf(&label, some < n ? _("the first %zu not decided") : _("%zu not decided"), some);
	queue_push_alone(q, d, bytes_text(&text), bytes_text(&label));
	bytes_free(&text);
	bytes_free(&label);
}

/* A pattern met its limit on them: they are neither in the list nor out of it, so they are shown
 * as a layer that stands alone. */
void cmd_undecided(struct desk *d, const struct call *c)
{
	struct queue *q = cmd_to_queue(d);
	char *filter = queue_filter(q, NULL);
	struct ombud_list_how how = {.filter = filter, .undecided = true, .log_personal = true};
	struct ombud_list *l = NULL;
	(void)c;
	if (ombud_list_open(&l, d->s, &how) != OMBUD_OK ||
	    desk_fill(d, l, SIZE_MAX, PATIENCE_BREAK, _("looking through the texts")) != OMBUD_OK)
		desk_failed(d);
	else if (!ombud_list_known(l))
		desk_say(d, _("no pattern met its limit: every ticket was decided"));
	else
		show_undecided(d, q, l);
	ombud_list_free(l);
	heap_free(filter);
}
