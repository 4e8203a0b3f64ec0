#include "ops/ledger_step.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/say.h"
#include "ops/erase.h"
#include "ops/ledger_of.h"
#include "ops/op.h"
#include "store/setting.h"

enum { MAC = 32, MAC_HEX = 2 * MAC + 1, HOST = 64 };

/* ---- how far it was --------------------------------------------------------------------------------- */

struct noted {
	int64_t seq;
	unsigned char hash[MAC];
	const char *host;
};

/* "SEQ HASH HOST" */
static enum ombud_status read_noted(struct noted *n, struct ombud_session *s, struct arena *memory)
{
	size_t got = 0;
	char *at;
	const char *text = setting_get(s->db, &s->err, memory, "ledger.head");
	*n = (struct noted){.host = ""};
	if (s->err.status || !text[0])
		return s->err.status;
	n->seq = strtoll(text, &at, 10);
	if (*at != ' ' || strlen(at) < MAC_HEX || sodium_hex2bin(n->hash, MAC, at + 1, MAC_HEX - 1, NULL, &got, NULL) || got != MAC)
		return fail(&s->err, OMBUD_CORRUPT,
		    _("what the store knows of its erasure ledger (its setting ledger.head) was changed past the program: find out by whom, and "
		      "bring a backup back"));
	n->host = at[MAC_HEX] == ' ' ? at + MAC_HEX + 1 : "";
	return OMBUD_OK;
}

enum ombud_status ledger_noted(int64_t *seq, const char **host, struct ombud_session *s, struct arena *memory)
{
	struct noted n;
	enum ombud_status status = read_noted(&n, s, memory);
	*seq = n.seq;
	*host = n.host;
	return status;
}

static const char *describe(struct arena *memory, int64_t seq, const unsigned char hash[MAC])
{
	char hex[MAC_HEX], host[HOST] = "";
	gethostname(host, sizeof host - 1);
	return arena_printf(memory, "%lld %s %s", (long long)seq, sodium_bin2hex(hex, sizeof hex, hash, MAC), host);
}

enum ombud_status ledger_note_in(struct ombud_session *s, struct ledger *l)
{
	struct arena memory = {0};
	unsigned char hash[MAC];
	int64_t seq;
	enum ombud_status status = ledger_head(&seq, l, &s->err);
	memset(hash, 0, sizeof hash); /* before its first entry */
	if (!status)
		status = ledger_hash_at(hash, l, &s->err, seq);
	if (!status || status == OMBUD_NOTFOUND)
		status = setting_set(s->db, &s->err, "ledger.head", describe(&memory, seq, hash));
	arena_free(&memory);
	return status;
}

static bool is_noted(struct ombud_session *s, struct ledger *l)
{
	struct arena memory = {0};
	struct noted n;
	int64_t seq = 0;
	bool same = !read_noted(&n, s, &memory) && !ledger_head(&seq, l, &s->err) && n.seq == seq && *n.host;
	arena_free(&memory);
	return same;
}

void ledger_note(struct ombud_session *s, struct ledger *l)
{
	struct err kept = s->err;
	if (db_is_file(s->db) || s->read_only || db_in_transaction(s->db))
		return;
	err_clear(&s->err);
	if (!is_noted(s, l) && !s->err.status && !op_begin(s)) {
		if (ledger_note_in(s, l) || db_commit(s->db, &s->err))
			db_rollback(s->db);
	}
	s->err = kept;
}

/* ---- whether it is the one that the desk went on with ---------------------------------------------- */

