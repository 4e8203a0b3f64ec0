/* The one guard between text from outside and a terminal. An allow-list by Unicode category, not
 * a list of bad characters: controls become ^[ or <9B>, format, bidi, tag, private and unassigned
 * characters show as <U+202E>, a run of them once in lists, where those that writing needs vanish; at most two marks per base and
 * eight per hundred cells (vowel signs of Thai, Hindi and others are text: bounded per base only);
 * a line that starts with a mark gets a dotted circle. Emoji lose joiners, selectors and skin
 * tones, flags become their two letters, so that cells are sure. Tabs become spaces to the next
 * multiple of eight, a line feed in a list one space. Bad UTF-8 becomes U+FFFD. */
#ifndef TEXT_SAFE_H
#define TEXT_SAFE_H

#include <stddef.h>

#include "base/buf.h"
#include "ombud.h"

void safe_add(struct buf *out, const char *s, size_t n, enum ombud_safe how);

#endif
