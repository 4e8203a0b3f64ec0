/* The screen without a terminal: keys go in, a canvas comes out. Tests drive it like this. */
#ifndef TUI_SCREEN_H
#define TUI_SCREEN_H

#include <stddef.h>

#include "base/canvas.h"
#include "base/keys.h"
#include "loop.h"
#include "theme.h"
#include "view/desk.h"

/* A file as it was when somebody looked; all 0: there was none. */
struct file_stamp {
	uint64_t node;
	int64_t size, seconds, nanoseconds;
};
struct watched_file {
	char path[512];
	struct file_stamp read, last; /* when it was read, at the last poll */
};

struct screen {
	struct desk desk;
	struct keymap keymap;
	struct theme theme;
	struct canvas canvas;
	char *config;
	char *preset_said; /* of keys, at the start; NULL: none was */
	struct watched_file theme_watch, keys_watch;
	bool mono, light; /* without colours; the terminal's own ground is light */
	/* keys that were typed and wait for more */
	struct key seq[KEYMAP_LONGEST];
	size_t n_seq, count;
	int64_t seq_at; /* monotonic ms of the first */
	bool hint;	/* it took so long that what can follow is shown */
	int64_t polled_at;
	/* a prompt that came back with a fault: what comes before anybody can have read it was meant for
	 * what should have followed. deaf: the time begins when the fault is painted. */
	bool deaf;
	int64_t deaf_until; /* monotonic ms */
	/* nobody works here, or somebody locked it: nothing of the desk is shown */
	struct {
		bool on;
		int64_t after;	    /* ms without a key */
		int64_t key_at, at; /* monotonic ms of the last key, and of the locking */
		int64_t since;	    /* of that, UTC */
	} lock;
	int mouse_row; /* the line that the last click chose, from 1 on; 0: none, or something came between */
	struct tutor *tutor; /* NULL: this is no tutorial */
	/* what other sessions were told that this one looks at */
	struct {
		int64_t ticket;
		bool editing, due; /* due: a person worked since it was told */
		int64_t at, again_at; /* monotonic ms; again_at: the store was busy */
	} told;
};

enum { SCREEN_POLL_MS = 250, SCREEN_HINT_MS = 400, SCREEN_DEAF_MS = 300,
       SCREEN_LEAST_W = 40, SCREEN_LEAST_H = 8 };

/* false: why says what is wrong, and s is empty. */
bool screen_open(struct screen *s, const struct screen_start *start, char *why, size_t why_size);
void screen_close(struct screen *s);
void screen_size(struct screen *s, int w, int h);

void screen_key(struct screen *s, const struct key *key, const char *paste);
/* The same for a key that nobody typed: of a macro. */
void screen_feed(struct screen *s, const struct key *key, const char *paste);
bool screen_plays(const struct screen *s); /* a macro: keys wait for its end */
/* Background work; true: there is more to do. */
bool screen_idle(struct screen *s);
/* What the clock demands: change poll, time-outs, hints. Milliseconds until the next, -1: none
 * but the poll. now: monotonic ms. */
long screen_clock(struct screen *s, int64_t now);
/* Puts a line about long work over what is painted; nothing is loaded. Borrowed. */
const struct canvas *screen_progress(
    struct screen *s, const char *what, int64_t done, int64_t total);
/* Loads what is stale and paints; borrowed. */
const struct canvas *screen_draw(struct screen *s);
/* The line is gone, or the program is told to end: keeps what is being written. */
void screen_hang_up(struct screen *s);
void screen_hide(struct screen *s); /* before suspending: nothing stays in clear */

#endif
