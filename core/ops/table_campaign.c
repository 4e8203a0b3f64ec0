/* Letters to many. */
#include "ops/campaign.h"
#include "ops/table.h"

#define NAME NEED("name", "line", N_("its name"))
#define LANG(help_) MAY("lang", "line", help_)

static const struct op rows[] = {
    {{.name = "campaign-new",
         ARGS(NAME, NEED("kind", "word", N_("policy: tells of a version; purpose: asks for consent to one")),
             NEED("what", "word", N_("number of the policy version, or code of the purpose")),
             MAY("audience", "expression", N_("which tickets, whose people are written to; all but spam if not given"))),
         .help = N_("begin a letter to many")},
        MAY_SERVICE_TABLES, MAY_SERVICE_TABLES, NULL, run_campaign_new},
    {{.name = "campaign-text",
         ARGS(NAME, LANG(N_("sv or en")), REST("text", "text", N_("'Subject: ...', an empty line, the letter"))),
         .help = N_("say what a letter to many says")},
        MAY_SERVICE_TABLES, MAY_SERVICE_TABLES, NULL, run_campaign_text},
    {{.name = "campaign-approve", ARGS(NAME),
         .help = N_("approve another's letter to many, as it stands and for whom it is")},
        MAY_LEGAL_TABLES, MAY_LEGAL_TABLES, NULL, run_campaign_approve},
    {{.name = "campaign-test", ARGS(NAME, LANG(N_("sv or en; your own if not given"))),
         .help = N_("send a letter to many to yourself alone")},
        MAY_SERVICE_TABLES, MAY_SERVICE_TABLES, NULL, run_campaign_test},
    {{.name = "campaign-start", ARGS(NAME, NEED("rate", "number", N_("letters an hour"))),
         .help = N_("send an approved letter to many, so many an hour")},
        MAY_LEGAL_TABLES, MAY_LEGAL_TABLES, NULL, run_campaign_start},
    {{.name = "campaign-stop", ARGS(NAME), .help = N_("stop sending a letter to many")},
        MAY_SERVICE_TABLES, MAY_SERVICE_TABLES, NULL, run_campaign_stop},
    {{.name = "campaign-resume", ARGS(NAME, MAY("rate", "number", N_("letters an hour; as before if not given"))),
         .help = N_("go on with a letter to many that was stopped")},
        MAY_LEGAL_TABLES, MAY_LEGAL_TABLES, NULL, run_campaign_resume},
    {{.name = "campaign-drop", ARGS(NAME), .help = N_("drop a letter to many that nobody approved")},
        MAY_SERVICE_TABLES, MAY_SERVICE_TABLES, NULL, run_campaign_drop},
};
OP_ROWS(ops_campaign, rows);
