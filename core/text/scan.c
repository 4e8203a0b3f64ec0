#include "text/scan.h"

#include <stdlib.h>
#include <string.h>

#include "base/time.h"
#include "text/plainly.h"
#include "text/scan_room.h"

/* ASCII and the Latin-1 letters, which are two bytes in either case. */
static char *lowered(const char *s, size_t n)
{
	char *low = mem_resize(NULL, n + 1);
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		if (c >= 'A' && c <= 'Z')
			c = (unsigned char)(c + 32);
		else if (i && (unsigned char)s[i - 1] == 0xC3 && c >= 0x80 && c <= 0x9E &&
			 c != 0x97)
			c = (unsigned char)(c + 0x20);
		low[i] = (char)c;
	}
	low[n] = '\0';
	return low;
}

bool scan_free(const struct scan_room *r, size_t start, size_t end)
{
	return memchr(r->taken + start, 1, end - start) == NULL;
}

bool scan_offer(struct scan_room *r, enum scan_kind kind, size_t start, size_t end)
{
	if (start >= end || !scan_free(r, start, end))
		return false;
	memset(r->taken + start, 1, end - start);
	vec_push(r->out, ((struct scan_find){kind, start, end}));
	return true;
}

static int by_place(const void *a, const void *b)
{
	const struct scan_find *x = a, *y = b;
	return x->start < y->start ? -1 : x->start > y->start;
}

static struct scan_room open_room(scan_finds *out, const char *text, size_t n)
{
	return (struct scan_room){.s = text,
	    .n = n,
	    .low = lowered(text, n),
	    .taken = mem_alloc(n + 1),
	    .out = out,
	    .today = (int32_t)(time_now() / 86400)};
}

static void close_room(struct scan_room *r, size_t from)
{
	mem_free((char *)r->low);
	mem_free(r->taken);
	if (r->out->n > from)
		qsort(r->out->v + from, r->out->n - from, sizeof *r->out->v, by_place);
}

/* A finder, and the digits that the least of its finds has: a subject seldom has them. */
struct step {
	void (*find)(struct scan_room *r);
	size_t digits;
};

static size_t digits_in(const char *s, size_t n)
{
	size_t count = 0;
	for (size_t i = 0; i < n; i++)
		count += scan_digit(s[i]);
	return count;
}

static void run(scan_finds *out, const char *text, size_t n, const struct step *v, size_t n_steps)
{
	size_t from = out->n, digits = digits_in(text, n);
	struct scan_room r = open_room(out, n ? text : "", n);
	for (size_t i = 0; i < n_steps; i++)
		if (digits >= v[i].digits)
			v[i].find(&r);
	close_room(&r, from);
}

/* Finds are places of the text as it is; what is in disguise is found as what it looks like. */
static void find(scan_finds *out, const char *text, size_t n, const struct step *v, size_t n_steps)
{
	size_t from = out->n;
	struct plainly p;
	if (!plainly_read(&p, n ? text : "", n)) {
		run(out, text, n, v, n_steps);
		return;
	}
	run(out, buf_text(&p.text), p.text.len, v, n_steps);
	for (size_t i = from; i < out->n; i++)
		plainly_back(&p, &out->v[i].start, &out->v[i].end);
	plainly_free(&p);
}

void scan_text(scan_finds *out, const char *text, size_t n)
{
	static const struct step all[] = {{scan_passwords, 0}, {scan_emails, 0}, {scan_obscured, 0}, {scan_ibans, 2},
	    {scan_devices, 0}, {scan_cards, 12}, {scan_personnummers, 10}, {scan_nationals, 9}, {scan_accounts, 3},
	    {scan_ips, 1}, {scan_places, 1}, {scan_births, 1}, {scan_phones, 6}, {scan_addresses, 0}};
	find(out, text, n, all, sizeof all / sizeof *all);
}

size_t scan_scrub(struct buf *out, const char *text, size_t n)
{
	static const struct step passwords[] = {{scan_passwords, 0}};
	scan_finds found = {0};
	find(&found, text, n, passwords, 1);
	size_t at = 0, count = found.n;
	for (size_t i = 0; i < count; i++) {
		buf_add(out, text + at, found.v[i].start - at);
		buf_str(out, "[password removed]");
		at = found.v[i].end;
	}
	if (n)
		buf_add(out, text + at, n - at);
	vec_free(&found);
	return count;
}
