#include "store/needle_set.h"

#include <sodium.h>
#include <string.h>

/* The widest of these that a needle holds is rolled: few widths, few walks. */
static const uint8_t WIDTHS[] = {5, 8, 16, 24};
enum { N_WIDTHS = sizeof WIDTHS / sizeof *WIDTHS, BLOCK = 32768, NONE = -1 };

struct by_width {
	uint64_t out[256];  /* what a byte that leaves takes with it */
	uint64_t *maybe;    /* bits: some needle has such a roll */
	int32_t *first;     /* by roll, then next: of those of one roll and length one alone, the mac tells which it is */
	unsigned bits;      /* of maybe; first has 32 times fewer slots */
	size_t n;
};

enum { ROOM = 4096 };
struct needle_set {
	struct arena *a;
	unsigned char mac_key[32], veil_key[32]; /* SipHash takes 16 bytes of each */
	uint64_t in[256];
	struct by_width width[N_WIDTHS];
	struct hashed **v;  /* ROOM each: they never move */
	int32_t *known;     /* by mac, then known */
	size_t n, n_known;
	bool ready;
};

static unsigned char folded(unsigned char c)
{
	return c >= 'A' && c <= 'Z' ? (unsigned char)(c + ('a' - 'A')) : c;
}

static uint64_t turned(uint64_t x, unsigned by)
{
	return by % 64 ? x << by % 64 | x >> (64 - by % 64) : x;
}

static void derive(unsigned char out[32], const unsigned char key[32], const char *use)
{
	crypto_generichash(out, 32, (const unsigned char *)use, strlen(use), key, 32);
}

static void make_tables(struct needle_set *s, const unsigned char key[32])
{
	unsigned char roll_key[32], nonce[crypto_stream_NONCEBYTES] = {0};
	derive(roll_key, key, "roll");
	crypto_stream((unsigned char *)s->in, sizeof s->in, nonce, roll_key);
	sodium_memzero(roll_key, sizeof roll_key);
	for (unsigned c = 'A'; c <= 'Z'; c++)
		s->in[c] = s->in[folded((unsigned char)c)];
	for (size_t w = 0; w < N_WIDTHS; w++)
		for (unsigned c = 0; c < 256; c++)
			s->width[w].out[c] = turned(s->in[c], WIDTHS[w]);
}

struct needle_set *set_new(struct arena *a, const unsigned char key[32])
{
	struct needle_set *s = ARENA_NEW(a, struct needle_set);
	s->a = a;
	derive(s->mac_key, key, "mac");
	derive(s->veil_key, key, "veil");
	make_tables(s, key);
	return s;
}

static size_t width_of(size_t bytes)
{
	size_t w = N_WIDTHS - 1;
	while (WIDTHS[w] > bytes)
		w--;
	return w;
}

/* Text that many letters have in common is told so at each of them: SipHash takes a fifteenth of BLAKE2b's time. */
static void mac_of(const struct needle_set *s, unsigned char out[NEEDLE_MAC], const unsigned char *p, size_t n)
{
	unsigned char plain[NEEDLE_LONGEST];
	for (size_t i = 0; i < n; i++)
		plain[i] = folded(p[i]);
	crypto_shorthash_siphashx24(out, plain, n, s->mac_key);
}

static uint64_t roll_of(const struct needle_set *s, const unsigned char *p, size_t width)
{
	uint64_t h = 0;
	for (size_t i = 0; i < width; i++)
		h = turned(h, 1) ^ s->in[p[i]];
	return h;
}

void set_hash(const struct needle_set *s, struct hashed *h, const unsigned char *p, size_t n)
{
	h->bytes = (uint8_t)n;
	h->roll = roll_of(s, p, WIDTHS[width_of(n)]);
	mac_of(s, h->mac, p, n);
}

uint64_t set_veil(const struct needle_set *s, uint64_t roll, const unsigned char mac[NEEDLE_MAC])
{
	uint64_t veil;
	crypto_shorthash((unsigned char *)&veil, mac, NEEDLE_MAC, s->veil_key);
	return roll ^ veil;
}

/* ---- what is there ------------------------------------------------------------------------------ */

static size_t slot_of_mac(const struct needle_set *s, const unsigned char mac[NEEDLE_MAC])
{
	uint64_t x;
	memcpy(&x, mac, sizeof x);
	return (size_t)x & (s->n_known - 1);
}

struct hashed *set_at(struct needle_set *s, size_t i)
{
	return &s->v[i / ROOM][i % ROOM];
}

static const struct hashed *kept(const struct needle_set *s, size_t i)
{
	return &s->v[i / ROOM][i % ROOM];
}

