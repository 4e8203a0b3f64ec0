#include "ops/steps.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "base/vec.h"
#include "ops/law.h"
#include "ops/mask.h"
#include "ops/move.h"
#include "ops/required.h"
#include "store/message.h"

struct stepping {
	struct ombud_session *s;
	struct arena *memory;
	const struct ticket_row *t;
	bool values;           /* what is recorded is told */
	bool over, rekinded;
	int64_t open_tasks;
	struct masker *masker; /* NULL: nothing had to be masked yet */
	struct ombud_step *v;
	size_t n, room;
};

static void add(struct stepping *g, bool done, const char *text, const char *mend)
{
	if (g->n == g->room) {
		g->room = g->room ? 2 * g->room : 8;
		g->v = arena_grow(g->memory, g->v, g->n, g->room, sizeof *g->v);
	}
	g->v[g->n++] = (struct ombud_step){done, text, done ? "" : mend};
}

static const char *masked(struct stepping *g, const char *text)
{
	if (!g->values)
		return "...";
	if (!g->masker)
		g->masker = masker_open(g->s, g->memory, g->t->id);
	return masker_keep(g->masker, g->memory, text);
}

/* Which they are: "objection, access"; "" when none is open. */
static enum ombud_status open_hints(
    struct ombud_session *s, struct arena *memory, int64_t case_id, const char **open)
{
	struct hint_row *h;
	size_t n;
	*open = "";
	if (hint_list(&h, &n, s->db, &s->err, memory, case_id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (h[i].state == 0)
			*open = arena_printf(memory, "%s%s%s", *open, **open ? ", " : "", kind_info((enum kind)h[i].kind)->name);
	return OMBUD_OK;
}

static enum ombud_status add_hints(struct stepping *g)
{
	const char *open;
	if (open_hints(g->s, g->memory, g->t->case_id, &open))
		return g->s->err.status;
	const char *text = _("further rights of the letter");
	add(g, !open[0], open[0] ? arena_printf(g->memory, "%s: %s", text, open) : text, "split / drop-hint");
	return OMBUD_OK;
}

/* While proof is waited for, the clock stands still until it is said how it came. */
static void add_identity(struct stepping *g)
{
	const struct ticket_row *t = g->t;
	bool waits = t->state == STATE_ID_WAIT;
	bool known = t->identity == IDENTITY_VERIFIED || t->identity == IDENTITY_NOT_NEEDED;
	add(g, known && !waits, _("identity settled"),
	    waits ? "state work --what ..." : "identity verified --reason ...");
}

/* ---- what the law asks ------------------------------------------------------------------------- */

/* What is owed long before the answer: ", by 2026-11-24"; "" for all else. */
static const char *owed_by(struct stepping *g, const struct required *r)
{
	char text[DAY_TEXT];
	if (strcmp(r->name, "stopped-at") != 0 && strcmp(r->name, "restricted") != 0)
		return "";
	int32_t received = local_day(g->s->constants.zone, g->t->received_at);
	const struct constants *law = law_on(g->s, received);
	if (!law) {
		err_clear(&g->s->err);
		return "";
	}
	int32_t day = add_workdays(law->calendar, received, law->stop_workdays, law->eves_off);
	return arena_printf(g->memory, _(", by %s"), day_text(text, day));
}

static void add_required(struct stepping *g, const struct required_view *v, const struct required *r)
{
	bool met = required_met(v, r);
	const char *value = required_fact(v, r->other && !required_fact(v, r->name) ? r->other : r->name);
	if (!met && r->by == BY_TOLD && g->open_tasks) /* those stand below */
		return;
	if (!met && g->over) /* it ended elsewhere, or before this was asked: nothing can be done about it here */
		return;
	if (!met)
		add(g, false, arena_printf(g->memory, "%s%s (%s)", _(r->title), owed_by(g, r), r->article), required_mend(g->memory, r));
	else if (value && r->by == BY_FACT)
		add(g, true,
		    arena_printf(g->memory, "%s: %s", _(r->title), masked(g, required_shown(g->s, g->memory, r, value))), "");
	else
		add(g, true, _(r->title), "");
}

static void add_all(struct stepping *g, const struct required_view *v, bool after)
{
	const struct required *r;
	for (size_t i = 0; (r = required_at(i)); i++)
		if (r->after == after && r->by != BY_ANSWER && required_asked(v, r))
			add_required(g, v, r);
}

/* What an answer must say hangs on the code: it is written once that is chosen. */
static void add_answer(struct stepping *g, const struct required_view *v)
{
	const struct required *r;
	for (size_t i = 0; (r = required_at(i)); i++)
		if (r->by == BY_ANSWER && required_asked(v, r))
			add_required(g, v, r);
}

static const char *day_word(struct stepping *g, const char *word, int64_t day)
{
	char text[DAY_TEXT];
	return day ? arena_printf(g->memory, ", %s %s", word, day_text(text, (int32_t)day)) : "";
}

static enum ombud_status add_tasks(struct stepping *g)
{
	static const char *const ends[] = {"", "done", "impossible", "disproportionate"};
	struct task_row *v;
	size_t n;
	if (task_list(&v, &n, g->s->db, &g->s->err, g->memory, g->t->id))
		return g->s->err.status;
	for (size_t i = 0; i < n; i++) {
		const char *text = arena_printf(g->memory, _("task %lld, %s, %s%s: %s"), (long long)v[i].id,
		    masked(g, v[i].recipient), v[i].what, day_word(g, _("by"), v[i].due_day),
		    v[i].state ? ends[v[i].state] : masked(g, v[i].text));
		add(g, v[i].state != TASK_OPEN, text, arena_printf(g->memory, "task-end %lld done", (long long)v[i].id));
	}
	return OMBUD_OK;
}

static enum ombud_status add_retained(struct stepping *g)
{
	struct retained_row *v;
	size_t n;
	if (retained_list(&v, &n, g->s->db, &g->s->err, g->memory, g->t->id))
		return g->s->err.status;
	for (size_t i = 0; i < n; i++)
		add(g, true,
		    arena_printf(g->memory, _("item %lld stays: %s, %s, %s%s%s"), (long long)v[i].id,
		        masked(g, v[i].item), v[i].code, masked(g, v[i].ground), day_word(g, _("until"), v[i].until_day),
		        day_word(g, _("looked at again"), v[i].review_day)),
		    "");
	return OMBUD_OK;
}

/* One that was approved is sent as it is. */
static const char *answer_mend(struct stepping *g, const struct required_view *v)
{
	if (g->t->state != STATE_APPROVED || !v->answer)
		return "reply / answered --by phone ...";
	return arena_printf(g->memory, "outbox-retry %lld", (long long)v->answer);
}

/* ---- all of it --------------------------------------------------------------------------------- */

/* The choice sends it on, which what is missing above would refuse: to review, or to its end. */
static void add_resolution(struct stepping *g)
{
	add(g, g->t->resolution[0] != '\0', _("resolution chosen"), "resolve CODE");
}

static void add_approval(struct stepping *g, const struct required_view *v, bool over)
{
	const char *by = required_fact(v, "decided-by");
	static const struct required account = {.type = FACT_AGENT};
	const char *text = by ? arena_printf(g->memory, _("approved by %s"), required_shown(g->s, g->memory, &account, by))
	                      : _("approved by a second person");
	add_resolution(g);
	add_answer(g, v);
	if (g->t->resolution[0] && g->t->state == STATE_WORK)
		add(g, false, _("sent to review"), "state review");
	add(g, g->t->state == STATE_APPROVED || over, text, "approve");
}

static enum ombud_status before_approval(struct stepping *g, const struct kind_info *k, bool over)
{
	const struct ticket_row *t = g->t;
	if (k->right && add_hints(g))
		return g->s->err.status;
	add(g, t->assignee_id != 0 || over, _("assigned"), "assign @me");
	if (k->identity)
		add_identity(g);
	return OMBUD_OK;
}

/* A kind of which the law asks nothing costs no further look at the store, but for its tasks. */
static enum ombud_status recorded(struct stepping *g, struct required_view *v)
{
	if (required_load(v, g->s, g->memory, g->t) || task_open_count(&g->open_tasks, g->s->db, &g->s->err, g->t->id))
		return g->s->err.status;
	v->rekinded = g->rekinded;
	required_look(v, g->s, g->t, session_now(g->s));
	add_all(g, v, false);
	return required_kind((enum kind)g->t->kind) ? add_retained(g) : OMBUD_OK;
}

enum ombud_status steps_of(struct ombud_session *s, struct arena *memory,
    const struct ticket_row *t, bool values, const struct ombud_step **out, size_t *n)
{
	const struct kind_info *k = kind_info((enum kind)t->kind);
	struct stepping g = {.s = s, .memory = memory, .t = t, .values = values};
	struct required_view v;
	bool over = t->state >= STATE_RESOLVED && t->state != STATE_MERGED;
	g.over = over;
	*n = 0;
	*out = NULL;
	bool two;
	if (!k || before_approval(&g, k, over) || move_takes_two(&two, &g.rekinded, s, memory, t) || recorded(&g, &v))
		return s->err.status;
	if (two)
		add_approval(&g, &v, over);
	const struct code_info *code =
	    t->resolution[0] ? code_find(t->resolution, strlen(t->resolution)) : NULL;
	add_all(&g, &v, true);
	if (add_tasks(&g))
		return s->err.status;
	if (!k->service || !code || !code->no_letter)
		add(&g, t->answered_at != 0, _("answered"), answer_mend(&g, &v));
	if (!two)
		add_resolution(&g);
	/* An answer to what waits for nothing else leaves one step that no other names. */
	if (t->state == STATE_APPROVED && t->answered_at)
		add(&g, false, _("ended"), arena_printf(memory, "resolve %s", t->resolution));
	*out = g.v;
	*n = g.n;
	return OMBUD_OK;
}
