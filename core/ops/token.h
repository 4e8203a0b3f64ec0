/* A write's token makes its repeat harmless: the second run answers what the first did. */
#ifndef OPS_TOKEN_H
#define OPS_TOKEN_H

#include "ops/session.h"

/* Keyed hashes: what a caller types may be anything. */
struct token {
	bool given;
	unsigned char name[32], request[32]; /* request: who asks, the words, and on what */
};
enum { TOKEN_NAME_HEX = 64, TOKEN_HEX = 2 * TOKEN_NAME_HEX + 1 };

void token_of(struct token *t, const struct ombud_session *s, const struct ombud_request *r);
/* "" where none was given; and back. */
const char *token_hex(char out[TOKEN_HEX], const struct token *t);
void token_from_hex(struct token *t, const char *hex);

/* *known: the token was used; out holds the first run's sentence and entry. CONFLICT: it was used
 * for other words, or by another agent. */
enum ombud_status token_known(bool *known, struct ombud_session *s, struct arena *memory,
    const struct token *t, struct ombud_result *out);
enum ombud_status token_misused(struct ombud_session *s); /* CONFLICT with the sentence */
/* Inside the transaction. */
enum ombud_status token_keep(
    struct ombud_session *s, const struct token *t, int64_t entry, const char *sentence);
enum ombud_status token_expire(struct ombud_session *s, int64_t before);

#endif
