#include "ops/trait.h"

#include <string.h>

#include "ops/cases.h"
#include "ops/extend.h"
#include "ops/family.h"

/* Permissions and the journal look at these. */
static const char *const always[] = {"person_id", "assignee_id", "state", NULL};

static const char *const taken[] = {"kind", NULL}; /* an objection restricts its person */
static const char *const priority[] = {"kind", "priority", NULL};
static const char *const labels[] = {"labels", NULL};
static const char *const snooze[] = {"snoozed_until", NULL};
static const char *const messages[] = {"case_id", "n_messages", NULL};

static const struct trait traits[] = {
    {apply_assign, prepare_assign, PART_ASSIGNEE, taken, NULL, NULL},
    {apply_priority, prepare_priority, PART_PRIORITY, priority, moves_date, NULL},
    {apply_label, prepare_labels, PART_LABEL, labels, NULL, NULL},
    {apply_unlabel, prepare_labels, PART_LABEL, labels, NULL, NULL},
    {apply_snooze, prepare_snooze, PART_SNOOZE, snooze, NULL, NULL},
    {apply_note, prepare_note, PART_NONE, messages, NULL, NULL},
    {apply_forward, prepare_forward, PART_ASSIGNEE, NULL, NULL, NULL},
    {apply_reply, NULL, PART_NONE, NULL, NULL, NULL},
    {apply_state, NULL, PART_STATE, NULL, NULL, NULL},
    {apply_resolve, NULL, PART_STATE, NULL, NULL, may_resolve},
    {apply_reopen, NULL, PART_STATE, NULL, NULL, NULL},
    {apply_approve, NULL, PART_STATE, NULL, NULL, NULL},
    {apply_answered, NULL, PART_STATE, NULL, NULL, NULL},
    {apply_identity, NULL, PART_IDENTITY, NULL, NULL, NULL},
    {apply_kind, NULL, PART_KIND, NULL, NULL, NULL},
    {apply_extend, NULL, PART_DATE, NULL, NULL, may_extend},
    {apply_letter_date, NULL, PART_DATE, NULL, NULL, NULL},
    {apply_merge, NULL, PART_STATE, NULL, NULL, NULL},
    {apply_unmerge, NULL, PART_STATE, NULL, NULL, NULL},
    {apply_received, NULL, PART_DATE, NULL, NULL, NULL},
};

const struct trait *trait_of(const struct op *op)
{
	static const struct trait plain = {NULL, NULL, PART_NONE, NULL, NULL, NULL};
	for (size_t i = 0; i < sizeof traits / sizeof *traits; i++)
		if (traits[i].apply == op->apply)
			return &traits[i];
	return &plain;
}

uint64_t trait_columns(const struct trait *t)
{
	uint64_t columns = 0;
	if (!t->reads)
		return TICKET_ALL;
	for (const char *const *name = always; *name; name++)
		columns |= ticket_column_bit(*name);
	for (const char *const *name = t->reads; *name; name++)
		columns |= strcmp(*name, "labels") == 0 ? TICKET_LABELS : ticket_column_bit(*name);
	return columns;
}
