#ifndef TEXT_SCAN_SECRET_H
#define TEXT_SCAN_SECRET_H

#include "text/scan_room.h"

/* What stands between the word for a password and the password. */
enum secret_bridge_how { BRIDGE_NOTHING, BRIDGE_BLANKS, BRIDGE_VERB, BRIDGE_SIGN };

struct secret_bridge {
	enum secret_bridge_how how;
	size_t end; /* where the secret may begin */
	bool new_line;
	bool tag; /* <password>...</password> */
};

/* Between quotation marks at at: where it begins and ends. */
bool secret_quoted(const struct scan_room *r, size_t at, size_t *start, size_t *end);
/* The end of the run of signs at at, and of what is left without the sentence's own. */
size_t secret_token(const struct scan_room *r, size_t at);
size_t secret_trimmed(const struct scan_room *r, size_t at, size_t end);
bool secret_masked(const struct scan_room *r, size_t at, size_t end); /* ******** */
bool secret_strong(const struct scan_room *r, size_t at, size_t end); /* no word of a sentence */
bool secret_pin(const struct scan_room *r, size_t at, size_t end);
/* raw_end is the token's end, end where its own sign of the sentence begins. */
bool secret_likely(const struct scan_room *r, const struct secret_bridge *b, size_t at,
    size_t raw_end, size_t end);
size_t secret_phrase(const struct scan_room *r, size_t keyword, size_t at, size_t end);
size_t secret_before_next(const struct scan_room *r, size_t at, size_t end);

#endif
