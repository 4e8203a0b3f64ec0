/* The line mode: one command, its answer, an exit code. No curses and no view. Every command is a
 * row of the table in command.c; usage, help, suggestions and completion are derived from it. */
#ifndef LINE_LINE_H
#define LINE_LINE_H

#include <ombud.h>

#include <stdio.h>

#include "base/heap.h"
#include "base/phrase.h"

/* What scripts look at; the manual page has the same list. */
enum line_exit {
	LINE_DONE = 0,
	LINE_PARTLY = 1, /* nothing matched, or partly refused: the output says which */
	LINE_USAGE = 2,	 /* usage or filter syntax */
	LINE_DENIED = 3,
	LINE_CONFLICT = 4, /* changed meanwhile, or busy */
	LINE_STORE = 5,	   /* store damaged, or input and output failed */
	LINE_DATA = 6	   /* bad input data: nothing was taken */
};

/* What a mail system looks at (sysexits.h): all else it would take for a letter that no one can deliver. */
enum mail_exit { MAIL_NO_INPUT = 65, MAIL_AGAIN = 75 };

/* What the process was given. main() alone reads it, so that all else is a function of this. */
struct line_world {
	/* HOME, XDG_DATA_HOME, XDG_CONFIG_HOME, OMBUD_DB, OMBUD_SENDMAIL; NULL: not set */
	const char *home, *data_home, *config_home, *store, *sendmail;
	const char *ledger, *ledger_key; /* OMBUD_LEDGER, OMBUD_LEDGER_KEY; NULL: not set, or a served desk */
	const char *locale; /* LC_ALL, LC_CTYPE or LANG: the first that is set */
	const char *language; /* of sentences, as "sv_SE.UTF-8"; NULL: English */
	const char *term;
	const char *editor, *runtime; /* VISUAL or EDITOR, XDG_RUNTIME_DIR */
	const char *user; /* the login name of the real user id, never of the environment */
	const char *served_config; /* a served desk's folder */
	const char *served; /* the agent whom a served desk's door let in; NULL: own machine */
	void (*checkpoint)(void *data, const char *line); /* to the host's log; NULL: to none */
	void (*log)(const char *sentence); /* the host's log of a served desk, else NULL */
	bool no_colour;
	bool in_tty, out_tty, err_tty;
	int columns;		/* of the terminal; 0: output is not one */
	const char *completing; /* COMP_LINE, cut at COMP_POINT; NULL: not completing */
};

struct line_option {
	const char *name;  /* without the dashes */
	const char *value; /* what stands after it, in capitals; NULL: a flag */
	const char *help;
	bool again; /* each one given counts; of a command, any other is given once */
};

struct line;

enum line_needs {
	NEEDS_NOTHING,
	NEEDS_STORE,
	NEEDS_DESK /* what nobody need be an agent for: done by the desk itself, where no agent is named */
};

struct command {
	const char *name, *usage, *help;
	int (*run)(struct line *l);
	const struct line_option *options; /* ends with a NULL name; may be NULL */
	const char *verbs;		   /* blank-separated first words, or NULL */
	int min_words, max_words;	   /* beside options; max -1: any number */
	enum line_needs needs;
	bool operation; /* takes the options of an operation of the core */
	bool hidden;	/* not in the list of commands */
};
extern const struct command line_commands[]; /* ends with a NULL name */
extern const struct line_option line_global_options[];
const struct command *line_command_find(const char *name);

/* One option or word as it stood on the command line. */
struct line_given {
	const char *name;  /* of the option */
	const char *value; /* "" for a flag */
};

struct line {
	const struct line_world *world;
	const struct command *command;
	struct ombud_session *present; /* of --as-of: s is of the past, and this is not; else NULL */
	struct ombud_session *s; /* open while the command runs, if it needs the store */
	/* from the command line */
	const char **words; /* beside options, without the command's own name; raw bytes */
	int n_words;
	struct line_given *given; /* options that the table knows */
	const char *sandbox; /* the folder of the tutorial's store; NULL: there is none */
	int n_given;
	const char **op_words; /* "--by", "phone": options of the operation; raw bytes */
	int n_op_words;
	bool mailless; /* the program that letters leave by cannot be used, which was said */
	/* output */
	FILE *out, *err;
	struct ombud_charset *charset; /* of the terminal; NULL: not opened yet */
	bool failed;		       /* writing to out did */
	int failed_errno;
	struct line_kept *kept; /* memory that lives as long as the line */
};

/* ---- args.c: the command line as table rows ---- */

