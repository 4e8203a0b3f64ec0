/* One row an operation: what it is called, takes, needs and does. Help, completion, the command
 * line, the manual and the audit's words come from here. */
#include <assert.h>

#include "base/say.h"
#include "ops/family.h"

#define ARGS(...) \
	.args = (const struct ombud_op_arg[]){__VA_ARGS__}, \
	.n_args = sizeof((const struct ombud_op_arg[]){__VA_ARGS__}) / sizeof(struct ombud_op_arg)

#define NEED(name_, type_, help_) {.name = name_, .type = type_, .required = true, .help = help_}
#define MAY(name_, type_, help_) {.name = name_, .type = type_, .help = help_}
#define REST(name_, type_, help_) \
	{.name = name_, .type = type_, .required = true, .rest = true, .help = help_}
#define REASON MAY("reason", "line", N_("why, in a few words"))

#define ON_TICKET .on_ticket = true
#define MANY .bulk = true
#define UNDO .reversible = true

const struct op op_table[] = {
    {{.name = "assign", ARGS(NEED("to", "agent", N_("@me, an agent's name, or none"))), MANY, UNDO, ON_TICKET,
         .help = N_("give the ticket to an agent, or to nobody")},
        MAY_BULK_COMMON, MAY_BULK_COMMON, apply_assign, NULL},
    {{.name = "state",
         ARGS(NEED("to", "state", N_("the state to move to")),
             MAY("what", "line", N_("what is asked, or how something was proven")), REASON),
         MANY, UNDO, ON_TICKET, .help = N_("move the ticket to another state, if the rules allow it")},
        MAY_WORK, MAY_BULK_OTHER, apply_state, NULL},
    {{.name = "resolve",
         ARGS(NEED("code", "code", N_("the resolution code")),
             MAY("ground", "line", N_("the article, where it is not the code's own")), REASON),
         MANY, UNDO, ON_TICKET, .help = N_("end the ticket with a code; where two pairs of eyes are needed, send it to review")},
        MAY_WORK, MAY_BULK_COMMON, apply_resolve, NULL},
    {{.name = "approve", ARGS(REASON), MANY, UNDO, ON_TICKET, .help = N_("approve what another agent sent to review")},
        MAY_APPROVE, MAY_BULK_OTHER, apply_approve, NULL},
    {{.name = "reopen", ARGS(REASON), MANY, UNDO, ON_TICKET, .help = N_("take a resolved ticket back to work")},
        MAY_WORK, MAY_BULK_OTHER, apply_reopen, NULL},
    {{.name = "answered",
         ARGS(NEED("by", "channel", N_("phone, post, mail, visit or elsewhere")),
             MAY("at", "date", N_("when; now if not given")),
             REST("what", "text", N_("what was answered"))),
         UNDO, ON_TICKET, .help = N_("record an answer given outside the desk; it counts as the reply")},
        MAY_WORK, MAY_BULK_OTHER, apply_answered, NULL},
    {{.name = "identity",
         ARGS(NEED("is", "identity", N_("verified, not-needed or unknown")),
             {.name = "reason", .type = "line", .rest = true, .help = N_("how it was proven, or why no proof is needed")}),
         UNDO, ON_TICKET, .help = N_("settle who asks; no copy of a proof is kept")},
        MAY_WORK, MAY_BULK_OTHER, apply_identity, NULL},
    {{.name = "kind", ARGS(NEED("to", "kind", N_("the kind; the date of receipt stays"))), MANY, UNDO, ON_TICKET,
         .help = N_("change what kind of ticket it is; the clock counts from receipt")},
        MAY_WORK, MAY_BULK_OTHER, apply_kind, NULL},
    {{.name = "priority", ARGS(NEED("to", "priority", N_("urgent, high, normal or low"))), MANY, UNDO, ON_TICKET,
         .help = N_("set the priority")},
        MAY_BULK_COMMON, MAY_BULK_COMMON, apply_priority, NULL},
    {{.name = "label", ARGS(REST("name", "label", N_("one or more labels"))), MANY, UNDO, ON_TICKET,
         .help = N_("add labels")},
        MAY_BULK_COMMON, MAY_BULK_COMMON, apply_label, NULL},
    {{.name = "unlabel", ARGS(REST("name", "label", N_("one or more labels"))), MANY, UNDO, ON_TICKET,
         .help = N_("remove labels")},
        MAY_BULK_COMMON, MAY_BULK_COMMON, apply_unlabel, NULL},
    {{.name = "note", ARGS(REST("text", "text", N_("the note's text"))), MANY, UNDO, ON_TICKET, .help = N_("add an internal note")},
        MAY_WORK, MAY_BULK_OTHER, apply_note, NULL},
    {{.name = "snooze", ARGS(NEED("until", "date", N_("a day, a time, or a length such as 3d; none wakes it"))),
         MANY, UNDO, ON_TICKET, .help = N_("put the ticket aside until a time; its clock runs on")},
        MAY_BULK_COMMON, MAY_BULK_COMMON, apply_snooze, NULL},
    {{.name = "letter-date", ARGS(NEED("date", "date", N_("the date that the authority set"))), UNDO, ON_TICKET,
         .help = N_("type the date that stands in an authority's letter")},
        MAY_WORK, MAY_BULK_OTHER, apply_letter_date, NULL},
    {{.name = "link",
         ARGS(NEED("other", "number", N_("the other ticket")),
             MAY("type", "link", N_("duplicate, follows, sibling, claims or same-breach"))),
         UNDO, ON_TICKET, .help = N_("link the ticket with another")},
        MAY_WORK, MAY_BULK_OTHER, apply_link, NULL},
    {{.name = "split", ARGS(NEED("hint", "hint", N_("a hint of the letter, or a kind"))), ON_TICKET, .help = N_("make a further right of the letter a sibling ticket with the same date of receipt")},
        MAY_WORK, MAY_BULK_OTHER, apply_split, NULL},
    {{.name = "drop-hint", ARGS(NEED("hint", "hint", N_("a hint of the letter"))), UNDO, ON_TICKET, .help = N_("say that the letter does not exercise that right")},
        MAY_WORK, MAY_BULK_OTHER, apply_drop_hint, NULL},
    {{.name = "new",
         ARGS(MAY("kind", "kind", N_("the kind; other if not given")),
             NEED("subject", "line", N_("what it is about")),
             MAY("received", "date", N_("when it came; now if not given")),
             MAY("name", "line", N_("the person's name")), MAY("email", "line", N_("the person's e-mail address")),
             MAY("phone", "line", N_("the person's phone number")),
             MAY("channel", "channel", N_("phone, post, visit, mail or elsewhere")),
             MAY("priority", "priority", N_("urgent, high, normal or low")),
             {.name = "text", .type = "text", .rest = true, .help = N_("what was said or written")}, REASON),
         .help = N_("a ticket by hand: phone, paper, visit")},
        MAY_WORK, MAY_WORK, NULL, run_new},
    {{.name = "draft",
         ARGS(NEED("ticket", "number", N_("the ticket; 0 for a new one")),
             NEED("kind", "word", N_("note, reply, new or answer")),
             {.name = "text", .type = "text", .rest = true, .help = N_("the text; empty drops the draft")}),
         .help = N_("keep an unsent text in the store")},
        MAY_LIST, MAY_LIST, NULL, run_draft},
    {{.name = "filter-save",
         ARGS(NEED("name", "filter", N_("its name")), MAY("key", "number", N_("1 to 9: g1 to g9 open it")),
             MAY("team", "flag", N_("yes: for everybody")), REST("filter", "expression", N_("the filter"))),
         UNDO, .help = N_("save a filter under a name")},
        MAY_LIST, MAY_LIST, NULL, run_filter_save},
    {{.name = "filter-rm", ARGS(NEED("name", "filter", N_("its name")), MAY("team", "flag", N_("yes: the team's"))),
         UNDO, .help = N_("drop a saved filter")},
        MAY_LIST, MAY_LIST, NULL, run_filter_rm},
    {{.name = "setting",
         ARGS(NEED("key", "setting", N_("which setting")),
             {.name = "value", .type = "line", .required = true, .rest = true, .help = N_("its value")}),
         UNDO, .help = N_("change a setting of the desk")},
        MAY_ADMINISTER, MAY_ADMINISTER, NULL, run_setting},
    {{.name = "agent-add",
         ARGS(NEED("name", "line", N_("the account's name")), NEED("role", "role", N_("roles, commas between")),
             MAY("full-name", "line", N_("the person's name")), MAY("login", "line", N_("the host account that opens it")),
             MAY("team", "line", N_("team; privacy if not given")), MAY("until", "date", N_("qualified until")),
             MAY("lang", "line", N_("language of the screen")), MAY("charset", "line", N_("charset of the terminal"))),
         .help = N_("authorise a new agent")},
        MAY_ADMINISTER, MAY_ADMINISTER, NULL, run_agent_add},
    {{.name = "agent-role", ARGS(NEED("name", "agent", N_("whose")), NEED("role", "role", N_("roles, commas between"))),
         UNDO, .help = N_("change an agent's roles")},
        MAY_ADMINISTER, MAY_ADMINISTER, NULL, run_agent_role},
    {{.name = "agent-qualify", ARGS(NEED("name", "agent", N_("whose")), MAY("until", "date", N_("a year from now if not given"))),
         UNDO, .help = N_("record that an agent is qualified until a day")},
        MAY_ADMINISTER, MAY_ADMINISTER, NULL, run_agent_qualify},
    {{.name = "agent-state", ARGS(NEED("name", "agent", N_("whose")), NEED("is", "word", N_("active or disabled"))),
         .help = N_("disable an account, or take it back; open tickets return to the queue")},
        MAY_ADMINISTER, MAY_ADMINISTER, NULL, run_agent_state},
};
const size_t op_table_n = sizeof op_table / sizeof *op_table;

static_assert(sizeof op_table / sizeof *op_table <= 64, "ombud_ops copies at most 64 faces");
