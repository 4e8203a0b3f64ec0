/* What stands around the process that parses letters, for those who look after the machine. */
#include <stdio.h>

#include "base/jail.h"
#include "ombud.h"
#include "port/parser.h"

_Static_assert(OMBUD_WALL_LIMITS == (int)JAIL_LIMITS && OMBUD_WALL_LANDLOCK == (int)JAIL_LANDLOCK &&
		   OMBUD_WALL_SECCOMP == (int)JAIL_SECCOMP,
    "one set of walls");

enum ombud_status ombud_parser_walls(unsigned *walls, char *why, size_t why_size)
{
	struct err err = {0};
	*walls = 0;
	enum ombud_status st = parser_walls(&err, walls);
	if (why_size)
		snprintf(why, why_size, "%s", err.text);
	return st;
}
