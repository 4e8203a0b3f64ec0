/* The table of commands: the whole truth of the line mode. Usage, help, suggestions, completion and
 * what a command line may hold are derived from it. */
#include <string.h>

#include "line/line.h"

#define END                                                                                        \
	{                                                                                          \
		NULL, NULL, NULL, false                                                                 \
	}
#define FORMAT                                                                                     \
	{                                                                                          \
		"format", "FORMAT", N_("table, json (one object a line), csv or ids"), false        \
	}
#define REVEAL                                                                                     \
	{                                                                                          \
		"reveal", "REASON",                                                                \
		    N_("personal data in clear, as far as the role may; logged with the reason: "  \
		       "identity, "                                                                \
		       "reply, rectify, package, breach or 'other: ...'"), false \
	}
#define LIMIT(what)                                                                                \
	{                                                                                          \
		"limit", "N", what, false                                                               \
	}

const struct line_option line_global_options[] = {
    {"db", "PATH", N_("the store; else $OMBUD_DB, else $XDG_DATA_HOME/ombud/ombud.db"), false},
    {"as", "AGENT", N_("act as that agent; the audit says so"), false},
    {"now", "TIME", N_("the session's clock, never backwards within one store"), false},
    {"lang", "LANG", N_("language of the sentences"), false},
    {"charset", "NAME", N_("charset of the terminal, such as ISO-8859-1"), false},
    {"theme", "NAME", N_("colours of the screen"), false},
    {"keys", "PRESET", N_("keys of the screen: a preset's name"), false},
    {"slow", NULL, N_("few bytes a key, for a thin line"), false},
    {"linear", NULL, N_("the desk as lines, for screen readers and braille"), false},
    {"read-only", NULL, N_("change nothing"), false},
    {"quiet", NULL, N_("no remarks and no progress"), false},
    {"help", NULL, N_("help of the command"), false},
    {"version", NULL, N_("which version this is"), false},
    END,
};

#define AS_OF {"as-of", "DATE", N_("the tickets as they were at the end of that day, or at 'DATE hh:mm'"), false}

