/* What customers thought of a service ticket's end: that they were asked, and what they answered. */
#ifndef STORE_RATING_H
#define STORE_RATING_H

#include "store/db.h"

struct rating_row {
	int64_t ticket_id, person_id, stars, asked_at, at; /* stars 0: not answered; person 0: not kept any more */
	const char *comment;
};
struct rating_asked {
	int64_t ticket_id, person_id, at;
};

/* The next service tickets that ended well between from and to, and whose person was not asked; ids. Nobody is
 * asked who had another right decided with it, who is erased or restricted, or who wants no marketing. */
enum ombud_status rating_unasked(int64_t **ids, size_t *n, struct db *db, struct err *err, struct arena *memory,
    int64_t from, int64_t to, size_t most);
enum ombud_status rating_ask_add(struct db *db, struct err *err, int64_t ticket, int64_t person, const char *code,
    int64_t message, int64_t at);
/* It was not asked after all. */
enum ombud_status rating_ask_drop(struct db *db, struct err *err, int64_t message);
/* By the code of a letter, "" where there is none, or by its Message-ID; NOTFOUND without a sentence. */
enum ombud_status rating_asked(
    struct rating_asked *out, struct db *db, struct err *err, const char *code, const char *message_id);
/* The last word holds. */
enum ombud_status rating_put(struct db *db, struct err *err, const struct rating_row *r);
/* NOTFOUND without a sentence. */
enum ombud_status rating_of(
    struct rating_row *out, struct db *db, struct err *err, struct arena *memory, int64_t ticket);
/* Those of a person that came before then. */
enum ombud_status rating_old(
    struct rating_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t before, size_t most);
/* Nobody's any more, with that comment; and that they were asked is nobody's either. */
enum ombud_status rating_detach(struct db *db, struct err *err, int64_t ticket, const char *comment);
enum ombud_status rating_ask_detach(struct db *db, struct err *err, int64_t before);

#endif
