/* Letters of other scripts that a reader takes for Latin ones. Only letters that are drawn alike in
 * usual faces stand here; what is told apart at a glance does not. */
#ifndef TEXT_LOOKALIKE_H
#define TEXT_LOOKALIKE_H

#include <stdbool.h>

/* The Latin letter that c is taken for, 0: none. c is in lower case, upper is how it was written. A
 * small letter says that it is drawn the same, a capital that it is so only roughly. */
unsigned char lookalike(unsigned c, bool upper);
/* The ASCII letter (in lower case) or digit that a sign is drawn as, for which Unicode has no other form:
 * the halves of flags, negative circles and squares; 0: none. */
unsigned char lookalike_sign(unsigned c);
/* A number for the script of a letter, as far as look-alikes need to tell them apart. */
int lookalike_script(unsigned c);

#endif
