#include "family.h"

#include <string.h>

struct family {
	const char *name;	     /* this name itself, or with '-' or '+' and whatever behind it */
	const char *const *relative; /* ends with NULL */
};

/* They speak xterm and add to it: what they add is not used. */
static const char *const xterm[] = {"xterm-256color", "xterm", "vt100", "ansi", NULL};
static const char *const few_colours[] = {"xterm-color", "xterm", "vt100", "ansi", NULL};
/* They erase without the ground's colour, which xterm's would promise. */
static const char *const screen[] = {"screen-256color", "screen", "vt100", "ansi", NULL};
static const char *const rxvt[] = {"rxvt-unicode-256color", "rxvt-unicode", "rxvt", "vt100", NULL};
static const char *const console[] = {"linux", "ansi", "vt100", NULL};
static const char *const video[] = {"vt220", "vt102", "vt100", "ansi", NULL};

static const struct family families[] = {
    {"xterm", xterm},
    {"kitty", xterm},
    {"alacritty", xterm},
    {"foot", xterm},
    {"wezterm", xterm},
    {"ghostty", xterm},
    {"konsole", xterm},
    {"rio", xterm},
    {"contour", xterm},
    {"mlterm", xterm},
    {"st", xterm},
    {"stterm", xterm},
    {"vte", xterm},
    {"gnome", xterm},
    {"iterm", xterm},
    {"iterm2", xterm},
    {"iTerm.app", xterm},
    {"iTerm2.app", xterm},
    {"nsterm", xterm},
    {"putty", xterm},
    {"mintty", xterm},
    {"ms-terminal", xterm},
    {"terminology", xterm},
    {"terminator", xterm},
    {"warp", xterm},
    {"wayst", xterm},
    {"yakuake", xterm},
    {"zutty", xterm},
    {"hterm", xterm},
    {"domterm", xterm},
    {"dtterm", few_colours},
    {"eterm", few_colours},
    {"Eterm", few_colours},
    {"aterm", few_colours},
    {"kterm", few_colours},
    {"tmux", screen},
    {"screen", screen},
    {"dvtm", screen},
    {"zellij", screen},
    {"rxvt", rxvt},
    {"urxvt", rxvt},
    {"linux", console},
    {"fbterm", console},
    {"yaft", console},
    {"vt102", video},
    {"vt220", video},
    {"vt320", video},
    {"vt340", video},
    {"vt420", video},
    {"vt510", video},
    {"vt520", video},
    {"vt525", video},
};

static bool belongs(const char *name, const char *to)
{
	size_t n = strlen(to);
	return strncmp(name, to, n) == 0 && (!name[n] || name[n] == '-' || name[n] == '+' || name[n] == '.');
}

const char *family_of(const char *name, size_t i)
{
	for (size_t f = 0; f < sizeof families / sizeof *families; f++) {
		const char *const *relative = families[f].relative;
		if (!belongs(name, families[f].name))
			continue;
		for (size_t k = 0; relative[k]; k++)
			if (strcmp(relative[k], name) != 0 && !i--)
				return relative[k];
		return NULL;
	}
	return NULL;
}
