/* Searches, reviews and packages as a front end reads them. */
#include <sodium.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "base/utf8.h"
#include "filling.h"
#include "ops/access.h"
#include "ops/mask.h"
#include "ops/package.h"
#include "ops/reads.h"
#include "ops/reveal.h"

static enum ombud_status load(struct ombud_session *s, struct arena *memory, struct ticket_row *t, int64_t id)
{
	enum ombud_status status = ticket_load(t, s->db, &s->err, memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)id);
	return status ? status : session_may(s, MAY_LIST, true, NULL);
}

/* Titles of others' privacy tickets are theirs to read. */
static enum ombud_status load_own(struct ombud_session *s, struct arena *memory, struct ticket_row *t, int64_t id)
{
	return load(s, memory, t, id) || reads_ticket(s, t, "package") ? s->err.status : OMBUD_OK;
}

/* ---- tables ----------------------------------------------------------------------------------------- */

static const char *time_cell(const struct filling *f, int64_t at)
{
	char text[INSTANT_TEXT];
	return at ? arena_str(f->memory, local_text(text, f->s->constants.zone, at)) : "";
}

static struct ombud_table *table_of(struct filling *f, const char *const *titles, size_t columns)
{
	struct ombud_table *t = ARENA_NEW(f->memory, struct ombud_table);
	const char **words = ARENA_ARRAY(f->memory, const char *, columns);
	for (size_t i = 0; i < columns; i++)
		words[i] = _(titles[i]);
	*t = (struct ombud_table){.titles = words, .n_columns = columns, .n_rows = f->cells.n / columns,
	    .cells = arena_grow(f->memory, f->cells.v, f->cells.n, f->cells.n + 1, sizeof *f->cells.v), .memory = f->memory};
	return t;
}

typedef enum ombud_status fill_fn(struct filling *f, const struct ticket_row *t);

static enum ombud_status make_table(struct ombud_table **out, struct ombud_session *s, int64_t ticket, fill_fn *fill_in,
    const char *const *titles, size_t columns)
{
	struct filling f = {.s = s, .memory = arena_new()};
	struct ticket_row t;
	session_enter(s);
	*out = NULL;
	enum ombud_status status = load_own(s, f.memory, &t, ticket);
	if (!status)
		status = fill_in(&f, &t);
	if (!status)
		*out = table_of(&f, titles, columns);
	else
		arena_drop(f.memory);
	vec_free(&f.cells);
	return status;
}

static enum ombud_status fill_searches(struct filling *f, const struct ticket_row *t)
{
	struct search_row *v;
	const char *const *missing;
	size_t n, n_missing;
	struct ombud_session *s = f->s;
	if (search_list(&v, &n, s->db, &s->err, f->memory, t->id) ||
	    searches_missing(&missing, &n_missing, s, f->memory, t->id))
		return s->err.status;
	struct masker *m = masker_open(s, f->memory, t->id);
	for (size_t i = 0; i < n; i++) {
		fill(f, v[i].place);
		fill(f, masker_keep(m, f->memory, v[i].what));
		fill_int(f, v[i].hits);
		fill(f, time_cell(f, v[i].at));
		fill(f, fill_agent(f, v[i].agent_id));
	}
	for (size_t i = 0; i < n_missing; i++) {
		fill(f, missing[i]);
		fill(f, _("(not searched yet)"));
		fill(f, "");
		fill(f, "");
		fill(f, "");
	}
	return OMBUD_OK;
}

enum ombud_status ombud_searches(struct ombud_table **out, struct ombud_session *s, int64_t ticket)
{
	static const char *const titles[] = {N_("Place"), N_("What"), N_("N"), N_("Time"), N_("Agent")};
	return make_table(out, s, ticket, fill_searches, titles, sizeof titles / sizeof *titles);
}

