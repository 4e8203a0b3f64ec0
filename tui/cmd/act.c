/* Running operations: on what, with which arguments (asking for those that are missing). */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/sure.h"
#include "view/bulk.h"
#include "view/editor.h"
#include "view/queue.h"

enum { ACT_ARGS = 12 };

/* An operation that is being put together. */
struct asking {
	struct desk *d;
	const struct ombud_op *op;
	char *value[ACT_ARGS]; /* by argument; NULL: not given */
	bool ask[ACT_ARGS];    /* a bare ? stood there */
	enum scope scope;
	char *filter;		 /* for SCOPE_FILTER */
	int64_t ticket, version; /* for SCOPE_CURSOR */
	size_t at;		 /* the argument being asked for */
};

static void asking_free(struct asking *a)
{
	for (size_t i = 0; i < ACT_ARGS; i++)
		heap_free(a->value[i]);
	heap_free(a->filter);
	heap_free(a);
}

int64_t act_ticket(struct desk *d, int64_t *version)
{
	struct view *top = desk_top(d);
	int64_t id = top && top->kind->ticket ? top->kind->ticket(top, version) : 0;
	if (!id)
		desk_fail(d, _("there is no ticket here"));
	return id;
}

/* ---- arguments ----------------------------------------------------------------------------- */

static void give(struct asking *a, size_t i, const char *word)
{
	if (strcmp(word, "?") == 0) {
		a->ask[i] = true;
		return;
	}
	if (!a->value[i]) {
		a->value[i] = heap_str(word);
		return;
	}
	/* More words for an argument that takes the rest. */
	struct bytes b = {0};
	bytes_printf(&b, "%s %s", a->value[i], word);
	heap_free(a->value[i]);
	a->value[i] = bytes_take(&b);
}

static bool read_words(struct asking *a, const struct words *w)
{
	const struct ombud_op *op = a->op;
	size_t n = op->n_args < ACT_ARGS ? op->n_args : ACT_ARGS, next = 0;
	for (size_t i = 1; i < w->n; i++) {
		const char *word = w->v[i];
		if (strncmp(word, "--", 2) == 0 && word[2]) {
			size_t arg = op_arg_named(op, word + 2);
			if (arg >= n || i + 1 >= w->n) {
				desk_fail(a->d,
				    arg >= n ? _("%s has no argument %s")
					     : _("%s: a value is wanted after %s"),
				    op->name, word);
				return false;
			}
			give(a, arg, w->v[++i]);
			continue;
		}
		while (next < n && a->value[next] && !op->args[next].rest)
			next++;
		if (next >= n) {
			desk_fail(a->d, _("%s takes no more words: %s"), op->name, word);
			return false;
		}
		give(a, next, word);
		if (a->ask[next])
			next++;
	}
	return true;
}

static struct words whole(const struct asking *a)
{
	struct words w = {0};
	words_add(&w, a->op->name);
	for (size_t i = 0; i < a->op->n_args && i < ACT_ARGS; i++) {
		char name[80];
		if (!a->value[i])
			continue;
		/* The only argument needs no name, which reads better where it is shown. */
		snprintf(name, sizeof name, "--%s", a->op->args[i].name);
		if (a->op->n_args > 1 && i > 0)
			words_add(&w, name);
		words_add(&w, a->value[i]);
	}
	return w;
}

/* ---- running ------------------------------------------------------------------------------- */

static struct view *preview_tagged(struct desk *d, const struct words *w)
{
	char scope[80];
	int64_t *ids = idset_sorted(&d->tagged);
	snprintf(scope, sizeof scope, _("scope: %zu tagged"), d->tagged.n);
	struct view *v = bulk_new(d, w, ids, d->tagged.n, NULL, scope);
	heap_free(ids);
	return v;
}

static struct view *preview_filter(struct desk *d, const struct words *w, const char *filter, const char *what)
{
	char scope[200];
	snprintf(scope, sizeof scope, _("scope: all of %s"), what);
	return bulk_new(d, w, NULL, 0, filter, scope);
}

