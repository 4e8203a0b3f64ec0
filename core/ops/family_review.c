/* What is decided about each letter before it goes to the person, and where was searched. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/draft.h"
#include "ops/package.h"

/* ---- one of them ----------------------------------------------------------------------------------- */

static enum review_decision decision_of(const char *word)
{
	return strcmp(word, "as-is") == 0      ? REVIEW_AS_IS
	       : strcmp(word, "redacted") == 0 ? REVIEW_REDACTED
	       : strcmp(word, "withheld") == 0 ? REVIEW_WITHHELD
	                                       : 0;
}

struct reviewing {
	struct op_ctx *c;
	struct ticket_row *t;
	struct subject p;
	enum review_decision decision;
	const char *text, *ground;
};

static enum ombud_status put(struct reviewing *k, const struct review_item *i, enum review_decision d, const char *text)
{
	struct ombud_session *s = k->c->s;
	int64_t id;
	const struct review_row row = {.ticket_id = k->t->id,
	    .person_id = k->t->person_id,
	    .message_id = i->message_id,
	    .part = i->part,
	    .decision = d,
	    .text = text,
	    .ground = d == REVIEW_AS_IS ? "" : k->ground,
	    .at = k->c->now,
	    .agent_id = s->agent.id};
	if (review_add(&id, s->db, &s->err, &row))
		return s->err.status;
	return op_item(k->c, &(struct journal_item){.place = "review", .row_id = id, .ticket_id = k->t->id,
	                         .person_id = k->t->person_id, .field = "review", .after = "1"});
}

/* The proposal, unless the agent wrote it anew; one that leaves nothing out is the letter as it is. */
static enum ombud_status redacted(struct reviewing *k, const struct review_item *i)
{
	struct buf b = {.secret = true};
	bool changed;
	if (k->text[0])
		return put(k, i, REVIEW_REDACTED, draft_clean(k->c->memory, k->text));
	enum ombud_status status = subject_proposal(&b, &changed, &k->p, i->letter);
	if (!status)
		status = put(k, i, changed ? REVIEW_REDACTED : REVIEW_AS_IS, changed ? buf_text(&b) : "");
	buf_free(&b);
	return status;
}

static enum ombud_status decide(struct reviewing *k, const struct review_item *i)
{
	struct err *err = &k->c->s->err;
	if (k->decision != REVIEW_REDACTED)
		return put(k, i, k->decision, "");
	if (i->datum)
		return fail(err, OMBUD_INPUT, _("a value goes as-is, or is withheld"));
	if (i->file && !k->text[0])
		return fail(err, OMBUD_INPUT,
		    _("no file can be redacted here: write what goes in its place (--text), or as-is, or withheld"));
	return redacted(k, i);
}

/* ---- all that are open ------------------------------------------------------------------------------ */

/* Of what the desk cannot redact by itself a value stays with the desk, and a file open. */
static enum ombud_status decide_open(struct reviewing *k, const struct review_item *i, bool *done)
{
	*done = !i->review && !(i->file && k->decision == REVIEW_REDACTED);
	if (!*done)
		return OMBUD_OK;
	return i->datum && k->decision == REVIEW_REDACTED ? put(k, i, REVIEW_WITHHELD, "") : decide(k, i);
}

static enum ombud_status decide_all(struct reviewing *k, const struct review_item *v, size_t n)
{
	size_t n_done = 0;
	if (k->text[0])
		return fail(&k->c->s->err, OMBUD_INPUT, _("a text is one letter's: name it"));
	for (size_t i = 0; i < n; i++) {
		bool done;
		if (decide_open(k, &v[i], &done))
			return k->c->s->err.status;
		n_done += done;
	}
	return n_done ? OMBUD_OK : fail(&k->c->s->err, OMBUD_CONFLICT, _("nothing is left to review that way"));
}

/* ---- the operation ---------------------------------------------------------------------------------- */

static enum ombud_status no_such(struct reviewing *k, const char *name)
{
	return fail(&k->c->s->err, OMBUD_NOTFOUND,
	    _("'%.40s' is no letter, file or value of a package for #%lld: 'ombud review %lld' lists them"), name,
	    (long long)k->t->id, (long long)k->t->id);
}

static const char *ground_of(struct reviewing *k)
{
	const char *given = op_arg(k->c, "ground");
	return given[0] ? given : k->t->kind == KIND_PORTABILITY ? "20(4)" : "15(4)";
}

