#include "store/feed.h"

#include <string.h>

#include "base/buf.h"
#include "base/idpack.h"
#include "base/ids.h"

enum {
	ENTRIES_MOST = 20000, /* more than that: what is held is better read anew */
	TICKETS_MOST = 20000,
	AT_ONCE = 400,        /* ids in one statement */
	NOBODY = -1           /* no session has such a number */
};

static const struct sql HEAD = {
    "change counter", "", "SELECT seq FROM audit_head WHERE id = 1", false};
static const struct sql ACTS = {"what others did since", "ii",
    "SELECT act, object FROM audit WHERE seq > $1 AND session_id <> $2 ORDER BY seq", false};
static const struct sql SINCE = {"entries of the audit since", "ii",
    "SELECT a.act, a.object, a.object_id, s.ids FROM audit a LEFT JOIN audit_set s ON s.seq = a.seq"
    " WHERE a.seq > $1 AND a.session_id <> $2 ORDER BY a.seq",
    false};

/* What each kind of entry says about what is held of the store. */
enum meaning {
	CHANGES_TICKET, /* its row, labels, letters */
	CHANGES_VALUES, /* and its person's values */
	CHANGES_PERSON,
	READS_TICKET,
	CHANGES_NOTHING,
	CHANGES_ALL
};

static bool one_of(const char *word, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(word, words[i]) == 0)
			return true;
	return false;
}
#define ONE_OF(word, words) one_of(word, words, sizeof(words) / sizeof *(words))

/* What is not known here is taken for the most that it could be. */
static enum meaning meaning_of(const char *act, const char *object)
{
	static const char *const reads[] = {"reveal", "reveal-rate", "attachment", "filter", "export",
	    "attach", "detach", "package", "package-expire", "session", "init", "who", "access-erase", "raw-expire", "erase-purge", "erase-verify", "erase-proven"}; /* no filter asks the raw letters */
	static const char *const harmless[] = {"setting", "filter", "recipe", "session", "store", "job", "canned",
	    "export", "mail", "campaign", "register", "erasure"};
	static const char *const no_values[] = {"assign", "state", "resolve", "approve", "reopen",
	    "answered", "identity", "kind", "priority", "label", "unlabel", "note", "snooze",
	    "letter-date", "link", "unlink", "merge", "unmerge", "received", "watch", "unwatch", "split", "drop-hint", "close", "wake", "due-paused", "ack", "bounce", "returned", "extend", "clock", "law-dates", "warn",
	    "sent", "unsent", "answer-returned", "outbox-retry", "outbox-drop", "forward", "outside",
	    "proof", "proof-removed", "rated", "rating-ask", "searched", "review", "package-make", "package-delivered", "package-drop", "record", "retain", "unretain", "task", "task-end", "consent", "stop-purpose", "hold", "hold-ask", "hold-release"};
	if (strcmp(act, "open") == 0 || strcmp(act, "draft") == 0)
		return READS_TICKET;
	if (ONE_OF(act, reads) || ONE_OF(object, harmless))
		return CHANGES_NOTHING;
	if (strcmp(object, "ticket") == 0)
		return ONE_OF(act, no_values) ? CHANGES_TICKET : CHANGES_VALUES;
	return strcmp(object, "person") == 0 ? CHANGES_PERSON : CHANGES_ALL;
}

bool feed_is_read(const char *act, const char *object)
{
	enum meaning m = meaning_of(act, object);
	return m == READS_TICKET || m == CHANGES_NOTHING;
}

void feed_settle(feed_ids *ids)
{
	ids->n = ids_once(ids->v, ids->n);
}

/* An entry's tickets: one, or a set. */
static void take_ids(struct feed *f, feed_ids *to, const struct rows *r)
{
	int64_t id = db_int(r, 2);
	if (db_is_null(r, 3)) {
		if (id > 0)
			vec_push(to, id);
		f->everything |= id <= 0; /* tickets that it does not name */
		return;
	}
	struct idwalk w = idwalk_over(db_blob(r, 3), db_bytes(r, 3));
	while (to->n <= TICKETS_MOST && idwalk_next(&w, &id))
		vec_push(to, id);
	f->everything |= w.damaged || to->n > TICKETS_MOST;
}

static void take_entry(struct feed *f, const struct rows *r)
{
	f->saved |= strcmp(db_text(r, 1), "filter") == 0;
	f->settings |= strcmp(db_text(r, 1), "setting") == 0;
	switch (meaning_of(db_text(r, 0), db_text(r, 1))) {
	case CHANGES_TICKET:
		take_ids(f, &f->tickets, r);
		break;
	case CHANGES_VALUES:
		take_ids(f, &f->valued, r);
		break;
	case CHANGES_PERSON:
		take_ids(f, &f->persons, r);
		break;
	case READS_TICKET:
		/* A draft of a ticket that is not made yet is about none. */
		if (db_int(r, 2) > 0)
			take_ids(f, &f->opened, r);
		break;
	case CHANGES_NOTHING:
		break;
	case CHANGES_ALL:
		f->everything = true;
		break;
	}
}

