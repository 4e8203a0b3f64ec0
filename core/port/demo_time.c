#include "port/demo_time.h"

#include "base/time.h"
#include "model/clock.h"

#define ZONE "Europe/Stockholm"
enum { HOUR = 3600, DAY = 86400 };

/* Letters of an hour of the day, and of a day of the week from Monday, beside the others. */
static const double hours[24] = {.3, .2, .1, .1, .1, .3, 1, 3, 7, 9, 9, 8, 6, 8, 8, 7, 6, 4, 3, 4, 4,
    3, 2, 1};
static const double weekdays[7] = {1.15, 1.2, 1.1, 1.05, .9, .25, .2};

static double hours_sum(double upto)
{
	double sum = 0;
	for (int h = 0; h < 24 && upto > 0; h++, upto -= 1)
		sum += hours[h] * (upto < 1 ? upto : 1);
	return sum;
}

/* The second of the day before which that share of a day's letters came. */
static int second_of_day(double share)
{
	double left = share * hours_sum(24);
	for (int h = 0; h < 24; h++) {
		if (left < hours[h])
			return (int)((h + left / hours[h]) * HOUR);
		left -= hours[h];
	}
	return DAY - 1;
}

void demo_calendar(struct demo_calendar *out, uint64_t seed, int64_t now)
{
	int32_t today = local_day(ZONE, now);
	double sum = 0;
	struct demo_rng rng = demo_rng(seed, 'd', 0);
	*out = (struct demo_calendar){.now = now, .first = today - DEMO_DAYS};
	out->today =
	    hours_sum((double)(now - local_instant(ZONE, today, 0)) / HOUR) / hours_sum(24);
	for (int i = 0; i <= DEMO_DAYS; i++) {
		int32_t day = out->first + i;
		/* A desk that grew: the last month holds a quarter of all, so that a queue is full. */
		double r = (double)i / DEMO_DAYS, r4 = r * r * r * r;
		double weight = weekdays[weekday_of(day)] * (.5 + 4 * r4 * r4);
		weight *= .75 + .5 * demo_fraction(&rng);
		if (is_holiday(&calendar_builtin, day))
			weight *= .25;
		sum += day == today ? weight * out->today : weight;
		out->until[i] = sum;
	}
}

int64_t demo_received(const struct demo_calendar *c, double share)
{
	double at = share * c->until[DEMO_DAYS];
	int low = 0, high = DEMO_DAYS;
	while (low < high) {
		int middle = (low + high) / 2;
		if (c->until[middle] > at)
			high = middle;
		else
			low = middle + 1;
	}
	double before = low ? c->until[low - 1] : 0, whole = c->until[low] - before;
	double within = whole > 0 ? (at - before) / whole : 0;
	if (low == DEMO_DAYS)
		within *= c->today;
	int64_t when = local_instant(ZONE, c->first + low, second_of_day(within));
	return when < c->now ? when : c->now - 1;
}

int64_t demo_office_time(struct demo_rng *rng, int64_t at, int workdays, int64_t limit)
{
	int32_t received = local_day(ZONE, at);
	for (; workdays >= 0; workdays--) {
		int32_t day = add_workdays(&calendar_builtin, received, workdays, false);
		int64_t when = local_instant(ZONE, day, demo_between(rng, 8 * HOUR + 600, 16 * HOUR + 3000));
		if (when > at && when < limit)
			return when;
	}
	return at + (int64_t)((double)(limit - at) * (.3 + .6 * demo_fraction(rng)));
}
