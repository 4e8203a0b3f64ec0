#include "port/demo_plan.h"

#include <assert.h>
#include <string.h>

#include "base/time.h"
#include "model/clock.h"

#define ZONE "Europe/Stockholm"
enum { HOUR = 3600, DAY = 86400, REST_DAYS = 30 };

/* ---- kinds ---------------------------------------------------------------------------------- */

enum { ENDS = 7 };
struct end {
	const char *code;
	unsigned share;
};
/* How many of a thousand letters are of a kind, and how tickets of it end. */
static const struct course {
	unsigned share;
	struct end ends[ENDS];
} courses[] = {
    [0] = {0},
    [KIND_ACCESS] = {165, {{"GRANTED", 66}, {"PARTIAL", 12}, {"NODATA", 9}, {"UNIDENT", 5},
        {"WITHDRAWN", 4}, {"REF-EXCESSIVE", 2}, {"DUP", 2}}},
    [KIND_PORTABILITY] = {24, {{"GRANTED", 80}, {"REF-SCOPE", 12}, {"NODATA", 8}}},
    [KIND_RECTIFICATION] = {46, {{"GRANTED", 86}, {"REF-ACCURATE", 8}, {"WITHDRAWN", 6}}},
    [KIND_ERASURE] = {150, {{"GRANTED", 60}, {"PARTIAL", 16}, {"RET-LAW", 9}, {"NODATA", 6},
        {"UNIDENT", 4}, {"RET-CLAIM", 3}, {"WITHDRAWN", 2}}},
    [KIND_RESTRICTION] = {14, {{"GRANTED", 80}, {"REF-NOGROUND", 20}}},
    [KIND_OBJECTION] = {16, {{"GRANTED", 70}, {"OVERRIDE", 30}}},
    [KIND_OBJECTION_DM] = {54, {{"STOPPED", 95}, {"WITHDRAWN", 3}, {"REDIRECT", 2}}},
    [KIND_AUTOMATED] = {7, {{"HUMAN-UPHELD", 60}, {"HUMAN-CHANGED", 40}}},
    [KIND_CONSENT_WD] = {26, {{"STOPPED", 96}, {"WITHDRAWN", 4}}},
    [KIND_INFO] = {13, {{"GRANTED", 90}, {"REDIRECT", 10}}},
    [KIND_COOKIE] = {15, {{"STOPPED", 100}}},
    [KIND_COMPLAINT] = {20, {{"ANSWERED", 92}, {"WITHDRAWN", 8}}},
    [KIND_DPA] = {4, {{"ANSWERED", 100}}},
    [KIND_BREACH] = {5, {{"NOTIFIED", 55}, {"NOT-NOTIFIABLE", 45}}},
    [KIND_POLICYQ] = {20, {{"ANSWERED", 100}}},
    [KIND_SECURITY] = {14, {{"ANSWERED", 60}, {"SOLVED", 40}}},
    [KIND_INCIDENT] = {82, {{"SOLVED", 78}, {"NORESPONSE", 12}, {"NOFIX", 10}}},
    [KIND_ACCOUNT] = {98, {{"SOLVED", 88}, {"NORESPONSE", 12}}},
    [KIND_HOWTO] = {86, {{"ANSWERED", 92}, {"NORESPONSE", 8}}},
    [KIND_BILLING] = {70, {{"SOLVED", 80}, {"ANSWERED", 18}, {"REDIRECT", 2}}},
    [KIND_REQUEST] = {42, {{"NOFIX", 45}, {"SOLVED", 40}, {"ANSWERED", 15}}},
    [KIND_OTHER] = {42, {{"ANSWERED", 80}, {"REDIRECT", 14}, {"NORESPONSE", 6}}},
    [KIND_CAMPAIGN] = {2, {{"SOLVED", 100}}},
};
static_assert(sizeof courses / sizeof *courses == KIND_END, "a course for every kind");

static enum kind pick_kind(struct demo_rng *rng)
{
	unsigned shares[KIND_END];
	for (int k = 0; k < KIND_END; k++)
		shares[k] = courses[k].share;
	return (enum kind)demo_pick(rng, shares, KIND_END);
}

