/* The law's clocks: what moves their dates. */
#include "ops/extend.h"
#include "ops/law.h"
#include "ops/table.h"

static const struct op rows[] = {
    {{.name = "extend",
         ARGS(NEED("code", "extension", N_("complexity, or number (of requests; the DPO's)")),
             REST("reason", "line", N_("why more time is needed, as the person is told")),
             MAY("by", "channel", N_("of a notice given outside the desk: phone, post, mail, visit or elsewhere")),
             MAY("at", "date", N_("when that was; now if not given")),
             MAY("evidence", "line", N_("what shows it, where it is recorded after the due date"))),
         UNDO, ON_TICKET,
         .help = N_("two further months (Art. 12(3) GDPR): writes the notice, and counts once that has left in time")},
        MAY_EXTEND, MAY_EXTEND, apply_extend, NULL},
    {{.name = "law-set",
         ARGS(NEED("name", "law", N_("which legal constant; 'law' lists them")), NEED("value", "number", N_("its value")),
             NEED("from", "date", N_("for what is received from that day on")),
             NEED("source", "line", N_("where it stands"))),
         UNDO, .help = N_("change a legal constant from a day on; older tickets keep their dates")},
        MAY_LEGAL_TABLES, MAY_LEGAL_TABLES, NULL, run_law_set},
    {{.name = "holiday-set",
         ARGS(NEED("name", "holiday", N_("its name")),
             MAY("on", "line", N_("06-06, easter+39, or 'saturday 06-20'; as it was if not given")),
             MAY("from", "date", N_("the first day of the rule")), MAY("to", "date", N_("the last day of the rule")),
             NEED("source", "line", N_("where it stands"))),
         UNDO, .help = N_("add a public holiday, change it from a day on, or end it")},
        MAY_LEGAL_TABLES, MAY_LEGAL_TABLES, NULL, run_holiday_set},
};
OP_ROWS(ops_clock, rows);
