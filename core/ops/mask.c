/* Free text with the personal data in it masked: what the scanner finds, and every value that the
 * store knows of the case's people, wherever it stands. */
#include "ops/mask.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "ops/needles.h"
#include "store/people.h"
#include "text/scan.h"

struct masker {
	struct known *known;
	datum_set clear; /* fields that are shown as they stand */
	bool blind;      /* nobody can say who the people are */
	bool by_line;    /* a find of two lines is a mask on each */
};

struct maskers {
	struct arena *a;
	struct people_value *v; /* by ticket */
	size_t n;
	struct people_value *everywhere; /* of one person */
	size_t n_everywhere;
	bool blind;
	struct masker *last;
	int64_t last_ticket;
};

static const enum datum_field field_of_find[SCAN_KINDS] = {
    [SCAN_EMAIL] = DATUM_EMAIL,
    [SCAN_PHONE] = DATUM_PHONE,
    [SCAN_PERSONNUMMER] = DATUM_PERSONNUMMER,
    [SCAN_NATIONAL_ID] = DATUM_PERSONNUMMER,
    [SCAN_CARD] = DATUM_CARD,
    [SCAN_IBAN] = DATUM_IBAN,
    [SCAN_ACCOUNT] = DATUM_IBAN,
    [SCAN_IP] = DATUM_IP,
    [SCAN_DEVICE_ID] = DATUM_DEVICE_ID,
    [SCAN_BIRTH_DATE] = DATUM_BIRTH_DATE,
    [SCAN_ADDRESS] = DATUM_ADDRESS,
    [SCAN_LOCATION] = DATUM_LOCATION,
    [SCAN_PASSWORD] = DATUM_OTHER,
};

/* ---- who is known -------------------------------------------------------------------------------- */

struct maskers *maskers_open(
    struct ombud_session *s, struct arena *a, const int64_t *tickets, size_t n)
{
	struct maskers *m = ARENA_NEW(a, struct maskers);
	struct err ignored = {0};
	m->a = a;
	m->blind = people_values(&m->v, &m->n, s->db, &ignored, a, tickets, n) != OMBUD_OK;
	return m;
}

void maskers_person(struct maskers *m, struct ombud_session *s, int64_t person)
{
	struct err ignored = {0};
	m->last = NULL;
	m->blind |= person_values(&m->everywhere, &m->n_everywhere, s->db, &ignored, m->a, person) != OMBUD_OK;
}

static size_t first_of(const struct maskers *m, int64_t ticket)
{
	size_t low = 0, high = m->n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (m->v[middle].ticket < ticket)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct masker *maskers_find(struct maskers *m, int64_t ticket)
{
	if (m->last && m->last_ticket == ticket)
		return m->last;
	m->last = ARENA_NEW(m->a, struct masker);
	m->last_ticket = ticket;
	m->last->known = known_new(m->a);
	m->last->blind = m->blind;
	for (size_t i = first_of(m, ticket); i < m->n && m->v[i].ticket == ticket; i++)
		needles_add(m->last->known, m->v[i].field, m->v[i].value);
	for (size_t i = 0; i < m->n_everywhere; i++)
		needles_add(m->last->known, m->everywhere[i].field, m->everywhere[i].value);
	return m->last;
}

struct masker *masker_open(struct ombud_session *s, struct arena *a, int64_t ticket)
{
	return maskers_find(maskers_open(s, a, &ticket, ticket ? 1 : 0), ticket);
}

/* ---- masking ------------------------------------------------------------------------------------- */

static int by_place(const void *a, const void *b)
{
	const struct known_find *x = a, *y = b;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return x->end > y->end ? -1 : x->end < y->end;
}

/* "Karin Lind" is also what karin.lind@ has before its sign; it is told as the name that it is. */
static bool names_alone(const known_finds *all, size_t at, const char *text)
{
	const struct known_find *f = &all->v[at];
	bool first = false, last = false;
	if (f->tag != DATUM_EMAIL || memchr(text + f->start, '@', f->end - f->start))
		return false;
	while (at && all->v[at - 1].start == f->start)
		at--;
	for (; at < all->n && all->v[at].start < f->end; at++) {
		const struct known_find *x = &all->v[at];
		first |= x->tag == DATUM_NAME && x->start == f->start;
		last |= x->tag == DATUM_NAME && x->end >= f->end;
	}
	return first && last;
}

/* In their order. */
static void prefer_names(known_finds *all, const char *text)
{
	size_t n = 0;
	for (size_t i = 0; i < all->n; i++)
		if (names_alone(all, i, text))
			all->v[i].tag = DATUM_ANY;
	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].tag != DATUM_ANY)
			all->v[n++] = all->v[i];
	all->n = n;
}

