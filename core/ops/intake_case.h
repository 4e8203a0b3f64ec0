/* Which case a letter belongs to. */
#ifndef OPS_INTAKE_CASE_H
#define OPS_INTAKE_CASE_H

#include "ops/intake.h"
#include "store/outbox.h"

struct intake_place {
	int64_t case_id;          /* 0: none, it opens one */
	int64_t claims;           /* a ticket that it names, and has no right to join; 0: none */
	struct outbox_row report; /* the letter of ours that it is a report on; id 0: it is none; daily mails and campaigns have no case */
	struct outbox_row many;   /* the letter of a campaign that it answers; id 0: none */
	bool other;               /* from one whom the ticket was forwarded to: not the person's */
	bool ours;                /* from the desk's own address */
	bool here;                /* a letter of ours that came back under another Message-ID: nothing new */
};

/* Reports go to their letter's case, letters from our own address to the case of what they name; others by
 * References, newest first, In-Reply-To, then [#123] in the subject. What is merged leads to its target. */
enum ombud_status intake_find_place(struct intake_place *out, struct ombud_session *s, struct arena *a,
    const struct intake *in, unsigned flags);

#endif
