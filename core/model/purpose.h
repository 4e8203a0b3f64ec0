/* What personal data are used for: the purposes that the desk itself needs, and which one a letter has. */
#ifndef MODEL_PURPOSE_H
#define MODEL_PURPOSE_H

#include <stdbool.h>
#include <stddef.h>

#include "model/ticket.h"

/* The desk's own purposes. Titles are the policy's where it has one; nothing else of a policy is known here,
 * so what a record has to say beside them is empty until a DPO says it. */
struct purpose_info {
	const char *code, *title_en, *title_sv;
	const char *basis;
	bool lives; /* in a new store; the others are off until a DPO sets them */
	bool duty;  /* the law asks for it: no record ends it, no policy has to name it, and nobody can stop it */
	bool marketing;
};
const struct purpose_info *purpose_table(size_t *n);
const struct purpose_info *purpose_info_of(const char *code); /* NULL: none of the desk's own */

/* What a letter about a ticket of that kind is for, where nobody says another purpose. */
const char *purpose_of_kind(enum kind k);
const char *purpose_of_staff(void); /* of the daily mail to agents */

bool purpose_code_ok(const char *code);
bool purpose_basis_ok(const char *basis); /* 6(1)(a) to 6(1)(f) */
bool purpose_is_duty(const char *basis);  /* 6(1)(c) */
bool purpose_is_consent(const char *basis); /* 6(1)(a) */

#endif
