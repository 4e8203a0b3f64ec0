/* What joins tickets and parts them, who watches them, and when they were received. */
#include "ops/cases.h"
#include "ops/table.h"

static const struct op rows[] = {
    {{.name = "merge", ARGS(NEED("into", "number", N_("the ticket that it becomes part of"))), MANY, UNDO, ON_TICKET,
         .help = N_("make it part of another ticket of the same person and kind; taken apart again within 30 days")},
        MAY_MERGE, MAY_MERGE, apply_merge, NULL},
    {{.name = "unmerge", MANY, UNDO, ON_TICKET,
         .help = N_("take a merged ticket out again: it stands as it did, and its clock runs from its own receipt")},
        MAY_MERGE, MAY_MERGE, apply_unmerge, NULL},
    {{.name = "link",
         ARGS(NEED("other", "number", N_("the other ticket")),
             MAY("type", "link", N_("duplicate, follows, sibling, claims or same-breach"))),
         MANY, UNDO, ON_TICKET, .help = N_("link the ticket with another")},
        MAY_WORK, MAY_BULK_OTHER, apply_link, NULL},
    {{.name = "unlink",
         ARGS(NEED("other", "number", N_("the other ticket")),
             MAY("type", "link", N_("only that one of their links"))),
         MANY, UNDO, ON_TICKET, .help = N_("take the link with another ticket off")},
        MAY_WORK, MAY_BULK_OTHER, apply_unlink, NULL},
    {{.name = "split",
         ARGS(NEED("hint", "hint", N_("a hint of the letter, or a kind")),
             MAY("letters", "line", N_("which letters are about it, as in 3,4: the earliest is its receipt"))),
         UNDO, ON_TICKET, .help = N_("make what the letter also asks for a sibling ticket, received when that letter was")},
        MAY_WORK, MAY_BULK_OTHER, apply_split, NULL},
    {{.name = "drop-hint", ARGS(NEED("hint", "hint", N_("a hint of the letter"))), UNDO, ON_TICKET, .help = N_("say that the letter does not exercise that right")},
        MAY_WORK, MAY_BULK_OTHER, apply_drop_hint, NULL},
    {{.name = "received", ARGS(NEED("day", "date", N_("when it reached us, earlier than it says")), REASON), UNDO, ON_TICKET,
         .help = N_("date the receipt back, with a reason: paper, a call; never forward")},
        MAY_MERGE, MAY_BULK_OTHER, apply_received, NULL},
    {{.name = "watch", MANY, UNDO, ON_TICKET, .help = N_("be told what others do to it")},
        MAY_BULK_COMMON, MAY_BULK_COMMON, apply_watch, NULL},
    {{.name = "unwatch", MANY, UNDO, ON_TICKET, .help = N_("be told no more")},
        MAY_BULK_COMMON, MAY_BULK_COMMON, apply_unwatch, NULL},
};
OP_ROWS(ops_case, rows);
