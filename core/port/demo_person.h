/* The invented people of the sample store. A person is a number: everything about them follows
 * from it and the seed, so that who writes a second time needs no memory. */
#ifndef PORT_DEMO_PERSON_H
#define PORT_DEMO_PERSON_H

#include "model/field.h"
#include "port/demo_text.h"

struct demo_world {
	struct demo_texts texts;
	uint64_t seed;
	int64_t now; /* UTC seconds */
	struct ombud_charset *ascii; /* for the local parts of addresses */
};

struct demo_person {
	const struct demo_world *world;
	struct arena *memory;
	size_t number;
	const struct demo_lang *lang;      /* what they write in */
	const char *name, *given, *family; /* as they write it */
	const char *email;                 /* lower case */
	bool has_email;                    /* else they call, write on paper or come by */
	const char *values[DATUM_FIELDS];  /* made when first asked for */
};

void demo_person(
    struct demo_person *out, const struct demo_world *w, struct arena *memory, size_t number);
/* A value of the person in the store's form, always the same; in the person's memory. */
const char *demo_value(struct demo_person *p, enum datum_field field);
/* Whether the desk knows that value before any letter tells it. */
bool demo_known(const struct demo_person *p, enum datum_field field);

#endif
