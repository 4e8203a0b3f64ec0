/* What the files of a replay share. */
#ifndef OPS_REPLAY_ROOM_H
#define OPS_REPLAY_ROOM_H

#include "base/buf.h"
#include "base/vec.h"
#include "ops/ledger_of.h"
#include "ops/replay.h"

struct whose { unsigned char mac[32]; int64_t person; };
struct ended { unsigned char id[16]; enum ledger_act act; };
struct replay {
	struct ombud_session *s;
	struct arena *memory;
	struct ledger *l;
	struct ledger_entry *v;
	size_t n;
	int64_t since, head;
	bool dry;
	VEC(struct whose) people;
	VEC(struct ended) ended; /* how erasures ended, by their names */
	VEC(size_t) holds; /* entries of holds and items and their ends that the copy does not know */
	struct buf said;
	struct replayed *out;
};

/* replay_who.c: who has which value. */
enum ombud_status replay_find_people(struct replay *r);
/* The person of an entry's number where a value bears it out, or where there was no value; else whoever has an e-mail
 * address or a personnummer of theirs. */
enum ombud_status replay_people(id_vec *out, struct replay *r, const struct ledger_entry *e);
/* Those of whom only a person can say whether they are meant: a line each. */
enum ombud_status replay_doubt(struct replay *r, const struct ledger_entry *e, const id_vec *who);
/* The name of a person's part of an entry that is several people's. */
void replay_name(unsigned char id[16], int64_t person);
void replay_say(struct replay *r, const struct ledger_entry *e, const char *what);
/* Inside a write transaction, or dry: an entry of no erasure, said and done. */
enum ombud_status replay_other(struct replay *r, const struct ledger_entry *e);
/* Done alone, not said: a hold or an item, or its end. */
enum ombud_status replay_kept(struct replay *r, const struct ledger_entry *e);

#endif
