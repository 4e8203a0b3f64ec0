/* The people of cases: those whom the tickets of a case are of, those who wrote its letters, and the
 * same of tickets that one is linked with or claimed by. */
#ifndef STORE_PEOPLE_H
#define STORE_PEOPLE_H

#include "model/field.h"
#include "store/db.h"

struct people_value {
	int64_t ticket;
	enum datum_field field; /* DATUM_ANY: a sender as a letter names them, "Name <address>" */
	const char *value;
};
/* Every value of the people of those tickets, by ticket. */
enum ombud_status people_values(struct people_value **out, size_t *n_out, struct db *db,
    struct err *err, struct arena *memory, const int64_t *tickets, size_t n);
/* Every value of one person, whatever tickets they have; ticket 0 in each. */
enum ombud_status person_values(struct people_value **out, size_t *n_out, struct db *db,
    struct err *err, struct arena *memory, int64_t person);

#endif
