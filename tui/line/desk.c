/* The store itself: making one, and keeping it well. */
#include <poll.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "line/line.h"

enum { WHY = 600, TICK_SECONDS = 60 };

/* ---- new stores ---- */

/* What psql is given by who owns the store on a server. */
static int put_grants(struct line *l, const char *role)
{
	char *script, why[WHY] = "";
	enum ombud_status status = ombud_server_grants(&script, role, why, sizeof why);
	if (status) {
		line_complain(l, "%s", why);
		return line_exit_of(status);
	}
	line_put(l, "%s", script);
	ombud_free(script);
	return LINE_DONE;
}

int line_init(struct line *l)
{
	struct ombud_open how = {.user = l->world->user};
	char why[WHY] = "";
	if (line_value(l, "grants"))
		return put_grants(l, line_utf8(l, line_value(l, "grants")));
	how.store = line_store_path(l);
	if (!how.store || !line_clock(l, &how.now))
		return LINE_USAGE;
	int code = line_store_folder(l, how.store);
	if (code)
		return code;
	enum ombud_status status = ombud_store_init(&how, why, sizeof why);
	if (status) {
		line_complain(l, "%s", why);
		return line_exit_of(status);
	}
	line_put(l, _("new store at %s\n"), how.store);
	line_put(l, _("%s is its agent, lead and DPO; 'admin' is the second account\n"), how.user);
	line_put(l, _("masking is a habit here, not a wall: who owns the file can read it with other programs\n"));
	return LINE_DONE;
}

int line_demo(struct line *l)
{
	struct line_bar bar = {.l = l, .what = _("demo")};
	struct ombud_demo_how how = {
	    .user = l->world->user,
	    .tickets = 2000,
	    .seed = 1,
	    .progress = line_progress,
	    .progress_data = &bar,
	};
	char why[WHY] = "";
	how.store = line_store_path(l);
	if (!how.store || !line_clock(l, &how.now) ||
	    !line_number(l, "tickets", 1, 10000000, &how.tickets) ||
	    !line_number(l, "seed", 0, INT64_MAX, &how.seed))
		return LINE_USAGE;
	if (!how.now)
		how.now = (int64_t)time(NULL);
	int code = line_store_folder(l, how.store);
	if (code)
		return code;
	bool again = access(how.store, F_OK) == 0;
	enum ombud_status status = ombud_demo(&how, why, sizeof why);
	line_progress_end(&bar);
	if (status) {
		line_complain(l, "%s", why);
		return line_exit_of(status);
	}
	line_put(l,
	    again ? _("sample store at %s: %lld tickets; the one that was there is gone\n") : _("sample store at %s: %lld tickets\n"),
	    how.store, (long long)how.tickets);
	return LINE_DONE;
}

/* ---- upkeep ---- */

static bool wait_for_next(void)
{
	poll(NULL, 0, TICK_SECONDS * 1000); /* a signal ends it early */
	return !line_interrupted(NULL);
}

int line_tick(struct line *l)
{
	int64_t done;
	do {
		enum ombud_status status = ombud_tick(&done, l->s);
		bool loop = line_flag(l, "loop");
		/* Another does what is due: to a timer that is as good as having done it, and no fault to report. */
		if (status == OMBUD_BUSY && done == OMBUD_TICK_ELSEWHERE && !loop)
			line_put(l, "%s\n", ombud_error(l->s));
		else if (status && !(status == OMBUD_BUSY && loop))
			return line_fail(l, status, NULL);
		if (!status && (done || !loop))
			line_put(l, _("jobs done: %lld\n"), (long long)done);
		fflush(l->out);
	} while (line_flag(l, "loop") && wait_for_next());
	return l->mailless ? LINE_USAGE : LINE_DONE;
}

int line_check(struct line *l)
{
	char *findings = NULL;
	if (line_flag(l, "rehearse"))
		return line_rehearse(l);
	enum ombud_status status = ombud_check(&findings, l->s);
	if (findings)
		line_text(l, findings);
	if (!status && (!findings || !*findings))
		line_put(l, "%s\n", _("the store is whole"));
	ombud_free(findings);
	return status ? line_fail(l, status, NULL) : LINE_DONE;
}