static const char *pick_code(struct demo_rng *rng, enum kind kind)
{
	unsigned shares[ENDS];
	for (int i = 0; i < ENDS; i++)
		shares[i] = courses[kind].ends[i].share;
	return courses[kind].ends[demo_pick(rng, shares, ENDS)].code;
}

/* ---- states --------------------------------------------------------------------------------- */

enum { STATES = STATE_RESOLVED }; /* new .. resolved */
/* Up to that age, how many are in which state: rights, and what service answers in days. */
struct phase {
	int64_t hours;
	/* new triaged id_wait clarify_wait work ext_wait customer_wait review approved resolved */
	unsigned states[STATES];
};
static const struct phase rights[] = {
    {6, {80, 15, 0, 0, 5, 0, 0, 0, 0, 0}},
    {2 * 24, {35, 30, 5, 1, 25, 2, 2, 1, 1, 4}},
    {7 * 24, {8, 18, 12, 6, 36, 5, 5, 5, 3, 22}},
    {18 * 24, {2, 5, 9, 5, 30, 7, 4, 8, 4, 32}},
    {30 * 24, {1, 2, 6, 3, 22, 6, 2, 8, 4, 46}},
    {45 * 24, {0, 1, 4, 1, 8, 3, 1, 3, 2, 80}},
    {100 * 24, {0, 1, 4, 1, 9, 4, 1, 3, 2, 700}},
    {INT64_MAX, {0, 0, 1, 0, 2, 1, 0, 1, 0, 900}},
};
static const struct phase service[] = {
    {3, {75, 5, 0, 0, 15, 0, 0, 0, 0, 5}},
    {24, {40, 8, 0, 0, 25, 0, 7, 0, 0, 30}},
    {3 * 24, {12, 5, 0, 0, 30, 0, 15, 0, 0, 35}},
    {10 * 24, {3, 2, 0, 0, 18, 0, 16, 0, 0, 70}},
    {30 * 24, {1, 1, 0, 0, 8, 0, 9, 0, 0, 210}},
    {INT64_MAX, {0, 0, 0, 0, 1, 0, 1, 0, 0, 1000}},
};

static bool fits(enum state state, enum kind kind)
{
	const struct kind_info *k = kind_info(kind);
	switch (state) {
	case STATE_ID_WAIT:
		return k->identity;
	case STATE_CLARIFY_WAIT:
		return k->pauses & PAUSE_CLARIFY;
	case STATE_CUSTOMER_WAIT:
		return k->pauses & PAUSE_CUSTOMER;
	case STATE_EXT_WAIT:
		return k->identity;
	case STATE_REVIEW:
	case STATE_APPROVED:
		return !k->single_eye;
	default:
		return true;
	}
}

static bool quick(enum kind kind)
{
	const struct kind_info *k = kind_info(kind);
	return k->service || kind == KIND_BREACH || kind == KIND_SECURITY || kind == KIND_CAMPAIGN;
}

static enum state pick_state(struct demo_rng *rng, enum kind kind, int64_t age)
{
	const struct phase *p = quick(kind) ? service : rights;
	unsigned shares[STATES];
	while (p->hours != INT64_MAX && age >= p->hours * HOUR)
		p++;
	for (int i = 0; i < STATES; i++)
		shares[i] = fits((enum state)(i + 1), kind) ? p->states[i] : 0;
	if (kind == KIND_OTHER && demo_chance(rng, 260))
		return STATE_SPAM;
	if (kind_info(kind)->right && demo_chance(rng, 8))
		return STATE_MERGED;
	return (enum state)(demo_pick(rng, shares, STATES) + 1);
}

