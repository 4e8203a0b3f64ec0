/* Countries named at the end of an address, and the calling codes of phone numbers. */
#ifndef MODEL_COUNTRY_H
#define MODEL_COUNTRY_H

#include <stdbool.h>
#include <stddef.h>

/* "SE" for "... 114 55 Stockholm, Sweden"; NULL where no country is named. Static text. */
const char *country_at_end(const char *address, size_t n);
/* Digits of the calling code with which an international number (after its '+') begins: 1..3, or
 * 0 where it begins with none. */
size_t calling_code(const char *digits, size_t n);

#endif
