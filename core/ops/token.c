#include "ops/token.h"

#include <sodium.h>
#include <string.h>

#include "base/say.h"

static const struct sql FIND = {
    "a token", "b", "SELECT entry_id, result, request FROM op_token WHERE token = $1", false};
static const struct sql KEEP = {"keep a token", "biisb",
    "INSERT INTO op_token(token, at, entry_id, result, request) VALUES($1, $2, $3, $4, $5)", false};
static const struct sql EXPIRE = {
    "drop old tokens", "i", "DELETE FROM op_token WHERE at < $1", false};

/* Who asks is a part of it: '@me' is somebody else for the next agent, and so is what may be done. */
static void hash_request(
    unsigned char out[32], const struct ombud_session *s, const struct ombud_request *r)
{
	crypto_generichash_state h;
	crypto_generichash_init(&h, s->key, sizeof s->key, 32);
	crypto_generichash_update(
	    &h, (const unsigned char *)&s->agent.id, sizeof s->agent.id);
	for (size_t i = 0; i < r->n_words; i++)
		crypto_generichash_update(
		    &h, (const unsigned char *)r->words[i], strlen(r->words[i]) + 1);
	if (r->filter)
		crypto_generichash_update(&h, (const unsigned char *)r->filter, strlen(r->filter));
	else if (r->n_ids)
		crypto_generichash_update(
		    &h, (const unsigned char *)r->ids, r->n_ids * sizeof *r->ids);
	crypto_generichash_final(&h, out, 32);
}

void token_of(struct token *t, const struct ombud_session *s, const struct ombud_request *r)
{
	*t = (struct token){.given = r->token != NULL};
	if (!t->given)
		return;
	crypto_generichash(t->name, sizeof t->name, (const unsigned char *)r->token, strlen(r->token),
	    s->key, sizeof s->key);
	hash_request(t->request, s, r);
}

const char *token_hex(char out[TOKEN_HEX], const struct token *t)
{
	out[0] = '\0';
	if (!t->given)
		return out;
	sodium_bin2hex(out, TOKEN_NAME_HEX + 1, t->name, sizeof t->name);
	sodium_bin2hex(out + TOKEN_NAME_HEX, TOKEN_NAME_HEX + 1, t->request, sizeof t->request);
	return out;
}

void token_from_hex(struct token *t, const char *hex)
{
	*t = (struct token){.given = strlen(hex) == TOKEN_HEX - 1};
	if (!t->given)
		return;
	sodium_hex2bin(t->name, sizeof t->name, hex, TOKEN_NAME_HEX, NULL, NULL, NULL);
	sodium_hex2bin(t->request, sizeof t->request, hex + TOKEN_NAME_HEX, TOKEN_NAME_HEX, NULL,
	    NULL, NULL);
}

enum ombud_status token_misused(struct ombud_session *s)
{
	return fail(&s->err, OMBUD_CONFLICT,
	    _("this token was used for another change: take a new one"));
}

enum ombud_status token_known(bool *known, struct ombud_session *s, struct arena *memory,
    const struct token *t, struct ombud_result *out)
{
	bool other = false;
	*known = false;
	if (!t->given)
		return OMBUD_OK;
	struct rows rows = db_select(s->db, &s->err, &FIND, B(t->name, sizeof t->name));
	if (db_next(&rows)) {
		*known = true;
		out->repeated = true;
		out->entry = db_int(&rows, 0);
		out->sentence = db_keep(&rows, memory, 1);
		other = db_bytes(&rows, 2) != sizeof t->request ||
		        memcmp(db_blob(&rows, 2), t->request, sizeof t->request) != 0;
	}
	if (db_end(&rows))
		return s->err.status;
	return other ? token_misused(s) : OMBUD_OK;
}

enum ombud_status token_keep(
    struct ombud_session *s, const struct token *t, int64_t entry, const char *sentence)
{
	if (!t->given)
		return OMBUD_OK;
	if (db_run(s->db, &s->err, &KEEP, B(t->name, sizeof t->name), I(session_now(s)), I(entry),
	        S(sentence), B(t->request, sizeof t->request))) {
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
