/* Erasures on the screen: planned, looked at, approved by another, run after words that are typed, purged, proven. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "base/scratch.h"
#include "cmd/cmd.h"
#include "cmd/sure.h"
#include "view/erasure.h"
#include "view/listing.h"
#include "view/pager.h"

/* ---- the list ---------------------------------------------------------------------------------------- */

enum { ID, TICKET, PERSON, CAUSE, STATE, PLANNED, BY, APPROVED, APPROVED_BY, ERASED, PROVEN, HELD, REST, WAITS };

static const struct listing_column columns[] = {
    {ID, 5, 0, true, NULL},
    {TICKET, 8, 0, false, NULL},
    {PERSON, 7, 0, false, NULL},
    {CAUSE, 9, 0, false, NULL},
    {STATE, 8, 0, false, NULL},
    {PLANNED, 16, 100, false, NULL},
    {BY, 10, 120, false, NULL},
    {APPROVED, 16, 160, false, NULL},
    {APPROVED_BY, 10, 0, false, N_("Approver")},
    {ERASED, 16, 180, false, NULL},
    {PROVEN, 16, 140, false, NULL},
    {HELD, 5, 160, true, NULL},
    {REST, 10, 160, false, NULL},
    {WAITS, 0, 0, false, NULL},
};

static enum style style_of(const char *const *cells)
{
	if (strcmp(cells[STATE], "dropped") == 0)
		return STYLE_DIM;
	return strcmp(cells[STATE], "proven") == 0 ? STYLE_GOOD : STYLE_TEXT;
}

static enum ombud_status read_all(struct ombud_table **out, struct ombud_session *s)
{
	return ombud_erasures(out, s, 0);
}

static const struct listing_how erasures = {.section = "erasures",
    .title = N_("ERASURES, newest first"),
    .where = N_("in the list of erasures"),
    .empty = N_("nothing is erased or planned: :erase on a request plans it"),
    .read = read_all,
    .style = style_of,
    .below = {WAITS, WAITS},
    .columns = columns,
    .n = sizeof columns / sizeof *columns};

void cmd_erasures(struct desk *d, const struct call *c)
{
	struct view *v = listing_new(d, &erasures);
	(void)c;
	if (v)
		desk_push(d, v);
}

/* ---- which ------------------------------------------------------------------------------------------- */

/* Under the cursor, or open; else the newest of the ticket here. 0: said why not. */
static int64_t number_here(struct desk *d)
{
	const char *const *row = listing_row(d, &erasures);
	struct ombud_erasure *e = (struct ombud_erasure *)erasure_of(d);
	if (row || e)
		return row ? strtoll(row[ID], NULL, 10) : e->id;
	int64_t id = 0, ticket = act_ticket(d, NULL);
	if (!ticket)
		return 0;
	if (ombud_erasure_open(&e, d->s, 0, ticket) != OMBUD_OK)
		desk_failed(d);
	else
		id = e->id;
	ombud_erasure_free(e);
	return id;
}

static int64_t number_of(struct desk *d, const char *word)
{
	char *end;
	int64_t id = strtoll(word + (*word == '#'), &end, 10);
	if (id > 0 && !*end)
		return id;
	desk_fail(d, _("'%s' is no number"), word);
	return 0;
}

static void show(struct desk *d, int64_t number)
{
	struct view *v = erasure_new(d, number, 0);
	if (v)
		desk_push(d, v);
}

/* ---- planning ---------------------------------------------------------------------------------------- */

/* The plan is its own answer; planned anew from an open one, that one is the old one and goes. */
static void plan(struct desk *d, int64_t ticket)
{
	struct words w;
	words_split(&w, "erase-plan");
	bool done = act_now(d, &w, ticket, 0);
	words_free(&w);
	if (!done || d->error)
		return;
	if (erasure_of(d))
		desk_pop(d);
	struct view *v = erasure_new(d, 0, ticket);
	if (!v)
		return;
	desk_push(d, v);
	desk_say(d, _("planned: read it, and another person than you approves it by the first 8 letters of its hash"));
}

/* ---- approving and running --------------------------------------------------------------------------- */

