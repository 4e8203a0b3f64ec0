/* What all views and commands of one screen share: session, views, tags, the message line. */
#ifndef VIEW_DESK_H
#define VIEW_DESK_H

#include "base/edit.h"
#include "base/idset.h"
#include "base/macro.h"
#include "base/outside.h"
#include "base/rest.h"
#include "keymap.h"
#include "ombud.h"
#include "themes.h"
#include "view/tags.h"
#include "view/alarms.h"
#include "view/colours.h"
#include "view/entered.h"
#include "view/names.h"
#include "view/pace.h"
#include "view/places.h"
#include "view/settings.h"
#include "view/view.h"
#include "widget/prompt.h"

enum { DESK_VIEWS = 12 };

/* How readily a long query of the core gives way. */
enum patience {
	PATIENCE_BREAK, /* to ^C and Esc */
	PATIENCE_KEY,	/* to any key: work done in passing */
	PATIENCE_LATER, /* and to a purge: nobody asked for it now, and it is tried again */
	PATIENCE_SOON,	/* to ^C and Esc, and when d->until has come: it can be gone on with later */
};

enum tutor_wish { TUTOR_NOTHING, TUTOR_NEXT, TUTOR_BACK, TUTOR_HINT };

enum desk_history { HISTORY_FILTER, HISTORY_COMMAND, HISTORY_SEARCH, HISTORY_TEXT, HISTORY_N };

/* Where the cursor is after an action on its row. */
enum after_action {
	AFTER_STAY,
	AFTER_NEXT,   /* one row on */
	AFTER_FOLLOW, /* with the ticket to where it stands now: the list is settled */
};

struct seen_count {
	int64_t id, count;
};

/* Why a ticket is read that needs a reason: it goes with each reading of it. */
struct reason_given {
	int64_t id;
	char *text;
};

struct desk {
	struct ombud_session *s;
	struct ombud_session *present; /* :as-of: s is of the past, and this is the one to come back to; NULL: it is s */
	struct keymap *keys;
	int w, h;
	bool slow;	  /* bytes are dear: no bar, no live lines */
	bool served;	  /* behind sshd: no shell to go back to, no files of the agent's */
	int64_t ms;	  /* monotonic, of this turn */
	int64_t now;	  /* the session's clock when the screen was last loaded, UTC */
	const char *mode; /* "rw", "demo", "read only": for the title */
	char as_of[40];	  /* the same where s is of the past */
	struct ombud_letters letters; /* on their way out, when they were looked at last */
	int64_t *named;		      /* tickets in which notes name the agent, until they open them: ascending */
	size_t n_named;
	int64_t n_watched;	      /* tickets that the agent watches and others changed since */
	int64_t purging;	      /* another process purges the store for so many seconds more; 0: none does */
	bool letters_stale;	      /* something changed since that; or a ticket was opened */
	struct view *view[DESK_VIEWS];
	size_t depth;
	struct prompt *prompt; /* NULL: none */

	char message[700];
	char later[300]; /* a sentence that waits until no other stands there, "": none does */
	enum style message_style;
	bool error;	/* the last command failed: what was typed ahead is dropped */
	char last[700]; /* the last message, for :message */
	size_t said;	/* how many messages there were: the same one can come again */

	struct idset tagged; /* changed through view/tags.h only */
	struct tags_past tags_past;
	bool tags_moved;      /* since a view counted the hidden ones */
	size_t tags_turn;      /* how often they moved */
	struct colours colours;
	struct alarms alarms;
	struct places places;
	struct settings set;  /* of :set, kept for the agent */
	bool auto_tag;	      /* an action is for what is tagged, where anything is */
	enum after_action after;
	bool wide;	      /* letters of ambiguous width take two cells */
	bool wide_auto, wide_measured; /* as the terminal draws them, where it told */
	struct pace pace;
	bool mouse; /* is listened to */
	bool sticky;	      /* another queue keeps what was narrowed on this one */
	bool tags_unkept;     /* the store does not have them yet */
	struct rest tags_rest;
	bool on_tagged;	      /* ';' was typed: the next action is for the tagged */
	struct words *repeat; /* the last action, for '.' */
	bool again;	      /* it is being repeated: what is said begins so */
	bool leaving;	      /* q was pressed at the last view, and was asked about unsent texts */
	bool left_before;     /* the command before this one was that */
	struct macros macros;
	/* The next key is the argument of a command that was begun: a register. NULL: none is. */
	void (*await)(struct desk *d, const char *key, size_t count);
	size_t await_count;
	const char *await_what; /* what the bottom line says meanwhile */
	char undo[160];	      /* what u would take back, or "" */
	bool waits_said;      /* the message says that a letter waits: true until it left */

	struct ombud_saved_list *saved; /* NULL: not loaded */
	bool saved_stale, counts_stale;
	int64_t (*clock_us)(void); /* for what is measured; NULL: nothing is */
	int64_t counting_us;	   /* how long the counts of the saved filters took last; 0: not known */
	int64_t counted_at;	   /* monotonic ms */
	struct names names; /* of the saved filters, to notice when one is renamed */
	LIST(struct reason_given) reason;
	LIST(struct seen_count) first_count; /* of each saved filter, when first counted */

