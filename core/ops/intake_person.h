/* Who a letter is from: the person with that address, or a new one, and their data. */
#ifndef OPS_INTAKE_PERSON_H
#define OPS_INTAKE_PERSON_H

#include "ops/intake.h"
#include "store/person.h"

/* *person 0: the letter names nobody. Adds the letter's data to the person. *erased_at: when somebody with that address
 * was erased, where this is a new person by it; 0: nobody was. */
enum ombud_status intake_person(
    struct ombud_session *s, const struct intake *in, int64_t *person, int64_t *erased_at);
enum ombud_status intake_person_data(
    struct ombud_session *s, const struct intake *in, int64_t person, int64_t message);

/* A ticket by hand shows whether somebody with that value is known. Whether the agent may ask that now,
 * as of a filter: DENIED where the permission is missing, or too much was asked of late. */
enum ombud_status intake_may_ask(
    struct ombud_session *s, enum datum_field field, const char *value);
/* Logs that it was asked, for who may not reveal the value. */
enum ombud_status intake_asked(struct ombud_session *s, const struct intake *in,
    enum datum_field field, const char *value, bool found);

/* Whether that is one of its values, to the letter but for case. */
bool intake_is_value(const struct intake *in, const char *text);

#endif
