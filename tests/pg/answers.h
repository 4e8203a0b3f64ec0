/* Writes down what each statement is answered, for a comparison of engines: see answers.c. */
#ifndef TESTS_PG_ANSWERS_H
#define TESTS_PG_ANSWERS_H

#include "store/driver.h"

/* The same engine, whose answers are written to $OMBUD_TEST_ANSWERS; the engine itself where that is not set. */
const struct driver *answers_of(const struct driver *engine);

#endif