static enum ombud_status fill_packages(struct filling *f, const struct ticket_row *t)
{
	struct package_row *v;
	size_t n;
	char hex[65];
	struct ombud_session *s = f->s;
	if (package_list(&v, &n, s->db, &s->err, f->memory, t->id))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill_int(f, v[i].id);
		fill(f, v[i].kind);
		fill(f, time_cell(f, v[i].at));
		fill(f, fill_agent(f, v[i].agent_id));
		fill_int(f, v[i].files);
		fill_int(f, v[i].size);
		fill(f, v[i].delivered_at ? arena_printf(f->memory, "%s %s", time_cell(f, v[i].delivered_at), v[i].channel) : "");
		fill(f, time_cell(f, v[i].removed_at));
		fill(f, sodium_bin2hex(hex, sizeof hex, v[i].manifest, sizeof v[i].manifest));
	}
	return OMBUD_OK;
}

enum ombud_status ombud_packages(struct ombud_table **out, struct ombud_session *s, int64_t ticket)
{
	static const char *const titles[] = {N_("ID"), N_("Kind"), N_("Made"), N_("Agent"), N_("Files"), N_("Bytes"),
	    N_("Delivered"), N_("Removed"), N_("Manifest SHA-256")};
	return make_table(out, s, ticket, fill_packages, titles, sizeof titles / sizeof *titles);
}

/* ---- reviews ----------------------------------------------------------------------------------------- */

static const char *const decided[] = {"", "as-is", "redacted", "withheld"};

static const char *what_of(const struct review_item *i)
{
	return i->datum                          ? _("value")
	       : i->file                         ? _("file")
	       : i->letter->direction == DIR_IN  ? _("letter")
	       : i->letter->direction == DIR_OUT ? _("ours")
	                                         : _("note");
}

static const char *title_of(struct masker *m, struct arena *a, const struct review_item *i)
{
	enum { BEGIN = 200 };
	if (i->datum) {
		struct buf b = {0};
		mask_value(&b, i->datum->field, i->datum->value, strlen(i->datum->value));
		const char *text = arena_str(a, buf_text(&b));
		buf_free(&b);
		return text;
	}
	if (i->file)
		return i->file->type;
	if (i->letter->subject[0])
		return masker_keep(m, a, i->letter->subject);
	/* Masked whole, and cut then: half an address would be none. */
	size_t n = strlen(i->letter->body);
	const char *begin = n > 20 * BEGIN ? arena_strn(a, i->letter->body, utf8_floor(i->letter->body, 20 * BEGIN)) : i->letter->body;
	const char *text = masker_keep(m, a, begin);
	return arena_strn(a, text, utf8_floor(text, strcspn(text, "\n") < BEGIN ? strcspn(text, "\n") : BEGIN));
}

static enum ombud_status list(struct ombud_reviews *out, struct ombud_session *s, struct arena *a, int64_t ticket)
{
	struct ticket_row t;
	struct subject p;
	struct review_item *v;
	if (load_own(s, a, &t, ticket) || subject_load(&p, s, a, &t) || subject_items(&v, &out->n, &p) ||
	    package_missing(&out->missing, &p))
		return s->err.status;
	struct masker *m = masker_open(s, a, ticket);
	struct ombud_review *rows = ARENA_ARRAY(a, struct ombud_review, out->n + 1);
	for (size_t i = 0; i < out->n; i++) {
		const struct review_row *r = v[i].review;
		out->n_open += !r;
		rows[i] = (struct ombud_review){v[i].name, what_of(&v[i]), title_of(m, a, &v[i]), decided[r ? r->decision : 0],
		    r ? r->ground : "", v[i].letter ? v[i].letter->at : v[i].datum->seen_at};
	}
	out->v = rows;
	return OMBUD_OK;
}

enum ombud_status ombud_reviews(struct ombud_reviews **out, struct ombud_session *s, int64_t ticket)
{
	struct arena *memory = arena_new();
	struct ombud_reviews *r = ARENA_NEW(memory, struct ombud_reviews);
	session_enter(s);
	*out = NULL;
	r->memory = memory;
	enum ombud_status status = list(r, s, memory, ticket);
	if (status)
		arena_drop(memory);
	else
		*out = r;
	return status;
}

void ombud_reviews_free(struct ombud_reviews *r)
{
	if (r)
		arena_drop(r->memory);
}

