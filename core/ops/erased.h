/* After an erasure (DOMAIN C.9(4), (5)): the purge that all which are erased wait for, and the proof that no file of
 * the store holds their bytes any more. */
#ifndef OPS_ERASED_H
#define OPS_ERASED_H

#include "base/buf.h"
#include "base/ids.h"
#include "ops/erase.h"
#include "store/erasure.h"

/* NOTFOUND with a sentence. */
enum ombud_status erased_row(struct erasure_row *out, struct ombud_session *s, struct arena *memory, int64_t id);
/* Key of the needles: the ledger's. */
enum ombud_status erased_key(unsigned char out[32], struct ombud_session *s);

struct purge_report {
	int64_t n;            /* erasures that waited for it */
	int64_t before, after, vacuum_ms, log_ms;
	bool pending;         /* and still do */
	const char *sentence; /* what is said of it; in memory */
};
/* Outside any transaction. Nothing waits: n is 0, and nothing was done. again: also for those that were purged and of
 * which something was found since. */
enum ombud_status erased_purge(struct purge_report *out, struct ombud_session *s, struct arena *memory, int64_t patience_ms,
    bool again);
/* By the clock: in the hour that the setting erase.purge-hour names, once a day. */
enum ombud_status erased_purge_look(struct ombud_session *s);

struct proof_line { /* something that was found */
	const char *what;  /* class of model/place.h: what it was */
	const char *form, *where;
	bool shared;       /* somebody else's too, or kept: no failure */
};
struct proof_report {
	const struct proof_line *lines;
	size_t n_lines;
	int64_t kept;  /* values that were not looked for in files, because they are shared */
	int64_t again; /* of one that was proven: they are looked for once more, with the rest */
	int64_t needles, found, shared, files, unread, bytes, proven_at; /* proven_at 0: not before this look */
	bool proven;
	bool rows_only; /* the store is on a server: none of its files was read */
	int64_t state;
	const char *copies; /* of the whole store, beside it: they keep it from its proof; a line each, "" or NULL none */
};
struct proof_how {
	const char *folders; /* beside those of the setting erase.folders, colons between; NULL: none */
	bool (*progress)(void *data, int64_t done, int64_t total);
	void *data;
};
/* Looks, and says honestly where bytes still are; after the purge, if nothing is found, it is proven. */
enum ombud_status erased_verify(struct proof_report *out, struct ombud_session *s, struct arena *memory, int64_t id,
    const struct proof_how *how);

/* What is shared outlives the proof: erased_shared.c. */
struct needles;
struct shared_by {
	id_vec of;    /* earlier erasures of the same person whose shared values are looked for too */
	size_t own;   /* the first so many needles are the erasure's */
	bool stays;   /* the person has something left, that this erasure's values may be shared with */
};
enum ombud_status shared_load(struct shared_by *by, struct ombud_session *s, struct needles *n, int64_t erasure);
/* others: by needle, whether a row that stays has it. What was shared and is no more, is not; how many values are. */
size_t shared_anew(struct needles *n, struct arena *memory, const unsigned char *others);
enum ombud_status shared_ask(struct shared_by *by, struct ombud_session *s, int64_t erasure);
/* It is proven: its own that are shared stay as long as the person has something left, and the others' as well. */
enum ombud_status shared_let_go(const struct shared_by *by, struct ombud_session *s, struct needles *n, int64_t erasure);
/* By the clock: what went without an erasure of its own left needles that nothing would look for. Their erasure is
 * purged and not proven again. */
enum ombud_status shared_reopen(struct ombud_session *s);
/* Whether something of a proven one is looked for again. */
enum ombud_status shared_waits(int64_t *wait, struct ombud_session *s, int64_t erasure);

/* How many are purged and were not looked at since: whoever purged them did not come to it. */
enum ombud_status erased_unseen(int64_t *n, struct ombud_session *s);
/* Each that is purged and not proven yet, once; *left: how many of them are not proven now. */
enum ombud_status erased_verify_all(int64_t *proven, int64_t *left, struct ombud_session *s);

/* What is handed to an auditor; the same bytes each time. NOTFOUND: not proven yet. hash may be NULL. */
enum ombud_status erased_certificate(
    struct buf *out, unsigned char hash[32], struct ombud_session *s, const struct erasure_row *e, bool json);

/* Rows that hold a needle: one a column and needle. */
struct needle_set;
struct row_hit {
	size_t needle;
	const char *table, *column;
	bool own;  /* a row of that person, or of a ticket that went */
	bool kept; /* of an erasure that is no person's: a row of what stays by its own period */
	int64_t file; /* of an attachment: its row; each is named */
};
struct row_hits {
	struct row_hit *v;
	size_t n, cap;
};
enum ombud_status rows_with_needles(struct row_hits *out, struct ombud_session *s, struct arena *memory,
    struct needle_set *set, int64_t person);

#endif