static void know(struct needle_set *s, size_t i)
{
	struct hashed *h = set_at(s, i);
	int32_t *slot = &s->known[slot_of_mac(s, h->mac)];
	h->known = *slot;
	*slot = (int32_t)i;
}

static void grow(struct needle_set *s)
{
	size_t rooms = s->n / ROOM;
	s->v = arena_grow(s->a, s->v, rooms, rooms + 1, sizeof *s->v);
	s->v[rooms] = ARENA_ARRAY(s->a, struct hashed, ROOM);
	if (s->n < s->n_known)
		return;
	s->n_known = s->n_known ? s->n_known * 4 : ROOM;
	s->known = ARENA_ARRAY(s->a, int32_t, s->n_known);
	memset(s->known, NONE, s->n_known * sizeof *s->known);
	for (size_t i = 0; i < s->n; i++)
		know(s, i);
}

static int32_t find(const struct needle_set *s, const unsigned char mac[NEEDLE_MAC], size_t bytes)
{
	int32_t i = s->n_known ? s->known[slot_of_mac(s, mac)] : NONE;
	while (i != NONE && (kept(s, (size_t)i)->bytes != bytes || memcmp(kept(s, (size_t)i)->mac, mac, NEEDLE_MAC) != 0))
		i = kept(s, (size_t)i)->known;
	return i;
}

bool set_add(struct needle_set *s, const struct hashed *h)
{
	int32_t there = find(s, h->mac, h->bytes);
	if (there != NONE) {
		set_at(s, (size_t)there)->sure |= h->sure;
		return false;
	}
	if (s->n % ROOM == 0)
		grow(s);
	*set_at(s, s->n) = *h;
	know(s, s->n++);
	s->ready = false;
	return true;
}

size_t set_count(const struct needle_set *s)
{
	return s->n;
}

void set_mute(struct needle_set *s, size_t i)
{
	set_at(s, i)->mute = true;
	s->ready = false;
}

/* ---- looking for it ----------------------------------------------------------------------------- */

static size_t slot_of(const struct by_width *w, uint64_t roll)
{
	return (size_t)(roll >> (64 - w->bits));
}

/* So many bits for each needle that one place in sixty or fewer is looked at closer. */
static void size_tables(struct needle_set *s)
{
	for (size_t i = 0; i < s->n; i++)
		s->width[width_of(kept(s, i)->bytes)].n++;
	for (size_t w = 0; w < N_WIDTHS; w++) {
		struct by_width *b = &s->width[w];
		if (!b->n)
			continue;
		for (b->bits = 15; (size_t)1 << b->bits < b->n * 64 && b->bits < 30;)
			b->bits++;
		size_t slots = (size_t)1 << (b->bits - 5);
		b->maybe = ARENA_ARRAY(s->a, uint64_t, ((size_t)1 << b->bits) / 64);
		b->first = ARENA_ARRAY(s->a, int32_t, slots);
		memset(b->first, NONE, slots * sizeof *b->first);
	}
}

static bool is_told(const struct needle_set *s, int32_t first, const struct hashed *h)
{
	int32_t i = first;
	while (i != NONE && (kept(s, (size_t)i)->roll != h->roll || kept(s, (size_t)i)->bytes != h->bytes))
		i = kept(s, (size_t)i)->next;
	return i != NONE;
}

static void get_ready(struct needle_set *s)
{
	for (size_t w = 0; w < N_WIDTHS; w++)
		s->width[w].n = 0;
	size_tables(s);
	for (size_t i = 0; i < s->n; i++) {
		struct hashed *h = set_at(s, i);
		struct by_width *b = &s->width[width_of(h->bytes)];
		size_t slot = slot_of(b, h->roll);
		int32_t *first = &b->first[slot >> 5];
		if (h->mute)
			continue;
		b->maybe[slot / 64] |= UINT64_C(1) << slot % 64;
		if (is_told(s, *first, h))
			continue;
		h->next = *first;
		*first = (int32_t)i;
	}
	s->ready = true;
}

/* Thousands may begin alike, as sentences of letters do: of each length the mac is taken once. */
static void look_closer(const struct needle_set *s, const struct by_width *b, const unsigned char *p, size_t n, size_t from,
    uint64_t roll, set_hit_fn hit, void *data)
{
	unsigned char mac[NEEDLE_MAC];
	for (int32_t i = b->first[slot_of(b, roll) >> 5]; i != NONE; i = kept(s, (size_t)i)->next) {
		const struct hashed *h = kept(s, (size_t)i);
		if (h->roll != roll || from + h->bytes > n)
			continue;
		mac_of(s, mac, p + from, h->bytes);
		int32_t found = find(s, mac, h->bytes);
		if (found != NONE && !kept(s, (size_t)found)->mute)
			hit(data, (size_t)found, from);
	}
}