/* Fills command, words and given. LINE_DONE, or the exit code after a sentence on stderr. */
int line_parse(struct line *l, int argc, char **argv);
const char *line_value(const struct line *l, const char *option);	    /* NULL: not given */
const char *line_value_at(const struct line *l, const char *option, int n); /* the nth of many */
bool line_flag(const struct line *l, const char *option);
/* All words from the nth on, joined by blanks, in UTF-8. */
const char *line_join(struct line *l, int n);
/* A whole number within bounds: false after a sentence on stderr. Not given: *out is untouched. */
bool line_number(struct line *l, const char *option, int64_t least, int64_t most, int64_t *out);
/* The rule for a first argument that is a filter and not a command. */
bool line_is_filter(const char *word);
/* Nearest of a list of names for a suggestion, NULL when none is near. */
const char *line_nearest(
    const char *word, const char *(*name_at)(const void *table, size_t i), const void *table);
const struct ombud_op *line_op_find(const char *name);
/* Ticket numbers: 12 #12 12,13 1..9. *ids lives as long as the line. */
bool line_is_reference(const char *word);
int line_references(struct line *l, const char *const *words, int n, int64_t **ids, size_t *n_ids);

/* past.c: --as-of takes the session to that time. LINE_DONE, or the exit code after a sentence. */
int line_as_of(struct line *l);

/* stdin.c: '-' for a filter or an operation's text is what standard input holds. LINE_DONE, or the
 * exit code after a sentence. */
int line_take_stdin(struct line *l, const struct ombud_op *op);

/* ---- served.c: what an agent may ask of a served desk ---- */

bool line_may_serve(const struct line *l, const struct command *c);
/* The same of an option of it, or of all where c is NULL; and how it is written there. */
bool line_may_give(const struct line *l, const struct command *c, const char *option);
int line_not_here(struct line *l, const struct command *c); /* says so */
const char *line_usage_text(const struct line *l, const struct command *c);
/* The parsed command line against the table: LINE_DONE, or the exit code after a sentence. */
int line_served_check(struct line *l);

/* ---- memory that lives as long as the line ---- */