/* How far what leaves in clear reaches that is at least of a class, among what begins no later. */
struct reach {
	size_t end[CLASS_S3 + 1];
};

static enum data_class class_of(const struct known_find *f)
{
	return field_of_datum((enum datum_field)f->tag)->class_;
}

static void extend(struct reach *r, const struct masker *m, const struct known_find *f)
{
	if (!(m->clear >> f->tag & 1))
		return;
	for (int c = 0; c <= (int)class_of(f); c++)
		if (r->end[c] < f->end)
			r->end[c] = f->end;
}

/* A name that is a part of an address goes as the address does. A number of a higher class than the
 * address does not: who asks for addresses has not asked for personnummer. */
static known_finds hidden_of(const known_finds *all, const struct masker *m)
{
	known_finds hidden = {0};
	struct reach r = {{0}};
	for (size_t i = 0, next = 0; i < all->n; i++) {
		const struct known_find *f = &all->v[i];
		for (; next < all->n && all->v[next].start <= f->start; next++)
			extend(&r, m, &all->v[next]);
		if (r.end[class_of(f)] < f->end)
			vec_push(&hidden, *f);
	}
	return hidden;
}

static void leave_clear(known_finds *all, const struct masker *m)
{
	known_finds hidden = hidden_of(all, m);
	vec_free(all);
	*all = hidden;
}

static void add_scanned(known_finds *all, const char *text, size_t start, size_t end, scan_finds *scanned)
{
	scan_text(scanned, text + start, end - start);
	for (size_t i = 0; i < scanned->n; i++)
		vec_push(all, ((struct known_find){(int)field_of_find[scanned->v[i].kind], start + scanned->v[i].start,
		                  start + scanned->v[i].end}));
}

/* The scanner takes an address as one; where it is to leave in clear, what stands before its sign counts. */
static void scan_addresses(known_finds *all, const char *text)
{
	for (size_t i = 0, n = all->n; i < n; i++) {
		struct known_find f = all->v[i];
		const char *at = f.tag == DATUM_EMAIL ? memchr(text + f.start, '@', f.end - f.start) : NULL;
		scan_finds scanned = {0};
		if (at)
			add_scanned(all, text, f.start, (size_t)(at - text), &scanned);
		vec_free(&scanned);
	}
}

static void find_all(known_finds *all, const struct masker *m, const char *text, size_t n)
{
	scan_finds scanned = {0};
	add_scanned(all, text, 0, n, &scanned);
	vec_free(&scanned);
	if (m->clear)
		scan_addresses(all, text);
	known_search(all, m->known, text, n);
	if (all->n > 1)
		qsort(all->v, all->n, sizeof *all->v, by_place);
	prefer_names(all, text);
}

/* A name shows its first letter, as it does elsewhere; any other find only what it is. */
static void add_mask(struct buf *out, const struct known_find *f, const char *text)
{
	unsigned c;
	if (f->tag == DATUM_NAME)
		mask_value(out, DATUM_NAME, text + f->start, utf8_get(text + f->start, f->end - f->start, &c, NULL));
	else
		buf_str(out, mask_word((enum datum_field)f->tag));
}

static void add_more_lines(struct buf *out, const struct known_find *f, const char *text)
{
	for (size_t i = f->start; i < f->end; i++)
		if (text[i] == '\n') {
			buf_char(out, '\n');
			add_mask(out, f, text);
		}
}

