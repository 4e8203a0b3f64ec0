#include "ops/intake_same.h"

#include <sodium.h>
#include <string.h>

#include "base/say.h"
#include "store/message.h"

enum { AGAIN_SECONDS = 7 * 86400 }; /* longer than mail systems keep what they could not hand over */

struct asked {
	struct ombud_session *s;
	const struct intake *in;
	struct intake_same *out;
};

/* ---- what it says ------------------------------------------------------------------------------- */

static const char *text(const char *s)
{
	return s ? s : "";
}

static void hash_bytes(crypto_generichash_state *h, const char *s, size_t n)
{
	uint64_t length = n;
	crypto_generichash_update(h, (const unsigned char *)&length, sizeof length);
	crypto_generichash_update(h, (const unsigned char *)s, n);
}

static void hash_text(crypto_generichash_state *h, const char *s)
{
	hash_bytes(h, text(s), strlen(text(s)));
}

/* What nobody gave a Message-ID is known by its date as well. */
static bool known_by_date(const struct intake *in)
{
	return !text(in->message_id)[0] && text(in->dated)[0];
}

static void hash_file(crypto_generichash_state *h, const struct intake_attachment *a)
{
	uint64_t size = a->size;
	hash_text(h, a->name);
	hash_bytes(h, text(a->bytes), a->bytes ? a->n : 0);
	if (!a->bytes) /* not kept: how large it was is all that is left of it */
		crypto_generichash_update(h, (const unsigned char *)&size, sizeof size);
}

/* Sender, subject and body, each with its length, and what hangs on it: a scanner writes the same words, and
 * often the same Message-ID, to each file that it sends. */
static void hash_letter(struct asked *k)
{
	crypto_generichash_state h;
	crypto_generichash_init(&h, NULL, 0, sizeof k->out->hash);
	hash_text(&h, k->in->sender);
	hash_text(&h, k->in->subject);
	hash_text(&h, k->in->body);
	crypto_generichash_state more = h;
	crypto_generichash_final(&h, k->out->said, sizeof k->out->said);
	memcpy(k->out->hash, k->out->said, sizeof k->out->hash);
	if (!known_by_date(k->in) && !k->in->n_attachments)
		return;
	if (known_by_date(k->in))
		hash_text(&more, k->in->dated);
	for (size_t i = 0; i < k->in->n_attachments; i++)
		hash_file(&more, &k->in->attachments[i]);
	crypto_generichash_final(&more, k->out->hash, sizeof k->out->hash);
}

static struct message_files files_of(const struct intake *in)
{
	struct message_files f = {.n = (int64_t)in->n_attachments};
	for (size_t i = 0; i < in->n_attachments; i++)
		f.size += (int64_t)in->attachments[i].size;
	return f;
}

/* ---- is it here already? ------------------------------------------------------------------------ */

static const struct sql BY_EXTERNAL = {"ticket by foreign number", "s",
    "SELECT id FROM ticket WHERE external_id = $1 AND external_id <> '' ORDER BY id LIMIT 1", false};
static const struct sql SAME_CONTENT = {"whether a ticket of a foreign number holds a letter", "sbb",
    "SELECT m.id FROM ticket t JOIN message m ON m.case_id = t.case_id WHERE t.external_id = $1"
    " AND m.hash IN ($2, $3) LIMIT 1",
    false};
/* A mail system may hand a letter over again for days: its date says that it is the same one. What has no
 * date, and what a program before this one stored, is the same where it came at the same second. */
static const struct sql BY_HASH = {"letter without an id, by hash and time", "bbiiiii",
    "SELECT id FROM message m WHERE message_id = '' AND hash IN ($1, $2) AND (hash = $2 OR " MESSAGE_FILES_ARE("$6", "$7") ")"
    " AND (at = $3 OR (hash = $2 AND at BETWEEN $4 AND $5)) LIMIT 1",
    false};
/* Two exporters may count alike: a number that is there with other words is not the same row, and what
 * it says is not to be lost without a word. */
static enum ombud_status known_number(struct asked *k)
{
	struct ombud_session *s = k->s;
	int64_t id, same;
	enum ombud_status status = db_one(&id, s->db, &s->err, &BY_EXTERNAL, S(k->in->external_id));
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	status = db_one(&same, s->db, &s->err, &SAME_CONTENT, S(k->in->external_id), B(k->out->said, 32), B(k->out->hash, 32));
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("its external_id is that of #%lld, whose sender, subject or body is another: give it a number of its own"),
		    (long long)id);
	k->out->here = status == OMBUD_OK;
	return status;
}

/* A letter of ours that came back: the desk has it. */
static enum ombud_status is_own_letter(struct asked *k, bool *own)
{
	static const struct sql OWN = {"whether a Message-ID is of a letter of ours", "s",
	    "SELECT id FROM message WHERE message_id = $1 AND message_id <> '' AND direction = 2 LIMIT 1", false};
	int64_t id;
	enum ombud_status status = db_one(&id, k->s->db, &k->s->err, &OWN, S(k->in->message_id));
	*own = status == OMBUD_OK;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status by_id(struct asked *k)
{
	struct ombud_session *s = k->s;
	const struct message_files files = files_of(k->in);
	bool other = false;
	if (message_known(&k->out->here, &other, s->db, &s->err, k->in->message_id, k->out->hash, k->out->said, &files))
		return s->err.status;
	if (!other || k->out->here)
		return OMBUD_OK;
	k->out->id = true;
	return is_own_letter(k, &k->out->here);
}

static enum ombud_status by_words(struct asked *k)
{
	struct ombud_session *s = k->s;
	const struct message_files files = files_of(k->in);
	int64_t id, at = k->in->received_at, days = known_by_date(k->in) ? AGAIN_SECONDS : 0;
	enum ombud_status status = db_one(&id, s->db, &s->err, &BY_HASH, B(k->out->said, 32), B(k->out->hash, 32), I(at),
	    I(at - days), I(at + days), I(files.n), I(files.size));
	k->out->here = status == OMBUD_OK;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

enum ombud_status intake_same(struct intake_same *out, struct ombud_session *s, const struct intake *in)
{
	struct asked k = {s, in, out};
	*out = (struct intake_same){0};
	hash_letter(&k);
	if (in->by_hand)
		return OMBUD_OK;
	if (text(in->message_id)[0])
		return by_id(&k);
	return text(in->external_id)[0] ? known_number(&k) : by_words(&k);
}
