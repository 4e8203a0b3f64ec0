/* What goes before an answer to a request for access or portability, and the answer's package. */
#include "ops/package.h"
#include "ops/table.h"

#define WHICH MAY("number", "number", N_("which package; the newest if not given"))
#define PACKAGE_REASON MAY("reason", "reason", N_("identity, reply, rectify, package, breach or 'other: why'; logged"))

static const struct op rows[] = {
    {{.name = "searched",
         ARGS(NEED("place", "place", N_("where: desk counts by itself, other systems are the processing records'")),
             MAY("what", "line", N_("what was looked through there, and by what")),
             MAY("hits", "number", N_("how many hits; 0: nothing was found"))),
         UNDO, ON_TICKET, .help = N_("note that the person's data were searched for somewhere")},
        MAY_WORK, MAY_BULK_OTHER, apply_searched, NULL},
    {{.name = "review",
         ARGS(NEED("message", "line", N_("a letter's number, its file as 12/1, a value as phone/1, or all that are open")),
             NEED("as", "review", N_("as-is, redacted or withheld")),
             MAY("ground", "line", N_("the article that what is left out rests on; 15(4), 20(4) if not given")),
             {.name = "text", .type = "text", .rest = true, .help = N_("as it goes out; the desk's proposal if not given")}),
         UNDO, ON_TICKET, .help = N_("decide how a letter goes into the person's package")},
        MAY_WORK, MAY_BULK_OTHER, apply_review, NULL},
    {{.name = "package-make", ARGS(PACKAGE_REASON), ON_TICKET,
         .help = N_("make the package that answers a request for access or portability")},
        MAY_PACKAGE, MAY_PACKAGE, apply_package_make, NULL},
    {{.name = "package-delivered",
         ARGS(NEED("by", "delivery", N_("mail, post, visit, portal or elsewhere")), WHICH, PACKAGE_REASON), ON_TICKET,
         .help = N_("record that the person has the package; it is removed 30 days later")},
        MAY_PACKAGE, MAY_PACKAGE, apply_package_delivered, NULL},
    {{.name = "package-drop", ARGS(WHICH, PACKAGE_REASON), ON_TICKET, .help = N_("remove a package's bytes at once")},
        MAY_PACKAGE, MAY_PACKAGE, apply_package_drop, NULL},
};
OP_ROWS(ops_package, rows);