int line_table_of(struct line *l, const char *what, int64_t limit)
{
	struct ombud_table *t;
	if (!line_number(l, "limit", 1, INT32_MAX, &limit))
		return LINE_USAGE;
	enum ombud_status status = ombud_table(&t, l->s, what, (size_t)limit);
	if (status)
		return line_fail(l, status, NULL);
	int code = line_table(l, t);
	ombud_table_free(t);
	return code;
}

int line_help_table(struct line *l, const char *what)
{
	int code = line_session_open(l, line_interrupted);
	return code ? code : line_table_of(l, what, INT32_MAX);
}

static bool is_verb(const struct command *c, const char *word)
{
	size_t n = strlen(word);
	for (const char *s = c->verbs; s && n && (s = strstr(s, word)); s += n)
		if ((s == c->verbs || s[-1] == ' ') && (s[n] == ' ' || !s[n]))
			return true;
	return false;
}

int line_no_verb(struct line *l)
{
	if (is_verb(l->command, l->words[0])) {
		line_complain(l,
		    l->n_words < 2 ? _("'%s %s' wants one more word: ombud %s %s")
				   : _("'%s %s' has not as many words behind it: ombud %s %s"),
		    l->command->name, l->words[0], l->command->name, l->command->usage);
		return LINE_USAGE;
	}
	line_complain(l, _("'%s' is none of its words: ombud %s %s"), l->words[0], l->command->name,
	    l->command->usage);
	return LINE_USAGE;
}

/* ---- operations of the desk under names of their own ---- */

struct verb {
	const char *command, *word, *operation;
	const char *last; /* a word of the operation that the verb stands for, or NULL */
};

/* "agent add NAME" is the operation agent-add; its words and options go with it. */
static int run_verb(struct line *l, const struct verb *v)
{
	const char **words = line_keep(l, (size_t)(l->n_words + l->n_op_words + 4) * sizeof *words);
	size_t n = 0;
	words[n++] = v->operation;
	for (int i = 0; i < l->n_op_words; i++)
		words[n++] = line_utf8(l, l->op_words[i]);
	words[n++] = "--";
	for (int i = 1; i < l->n_words; i++)
		words[n++] = line_utf8(l, l->words[i]);
	if (v->last)
		words[n++] = v->last;
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n});
}

static const struct verb VERBS[] = {
    {"agent", "add", "agent-add", NULL},
    {"agent", "role", "agent-role", NULL},
    {"agent", "qualify", "agent-qualify", NULL},
    {"agent", "set", "agent-set", NULL},
    {"agent", "state", "agent-state", NULL},
    {"agent", "disable", "agent-state", "disabled"},
    {"agent", "enable", "agent-state", "active"},
    {"settings", "set", "setting", NULL},
    {"law", "set", "law-set", NULL},
    {"law", "holiday", "holiday-set", NULL},
    {"hold", "add", "hold", NULL},
    {"hold", "release", "hold-release", NULL},
    {"retention", "set", "retention-set", NULL},
    {"outbox", "retry", "outbox-retry", NULL},
    {"outbox", "drop", "outbox-drop", NULL},
    {"export", "request", "export-request", NULL},
    {"export", "approve", "export-approve", NULL},
    {"filter", "save", "filter-save", NULL},
    {"filter", "rm", "filter-rm", NULL},
    {"filter", "rename", "filter-rename", NULL},
    {"filter", "key", "filter-key", NULL},
    {"filter", "share", "filter-share", NULL},
    {"canned", "save", "canned-save", NULL},
    {"canned", "rm", "canned-rm", NULL},
    {"recipe", "save", "recipe-save", NULL},
    {"recipe", "rm", "recipe-rm", NULL},
    {"rules", "save", "recipe-save", NULL},
    {"rules", "rm", "recipe-rm", NULL},
    {"campaign", "new", "campaign-new", NULL},
    {"campaign", "text", "campaign-text", NULL},
    {"campaign", "approve", "campaign-approve", NULL},
    {"campaign", "test", "campaign-test", NULL},
    {"campaign", "start", "campaign-start", NULL},
    {"campaign", "stop", "campaign-stop", NULL},
    {"campaign", "resume", "campaign-resume", NULL},
    {"campaign", "drop", "campaign-drop", NULL},
    {"purpose", "set", "purpose-set", NULL},
    {"purpose", "end", "purpose-end", NULL},
    {"recipient", "set", "recipient-set", NULL},
    {"recipient", "end", "recipient-end", NULL},
    {"policy", "add", "policy-add", NULL},
    {"consent", "add", "consent", NULL},
    {"consent", "stop", "stop-purpose", NULL},
};

