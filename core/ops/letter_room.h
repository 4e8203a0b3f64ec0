/* What letters of every sort are made of: quoted lines, the desk's values, places left to fill in. */
#ifndef OPS_LETTER_ROOM_H
#define OPS_LETTER_ROOM_H

#include "ops/session.h"
#include "ops/template.h"
#include "store/message.h"
#include "store/ticket.h"

/* Each line behind "> ", what was quoted there one deeper. In memory a. */
const char *letter_quoted(struct arena *a, const char *text);
/* A day of the desk's zone, YYYY-MM-DD. */
const char *letter_day(struct ombud_session *s, struct arena *a, int64_t at);
/* All that the desk itself knows; name and quote are left as they are. */
enum ombud_status letter_values(const char *values[VALUE_END], struct ombud_session *s, struct arena *a,
    const struct ticket_row *t);
/* The text with its values, in memory a; INPUT names the one that is none. */
enum ombud_status letter_filled(const char **out, struct ombud_session *s, struct arena *a, const char *text,
    const char *const values[VALUE_END]);
/* The text with what is on record in the places that are for it; in memory a. */
const char *letter_settled(struct arena *a, const char *text, const char *const values[VALUE_END]);
/* The settings without a value, with commas between, that one of the texts names outside of what it quotes;
 * in memory a. */
const char *letter_empty(
    struct arena *a, const char *const values[VALUE_END], const char *text, const char *template_text);
/* What was said with the command; NULL or "": not. */
struct letter_known {
	const char *what, *reason, *extended;
};
/* The template's text with those of its open places filled in that the desk knows: in memory a. */
const char *letter_gaps_filled(struct ombud_session *s, struct arena *a, const struct template *m,
    const struct ticket_row *t, const struct letter_known *k);
/* INPUT where who writes has left a place to fill in. */
enum ombud_status letter_no_gap(struct ombud_session *s, struct arena *a, int64_t ticket, const char *text);
/* INPUT where the text, with all unmasked that could be, still shows masked words: who gets it would read
 * those. What the person wrote so themself, in one of the n letters at v, is theirs. */
enum ombud_status letter_no_mark(
    struct ombud_session *s, struct arena *a, const char *text, const struct message_row *v, size_t n);

#endif
