#include "terminal.h"

#include <curses.h>
#include <term.h>

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/keys.h"
#include "base/phrase.h"
#include "family.h"
#include "paint.h"

enum { IN = STDIN_FILENO, OUT = STDOUT_FILENO };

struct terminal {
	struct caps caps;
	struct termios before;
	char plain[64];
	const char *stand_in; /* the description it is painted by, where its own is not known; NULL: its own */
	bool mouse;
	bool entered;
	bool by_line;	  /* nothing is placed or erased */
	bool is_terminal; /* else its keys come from a file */
};

/* ---- what it can do ------------------------------------------------------------------------ */

/* Padding ($<5>) was for the terminals of another age; written as it stands it would be seen. It is taken out of the
 * entry that was read for us, so that every way of writing a capability is without it. */
static void unpad(char *s)
{
	for (char *end; (s = strstr(s, "$<")) && (end = strchr(s, '>'));)
		memmove(s, end + 1, strlen(end));
}

static const char *cap(const char *name)
{
	char *s = tigetstr(name);
	if (!s || s == (char *)-1)
		return NULL;
	unpad(s);
	return s[0] ? s : NULL;
}

static size_t expand(char *out, size_t size, const char *capability, int a, int b)
{
	const char *s = tiparm(capability, a, b);
	size_t n = s ? strlen(s) : 0;
	n = n < size ? n : size;
	memcpy(out, s ? s : "", n);
	return n;
}

/* The way back to plain ink without the switch of character sets that terminfo adds: three bytes
 * for six, many times a frame. */
static const char *plain_ink(struct terminal *t)
{
	const char *s = cap("sgr0");
	const char *m = s ? strstr(s, "\033[m") : NULL;
	if (!m && s && strstr(s, "\033[0m"))
		m = "\033[m";
	if (!m)
		return s;
	snprintf(t->plain, sizeof t->plain, "%.3s", m);
	return t->plain;
}

static bool says_truecolour(void)
{
	const char *s = getenv("COLORTERM");
	return s && (strcmp(s, "truecolor") == 0 || strcmp(s, "24bit") == 0);
}

/* A terminal that knows 39 and 49 is of the age in which all of them came. */
static bool ends_singly(void)
{
	const char *s = cap("op");
	return s && strstr(s, "39;49");
}

static void learn(struct terminal *t)
{
	int colours = tigetnum("colors");
	bool ansi = cap("cup") && strncmp(cap("cup"), "\033[", 2) == 0;
	t->caps = (struct caps){
	    .move = cap("cup"),
	    .column = cap("hpa"),
	    .line_up = cap("cuu1"),
	    .right = cap("cuf"),
	    .row = cap("vpa"),
	    .higher = cap("cuu"),
	    .lower = cap("cud"),
	    .region = cap("csr"),
	    .up = cap("ind"),
	    .ups = cap("indn"),
	    .down = cap("ri"),
	    .downs = cap("rin"),
	    .line_out = cap("dl1"),
	    .lines_out = cap("dl"),
	    .line_in = cap("il1"),
	    .lines_in = cap("il"),
	    .clear = cap("clear"),
	    .erase_line = cap("el"),
	    .plain = plain_ink(t),
	    .bold = cap("bold"),
	    .dim = cap("dim"),
	    .underline = cap("smul"),
	    .reverse = cap("rev"),
	    .italic = cap("sitm"),
	    .ink = cap("setaf"),
	    .ground = cap("setab"),
	    .colours = colours > 256 ? 256
		       : colours < 0 ? 0
				     : colours,
	    .truecolour = ansi && colours >= 256 && says_truecolour(),
	    .single_ends = ansi && colours >= 8 && ends_singly(),
	    .erases_in_colour = tigetflag("bce") > 0,
	    .holds = ansi && cap("Sync"),
	    .feeds = true,
	    .expand = expand,
	};
}

