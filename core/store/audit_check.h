/* Whether the audit holds, and what stands beside it: sets, the access log, what was erased. */
#ifndef STORE_AUDIT_CHECK_H
#define STORE_AUDIT_CHECK_H

#include "store/audit.h"

/* An entry by what people know it by; act "": the entry itself is gone. */
struct audit_name {
	int64_t seq, at;
	char act[48];
};
struct audit_name audit_name(int64_t seq, int64_t at, const char *act);

/* What was kept of the chain elsewhere: the hash of entry seq, and which line of the text said so. */
struct audit_mark {
	int64_t seq;
	unsigned char hash[32];
	size_t line;
};

enum { BESIDE_THE_CHAIN = -1 };
struct audit_finding {
	int64_t entries;       /* that hold, from the first */
	int64_t bad_seq;       /* 0: all holds; BESIDE_THE_CHAIN: no entry is at fault */
	struct audit_name bad; /* bad_seq's */
	struct audit_name last; /* of those that hold */
	bool stopped;          /* at bad_seq: what follows was not looked at */
	const char *sentence;  /* what is wrong, or that it holds */
	unsigned char head[32];
	int64_t back;          /* steps backwards of the clock */
	int64_t back_by;       /* seconds of the first of them, at entry back_at */
	struct audit_name back_at;
};
/* key: the store's own, for the access log. */
enum ombud_status audit_check(struct audit_finding *out, struct db *db, struct err *err,
    struct arena *memory, const unsigned char key[32]);
/* Of a chain that holds: whether it is the one that the marks were taken of. Sorts them. */
enum ombud_status audit_against(struct audit_finding *out, struct db *db, struct err *err,
    struct arena *memory, struct audit_mark *marks, size_t n);

/* The checks beside the chain, in the order in which audit_check calls them. */
struct audit_beside; /* what a walk along the chain gathers for them */
struct audit_beside *beside_new(const unsigned char key[32]);
void beside_free(struct audit_beside *b);
/* The columns that a walk reads of access_log l, beside its own. */
#define BESIDE_COLUMNS \
	"l.id, l.at, l.agent_id, l.what, l.text, l.n, l.ticket_id, l.person_id, l.mac_v"
/* NULL, or what is wrong with the row of the access log that e names; first: column of l.id. */
const char *beside_entry(struct audit_beside *b, const struct rows *r, int first,
    const struct audit_entry *e, const void *set, size_t set_bytes);
enum ombud_status beside_end(struct audit_beside *b, struct audit_finding *out, struct db *db,
    struct err *err, struct arena *memory);
/* Names the entry of that number, if it is there. */
enum ombud_status audit_name_of(
    struct audit_name *out, struct db *db, struct err *err, int64_t seq);

#endif
