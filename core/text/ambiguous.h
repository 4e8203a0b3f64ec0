#ifndef TEXT_AMBIGUOUS_H
#define TEXT_AMBIGUOUS_H

#include <stdbool.h>

bool ambiguous_width(unsigned codepoint);

#endif
