#include "port/parser.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/jail.h"
#include "base/say.h"
#include "base/time.h"
#include "port/parser_child.h"
#include "port/parser_room.h"
#include "port/record.h"
#include "port/unparsed.h"
#include "text/charset.h"

/* Sanitizers make everything many times slower. */
#if defined(__SANITIZE_ADDRESS__)
enum { SLOWER = 5 };
#else
enum { SLOWER = 1 };
#endif
enum {
	CPU_MS = 2000 * SLOWER,
	CPU_MS_MB = 400 * SLOWER, /* further, for each MB of the letter */
	STILL_MS = 20000 * SLOWER, /* without an answer, whatever it does meanwhile */
	LOOK_MS = 50,
	PIECE = 256 * 1024,
	PIPE_BYTES = 1024 * 1024,
	DEATHS = 2,
	UNREADY = 3,
	ANSWERED_MAX = 1024
};

struct parser *parser_new(struct rules *rules, const char *hosts, const char *own)
{
	struct parser *p = mem_alloc(sizeof *p);
	p->common = (struct letter_hints){.hosts = hosts, .own = own};
	p->rules = rules;
	return p;
}

struct parser_count parser_count(const struct parser *p)
{
	return p->count;
}

/* ---- the process ---- */

static int64_t cpu_ms(const struct parser *p)
{
	struct timespec t = {0};
	clock_gettime(p->clock, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void answered(struct parser *p)
{
	p->cpu_ms = cpu_ms(p);
	p->still_ms = 0;
	p->looked_ms = time_monotonic_ms();
}

/* why: an errno, of before anything was closed. */
static enum ombud_status no_process(struct err *err, int why)
{
	return fail(err, OMBUD_IO,
	    _("letters are parsed by a process of their own, which could not be started: %s"),
	    strerror(why));
}

static enum ombud_status start(struct parser *p, struct err *err)
{
	int ask[2], tell[2];
	/* A process is born with the converters that it will ever have. */
	for (size_t i = p->sent; i < p->queue.n && !p->converters; i++)
		p->converters = charset_needs_files(p->queue.v[i]->bytes, p->queue.v[i]->n);
	parser_prepare(p->converters);
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ask))
		return no_process(err, errno);
	pid_t pid = pipe2(tell, O_CLOEXEC) ? -2 : jail_fork();
	if (pid == 0)
		parser_child(ask[1], tell[1], &p->common);
	int why = errno;
	close(ask[1]);
	if (pid != -2)
		close(tell[1]);
	if (pid < 0) {
		enum ombud_status st = no_process(err, why);
		close(ask[0]);
		if (pid != -2)
			close(tell[0]);
		return st;
	}
	fcntl(tell[0], F_SETPIPE_SZ, PIPE_BYTES);
	fcntl(tell[0], F_SETFL, O_NONBLOCK);
	p->pid = pid;
	p->in = ask[0];
	p->out = tell[0];
	p->ready = false;
	if (clock_getcpuclockid(pid, &p->clock))
		p->clock = CLOCK_MONOTONIC;
	answered(p);
	return OMBUD_OK;
}

/* Returns how it ended, as wait() tells; 0 where somebody else waited for it. */
static int stop(struct parser *p)
{
	int how = 0;
	if (!p->pid)
		return 0;
	kill(p->pid, SIGKILL);
	while (waitpid(p->pid, &how, 0) < 0 && errno == EINTR)
		;
	close(p->in);
	close(p->out);
	p->pid = 0;
	p->offset = 0;
	p->sent = p->first;
	buf_cut(&p->heard, 0);
	return how;
}

void parser_free(struct parser *p)
{
	if (!p)
		return;
	stop(p);
	vec_free(&p->queue);
	buf_free(&p->heard);
	mem_free(p);
}

static const char *how_it_died(int how)
{
	if (WIFEXITED(how) && WEXITSTATUS(how) == CHILD_NO_MEMORY)
		return _("parsing it needs more memory than 256 MB");
	if (WIFSIGNALED(how) && WTERMSIG(how) == SIGSYS)
		return _("its parser did what it may not");
	return _("its parser crashed");
}

/* ---- letters ---- */

static void done(struct parser *p)
{
	p->queue.v[p->first++]->done = true;
	p->turn++;
}

/* Whatever it was: the letter at hand has cost a process. reason NULL: the process says how. */
static enum ombud_status failed(struct parser *p, struct err *err, const char *reason)
{
	bool began = p->ready;
	int how = stop(p);
	p->count.replaced++;
	if (!began)
		return ++p->unready < UNREADY ? OMBUD_OK : fail(err, OMBUD_IO,
		    _("the process that parses letters could not confine itself: it needs /proc"));
	if (p->first == p->queue.n)
		return OMBUD_OK;
	struct parser_letter *x = p->queue.v[p->first];
	if (++x->deaths < DEATHS)
		return OMBUD_OK;
	unparsed_keep(x->out, x->a, x->bytes, x->n, &x->hints, reason ? reason : how_it_died(how));
	p->count.unparsed++;
	done(p);
	p->sent = p->first;
	return OMBUD_OK;
}

/* What the head of an answer may say here. */
static bool head_good(const struct parser *p, const struct answer *h)
{
	if (!p->ready)
		return h->mark == READY_MARK && h->n == 0;
	return h->mark == ANSWER_MARK && p->first < p->sent && h->turn == p->turn &&
	       h->n <= record_most(p->queue.v[p->first]->n);
}

