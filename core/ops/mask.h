/* Free text on its way out: what the scanner finds and what is known of the case's people is
 * masked. */
#ifndef OPS_MASK_H
#define OPS_MASK_H

#include "base/arena.h"
#include "base/buf.h"
#include "ops/session.h"

/* A Message-ID holds its sender's address more often than not, and is shown to nobody. */
#define MESSAGE_ID_MASK "<\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2@\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2>"

struct masker;
struct maskers;

/* For texts of one ticket (0: nobody known). Lives in memory a. Where the store cannot be asked who
 * the people are, nothing of a text is shown. */
struct masker *masker_open(struct ombud_session *s, struct arena *a, int64_t ticket);
void masker_text(struct masker *m, struct buf *out, const char *text, size_t n);
/* The same of a NUL-terminated text, as one in a. */
const char *masker_keep(struct masker *m, struct arena *a, const char *text);
/* Whether it would be shown otherwise than it stands. */
bool masker_hides(struct masker *m, const char *text, size_t n);
/* Fields as a set: one bit each, by their number. Those that are shown as they stand from here on, for what
 * somebody may see in clear; and of what a text holds, those that are then shown, and those that are not. A
 * name within an address that is shown, or is not, goes as the address does and is not told of itself. */
typedef uint32_t datum_set;
datum_set masker_finds(struct masker *m, const char *text, size_t n, datum_set *hidden);
void masker_clear(struct masker *m, datum_set fields);
/* From here on a text has as many lines masked as it has in clear, so that each can be told from its mask. */
void masker_by_line(struct masker *m);
/* Words with commas between, each by itself: a label is one text. In memory a. */
const char *masker_words(struct masker *m, struct arena *a, const char *words);
/* "Name <address>" of a letter, in memory a. */
const char *mask_address(struct arena *a, const char *address);
const char *mask_sender(struct arena *a, const char *sender);
/* A filter or recipe's text, in memory a: what an address in it says is for who wrote it, and for roles
 * that may reveal one of any ticket. */
const char *filter_shown(struct ombud_session *s, struct arena *a, const char *text, bool own);

/* The same for many tickets, asked at once. */
struct maskers *maskers_open(
    struct ombud_session *s, struct arena *a, const int64_t *tickets, size_t n);
struct masker *maskers_find(struct maskers *m, int64_t ticket);
/* What is known of that person is masked by all that are found from here on, ticket 0 too: texts about
 * somebody whose ticket is another's by now, or gone. */
void maskers_person(struct maskers *m, struct ombud_session *s, int64_t person);

#endif
