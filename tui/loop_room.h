/* Inside the loop: what its parts share. loop.c, loop_lend.c and loop_talk.c only. */
#ifndef TUI_LOOP_ROOM_H
#define TUI_LOOP_ROOM_H

#include <signal.h>

#include "loop.h"
#include "probe.h"
#include "screen.h"
#include "ticker.h"

struct keys;
struct linear;
struct ombud_charset;
struct paint;
struct terminal;

struct loop {
	struct screen screen;
	struct terminal *term;
	struct ombud_charset *charset;
	struct keys *keys;
	struct paint *paint;   /* one of the two faces */
	struct linear *linear; /* is there */
	const struct key *key; /* that was handled and is not told of; NULL: none */
	struct bytes out;
	struct ticker ticker;
	int signals; /* descriptor */
	sigset_t before;
	bool gone, ended; /* the line is gone; the program was told to end */
	bool file, last;  /* keys are a file's, so that none is pressed now; no more will come */
	int64_t read_at, shown_at;
	uint64_t handled; /* bytes of what was typed that were looked at: of those, what is left is half a key */
	struct probe probe;
	bool waited; /* for what was read last: it came while nothing else was at work */
	size_t keys_told; /* keys whose bytes are not counted */
	size_t sent;	  /* bytes, since keys were counted last */
	int64_t waits_at; /* when a change was last told that it waits for a purge */
	const struct screen_start *start;
};

struct loop *loop_running(void); /* NULL: none */
int64_t loop_ms(void);		 /* monotonic */
void loop_forget(struct loop *l); /* what the terminal shows is not what was put there last */
void loop_resize(struct loop *l);
void loop_write(struct loop *l); /* sends what l->out holds */

/* loop_lend.c */
void loop_suspend(struct loop *l);
void loop_give_self(struct loop *l);
void loop_give_machine(struct loop *l);

/* loop_talk.c: what the terminal is asked, what it answers, what its mouse does. */
void loop_talk_begin(struct loop *l);
/* Counts what keys cost, and asks beside it; after each turn that painted. */
void loop_talk_turn(struct loop *l);

#endif
