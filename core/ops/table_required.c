/* What the law wants known before a ticket ends: facts, what stays, and what others have to do. */
#include "ops/required.h"
#include "ops/table.h"

static const struct op rows[] = {
    {{.name = "record",
         ARGS(NEED("name", "fact", N_("what: Tab lists what the ticket's kind has")),
             REST("value", "fact-value", N_("its value; none withdraws what stands (where there are none, write 'there are none')"))),
         UNDO, ON_TICKET, .help = N_("record what must be known before the ticket ends")},
        MAY_WORK, MAY_BULK_OTHER, apply_record, NULL},
    {{.name = "retain",
         ARGS(NEED("item", "line", N_("what stays or is refused: first what the erasure keeps by it, a field (phone, email, address), a "
	                               "ticket (#12), a letter (#12/3), a note (note:12/4) or a file (attachment:12/2); other words are "
	                               "for the answer alone")),
             NEED("code", "code", N_("why: the resolution code of the item")),
             MAY("ground", "line", N_("the law or the facts behind it")),
             MAY("until", "date", N_("until when it stays")),
             MAY("review", "date", N_("when it is looked at again"))),
         UNDO, ON_TICKET, .help = N_("record an item that stays or is refused, with its ground")},
        MAY_WORK, MAY_BULK_OTHER, apply_retain, NULL},
    {{.name = "unretain", ARGS(NEED("number", "number", N_("the item's number in the ticket's steps"))), UNDO, ON_TICKET,
         .help = N_("withdraw an item that was said to stay")},
        MAY_WORK, MAY_BULK_OTHER, apply_unretain, NULL},
    {{.name = "task",
         ARGS(NEED("recipient", "line", N_("the recipient of the data, or the department")),
             REST("text", "text", N_("what they have to do")),
             MAY("what", "task", N_("erase, rectify, restrict, lift, search or other")),
             MAY("due", "date", N_("by when"))),
         UNDO, ON_TICKET, .help = N_("give a recipient or a department something to do; it stands against the ticket's end")},
        MAY_WORK, MAY_BULK_OTHER, apply_task, NULL},
    {{.name = "task-end",
         ARGS(NEED("number", "number", N_("the task's number in the ticket's steps")),
             NEED("how", "task-end", N_("done, impossible, disproportionate, or withdrawn")),
             {.name = "reason", .type = "line", .rest = true, .help = N_("why, where it was not done")}),
         UNDO, ON_TICKET, .help = N_("end a task")},
        MAY_WORK, MAY_BULK_OTHER, apply_task_end, NULL},
    {{.name = "restrict", ARGS(REASON), UNDO, ON_TICKET,
         .help = N_("restrict the processing of the ticket's person's data")},
        MAY_WORK, MAY_BULK_OTHER, apply_restrict, NULL},
    {{.name = "lift", ARGS(REASON), UNDO, ON_TICKET,
         .help = N_("lift the restriction, after the person was told (Art. 18(3))")},
        MAY_REFUSE, MAY_REFUSE, apply_lift, NULL},
};
OP_ROWS(ops_required, rows);
