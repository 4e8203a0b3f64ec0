/* What a package for a person is made of and what was decided about it: the search log, reviews, the
 * packages themselves (007-law.sql). Rows are added; those that were taken back are left out here. */
#ifndef STORE_PACKAGE_H
#define STORE_PACKAGE_H

#include "store/message.h"

struct search_row {
	int64_t id, ticket_id, person_id, hits, at, agent_id;
	const char *place, *what;
};
enum review_decision { REVIEW_AS_IS = 1, REVIEW_REDACTED = 2, REVIEW_WITHHELD = 3 };
struct review_row {
	int64_t id, ticket_id, person_id;
	int64_t message_id, part; /* 0, datum_number: a value; letter, 0: it; letter, n: its n-th file */
	enum review_decision decision;
	const char *text, *ground;
	int64_t at, agent_id;
};
struct package_row {
	int64_t id, ticket_id, person_id, size, files, at, agent_id, delivered_at, removed_at;
	const char *kind, *channel;
	unsigned char manifest[32];
	const void *bytes; /* package_bytes alone reads them; NULL: removed */
};

enum ombud_status search_add(int64_t *id, struct db *db, struct err *err, const struct search_row *row);
enum ombud_status search_list(struct search_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket);
/* Systems that the processing records of that day name, once each, by name. */
enum ombud_status search_places(const char *const **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int32_t day);
/* How much the desk itself holds of a person, place by place. */
struct search_hits {
	int64_t values, letters, files, elsewhere, log, consent, campaign;
};
enum ombud_status search_desk(struct search_hits *out, struct db *db, struct err *err, int64_t person);

enum ombud_status review_add(int64_t *id, struct db *db, struct err *err, const struct review_row *row);
/* The one that holds of each thing, by letter and part. */
enum ombud_status review_list(struct review_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket);

/* Every letter, note and answer of the person's tickets and cases, by time; those that have not left, or
 * never will, are left out. */
enum ombud_status package_letters(struct message_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person);
/* Their files, without bytes, by letter and number. */
enum ombud_status package_files(struct attachment_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person);
/* Whether a letter went to somebody else than the person. */
enum ombud_status package_went_elsewhere(bool *yes, struct db *db, struct err *err, int64_t message);

enum ombud_status package_add(int64_t *id, struct db *db, struct err *err, const struct package_row *row);
/* Without their bytes, oldest first. */
enum ombud_status package_list(struct package_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket);
/* One with its bytes; NOTFOUND without a sentence. */
enum ombud_status package_get(struct package_row *out, struct db *db, struct err *err, struct arena *memory,
    int64_t id);
enum ombud_status package_deliver(struct db *db, struct err *err, int64_t id, const char *channel, int64_t at);
enum ombud_status package_drop(struct db *db, struct err *err, int64_t id, int64_t at);
/* Those delivered until before lose their bytes; how many. */
enum ombud_status package_expire(int64_t *n, struct db *db, struct err *err, int64_t before, int64_t now);

#endif
