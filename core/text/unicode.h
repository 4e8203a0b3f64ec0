/* Unicode by utf8proc: normal form, case fold, cell width, grapheme clusters. Input is valid
 * UTF-8 unless said otherwise. */
#ifndef TEXT_UNICODE_H
#define TEXT_UNICODE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

void unicode_nfc(struct buf *out, const char *s, size_t n);  /* appends s in NFC */
void unicode_nfd(struct buf *out, const char *s, size_t n);  /* appends s in NFD */
void unicode_fold(struct buf *out, const char *s, size_t n); /* NFC, full case fold: for keys */
/* A sort key: memcmp order is alphabetical for Swedish eyes (a..z, then å ä ö), case ignored,
 * accents of other letters after the plain letter. Same bytes on every machine. */
void unicode_sort_key(struct buf *out, const char *s, size_t n);

int unicode_width(unsigned codepoint, bool ambiguous_wide); /* 0, 1 or 2 cells */
size_t unicode_cells(const char *s, size_t n, bool ambiguous_wide);
/* Bytes of the first grapheme cluster, and its cells; 0 at the end. */
size_t unicode_cluster(const char *s, size_t n, bool ambiguous_wide, size_t *cells);
size_t unicode_fit(const char *s, size_t n, size_t cells, bool ambiguous_wide, size_t *used);
bool unicode_is_letter(unsigned codepoint);
bool unicode_is_mark(unsigned codepoint); /* combining: Mn Mc Me */
bool unicode_is_upper(unsigned codepoint);
bool unicode_is_digit(unsigned codepoint);     /* Nd of any script */
unsigned unicode_digit(unsigned digit);         /* what such a digit is worth */
bool unicode_is_pictograph(unsigned codepoint); /* emoji and their like */
/* Draws something of its own: a letter, mark, digit, punctuation, symbol or space. Controls,
 * format, private, unassigned and default-ignorable characters do not. */
bool unicode_is_shown(unsigned codepoint);
/* Appends c without its accents and compatibility forms ("é" e, "ﬁ" fi); nothing if no letter
 * or sign is left. */
void unicode_plain(struct buf *out, unsigned c);
/* c in lower case without accents, compatibility forms and whatever draws nothing: how many
 * characters are left, none for a mark or a format character. */
enum { UNICODE_BARE_MOST = 8 };
size_t unicode_bare(unsigned c, unsigned out[UNICODE_BARE_MOST]);

#endif
