/* What must be known before a ticket of a kind ends with a code (DOMAIN C.4): one table. Pure: no I/O. */
#ifndef MODEL_REQUIRED_H
#define MODEL_REQUIRED_H

#include "model/role.h"
#include "model/ticket.h"

/* How a fact is typed, and how it stands in the store: text and words as they are, a day as YYYY-MM-DD, an
 * instant as UTC seconds, an agent by the account's number (0: nobody). */
enum fact_type { FACT_TEXT, FACT_WORD, FACT_DAY, FACT_TIME, FACT_AGENT, FACT_SECRET };

/* Where it is looked for: what somebody recorded, or what other rows show. */
enum required_by {
	BY_FACT,
	BY_SEARCH,      /* a search is logged */
	BY_NOTES,       /* one of the notes and letters of the house */
	BY_REVIEW,      /* every letter of the package was looked at */
	BY_PACKAGE,     /* the package is made */
	BY_DELIVERY,    /* and delivered */
	BY_TOLD,        /* recipients were told, or a fact says that there are none */
	BY_RETAINED,    /* what stays or is refused, item by item */
	BY_SUPPRESSION, /* the address is kept from mailings */
	BY_RESTRICTED,  /* the person's data are marked */
	BY_LETTER_DAY,  /* the date of an authority's letter */
	BY_GROUND,      /* the article of the decision */
	BY_DUPLICATE,   /* linked with the ticket that goes on */
	BY_PLAN,        /* an erasure is planned, where the desk holds anything of a person */
	BY_ERASED,      /* and carried out */
	BY_PROVEN,      /* and no file of the store holds it any more */
	BY_RISK,        /* the risk that was recorded allows the code */
	BY_ANSWER       /* it is answered, or the answer waits for whoever approves it */
};

enum required_when { ALWAYS, WHEN_LATE, WHEN_SA_LATE, WHEN_HIGH, WHEN_PUBLIC, WHEN_TWO, NEVER };

struct required {
	const char *name, *title, *article;
	uint32_t kinds;
	unsigned ends;     /* of the code: bits of required.c; 0: may be recorded, never demanded */
	enum fact_type type;
	const char *words; /* of FACT_WORD, blanks between */
	enum required_when when;
	enum required_by by;
	bool after;        /* comes after the decision: demanded at the end, not for review */
	const char *other; /* a fact that stands for it, or NULL */
	const char *mend;  /* the command; NULL: record NAME */
	enum permission may;
};

/* Row i of the table; NULL: there are not so many. */
const struct required *required_at(size_t i);
/* What the kind may have recorded under that name, or an unambiguous beginning of it; NULL: nothing. */
const struct required *required_find(const char *name, size_t n, enum kind k);

/* What the clock of a breach starts with, and the authority's two letters. */
#define FACT_AWARE "aware-at"
#define FACT_NOTIFIED "sa-notified"
#define FACT_SUPPLEMENT "supplement"

struct fact {
	const char *name, *value;
	int64_t id, at, agent_id;
};
/* All that the table looks at, filled by the caller. */
struct required_view {
	enum kind kind;
	const struct code_info *code; /* NULL: none yet, taken for the one that grants */
	bool unproven;                /* it waits for a proof that never came: UNIDENT */
	bool late;                    /* answered after the due date, or not yet and it is over */
	bool rekinded;                /* as of code_takes_two */
	bool answered;
	int64_t answer, writer;       /* the letter that answers and has not left, and who wrote it; 0: none */
	bool has_ground, has_letter_day, has_duplicate, has_address, has_person, restricted;
	int64_t breach_seconds;       /* of the law in force; 0: those of Art. 33(1) */
	const struct fact *facts;
	size_t n_facts;
	int64_t searches, searches_notes, unreviewed, packages, delivered, tasks_ended, retained, unreviewed_kept,
	    suppressions, planned, erased, proven;
};
const char *required_fact(const struct required_view *v, const char *name); /* NULL: not recorded */
/* Whether the row is asked of such a ticket, and whether it is there. */
bool required_asked(const struct required_view *v, const struct required *r);
bool required_met(const struct required_view *v, const struct required *r);
/* The first that is missing, for review or for the end; NULL: nothing is. */
const struct required *required_missing(const struct required_view *v, bool for_end);

#endif
