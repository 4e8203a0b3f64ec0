#include "ops/token.h"

#include <sodium.h>
#include <string.h>

#include "base/say.h"

enum { HASH = 32 };

static const struct sql FIND = {
    "a token", "b", "SELECT entry_id, result, request FROM op_token WHERE token = $1", false};
static const struct sql KEEP = {"keep a token", "biisb",
    "INSERT INTO op_token(token, at, entry_id, result, request) VALUES($1, $2, $3, $4, $5)", false};
static const struct sql EXPIRE = {
    "drop old tokens", "i", "DELETE FROM op_token WHERE at < $1", false};

static void hash_token(unsigned char out[HASH], const struct ombud_session *s, const char *token)
{
	crypto_generichash(
	    out, HASH, (const unsigned char *)token, strlen(token), s->key, sizeof s->key);
}

/* What was asked: the operation and its arguments, and on what. */
static void hash_request(
    unsigned char out[HASH], const struct ombud_session *s, const struct ombud_request *r)
{
	crypto_generichash_state h;
	crypto_generichash_init(&h, s->key, sizeof s->key, HASH);
	for (size_t i = 0; i < r->n_words; i++)
		crypto_generichash_update(
		    &h, (const unsigned char *)r->words[i], strlen(r->words[i]) + 1);
	if (r->filter)
		crypto_generichash_update(&h, (const unsigned char *)r->filter, strlen(r->filter));
	else if (r->n_ids)
		crypto_generichash_update(
		    &h, (const unsigned char *)r->ids, r->n_ids * sizeof *r->ids);
	crypto_generichash_final(&h, out, HASH);
}

enum ombud_status token_known(bool *known, struct ombud_session *s, struct arena *memory,
    const struct ombud_request *r, struct ombud_result *out)
{
	unsigned char token[HASH], request[HASH];
	bool other = false;
	*known = false;
	hash_token(token, s, r->token);
	hash_request(request, s, r);
	struct rows rows = db_select(s->db, &s->err, &FIND, B(token, HASH));
	if (db_next(&rows)) {
		*known = true;
		out->repeated = true;
		out->entry = db_int(&rows, 0);
		out->sentence = db_keep(&rows, memory, 1);
		other = db_bytes(&rows, 2) != HASH || memcmp(db_blob(&rows, 2), request, HASH) != 0;
	}
	if (db_end(&rows))
		return s->err.status;
	if (other)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("this token was used for another change: take a new one"));
	return OMBUD_OK;
}

enum ombud_status token_keep(
    struct ombud_session *s, const struct ombud_request *r, int64_t entry, const char *sentence)
{
	unsigned char token[HASH], request[HASH];
	hash_token(token, s, r->token);
	hash_request(request, s, r);
	if (db_run(s->db, &s->err, &KEEP, B(token, HASH), I(session_now(s)), I(entry), S(sentence),
	        B(request, HASH))) {
		if (s->err.status == OMBUD_CONFLICT)
			return fail(&s->err, OMBUD_BUSY,
			    _("the same token is being used by another run: try again to see its answer"));
		return s->err.status;
	}
	return OMBUD_OK;
}

enum ombud_status token_expire(struct ombud_session *s, int64_t before)
{
	return db_run(s->db, &s->err, &EXPIRE, I(before));
}
