/* Which language a letter is in, by the small words that every text holds. */
#ifndef PORT_LANG_H
#define PORT_LANG_H

#include <stddef.h>

/* plain: text through plain_add. "sv" "en" "de" "nl" "fr" "da" "nb" "fi" "es" "it" "pt" "pl";
 * "" where it cannot be told. */
const char *lang_guess(const char *plain, size_t n);

#endif
