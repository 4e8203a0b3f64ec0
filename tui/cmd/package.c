/* What goes into a person's package, decided letter by letter, and the package itself. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/editor.h"
#include "view/reviews.h"

static const char REASON[] = "package"; /* why it is read here */

static void open_reviews(struct desk *d, int64_t ticket)
{
	desk_push(d, reviews_new(d, ticket));
}

void cmd_package(struct desk *d, const struct call *c)
{
	int64_t ticket = act_ticket(d, NULL);
	(void)c;
	if (ticket)
		why_then(d, ticket, open_reviews);
}

static const struct ombud_review *here(struct desk *d, int64_t *ticket)
{
	const struct ombud_review *r = reviews_at(d, ticket);
	if (!r)
		desk_fail(d, _("that is for the letters of a package: :package lists them"));
	return r;
}

/* ---- as it would go out ----------------------------------------------------------------------------- */

void cmd_review_read(struct desk *d, const struct call *c)
{
	int64_t ticket;
	char *clear = NULL, *masked, title[120];
	const struct ombud_review *r = here(d, &ticket);
	(void)c;
	if (!r)
		return;
	if (ombud_review_text(&masked, d->s, ticket, r->name, NULL) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	/* Who may make no package reads it masked. */
	if (ombud_review_text(&clear, d->s, ticket, r->name, REASON) != OMBUD_OK)
		clear = NULL;
	snprintf(title, sizeof title, _("#%lld: %s %s as it would go out"), (long long)ticket, r->what, r->name);
	desk_push(d, review_text_new(d, title, clear, masked));
}

/* ---- decided ----------------------------------------------------------------------------------------- */

static bool decide(struct desk *d, int64_t ticket, const char *name, const char *how, const char *text)
{
	struct words w;
	words_split(&w, "review");
	words_add(&w, name);
	words_add(&w, how);
	if (text) {
		words_add(&w, "--text");
		words_add(&w, text);
	}
	bool done = act_now(d, &w, ticket, -1);
	words_free(&w);
	return done;
}

static void decide_here(struct desk *d, const char *how)
{
	int64_t ticket;
	char name[64];
	const struct ombud_review *r = here(d, &ticket);
	if (!r)
		return;
	snprintf(name, sizeof name, "%s", r->name);
	if (decide(d, ticket, name, how, NULL))
		cmd_run(d, "down", 0);
}

void cmd_review_as_is(struct desk *d, const struct call *c)
{
	(void)c;
	decide_here(d, "as-is");
}

void cmd_review_redact(struct desk *d, const struct call *c)
{
	(void)c;
	decide_here(d, "redacted");
}

void cmd_review_withhold(struct desk *d, const struct call *c)
{
	(void)c;
	decide_here(d, "withheld");
}

/* ---- written anew ------------------------------------------------------------------------------------- */

struct rewriting {
	int64_t ticket;
	char name[64];
};

static bool take_text(struct desk *d, void *data, const char *text)
{
	const struct rewriting *r = data;
	return decide(d, r->ticket, r->name, "redacted", text);
}

void cmd_review_edit(struct desk *d, const struct call *c)
{
	int64_t ticket;
	char *text, title[120];
	const struct ombud_review *r = here(d, &ticket);
	(void)c;
	if (!r)
		return;
	if (ombud_review_text(&text, d->s, ticket, r->name, REASON) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	struct rewriting *data = heap_new(sizeof *data);
	data->ticket = ticket;
	snprintf(data->name, sizeof data->name, "%s", r->name);
	snprintf(title, sizeof title, _("#%lld: %s as it goes to the person"), (long long)ticket, r->name);
	desk_push(d, editor_new(d, &(struct editor_how){.title = title, .text = text, .begun = true, .accept = take_text,
		                     .end = heap_free, .data = data}));
	ombud_wipe(text);
}
