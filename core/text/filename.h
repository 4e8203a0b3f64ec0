/* The name of a file that goes out. */
#ifndef TEXT_FILENAME_H
#define TEXT_FILENAME_H

#include "base/arena.h"

enum { FILENAME_BYTES = 100 };

/* The last part of a name or path, in memory a: letters and digits of any script, '.', '_' and '-', neither
 * '.' nor '-' first; a blank becomes '_', whatever else it holds is left out (what turns the direction of
 * writing too), and what is too long is cut before its ending. "": nothing is left. */
const char *filename_clean(struct arena *a, const char *theirs);

#endif
