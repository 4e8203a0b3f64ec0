/* Whether the audit holds: every entry follows the one before it, and every set is the one that its
 * entry was made with. */
#include <string.h>

#include "base/idpack.h"
#include "base/say.h"
#include "store/audit_chain.h"

static const struct sql WALK = {"the audit in order", "",
    "SELECT " AUDIT_COLUMNS ", s.n, s.first_id, s.last_id, s.ids FROM audit a"
    " LEFT JOIN audit_set s ON s.seq = a.seq ORDER BY a.seq",
    false};
enum { SET_N = AUDIT_COLUMNS_N, SET_FIRST, SET_LAST, SET_IDS };
static const struct sql HEAD = {
    "the audit's head, to compare", "", "SELECT seq, hash FROM audit_head WHERE id = 1", false};
static const struct sql STRAY = {"a set without its entry", "",
    "SELECT min(seq) FROM audit_set WHERE seq NOT IN (SELECT seq FROM audit)", false};

/* The numbers beside a set help to find it: they must agree with it. */
static bool span_agrees(const struct rows *r, const struct audit_entry *e)
{
	struct idwalk w = idwalk_over(db_blob(r, SET_IDS), db_bytes(r, SET_IDS));
	int64_t id, n = 0, first = 0, last = 0;
	while (idwalk_next(&w, &id)) {
		first = n++ ? first : id;
		last = id;
	}
	return !w.damaged && n == e->n && n == db_int(r, SET_N) && first == db_int(r, SET_FIRST) &&
	       last == db_int(r, SET_LAST);
}

static const char *look_at_set(const struct rows *r, const struct audit_entry *e)
{
	unsigned char hash[32];
	bool there = !db_is_null(r, SET_IDS);
	if (!e->has_set)
		return there ? _("a set of tickets was put beside it") : NULL;
	if (!there)
		return _("the set of its tickets is gone");
	audit_set_hash(hash, db_blob(r, SET_IDS), db_bytes(r, SET_IDS));
	if (memcmp(hash, e->set_hash, 32) != 0 || !span_agrees(r, e))
		return _("the set of its tickets was changed");
	return NULL;
}

static const char *look(const struct rows *r, const struct audit_entry *e, int64_t seq,
    const unsigned char prev[32])
{
	unsigned char hash[32];
	if (e->seq != seq)
		return _("an entry is missing before it, or was moved");
	if (memcmp(e->prev, prev, 32) != 0)
		return _("it does not follow the entry before it");
	audit_entry_hash(hash, e);
	if (memcmp(e->hash, hash, 32) != 0)
		return _("its contents were changed");
	return look_at_set(r, e);
}

static void found(struct audit_finding *out, int64_t seq, const char *sentence)
{
	out->bad_seq = seq;
	out->sentence = sentence;
}

static enum ombud_status head_agrees(struct audit_finding *out, struct db *db, struct err *err)
{
	int64_t seq = -1;
	bool same = false;
	struct rows r = db_select_values(db, err, &HEAD, NULL, 0);
	if (db_next(&r)) {
		seq = db_int(&r, 0);
		same = db_bytes(&r, 1) == 32 && memcmp(db_blob(&r, 1), out->head, 32) == 0;
	}
	if (db_end(&r))
		return err->status;
	if (seq != out->entries || !same)
		found(out, out->entries + 1, _("the newest entries are gone: the head names later ones"));
	return OMBUD_OK;
}

static enum ombud_status no_strays(struct audit_finding *out, struct db *db, struct err *err)
{
	int64_t seq = 0;
	enum ombud_status status = db_one_values(&seq, db, err, &STRAY, NULL, 0);
	if (status)
		return status;
	if (seq)
		found(out, seq, _("a set of tickets stands there without its entry"));
	return OMBUD_OK;
}

enum ombud_status audit_check(
    struct audit_finding *out, struct db *db, struct err *err, struct arena *memory)
{
	*out = (struct audit_finding){.sentence = _("every entry follows the one before it")};
	struct rows r = db_select_values(db, err, &WALK, NULL, 0);
	while (db_next(&r)) {
		struct audit_entry e = audit_read(&r, NULL);
		const char *wrong = look(&r, &e, out->entries + 1, out->head);
		if (wrong) {
			found(out, out->entries + 1, arena_str(memory, wrong));
			break;
		}
		out->entries++;
		memcpy(out->head, e.hash, 32);
	}
	if (db_end(&r))
		return err->status;
	if (out->bad_seq || head_agrees(out, db, err) || out->bad_seq)
		return err->status;
	return no_strays(out, db, err);
}
