/* What was erased as keyed hashes: taken while the erasure runs, kept beside its row until it is proven. */
#include "store/needle.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "store/needle_form.h"
#include "store/needle_set.h"
#include "store/needle_spelling.h"

enum {
	SLICE = 24,
	FAR = 4096, /* between slices: each page that holds a part of a long value has one */
	PARTS = 4,
	MANY = 100000 /* from there on a long value has one slice, as it is */
};

struct needles {
	struct needle_set *set;
	uint32_t groups;
	size_t counted; /* too short */
	/* of the value at hand */
	const char *place;
	bool sure;
	bool number; /* of which three digits may be all that it has */
	bool parted; /* a part of it has a group of its own */
	struct arena *a;
};

struct needles *needles_new(struct arena *a, const unsigned char key[32])
{
	struct needles *n = ARENA_NEW(a, struct needles);
	n->a = a;
	n->set = set_new(a, key);
	return n;
}

struct needle_set *needles_set(struct needles *n)
{
	return n->set;
}

size_t needles_groups(const struct needles *n)
{
	return (size_t)n->groups + 1;
}

size_t needles_short(const struct needles *n)
{
	return n->counted;
}

/* An address or a number, which two people do not have by chance. */
static bool tells_one(const char *value, size_t n)
{
	size_t digits = 0;
	const char *at = memchr(value, '@', n);
	for (size_t i = 0; i < n; i++)
		digits += value[i] >= '0' && value[i] <= '9';
	return digits >= 7 || (at && at > value && memchr(at, '.', n - (size_t)(at - value)));
}

/* Rows of blanks and of dashes are everybody's. */
static bool is_dull(const char *p, size_t n)
{
	uint32_t seen[8] = {0};
	int kinds = 0;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)p[i];
		kinds += !(seen[c / 32] >> c % 32 & 1);
		seen[c / 32] |= UINT32_C(1) << c % 32;
	}
	return kinds < 4;
}

static void take(void *data, const char *form, const char *bytes, size_t n, bool whole)
{
	struct needles *k = data;
	struct hashed h = {.place = k->place, .form = form, .group = k->groups, .sure = k->sure && whole};
	if (n < NEEDLE_SHORTEST || (!k->number && is_dull(bytes, n)))
		return;
	set_hash(k->set, &h, (const unsigned char *)bytes, n);
	set_add(k->set, &h);
}

static void slice_at(struct needles *k, const char *value, size_t at, bool encoded)
{
	size_t from = utf8_floor(value, at);
	k->groups++;
	forms_of(value + from, utf8_floor(value + from, SLICE), encoded, take, k);
}

static void slices(struct needles *k, const char *value, size_t n)
{
	bool many = set_count(k->set) > MANY;
	size_t step = many ? n : n / PARTS < SLICE ? SLICE : n / PARTS > FAR ? FAR : n / PARTS;
	for (size_t at = many ? n / 2 : 0; at + SLICE + 4 <= n; at += step)
		slice_at(k, value, at, !many);
	if (!many)
		slice_at(k, value, n - SLICE - 4, true);
}

void needles_of(struct needles *n, const char *place, const char *value, size_t bytes)
{
	n->place = place;
	n->counted += bytes && bytes < NEEDLE_SHORTEST;
	if (bytes < NEEDLE_SHORTEST)
		return;
	if (bytes > NEEDLE_LONGEST) {
		n->sure = false;
		slices(n, value, bytes);
		return;
	}
	n->groups++;
	n->sure = tells_one(value, bytes);
	forms_of(value, bytes, true, take, n);
}

static void spell(void *data, const char *text, size_t bytes, bool apart)
{
	struct needles *n = data;
	if (bytes < NEEDLE_SHORTEST || bytes > NEEDLE_LONGEST)
		return;
	n->groups += apart && !n->parted;
	n->parted |= apart;
	n->sure = tells_one(text, bytes);
	forms_of(text, bytes, true, take, n);
	forms_of_lists(text, bytes, take, n);
}

static bool is_number(enum datum_field f)
{
	return f == DATUM_PHONE || f == DATUM_PERSONNUMMER || f == DATUM_CARD || f == DATUM_IBAN;
}

/* One group: who has the number too has it in any spelling. */
void needles_datum(struct needles *n, const char *place, enum datum_field field, const char *value, size_t bytes)
{
	n->number = is_number(field);
	n->parted = false;
	needles_of(n, place, value, bytes);
	if (bytes <= NEEDLE_LONGEST && bytes >= NEEDLE_SHORTEST && field != DATUM_ANY)
		forms_of_lists(value, bytes, take, n);
	spellings_of(field, value, bytes, spell, n);
	n->number = false;
}

/* ---- what others have too ----------------------------------------------------------------------- */

static void share(void *data, size_t needle, size_t at)
{
	struct needles *n = data;
	(void)at;
	set_at(n->set, needle)->shared = true;
}

void needles_shared(struct needles *n, const char *value, size_t bytes)
{
	set_walk(n->set, (const unsigned char *)value, bytes, bytes, share, n);
}

/* A value that stays as it is may lie in the store in each of its forms. */
static void share_groups(struct needles *n)
{
	bool *shared = ARENA_ARRAY(n->a, bool, (size_t)n->groups + 1);
	for (size_t i = 0; i < set_count(n->set); i++)
		shared[set_at(n->set, i)->group] |= set_at(n->set, i)->shared;
	for (size_t i = 0; i < set_count(n->set); i++)
		set_at(n->set, i)->shared = shared[set_at(n->set, i)->group];
}

