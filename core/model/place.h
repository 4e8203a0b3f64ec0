/* Every place of the store in which a person's data can lie, and what an erasure (Art. 17, DOMAIN C.9) does there:
 * one table, by which the plan counts, the erasure erases and the proof searches. A test compares it with the
 * schema: a new table or column has a row here, or the build is red. */
#ifndef MODEL_PLACE_H
#define MODEL_PLACE_H

#include <stdbool.h>
#include <stddef.h>

/* How rows belong to a person. */
enum place_link {
	LINK_NONE,       /* to nobody: desk tables, and texts that may name anybody (PLACE_CUT) */
	LINK_SELF,       /* the row of person itself */
	LINK_PERSON,     /* person_id */
	LINK_TICKET,     /* ticket_id is one of the person's tickets */
	LINK_ID,         /* the ticket itself */
	LINK_CASE,       /* case_id is a case of the person's tickets, or person_id */
	LINK_MESSAGE,    /* message_id is a letter that goes */
	LINK_EITHER,     /* person_id, or ticket_id */
	LINK_A_B,        /* a_id or b_id is such a ticket */
	LINK_AUDIT       /* the audit's chain: never holds values */
};

enum place_act {
	PLACE_KEEP,      /* nothing personal, or a ground that says why it stays */
	PLACE_REMOVE,    /* the row goes */
	PLACE_BLANK,     /* the personal columns are emptied, the row stays for figures and the chain of events */
	PLACE_CUT        /* free text about anybody: the person's values are cut out of it */
};

struct place {
	const char *table;
	const char *shown;    /* class under which the plan counts it: "letters", "values", ... */
	enum place_link link;
	enum place_act act;
	const char *personal; /* columns, blanks between: with values, or hashes of them */
	const char *plain;    /* all other columns: numbers, times, words of our own tables */
	const char *why;      /* of what is kept: the ground, or why nothing there is personal */
};

const struct place *subject_places(size_t *n);
const struct place *subject_place(const char *table);

/* How a text of somebody else's is cut where the person's values stand in it. */
enum place_cut {
	CUT_MARKED,      /* "[erased]" in the place of each */
	CUT_WORD,        /* "erased": one word stays one, and nothing that a filter reads */
	CUT_NUMBERED,    /* "erased-7" by the row's number: the name of something, of which there is one alone */
	CUT_ROW,         /* the row goes: it is nothing without, or has bytes in a form of its own */
	CUT_FILE,        /* bytes of a file: marked where it is text, and its size and hash follow */
	CUT_NOT          /* hashes, codes, packed bytes */
};
/* The columns in which they can stand: the personal ones, and a word of ours with a label's name behind it. */
const char *subject_texts(const struct place *p);
enum place_cut subject_cut(const struct place *p, const char *column);

/* Whether a blank-parted list of columns has that one. */
bool column_listed(const char *columns, const char *column);

#endif
