#include "baud.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <termios.h>

/* A frame of 80 by 24 takes half a second and more. */
enum { SLOW_TO = 38400, SERIAL_FROM = 64 };

/* By their names: what these are as numbers is the system's affair. */
static const struct {
	speed_t name;
	long baud;
} speeds[] = {{B50, 50}, {B75, 75}, {B110, 110}, {B134, 134}, {B150, 150}, {B200, 200}, {B300, 300},
    {B600, 600}, {B1200, 1200}, {B1800, 1800}, {B2400, 2400}, {B4800, 4800}, {B9600, 9600},
    {B19200, 19200}, {B38400, SLOW_TO}};

/* Kinds of terminals on Linux that are no wire: their speed is 38400 because nobody set it. */
static const struct {
	unsigned from, to;
} drawn[] = {{136, 143}, {5, 5}};

static bool is_wire(int fd)
{
	struct stat st;
	if (fstat(fd, &st) != 0)
		return false;
	unsigned kind = major(st.st_rdev);
	for (size_t i = 0; i < sizeof drawn / sizeof *drawn; i++)
		if (kind >= drawn[i].from && kind <= drawn[i].to)
			return false;
	return kind != 4 || minor(st.st_rdev) >= SERIAL_FROM;
}

long baud_slow(int fd)
{
	struct termios t;
	if (tcgetattr(fd, &t) != 0)
		return 0;
	/* ssh and tmux hand the speed of a wire on to the terminal that they make. */
	for (size_t i = 0; i < sizeof speeds / sizeof *speeds; i++)
		if (cfgetospeed(&t) == speeds[i].name)
			return speeds[i].baud < SLOW_TO || is_wire(fd) ? speeds[i].baud : 0;
	return 0;
}