/* ---- beside the erasure's row --------------------------------------------------------------------- */

/* Packed: how many bytes, what is known of it, the group, the roll, veiled, and the mac. */
enum { GROUP_AT = 2, ROLL_AT = GROUP_AT + 4, MAC_AT = ROLL_AT + 8, PACKED = MAC_AT + NEEDLE_MAC, A_ROW = 4096, SHARED = 1, SURE = 2,
	GROUPS_MOST = 1 << 26 }; /* of an erasure: what is damaged names more */

static const struct sql KEEP = {"keep needles", "issib",
    "INSERT INTO needle(erasure_id, place, form, part, packed) VALUES($1, $2, $3, $4, $5)", false};
static const struct sql LOAD = {"an erasure's needles", "i",
    "SELECT place, form, packed FROM needle WHERE erasure_id = $1", false};
static const struct sql DROP = {"drop an erasure's needles", "i", "DELETE FROM needle WHERE erasure_id = $1", false};

struct packing { /* those of one place and form: words of our own tables, told by where they stand */
	const char *place, *form;
	int64_t parts;
	struct buf b;
};
struct packer {
	VEC(struct packing) v;
	struct db *db;
	struct err *err;
	int64_t erasure;
};

static struct packing *packing_of(struct packer *k, const struct hashed *h)
{
	for (size_t i = 0; i < k->v.n; i++)
		if (k->v.v[i].place == h->place && k->v.v[i].form == h->form)
			return &k->v.v[i];
	vec_push(&k->v, ((struct packing){.place = h->place, .form = h->form}));
	return &k->v.v[k->v.n - 1];
}

static enum ombud_status put_row(struct packer *k, struct packing *p)
{
	enum ombud_status status = p->b.len ? db_run(k->db, k->err, &KEEP, I(k->erasure), S(p->place), S(p->form), I(p->parts++),
	                                          B(p->b.data, p->b.len))
	                                    : OMBUD_OK;
	p->b.len = 0;
	return status;
}

static enum ombud_status pack(struct packer *k, const struct needle_set *set, const struct hashed *h)
{
	struct packing *p = packing_of(k, h);
	uint64_t roll = set_veil(set, h->roll, h->mac);
	buf_char(&p->b, (char)h->bytes);
	buf_char(&p->b, (char)((h->shared ? SHARED : 0) | (h->sure ? SURE : 0)));
	buf_add(&p->b, (const char *)&h->group, sizeof h->group);
	buf_add(&p->b, (const char *)&roll, sizeof roll);
	buf_add(&p->b, (const char *)h->mac, NEEDLE_MAC);
	return p->b.len >= (size_t)A_ROW * PACKED ? put_row(k, p) : OMBUD_OK;
}

static enum ombud_status keep(struct needles *n, struct db *db, struct err *err, int64_t erasure, size_t most, bool all)
{
	struct packer k = {.db = db, .err = err, .erasure = erasure};
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < most && !status; i++)
		if (all || set_at(n->set, i)->shared)
			status = pack(&k, n->set, set_at(n->set, i));
	for (size_t i = 0; i < k.v.n; i++) {
		if (!status)
			status = put_row(&k, &k.v.v[i]);
		buf_free(&k.v.v[i].b);
	}
	vec_free(&k.v);
	return status;
}

enum ombud_status needles_keep(struct needles *n, struct db *db, struct err *err, int64_t erasure)
{
	share_groups(n);
	return keep(n, db, err, erasure, set_count(n->set), true);
}

enum ombud_status needles_keep_shared(struct needles *n, size_t most, struct db *db, struct err *err, int64_t erasure)
{
	return needles_drop(db, err, erasure) ? err->status : keep(n, db, err, erasure, most, false);
}

/* Each erasure has counted its own: one group of two erasures is two. */
static void unpack(struct needles *n, const char *place, const char *form, const unsigned char *p, uint32_t *most)
{
	struct hashed h = {.place = place, .form = form, .bytes = p[0], .shared = (p[1] & SHARED) != 0,
	    .sure = (p[1] & SURE) != 0};
	uint64_t roll;
	uint32_t group;
	if (h.bytes < NEEDLE_SHORTEST || h.bytes > NEEDLE_LONGEST)
		return;
	memcpy(&group, p + GROUP_AT, sizeof group);
	if (group > GROUPS_MOST)
		return;
	h.group = n->groups + group;
	*most = group > *most ? group : *most;
	memcpy(&roll, p + ROLL_AT, sizeof roll);
	memcpy(h.mac, p + MAC_AT, NEEDLE_MAC);
	h.roll = set_veil(n->set, roll, h.mac);
	set_add(n->set, &h);
}

enum ombud_status needles_load(struct needles *n, struct db *db, struct err *err, int64_t erasure)
{
	uint32_t most = 0;
	struct rows r = db_select(db, err, &LOAD, I(erasure));
	while (db_next(&r)) {
		const char *place = db_keep(&r, n->a, 0), *form = db_keep(&r, n->a, 1);
		const unsigned char *packed = db_blob(&r, 2);
		for (size_t at = 0; at + PACKED <= db_bytes(&r, 2); at += PACKED)
			unpack(n, place, form, packed + at, &most);
	}
	n->groups += most + 1;
	return db_end(&r);
}

enum ombud_status needles_drop(struct db *db, struct err *err, int64_t erasure)
{
	return db_run(db, err, &DROP, I(erasure));
}
