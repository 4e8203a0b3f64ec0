/* Whether the chain holds: every entry follows the one before it, and every set is the one that its
 * entry was made with. Where it does not, which entry is at fault and how. */
#include "store/audit_check.h"

#include <stdio.h>
#include <string.h>

#include "base/idpack.h"
#include "base/say.h"
#include "store/audit_chain.h"

static const struct sql WALK = {"the audit in order", "",
    "SELECT " AUDIT_COLUMNS ", s.n, s.first_id, s.last_id, s.ids, " BESIDE_COLUMNS " FROM audit a"
    " LEFT JOIN audit_set s ON s.seq = a.seq"
    " LEFT JOIN access_log l ON l.id = a.access_id ORDER BY a.seq",
    true};
enum { SET_N = AUDIT_COLUMNS_N, SET_FIRST, SET_LAST, SET_IDS, ACCESS_ID };
static const struct sql HEAD = {
    "the audit's head, to compare", "", "SELECT seq, hash FROM audit_head WHERE id = 1", false};
static const struct sql STRAY = {"a set without its entry", "",
    "SELECT seq FROM audit_set WHERE seq NOT IN (SELECT seq FROM audit) ORDER BY seq LIMIT 1", false};

struct head {
	int64_t seq; /* -1: there is none */
	unsigned char hash[32];
};

struct audit_name audit_name(int64_t seq, int64_t at, const char *act)
{
	struct audit_name name = {seq, at, ""};
	snprintf(name.act, sizeof name.act, "%s", act);
	return name;
}

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
		return there ? _("a set was put beside it") : NULL;
	if (!there)
		return _("the set that it names is gone");
	audit_set_hash(hash, db_blob(r, SET_IDS), db_bytes(r, SET_IDS));
	if (memcmp(hash, e->set_hash, 32) != 0 || !span_agrees(r, e))
		return _("the set that it names was changed");
	return NULL;
}

static bool is_intact(const struct audit_entry *e)
{
	unsigned char hash[32];
	audit_entry_hash(hash, e);
	return memcmp(e->hash, hash, 32) == 0;
}

/* An entry that was moved still has the hash of its own number. 0: it has none's. */
static int64_t number_before(const struct audit_entry *e, int64_t most)
{
	struct audit_entry moved = *e;
	for (moved.seq = 1; moved.seq <= most; moved.seq++)
		if (is_intact(&moved))
			return moved.seq;
	return 0;
}

static void found(struct audit_finding *out, const struct audit_entry *e, struct arena *memory,
    const char *sentence)
{
	out->bad_seq = e->seq > 0 ? e->seq : BESIDE_THE_CHAIN;
	out->bad = audit_name(e->seq, e->at, e->act);
	out->sentence = arena_str(memory, sentence);
}

static void is_gone(struct audit_finding *out, int64_t seq, const char *sentence)
{
	out->bad_seq = seq;
	out->bad = audit_name(seq, 0, "");
	out->sentence = sentence;
}

static void is_another(
    struct audit_finding *out, const struct audit_entry *e, struct arena *memory, int64_t most)
{
	int64_t seq = number_before(e, most);
	found(out, e, memory, seq ? arena_printf(memory, _("it is entry %lld, moved here"), (long long)seq)
	                          : _("its contents were changed"));
}

/* An entry that is as it was written follows what was there then: another stands in its place now. */
static void was_replaced(
    struct audit_finding *out, const struct audit_entry *next, struct arena *memory)
{
	if (!out->entries) {
		found(out, next, memory, _("it follows an entry that is gone, and stands first now"));
		return;
	}
	out->bad_seq = out->last.seq;
	out->bad = out->last;
	out->sentence = _("another stands in its place: the next one does not follow it");
}