/* Those of one width that begin in [from, to): a turn of the hash a byte, and a look at one bit. */
static void walk_width(const struct needle_set *s, size_t w, const unsigned char *p, size_t n, size_t from, size_t to,
    set_hit_fn hit, void *data)
{
	const struct by_width *b = &s->width[w];
	const size_t width = WIDTHS[w];
	if (n < width || from > n - width || from >= to)
		return;
	if (to > n - width + 1)
		to = n - width + 1;
	const uint64_t *in = s->in, *out = b->out, *maybe = b->maybe;
	const unsigned shift = 64 - b->bits;
	uint64_t h = roll_of(s, p + from, width);
	for (size_t i = from;; i++) {
		size_t slot = (size_t)(h >> shift);
		if (__builtin_expect(maybe[slot / 64] >> slot % 64 & 1, 0))
			look_closer(s, b, p, n, i, h, hit, data);
		if (i + 1 >= to)
			break;
		h = (h << 1 | h >> 63) ^ (in[p[i + width]] ^ out[p[i]]);
	}
}

/* ---- lines of encoded letters -------------------------------------------------------------------- */

struct joined {
	unsigned char text[2 * NEEDLE_LONGEST + 8];
	size_t n, before, from; /* from: where in p the first byte is */
	set_hit_fn hit;
	void *data;
	const struct needle_set *set;
};

static bool is_base64(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

/* Bytes at i that only end a line of an encoded letter: "=" and a line feed, or one between base64. 0: none. */
static size_t ends_line(const unsigned char *p, size_t n, size_t i)
{
	enum { SURE = 12 };
	size_t at = i + (p[i] == '='), end = at + (at < n && p[at] == '\r');
	if (end >= n || p[end] != '\n')
		return 0;
	if (p[i] == '=')
		return end + 1 - i;
	if (i < SURE || end + SURE >= n)
		return 0;
	for (size_t k = 1; k <= SURE; k++)
		if (!is_base64(p[i - k]) || !is_base64(p[end + k]))
			return 0;
	return end + 1 - i;
}

static void hit_across(void *data, size_t needle, size_t at)
{
	const struct joined *j = data;
	if (at < j->before && at + kept(j->set, needle)->bytes > j->before)
		j->hit(j->data, needle, j->from + at);
}

/* What stands before and behind the line's end, as if it were none. */
static void join(struct joined *j, const unsigned char *p, size_t n, size_t end, size_t skip)
{
	j->from = end > NEEDLE_LONGEST ? end - NEEDLE_LONGEST : 0;
	j->n = 0;
	for (size_t i = j->from, some; i < end; i += some ? some : 1)
		if (!(some = ends_line(p, n, i)))
			j->text[j->n++] = p[i];
	j->before = j->n;
	for (size_t i = end + skip, some; i < n && j->n < j->before + NEEDLE_LONGEST; i += some ? some : 1)
		if (!(some = ends_line(p, n, i)))
			j->text[j->n++] = p[i];
}

static void walk_joins(const struct needle_set *s, const unsigned char *p, size_t n, size_t starts, set_hit_fn hit,
    void *data)
{
	struct joined j = {.hit = hit, .data = data, .set = s};
	const unsigned char *feed = p;
	while (feed < p + n && (feed = memchr(feed, '\n', (size_t)(p + n - feed)))) {
		size_t end = (size_t)(feed++ - p), skip;
		end -= end > 0 && p[end - 1] == '\r';
		end -= end > 0 && p[end - 1] == '=';
		if (end > starts + NEEDLE_LONGEST || !(skip = ends_line(p, n, end)))
			continue;
		join(&j, p, n, end, skip);
		for (size_t w = 0; w < N_WIDTHS; w++)
			if (s->width[w].n)
				walk_width(s, w, j.text, j.n, 0, j.before, hit_across, &j);
	}
}

/* Block by block, so that all widths find the bytes still near. */
void set_walk(struct needle_set *s, const unsigned char *p, size_t n, size_t starts, set_hit_fn hit, void *data)
{
	if (!s->ready)
		get_ready(s);
	for (size_t from = 0; from < starts; from += BLOCK)
		for (size_t w = 0; w < N_WIDTHS; w++)
			if (s->width[w].n)
				walk_width(s, w, p, n, from, from + BLOCK < starts ? from + BLOCK : starts, hit, data);
	walk_joins(s, p, n, starts, hit, data);
}
