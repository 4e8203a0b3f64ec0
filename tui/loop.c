/* The turn of the screen: wait for keys, signals or time; handle all that came; draw once. */
#include "loop.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/monotonic.h"
#include "base/phrase.h"
#include "farewell.h"
#include "linear.h"
#include "loop_room.h"
#include "paint.h"
#include "terminal.h"

enum { ESCAPE_MS = 25, PROGRESS_MS = 100, LEFT_GONE = 5, SETTLE_TURNS = 200 };

/* The one that runs: the stop hook and the way out of an empty machine get no argument of ours. */
static struct loop *running;

struct loop *loop_running(void)
{
	return running;
}

/* Runs on while the machine sleeps, so that a lid that was closed is no way around the lock. */
int64_t loop_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_BOOTTIME, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- input --------------------------------------------------------------------------------- */

static void read_bytes(struct loop *l)
{
	char bytes[4096];
	int n;
	while ((n = term_read(l->term, bytes, sizeof bytes)) > 0) {
		keys_feed(l->keys, bytes, (size_t)n);
		/* What the terminal answers nobody typed. */
		if (!probe_is_answer(bytes, (size_t)n))
			l->screen.desk.typed += (size_t)n;
		l->read_at = loop_ms();
		if (n < (int)sizeof bytes)
			return;
	}
	if (n < 0 && l->file)
		l->last = true;
	else
		l->gone |= n < 0;
}

void loop_write(struct loop *l)
{
	l->sent += l->out.len;
	if (l->out.len && !term_write(l->term, l->out.data, l->out.len))
		l->gone = true;
	if (l->out.data)
		explicit_bzero(l->out.data, l->out.len);
	bytes_clear(&l->out);
}

static void put_frame(struct loop *l, const struct canvas *c)
{
	if (l->linear)
		linear_say(l->linear, &l->out, &l->screen, l->key);
	else
		paint_frame(l->paint, &l->out, c, &l->screen.theme);
	l->key = NULL;
	loop_write(l);
}

/* What the terminal shows is not what was put there last. */
void loop_forget(struct loop *l)
{
	if (l->linear)
		linear_forget(l->linear);
	else
		paint_forget(l->paint);
}

/* Short work is over before anybody could read of it; slow lines are told less often. */
static void show_progress(const char *what, int64_t done, int64_t total)
{
	struct loop *l = running;
	int64_t now = loop_ms(), every = l->screen.desk.slow || l->linear ? 10 * PROGRESS_MS : PROGRESS_MS;
	if (now - l->shown_at < every || now - l->screen.desk.ms < every)
		return;
	l->shown_at = now;
	if (!l->linear) {
		put_frame(l, screen_progress(&l->screen, what, done, total));
		return;
	}
	linear_progress(l->linear, &l->out, what, done, total);
	loop_write(l);
}

/* It was told so a moment ago, and is told so each second. */
static bool waits(const struct loop *l)
{
	enum { WAITS_MS = 1500 };
	return l->waits_at && loop_ms() < l->waits_at + WAITS_MS;
}

/* What cannot tell how far it is tells how long it lasts. Why it waits comes before. */
static void show_reading(const struct desk *d)
{
	int64_t done, total;
	if (!d->looking || d->patience == PATIENCE_SOON || waits(running))
		return;
	ombud_progress(d->s, &done, &total);
	show_progress(d->looking, total ? done : loop_ms() - d->ms, total);
}

/* A change that waits while the store is made anew is made then: nothing is to be done about it. */
static void show_purging(void *unused, int64_t seconds)
{
	char what[80];
	(void)unused;
	if (!running)
		return;
	running->waits_at = loop_ms();
	if (running->screen.desk.patience == PATIENCE_LATER)
		return;
	if (seconds < 0)
		snprintf(what, sizeof what, "%s", _("reconnecting; this is done then"));
	else
		snprintf(what, sizeof what, _("purging, about %lld s; this is done then"), (long long)seconds);
	show_progress(what, loop_ms() - running->screen.desk.ms, 0);
}

