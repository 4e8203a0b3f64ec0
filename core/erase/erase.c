/* Erasures as a front end reads them. */
#include <sodium.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "erase/waits.h"
#include "filling.h"
#include "ops/erase.h"
#include "ops/erased.h"
#include "ops/family_erase.h"

static const char *time_of(const struct filling *f, int64_t at)
{
	char text[INSTANT_TEXT];
	return at ? arena_str(f->memory, local_text(text, f->s->constants.zone, at)) : "";
}

static const char *day_word(struct arena *a, int64_t day)
{
	char text[DAY_TEXT];
	return day ? arena_str(a, day_text(text, (int32_t)day)) : "";
}

static const char *hex_of(struct arena *a, const unsigned char *p, size_t n)
{
	char *text = arena_alloc(a, 2 * n + 1);
	return sodium_bin2hex(text, 2 * n + 1, p, n);
}

static struct ombud_table table_of(struct filling *f, const char *const *titles, size_t columns)
{
	const char **words = ARENA_ARRAY(f->memory, const char *, columns);
	for (size_t i = 0; i < columns; i++)
		words[i] = _(titles[i]);
	struct ombud_table t = {.titles = words, .n_columns = columns, .n_rows = f->cells.n / columns,
	    .cells = arena_grow(f->memory, f->cells.v, f->cells.n, f->cells.n + 1, sizeof *f->cells.v), .memory = f->memory};
	return t;
}
#define TABLE_OF(f, titles) table_of(f, titles, sizeof(titles) / sizeof *(titles))

/* ---- all of them -------------------------------------------------------------------------------------- */

static void fill_erasure(struct filling *f, const struct erasure_row *e)
{
	fill_int(f, e->id);
	fill(f, e->ticket_id ? arena_printf(f->memory, "#%lld", (long long)e->ticket_id) : "");
	fill(f, e->person_id ? arena_printf(f->memory, "%lld", (long long)e->person_id) : "");
	fill(f, e->cause);
	fill(f, _(erasure_state_name(e->state)));
	fill(f, time_of(f, e->planned_at));
	fill(f, fill_agent(f, e->planned_by));
	fill(f, time_of(f, e->approved_at));
	fill(f, e->approved_by ? fill_agent(f, e->approved_by) : "");
	fill(f, time_of(f, e->erased_at));
	fill(f, time_of(f, e->proven_at));
	fill_int(f, e->held);
	fill(f, day_word(f->memory, e->rest_day));
	fill(f, erasure_waits(f, e));
}

enum ombud_status ombud_erasures(struct ombud_table **out, struct ombud_session *s, int64_t ticket)
{
	static const char *const titles[] = {N_("ID"), N_("Ticket"), N_("Person"), N_("Cause"), N_("State"), N_("Planned"),
	    N_("By"), N_("Approved"), N_("Approved by"), N_("Erased"), N_("Proven"), N_("Held"), N_("Rest until"),
	    N_("Waits for")};
	struct filling f = {.s = s, .memory = arena_new()};
	struct erasure_row *v;
	size_t n = 0;
	session_enter(s);
	*out = NULL;
	enum ombud_status status = session_may(s, MAY_LIST, true, NULL);
	if (!status)
		status = erasure_list(&v, &n, s->db, &s->err, f.memory, ticket, -1);
	for (size_t i = 0; i < n && !status; i++)
		fill_erasure(&f, &v[i]);
	if (!status) {
		*out = ARENA_NEW(f.memory, struct ombud_table);
		**out = TABLE_OF(&f, titles);
	} else {
		arena_drop(f.memory);
	}
	vec_free(&f.cells);
	return status;
}

/* ---- one ----------------------------------------------------------------------------------------------- */

static enum ombud_status find(struct erasure_row *out, struct ombud_session *s, struct arena *a, int64_t number, int64_t ticket)
{
	struct erasure_row *v;
	size_t n;
	if (number)
		return erased_row(out, s, a, number);
	if (erasure_list(&v, &n, s->db, &s->err, a, ticket, -1))
		return s->err.status;
	if (!n)
		return fail(&s->err, OMBUD_NOTFOUND, _("no erasure is planned for #%lld: 'erase plan %lld' does"), (long long)ticket,
		    (long long)ticket);
	*out = v[0];
	return OMBUD_OK;
}

static const char *who_did(struct filling *f, const char *said, const char *what, int64_t at, int64_t agent)
{
	if (!at)
		return said;
	const char *by = agent ? arena_printf(f->memory, _(" by %s"), fill_agent(f, agent)) : "";
	return arena_printf(f->memory, "%s%s%s %s%s", said, said[0] ? "; " : "", what, time_of(f, at), by);
}

static const char *said_of(struct filling *f, const struct erasure_row *e)
{
	const char *said = who_did(f, "", _("planned"), e->planned_at, e->planned_by);
	said = who_did(f, said, _("approved"), e->approved_at, e->approved_by);
	said = who_did(f, said, _("erased"), e->erased_at, 0);
	return who_did(f, said, _("proven"), e->proven_at, 0);
}

static void fill_line(struct filling *f, const struct erasure_line *l)
{
	fill(f, _(l->place));
	fill(f, _(l->act));
	fill(f, l->ground[0] ? _(erase_ground_words(l->ground)) : "");
	fill(f, day_word(f->memory, l->until_day));
	fill_int(f, l->n);
	fill_int(f, l->bytes);
}

static enum ombud_status load(struct ombud_erasure *out, struct filling *f, int64_t number, int64_t ticket)
{
	static const char *const titles[] = {N_("Class"), N_("Act"), N_("Ground"), N_("Until"), N_("N"), N_("Bytes")};
	struct ombud_session *s = f->s;
	struct erasure_row e;
	struct erasure_line *v;
	int64_t rows = 0;
	bool held = false;
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) || find(&e, s, f->memory, number, ticket) ||
	    erasure_lines(&v, &n, s->db, &s->err, f->memory, e.id))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill_line(f, &v[i]);
		rows += v[i].n;
		held |= strcmp(v[i].act, "hold") == 0;
	}
	*out = (struct ombud_erasure){.id = e.id, .ticket = e.ticket_id, .person = e.person_id, .cause = e.cause,
	    .state = erasure_state_name(e.state), .waits = erasure_waits(f, &e), .blocked = erasure_blocked(f, &e, rows),
	    .own = e.state == ERASURE_PLANNED && e.planned_by == s->agent.id, .said = said_of(f, &e), .hash = hex_of(f->memory, e.plan_hash, sizeof e.plan_hash),
	    .ledger = hex_of(f->memory, e.ledger, sizeof e.ledger), .rest = day_word(f->memory, e.rest_day),
	    .held = held ? erasure_held(f, &e) : "",
	    .lines = TABLE_OF(f, titles), .memory = f->memory};
	return OMBUD_OK;
}

enum ombud_status ombud_erasure_open(
    struct ombud_erasure **out, struct ombud_session *s, int64_t number, int64_t ticket)
{
	struct filling f = {.s = s, .memory = arena_new()};
	session_enter(s);
	*out = ARENA_NEW(f.memory, struct ombud_erasure);
	enum ombud_status status = load(*out, &f, number, ticket);
	if (status) {
		arena_drop(f.memory);
		*out = NULL;
	}
	vec_free(&f.cells);
	return status;
}

void ombud_erasure_free(struct ombud_erasure *e)
{
	if (e)
		arena_drop(e->memory);
}