/* Finds that overlap are one, of the sort that begins first. */
static void add_masked(const struct masker *m, struct buf *out, const known_finds *all, const char *text, size_t n)
{
	size_t at = 0;
	for (size_t i = 0; i < all->n;) {
		struct known_find f = all->v[i];
		for (i++; i < all->n && all->v[i].start < f.end; i++)
			f.end = all->v[i].end > f.end ? all->v[i].end : f.end;
		buf_add(out, text + at, f.start - at);
		add_mask(out, &f, text);
		if (m->by_line)
			add_more_lines(out, &f, text);
		at = f.end;
	}
	buf_add(out, text + at, n - at);
}

void masker_text(struct masker *m, struct buf *out, const char *text, size_t n)
{
	known_finds all = {0};
	if (m->blind) {
		buf_str(out, n ? mask_word(DATUM_OTHER) : "");
		return;
	}
	find_all(&all, m, text, n);
	if (m->clear)
		leave_clear(&all, m);
	add_masked(m, out, &all, text, n);
	vec_free(&all);
}

static bool overlaps(const known_finds *all, const struct known_find *f)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].start < f->end && f->start < all->v[i].end)
			return true;
	return false;
}

datum_set masker_finds(struct masker *m, const char *text, size_t n, datum_set *hidden)
{
	known_finds all = {0};
	datum_set shown = 0;
	*hidden = 0;
	find_all(&all, m, text, n);
	known_finds masked = hidden_of(&all, m);
	for (size_t i = 0; i < masked.n; i++)
		*hidden |= (datum_set)1 << masked.v[i].tag;
	for (size_t i = 0; i < all.n; i++)
		if ((m->clear >> all.v[i].tag & 1) && !overlaps(&masked, &all.v[i]))
			shown |= (datum_set)1 << all.v[i].tag;
	vec_free(&all);
	vec_free(&masked);
	return shown;
}

void masker_clear(struct masker *m, datum_set fields)
{
	m->clear |= fields;
}

void masker_by_line(struct masker *m)
{
	m->by_line = true;
}

const char *masker_keep(struct masker *m, struct arena *a, const char *text)
{
	struct buf b = {0};
	masker_text(m, &b, text, strlen(text));
	const char *kept = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return kept;
}

bool masker_hides(struct masker *m, const char *text, size_t n)
{
	struct buf b = {0};
	masker_text(m, &b, text, n);
	bool hides = b.len != n || memcmp(buf_text(&b), text, n) != 0;
	buf_free(&b);
	return hides;
}

const char *masker_words(struct masker *m, struct arena *a, const char *words)
{
	struct buf b = {0};
	while (*words) {
		size_t n = strcspn(words, ",");
		masker_text(m, &b, words, n);
		words += n;
		if (*words)
			buf_char(&b, *words++);
	}
	const char *out = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}

static bool reveals_any(const struct ombud_session *s)
{
	enum grant g = session_lapsed(s) ? GRANT_NO : role_grant(session_roles(s), MAY_REVEAL_S2);
	return g == GRANT_YES || g == GRANT_REASON;
}

const char *filter_shown(struct ombud_session *s, struct arena *a, const char *text, bool own)
{
	return own || reveals_any(s) ? text : masker_words(masker_open(s, a, 0), a, text);
}

const char *mask_address(struct arena *a, const char *address)
{
	struct buf b = {0};
	mask_value(&b, DATUM_EMAIL, address, strlen(address));
	const char *out = arena_str(a, buf_text(&b));
	buf_free(&b);
	return out;
}

const char *mask_sender(struct arena *a, const char *sender)
{
	struct buf b = {0};
	size_t name = strcspn(sender, "<");
	while (name && sender[name - 1] == ' ')
		name--;
	const char *at = strchr(sender, '<');
	if (name)
		mask_value(&b, DATUM_NAME, sender, name);
	if (at) {
		buf_str(&b, name ? " <" : "<");
		mask_value(&b, DATUM_EMAIL, at + 1, strcspn(at + 1, ">"));
		buf_char(&b, '>');
	}
	const char *kept = arena_str(a, buf_text(&b));
	buf_free(&b);
	return kept;
}