	struct history history[HISTORY_N];
	struct entered entered;
	enum patience patience;
	int64_t until;	 /* monotonic ms, for PATIENCE_SOON */
	uint64_t typed;	 /* bytes that came from the terminal so far */
	int64_t key_now; /* the session's clock at the last key, UTC */
	bool (*stop)(void *unused); /* whether what runs is to end; NULL: never */
	const char *looking; /* a long read is shown under this name while it lasts; NULL: it is not */
	struct {
		const char *editor;  /* $VISUAL or $EDITOR; NULL: none */
		const char *runtime; /* as scratch_open */
		bool utf8;	     /* the terminal is */
	} own; /* of the person's machine, where the desk runs on it */
	/* Another program has the terminal until it ends (base/outside.h); NULL: there is none to give. false: it
	 * was not begun or not left to its end, and why says so. */
	bool (*lend)(const struct outside *o, int *code, char *why, size_t size);
	/* The same for a program of ours, also where the desk is served. */
	bool (*lend_self)(const struct outside *o, int *code, char *why, size_t size);
	LIST(const char *) tutorial_options; /* of the command line: how this desk looks */
	bool tutoring;			     /* this desk is the tutorial's */
	enum tutor_wish tutor_wish;	     /* what :tutorial asked for within it */
	/* Paints how far long work is, in the middle of it; NULL: there is nowhere to. */
	void (*progress)(const char *what, int64_t done, int64_t total);
	/* requests to the loop */
	char *copy; /* to the clipboard */
	bool quit, suspend, repaint, lock;
	char farewell[300]; /* why the screen ended by itself, "" if it did not */
	int left;	    /* the exit code then */
	struct {
		char *folder; /* of one's own themes; NULL: there is none */
		struct theme_names names; /* when they were looked for last */
		char *now, *wanted; /* wanted: change to this one */
	} theme;
	bool rekey;  /* read the keys anew */
	char preset[40]; /* of the keys that are in force */
	bool ours;   /* what changed was changed by this session */
};

void desk_say(struct desk *d, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void desk_fail(struct desk *d, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Once no other message stands there, for what nobody asked about. */
void desk_say_later(struct desk *d, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void desk_say_waiting(struct desk *d);
/* The terminal draws letters of ambiguous width in two cells. */
void desk_measured_wide(struct desk *d);
void desk_failed(struct desk *d); /* says the session's sentence */
void desk_silence(struct desk *d);
/* How far long work is: painted, and false once a key stopped it. */
bool desk_progress(struct desk *d, const char *what, int64_t done, int64_t total);
/* Makes want ids of the list known. Unless it gives way soon, how far it is shows under what; NULL:
 * in silence. */
enum ombud_status desk_fill(struct desk *d, struct ombud_list *l, size_t want, enum patience p,
    const char *what);

const char *desk_mode(const struct desk *d); /* "rw", "demo", "read only", "as of 2026-11-01 23:59" */
/* The desk reads that session from now on, until it comes back; one of the past that it read before is the caller's to
 * close, once nothing reads it any more. NULL: there is none. */
struct ombud_session *desk_travel(struct desk *d, struct ombud_session *past);
/* The desk as it is, whatever time it is shown of: what waits for no look back is asked of this one. */
struct ombud_session *desk_present(const struct desk *d);
struct view *desk_top(const struct desk *d);
const char *desk_section(const struct view *v); /* of the keymap: whose keys it has */
void desk_push(struct desk *d, struct view *v);
void desk_pop(struct desk *d);
void desk_stale(struct desk *d);	      /* every view loads again */
void desk_changed(struct desk *d, bool ours); /* something was committed, by us or others */
void desk_presence(struct desk *d); /* others look at other tickets now */
void desk_free(struct desk *d);

bool desk_named(const struct desk *d, int64_t id); /* a note of that ticket names the agent */
const char *desk_reason(const struct desk *d, int64_t id); /* NULL: none was given */
void desk_reason_given(struct desk *d, int64_t id, const char *text);

void desk_ask(struct desk *d, const struct prompt_how *how);

/* The saved filters as they are known; loads them when they are not. NULL on failure. */
const struct ombud_saved_list *desk_saved(struct desk *d);
const struct ombud_saved *desk_saved_named(struct desk *d, const char *name);
int64_t desk_first_count(const struct desk *d, int64_t id); /* -1: not known */
/* Counts the saved filters anew, giving way to keys; true: it has to be tried again. */
bool desk_count_saved(struct desk *d);

/* Number of lines a view may paint: the last one belongs to hints and prompts. */
int desk_rows(const struct desk *d);

/* The last line of a view: a message if there is one, else left and right. */
void desk_status(const struct desk *d, struct canvas *c, const char *left, const char *right);
/* The message there, whole: over the bottom of the view where it is longer than a line. Returns how many
 * lines it has. */
int desk_message(const struct desk *d, struct canvas *c);

#endif
