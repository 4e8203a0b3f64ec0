/* Runs of bytes that are known by keyed hashes alone, looked for in much text: a rolling hash of their first bytes
 * says where one may begin, a keyed hash of all of it whether it does. ASCII letters are taken in either case. */
#ifndef STORE_NEEDLE_SET_H
#define STORE_NEEDLE_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum {
	NEEDLE_SHORTEST = 5, /* fewer bytes tell nobody from anybody */
	NEEDLE_LONGEST = 96, /* of longer ones slices are taken */
	NEEDLE_MAC = 16
};

struct hashed {
	uint64_t roll;
	unsigned char mac[NEEDLE_MAC];
	uint8_t bytes;        /* that mac covers */
	bool shared;
	bool mute;            /* set_mute */
	bool sure;            /* nobody else's by chance: an address, a number; the whole of it */
	uint32_t group;       /* the forms of one value, or of one slice of it */
	const char *place, *form;
	int32_t next, known;  /* needle_set.c: others of the same slot, with the next roll or the next mac */
};

struct needle_set;
struct needle_set *set_new(struct arena *a, const unsigned char key[32]);
/* NEEDLE_SHORTEST to NEEDLE_LONGEST bytes: fills roll, mac and bytes. */
void set_hash(const struct needle_set *s, struct hashed *h, const unsigned char *p, size_t n);
/* The same needle is kept once; false: it was there. */
bool set_add(struct needle_set *s, const struct hashed *h);
size_t set_count(const struct needle_set *s);
struct hashed *set_at(struct needle_set *s, size_t i);
/* It is looked for no more. */
void set_mute(struct needle_set *s, size_t i);
/* What a roll is kept as, and back: alone it tells nothing of its bytes. */
uint64_t set_veil(const struct needle_set *s, uint64_t roll, const unsigned char mac[NEEDLE_MAC]);

typedef void (*set_hit_fn)(void *data, size_t needle, size_t at);
/* Every needle that begins in the first starts bytes of p[0..n). NEEDLE_LONGEST more than starts: none is missed. */
void set_walk(struct needle_set *s, const unsigned char *p, size_t n, size_t starts, set_hit_fn hit, void *data);

#endif
