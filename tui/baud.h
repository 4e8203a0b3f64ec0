/* The speed of a line, where it says one that is true. */
#ifndef TUI_BAUD_H
#define TUI_BAUD_H

/* Baud of the terminal's line if it is a slow one; 0: it is not, or has no speed of its own. */
long baud_slow(int fd);

#endif
