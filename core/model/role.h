/* Roles and the permission matrix (DOMAIN C.6): one table. */
#ifndef MODEL_ROLE_H
#define MODEL_ROLE_H

#include <stdbool.h>
#include <stddef.h>

#include "model/field.h"

enum role { ROLE_AGENT = 1, ROLE_LEAD = 2, ROLE_DPO = 4, ROLE_AUDITOR = 8, ROLE_ADMIN = 16, ROLE_SYSTEM = 32 };

enum permission {
	MAY_LIST,
	MAY_OPEN_PRIVACY,
	MAY_REVEAL_S1,
	MAY_REVEAL_S2,
	MAY_REVEAL_S3,
	MAY_WORK,          /* reply, note, triage, split, link, state: own tickets for agents */
	MAY_BULK_COMMON,   /* label, priority, assign, snooze, service resolve */
	MAY_MERGE,
	MAY_BULK_OTHER,
	MAY_BACKDATE,
	MAY_EXTEND,
	MAY_APPROVE,
	MAY_REFUSE,
	MAY_SPAM,
	MAY_APPROVE_ERASURE,
	MAY_ERASE,
	MAY_HOLD,
	MAY_PACKAGE,
	MAY_EXPORT_MASKED,
	MAY_EXPORT_CLEAR,
	MAY_CONSENT,
	MAY_LEGAL_TABLES,
	MAY_SERVICE_TABLES, /* service templates, queues and views for all */
	MAY_ADMINISTER,     /* accounts, roles, backup, restore, settings */
	MAY_QUALIFY,        /* say until when an account is qualified: what a lapsed admin keeps */
	MAY_READ_AUDIT,
	MAY_VERIFY_AUDIT,
	MAY_FILTER_PERSONAL, /* terms on masked fields, logged */
	MAY_KEEP,            /* saved filters and recipes of one's own */
	MAY_TAKE_IN,         /* letters and rows to tickets */
	MAY_TICK,            /* the clock's work, when somebody or a timer asks for it */
	PERMISSIONS
};

enum grant {
	GRANT_NO,
	GRANT_YES,
	GRANT_OWN,             /* own tickets, or unassigned ones */
	GRANT_REASON,          /* any, with a reason that is logged */
	GRANT_REASON_OWN,      /* own tickets, with a reason */
	GRANT_SECOND,          /* with a second person */
	GRANT_OWN_ELSE_REASON, /* own or unassigned freely, others' with a reason */
};

const char *permission_name(enum permission p); /* "reveal-s2" */
/* The same for a sentence: of a class of personal data also what is in it. */
const char *permission_said(enum permission p);
/* The best that any of the roles gives. An auditor has no writing permission whatever else. */
enum grant role_grant(unsigned roles, enum permission p);
/* Whether they give it at all, on whatever condition. */
bool role_has(unsigned roles, enum permission p);
/* "lead, dpo": who has it, for refusals; and who has more of it than that grant gives. Static texts. */
const char *permission_holders(enum permission p);
const char *permission_above(enum permission p, enum grant g);
enum permission permission_to_reveal(enum data_class c); /* S0: MAY_LIST */

const char *role_name(enum role r);
unsigned roles_parse(const char *s); /* "agent,lead"; 0: wrong */
void roles_text(struct buf *out, unsigned roles);
/* NULL, or why the set is not allowed (DPO may not be admin; auditor stands alone). */
const char *roles_conflict(unsigned roles);

#endif
