/* Erasure: planned, approved, run. */
#include "ops/family_erase.h"
#include "ops/table.h"

#define NUMBER NEED("number", "erasure", N_("which erasure: 'erase list' has them"))

static const struct op rows[] = {
    {{.name = "erase-plan", ON_TICKET, .help = N_("plan what of the person's data goes and what stays")},
        MAY_WORK, MAY_BULK_OTHER, apply_erase_plan, NULL},
    {{.name = "erase-approve", ARGS(NUMBER, NEED("hash", "word", N_("how the plan's hash begins: eight letters or more"))),
         .help = N_("approve another's plan of an erasure, as it stands")},
        MAY_APPROVE_ERASURE, MAY_APPROVE_ERASURE, NULL, run_erase_approve},
    {{.name = "erase-run", ARGS(NUMBER), .help = N_("carry an approved erasure out; nothing takes it back")},
        MAY_ERASE, MAY_ERASE, NULL, run_erase_run},
    {{.name = "erase-drop", ARGS(NUMBER), .help = N_("drop an erasure of which nothing was done; what the ledger has of it is void")},
        MAY_APPROVE_ERASURE, MAY_APPROVE_ERASURE, NULL, run_erase_drop},
};
OP_ROWS(ops_erase, rows);