static const struct line_option LIST[] = {
    {"sort", "KEYS", N_("fields, '-' before one for descending: due,-priority"), false},
    LIMIT(N_("at most so many tickets")),
    {"cols", "FIELDS", N_("columns: id,due,kind,subject"), false},
    FORMAT,
    REVEAL,
    {"undecided", NULL, N_("the tickets that a pattern's limit left undecided"), false},
    AS_OF,
    {"filter", "FILTER", N_("the same as the words"), false},
    END,
};
static const struct line_option COUNT[] = {
    {"by", "FIELD", N_("by the values of a field: kind, state, due, label"), false},
    LIMIT(N_("with --by: at most so many values; 20")),
    FORMAT,
    AS_OF,
    {"filter", "FILTER", N_("the same as the words"), false},
    END,
};
static const struct line_option DASHBOARD[] = {
    {"days", "N", N_("what came and went in the last N days; 28"), false},
    FORMAT,
    AS_OF,
    {"filter", "FILTER", N_("the same as the words"), false},
    END,
};
static const struct line_option SHOW[] = {
    {"format", "FORMAT", N_("text, or json: one object a ticket"), false},
    REVEAL,
    {"field", "FIELD", N_("with --reveal: which one field, such as email"), false},
    {"reason", "REASON", N_("why another agent's privacy ticket is read: a reason as of --reveal; logged"), false},
    {"why", NULL, N_("its clock alone: every date with its article, pauses, extension, warnings"), false},
    END,
};
static const struct line_option ATTACHMENT[] = {
    {"format", "FORMAT", N_("of the list: table, or json: one object an attachment"), false},
    {"text", NULL, N_("its text, where it is text: masked as letters are"), false},
    REVEAL,
    {"reason", "REASON", N_("why another agent's privacy ticket is read: a reason as of --reveal; logged"), false},
    {"into", "DIR", N_("as a new file in that folder instead of to standard output"), false},
    END,
};
static const struct line_option ATTACH[] = {
    {"file", "PATH", N_("a file of yours, instead of standard input"), false},
    {"from", "N", N_("the ticket's own N-th attachment, instead of a file"), false},
    {"package", NULL, N_("the ticket's newest package, instead of a file"), false},
    FORMAT,
    END,
};
static const struct line_option DETACH[] = {FORMAT, END};
static const struct line_option SEARCHED[] = {FORMAT, END};
static const struct line_option REVIEW[] = {
    {"ground", "ARTICLE", N_("what is left out rests on; 15(4), of portability 20(4), if not given"), false},
    REVEAL,
    FORMAT,
    END,
};
static const struct line_option PACKAGE[] = {
    {"reason", "REASON", N_("identity, reply, rectify, package, breach or 'other: why'; package if not given; logged"), false},
    {"by", "HOW", N_("delivered: mail, post, visit, portal or elsewhere"), false},
    {"number", "N", N_("which package; the newest if not given"), false},
    FORMAT,
    END,
};
static const struct line_option SERVE[] = {
    {"config", "DIR", N_("the folder of the desk's keys; /etc/ombud"), false},
    {"db", "PATH", N_("the store; /var/lib/ombud/db/ombud.db"), false},
    END,
};
static const struct line_option KEY[] = {
    {"config", "DIR", N_("the folder of the desk's keys; /etc/ombud"), false},
    {"db", "PATH", N_("the store that has the accounts; /var/lib/ombud/db/ombud.db"), false},
    FORMAT,
    END,
};
static const struct line_option SETUP[] = {
    {"first", "NAME", N_("makes the store too, with NAME as its agent, lead and DPO"), false},
    {"account", "NAME", N_("the account that owns the store; ombud"), false},
    {"config", "DIR", N_("the folder of the desk's keys; /etc/ombud"), false},
    {"db", "PATH", N_("the store; /var/lib/ombud/db/ombud.db"), false},
    {"sshd", "DIR", N_("where sshd's further files are; /etc/ssh/sshd_config.d"), false},
    {"timer", "DIR", N_("where systemd's units are, or cron's lines (.../cron.d); that of this host"), false},
    END,
};
static const struct line_option DOCTOR[] = {
    {"account", "NAME", N_("the account that owns the store; ombud"), false},
    {"config", "DIR", N_("the folder of the desk's keys; /etc/ombud"), false},
    {"db", "PATH", N_("the store; /var/lib/ombud/db/ombud.db"), false},
    {"sshd-config", "FILE", N_("sshd's configuration; /etc/ssh/sshd_config"), false},
    {"timer", "DIR", N_("where systemd's units are, or cron's lines; that of this host"), false},
    END,
};
static const struct line_option DO[] = {
    {"filter", "FILTER", N_("the tickets it is done to, instead of numbers"), false},
    {"dry-run", NULL, N_("rehearse: the verdicts, and nothing written"), false},
    {"yes", NULL, N_("do it to more than one ticket"), false},
    {"at-once", NULL, N_("all in one transaction, however many: others wait for it"), false},
    {"token", "T", N_("makes a repeat harmless: the same token is worked once"), false},
    FORMAT,
    END,
};
static const struct line_option NEW[] = {
    {"token", "T", N_("makes a repeat harmless: the same token is worked once"), false},
    FORMAT,
    END,
};
static const struct line_option UNDO[] = {
    {"ticket", "N", N_("this one of its tickets, and not the others"), false},
    {"dry-run", NULL, N_("rehearse: the verdicts, and nothing written"), false},
    FORMAT,
    END,
};
static const struct line_option JOBS[] = {
    {"at-once", NULL, N_("the rest in one transaction: others wait for it"), false},
    FORMAT,
    END,
};
static const struct line_option JOURNAL[] = {
    {"all", NULL, N_("everyone's entries, for roles that may read them"), false},
    LIMIT(N_("the newest so many; 50")),
    FORMAT,
    END,
};
static const struct line_option FILTER[] = {
    {"team", NULL, N_("the team's: for everyone"), false},
    {"force", NULL, N_("rm: even where others name it, which cannot be read then"), false},
    FORMAT,
    END,
};
static const struct line_option CANNED[] = {
    {"team", NULL, N_("the team's, for everyone"), false},
    {"lang", "LANG", N_("the language it is in, as in sv; any if not given"), false},
    FORMAT,
    END,
};
static const struct line_option RECIPE[] = {
    {"team", NULL, N_("the team's, for everyone"), false},
    {"yes", NULL, N_("run it; without this a run is a rehearsal"), false},
    {"token", "T", N_("makes a repeat harmless: the same token is worked once"), false},
    FORMAT,
    END,
};
static const struct line_option RULES[] = {
    {"dry-run", NULL, N_("of a run: the same as test"), false},
    {"place", "N", N_("its place among the rules; behind the others if not given"), false},
    {"since", "TIME", N_("of a test: tickets received since, a date or a length such as 30d; 30d"), false},
    FORMAT,
    END,
};
static const struct line_option DUE[] = {
    {"received", "TIME", N_("when the letter came: DATE[Thh:mm]; '-' reads lines 'DATE [A..B]'"), false},
    {"pause", "A..B", N_("whole days, from A to the day before B; may be given again"), true},
    {"priority", "P", N_("urgent, high, normal or low, for service kinds"), false},
    {"why", NULL, N_("each step with its article"), false},
    {"format", "FORMAT", N_("text or json"), false},
    END,
};
static const struct line_option IMPORT[] = {
    {"as-format", "FORMAT", N_("auto, mbox, maildir, eml, csv or jsonl"), false},
    {"map", "FILE", N_("column names of another program's export"), false},
    {"rejects", "FILE", N_("keeps rejected items whole"), false},
    {"follow", NULL, N_("go on with what arrives in the Maildir, until interrupted"), false},
    END,
};
static const struct line_option INIT[] = {
    {"grants", "ROLE", N_("make none: print the SQL that lets agents' role work on a store of PostgreSQL"), false},
    END,
};
static const struct line_option DEMO[] = {
    {"tickets", "N", N_("how many; 2000"), false},
    {"seed", "S", N_("the same seed makes the same store; 1"), false},
    END,
};
static const struct line_option TABLE[] = {LIMIT(N_("at most so many rows")), FORMAT, END};
static const struct line_option FORECAST[] = {
    {"days", "N", N_("so many working days, today with them; 10 if not given"), false},
    {"format", "FORMAT", N_("text, or json: one object"), false},
    END,
};
static const struct line_option OUTBOX[] = {
    {"all", NULL, N_("also what was sent or taken back within 7 days"), false},
    LIMIT(N_("at most so many letters; 100")),
    FORMAT,
    END,
};
static const struct line_option HOLD[] = {
    {"all", NULL, N_("also those released or taken back"), false},
    FORMAT,
    END,
};
static const struct line_option RETENTION[] = {
    {"dry-run", NULL, N_("what would go, by row, and why some stays; the DPO's look lets the night take it"), false},
    {"run", NULL, N_("it goes now and not at night"), false},
    FORMAT,
    END,
};
static const struct line_option CAMPAIGN[] = {
    {"audience", "FILTER", N_("new: the tickets whose people are written to; all but spam if not given"), false},
    {"lang", "LANG", N_("text, test: sv or en"), false},
    {"rate", "N", N_("start, resume: letters an hour"), false},
    {"dry-run", NULL, N_("rehearse: whom it would reach, and nothing written"), false},
    FORMAT,
    END,
};
static const struct line_option ERASE[] = {
    {"hash", "PREFIX", N_("approve: how the plan's hash begins, eight letters or more"), false},
    {"dry-run", NULL, N_("rehearse, and change nothing"), false},
    {"folders", "PATHS", N_("verify: folders that are looked through beside those of the setting erase.folders; colon between"), false},
    FORMAT,
    END,
};
static const struct line_option PROCESSING[] = {
    {"format", "FORMAT", N_("of a list: table, json or csv; of export: text, csv or json"), false},
    END,
};
static const struct line_option FORMATTED[] = {FORMAT, END};
static const struct line_option SUPPRESSION[] = {
    {"purpose", "PURPOSE", N_("of one purpose alone; all marketing if not given"), false},
    {"reason", "REASON", N_("add and lift: why, in a few words"), false},
    FORMAT,
    END,
};
static const struct line_option AUDIT[] = {
    {"against", "FILE",
	N_("verify: checkpoints that were kept, or a log that has their lines; '-' is standard input"),
	false},
    LIMIT(N_("list, who: at most so many rows")),
    FORMAT,
    END,
};
static const struct line_option REPORT[] = {
    {"from", "DAY", N_("its first day, of a month unless --exact; that of the quarter"), false},
    {"to", "DAY", N_("its last day, of a month unless --exact; today"), false},
    {"kind", "KINDS", N_("these kinds alone: access,erasure"), false},
    {"exact", NULL, N_("small numbers too, of any days, for leads, the DPO and auditors; the audit has it"), false},
    {"format", "FORMAT", N_("text, json (one object a row) or csv"), false},
    END,
};
static const struct line_option CHECK[] = {
    {"rehearse", NULL, N_("admin: makes a copy, restores it in a folder of its own, and removes both"), false},
    END,
};
static const struct line_option RESTORE[] = {
    {"to", "STORE", N_("the place of the store, or the URL of an empty database; that of --db if not given"), false},
    {"in-place", NULL, N_("no copy: a store on a server, which its own tools brought back"), false},
    {"dry-run", NULL, N_("check it and show what would be done again; nothing is changed"), false},
    END,
};
static const struct line_option MOVE[] = {
    {"keep", NULL, N_("the desk stays where it is: a rehearsal"), false},
    {"again", NULL, N_("throws away what an interrupted move left at TO"), false},
    {"tables", NULL, N_("each table with its rows and their SHA-256, the same on both sides"), false},
    END,
};
static const struct line_option TICK[] = {
    {"loop", NULL, N_("go on, a pass a minute, until interrupted"), false},
    {"config", "DIR", N_("a served desk's folder: its ombud.conf alone says which program sends letters"), false},
    END,
};