static struct view *preview_list(struct desk *d, const struct words *w, struct queue *q)
{
	char *filter = queue_filter(q, NULL), *what = layers_scope(&q->layers, q->name);
	struct view *v = NULL;
	if (filter[0])
		v = preview_filter(d, w, filter, what);
	else
		desk_fail(d, _("this list has no filter: an action never means every "
			       "ticket; l narrows it"));
	heap_free(what);
	heap_free(filter);
	return v;
}

static void preview(struct asking *a, const struct words *w)
{
	struct desk *d = a->d;
	struct queue *q = queue_of(d);
	struct view *v = NULL;
	if (a->scope == SCOPE_TAGGED)
		v = preview_tagged(d, w);
	else if (a->scope == SCOPE_FILTER)
		v = preview_filter(d, w, a->filter, a->filter);
	else if (q)
		v = preview_list(d, w, q);
	if (v)
		desk_push(d, v);
}

/* What '.' does from now on: the words as they ran, whatever was asked for among them. */
static void remember(struct desk *d, const struct words *w)
{
	if (!d->repeat)
		d->repeat = heap_new(sizeof *d->repeat);
	words_free(d->repeat);
	words_copy(d->repeat, w);
}

static bool run_whole(struct asking *a)
{
	struct words w = whole(a);
	bool ok = true;
	struct desk *d = a->d;
	/* A note is added to what others changed meanwhile, and collides with nothing. */
	int64_t version = strcmp(a->op->name, "note") == 0 ? 0 : a->version;
	if (a->scope == SCOPE_CURSOR)
		ok = act_now(d, &w, a->ticket, version);
	else
		preview(a, &w);
	/* What was refused is not what one wants again. What was so already is, on the next ticket: there the one before
	 * it would be done unmeant. So may be a preview that was left. */
	if (!d->error)
		remember(d, &w);
	if (ok && a->scope == SCOPE_CURSOR && a->ticket)
		set_after(d);
	words_free(&w);
	return ok;
}

/* ---- asking -------------------------------------------------------------------------------- */

static void go_on(struct asking *a);

/* The prompt's end is called after accept as well: only a prompt that was left frees. */
struct arg_prompt {
	struct asking *a;
	bool taken;
};

static void complete_arg(struct prompt *p, void *data)
{
	struct asking *a = ((struct arg_prompt *)data)->a;
	struct ombud_words *words;
	const char *text = edit_text(&p->edit);
	/* In a list of words the last one is being typed. */
	const char *blank = a->op->args[a->at].rest ? strrchr(text, ' ') : NULL;
	p->from = blank ? (size_t)(blank - text) + 1 : 0;
	if (ombud_complete(&words, a->d->s, a->op->args[a->at].type, text + p->from, a->ticket) !=
	    OMBUD_OK)
		return;
	for (size_t i = 0; i < words->n; i++)
		prompt_offer(p, words->v[i].text, words->v[i].help);
	ombud_words_free(words);
}

static void accept_arg(void *data, const char *text)
{
	struct arg_prompt *p = data;
	struct asking *a = p->a;
	p->taken = true;
	if (!text[0] && a->op->args[a->at].required) {
		desk_fail(a->d, _("%s: nothing was typed, nothing is changed"), a->op->name);
		asking_free(a);
		return;
	}
	a->ask[a->at] = false;
	heap_free(a->value[a->at]);
	a->value[a->at] = text[0] ? heap_str(text) : NULL;
	go_on(a);
}

static void end_arg(void *data)
{
	struct arg_prompt *p = data;
	if (!p->taken)
		asking_free(p->a);
	heap_free(p);
}

static bool closed_type(const char *type)
{
	static const char *const types[] = {"agent", "state", "kind", "code", "priority", "role",
	    "channel", "extension", "hint", "identity", "field", "method", "flag", "yes-no", "link", "setting",
	    "template"};
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (strcmp(types[i], type) == 0)
			return true;
	return false;
}

static void ask_line(struct asking *a)
{
	const struct ombud_op_arg *arg = &a->op->args[a->at];
	char label[200];
	struct arg_prompt *data = heap_new(sizeof *data);
	data->a = a;
	snprintf(label, sizeof label, "%s %s: ", a->op->name, arg->name);
	struct prompt_how how = {.label = label,
	    .complete = complete_arg,
	    .accept = accept_arg,
	    .end = end_arg,
	    .data = data,
	    .closed = closed_type(arg->type)};
	desk_ask(a->d, &how);
	prompt_remark(a->d->prompt, arg->help, -1);
}