void term_keys(const struct terminal *t, struct keys *keys)
{
	static const struct {
		const char *cap, *name;
	} known[] = {{"kcuu1", "Up"}, {"kcud1", "Down"}, {"kcub1", "Left"}, {"kcuf1", "Right"},
	    {"khome", "Home"}, {"kend", "End"}, {"kpp", "PgUp"}, {"knp", "PgDn"}, {"kich1", "Ins"},
	    {"kdch1", "Del"}, {"kcbt", "S-Tab"}, {"kf1", "F1"}, {"kf2", "F2"}, {"kf3", "F3"},
	    {"kf4", "F4"}, {"kf5", "F5"}, {"kf6", "F6"}, {"kf7", "F7"}, {"kf8", "F8"},
	    {"kf9", "F9"}, {"kf10", "F10"}, {"kf11", "F11"}, {"kf12", "F12"}};
	(void)t;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		keys_sequence(keys, cap(known[i].cap), known[i].name);
}

const char *term_stand_in(const struct terminal *t)
{
	return t->stand_in;
}

const struct caps *term_caps(const struct terminal *t)
{
	return &t->caps;
}

/* ---- taking and giving back ---------------------------------------------------------------- */

/* TERM comes from the other end of the line: a strict word, or the plainest terminal. */
const char *term_name(void)
{
	const char *name = getenv("TERM");
	size_t n = name ? strlen(name) : 0;
	if (!n)
		return "";
	bool good = n <= 64 && strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
					    "0123456789.+_-") == n;
	return good ? name : "vt100";
}

/* Its own description, or that of the nearest relative which this machine has. */
static bool describe(const char *name, const char **stand_in)
{
	int error;
	const char *relative;
	*stand_in = NULL;
	if (setupterm(name, OUT, &error) == OK)
		return true;
	for (size_t i = 0; (relative = family_of(name, i)); i++)
		if (setupterm(relative, OUT, &error) == OK) {
			*stand_in = relative;
			return true;
		}
	return false;
}

static bool usable(const char *name, const char **stand_in, char *why, size_t size)
{
	if (!name[0]) {
		snprintf(why, size,
		    _("TERM is not set, so the screen cannot be drawn: set it "
		      "(TERM=xterm-256color), or "
		      "use a command such as 'ombud list'"));
		return false;
	}
	if (!describe(name, stand_in)) {
		snprintf(why, size,
		    _("the terminal '%s' is not known on this machine: set TERM to one that is "
		      "(TERM=xterm or TERM=vt100), or use a command such as 'ombud list'"),
		    name);
		return false;
	}
	if (!cap("cup") || !cap("clear")) {
		snprintf(why, size,
		    _("the terminal '%s' cannot place its cursor, so the screen cannot be drawn: "
		      "use a "
		      "command such as 'ombud list' or 'ombud show 17'"),
		    name);
		return false;
	}
	return true;
}

bool term_colourless(void)
{
	int error = 0;
	bool known = setupterm(NULL, OUT, &error) == OK, less = known && tigetnum("colors") <= 1;
	if (known) /* whoever opens the terminal describes it anew */
		del_curterm(cur_term);
	return less;
}

bool term_open(struct terminal **out, char *why, size_t why_size)
{
	*out = NULL;
	if (!isatty(IN) || !isatty(OUT)) {
		snprintf(why, why_size,
		    _("the screen needs a terminal for its input and its output: with ssh ask for "
		      "one "
		      "(ssh -t), or use a command such as 'ombud list'"));
		return false;
	}
	const char *stand_in;
	if (!usable(term_name(), &stand_in, why, why_size))
		return false;
	struct terminal *t = heap_new(sizeof *t);
	t->stand_in = stand_in;
	if (tcgetattr(IN, &t->before) != 0) {
		snprintf(why, why_size, _("the terminal does not answer: %s"), strerror(errno));
		heap_free(t);
		return false;
	}
	t->is_terminal = true;
	learn(t);
	*out = t;
	term_enter(t);
	return true;
}

/* Its keys are known by its name, where it has one; the most usual ones are known without. */
bool term_open_lines(struct terminal **out)
{
	struct terminal *t = heap_new(sizeof *t);
	const char *name = term_name();
	t->by_line = true;
	t->is_terminal = tcgetattr(IN, &t->before) == 0;
	if (name[0])
		describe(name, &t->stand_in);
	*out = t;
	term_enter(t);
	return true;
}

