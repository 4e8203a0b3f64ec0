/* Free text on its way out: what the scanner finds and what is known of the person is masked. */
#ifndef OPS_MASK_H
#define OPS_MASK_H

#include "base/arena.h"
#include "base/buf.h"
#include "ops/session.h"

/* A Message-ID holds its sender's address more often than not, and is shown to nobody. */
#define MESSAGE_ID_MASK "<\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2@\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2>"

struct masker;

/* For the letters of one person (0: nobody known). Lives in memory a. */
struct masker *masker_open(struct ombud_session *s, struct arena *a, int64_t person_id);
/* The same with values already at hand: name and e-mail, as a list of tickets has them. */
struct masker *masker_known(
    struct ombud_session *s, struct arena *a, const char *name, const char *email);
void masker_text(struct masker *m, struct buf *out, const char *text, size_t n);

#endif
