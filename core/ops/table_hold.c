/* Legal holds and how long what is kept. */
#include "ops/hold.h"
#include "ops/table.h"

static const struct op rows[] = {
    {{.name = "hold",
         ARGS(NEED("object", "hold-object", N_("ticket:12, person:3, field:3:email (of person 3) or campaign:NAME")),
             NEED("ground", "hold-ground", N_("17(3)(b), 17(3)(e) or 18(1)(c)")),
             NEED("reference", "line", N_("number of the claim or the file, without personal data")),
             NEED("review", "date", N_("when it is looked at again, at best within twelve months"))),
         UNDO, .help = N_("place a legal hold on one thing: nothing erases it until two people release it")},
        MAY_HOLD, MAY_HOLD, NULL, run_hold},
    {{.name = "hold-release", ARGS(NEED("number", "hold", N_("which hold, as in 'hold list'"))),
         .help = N_("ask for a hold's release, or as another person release it: the erasure that waited is completed")},
        MAY_APPROVE_ERASURE, MAY_APPROVE_ERASURE, NULL, run_hold_release},
    {{.name = "retention-set",
         ARGS(NEED("what", "kept", N_("the row, as in 'retention list'")), NEED("period", "number", N_("how many")),
             NEED("unit", "period-unit", N_("days, months or years")), NEED("reason", "line", N_("why, in a few words"))),
         .help = N_("how long something is kept: a new version of its row; a shorter one counts once another says the same")},
        MAY_APPROVE_ERASURE, MAY_APPROVE_ERASURE, NULL, run_retention_set},
};
OP_ROWS(ops_hold, rows);