/* ---- one of them -------------------------------------------------------------------------------------- */

static enum ombud_status item_text(struct buf *out, struct subject *p, const struct review_item *i)
{
	bool changed;
	if (i->review && i->review->decision == REVIEW_REDACTED) {
		buf_str(out, i->review->text);
		return OMBUD_OK;
	}
	if (i->datum) {
		buf_str(out, i->datum->value);
		return OMBUD_OK;
	}
	if (i->file)
		return fail(&p->s->err, OMBUD_CONFLICT, _("a file is looked at as an attachment is: 'ombud attachment'"));
	if (i->review && i->review->decision == REVIEW_AS_IS) {
		letter_whole(out, i->letter);
		return OMBUD_OK;
	}
	return subject_proposal(out, &changed, p, i->letter);
}

static enum ombud_status find_text(struct buf *out, struct subject *p, const char *name)
{
	struct review_item *v;
	size_t n;
	if (subject_items(&v, &n, p))
		return p->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].name, name) == 0)
			return item_text(out, p, &v[i]);
	return fail(&p->s->err, OMBUD_NOTFOUND, _("'%.40s' is no letter, file or value of a package for #%lld"), name,
	    (long long)p->t->id);
}

static enum ombud_status log_text(struct ombud_session *s, const struct ticket_row *t, const char *reason)
{
	if (package_may(s, t, reason))
		return s->err.status;
	return reveal_log(s, "reveal", "ticket", t->id, "reveal", reason, 1, t->id, t->person_id, "letter");
}

static enum ombud_status text_of(struct buf *out, struct ombud_session *s, struct arena *a, int64_t ticket,
    const char *name, const char *reason)
{
	struct ticket_row t;
	struct subject p;
	struct buf clear = {.secret = true};
	if ((reason ? load(s, a, &t, ticket) : load_own(s, a, &t, ticket)) || (reason && log_text(s, &t, reason)) ||
	    subject_load(&p, s, a, &t))
		return s->err.status;
	enum ombud_status status = find_text(&clear, &p, name);
	if (!status && reason)
		buf_add(out, buf_text(&clear), clear.len);
	else if (!status)
		masker_text(masker_open(s, a, ticket), out, buf_text(&clear), clear.len);
	buf_free(&clear);
	return status;
}

enum ombud_status ombud_review_text(
    char **out, struct ombud_session *s, int64_t ticket, const char *name, const char *reason)
{
	struct arena memory = {0};
	struct buf text = {.secret = true};
	session_enter(s);
	*out = NULL;
	enum ombud_status status = text_of(&text, s, &memory, ticket, name, reason);
	if (!status && !(*out = reveal_guarded(buf_text(&text), text.len)))
		status = fail(&s->err, OMBUD_NOMEM, _("no memory left to show a text in"));
	buf_free(&text);
	arena_free(&memory);
	return status;
}

/* ---- bytes -------------------------------------------------------------------------------------------- */

static enum ombud_status bytes_of(struct package_row *out, struct ombud_session *s, struct arena *a, int64_t ticket,
    int64_t number, const char *reason)
{
	struct ticket_row t;
	if (load(s, a, &t, ticket) || package_may(s, &t, reason) || package_pick(out, s, a, ticket, number) ||
	    reveal_log(s, "package", "ticket", ticket, "export", reason, out->files, ticket, t.person_id, "package"))
		return s->err.status;
	return package_get(out, s->db, &s->err, a, out->id);
}

enum ombud_status ombud_package_bytes(
    char **out, size_t *bytes, struct ombud_session *s, int64_t ticket, int64_t number, const char *reason)
{
	struct arena memory = {0};
	struct package_row row;
	session_enter(s);
	*out = NULL;
	*bytes = 0;
	enum ombud_status status = bytes_of(&row, s, &memory, ticket, number, reason);
	if (!status && !(*out = reveal_guarded(row.bytes ? row.bytes : "", (size_t)row.size)))
		status = fail(&s->err, OMBUD_NOMEM, _("no memory left for the package"));
	if (!status)
		*bytes = (size_t)row.size;
	arena_free(&memory);
	return status;
}
