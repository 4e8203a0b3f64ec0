/* Packages for access and portability: whom one is about, what is decided about each letter, what is missing,
 * and the operations. */
#ifndef OPS_PACKAGE_H
#define OPS_PACKAGE_H

#include "ops/op.h"
#include "ops/redact.h"
#include "store/package.h"
#include "store/person.h"

#define DESK_PLACE "desk" /* what the desk itself holds, as a place that is searched */

/* Everything that a package can be made of. Strings in its arena. */
struct subject {
	struct ombud_session *s;
	struct arena *a;
	const struct ticket_row *t;
	struct datum_row *data;
	bool *mine; /* of data: known to be the person's, or decided so */
	struct message_row *letters;
	struct attachment_row *files;
	struct review_row *reviews;
	size_t n_data, n_letters, n_files, n_reviews;
	struct redactor *redactor; /* NULL until subject_proposal */
};
enum ombud_status subject_load(
    struct subject *out, struct ombud_session *s, struct arena *a, const struct ticket_row *t);

/* What somebody decides about: a letter, a file of it, or a value that only letters have (message_id 0). */
struct review_item {
	int64_t message_id, part;
	const struct message_row *letter;
	const struct attachment_row *file;
	const struct datum_row *datum;
	const struct review_row *review; /* NULL: open */
	const char *name;                /* "12", "12/1", "phone/1" */
};
/* Values first, since what is decided about them tells what is looked for in letters; then letters in their order,
 * each with its files. */
enum ombud_status subject_items(struct review_item **out, size_t *n, struct subject *p);
/* A file that cannot go along whatever is decided: a proof of identity, one that was not kept, or is gone. */
bool file_stays(const struct attachment_row *f);
/* The letter's subject and text as the person may read them. */
enum ombud_status subject_proposal(struct buf *out, bool *changed, struct subject *p, const struct message_row *m);
/* The same as it stands. */
void letter_whole(struct buf *out, const struct message_row *m);

/* What stands in the way of a package, one line each: reviews and searches. "": nothing. */
enum ombud_status package_missing(const char **out, struct subject *p);
/* Places that are to be searched and were not. */
enum ombud_status searches_missing(const char *const **out, size_t *n, struct ombud_session *s, struct arena *a,
    int64_t ticket);
bool is_desk_place(const char *name);
/* DENIED, CONFLICT or INPUT: a package of that ticket is none for this agent, now. */
enum ombud_status package_may(struct ombud_session *s, const struct ticket_row *t, const char *reason);
/* The newest that has its bytes, or number id (0: that one); NOTFOUND and CONFLICT with a sentence. */
enum ombud_status package_pick(struct package_row *out, struct ombud_session *s, struct arena *a, int64_t ticket,
    int64_t id);
/* Its bytes left the desk's hands for a reason: inside a write transaction. */
enum ombud_status package_note(struct ombud_session *s, const struct ticket_row *t, const char *reason, int64_t files);

/* package_letter.c: in letters to the person, number letter being the ticket that they are written to. */
const char *package_file_name(struct arena *a, const struct package_row *p);
/* The one that the next answer is to carry: its way is mail, it is not among the letter's files and went with no
 * letter yet; id 0: none. */
enum ombud_status package_rides(struct package_row *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, int64_t letter);
/* It becomes a file of the letter; CONFLICT where it is too large for one. */
enum ombud_status package_ride(struct op_ctx *c, const struct ticket_row *t, int64_t letter);
/* How the person has the newest, or gets it with the letter, as the letter says it; "": nothing is recorded. */
enum ombud_status package_how(const char **out, struct ombud_session *s, struct arena *a, const struct ticket_row *t);
struct outbox_row;
/* A letter left, or did not arrive: packages that it carries are delivered by mail, or are not. */
enum ombud_status package_left(struct ombud_session *s, struct arena *a, const struct outbox_row *o, bool left);

/* The package as bytes; what the session calls (session.h) is port/package.c. What is larger is not for one
 * file: it is answered in parts. */
enum { PACKAGE_BYTES = 512 << 20 };
void package_hash(unsigned char hash[32], char hex[65], const void *bytes, size_t n); /* SHA-256 */
struct packed {
	struct buf tar;
	unsigned char manifest[32];
	int64_t files;
};

/* family_package.c, family_review.c */
enum ombud_status apply_searched(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_review(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_package_make(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_package_delivered(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_package_drop(struct op_ctx *c, struct ticket_row *t);

#endif
