/* The law's clocks: what moves their dates. */
#include "ops/extend.h"
#include "ops/table.h"

static const struct op rows[] = {
    {{.name = "extend",
         ARGS(NEED("code", "extension", N_("complexity, or number (of requests; the DPO's)")),
             REST("reason", "line", N_("why more time is needed, as the person is told")),
             MAY("by", "channel", N_("of a notice given outside the desk: phone, post, mail, visit or elsewhere")),
             MAY("at", "date", N_("when that was; now if not given"))),
         UNDO, ON_TICKET,
         .help = N_("two further months (Art. 12(3) GDPR): writes the notice, and counts once that has left in time")},
        MAY_EXTEND, MAY_EXTEND, apply_extend, NULL},
};
OP_ROWS(ops_clock, rows);