bool screen_stop(void *unused)
{
	(void)unused;
	struct loop *l = running;
	if (!l || l->gone)
		return l != NULL;
	read_bytes(l);
	const struct desk *d = &l->screen.desk;
	show_reading(d);
	if (d->patience == PATIENCE_KEY && !l->file)
		return keys_pending(l->keys);
	if (d->patience == PATIENCE_LATER && waits(l))
		return true;
	bool late = d->patience == PATIENCE_SOON && loop_ms() >= d->until;
	return late || (!l->file && keys_break(l->keys));
}

/* ---- signals ------------------------------------------------------------------------------- */

static void take_signals(struct loop *l)
{
	static const int taken[] = {SIGWINCH, SIGTSTP, SIGHUP, SIGTERM, SIGINT, SIGCONT};
	sigset_t set;
	sigemptyset(&set);
	for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
		sigaddset(&set, taken[i]);
	sigprocmask(SIG_BLOCK, &set, &l->before);
	l->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	signal(SIGPIPE, SIG_IGN);
}

void loop_resize(struct loop *l)
{
	int w, h;
	term_size(l->term, &w, &h);
	if (w == l->screen.canvas.w && h == l->screen.canvas.h && l->linear)
		return; /* lines do not know of windows */
	screen_size(&l->screen, w, h);
	loop_forget(l);
}

static void read_signals(struct loop *l)
{
	struct signalfd_siginfo info;
	while (read(l->signals, &info, sizeof info) == (ssize_t)sizeof info) {
		int sig = (int)info.ssi_signo;
		if (sig == SIGWINCH)
			loop_resize(l);
		else if (sig == SIGTSTP)
			l->screen.desk.suspend = true;
		else if (sig == SIGHUP)
			l->gone = true;
		else if (sig == SIGTERM || sig == SIGINT)
			l->ended = true;
	}
}

/* ---- output -------------------------------------------------------------------------------- */

static void draw(struct loop *l)
{
	struct screen *s = &l->screen;
	if (s->desk.repaint)
		loop_forget(l);
	s->desk.repaint = false;
	put_frame(l, screen_draw(s));
}

/* What a key brought about is said before the next one is looked at. Those of a file are no hurry. */
static void tell(struct loop *l, const struct key *key)
{
	l->key = key;
	for (int i = 0; l->file && i < SETTLE_TURNS && screen_idle(&l->screen); i++)
		;
	draw(l);
}

/* ---- a turn -------------------------------------------------------------------------------- */

static void handle_keys(struct loop *l)
{
	struct desk *d = &l->screen.desk;
	struct key key;
	bool settled = loop_ms() - l->read_at >= ESCAPE_MS;
	/* What was typed ahead of a macro comes after it. */
	while (!d->quit && !d->suspend && !screen_plays(&l->screen) && keys_next(l->keys, &key, settled)) {
		d->ms = loop_ms();
		screen_key(&l->screen, &key, keys_paste(l->keys));
		l->keys_told++;
		/* What was typed for a question that never came must not run as commands; what came while
		 * the key was at work was typed ahead as well. */
		if (d->error) {
			read_bytes(l);
			keys_drop(l->keys);
		}
		if (l->linear && !d->quit)
			tell(l, &key);
	}
	l->handled = d->typed;
}

static void obey(struct loop *l)
{
	struct desk *d = &l->screen.desk;
	if (d->copy) {
		term_copy(l->term, d->copy);
		heap_free(d->copy);
		d->copy = NULL;
	}
	if (!l->linear)
		term_mouse(l->term, d->mouse);
	if (d->suspend) {
		d->suspend = false;
		/* Behind sshd no shell would ever wake it: the line would stand still. */
		if (d->served)
			desk_fail(d, _("there is no shell here to go to: ~^Z suspends ssh itself, Q leaves"));
		else
			loop_suspend(l);
	}
}

/* What was typed while a frame was made or work was done in passing is not waited for. */
static void wait_for_more(struct loop *l, bool work, long timer)
{
	bool now = work || l->handled != l->screen.desk.typed;
	struct pollfd p[2] = {
	    {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = l->signals, .events = POLLIN}};
	long wait = SCREEN_POLL_MS;
	if (timer >= 0 && timer < wait)
		wait = timer;
	if (keys_pending(l->keys) && wait > ESCAPE_MS)
		wait = ESCAPE_MS;
	int64_t from = loop_ms();
	if (poll(p, 2, now ? 0 : (int)wait) <= 0)
		return;
	l->waited = loop_ms() > from;
	if (p[1].revents)
		read_signals(l);
	if (p[0].revents)
		read_bytes(l);
}

