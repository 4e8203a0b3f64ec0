#include "probe.h"

#include <stdio.h>
#include <string.h>

enum {
	TRIP_MS = 15000,  /* between two round trips, while keys are pressed */
	AGAIN_MS = 1000,  /* the same, where the last one is doubted */
	WAITS_MS = 10000, /* an answer that did not come by then is not counted on */
	SILENT_MOST = 2,  /* whoever is silent so often has no answer */
};

/* A mode is asked for with a $ within, which these print a part of, or may; the last know no question at all. */
static const struct shy {
	const char *name;
	bool trip;
} shy[] = {
    {"linux", true},
    {"vt", true},
    {"screen", true},
    {"ansi", true},
    {"cons25", false},
    {"wsvt25", false},
    {"pcansi", false},
    {"cygwin", false},
    {"sun", false},
    {"mach", false},
    {"hurd", false},
    {"dumb", false},
};

void probe_init(struct probe *p, const char *terminal, bool ansi)
{
	*p = (struct probe){.may_mode = ansi, .may_trip = ansi};
	for (size_t i = 0; i < sizeof shy / sizeof *shy; i++)
		if (strncmp(terminal, shy[i].name, strlen(shy[i].name)) == 0) {
			p->may_mode = false;
			p->may_trip &= shy[i].trip;
		}
}

static void ask_trip(struct probe *p, struct bytes *out, int64_t now)
{
	bytes_str(out, "\033[5n");
	p->trip_at = p->asked_at = now;
	p->next_at = now + TRIP_MS;
}

/* A letter of ambiguous width at the upper left corner, and the column behind it. */
static void ask_width(struct probe *p, struct bytes *out)
{
	bytes_str(out, "\033[H\xC2\xA7\033[6n");
	p->width = true;
}

void probe_begin(struct probe *p, struct bytes *out, bool utf8, int64_t now)
{
	if (p->may_mode)
		bytes_str(out, "\033[?2026$p");
	p->mode = p->may_mode;
	if (utf8 && p->may_trip)
		ask_width(p, out);
	if (p->may_trip)
		ask_trip(p, out, now);
}

void probe_trip(struct probe *p, struct bytes *out, int64_t now)
{
	if (!p->may_trip || now < p->next_at || p->silent >= SILENT_MOST)
		return;
	if (p->trip_at && ++p->silent >= SILENT_MOST) {
		p->trip_at = 0;
		return;
	}
	ask_trip(p, out, now);
}

void probe_again(struct probe *p, int64_t now)
{
	p->next_at = now + AGAIN_MS;
}

bool probe_waits(const struct probe *p, int64_t now)
{
	return (p->mode || p->width || p->trip_at) && now - p->asked_at < WAITS_MS;
}

bool probe_is_answer(const char *s, size_t n)
{
	if (n < 4 || s[0] != '\033' || s[1] != '[' || !memchr("nRy", s[n - 1], 3))
		return false;
	for (size_t i = 2; i < n - 1; i++)
		if (!memchr("0123456789;?$", s[i], 13))
			return false;
	return true;
}

/* 1 and 2: it knows the mode, on or off; 3: it is always so. */
static enum probe_news hear_mode(struct probe *p, const char *text)
{
	int state;
	char end;
	if (!p->mode || sscanf(text, "\033[?2026;%d$%c", &state, &end) != 2 || end != 'y')
		return PROBE_NOTHING;
	p->mode = false;
	return state >= 1 && state <= 3 ? PROBE_HOLDS : PROBE_HOLDS_NOT;
}

static enum probe_news hear_width(struct probe *p, const char *text)
{
	int row, column;
	char end;
	if (!p->width || sscanf(text, "\033[%d;%d%c", &row, &column, &end) != 3 || end != 'R' || row != 1)
		return PROBE_NOTHING;
	p->width = false;
	return column == 3 ? PROBE_WIDE : PROBE_NARROW;
}

enum probe_news probe_hear(struct probe *p, const char *s, size_t n, int64_t came_at, long *ms)
{
	char text[32];
	if (!probe_is_answer(s, n) || n >= sizeof text)
		return PROBE_NOTHING;
	memcpy(text, s, n);
	text[n] = '\0';
	if (p->trip_at && strcmp(text, "\033[0n") == 0) {
		*ms = came_at > p->trip_at ? (long)(came_at - p->trip_at) : 0;
		p->trip_at = 0;
		p->silent = 0;
		return PROBE_TRIP;
	}
	return text[n - 1] == 'y' ? hear_mode(p, text) : hear_width(p, text);
}
