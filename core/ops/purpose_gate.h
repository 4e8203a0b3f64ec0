/* Whether a letter may leave for its purpose: asked when it is put on its way, and again when it is sent, since
 * a person may object in between. Acknowledgements are asked when they are sent, where the answer is seen. */
#ifndef OPS_PURPOSE_GATE_H
#define OPS_PURPOSE_GATE_H

#include "ops/session.h"

struct purpose_letter {
	const char *purpose;   /* code */
	int64_t person;        /* whom it is about; 0: nobody, as of a daily mail */
	const char *recipient; /* an address that is asked beside the person's own; "" or NULL: none */
};
/* *why "": it may. Else the sentence says which rule stops it and what mends it; in memory a. */
enum ombud_status purpose_gate(
    const char **why, struct ombud_session *s, struct arena *a, const struct purpose_letter *l);

/* A code that an agent gave, else that of the ticket's kind. INPUT: the records have no such purpose. */
struct ticket_row;
enum ombud_status purpose_of_letter(
    const char **out, struct ombud_session *s, struct arena *a, const struct ticket_row *t, const char *given);

#endif
