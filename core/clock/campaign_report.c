/* What became of letters to many: the list, one whole, and the proof of each person. */
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "ops/campaign.h"
#include "store/audit.h"
#include "store/purpose.h"

static const char *const states[] = {N_("draft"), N_("approved"), N_("sending"), N_("stopped"), N_("done")};

static const char *state_said(const struct campaign_row *k)
{
	return strcmp(k->stopped, "changed") == 0 ? _("stopped: not what was approved") : _(states[k->state]);
}

static const char *about(struct arena *a, const struct campaign_row *k)
{
	return arena_printf(a, "%s %s", k->kind, k->purpose[0] ? k->purpose : k->policy_no);
}

/* ---- the list -------------------------------------------------------------------------------------- */

static int64_t of_state(const struct campaign_count *v, size_t n, enum campaign_reached state)
{
	int64_t sum = 0;
	for (size_t i = 0; i < n; i++)
		sum += v[i].state == state ? v[i].n : 0;
	return sum;
}

static enum ombud_status list_one(struct filling *f, const struct campaign_row *k)
{
	static const enum campaign_reached shown[] = {REACHED_WAITS, REACHED_SENT, REACHED_RETURNED, REACHED_FAILED, REACHED_LEFT_OUT};
	struct campaign_count *v;
	size_t n;
	if (campaign_counts(&v, &n, f->s->db, &f->s->err, f->memory, k->id))
		return f->s->err.status;
	fill(f, k->name);
	fill(f, about(f->memory, k));
	fill(f, state_said(k));
	for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
		int64_t outbox = shown[i] == REACHED_WAITS ? of_state(v, n, REACHED_OUTBOX) : 0;
		fill_int(f, of_state(v, n, shown[i]) + outbox);
	}
	fill(f, k->rate ? arena_printf(f->memory, "%lld", (long long)k->rate) : "");
	fill(f, k->ticket_id ? arena_printf(f->memory, "%lld", (long long)k->ticket_id) : "");
	return OMBUD_OK;
}

enum ombud_status fill_campaigns(struct filling *f)
{
	struct campaign_row *v;
	size_t n;
	if (session_may(f->s, MAY_LIST, true, NULL) || campaign_list(&v, &n, f->s->db, &f->s->err, f->memory))
		return f->s->err.status;
	for (size_t i = 0; i < n && i < f->limit; i++)
		if (list_one(f, &v[i]))
			return f->s->err.status;
	return OMBUD_OK;
}

/* ---- one ---------------------------------------------------------------------------------------------- */

static enum ombud_status named(struct campaign_row *k, struct ombud_session *s, struct arena *a, const char *name)
{
	enum ombud_status status = campaign_find(k, s->db, &s->err, a, name);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, status, _("there is no campaign of that name: 'campaign list' has them"));
	return status;
}

static void agent_line(struct buf *out, struct filling *f, const char *what, int64_t agent, int64_t at)
{
	char text[INSTANT_TEXT];
	buf_printf(out, "%s: %s, %s\n", what, fill_agent(f, agent), local_text(text, f->s->constants.zone, at));
}

static enum ombud_status whole(struct buf *out, struct ombud_session *s, struct arena *a, const char *name)
{
	struct filling f = {.s = s, .memory = a};
	struct campaign_row k;
	struct campaign_count *v;
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) || named(&k, s, a, name) ||
	    campaign_counts(&v, &n, s->db, &s->err, a, k.id))
		return s->err.status;
	buf_printf(out, "%s: %s, %s\n", k.name, about(a, &k), state_said(&k));
	agent_line(out, &f, _("made"), k.agent_id, k.at);
	if (k.approved_by)
		agent_line(out, &f, _("approved"), k.approved_by, k.approved_at);
	if (k.rate)
		buf_printf(out, _("letters an hour: %lld\n"), (long long)k.rate);
	if (k.ticket_id)
		buf_printf(out, _("ticket: #%lld\n"), (long long)k.ticket_id);
	buf_printf(out, _("tickets: %s\n"), k.audience[0] ? k.audience : _("all but spam"));
	buf_printf(out, "%s\n", campaign_counts_said(a, v, n));
	buf_printf(out, "\n--- en\n%s\n--- sv\n%s", k.text_en, k.text_sv);
	return OMBUD_OK;
}