static enum ombud_status begin(struct reviewing *k)
{
	struct err *err = &k->c->s->err;
	k->decision = decision_of(op_arg(k->c, "as"));
	k->text = op_arg(k->c, "text");
	k->ground = ground_of(k);
	if (!k->decision)
		return fail(err, OMBUD_INPUT, _("a letter goes as-is, redacted, or is withheld: write one of these words"));
	if (k->text[0] && k->decision != REVIEW_REDACTED)
		return fail(err, OMBUD_INPUT, _("a text goes with redacted alone"));
	if (strlen(k->text) > DRAFT_BYTES)
		return fail(err, OMBUD_LIMIT, _("a text holds at most 1 MB"));
	if (strlen(k->ground) > 100)
		return fail(err, OMBUD_LIMIT, _("the ground is an article, such as 15(4), in at most 100 letters"));
	if (k->t->kind != KIND_ACCESS && k->t->kind != KIND_PORTABILITY)
		return fail(err, OMBUD_CONFLICT,
		    _("a review goes before a package of access (Art. 15) or portability (Art. 20); this is %s"),
		    kind_info((enum kind)k->t->kind)->name);
	return subject_load(&k->p, k->c->s, k->c->memory, k->t);
}

enum ombud_status apply_review(struct op_ctx *c, struct ticket_row *t)
{
	struct reviewing k = {.c = c, .t = t};
	struct review_item *v;
	size_t n;
	const char *name = op_arg(c, "message");
	if (begin(&k) || subject_items(&v, &n, &k.p))
		return c->s->err.status;
	c->detail = op_arg(c, "as");
	if (strcmp(name, "all") == 0)
		return decide_all(&k, v, n);
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].name, name + (name[0] == '@' || name[0] == '#')) == 0)
			return decide(&k, &v[i]);
	return no_such(&k, name);
}

/* ---- searches --------------------------------------------------------------------------------------- */

static enum ombud_status add_search(
    struct op_ctx *c, const struct ticket_row *t, const char *place, const char *what, int64_t hits)
{
	struct ombud_session *s = c->s;
	int64_t id;
	const struct search_row row = {.ticket_id = t->id,
	    .person_id = t->person_id,
	    .place = place,
	    .what = what,
	    .hits = hits,
	    .at = c->now,
	    .agent_id = s->agent.id};
	if (search_add(&id, s->db, &s->err, &row))
		return s->err.status;
	return op_item(c, &(struct journal_item){.place = "search", .row_id = id, .ticket_id = t->id,
	                      .person_id = t->person_id, .field = "search", .after = "1"});
}

/* What the desk holds it counts itself, place by place. */
static enum ombud_status search_here(struct op_ctx *c, const struct ticket_row *t)
{
	struct search_hits h;
	if (op_has(c, "hits"))
		return fail(&c->s->err, OMBUD_INPUT, _("what the desk itself holds it counts itself: 'searched desk'"));
	if (search_desk(&h, c->s->db, &c->s->err, t->person_id))
		return c->s->err.status;
	const struct {
		const char *what;
		int64_t hits;
	} v[] = {{"values of the person", h.values}, {"letters, notes and answers", h.letters},
	    {"files that came or went with them", h.files}, {"letters of other people with their address", h.elsewhere},
	    {"log data", h.log}, {"consents", h.consent}, {"campaign letters", h.campaign}};
	for (size_t i = 0; i < sizeof v / sizeof *v; i++)
		if (add_search(c, t, DESK_PLACE, v[i].what, v[i].hits))
			return c->s->err.status;
	return OMBUD_OK;
}

enum ombud_status apply_searched(struct op_ctx *c, struct ticket_row *t)
{
	enum { PLACE_MOST = 100, WHAT_MOST = 500 };
	const char *place = op_arg(c, "place"), *what = op_arg(c, "what"), *word = op_arg(c, "hits");
	char *end = "";
	struct err *err = &c->s->err;
	if (!t->person_id)
		return fail(err, OMBUD_CONFLICT, _("the ticket is nobody's: there is nobody to search for"));
	if (is_desk_place(place))
		return search_here(c, t);
	long long hits = *word >= '0' && *word <= '9' ? strtoll(word, &end, 10) : -1;
	if (!place[0] || !what[0] || hits < 0 || *end)
		return fail(err, OMBUD_INPUT,
		    _("say where, what was looked through, and how many hits: searched crm \"by e-mail and name\" 3"));
	if (strlen(place) > PLACE_MOST || strlen(what) > WHAT_MOST)
		return fail(err, OMBUD_LIMIT, _("a place has at most 100 letters, what was searched 500"));
	return add_search(c, t, place, what, hits);
}