static void list(struct buf *out, const feed_ids *ids, size_t from)
{
	size_t end = ids->n - from > AT_ONCE ? from + AT_ONCE : ids->n;
	for (size_t i = from; i < end; i++)
		buf_printf(out, "%s%lld", i > from ? "," : "", (long long)ids->v[i]);
}

/* Rows of a statement made of head, ids and tail: one number a row, appended. */
static enum ombud_status look_up(feed_ids *out, struct db *db, struct err *err, const feed_ids *ids,
    const char *head, const char *tail)
{
	size_t n = ids->n;
	for (size_t from = 0; from < n; from += AT_ONCE) {
		struct buf sql = {0};
		buf_str(&sql, head);
		list(&sql, ids, from);
		buf_str(&sql, tail);
		struct rows r = db_select_text(db, err, buf_text(&sql), NULL, 0);
		buf_free(&sql);
		while (db_next(&r))
			vec_push(out, db_int(&r, 0));
		if (db_end(&r))
			return err->status;
	}
	return OMBUD_OK;
}

/* A letter belongs to all tickets of its case, and a value to all tickets of its person. */
static enum ombud_status widen(struct feed *f, struct db *db, struct err *err)
{
	feed_ids more = {0};
	feed_settle(&f->valued);
	for (size_t i = 0; i < f->valued.n; i++)
		vec_push(&f->tickets, f->valued.v[i]);
	feed_settle(&f->tickets);
	enum ombud_status status =
	    look_up(&f->persons, db, err, &f->valued,
	        "SELECT DISTINCT person_id FROM ticket WHERE person_id IS NOT NULL AND id IN (", ")");
	feed_settle(&f->persons);
	if (!status)
		status = look_up(&more, db, err, &f->tickets,
		    "SELECT id FROM ticket WHERE case_id IN (SELECT case_id FROM ticket WHERE id IN (", "))");
	if (!status)
		status = look_up(&more, db, err, &f->persons, "SELECT id FROM ticket WHERE person_id IN (", ")");
	for (size_t i = 0; i < more.n; i++)
		vec_push(&f->tickets, more.v[i]);
	vec_free(&more);
	feed_settle(&f->tickets);
	feed_settle(&f->opened);
	f->everything |= f->tickets.n > TICKETS_MOST;
	return status;
}

enum ombud_status feed_cases(feed_ids *cases, struct db *db, struct err *err, const feed_ids *tickets)
{
	enum ombud_status status =
	    look_up(cases, db, err, tickets, "SELECT DISTINCT case_id FROM ticket WHERE id IN (", ")");
	feed_settle(cases);
	return status;
}

enum ombud_status feed_head(int64_t *seq, struct db *db, struct err *err)
{
	*seq = 0;
	return db_one_values(seq, db, err, &HEAD, NULL, 0);
}

enum ombud_status feed_news(
    bool *news, int64_t *seq, struct db *db, struct err *err, int64_t session)
{
	int64_t head;
	*news = false;
	if (feed_head(&head, db, err))
		return err->status;
	struct rows r = db_select(db, err, &ACTS, I(*seq), I(session));
	while (head != *seq && !*news && db_next(&r)) {
		enum meaning m = meaning_of(db_text(&r, 0), db_text(&r, 1));
		*news = m != READS_TICKET && m != CHANGES_NOTHING;
		*news |= strcmp(db_text(&r, 1), "filter") == 0 || strcmp(db_text(&r, 1), "setting") == 0;
	}
	*seq = head;
	return db_end(&r);
}

static enum ombud_status read_entries(
    struct feed *out, struct db *db, struct err *err, int64_t seq, int64_t session)
{
	*out = (struct feed){0};
	if (feed_head(&out->seq, db, err))
		return err->status;
	if (out->seq == seq)
		return OMBUD_OK;
	if (out->seq < seq || out->seq - seq > ENTRIES_MOST) {
		out->everything = true;
		return OMBUD_OK;
	}
	struct rows r = db_select(db, err, &SINCE, I(seq), I(session));
	while (!out->everything && db_next(&r))
		take_entry(out, &r);
	return db_end(&r);
}

enum ombud_status feed_of_others(
    struct feed *out, struct db *db, struct err *err, int64_t seq, int64_t session)
{
	if (read_entries(out, db, err, seq, session))
		return err->status;
	return out->everything ? OMBUD_OK : widen(out, db, err);
}

enum ombud_status feed_named(
    feed_ids *out, struct db *db, struct err *err, int64_t seq, int64_t session)
{
	struct feed f;
	enum ombud_status status = read_entries(&f, db, err, seq, session);
	for (size_t i = 0; !status && i < f.tickets.n; i++)
		vec_push(out, f.tickets.v[i]);
	for (size_t i = 0; !status && i < f.valued.n; i++)
		vec_push(out, f.valued.v[i]);
	feed_free(&f);
	return status;
}

enum ombud_status feed_since(struct feed *out, struct db *db, struct err *err, int64_t seq)
{
	return feed_of_others(out, db, err, seq, NOBODY);
}

void feed_free(struct feed *f)
{
	vec_free(&f->tickets);
	vec_free(&f->valued);
	vec_free(&f->persons);
	vec_free(&f->opened);
}
