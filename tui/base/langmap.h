/* Keyboards that write other letters: which key of the keymap stands where each of theirs does. Only keys that are
 * bound to nothing are looked up, and never what is typed into a text. */
#ifndef BASE_LANGMAP_H
#define BASE_LANGMAP_H

#include <stdbool.h>
#include <stddef.h>

/* The ready ones: "ru", "uk", "el", "he". NULL behind the last. */
const char *langmap_name(size_t i);
const char *langmap_about(size_t i);
bool langmap_known(const char *map);
/* map: a ready one, or "FROM TO": letters one after the other, as many there as here. The letter that stands in key's
 * place, in out; false: it has none. */
bool langmap_key(const char *map, const char *key, char *out, size_t size);
/* Whether that is a ready one, or two words of as many letters; why says what is wrong. */
bool langmap_check(const char *map, char *why, size_t size);

#endif
