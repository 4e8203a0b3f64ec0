/* Writing to a ticket's person: what picking the letter and writing it share. reply*.c only. */
#ifndef CMD_REPLY_H
#define CMD_REPLY_H

#include "view/desk.h"

/* The letter of that template, or "reply" for own words: asks first what it has to know. */
void letter_begin(struct desk *d, int64_t ticket, const char *code);
void reply_to_tagged(struct desk *d, const char *code);
/* Asks which; ticket 0: for all that is tagged. kind NULL: of none in particular. */
void reply_pick(struct desk *d, int64_t ticket, const char *kind, const char *lang);
void reply_pick_for(struct desk *d, int64_t ticket);

#endif
