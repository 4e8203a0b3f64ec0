/* Letter templates: text with names of values in it, one file for each letter and language. */
#ifndef OPS_TEMPLATE_H
#define OPS_TEMPLATE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "model/ticket.h"

struct template {
	const char *code, *lang; /* "erased", "sv" */
	const char *title;       /* what it is for, in the letter's language */
	const char *subject;
	const char *kinds;       /* names with blanks between; "": any */
	const char *codes;       /* of resolution that it is the answer to, the usual one first; "": any */
	const char *to;          /* "": the ticket's person; else whom it goes to instead */
	const char *text;
	bool answers;            /* it is the answer that the request is owed */
	enum state asks;         /* the clock stands still, as it says, once it left and the ticket is in this; 0: it says no such thing */
	const char *gaps;        /* what the desk can write in its places left open, in their order: "reason what" */
};

/* Of the code in that language, else in English; NULL: there is none. In memory a. */
const struct template *template_find(struct arena *a, const char *code, const char *lang);
bool template_fits(const struct template *t, enum kind kind); /* 0: any kind */
bool template_fits_code(const struct template *t, const char *code); /* "": any code */
/* "refused, not-identified": those for the kind that answer with the code, in memory a. */
bool template_refuses(const struct template *t);
const char *template_names(struct arena *a, enum kind kind, const char *code);
/* All letters that fit the kind (0: any), in that language where there is one; by code. */
size_t template_list(const struct template **out, struct arena *a, enum kind kind, const char *lang);

/* What may stand in braces. "quote" and "complaint" are given by the caller as the others are. */
enum template_value {
	VALUE_NAME, VALUE_TICKET, VALUE_RECEIVED, VALUE_DUE, VALUE_TODAY, VALUE_CONTROLLER, VALUE_ADDRESS,
	VALUE_CONTACT, VALUE_DPO, VALUE_AGENT, VALUE_QUOTE, VALUE_COMPLAINT, VALUE_WRITTEN,
	/* of the request, and of what the desk has on record of it and of the processing; ops/letter_law.h */
	VALUE_RIGHT, VALUE_PURPOSES, VALUE_CATEGORIES, VALUE_RECIPIENTS, VALUE_PERIODS, VALUE_SOURCES, VALUE_DECISIONS,
	VALUE_TRANSFERS, VALUE_KEPT, VALUE_TOLD, VALUE_SINCE, VALUE_COPY, VALUE_END
};
const char *template_value_name(enum template_value v);

/* text with each {name} replaced by values[]; a value that is "" takes the blank before it along, and a
 * sign that parted it from others. A word
 * in braces that is no name is INPUT, and is named: a brace that is meant stands twice. A line of such a
 * value alone, or behind a label and ": ", is left out whole.
 * A quoted line, which begins with >, is another's text and stays as it is. */
enum ombud_status template_fill(
    struct buf *out, struct err *err, const char *text, const char *const values[VALUE_END]);

/* "{kept}[which data ...]" is the value where there is one, else the place to fill in; the rest as it stands. */
void template_settle(struct buf *out, const char *text, const char *const values[VALUE_END]);

/* The first place, "[which data ...]", that who writes has not filled in, *n bytes, or a value's
 * name in half of its braces; NULL: there is none. What is
 * quoted may have brackets of its own. */
const char *template_gap(const char *text, size_t *n);

#endif
