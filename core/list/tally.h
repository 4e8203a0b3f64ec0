/* Counts of saved filters, kept between calls: each as the set of its tickets, so that after a
 * colleague's change only the tickets that the feed names are asked again. */
#ifndef TALLY_H
#define TALLY_H

#include "ops/session.h"
#include "store/saved.h"

struct tallies;

void tallies_free(struct tallies *t); /* NULL is allowed */
/* Those of other filters than these are freed: they were dropped, or one's own hides the team's. */
void tallies_keep(struct tallies *t, const struct saved_row *f, size_t n); /* NULL is allowed */
/* *asks_tags: what is tagged is asked. *count -1: the filter does not read, or the agent may not ask it. CANCELLED keeps what was
 * counted before. */
enum ombud_status tally_count(
    int64_t *count, bool *asks_tags, struct ombud_session *s, const struct saved_row *f);

/* The count as it was last made of that text, -1: it was not, or may not be any more. */
int64_t tally_last(const struct ombud_session *s, const struct saved_row *f);

#endif
