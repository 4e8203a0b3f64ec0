/* The record of a run in chunks: begun with the first of them, moved on with each, gone with the
 * last. What a crash, a stop or a fault leaves can be gone on with. */
#ifndef OPS_JOBS_H
#define OPS_JOBS_H

#include "ops/bulk.h"
#include "ops/token.h"
#include "store/bulkjob.h"

/* What was asked for: operation and arguments, and the filter that chose the tickets. */
struct job_words {
	const char *const *v;
	size_t n;
	const char *filter; /* NULL: none did */
};

/* As one text, and back; in memory. */
const char *job_args(struct arena *memory, const struct job_words *w);
bool job_words(struct job_words *w, struct arena *memory, const char *args);

/* The unfinished run of a token, with its sets; NOTFOUND without a sentence. CONFLICT: the token was
 * used for another change. BUSY: a session works on it. */
enum ombud_status job_of_token(
    struct bulk_job *j, struct ombud_session *s, struct arena *memory, const struct token *t);
/* Inside the first transaction of a run over b's tickets: j->id is the job's. */
enum ombud_status job_record(struct bulk_job *j, struct bulk *b, const struct token *t,
    const struct job_words *words);
/* A worker takes up one that rests: BUSY if another was quicker. In a transaction of its own. */
enum ombud_status job_take_up(struct bulk_job *j, struct ombud_session *s);
/* Inside each: how far it is; last: it is done. */
enum ombud_status job_step(struct bulk_job *j, struct bulk *b, int64_t done, bool last);
/* After a stop or a fault, in a transaction of its own. */
void job_rest(const struct bulk_job *j, struct ombud_session *s, const char *why);
/* Whether a session works on it now. */
bool job_is_worked(const struct bulk_job *j, struct ombud_session *s);

#endif