/* So that a desk of a few hundred tickets has every kind and state among its newest. */
static const struct scene {
	enum kind kind;
	enum state state;
} scenes[] = {
    {KIND_BREACH, STATE_NEW}, {KIND_ACCESS, STATE_NEW}, {KIND_COOKIE, STATE_TRIAGED},
    {KIND_DPA, STATE_TRIAGED}, {KIND_OTHER, STATE_SPAM}, {KIND_AUTOMATED, STATE_WORK},
    {KIND_CAMPAIGN, STATE_WORK}, {KIND_SECURITY, STATE_CUSTOMER_WAIT},
    {KIND_ACCESS, STATE_CLARIFY_WAIT}, {KIND_INFO, STATE_WORK}, {KIND_RESTRICTION, STATE_EXT_WAIT},
    {KIND_PORTABILITY, STATE_ID_WAIT}, {KIND_ERASURE, STATE_REVIEW}, {KIND_OBJECTION, STATE_REVIEW},
    {KIND_ACCESS, STATE_APPROVED}, {KIND_COMPLAINT, STATE_WORK}, {KIND_ACCESS, STATE_MERGED},
    {KIND_DPA, STATE_WORK}, {KIND_ERASURE, STATE_ID_WAIT}, {KIND_POLICYQ, STATE_WORK},
    {KIND_CONSENT_WD, STATE_RESOLVED}, {KIND_ERASURE, STATE_EXT_WAIT},
    {KIND_ERASURE, STATE_APPROVED}, {KIND_BREACH, STATE_RESOLVED}, {KIND_AUTOMATED, STATE_REVIEW},
    {KIND_RECTIFICATION, STATE_WORK}, {KIND_OBJECTION_DM, STATE_WORK}, {KIND_ACCESS, STATE_WORK},
};
enum { SCENES = sizeof scenes / sizeof *scenes, NEWEST = 3 };

static const struct scene *scene_of(size_t number, size_t of)
{
	size_t back = of - number, apart = of / 8 / SCENES;
	if (!apart || back <= NEWEST || (back - NEWEST) % apart || (back - NEWEST) / apart > SCENES)
		return NULL;
	return &scenes[(back - NEWEST) / apart - 1];
}

/* ---- dates ---------------------------------------------------------------------------------- */

/* Working days to the answer: a few come after their time. */
static int delay(struct demo_rng *rng, enum kind kind)
{
	static const struct span {
		int from, to;
	} slow[] = {{1, 9}, {10, 18}, {18, 20}, {23, 35}}, fast[] = {{0, 0}, {1, 2}, {3, 5}, {6, 14}};
	static const unsigned slow_shares[] = {55, 33, 8, 4}, fast_shares[] = {30, 42, 22, 6};
	bool at_once = quick(kind) || kind_info(kind)->single_eye;
	struct span s = at_once ? fast[demo_pick(rng, fast_shares, 4)]
	                        : slow[demo_pick(rng, slow_shares, 4)];
	return demo_between(rng, s.from, s.to);
}

static void end(struct demo_plan *p, struct demo_rng *rng)
{
	p->code = pick_code(rng, p->kind);
	if (p->state != STATE_RESOLVED)
		return;
	int64_t ended = p->received;
	if (strcmp(p->code, "NORESPONSE") != 0)
		ended = p->answered = demo_office_time(rng, p->received, delay(rng, p->kind), p->now);
	if (p->now - ended > (int64_t)REST_DAYS * DAY)
		p->state = STATE_CLOSED;
	p->late = !quick(p->kind) && p->answered > p->received + (int64_t)31 * DAY;
}

static void open_pause(struct demo_plan *p, struct demo_rng *rng)
{
	int32_t received = local_day(ZONE, p->received), today = local_day(ZONE, p->now);
	int days = p->state == STATE_CUSTOMER_WAIT ? demo_between(rng, 0, 2) : demo_between(rng, 1, 4);
	p->pause_from = add_workdays(&calendar_builtin, received, days, false);
	if (p->pause_from > today)
		p->pause_from = today;
	p->clock = p->now; /* an open pause counts to today */
}

/* A doubt that was settled before the answer; where it never was, the answer says so. */
static void past_pause(struct demo_plan *p, struct demo_rng *rng)
{
	bool never = strcmp(p->code, "UNIDENT") == 0;
	if (!p->answered || !(kind_info(p->kind)->pauses & PAUSE_IDENTITY) ||
	    (!never && !demo_chance(rng, 70)))
		return;
	int32_t from = add_workdays(
	    &calendar_builtin, local_day(ZONE, p->received), demo_between(rng, 1, 4), false);
	/* Some are asked for when it is late for that. */
	from += p->number % 3 == 2 ? 9 : 0;
	int32_t last = local_day(ZONE, p->answered), to = from + demo_between(rng, 2, 12);
	if (never || to > last)
		to = last;
	if (to > from) {
		p->pause_from = from;
		p->pause_to = to;
	}
}

