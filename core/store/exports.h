/* Exports in clear: who asked for one, who approved it, and that it was used. All of it is rows of
 * the access log, where the filter's expression belongs: a request's text is its reason, its
 * set and its filter with what saved filters said then, a line each; approval and use name its row. The audit has an entry for each. */
#ifndef STORE_EXPORTS_H
#define STORE_EXPORTS_H

#include "store/db.h"

struct export_row {
	int64_t id, at, agent_id;
	const char *reason, *set, *filter; /* set: how many tickets, and a hash of which; "" in old rows */
	int64_t approved_by, approved_at; /* 0: nobody */
	bool used;
};

const char *export_text(
    struct arena *memory, const char *reason, const char *set, const char *filter);
const char *export_approval(struct arena *memory, int64_t id);
const char *export_use(struct arena *memory, int64_t id);

/* NOTFOUND without a sentence. */
enum ombud_status export_load(struct export_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id);
/* Newest first, those asked for after since. */
enum ombud_status export_list(struct export_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t since);

#endif
