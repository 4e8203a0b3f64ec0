/* Text files carried inside the program: schema, rules, replies, themes, keys. Each table ends
 * with a row of NULLs. */
#ifndef BASE_EMBEDDED_H
#define BASE_EMBEDDED_H

#include <stddef.h>

struct embedded {
	const char *name; /* "001-desk.sql" */
	const char *text;
};

extern const struct embedded embedded_sql[];
extern const size_t embedded_sql_n;
extern const struct embedded embedded_rules[];
extern const size_t embedded_rules_n;
extern const struct embedded embedded_replies[];
extern const size_t embedded_replies_n;
extern const struct embedded embedded_themes[];
extern const size_t embedded_themes_n;
extern const struct embedded embedded_keys[];
extern const size_t embedded_keys_n;

#endif
