/* Sentences for --linear that several views share. A sentence is a list of facts, parted by commas. */
#ifndef VIEW_SAY_H
#define VIEW_SAY_H

#include "base/bytes.h"
#include "ombud.h"
#include "widget/roll.h"

struct desk;
struct view;

/* One more fact; "" is none. */
void say_fact(struct bytes *out, const char *text);
void say_factf(struct bytes *out, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void say_place(struct bytes *out, const struct roll *r); /* "3 of 41" */
void say_named(struct bytes *out, const char *title, const char *value); /* "Who ines"; of "" nothing */
void say_tickets(struct bytes *out, int64_t n);
void say_changes(struct bytes *out, const struct ombud_change *change, size_t n);
void say_due(struct bytes *out, const struct ombud_row *r);
/* A ticket as a list has it; what a view marks it by stands between the two. */
void say_ticket_head(struct bytes *out, const struct ombud_row *r);
void say_ticket_tail(struct bytes *out, const struct ombud_row *r);
void say_line(struct bytes *out, const char *text); /* a line of a head; "" is none */
void say_linef(struct bytes *out, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* A title as it is painted, as a line of the head. */
void say_title(struct bytes *out, const char *title);
/* Text in columns as facts: what is two blanks or a frame apart. */
void say_spaced(struct bytes *out, const char *text);
/* For a text to read, which has no cursor. */
void say_nothing(const struct view *v, const struct desk *d, struct bytes *out);

#endif
