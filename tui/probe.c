#include "probe.h"

#include <stdio.h>
#include <stdlib.h>
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

void probe_init(struct probe *p, const char *terminal, bool ansi, bool osc)
{
	*p = (struct probe){.may_mode = ansi, .may_trip = ansi, .may_ground = osc};
	for (size_t i = 0; i < sizeof shy / sizeof *shy; i++)
		if (strncmp(terminal, shy[i].name, strlen(shy[i].name)) == 0) {
			p->may_mode = p->may_ground = false;
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
	if (p->may_ground)
		bytes_str(out, "\033]11;?\033\\");
	p->ground = p->may_ground;
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
	return (p->mode || p->width || p->ground || p->trip_at) && now - p->asked_at < WAITS_MS;
}

/* One string, up to the end of it. */
static bool is_ground(const char *s, size_t n)
{
	static const char begin[] = "\033]11;";
	size_t i = sizeof begin - 1;
	if (n <= i || memcmp(s, begin, i) != 0)
		return false;
	while (i < n && s[i] != '\a' && s[i] != '\033')
		i++;
	return (i + 1 == n && s[i] == '\a') || (i + 2 == n && s[i + 1] == '\\');
}

bool probe_is_answer(const char *s, size_t n)
{
	if (is_ground(s, n))
		return true;
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

/* The most of it that n hexadecimal digits can say is full light. */
static bool part_of(const char **text, double *out)
{
	char *end;
	unsigned long value = strtoul(*text, &end, 16);
	size_t digits = (size_t)(end - *text);
	if (digits < 1 || digits > 4)
		return false;
	*out = (double)value / (double)((1UL << 4 * digits) - 1);
	*text = end + (*end == '/');
	return true;
}

/* "rgb:ffff/ffff/ffff", or rgba: with one more; light: black stands out from it more than white. */
static enum probe_news hear_ground(struct probe *p, const char *text)
{
	double red, green, blue;
	text = strstr(text, "rgb");
	text = text ? strchr(text, ':') : NULL;
	if (!p->ground || !text++ || !part_of(&text, &red) || !part_of(&text, &green) || !part_of(&text, &blue))
		return PROBE_NOTHING;
	p->ground = false;
	return 0.3 * red + 0.6 * green + 0.1 * blue > 0.5 ? PROBE_LIGHT : PROBE_DARK;
}

enum probe_news probe_hear(struct probe *p, const char *s, size_t n, int64_t came_at, long *ms)
{
	char text[40];
	if (!probe_is_answer(s, n) || n >= sizeof text)
		return PROBE_NOTHING;
	memcpy(text, s, n);
	text[n] = '\0';
	if (p->trip_at && strcmp(text, "\033[0n") == 0) {
		*ms = came_at > p->trip_at ? (long)(came_at - p->trip_at) : 0;
		p->trip_at = 0;
		p->silent = 0;
		/* It answers in turn: what was asked before has no answer. */
		p->ground = false;
		return PROBE_TRIP;
	}
	if (text[1] == ']')
		return hear_ground(p, text);
	return text[n - 1] == 'y' ? hear_mode(p, text) : hear_width(p, text);
}