enum ombud_status ombud_campaign(char **out, struct ombud_session *s, const char *name)
{
	struct arena memory = {0};
	struct buf b = {0};
	session_enter(s);
	*out = NULL;
	enum ombud_status status = whole(&b, s, &memory, name);
	if (status)
		buf_free(&b);
	else
		*out = buf_take(&b);
	arena_free(&memory);
	return status;
}

/* ---- of each person ------------------------------------------------------------------------------------ */

struct versions {
	struct policy_row *v;
	size_t n;
};

static const struct sql PROOF = {"proof of a campaign", "i",
    "SELECT person_id, (SELECT p.created_at FROM person p WHERE p.id = person_id), queued_at, state, why"
    " FROM campaign_person WHERE campaign_id = $1 ORDER BY person_id", false};

/* "" before the first that is known. A version is in force from its day's beginning, here. */
static const char *in_force(const struct versions *all, const struct filling *f, int64_t at)
{
	int32_t day = local_day(f->s->constants.zone, at);
	const char *no = "";
	for (size_t i = 0; i < all->n && all->v[i].day <= day; i++)
		no = all->v[i].no;
	return no;
}

static const char *when(struct filling *f, int64_t at)
{
	char text[INSTANT_TEXT];
	return at ? arena_str(f->memory, local_text(text, f->s->constants.zone, at)) : "";
}

static void proof_row(
    struct filling *f, const struct rows *r, const struct campaign_row *k, const struct versions *all)
{
	static const char *const words[REACHED_END] = {N_("waits"), N_("in the outbox"), N_("sent"), N_("came back"),
	    N_("left out"), N_("failed")};
	enum campaign_reached state = campaign_reached_of(db_int(r, 3));
	int64_t told = db_int(r, 2);
	bool left = state == REACHED_SENT || state == REACHED_RETURNED;
	fill_int(f, db_int(r, 0));
	fill(f, when(f, db_int(r, 1)));
	fill(f, in_force(all, f, db_int(r, 1)));
	fill(f, k->purpose[0] ? k->purpose : k->policy_no);
	fill(f, left ? when(f, told) : "");
	fill(f, left ? in_force(all, f, told) : "");
	fill(f, _(words[state]));
	fill(f, state == REACHED_LEFT_OUT ? campaign_why_said(db_text(r, 4)) : "");
}

static enum ombud_status proof_rows(struct filling *f, const char *name)
{
	struct ombud_session *s = f->s;
	struct campaign_row k;
	if (session_may(s, MAY_LEGAL_TABLES, true, NULL) && session_may(s, MAY_READ_AUDIT, true, NULL))
		return s->err.status;
	err_clear(&s->err);
	if (named(&k, s, f->memory, name))
		return s->err.status;
	struct versions all;
	if (policy_list(&all.v, &all.n, s->db, &s->err, f->memory))
		return s->err.status;
	struct rows r = db_select(s->db, &s->err, &PROOF, I(k.id));
	while (db_next(&r))
		proof_row(f, &r, &k, &all);
	return db_end(&r);
}

enum ombud_status ombud_campaign_proof(struct ombud_table **out, struct ombud_session *s, const char *name)
{
	static const char *const titles[] = {N_("person"), N_("data came in"), N_("version then"), N_("told of"), N_("told at"),
	    N_("version when told"), N_("state"), N_("why")};
	enum { COLUMNS = sizeof titles / sizeof *titles };
	struct filling f = {.s = s, .memory = arena_new()};
	session_enter(s);
	*out = NULL;
	if (proof_rows(&f, name)) {
		vec_free(&f.cells);
		arena_drop(f.memory);
		return s->err.status;
	}
	struct ombud_table *t = ARENA_NEW(f.memory, struct ombud_table);
	const char **said = ARENA_ARRAY(f.memory, const char *, COLUMNS);
	for (size_t i = 0; i < COLUMNS; i++)
		said[i] = _(titles[i]);
	*t = (struct ombud_table){.titles = said, .n_columns = COLUMNS, .n_rows = f.cells.n / COLUMNS, .memory = f.memory};
	t->cells = arena_grow(f.memory, f.cells.v, f.cells.n, f.cells.n, sizeof *f.cells.v);
	vec_free(&f.cells);
	*out = t;
	return OMBUD_OK;
}
