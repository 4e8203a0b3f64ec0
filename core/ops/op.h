/*
 * The gate. An operation is one row of a table (table.h): arguments, permission, and a function
 * that changes one ticket's row in memory (apply) or the desk (run). Everything else is the
 * gate's: permission, version check, transaction, rehearsal, journal, audit, verdicts.
 *
 * apply checks first and touches the store last. It returns OMBUD_OK, or a status with a sentence
 * in c->s->err: DENIED (refused), CONFLICT or INPUT or NOTFOUND (skipped: a rule), anything else
 * ends the whole run.
 */
#ifndef OPS_OP_H
#define OPS_OP_H

#include "ops/session.h"
#include "store/journal.h"
#include "store/ticket.h"

enum { OP_ARGS = 20 };

struct op_args {
	const char *v[OP_ARGS]; /* by the row of the table; NULL: not given */
};

struct op_ctx {
	struct ombud_session *s;
	struct arena *memory;      /* lives as long as the ticket at hand, or the desk operation */
	struct arena *keep;        /* lives as long as the run */
	const void *ready;         /* what trait.prepare made of the arguments, in keep */
	const struct op *op;
	struct op_args args;
	int64_t now;
	int64_t asked_at;          /* when the command was given: lengths of time count from there */
	int64_t entry;             /* journal entry, made when first needed */
	int64_t created;           /* id of what was made */
	int64_t changed;           /* things changed so far, tickets or others */
	const struct ticket_row *before; /* of the ticket at hand */
	struct journal_entry note; /* what the entry will say */
	int64_t unchanged;         /* and those that were so already */
	const char *remark;        /* what else the desk operation's sentence says, or NULL; in keep */
	const char *detail;        /* for the audit: words from our own tables */
	int64_t removed;           /* the ticket at hand: its proofs of identity that went for good */
	int64_t letters;           /* of the ticket at hand, put on their way */
	int64_t undone;            /* of an undo or redo: the entry that it is about in the end, else 0 */
	bool redone;
	bool touched;              /* the ticket at hand: something beside its row changed */
	bool by_desk;              /* nobody's doing: the clock's */
	bool audit_only;           /* too little for the journal */
	int64_t letter;            /* outbox row of the letter by which a move asks, 0: it is asked otherwise */
	bool many;                 /* more than one ticket is meant */
	const struct agent_row *agents; /* all, n_agents, once a note names somebody; in keep */
	size_t n_agents;
	enum ombud_status (*after)(struct ombud_session *s, int64_t id); /* of a desk operation, once it is committed */
	int64_t after_id;
	struct erase_ahead *ahead; /* what erase_ahead_of read, in keep; erase_ahead_free */
	const char *last_why;      /* the sentence that stopped a ticket last; in keep */
	int64_t looked_up;         /* conflicts whose other side was looked up */
};

struct op {
	struct ombud_op face;
	enum permission permission, bulk_permission;
	enum ombud_status (*apply)(struct op_ctx *c, struct ticket_row *t);
	enum ombud_status (*run)(struct op_ctx *c);
};
size_t op_count(void);
const struct op *op_at(size_t i); /* NULL: there are not so many */
const struct op *op_find(const char *name); /* exact, then unambiguous prefix; NULL */

/* The argument of that name, "" if not given. */
const char *op_arg(const struct op_ctx *c, const char *name);
bool op_has(const struct op_ctx *c, const char *name);
/* Words after the operation's name into c->args: positional in table order, or --name VALUE. */
enum ombud_status op_parse(struct op_ctx *c, const char *const *words, size_t n);

/* Inside the transaction. The journal entry of this run, made when first needed. */
enum ombud_status op_entry(struct op_ctx *c);
/* One more thing that undo takes back. */
enum ombud_status op_item(struct op_ctx *c, const struct journal_item *i);
struct audit_entry;
/* What an entry says of a second person's decision where one who owns the machine can be both: a
 * detail that is empty or of the decision. */
const char *op_second_person(const struct op_ctx *c, const char *detail);
struct audit_entry op_audit_entry(
    const struct op_ctx *c, const char *act, const char *object, int64_t id, const char *detail);
/* One audit entry about an object; detail words only. */
enum ombud_status op_audit(
    struct op_ctx *c, const char *act, const char *object, int64_t id, const char *detail);
/* A free reason goes to the access log, and its id and hash into the chain. */
enum ombud_status op_audit_reason(struct op_ctx *c, const char *act, const char *object, int64_t id,
    const char *what, const char *reason, int64_t ticket, int64_t person);

/* DENIED with a sentence where the person wants nothing changed in this session. */
enum ombud_status op_hands_off(struct ombud_session *s);
/* IO with a sentence in a session that only reads. */
enum ombud_status op_may_write(struct ombud_session *s);
/* Begin and end of every write: lock, schema check, session row. */
enum ombud_status op_begin(struct ombud_session *s);
/* The agent whom the word names: @me, a name, or an unambiguous prefix; *id 0 for "none" or "". */
enum ombud_status op_agent(struct op_ctx *c, const char *word, int64_t *id);
/* n_messages as the store has it now. */
enum ombud_status op_count_letters(struct op_ctx *c, struct ticket_row *t);
bool op_own(const struct op_ctx *c, const struct ticket_row *t); /* the agent's, or nobody's */
struct permit { /* asked once for the agent's own tickets, once for others' */
	bool known;
	struct err err;
};
/* Whether the agent may do op to the ticket. permits: two, cleared at the start of a transaction. */
enum ombud_status op_allowed(struct op_ctx *c, const struct op *op, struct permit *permits,
    const struct ticket_row *t, const char *reason);

/* What differs in columns, as a person reads it; in c->keep. */
struct ombud_change;
void change_words(struct op_ctx *c, const struct ticket_row *before,
    const struct ticket_row *after, uint64_t columns, const struct ombud_change **out, size_t *n);
/* A column's stored text as a person reads it: kinds, states, agents, times by name; in c->keep. */
const char *change_present(struct op_ctx *c, const struct ticket_column *col, const char *text);

/* When its clock starts: on receipt, a breach's when the house was aware of it. */
enum ombud_status due_start(int64_t *at, struct ombud_session *s, const struct ticket_row *t);
/* The row's dates from its kind, receipt, priority, pauses and extension. */
enum ombud_status due_set(struct ombud_session *s, struct arena *memory, struct ticket_row *t);
/* Whether a question of that day still stops the clock: one that has run out is not made longer by asking. */
bool due_stops(const struct ticket_row *t, int32_t day);
/* Whether the dates depend on what differs. */
bool due_follows(const struct ticket_row *before, const struct ticket_row *after);

#endif
