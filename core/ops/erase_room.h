/* What the files of an erasure share: whose rows go, and how a statement asks for them. */
#ifndef OPS_ERASE_ROOM_H
#define OPS_ERASE_ROOM_H

#include <sodium.h>

#include "base/buf.h"
#include "base/vec.h"
#include "model/place.h"
#include "ops/erase.h"
#include "query/query.h"
#include "store/hold.h"
#include "store/needle.h"
#include "store/retention.h"

/* Tickets whose rows have one fate. */
struct erase_group {
	const char *act, *ground; /* "erase", "keep", "hold" */
	int32_t until_day;
	id_vec tickets;
	id_vec cases;  /* all of their letters */
	id_vec parted; /* cases that other tickets share: letters of these tickets alone */
	id_vec parted_tickets;
	bool accounts; /* of what lies beside the letters those files alone that the law has kept (BFL 7:2) */
	bool person;   /* and what is the person's without a ticket of theirs */
	uint32_t keeps_fields; /* values that stay, 1 << enum datum_field */
	uint32_t holds_fields;
	uint32_t fields;      /* of a further erasure: these values alone go */
	bool campaigns;       /* letters of campaigns that are held on this ground */
	bool later;           /* and values that came after what waited for a release */
	id_vec letters, files; /* kept one by one: messages with what lies beside them, attachments; ascending */
};

/* What a later erasure completes: a ticket, a value, a letter, an attachment. */
struct erase_left {
	int64_t ticket, field, retained, letter, file;
	int32_t until_day;
};

enum { ERASE_COLUMNS = 8 };
/* The item that keeps the values of a field; ground NULL: none does. */
struct erase_kept_field {
	const char *ground;
	int32_t until_day;
};
struct erase_scope {
	struct ombud_session *s;
	struct arena *a;
	const struct erase_want *want;
	id_vec all;    /* their tickets, and those that were merged into them; ascending */
	VEC(struct erase_group) groups; /* the first is what goes; each act, ground and day has one of its own */
	/* values by field that stay, and those of them that a hold keeps */
	uint32_t kept_fields, held_fields;
	struct erase_kept_field kept_by[DATUM_FIELDS];
	bool all_held; /* a hold on the person */
	id_vec letters, files; /* of what goes, those that stay one by one */
	VEC(struct erase_left) left; /* what stays for a while */
	const char *held_on, *field_held_on[DATUM_FIELDS]; /* the ground of that, and of a hold on a field */
	bool holds_campaign;
	const char *blocked;
	int32_t rest_day;
	int64_t accounts_from; /* of a billing ticket's letters since then the files stay, each until the end of a year */
	struct retention_row accounts;
};
/* Until when, of a letter of that instant. */
int32_t erase_accounts_until(const struct erase_scope *c, int64_t at);
enum ombud_status erase_scope(struct erase_scope *out, struct ombud_session *s, struct arena *a, const struct erase_want *want);
void erase_scope_free(struct erase_scope *c);
const struct erase_group *erase_goes(const struct erase_scope *c);

/* A statement of our own tables' words, which end with NULL, and of numbers: what anybody typed is bound. */
const char *erase_sql(struct arena *a, const char *first, ...) __attribute__((sentinel));
const char *erase_number(struct arena *a, int64_t n);

/* Conditions that together select the place's rows of a group, none twice: text without values but ids. */
typedef VEC(const char *) erase_conds;
void erase_where(erase_conds *out, const struct erase_scope *c, const struct erase_group *g, const struct place *p);
/* Rows of the place that are none of the person's: where others may have written of them. "": none is looked at. */
const char *erase_elsewhere(const struct erase_scope *c, const struct place *p);
/* Columns by which a row is told, commas between. */
const char *erase_key(const struct place *p);
/* "length(a) > 0 OR length(b) > 0": something is there still. */
const char *erase_filled(struct arena *a, const struct place *p);
/* " AND name NOT IN (...)" for rows that hold words of our own tables alone; "". */
const char *erase_but(struct arena *a, const struct place *p);
/* The i-th of a list with blanks between; NULL: there are not so many. In a. */
const char *erase_column(struct arena *a, const char *list, size_t i);
/* What it is emptied to: "''", "NULL", "x''". */
const char *erase_empty(const char *column);

/* One text of somebody else's that has the person's values in it. */
struct erase_found {
	const struct place *place;
	const char *where;    /* its row, as a condition */
	const char *word;     /* $1 of that; NULL: it has none */
	const char *cut[ERASE_COLUMNS]; /* its columns as they are without, by place; NULL: nothing stands in it */
	bool goes;            /* the whole row: CUT_ROW */
	int64_t row;          /* 0: it has no number */
	int64_t bytes;        /* that are cut */
};
typedef VEC(struct erase_found) erase_finds;
/* SQL, of a row o of datum: its person's own letter told it and names not the one who is erased by name or address. Two who
 * live together have one telephone. An address that one does not write from is another's. */
