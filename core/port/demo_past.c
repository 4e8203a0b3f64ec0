#include "port/demo_past.h"

#include <string.h>

#include "base/time.h"

#define ZONE "Europe/Stockholm"
enum { MOST = 8, DAY = 86400, HOUR = 3600, REST_DAYS = 30, MONTH_DAYS = 28, LONGEST_DAYS = 14 };

struct past {
	struct intake_past *v;
	size_t n;
	int64_t now;
};

static void add(struct past *b, const char *type, const char *reason, int64_t at)
{
	if (at <= b->now && b->n < MOST)
		b->v[b->n++] = (struct intake_past){.type = type, .reason = reason, .at = at};
}

/* Most are seen within the day, some lie over the weekend, and a few longer than they should. */
static int64_t seen_at(const struct demo_plan *p, struct demo_rng *rng)
{
	static const unsigned shares[] = {60, 30, 8, 2};
	static const int days[] = {0, 1, 3, 9};
	int64_t until = p->answered ? p->answered : p->now, longest = p->received + (int64_t)LONGEST_DAYS * DAY;
	until = until < longest ? until : longest;
	return demo_office_time(rng, p->received, days[demo_pick(rng, shares, 4)], until);
}

static int64_t morning(int32_t day)
{
	return local_instant(ZONE, day, 9 * HOUR);
}

static void add_waiting(struct past *b, const struct demo_plan *p)
{
	bool waits = p->state == STATE_CLARIFY_WAIT || p->state == STATE_CUSTOMER_WAIT;
	if (!p->pause_from)
		return;
	int64_t from = morning(p->pause_from);
	add(b, "state", state_info(waits ? p->state : STATE_ID_WAIT)->name, from > p->received ? from : p->received);
	if (p->pause_to)
		add(b, "state", "work", morning(p->pause_to));
}

static void add_end(struct past *b, const struct demo_plan *p)
{
	int64_t ended = p->answered ? p->answered : p->received;
	if (*p->code)
		add(b, "code", p->code, p->state == STATE_RESOLVED || p->state == STATE_CLOSED ? ended : p->now);
	if (p->state == STATE_RESOLVED || p->state == STATE_CLOSED)
		add(b, "state", "resolved", ended);
	else if (p->state != STATE_NEW && !p->pause_from)
		add(b, "state", state_info(p->state)->name, p->state == STATE_SPAM || p->state == STATE_MERGED ? p->received : p->now);
	if (p->state == STATE_CLOSED)
		add(b, "state", "closed", ended + (int64_t)REST_DAYS * DAY);
}

/* Half of what would have been late was extended in time. */
static void extend(struct intake *in, struct past *b, const struct demo_plan *p, struct demo_rng *rng)
{
	static const char *const reasons[] = {"complexity", "number"};
	bool slow = p->answered - p->received > (int64_t)MONTH_DAYS * DAY;
	if (!slow || !kind_info(p->kind)->extend || !demo_chance(rng, 500))
		return;
	in->extension = reasons[demo_below(rng, 4) == 0];
	add(b, "extend", in->extension, p->received + (int64_t)demo_between(rng, 12, 24) * DAY);
}

void demo_past(struct intake *in, const struct demo_plan *p, struct demo_rng *rng, struct arena *memory)
{
	struct past b = {ARENA_ARRAY(memory, struct intake_past, MOST), 0, p->now};
	add(&b, "state", "new", p->received);
	/* What ended without an answer ended as it came. */
	bool lay = p->answered || (state_info(p->state)->open && p->state != STATE_NEW);
	if (lay)
		add(&b, "state", "triaged", seen_at(p, rng));
	add_waiting(&b, p);
	extend(in, &b, p, rng);
	add_end(&b, p);
	in->past = b.v;
	in->n_past = b.n;
}
