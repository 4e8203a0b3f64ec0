/* A known date of birth in a text: 850312, 12/3 1985, 12 March 1985, 12. März 85. */
#include <string.h>

#include "base/utf8.h"
#include "text/known_room.h"

enum { ELEMENTS = 3, RUNS_MOST = 7, SPAN_MOST = 48, FILLER_LETTERS = 3 };

/* Beginnings of the months' names, folded and spelt, blanks between. */
static const char *const months[] = {
    "jan gen ene ian янв ιαν styc sijec tammi ينا",
    "feb fev helmi lut фев φεβ فبر",
    "mar mrt mali мар μαρ مار",
    "apr avr abr kwie huhti апр απρ ابر",
    "maj may mai mei mag touko маи мая μαι ماي",
    "jun juin giu czerw kesa июн ιουν يون",
    "jul juil lug lip heina июл ιουλ يول",
    "aug aout ago sierp elo авг αυγ اغس",
    "sep set wrze syys сен σεπ سبت",
    "oct okt ott out pazd loka окт οκτ اكت",
    "nov listop marras ноя νοε نوف",
    "dec dez dic des grud joulu дек δεκ ديس",
};

static bool begins_with(const struct fold_unit *u, size_t n, const char *s, size_t bytes)
{
	size_t i = 0, at = 0;
	for (unsigned c; at < bytes; at += utf8_get(s + at, bytes - at, &c, NULL), i++) {
		utf8_get(s + at, bytes - at, &c, NULL);
		if (i == n || u[i].c != c)
			return false;
	}
	return true;
}

static bool names_month(const struct fold_unit *u, size_t n, int month)
{
	for (const char *p = months[month - 1]; *p;) {
		size_t bytes = strcspn(p, " ");
		if (begins_with(u, n, p, bytes))
			return true;
		p += bytes + (p[bytes] == ' ');
	}
	return false;
}

/* ---- digits alone ------------------------------------------------------------------------------- */

static long number(const struct folded *f, const struct fold_run *r)
{
	long v = 0;
	for (size_t i = 0; i < r->n && i < 9; i++)
		v = v * 10 + (long)(f->unit.v[r->u + i].c - '0');
	return v;
}

static bool whole_date(long v, size_t digits, const struct known_date *d)
{
	long short_year = d->year % 100;
	long ymd = d->month * 100L + d->day, dmy = d->day * 100L + d->month, mdy = ymd;
	if (digits == 8)
		return v == d->year * 10000L + ymd || v == dmy * 10000 + d->year || v == mdy * 10000 + d->year;
	return digits == 6 &&
	    (v == short_year * 10000 + ymd || v == dmy * 100 + short_year || v == mdy * 100 + short_year);
}

/* Four digits after a date and a hyphen are the rest of a personnummer. */
static size_t with_last_four(const struct known_work *w, size_t run)
{
	const struct folded *f = w->f;
	const struct fold_run *r = &f->run.v[run];
	size_t end = f->unit.v[r->u + r->n - 1].end;
	if (run + 1 >= f->run.n || !f->run.v[run + 1].digits || f->run.v[run + 1].n != 4)
		return end;
	size_t next = f->unit.v[f->run.v[run + 1].u].start;
	return next - end <= 3 && w->text[end] != ' ' && w->text[end] != '\n' ? f->unit.v[f->run.v[run + 1].u + 3].end : end;
}

/* ---- day, month and year apart ------------------------------------------------------------------ */

struct element {
	size_t run;
	long v;
	size_t digits; /* 0: a word */
};

static bool is_year(const struct element *e, const struct known_date *d)
{
	return (e->digits == 4 && e->v == d->year) || (e->digits == 2 && e->v == d->year % 100);
}

static bool is_day(const struct element *e, const struct known_date *d)
{
	return (e->digits == 1 || e->digits == 2) && e->v == d->day;
}

static bool is_month(const struct folded *f, const struct element *e, const struct known_date *d)
{
	const struct fold_run *r = &f->run.v[e->run];
	if (!e->digits)
		return names_month(f->spelt.v + r->k, r->m, d->month);
	return e->digits <= 2 && e->v == d->month;
}

/* Elements from that run on; words of up to three letters between are passed over. */
static size_t gather(const struct known_work *w, size_t run, const struct known_date *d,
    struct element e[ELEMENTS])
{
	const struct folded *f = w->f;
	size_t n = 0, start = f->unit.v[f->run.v[run].u].start;
	for (size_t i = run; i < f->run.n && i < run + RUNS_MOST && n < ELEMENTS; i++) {
		const struct fold_run *r = &f->run.v[i];
		if (f->unit.v[r->u].start - start > SPAN_MOST)
			break;
		if (r->digits)
			e[n++] = (struct element){i, number(f, r), r->n};
		else if (names_month(f->spelt.v + r->k, r->m, d->month))
			e[n++] = (struct element){i, 0, 0};
		else if (r->n > FILLER_LETTERS)
			break;
	}
	return n;
}

static bool spells(const struct folded *f, const struct element e[ELEMENTS], const struct known_date *d)
{
	static const int orders[][3] = {{0, 1, 2}, {1, 0, 2}, {2, 1, 0}}; /* places of day, month, year */
	for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
		if (is_day(&e[orders[i][0]], d) && is_month(f, &e[orders[i][1]], d) && is_year(&e[orders[i][2]], d))
			return true;
	return false;
}

static void search(struct known_work *w, size_t run, const struct known_date *d)
{
	const struct folded *f = w->f;
	const struct fold_run *r = &f->run.v[run];
	struct element e[ELEMENTS];
	size_t start = f->unit.v[r->u].start;
	if (r->digits && whole_date(number(f, r), r->n, d))
		known_offer(w, d->tag, start, with_last_four(w, run));
	else if (gather(w, run, d, e) == ELEMENTS && e[0].run == run && spells(f, e, d))
		known_offer(w, d->tag, start, with_last_four(w, e[2].run));
}

void known_dates(struct known_work *w)
{
	for (size_t run = 0; w->k->n_date && run < w->f->run.n; run++)
		for (size_t i = 0; i < w->k->n_date; i++)
			search(w, run, &w->k->date[i]);
}