void *line_keep(struct line *l, size_t bytes); /* zeroed */
char *line_format(struct line *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Words of a terminal in UTF-8 as the core wants them; paths are taken raw instead. */
const char *line_utf8(struct line *l, const char *word);

void line_drop_memory(struct line *l);

/* ---- out.c: what people and programs read ---- */

/* Text for people: through the guard and in the terminal's charset. */
void line_put(struct line *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void line_text(struct line *l, const char *text);
/* What the core made: for people through the guard, for programs as it is; frees it. LINE_DONE. */
int line_hand_out(struct line *l, char *text);
/* For programs: bytes as they are. false: nobody takes them. */
bool line_bytes(struct line *l, const char *bytes, size_t n);
/* "ombud: ..." on stderr, one sentence. */
void line_complain(struct line *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* A remark on stderr, silent with --quiet. */
void line_note(struct line *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Says the session's sentence on stderr and returns the exit code that goes with the status. With
 * a filter that could not be read, shows it with a caret under the byte. */
int line_fail(struct line *l, enum ombud_status status, const char *filter);
/* What a pattern could not decide is neither dropped in silence nor taken in. */
void line_undecided(struct line *l, int64_t n);
int line_exit_of(enum ombud_status status);
/* A table in the format that --format asks for. */
int line_table(struct line *l, const struct ombud_table *t);
bool line_for_people(const struct line *l); /* no machine format was asked for */
void line_charset(struct line *l); /* opens the terminal's charset; again after a session */
/* Name of the charset the terminal has: option, agent's setting or locale. */
const char *line_charset_name(const struct line *l);
/* Flushes and closes; the exit code, or LINE_STORE when the output could not be written. */
int line_finish(struct line *l, int code);

/* ---- progress.c ---- */

struct line_bar {
	struct line *l;
	const char *what;
	int64_t drawn_at; /* ms */
	bool drawn;
};
bool line_progress(void *bar, const struct ombud_progress *p); /* false once interrupted */
void line_progress_end(struct line_bar *bar);
bool line_interrupted(void *ignored); /* SIGINT, SIGTERM or SIGHUP came */
void line_catch_signals(void);

/* ---- store.c: where it is, and opening it ---- */

/* --db, $OMBUD_DB, $XDG_DATA_HOME/ombud/ombud.db; NULL after a sentence. */
const char *line_store_path(struct line *l);
/* Makes the folders above the store that are missing, 0700. */
int line_store_folder(struct line *l, const char *path);
int line_session_open(struct line *l, bool (*stop)(void *data));
const char *line_config(struct line *l);       /* the person's own folder; NULL: none */
const char *line_ledger_folder(struct line *l); /* of the ledger of a store on a server; NULL: nowhere */
const char *line_ledger_key(struct line *l);   /* where the ledger's key is unless something says otherwise; NULL: nowhere */
/* Chooses the language of sentences: --lang, the agent's own once it is known, the environment's. LINE_DONE, or the
 * exit code after a sentence. */
int line_language(struct line *l);
bool line_clock(struct line *l, int64_t *now); /* --now, else 0; false after a sentence */

/* ---- commands, one file a family ---- */

int line_list(struct line *l);
int line_count(struct line *l);
int line_show(struct line *l);
int line_steps(struct line *l);
int line_explain(struct line *l);
int line_do(struct line *l);
int line_new(struct line *l);
int line_undo(struct line *l);
int line_redo(struct line *l);
int line_jobs(struct line *l);
int line_journal(struct line *l);
int line_filter(struct line *l);
int line_canned(struct line *l);
int line_recipe(struct line *l);
int line_rules(struct line *l);
int line_due(struct line *l);
int line_import(struct line *l);
int line_deliver(struct line *l);
/* Whether the command is deliver, even where the rest of the words is wrong. */
bool line_is_delivery(int argc, char **argv);
/* The exit code for a mail system of a command line that is one. */
int line_mail_exit(int code);
int line_init(struct line *l);
int line_demo(struct line *l);
int line_agent(struct line *l);
int line_export(struct line *l);
int line_settings(struct line *l);
struct ombud_due;
int line_put_due(struct line *l, const struct ombud_due *d, bool with_why);
int line_forecast(struct line *l);
int line_law(struct line *l);
int line_hold(struct line *l);
int line_retention(struct line *l);
int line_outbox(struct line *l);
int line_dashboard(struct line *l);
int line_campaign(struct line *l);
int line_processing(struct line *l);
int line_purpose(struct line *l);
int line_recipient(struct line *l);
int line_policy(struct line *l);
int line_consent(struct line *l);
int line_suppression(struct line *l);
int line_erase(struct line *l);
int line_tick(struct line *l);
int line_audit(struct line *l);
int line_report(struct line *l);
int line_check(struct line *l);
int line_rehearse(struct line *l);
int line_backup(struct line *l);
int line_restore(struct line *l);
int line_move(struct line *l);
int line_attachment(struct line *l);
/* "a.pdf, b.csv": what goes along with the letter to that ticket; "": nothing. */
const char *line_files(struct line *l, int64_t ticket);
int line_attach(struct line *l);
int line_detach(struct line *l);
int line_checklist(struct line *l);
int line_searched(struct line *l);
int line_review(struct line *l);
int line_package(struct line *l);
int line_proof(struct line *l); /* of erase: purge, verify, certificate */
int line_serve(struct line *l);
/* in serve/: what root does for a served desk */
const char *line_mailer(struct line *l); /* the program that letters leave by; NULL after a sentence */
int line_agent_key(struct line *l);
int line_setup(struct line *l);
int line_doctor(struct line *l);
int line_help(struct line *l);
int line_version(struct line *l);
int line_complete(struct line *l);

/* Whether the first word after "do" is an operation: said before the store is opened. */
int line_check_operation(struct line *l);
/* The operation behind "agent add" and its like, NULL if the first word is none of them. */
const char *line_verb_operation(const struct line *l);
int line_no_verb(struct line *l);

/* A table of the store's: kinds, states, codes, roles. */
int line_help_table(struct line *l, const char *what);
/* A table of the desk, at most limit rows of it unless --limit says how many. */
int line_table_of(struct line *l, const char *what, int64_t limit);
int line_take_back(struct line *l, struct ombud_back *how);
/* Help of one command, or of all when NULL. */
void line_usage(struct line *l, const struct command *c);
/* Runs words on tickets as bulk does, prints verdicts and the summary. */
int line_run(struct line *l, const struct ombud_request *request);
bool line_run_progress(void *bar, int64_t done, int64_t total);
void line_run_warn(void *bar, int64_t ms); /* all at once: others wait */
/* verdict.c: what came of it; the exit code. */
int line_put_result(struct line *l, const struct ombud_result *r, bool rehearsed);
/* The parts of that: a verdict in words, "state work>resolved", and the exit code. */
const char *line_verdict(enum ombud_verdict v);
const char *line_changes(struct line *l, const struct ombud_outcome *o);
int line_exit_of_result(const struct ombud_result *r);

/* A whole command line: parse, open, run, finish. A screen that is wanted instead is told by
 * *screen: the line then stays open for it and line_finish is the caller's. */
int line_main(struct line *l, int argc, char **argv, bool *screen);
/* sandbox.c: makes the tutorial's store, which line_finish removes; how it is opened. */
int line_tutorial(struct line *l);
void line_sandbox_how(struct line *l, struct ombud_open *how);
void line_sandbox_end(struct line *l);
/* Whether the screen that is wanted is to be lines: asked for, kept by the agent, or because the terminal
 * (line_dumb) can nothing else. */
bool line_linear(const struct line *l);
bool line_dumb(const struct line *l);

#endif
