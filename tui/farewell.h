/* What is said on stderr where there is no screen: before the first one, and after the last. Each returns its code. */
#ifndef TUI_FAREWELL_H
#define TUI_FAREWELL_H

int farewell_refuse(const char *why, int code);
/* In lines of the terminal's width, which would break it inside a word. */
int farewell_say(const char *why, int width, int code);

#endif