/* ---- people --------------------------------------------------------------------------------- */

static enum demo_agent pick_agent(struct demo_rng *rng, const struct demo_plan *p)
{
	/* caller ines dirk sam lena omar */
	static const unsigned privacy[] = {16, 27, 38, 2, 15, 2}, helpdesk[] = {8, 4, 5, 45, 0, 38},
	                      officer[] = {10, 20, 0, 0, 70, 0};
	bool dpo = kind_info(p->kind)->grant == DECIDE_DPO || p->kind == KIND_COMPLAINT;
	unsigned taken = p->state == STATE_NEW ? 70 : p->state == STATE_TRIAGED ? 550 : 1000;
	if (p->state == STATE_SPAM || p->state == STATE_MERGED || !demo_chance(rng, taken))
		return DEMO_NOBODY;
	return (enum demo_agent)demo_pick(rng,
	    kind_info(p->kind)->service ? helpdesk
	    : dpo                       ? officer
	                                : privacy,
	    6);
}

static enum priority pick_priority(struct demo_rng *rng, enum kind kind)
{
	static const unsigned shares[] = {4, 12, 70, 14}, grave[] = {55, 40, 5, 0};
	return (enum priority)(1 +
	    demo_pick(rng, kind == KIND_BREACH || kind == KIND_DPA ? grave : shares, 4));
}

static enum identity pick_identity(struct demo_rng *rng, const struct demo_plan *p)
{
	if (!kind_info(p->kind)->identity || p->state <= STATE_TRIAGED || p->state > STATE_CLOSED)
		return IDENTITY_UNKNOWN;
	if (p->state == STATE_ID_WAIT || strcmp(p->code, "UNIDENT") == 0)
		return IDENTITY_ASKED;
	return demo_chance(rng, 620) ? IDENTITY_VERIFIED : IDENTITY_NOT_NEEDED;
}

/* ---- all ------------------------------------------------------------------------------------ */

/* The newest letters came minutes ago, whatever the hour. */
static int64_t receipt(
    const struct demo_calendar *c, struct demo_rng *rng, size_t number, size_t of)
{
	static const int64_t ago[NEWEST] = {4 * 60, 19 * 60, 47 * 60};
	if (of > 10 && of - number <= NEWEST)
		return c->now - ago[of - number - 1];
	int64_t when = demo_received(c, ((double)number + demo_fraction(rng)) / (double)of);
	return of > 10 && when > c->now - 48 * 60 ? c->now - 48 * 60 : when;
}

void demo_plan(
    struct demo_plan *out, const struct demo_calendar *c, uint64_t seed, size_t number, size_t of)
{
	struct demo_rng rng = demo_rng(seed, 't', number);
	const struct scene *scene = scene_of(number, of);
	*out = (struct demo_plan){.number = number, .now = c->now, .code = ""};
	out->received = out->clock = receipt(c, &rng, number, of);
	out->kind = scene ? scene->kind : pick_kind(&rng);
	out->state = pick_state(&rng, out->kind, c->now - out->received);
	if (scene)
		out->state = scene->state;
	bool decided = out->state == STATE_REVIEW || out->state == STATE_APPROVED;
	if (decided || out->state == STATE_RESOLVED)
		end(out, &rng);
	if (out->state == STATE_ID_WAIT || out->state == STATE_CLARIFY_WAIT ||
	    out->state == STATE_CUSTOMER_WAIT)
		open_pause(out, &rng);
	else
		past_pause(out, &rng);
	out->priority = pick_priority(&rng, out->kind);
	out->identity = pick_identity(&rng, out);
	out->agent = pick_agent(&rng, out);
	out->nobody = out->kind == KIND_CAMPAIGN || (out->kind == KIND_BREACH && demo_chance(&rng, 600));
	out->by_hand = out->nobody || (out->kind != KIND_DPA && out->state != STATE_SPAM &&
	                                  demo_chance(&rng, 45));
}