#define ERASE_TOLD_OWN(person) \
	"EXISTS (SELECT 1 FROM message l WHERE o.field <> 2 AND l.id = o.message_id AND l.person_id = o.person_id" \
	" AND l.direction = 1 AND EXISTS (SELECT 1 FROM datum e WHERE e.person_id = o.person_id AND e.field = 2" \
	" AND e.source <> 'letter' AND e.value <> '' AND instr(lower(l.sender), lower(e.value)) > 0)" \
	" AND NOT EXISTS (SELECT 1 FROM datum h WHERE h.person_id = " person " AND h.value <> ''" \
	" AND (h.field = 2 OR (h.field = 1 AND instr(trim(h.value), ' ') > 0)) AND instr(lower(l.body), lower(h.value)) > 0))"
/* SQL, of a row o of datum: a value that tells one person (e-mail, phone, personnummer, device, IBAN, card) and that a
 * letter only named. Not where its person writes from it or told it of their own, or a hold keeps it. */
#define ERASE_MENTIONED(person) \
	"(o.source = 'letter' AND o.field IN (2, 3, 7, 8, 14, 15) AND NOT EXISTS (SELECT 1 FROM message m WHERE m.person_id =" \
	" o.person_id AND m.direction = 1 AND instr(lower(m.sender), lower(o.value)) > 0)" \
	" AND NOT " ERASE_TOLD_OWN(person) " AND NOT " HOLD_ON_FIELD("o.field", "o.person_id") ")"
/* SQL: somebody else lives behind that first line of an address, perhaps in another town. */
#define ERASE_NEXT_DOOR(line, person) \
	"EXISTS (SELECT 1 FROM datum o WHERE o.field = 4 AND o.value >= " line " AND o.value < " line " || '~'" \
	" AND o.person_id <> " person ")"
/* Whether what others have of the person goes too. A period that ran out is no wish of the person's: what others write is
 * kept for a reason of its own. */
bool erase_cuts_others(const struct erase_scope *c);
enum ombud_status erase_look(erase_finds *out, const struct erase_scope *c);

struct erase_made {
	struct erase_plan plan;
	struct erase_scope scope;
	erase_finds finds;
};
/* needles: NULL, or what goes is told them. want outlives what is made. */
enum ombud_status erase_make(struct erase_made *out, struct ombud_session *s, struct arena *a,
    const struct erase_want *want, struct needles *needles);
void erase_made_free(struct erase_made *m);

/* What was made before the write transaction, and the store's version then. Stays where it is. */
struct erase_ahead {
	bool known;
	int64_t version;
	struct erase_want want;
	struct needles *needles;
	struct erase_made made;
};
/* In a transaction of its own that only reads: nobody waits for it. Inside one: OK, and not known. key: of needles, or
 * NULL: none are taken. erase_ahead_free, also after a failure. */
enum ombud_status erase_look_ahead(struct erase_ahead *out, struct ombud_session *s, struct arena *a,
    const struct erase_want *want, const unsigned char key[32]);

/* BUSY with a sentence: one that would go is just being sent, and would leave half erased. */
enum ombud_status erase_lets_letters(struct ombud_session *s, struct arena *a, const struct erase_made *m);
/* Inside a write transaction: the rows go, the entries of the audit say so. ledger_id: its name there. */
enum ombud_status erase_carry_out(struct ombud_session *s, struct arena *a, const struct erase_made *m,
    int64_t erasure, const unsigned char ledger_id[16]);

/* After that, of a replay: those of its tombstones that are open here ended at that time. */
enum ombud_status erase_end_then(struct ombud_session *s, int64_t erasure, int64_t at);

/* Opened; ledger_close. */
struct ledger;
enum ombud_status erase_ledger(struct ledger **out, struct ombud_session *s, bool create);
/* Its row and figures, planned by who asks. */
struct erasure_row;
enum ombud_status erase_record(int64_t *id, struct ombud_session *s, struct arena *a, const struct erase_want *want,
    const struct erase_plan *p);
struct erase_want erase_want_of(const struct erasure_row *e);
/* Inside a write transaction: its rows and their needles go; what is erased says so in its row. */
enum ombud_status erase_take_out(struct ombud_session *s, struct arena *a, struct erasure_row *e, const struct erase_made *m,
    struct needles *needles);
/* On the disk when they return: its beginning, its end. To the ledger a further erasure leaves all that it does not name:
 * who replays it takes no more than went. */
enum ombud_status erase_tell_begin(struct ledger *l, struct ombud_session *s, struct arena *a, const struct erasure_row *e,
    const struct erase_plan *p);
enum ombud_status erase_tell_end(struct ledger *l, struct ombud_session *s, struct arena *a, const struct erasure_row *e,
    const struct erase_plan *p);
enum ombud_status erase_tell_further(struct ledger *l, struct ombud_session *s, struct arena *a,
    const struct erasure_row *e, const struct erase_plan *p);
/* family_erase.c: CONFLICT unless the answer to its request is approved as well, and the plan itself still is. */
enum ombud_status erase_is_decided(struct ombud_session *s, struct arena *memory, const struct erasure_row *e);
/* *yes: the ledger has its beginning, so that a restored store would carry it out. A ledger that cannot be read is an error. */
enum ombud_status erase_in_ledger(bool *yes, struct ombud_session *s, struct arena *a, const struct erasure_row *e);

#endif
