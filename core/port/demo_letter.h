/* Letters of the sample store: from a person and a plan to the record that intake takes. */
#ifndef PORT_DEMO_LETTER_H
#define PORT_DEMO_LETTER_H

#include "ops/intake.h"
#include "port/demo_person.h"
#include "port/demo_plan.h"

struct demo_letter {
	const struct demo_world *world;
	const struct demo_plan *plan;
	struct demo_person *person;
	struct arena *memory;
	struct demo_rng rng;
	const struct demo_lang *lang;      /* of this letter: English where theirs has no such text */
	const char *agent;                 /* full name of who answers */
	const char *app;                   /* the product it is about, once it is named */
	int64_t past;                      /* what the letter calls a date */
	bool told[DATUM_FIELDS];           /* values that stand in the letter */
	const char *subject, *body;
	enum kind further;                 /* another right in it, 0: none */
};

/* Subject and body, in the words of demo_text.h. */
void demo_compose(struct demo_letter *l);
/* An alternative of a list as text, "" if there is none. */
const char *demo_say(struct demo_letter *l, const char *list);
/* The letter of an agent to the person: greeting, what, regards. */
const char *demo_reply(struct demo_letter *l, const char *what);

/* Agents of the desk by their number; the caller's account first. */
struct demo_staff {
	const char *account[DEMO_NOBODY], *full_name[DEMO_NOBODY];
};
/* The whole record; everything in it lives in the letter's memory. new_person: not seen before. */
void demo_intake(struct intake *out, struct demo_letter *l, const struct demo_staff *staff,
    bool new_person);

/* The charset that the letter came in, and its raw form where it is one of those that are kept. */
void demo_mail(struct intake *in, struct demo_letter *l);

#endif