static bool accept_text(struct desk *d, void *data, const char *text)
{
	struct asking *a = data;
	(void)d;
	heap_free(a->value[a->at]);
	a->value[a->at] = heap_str(text);
	a->ask[a->at] = false;
	return a->scope == SCOPE_CURSOR ? run_whole(a) : true;
}

static void end_text(void *data)
{
	struct asking *a = data;
	/* A preview opens once the editor is gone. */
	if (a->scope != SCOPE_CURSOR && a->value[a->at])
		run_whole(a);
	asking_free(a);
}

static void ask_text(struct asking *a)
{
	char title[200];
	bool one = a->scope == SCOPE_CURSOR && a->ticket;
	if (one)
		snprintf(title, sizeof title, _("%s on #%lld"), a->op->name, (long long)a->ticket);
	else
		snprintf(title, sizeof title, _("%s on many tickets"), a->op->name);
	bool note = strcmp(a->op->name, "note") == 0;
	char *draft = NULL;
	int64_t at = 0;
	struct editor_how how = {.title = title,
	    .accept = accept_text,
	    .end = end_text,
	    .data = a,
	    .ticket = one ? a->ticket : 0,
	    .kind = one ? note ? "note" : "answer" : NULL};
	if (how.kind && ombud_draft(&draft, &at, a->d->s, a->ticket, how.kind) == OMBUD_OK)
		how.text = draft;
	desk_push(a->d, editor_new(a->d, &how));
	ombud_free(draft);
}

/* Asks for the next argument that is wanted, and runs the operation when there is none. The texts
 * of many lines come last: their editor is a view. */
static void go_on(struct asking *a)
{
	size_t n = a->op->n_args < ACT_ARGS ? a->op->n_args : ACT_ARGS;
	for (int texts = 0; texts < 2; texts++)
		for (size_t i = 0; i < n; i++) {
			const struct ombud_op_arg *arg = &a->op->args[i];
			bool text = strcmp(arg->type, "text") == 0;
			bool wanted = (arg->required && !a->value[i]) || a->ask[i];
			if (!wanted || text != (texts == 1))
				continue;
			a->at = i;
			if (text)
				ask_text(a);
			else
				ask_line(a);
			return;
		}
	run_whole(a);
	asking_free(a);
}

/* What the gate forbids is said before anything is asked. */
static bool allowed(struct asking *a)
{
	if (a->scope != SCOPE_CURSOR && !a->op->bulk) {
		desk_fail(a->d, _("%s acts on one ticket at a time"), a->op->name);
		return false;
	}
	if (a->scope == SCOPE_TAGGED && !a->d->tagged.n) {
		desk_fail(a->d, _("nothing is tagged: t tags a row, T by a filter, * all"));
		return false;
	}
	int64_t ticket = a->scope == SCOPE_CURSOR ? a->ticket : 0;
	if (ombud_may(a->d->s, a->op->name, ticket) == OMBUD_OK)
		return true;
	desk_failed(a->d);
	return false;
}

static void begin(struct desk *d, const struct words *w, enum scope scope, const char *filter)
{
	if (sure_asks(d, w))
		return;
	struct asking *a = heap_new(sizeof *a);
	a->d = d;
	a->op = op_named(w->v[0]);
	a->scope = a->op->on_ticket ? scope : SCOPE_CURSOR;
	a->filter = filter ? heap_str(filter) : NULL;
	bool ok = true;
	if (a->op->on_ticket && scope == SCOPE_CURSOR) {
		a->ticket = act_ticket(d, &a->version);
		ok = a->ticket != 0;
	}
	if (ok && allowed(a) && read_words(a, w))
		go_on(a);
	else
		asking_free(a);
}

void act(struct desk *d, const struct words *w, enum scope scope)
{
	begin(d, w, scope, NULL);
}

void act_on_filter(struct desk *d, const struct words *w, const char *filter)
{
	begin(d, w, SCOPE_FILTER, filter);
}