/* Whether the walk goes on. */
static bool link_holds(struct audit_finding *out, const struct audit_entry *e, struct arena *memory,
    int64_t most)
{
	if (e->seq != out->entries + 1) {
		if (e->seq > out->entries)
			is_gone(out, out->entries + 1, _("it is gone, or was moved"));
		else
			found(out, e, memory, _("it stands before the first"));
	} else if (!is_intact(e)) {
		is_another(out, e, memory, most);
	} else if (memcmp(e->prev, out->head, 32) != 0) {
		was_replaced(out, e, memory);
	}
	return !out->bad_seq;
}

static void step(struct audit_finding *out, const struct audit_entry *e)
{
	int64_t by = out->last.at - e->at;
	out->entries = e->seq;
	memcpy(out->head, e->hash, 32);
	out->last = audit_name(e->seq, e->at, e->act);
	if (by <= 0)
		return;
	if (!out->back++) {
		out->back_by = by;
		out->back_at = out->last;
	}
}

static enum ombud_status walk(struct audit_finding *out, struct db *db, struct err *err,
    struct arena *memory, const struct head *head, struct audit_beside *beside)
{
	struct rows r = db_select_values(db, err, &WALK, NULL, 0);
	while (!out->bad_seq && db_next(&r)) {
		struct audit_entry e = audit_read(&r, NULL);
		if (!link_holds(out, &e, memory, head->seq))
			break;
		const char *wrong = look_at_set(&r, &e);
		if (!wrong)
			wrong = beside_entry(
			    beside, &r, ACCESS_ID, &e, db_blob(&r, SET_IDS), db_bytes(&r, SET_IDS));
		if (wrong)
			found(out, &e, memory, wrong);
		else
			step(out, &e);
	}
	out->stopped = out->bad_seq != 0;
	return db_end(&r);
}

static enum ombud_status read_head(struct head *out, struct db *db, struct err *err)
{
	*out = (struct head){.seq = -1};
	struct rows r = db_select_values(db, err, &HEAD, NULL, 0);
	if (db_next(&r)) {
		out->seq = db_int(&r, 0);
		if (db_bytes(&r, 1) == 32)
			memcpy(out->hash, db_blob(&r, 1), 32);
	}
	return db_end(&r);
}

static void head_agrees(struct audit_finding *out, struct arena *memory, const struct head *head)
{
	if (head->seq > out->entries) {
		is_gone(out, out->entries + 1,
		    arena_printf(memory, _("it and all later ones are gone: the head names %lld"),
		        (long long)head->seq));
	} else if (head->seq < out->entries) {
		out->bad_seq = out->last.seq;
		out->bad = out->last;
		out->sentence = _("the head does not name it: it was moved back, or this was put there");
	} else if (memcmp(head->hash, out->head, 32) != 0) {
		out->bad_seq = out->last.seq;
		out->bad = out->last;
		out->sentence = _("another stands in its place: the head is not its hash");
	}
}

static enum ombud_status no_strays(struct audit_finding *out, struct db *db, struct err *err)
{
	int64_t seq = 0;
	enum ombud_status status = db_one_values(&seq, db, err, &STRAY, NULL, 0);
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	is_gone(out, seq > 0 ? seq : BESIDE_THE_CHAIN, _("a set stands there without its entry"));
	return OMBUD_OK;
}

enum ombud_status audit_check(struct audit_finding *out, struct db *db, struct err *err,
    struct arena *memory, const unsigned char key[32])
{
	struct head head;
	*out = (struct audit_finding){.sentence = _("every entry follows the one before it")};
	if (read_head(&head, db, err))
		return err->status;
	struct audit_beside *beside = beside_new(key);
	enum ombud_status status = walk(out, db, err, memory, &head, beside);
	if (!status && !out->bad_seq)
		head_agrees(out, memory, &head);
	if (!status && !out->bad_seq)
		status = no_strays(out, db, err);
	if (!status && !out->bad_seq)
		status = beside_end(beside, out, db, err, memory);
	beside_free(beside);
	return status;
}
