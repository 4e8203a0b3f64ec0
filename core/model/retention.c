/* How long what is kept, and why: the rows a store begins with. The DPO changes them there. */
#include "model/retention.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/clock.h"

/* From the day a ticket was closed, unless the row's name says otherwise. */
static const struct retention rows[] = {
    {"service", N_("customer service"), "6(1)(b)", 24, RETAIN_MONTHS, THEN_ERASE},
    {"rights", N_("proof that a right was answered"), "5(2), 17(3)(e)", 36, RETAIN_MONTHS,
	THEN_TOMBSTONE},
    /* kept longer, the case would bring the erased person back */
    {"erasure", N_("proof that the erasure was answered"), "5(2), 17(3)(e)", 30, RETAIN_DAYS,
	THEN_TOMBSTONE},
    {"complaint", N_("defence against claims and fines"), "17(3)(e)", 5, RETAIN_YEARS,
	THEN_TOMBSTONE},
    {"dpa", N_("defence against claims and fines"), "17(3)(e)", 5, RETAIN_YEARS, THEN_TOMBSTONE},
    {"breach", N_("documentation of breaches"), "33(5)", 5, RETAIN_YEARS, THEN_TOMBSTONE},
    {"unverified", N_("proof that an unidentified request was answered"), "5(2)", 6, RETAIN_MONTHS,
	THEN_ERASE},
    {"consent", N_("proof of consent, after it ended"), "7(1)", 3, RETAIN_YEARS, THEN_TOMBSTONE},
    {"billing attachment", N_("accounting, from the end of the year"), "17(3)(b), BFL 7:2", 7,
	RETAIN_YEARS, THEN_ERASE},
    {"spam", N_("mending a wrong choice"), "6(1)(f)", 30, RETAIN_DAYS, THEN_ERASE},
    {"raw mail", N_("checking how a letter was read, from its arrival"), "6(1)(f)", 90, RETAIN_DAYS,
	THEN_ERASE},
    {"draft", N_("finishing a letter, from the day it was sent"), "6(1)(f)", 30, RETAIN_DAYS,
	THEN_ERASE},
    {"identity proof", N_("verifying who asks"), "12(6)", 0, RETAIN_DAYS, THEN_ERASE},
    {"device id", N_("customer service, from its arrival"), "6(1)(f)", 12, RETAIN_MONTHS,
	THEN_ERASE},
    {"log", N_("customer service, from its arrival"), "6(1)(f)", 6, RETAIN_MONTHS, THEN_ERASE},
    {"location", N_("customer service, from its arrival"), "6(1)(f)", 6, RETAIN_MONTHS, THEN_ERASE},
    {"view log", N_("who looked at what"), "5(2), 32", 24, RETAIN_MONTHS, THEN_DROP},
    /* No prefix of a chain goes without what proves the rest: how often an old backup comes back, and which numbers the
     * report counts by, nobody knows beforehand. Neither holds a value of anybody. */
    {"audit", N_("proof of what was done: a chain without personal data"), "5(2)", 6, RETAIN_YEARS, THEN_KEEP},
    {"erasure ledger", N_("erasing again after a backup was restored: a chain of keyed hashes"), "5(2), 17", 3, RETAIN_YEARS,
	THEN_KEEP},
};

const struct retention *retention_table(size_t *n)
{
	*n = sizeof rows / sizeof *rows;
	return rows;
}

const struct retention *retention_find(const char *what)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (strcmp(rows[i].what, what) == 0)
			return &rows[i];
	return NULL;
}

static const char *const units[] = {[RETAIN_DAYS] = N_("days"), [RETAIN_MONTHS] = N_("months"), [RETAIN_YEARS] = N_("years")};

const char *retention_unit_name(enum retention_unit u)
{
	return (size_t)u < sizeof units / sizeof *units ? units[u] : "?";
}

bool retention_unit_find(enum retention_unit *out, const char *name)
{
	for (size_t i = 0; i < sizeof units / sizeof *units; i++)
		if (strcmp(units[i], name) == 0) {
			*out = (enum retention_unit)i;
			return true;
		}
	return false;
}

int32_t retention_until(int period, enum retention_unit unit, int32_t day)
{
	if (unit == RETAIN_DAYS)
		return day + period;
	return add_months(day, unit == RETAIN_YEARS ? 12 * period : period);
}

/* Several days may end on the last of a month: the newest of them is looked for from behind. */
int32_t retention_year_end(int period, enum retention_unit unit, int year)
{
	int years = unit == RETAIN_YEARS ? period : (period + 11) / 12;
	return day_of((struct date){year + years, 12, 31});
}

int32_t retention_border(int period, enum retention_unit unit, int32_t today)
{
	int32_t day = retention_until(-period, unit, today) + 3;
	while (retention_until(period, unit, day) >= today)
		day--;
	return day;
}

int retention_least(const char *what)
{
	const struct retention *r = retention_find(what);
	return r && !r->period ? 0 : 1;
}

int64_t retention_most(enum retention_unit unit)
{
	static const int64_t in_a_year[] = {[RETAIN_DAYS] = 365, [RETAIN_MONTHS] = 12, [RETAIN_YEARS] = 1};
	return RETAIN_YEARS_MOST * in_a_year[unit];
}

int retention_law_years(const char *ground)
{
	static const struct {
		const char *law;
		int years;
	} laws[] = {{"BFL 7:2", 7}};
	for (size_t i = 0; i < sizeof laws / sizeof *laws; i++)
		if (strstr(ground, laws[i].law))
			return laws[i].years;
	return 0;
}

/* Over a leap year and the next: 30 days are shorter than a month in some months. */
bool retention_shorter(int period, enum retention_unit unit, int than, enum retention_unit than_unit)
{
	int32_t first = day_of((struct date){2027, 1, 1}), last = day_of((struct date){2029, 1, 1});
	for (int32_t day = first; day < last; day++)
		if (retention_until(period, unit, day) < retention_until(than, than_unit, day))
			return true;
	return false;
}

const char *retention_of_ticket(int kind, bool spam, const char *code)
{
	const struct kind_info *k = kind_info((enum kind)kind);
	if (spam)
		return "spam";
	if (strcmp(code, "UNIDENT") == 0)
		return "unverified";
	if (kind == KIND_COMPLAINT || kind == KIND_DPA || kind == KIND_BREACH)
		return k->name;
	if (kind == KIND_ERASURE && (strcmp(code, "GRANTED") == 0 || strcmp(code, "PARTIAL") == 0))
		return "erasure";
	return k && k->service ? "service" : "rights";
}