static void turn_until_left(struct loop *l)
{
	struct desk *d = &l->screen.desk;
	bool work = false;
	while (!d->quit && !l->gone && !l->ended) {
		long timer = screen_clock(&l->screen, loop_ms());
		handle_keys(l);
		obey(l);
		if (d->quit)
			break;
		draw(l);
		/* Work in passing only while nobody types. */
		bool played = screen_plays(&l->screen);
		if (played || !keys_pending(l->keys))
			work = screen_idle(&l->screen);
		if (played && d->error)
			keys_drop(l->keys);
		if (desk_top(d) && desk_top(d)->stale)
			draw(l);
		loop_talk_turn(l);
		ticker_turn(&l->ticker, d);
		l->ended |= l->last && !keys_pending(l->keys) && !screen_plays(&l->screen);
		if (!l->ended)
			wait_for_more(l, work, timer);
	}
	if (l->gone || l->ended)
		screen_hang_up(&l->screen);
}

/* ---- beginning and end --------------------------------------------------------------------- */

static void out_of_memory(void)
{
	static const char sentence[] = "ombud: this machine has no memory left\n";
	if (running)
		term_leave(running->term);
	if (write(STDERR_FILENO, sentence, sizeof sentence - 1) < 0)
		_exit(LEFT_GONE);
	_exit(LEFT_GONE);
}

static void tear_down(struct loop *l)
{
	running = NULL;
	ticker_end(&l->ticker);
	screen_close(&l->screen);
	if (l->linear)
		linear_end(l->linear, &l->out);
	loop_write(l);
	linear_free(l->linear);
	paint_free(l->paint);
	keys_free(l->keys);
	term_close(l->term);
	ombud_charset_close(l->charset);
	bytes_free(&l->out);
	close(l->signals);
	/* A hang-up comes more than once: the program is ending, and has its farewell to write. */
	signal(SIGHUP, SIG_IGN);
	signal(SIGTERM, SIG_IGN);
	sigprocmask(SIG_SETMASK, &l->before, NULL);
}

int screen_run(struct screen_start *start)
{
	struct loop l = {.signals = -1, .start = start};
	char why[700];
	const char *charset = start->charset && start->charset[0] ? start->charset : "UTF-8";
	if (ombud_charset_open(&l.charset, charset) != OMBUD_OK) {
		snprintf(why, sizeof why, _("the charset '%s' is not known: --charset UTF-8 is"),
		    charset);
		return farewell_refuse(why, 2);
	}
	if (!screen_open(&l.screen, start, why, sizeof why)) {
		ombud_charset_close(l.charset);
		return farewell_refuse(why, 2);
	}
	bool opened = start->linear ? term_open_lines(&l.term) : term_open(&l.term, why, sizeof why);
	if (!opened) {
		screen_close(&l.screen);
		ombud_charset_close(l.charset);
		return farewell_refuse(why, 2);
	}
	l.file = !isatty(STDIN_FILENO);
	take_signals(&l);
	l.keys = keys_new(l.charset);
	if (l.file)
		keys_from_file(l.keys);
	term_keys(l.term, l.keys);
	if (start->linear)
		l.linear = linear_new(l.charset, start->dumb);
	else
		l.paint = paint_new(term_caps(l.term), l.charset);
	heap_when_empty(out_of_memory);
	ombud_on_no_memory(out_of_memory);
	running = &l;
	ticker_begin(&l.ticker, &start->tick, loop_ms());
	l.screen.desk.stop = screen_stop;
	l.screen.desk.clock_us = monotonic_us;
	l.screen.desk.progress = show_progress;
	ombud_on_purging(l.screen.desk.s, show_purging, NULL);
	if (!start->tutorial)
		loop_give_self(&l);
	if (!start->served)
		loop_give_machine(&l);
	loop_resize(&l);
	loop_talk_begin(&l);
	turn_until_left(&l);
	bool gone = l.gone;
	int left = l.screen.desk.left, width = l.screen.canvas.w;
	snprintf(why, sizeof why, "%s", l.screen.desk.farewell);
	tear_down(&l);
	if (why[0] && !gone)
		return farewell_say(why, width, left);
	return gone ? LEFT_GONE : 0;
}