enum ombud_status ledger_in_step(struct ombud_session *s, struct ledger *l, const char *path)
{
	struct arena memory = {0};
	struct noted n;
	unsigned char hash[MAC];
	int64_t head = 0;
	enum ombud_status status = read_noted(&n, s, &memory);
	if (!status && n.seq)
		status = ledger_head(&head, l, &s->err);
	if (!status && n.seq && head < n.seq)
		status = fail(&s->err, OMBUD_CORRUPT,
		    _("the erasure ledger %s is an older copy: it ends at %lld, the desk knows %lld, written on the host %s; put that one in "
		      "its place, or work there"), path, (long long)head, (long long)n.seq, n.host);
	else if (!status && n.seq && (ledger_hash_at(hash, l, &s->err, n.seq) || memcmp(hash, n.hash, MAC) != 0))
		status = fail(&s->err, OMBUD_CORRUPT,
		    _("the erasure ledger %s has gone another way than the desk's since it was copied: put the one of the host %s in its "
		      "place, or work there"), path, n.host);
	arena_free(&memory);
	return status;
}

/* ---- whether the store is older --------------------------------------------------------------------- */

static const struct sql DONE = {"whether an erasure of the ledger is done here", "bi",
    "SELECT 1 FROM erasure WHERE ledger = $1 AND state >= $2", false};
static const struct sql RESTRICTED = {"whether a restriction of the ledger stands here", "i",
    "SELECT 1 FROM person WHERE id = $1 AND restricted = 1", false};
static const struct sql SUPPRESSED = {"whether a suppression of the ledger is here", "i", "SELECT 1 FROM suppression WHERE id = $1", false};
static const struct sql WITHDRAWN = {"whether a withdrawal of the ledger is here", "i", "SELECT 1 FROM consent WHERE id = $1", false};
static const struct sql HELD = {"whether a hold of the ledger is here", "i", "SELECT 1 FROM hold WHERE id = $1", false};
static const struct sql KEPT = {"whether a retained item of the ledger is here", "i", "SELECT 1 FROM retained WHERE id = $1", false};

/* What protects somebody. The end of such a thing is no harm where it is missing. */
static enum ombud_status lacks(bool *out, struct ombud_session *s, const struct ledger_entry *e)
{
	static const struct sql *const by_row[LEDGER_ACTS] = {[LEDGER_RESTRICT] = &RESTRICTED, [LEDGER_SUPPRESS] = &SUPPRESSED,
	    [LEDGER_WITHDRAW] = &WITHDRAWN, [LEDGER_HOLD] = &HELD, [LEDGER_RETAIN] = &KEPT};
	int64_t there = 0;
	*out = false;
	if (e->act != LEDGER_ERASED && !by_row[e->act])
		return OMBUD_OK;
	enum ombud_status status = e->act == LEDGER_ERASED
	                               ? db_one(&there, s->db, &s->err, &DONE, B(e->id, sizeof e->id), I(ERASURE_ERASED))
	                               : db_one(&there, s->db, &s->err, by_row[e->act], I(e->act == LEDGER_RESTRICT ? e->person_id : e->row_id));
	*out = status == OMBUD_NOTFOUND;
	return *out ? OMBUD_OK : status;
}

static enum ombud_status look(bool *ahead, struct ombud_session *s, struct ledger *l, struct arena *memory)
{
	struct noted n;
	struct ledger_entry *v = NULL;
	size_t count = 0;
	enum ombud_status status = read_noted(&n, s, memory);
	if (!status)
		status = ledger_read(&v, &count, l, &s->err, memory, n.seq);
	for (size_t i = 0; i < count && !status && !*ahead; i++)
		status = lacks(ahead, s, &v[i]);
	return status;
}

enum ombud_status ledger_is_ahead(bool *ahead, struct ombud_session *s)
{
	struct arena memory = {0};
	struct ledger *l = NULL;
	*ahead = false;
	if (db_is_file(s->db))
		return OMBUD_OK;
	const char *known = setting_get(s->db, &s->err, &memory, "ledger.id");
	enum ombud_status status = s->err.status;
	bool here = !status && known[0] && session_erases_here(s) && !session_ledger(&l, s, false);
	if (here)
		status = look(ahead, s, l, &memory);
	else if (!status)
		err_clear(&s->err);
	if (here && !status && !*ahead)
		ledger_note(s, l);
	ledger_close(l);
	arena_free(&memory);
	return status;
}