/* A whole message of it is at s. False: nonsense. */
static bool take(struct parser *p, const struct answer *h, const char *s)
{
	if (!p->ready) {
		p->ready = true;
		p->unready = 0;
		p->walls = h->turn & (JAIL_LIMITS | JAIL_LANDLOCK | JAIL_SECCOMP);
		return true;
	}
	struct parser_letter *x = p->queue.v[p->first];
	if (!record_read(x->out, x->a, s, (size_t)h->n, x->bytes, x->n, x->hints.now))
		return false;
	if (p->rules)
		letter_judge(x->out, x->a, p->rules);
	done(p);
	return true;
}

/* All whole messages in what was heard. False: nonsense. */
static bool understand(struct parser *p)
{
	struct answer h;
	size_t at = 0;
	bool good = true;
	while (good && p->heard.len - at >= sizeof h) {
		memcpy(&h, p->heard.data + at, sizeof h);
		if (!(good = head_good(p, &h)) || p->heard.len - at - sizeof h < h.n)
			break;
		good = take(p, &h, p->heard.data + at + sizeof h);
		at += sizeof h + (size_t)h.n;
		answered(p);
	}
	if (at) {
		memmove(p->heard.data, p->heard.data + at, p->heard.len - at);
		buf_cut(&p->heard, p->heard.len - at);
	}
	return good;
}

enum heard { HEARD_NOTHING, HEARD_SOME, HEARD_FULL, HEARD_END };

static enum heard hear(struct parser *p)
{
	char room[PIECE];
	ssize_t n = read(p->out, room, sizeof room);
	if (n < 0)
		return errno == EAGAIN || errno == EINTR ? HEARD_NOTHING : HEARD_END;
	buf_add(&p->heard, room, (size_t)n);
	return n == 0 ? HEARD_END : n == PIECE ? HEARD_FULL : HEARD_SOME;
}

static int64_t patience(const struct parser *p)
{
	size_t n = p->first < p->sent ? p->queue.v[p->first]->n : 0;
	return CPU_MS + CPU_MS_MB * (int64_t)(n >> 20);
}

/* Time counts while we look: not while the program was stopped or wrote to the store. */
static const char *too_slow(struct parser *p)
{
	int64_t now = time_monotonic_ms(), passed = now - p->looked_ms;
	p->looked_ms = now;
	p->still_ms += passed < 2 * LOOK_MS ? passed : 2 * LOOK_MS;
	if (p->clock != CLOCK_MONOTONIC && cpu_ms(p) - p->cpu_ms > patience(p))
		return _("parsing it takes too long");
	return p->still_ms > STILL_MS ? _("its parser did not answer") : NULL;
}

static enum ombud_status walled(const struct parser *p, struct err *err)
{
	if (!p->ready || p->any_walls || (p->walls & (JAIL_LANDLOCK | JAIL_SECCOMP)))
		return OMBUD_OK;
	return fail(err, OMBUD_IO,
	    _("letters are not parsed here: this kernel has neither Landlock nor seccomp to confine the "
	      "process that does ('ombud doctor' tells which walls stand)"));
}

/* Sends, hears, and looks after the process once. */
static enum ombud_status turn(struct parser *p, struct err *err, bool wait)
{
	if (!p->pid) {
		enum ombud_status st = start(p, err);
		if (st)
			return st;
	}
	if (p->ready)
		parser_send(p);
	struct pollfd v[2] = {{.fd = p->out, .events = POLLIN},
	    {.fd = p->ready && p->sent < p->queue.n ? p->in : -1, .events = POLLOUT}};
	if (wait)
		poll(v, 2, LOOK_MS);
	enum heard heard = hear(p);
	if (!understand(p))
		return failed(p, err, _("its parser answered nonsense"));
	if (walled(p, err))
		return err->status;
	if (heard == HEARD_END)
		return failed(p, err, NULL);
	const char *slow = heard == HEARD_FULL || !wait ? NULL : too_slow(p);
	return slow ? failed(p, err, slow) : OMBUD_OK;
}

/* The queue forgets what is answered. */
static void shorten(struct parser *p)
{
	if (p->first < ANSWERED_MAX)
		return;
	p->queue.n -= p->first;
	memmove(p->queue.v, p->queue.v + p->first, p->queue.n * sizeof *p->queue.v);
	p->sent -= p->first;
	p->first = 0;
}

enum ombud_status parser_wait(struct parser *p, struct err *err, const struct parser_letter *x)
{
	enum ombud_status st = OMBUD_OK;
	while (!st && !x->done)
		st = turn(p, err, true);
	return st;
}

/* The process at hand is done with before one that has all converters takes its place. */
static enum ombud_status want_converters(struct parser *p, struct err *err)
{
	enum ombud_status st = OMBUD_OK;
	if (p->queue.n > p->first)
		st = parser_wait(p, err, p->queue.v[p->queue.n - 1]);
	if (!st)
		stop(p);
	p->converters = true;
	return st;
}

enum ombud_status parser_give(struct parser *p, struct err *err, struct parser_letter *x)
{
	x->done = false;
	x->deaths = 0;
	shorten(p);
	if (p->pid && !p->converters && charset_needs_files(x->bytes, x->n) && want_converters(p, err))
		return err->status;
	vec_push(&p->queue, x);
	return turn(p, err, false);
}

enum ombud_status parser_walls(struct err *err, unsigned *walls)
{
	struct parser *p = parser_new(NULL, NULL, NULL);
	enum ombud_status st = OMBUD_OK;
	p->any_walls = true;
	while (!st && !p->ready)
		st = turn(p, err, true);
	*walls = p->walls;
	parser_free(p);
	return st;
}
