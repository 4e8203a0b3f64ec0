/* Who a letter is from: the person with that address, or a new one, and their data. */
#ifndef OPS_INTAKE_PERSON_H
#define OPS_INTAKE_PERSON_H

#include "ops/intake.h"
#include "store/person.h"

/* *person 0: the letter names nobody. Adds the letter's data to the person. */
enum ombud_status intake_person(struct ombud_session *s, const struct intake *in, int64_t *person);
enum ombud_status intake_person_data(
    struct ombud_session *s, const struct intake *in, int64_t person, int64_t message);

/* Whether that is one of its values, to the letter but for case. */
bool intake_is_value(const struct intake *in, const char *text);

#endif