static const struct line_option CHECKLIST[] = {
    {"template", "NAME", N_("the letter template that it is; its own text where nothing is on standard input"), false},
    {"answers", "yes|no", N_("no: a letter that is not the answer yet"), false},
    {"reason", "REASON", N_("why another agent's privacy ticket is read: a reason as of --reveal; logged"), false},
    FORMAT,
    END,
};

const struct command line_commands[] = {
    {"init", "[--grants ROLE]", N_("make a new store; you become its agent, lead and DPO"), line_init, INIT, NULL,
	0, 0, NEEDS_NOTHING, false, false},
    {"demo", "[--tickets N] [--seed S]", N_("a sample store of invented people and letters"),
	line_demo, DEMO, NULL, 0, 0, NEEDS_NOTHING, false, false},
    {"tutorial", "", N_("a lesson of ten minutes on a desk of invented people, which is gone afterwards"), line_tutorial, NULL,
	NULL, 0, 0, NEEDS_NOTHING, false, false},
    {"import", "PATH... [--as-format FORMAT] [--map FILE] [--rejects FILE] | --follow MAILDIR",
	N_("letters and rows to tickets; '-' is standard input"), line_import, IMPORT, NULL, 1, -1,
	NEEDS_STORE, false, false},
    {"deliver", "",
	N_("one letter on standard input, from the mail system; 75 says that it keeps the letter"),
	line_deliver, NULL, NULL, 0, 0, NEEDS_DESK, false, false},
    {"new", "[--FIELD VALUE]...", N_("a ticket by hand: phone, paper, visit"), line_new, NEW, NULL,
	0, -1, NEEDS_STORE, true, false},
    {"list", "[FILTER] [--sort KEYS] [--limit N] [--cols FIELDS] [--format FORMAT]",
	N_("tickets that match, in order"), line_list, LIST, NULL, 0, -1, NEEDS_STORE, false,
	false},
    {"count", "[FILTER] [--by FIELD]", N_("how many match, also by the values of a field"), line_count, COUNT, NULL, 0, -1, NEEDS_STORE, false,
	false},
    {"show", "NUMBER... [--format text|json] [--reveal REASON --field FIELD] [--reason REASON] | NUMBER... --why", N_("tickets with their letters, masked"), line_show,
	SHOW, NULL, 1, -1, NEEDS_STORE, false, false},
    {"steps", "NUMBER", N_("what stands between a ticket and its end, with the command of each"), line_steps,
	TABLE, NULL, 1, 1, NEEDS_STORE, false, false},
    {"attachment", "NUMBER | NUMBER/N (--text | --reveal REASON [--into DIR]) [--reason REASON]",
	N_("a ticket's attachments; of one the masked text, or its bytes as they came"), line_attachment,
	ATTACHMENT, NULL, 1, 1, NEEDS_STORE, false, false},
    {"attach", "NUMBER [NAME < FILE | [NAME] --file PATH | [NAME] --from N | --package]",
	N_("a file goes along with your letter to the ticket's person; a number alone lists them"),
	line_attach, ATTACH, NULL, 1, 2, NEEDS_STORE, false, false},
    {"detach", "NUMBER N|all", N_("the N-th of them does not"), line_detach, DETACH, NULL, 2, 2,
	NEEDS_STORE, false, false},
    {"checklist", "NUMBER [--template NAME] [--answers yes|no] [< LETTER]",
	N_("what the answer to a ticket must say by law, and what a letter does not; 1: something is missing"),
	line_checklist, CHECKLIST, NULL, 1, 1, NEEDS_STORE, false, false},
    {"searched", "NUMBER [PLACE [WHAT HITS]]",
	N_("where a person's data were searched for, and where not yet; 'desk' counts by itself"), line_searched,
	SEARCHED, NULL, 1, 4, NEEDS_STORE, false, false},
    {"review", "NUMBER [MESSAGE|all [as-is|redacted|withheld [TEXT|-]]] [--ground ARTICLE] [--reveal REASON]",
	N_("what goes into a person's package: each letter as it is, without other people, or not"), line_review,
	REVIEW, NULL, 1, -1, NEEDS_STORE, false, false},
    {"package", "NUMBER [list | make | get > FILE | delivered --by HOW | drop] [--number N] [--reason REASON]",
	N_("the package that answers a request for access or portability"), line_package, PACKAGE, NULL, 1, 2,
	NEEDS_STORE, false, false},
    {"erase", "plan NUMBER | approve N --hash PREFIX | run N | drop N | show N | [list [NUMBER]] | purge | verify N | certificate N",
	N_("the erasure that a request asks for: what goes and what stays, approved by another, carried out once, and proven"),
	line_erase, ERASE, "plan approve run drop show list purge verify certificate", 0, 2, NEEDS_STORE, false, false},
    {"explain", "FILTER", N_("how a filter is read, planned, and what each term costs"),
	line_explain, NULL, NULL, 1, -1, NEEDS_STORE, false, false},
    {"do", "OPERATION [ARGUMENTS] (NUMBER... | --filter FILTER) [--dry-run] [--yes]",
	N_("an operation on tickets; more than one needs --yes"), line_do, DO, NULL, 1, -1,
	NEEDS_STORE, true, false},
    {"dashboard", "[FILTER] [--days N]", N_("the desk at a glance: each figure with the filter of its tickets"),
	line_dashboard, DASHBOARD, NULL, 0, -1, NEEDS_STORE, false, false},
    {"undo", "[ENTRY] [--ticket N]", N_("take back the newest entry of the journal, or that one"),
	line_undo, UNDO, NULL, 0, 1, NEEDS_STORE, false, false},
    {"redo", "[ENTRY] [--ticket N]", N_("do again what was undone"), line_redo, UNDO, NULL, 0, 1,
	NEEDS_STORE, false, false},
    {"jobs", "[resume N | drop N]", N_("changes to many tickets that were interrupted"), line_jobs,
	JOBS, "resume drop", 0, 2, NEEDS_STORE, false, false},
    {"journal", "[--all] [--limit N]", N_("what was done, newest first"), line_journal, JOURNAL,
	NULL, 0, 0, NEEDS_STORE, false, false},
    {"filter",
	"save NAME FILTER | rename NAME NEW | key NAME 0..9 | rm NAME [--team] [--force] | share NAME | list",
	N_("saved filters, with counts"), line_filter, FILTER,
	"save list rm rename key share", 1, -1, NEEDS_STORE, false, false},
    {"canned", "list | show NAME [--lang LANG] | save NAME TEXT [--lang LANG] [--team] | rm NAME [--lang LANG] [--team]",
	N_("texts to insert into letters and notes, with values of letter templates in braces"), line_canned,
	CANNED, "list show save rm", 1, -1, NEEDS_STORE, false, false},
    {"recipe",
	"list | save NAME FILTER OPERATION... [--team] | rm NAME [--team] | test NAME | "
	"run NAME [--yes] [--token T]",
	N_("a filter and what is done to what it selects; each operation is one word in quotes"),
	line_recipe, RECIPE, "list save rm run test", 1, -1, NEEDS_STORE, false, false},
    {"rules",
	"list | save NAME FILTER OPERATION... [--place N] | rm NAME | test [NAME] [--since TIME] | "
	"run [--dry-run]",
	N_("recipes for what arrives; run acts on what was not looked at yet"), line_rules, RULES,
	"list run test save rm", 1, -1, NEEDS_STORE, false, false},
    {"due", "KIND --received DATE[Thh:mm] [--pause A..B]... [--why]",
	N_("the legal clock alone; needs no store"), line_due, DUE, NULL, 1, 1, NEEDS_NOTHING,
	false, false},
    {"agent",
	"add NAME ROLES [--FIELD VALUE]... | list | role NAME ROLES | qualify NAME [DATE] | set NAME --email ADDRESS | "
	"disable NAME [--to AGENT] | enable NAME",
	N_("staff accounts"), line_agent, TABLE, "add list role qualify set state disable enable", 1, -1, NEEDS_STORE,
	true, false},
    {"agent key", "add NAME < KEY.pub | remove NAME|FINGERPRINT | list",
	N_("root: which keys open a served desk, and as whom"), line_agent_key, KEY,
	"add list remove", 1, 2, NEEDS_NOTHING, false, false},
    {"export", "request REASON FILTER | approve NUMBER | list", N_("lists in clear, which a second person approves"), line_export, TABLE,
	"list request approve", 1, -1, NEEDS_STORE, false, false},
    {"settings", "list | set KEY VALUE", N_("the desk's settings"), line_settings, TABLE,
	"list set", 1, 3, NEEDS_STORE, false, false},
    {"forecast", "[--days N] [FILTER]", N_("what will be late at today's pace, day by day"), line_forecast, FORECAST, NULL, 0,
	-1, NEEDS_STORE, false, false},
    {"law", "[list] | set NAME VALUE --from DAY --source TEXT | holiday NAME [--on WHEN] [--from DAY] [--to DAY] --source TEXT",
	N_("the legal constants and public holidays that the clocks count by"), line_law, TABLE, "list set holiday", 0, -1,
	NEEDS_STORE, true, false},
    {"hold", "[list] [--all] | add ticket:N|person:N|field:N:FIELD|campaign:NAME GROUND --reference REF --review DAY | release NUMBER",
	N_("legal holds: what stays although it would go; two people release one"), line_hold, HOLD, "list add release", 0, 3,
	NEEDS_STORE, true, false},
    {"retention", "[list] | reviews | set WHAT PERIOD days|months|years --reason REASON | --dry-run | --run",
	N_("how long what is kept; what would go by it and why some stays; and its going"), line_retention, RETENTION, "list reviews set",
	0, 4, NEEDS_STORE, true, false},
    {"outbox", "[--all] [--limit N] | retry NUMBER|all | drop NUMBER",
	N_("letters on their way out: where each is, and why it has not left"), line_outbox, OUTBOX, "retry drop",
	0, 2, NEEDS_STORE, false, false},
    {"campaign",
	"list | show NAME | proof NAME | new NAME policy NUMBER|purpose CODE [--audience FILTER] | text NAME --lang sv|en < FILE | "
	"approve NAME [--dry-run] | test NAME [--lang LANG] | start NAME --rate N | stop NAME | resume NAME [--rate N] | drop NAME",
	N_("letters to many: a change of the policy, or the question for a new purpose"), line_campaign, CAMPAIGN,
	"list show proof new text approve test start stop resume drop", 1, -1, NEEDS_STORE, false, false},
    {"processing", "list | show CODE | recipients | check | export [--format text|csv|json]",
	N_("the records of processing (Art. 30), and what they do not say"), line_processing, PROCESSING,
	"list show recipients check export", 1, 2, NEEDS_STORE, false, false},
    {"purpose", "set CODE [--FIELD VALUE]... | end CODE", N_("a new version of a purpose's record, or its end"), line_purpose,
	FORMATTED, "set end", 2, -1, NEEDS_STORE, true, false},
    {"recipient", "set PURPOSE NAME [--FIELD VALUE]... | end PURPOSE NAME", N_("who receives the data, by name"), line_recipient,
	FORMATTED, "set end", 3, -1, NEEDS_STORE, true, false},
    {"policy", "list | show NO | add NO --day DAY --significant yes|no [--FIELD VALUE]... < TEXT",
	N_("versions of the privacy policy"), line_policy, FORMATTED, "list show add", 1, 2, NEEDS_STORE, true, false},
    {"consent",
	"NUMBER|person:N | add NUMBER|person:N PURPOSE given|refused|withdrawn|stopped --how HOW [--FIELD VALUE]... | "
	"stop NUMBER|person:N PURPOSE|all-marketing",
	N_("what a person agreed to, refused or took back; stop obeys them"), line_consent, FORMATTED, "add stop", 1, -1,
	NEEDS_STORE, true, false},
    {"suppression", "[list] | check < ADDRESSES | add GROUND --reason REASON < ADDRESS | lift --reason REASON < ADDRESS",
	N_("addresses that no marketing reaches; addresses stand on standard input"), line_suppression, SUPPRESSION,
	"list check add lift", 0, 2, NEEDS_STORE, false, false},
    {"tick", "[--loop] [--config DIR]", N_("one pass over all that is due"), line_tick, TICK, NULL, 0, 0,
	NEEDS_DESK, false, false},
    {"audit", "list [who:NAME act:WORD ticket:N day:DAY..DAY] [--limit N] | verify [--against FILE] | checkpoint | who TICKET|person:N [--limit N]",
	N_("the audit's entries, whether it holds, its head to be kept, and who looked"), line_audit,
	AUDIT, "list verify checkpoint who", 1, 9, NEEDS_STORE, false, false},
    {"report", "[--from DAY] [--to DAY] [--kind KINDS] [--exact] [--format text|json|csv]",
	N_("the data protection officer's report of a period: R1 to R24"), line_report, REPORT, NULL, 0, 0,
	NEEDS_STORE, false, false},
    {"backup", "FILE", N_("admin: a copy of the store while others work, checked; never over another file"), line_backup, NULL,
	NULL, 1, 1, NEEDS_STORE, false, false},
    {"restore", "FILE [--to STORE] [--dry-run] | --in-place [--dry-run]",
	N_("admin: a copy in the store's place, and what the erasure ledger has since done again"), line_restore, RESTORE,
	NULL, 0, 1, NEEDS_NOTHING, false, false},
    {"move", "FROM TO [--keep] [--again] [--tables]",
	N_("admin: the whole desk to another store, a file or a postgresql:// URL, compared; interrupted, run it again"), line_move,
	MOVE, NULL, 2, 2, NEEDS_NOTHING, false, false},
    {"check", "[--rehearse]", N_("is the store whole? --rehearse: can a copy of it be restored?"), line_check, CHECK, NULL, 0, 0,
	NEEDS_STORE, false, false},
    {"setup", "served [--first NAME] [--account NAME] [--config DIR] [--db PATH] [--sshd DIR] [--timer DIR]",
	N_("root: account, folders and sshd's part of a served desk"), line_setup, SETUP, "served",
	1, 1, NEEDS_NOTHING, false, false},
    {"doctor", "[--account NAME] [--config DIR] [--db PATH] [--sshd-config FILE] [--timer DIR]",
	N_("does the desk stand as it must, and what mends what does not"), line_doctor, DOCTOR,
	NULL, 0, 0, NEEDS_NOTHING, false, false},
    {"serve", "[--config DIR] [--db PATH]",
	N_("a session of a served desk: what sshd runs for an agent"), line_serve, SERVE, NULL, 0,
	0, NEEDS_NOTHING, false, false},
    {"help", "[COMMAND]", N_("this list, or one command's help"), line_help, NULL, NULL, 0, 2,
	NEEDS_NOTHING, false, false},
    {"version", "", N_("which version this is"), line_version, NULL, NULL, 0, 0, NEEDS_NOTHING,
	false, false},
    {"complete", "", N_("what could stand next, for a shell"), line_complete, NULL, NULL, 0, -1,
	NEEDS_NOTHING, false, true},
    {NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NEEDS_NOTHING, false, false},
};

const struct command *line_command_find(const char *name)
{
	for (const struct command *c = line_commands; c->name; c++)
		if (strcmp(c->name, name) == 0)
			return c;
	return NULL;
}