static void operate(struct desk *d, const char *operation, int64_t number, const char *hash)
{
	char text[32];
	struct words w;
	snprintf(text, sizeof text, "%lld", (long long)number);
	words_split(&w, operation);
	words_add(&w, text);
	if (hash) {
		words_add(&w, "--hash");
		words_add(&w, hash);
	}
	d->looking = operation;
	act_now(d, &w, 0, 0);
	d->looking = NULL;
	words_free(&w);
}

/* Whether it is in that state and nothing stands in the way, before anything is asked. *rows: that go. */
static bool is_ready(struct desk *d, int64_t number, const char *state, const char *or_state, int64_t *rows)
{
	enum { ACT = 1, ROWS = 4 };
	struct ombud_erasure *e;
	if (ombud_erasure_open(&e, d->s, number, 0) != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	bool is = strcmp(e->state, state) == 0 || strcmp(e->state, or_state) == 0;
	bool ready = is && !e->blocked[0];
	*rows = 0;
	for (size_t i = 0; i < e->lines.n_rows; i++) {
		const char *const *c = e->lines.cells + i * e->lines.n_columns;
		*rows += strcmp(c[ACT], "erase") == 0 ? strtoll(c[ROWS], NULL, 10) : 0;
	}
	if (!is)
		desk_fail(d, _("erasure %lld is %s"), (long long)number, e->state);
	else if (!ready)
		desk_fail(d, "%s", e->blocked);
	ombud_erasure_free(e);
	return ready;
}

struct approving {
	struct desk *d;
	int64_t number;
};

static void accept_hash(void *data, const char *text)
{
	const struct approving *a = data;
	if (text[0])
		operate(a->d, "erase-approve", a->number, text);
	else
		desk_say(a->d, _("nothing was approved"));
}

static void remark_hash(struct prompt *p, void *data)
{
	(void)data;
	prompt_remark(p, _("of the plan that you read"), -1);
}

static void approve(struct desk *d, int64_t number)
{
	int64_t rows;
	if (!is_ready(d, number, "planned", "planned", &rows))
		return;
	struct approving *a = heap_new(sizeof *a);
	*a = (struct approving){d, number};
	struct prompt_how how = {.label = _("the hash's first 8 characters: "), .accept = accept_hash, .end = heap_free,
	    .rest = remark_hash, .data = a};
	desk_ask(d, &how);
}

static void run_now(struct desk *d, int64_t number)
{
	operate(d, "erase-run", number, NULL);
}

static void run(struct desk *d, int64_t number)
{
	char label[160], words[40];
	int64_t rows;
	if (!is_ready(d, number, "approved", "begun", &rows))
		return;
	snprintf(words, sizeof words, "erase %lld", (long long)number);
	snprintf(label, sizeof label, _("%lld rows go. Type '%s': "), (long long)rows, words);
	sure_then(d, label, _("nothing takes it back"), words, run_now, number);
}

static void drop(struct desk *d, int64_t number)
{
	operate(d, "erase-drop", number, NULL);
}

/* ---- afterwards -------------------------------------------------------------------------------------- */

static void put_text(struct desk *d, const char *what, int64_t number, char *text)
{
	char title[80];
	snprintf(title, sizeof title, "%s %lld", what, (long long)number);
	desk_push(d, pager_text(title, text));
	ombud_free(text);
}

/* Two lines of text are one message. */
static void say_lines(struct desk *d, char *text)
{
	struct bytes b = {0};
	for (const char *p = text; *p;) {
		size_t n = strcspn(p, "\n");
		bytes_printf(&b, "%s%.*s", b.len ? "; " : "", (int)n, p);
		p += n + (p[n] == '\n');
	}
	desk_say(d, "%s", bytes_text(&b));
	bytes_free(&b);
	ombud_free(text);
}

static void purge(struct desk *d, int64_t number)
{
	char *text = NULL;
	bool pending;
	(void)number;
	d->looking = _("purging");
	enum ombud_status status = ombud_erase_purge(&text, &pending, d->s, false);
	d->looking = NULL;
	if (status != OMBUD_OK)
		desk_failed(d);
	else
		say_lines(d, text);
	desk_changed(d, true);
}

static bool verifying(void *data, int64_t done, int64_t total)
{
	return desk_progress(data, _("verifying"), done, total);
}

static void verify(struct desk *d, int64_t number)
{
	char *text, folders[300];
	int64_t found;
	struct ombud_look how = {.folders = scratch_places(folders, sizeof folders, d->own.runtime), .progress = verifying, .data = d};
	d->looking = _("verifying"); /* also before it can tell how far it is */
	enum ombud_status status = ombud_erase_verify(&text, &found, d->s, number, &how);
	d->looking = NULL;
	if (status != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	desk_changed(d, true);
	put_text(d, _("LOOKED THROUGH for erasure"), number, text);
}

static void certificate(struct desk *d, int64_t number)
{
	char *text;
	if (ombud_erase_certificate(&text, d->s, number, false) != OMBUD_OK)
		desk_failed(d);
	else
		put_text(d, _("CERTIFICATE of erasure"), number, text);
}

/* ---- :erase ------------------------------------------------------------------------------------------ */

/* The words of 'ombud erase', so that what a sentence tells one to type is right here too. */
static const struct {
	const char *name;
	void (*go)(struct desk *d, int64_t number);
	enum { NOTHING, OF_ERASURE, OF_TICKET } wants;
	const char *help;
} verbs[] = {
    {"plan", plan, OF_TICKET, N_("what of the person's data goes and what stays")},
    {"show", show, OF_ERASURE, N_("its plan, its state and its proof")},
    {"approve", approve, OF_ERASURE, N_("another's plan, by the first letters of its hash")},
    {"run", run, OF_ERASURE, N_("carry it out, after words that are typed")},
    {"drop", drop, OF_ERASURE, N_("drop a plan that was not begun")},
    {"list", NULL, NOTHING, N_("all erasures")},
    {"purge", purge, NOTHING, N_("make the store's file anew, so that nothing is left in it")},
    {"verify", verify, OF_ERASURE, N_("look through rows and files for what is left")},
    {"certificate", certificate, OF_ERASURE, N_("what proves it")},
};

void erase_offer(struct prompt *p, const char *prefix)
{
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (strncmp(verbs[i].name, prefix, strlen(prefix)) == 0)
			prompt_offer(p, verbs[i].name, _(verbs[i].help));
}

static void do_verb(struct desk *d, const struct call *c, size_t i)
{
	int64_t number = 0;
	if (verbs[i].wants != NOTHING) {
		bool ticket = verbs[i].wants == OF_TICKET;
		number = c->w.n > 2 ? number_of(d, c->w.v[2]) : ticket ? act_ticket(d, NULL) : number_here(d);
		if (!number)
			return;
	}
	if (verbs[i].go)
		verbs[i].go(d, number);
	else
		cmd_erasures(d, c);
}

/* "erase approve 3 --hash 0a1b2c3d": what is asked for was said. */
static bool approves_at_once(struct desk *d, const struct call *c)
{
	if (c->w.n != 5 || strcmp(c->w.v[1], "approve") != 0 || strcmp(c->w.v[3], "--hash") != 0)
		return false;
	int64_t number = number_of(d, c->w.v[2]);
	if (number)
		operate(d, "erase-approve", number, c->w.v[4]);
	return true;
}

/* A person is named by any of their tickets: the newest is asked. */
static int64_t ticket_of(struct desk *d, const char *word)
{
	static const char NAMED[] = "person:";
	int64_t ticket = 0;
	if (strncmp(word, NAMED, sizeof NAMED - 1) != 0)
		return number_of(d, word);
	if (ombud_person_ticket(&ticket, d->s, strtoll(word + sizeof NAMED - 1, NULL, 10)) != OMBUD_OK)
		desk_failed(d);
	return ticket;
}

void cmd_erase(struct desk *d, const struct call *c)
{
	for (size_t i = 0; c->w.n > 1 && i < sizeof verbs / sizeof *verbs; i++)
		if (strcmp(c->w.v[1], verbs[i].name) == 0) {
			if (!approves_at_once(d, c))
				do_verb(d, c, i);
			return;
		}
	int64_t ticket = c->w.n > 1 ? ticket_of(d, c->w.v[1]) : act_ticket(d, NULL);
	if (ticket)
		plan(d, ticket);
}

void sure_erase_run(struct desk *d, const struct words *w)
{
	int64_t number = w->n > 1 ? number_of(d, w->v[w->n - 1]) : number_here(d);
	if (number)
		run(d, number);
}