static void put_cap(struct terminal *t, const char *name)
{
	const char *s = t->by_line ? NULL : cap(name);
	if (s)
		term_write(t, s, strlen(s));
}

bool term_speaks_ansi(const struct terminal *t)
{
	return t->caps.move && strncmp(t->caps.move, "\033[", 2) == 0;
}

/* Terminals without colours are of the age in which ESC ] was no beginning: its text would be seen. */
bool term_speaks_osc(const struct terminal *t)
{
	return term_speaks_ansi(t) && t->caps.colours > 0;
}

static void put_ansi(struct terminal *t, const char *s)
{
	if (term_speaks_ansi(t))
		term_write(t, s, strlen(s));
}

/* Presses and the wheel, in the notation that has no end of columns; not where it is moved to. */
static void put_mouse(struct terminal *t, bool on)
{
	put_ansi(t, on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

void term_mouse(struct terminal *t, bool on)
{
	if (on != t->mouse && t->entered)
		put_mouse(t, on);
	t->mouse = on;
}

void term_enter(struct terminal *t)
{
	struct termios raw = t->before;
	raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INPCK | ISTRIP | IXON | INLCR | IGNCR);
	if (!t->by_line)
		raw.c_oflag &= ~(tcflag_t)OPOST;
	raw.c_lflag &= ~(tcflag_t)(ECHO | ICANON | IEXTEN | ISIG);
	raw.c_cc[VMIN] = 0;
	raw.c_cc[VTIME] = 0;
	if (t->is_terminal)
		tcsetattr(IN, TCSADRAIN, &raw);
	t->entered = true;
	put_cap(t, "smcup");
	put_cap(t, "smkx");
	/* Bracketed paste; and a fixed title, for a title leaks into other windows. */
	put_ansi(t, "\033[?2004h");
	if (t->mouse)
		put_mouse(t, true);
	if (!t->by_line && term_speaks_osc(t))
		put_ansi(t, "\033]2;ombud\033\\");
}

void term_leave(struct terminal *t)
{
	if (!t->entered)
		return;
	t->entered = false;
	put_ansi(t, "\033[?2004l");
	if (t->mouse)
		put_mouse(t, false);
	if (t->caps.plain)
		term_write(t, t->caps.plain, strlen(t->caps.plain));
	put_cap(t, "clear");
	put_cap(t, "rmkx");
	put_cap(t, "rmcup");
	if (t->is_terminal)
		tcsetattr(IN, TCSADRAIN, &t->before);
}

void term_close(struct terminal *t)
{
	if (!t)
		return;
	term_leave(t);
	if (cur_term)
		del_curterm(cur_term);
	heap_free(t);
}

void term_size(const struct terminal *t, int *w, int *h)
{
	struct winsize size = {0};
	*w = 80;
	*h = 24;
	if (t->by_line)
		return;
	if (ioctl(OUT, TIOCGWINSZ, &size) == 0 && size.ws_col && size.ws_row) {
		*w = size.ws_col < 1000 ? size.ws_col : 1000;
		*h = size.ws_row < 500 ? size.ws_row : 500;
	}
}

/* ---- bytes --------------------------------------------------------------------------------- */

int term_read(struct terminal *t, char *bytes, size_t n)
{
	(void)t;
	struct pollfd p = {.fd = IN, .events = POLLIN};
	if (poll(&p, 1, 0) <= 0)
		return 0;
	if (!(p.revents & POLLIN))
		return p.revents & (POLLHUP | POLLERR | POLLNVAL) ? -1 : 0;
	ssize_t got = read(IN, bytes, n);
	if (got < 0)
		return errno == EAGAIN || errno == EINTR ? 0 : -1;
	/* Nothing although there was something to read: the other end has hung up. */
	return got == 0 ? -1 : (int)got;
}

bool term_write(struct terminal *t, const char *bytes, size_t n)
{
	(void)t;
	while (n) {
		ssize_t done = write(OUT, bytes, n);
		if (done < 0 && errno == EAGAIN) {
			struct pollfd p = {.fd = OUT, .events = POLLOUT};
			poll(&p, 1, 1000);
			continue;
		}
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		bytes += done;
		n -= (size_t)done;
	}
	return true;
}