static const struct verb *verb_of(const struct line *l)
{
	for (size_t i = 0; i < sizeof VERBS / sizeof *VERBS; i++)
		if (strcmp(VERBS[i].command, l->command->name) == 0 &&
		    strcmp(VERBS[i].word, l->words[0]) == 0)
			return &VERBS[i];
	return NULL;
}

const char *line_verb_operation(const struct line *l)
{
	const struct verb *v = verb_of(l);
	return v ? v->operation : NULL;
}

static int verb_or_table(struct line *l, const char *what)
{
	if (strcmp(l->words[0], "list") == 0)
		return line_table_of(l, what, INT32_MAX);
	const struct verb *v = verb_of(l);
	return v ? run_verb(l, v) : line_no_verb(l);
}

int line_agent(struct line *l)
{
	return verb_or_table(l, "agents");
}

int line_export(struct line *l)
{
	return verb_or_table(l, "exports");
}

int line_settings(struct line *l)
{
	return verb_or_table(l, "settings");
}

int line_hold(struct line *l)
{
	if (!l->n_words || (l->n_words == 1 && strcmp(l->words[0], "list") == 0))
		return line_table_of(l, line_flag(l, "all") ? "holds-all" : "holds", INT32_MAX);
	return verb_or_table(l, "holds");
}

static int sweep(struct line *l)
{
	struct line_bar bar = {.l = l, .what = _("retention")};
	int64_t gone = 0;
	enum ombud_status status = ombud_sweep(&gone, l->s, line_progress, &bar);
	line_progress_end(&bar);
	if (gone || !status)
		line_put(l, _("gone: %lld\n"), (long long)gone);
	return status ? line_fail(l, status, NULL) : LINE_DONE;
}

int line_retention(struct line *l)
{
	struct ombud_upkeep u;
	bool is_list = l->n_words == 1 && strcmp(l->words[0], "list") == 0;
	if (!l->n_words && line_flag(l, "run"))
		return sweep(l);
	if (l->n_words == 1 && strcmp(l->words[0], "reviews") == 0)
		return line_table_of(l, "reviews", INT32_MAX);
	if (l->n_words && !is_list)
		return verb_or_table(l, "retention");
	/* Asked before: the dry run is what it waits for. */
	enum ombud_status status = ombud_upkeep(&u, l->s);
	int code = line_table_of(l, line_flag(l, "dry-run") ? "retention-due" : "retention", INT32_MAX);
	if (!status && u.waits)
		line_note(l, _("%lld rows wait until the DPO has seen the dry run"), (long long)u.waits);
	if (!status && u.reviews)
		line_note(l, _("reviews that are due: %lld ('retention reviews')"), (long long)u.reviews);
	return code;
}

int line_law(struct line *l)
{
	return l->n_words ? verb_or_table(l, "law") : line_table_of(l, "law", INT32_MAX);
}

/* ---- letters on their way out ---- */

/* What an agent wrote is taken back as undo does it, with all that it did to the letter's ticket: the others
 * that the same entry wrote to keep theirs. */
static int drop(struct line *l, const struct verb *v)
{
	struct ombud_back how = {0};
	int64_t *ids;
	size_t n = 0;
	if (line_references(l, l->words + 1, 1, &ids, &n))
		return LINE_USAGE;
	enum ombud_status status = n == 1 ? ombud_letter_entry(&how.entry, &how.ticket, l->s, ids[0]) : OMBUD_OK;
	if (status)
		return line_fail(l, status, NULL);
	return how.entry ? line_take_back(l, &how) : run_verb(l, v);
}

int line_outbox(struct line *l)
{
	enum { LETTERS = 100 };
	if (!l->n_words)
		return line_table_of(l, line_flag(l, "all") ? "outbox-all" : "outbox", LETTERS);
	const struct verb *v = verb_of(l);
	if (!v || l->n_words != 2)
		return line_no_verb(l);
	return strcmp(l->words[0], "drop") == 0 ? drop(l, v) : run_verb(l, v);
}
