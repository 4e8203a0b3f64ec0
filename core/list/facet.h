/* Facets inside the core. */
#ifndef CORE_FACET_H
#define CORE_FACET_H

#include "ops/session.h"
#include "ombud.h"

/* As ombud_facets, of conditions that the caller names: rows of label and term. What none has is not there. */
enum ombud_status facets_by(struct ombud_facets **out, struct ombud_session *s, const char *filter,
    const char *const (*rows)[2], size_t n);

/* How many days, in tenths, so many of a hundred of the filter's tickets took from receipt to their end at most, for each
 * value of the field: 50 is the median (of an even number the mean of the two in the middle), 90 the nearest rank. */
enum ombud_status facets_days(
    struct ombud_facets **out, struct ombud_session *s, const char *filter, const char *field, int share);

#endif
