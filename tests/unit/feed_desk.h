/* What filters read of a store, row by row, as it was and as it is: and whether the feed names whose
 * rows differ. A table that is new has to be told of here, or nothing passes. */
#ifndef TESTS_FEED_DESK_H
#define TESTS_FEED_DESK_H

#include "bulk_desk.h"
#include "engine.h"

#include "base/alloc.h"
#include "base/vec.h"
#include "store/feed.h"

/* Whose a row is: a letter is every ticket's of its case, a value every ticket's of its person. */
enum owner { OF_TICKET = 1, OF_PERSON, OF_LOOKER, OF_SAVED, OF_AGENT };

static const struct owned {
	enum owner owner;
	const char *table, *id, *join;
} owned[] = {
    {OF_TICKET, "ticket", "x.id", ""},
    {OF_TICKET, "label", "x.ticket_id", ""},
    {OF_TICKET, "link", "x.a_id", ""},
    {OF_TICKET, "link", "x.b_id", ""},
    {OF_TICKET, "clock_event", "x.ticket_id", ""},
    {OF_TICKET, "cases", "t.id", "JOIN ticket t ON t.case_id = x.id"},
    {OF_TICKET, "hint", "t.id", "JOIN ticket t ON t.case_id = x.case_id"},
    {OF_TICKET, "message", "t.id",
        "JOIN ticket t ON t.case_id = x.case_id AND (x.ticket_id IS NULL OR x.ticket_id = t.id)"},
    {OF_TICKET, "attachment", "t.id",
        "JOIN message m ON m.id = x.message_id JOIN ticket t ON t.case_id = m.case_id"},
    {OF_TICKET, "person", "t.id", "JOIN ticket t ON t.person_id = x.id"},
    {OF_TICKET, "datum", "t.id", "JOIN ticket t ON t.person_id = x.person_id"},
    {OF_TICKET, "task", "x.ticket_id", ""},
    {OF_TICKET, "mention", "x.ticket_id", ""},
    {OF_TICKET, "watch", "x.ticket_id", ""},
    {OF_TICKET, "hold", "t.id",
        "JOIN ticket t ON (x.object = 'ticket' AND t.id = x.object_id) OR (x.object = 'person' AND t.person_id = x.object_id)"},
    {OF_PERSON, "person", "x.id", ""},
    {OF_PERSON, "datum", "x.person_id", ""},
    {OF_LOOKER, "seen", "x.ticket_id", ""},
    {OF_SAVED, "saved_filter", "x.id", ""},
    {OF_AGENT, "agent", "x.id", ""},
};
/* No filter reads these, but for drafts and who looks at what (desk_session): filters that ask for
 * them are asked anew each time. */
static const char *const unread[] = {"draft", "draft_file", "disclosure", "canned", "outbox", "setting", "audit_head", "audit", "audit_set", "access_log",
    "op_token", "desk_session", "message_raw", "journal", "journal_item", "journal_set", "job",
    "constant", "holiday", "retention", "kind_rule", "recipe", "recipe_run", "keeping",
    "followed", "fact", "retained", "search", "review", "package", "policy_version", "purpose", "recipient", "consent", "suppression", "campaign", "campaign_person", "rating", "rating_ask", "erasure",
    "erasure_count", "erasure_kept", "needle", "tombstone", "reveal_kept"};

struct line {
	enum owner owner;
	int64_t id;
	char *text; /* table and values */
};

struct shot {
	VEC(struct line) v;
	int64_t head;
};

static inline struct rows ask(struct desk *d, struct err *err, const char *text)
{
	*err = (struct err){0};
	return db_select_text(d->s->db, err, text, NULL, 0);
}

static inline void asked(struct rows *r, const struct err *err)
{
	if (db_end(r)) {
		print_error("%s\n", err->text);
		desk_fail();
	}
}

static inline void every_table_is_told_of(struct desk *d)
{
	struct err err;
	struct rows r = engine_columns(d, &err, COLUMNS_AND_KEYS);
	while (db_next(&r)) {
		bool known = false;
		for (size_t i = 0; i < sizeof owned / sizeof *owned; i++)
			known |= strcmp(owned[i].table, db_text(&r, 0)) == 0;
		for (size_t i = 0; i < sizeof unread / sizeof *unread; i++)
			known |= strcmp(unread[i], db_text(&r, 0)) == 0;
		if (!known) {
			print_error("is %s read by filters, and whose are its rows?\n", db_text(&r, 0));
			desk_fail();
		}
	}
	engine_columns_end(d, &r);
}

enum { OWNED = sizeof owned / sizeof *owned };

/* Of each table its columns as text, one after the other. */
static inline void columns_of(struct desk *d, struct buf out[OWNED])
{
	const bool quotes = on_sqlite(d->s->db);
	struct err err;
	struct rows r = engine_columns(d, &err, COLUMNS_AND_KEYS);
	while (db_next(&r))
		for (size_t i = 0; i < OWNED; i++)
			if (strcmp(db_text(&r, 0), owned[i].table) == 0)
				buf_printf(&out[i], quotes ? "%squote(x.%s)" : "%scoalesce(x.%s::text, 'NULL')",
				    out[i].len ? " || ' ' || " : "", db_text(&r, 1));
	engine_columns_end(d, &r);
}

static inline int by_line(const void *a, const void *b)
{
	const struct line *x = a, *y = b;
	if (x->owner != y->owner)
		return x->owner < y->owner ? -1 : 1;
	if (x->id != y->id)
		return x->id < y->id ? -1 : 1;
	return strcmp(x->text, y->text);
}

static inline struct shot shoot(struct desk *d)
{
	struct shot s = {0};
	struct err err = {0};
	struct buf columns[OWNED] = {{0}};
	columns_of(d, columns);
	for (size_t i = 0; i < OWNED; i++) {
		const struct owned *o = &owned[i];
		struct buf b = {0};
		buf_printf(&b, "SELECT %s, '%s ' || %s FROM %s x %s", o->id, o->table, buf_text(&columns[i]), o->table, o->join);
		struct rows r = ask(d, &err, buf_text(&b));
		while (db_next(&r))
			vec_push(&s.v, ((struct line){o->owner, db_int(&r, 0), mem_str(db_text(&r, 1))}));
		asked(&r, &err);
		buf_free(&b);
		buf_free(&columns[i]);
	}
	qsort(s.v.v, s.v.n, sizeof *s.v.v, by_line);
	assert_int_equal(feed_head(&s.head, d->s->db, &err), OMBUD_OK);
	return s;
}

static inline void shot_free(struct shot *s)
{
	for (size_t i = 0; i < s->v.n; i++)
		mem_free(s->v.v[i].text);
	vec_free(&s->v);
}

/* ---- what the feed says of it ------------------------------------------------------------------- */

static inline bool among(const feed_ids *ids, int64_t id)
{
	for (size_t i = 0; i < ids->n; i++)
		if (ids->v[i] == id)
			return true;
	return false;
}

static inline bool names(const struct feed *f, const struct line *l)
{
	switch (l->owner) {
	case OF_TICKET:
		return f->everything || among(&f->tickets, l->id);
	case OF_PERSON:
		return f->everything || among(&f->persons, l->id);
	case OF_LOOKER:
		return f->everything || among(&f->tickets, l->id) || among(&f->opened, l->id);
	case OF_SAVED:
		return f->everything || f->saved;
	case OF_AGENT:
		return f->everything;
	}
	return false;
}

struct compared {
	size_t changed, missed;
	bool everything;
};

static inline void judge(struct compared *c, const struct feed *f, const struct line *l, const char *what)
{
	static const char *const owners[] = {"", "ticket", "person", "ticket looked at", "filter", "agent"};
	c->changed++;
	if (names(f, l))
		return;
	c->missed++;
	print_error("%s: the feed does not name %s %lld, whose %.*s changed\n", what, owners[l->owner],
	    (long long)l->id, (int)strcspn(l->text, " "), l->text);
}

/* Lines that only one of both has were changed. before is freed. */
static inline struct compared compare(struct desk *d, struct shot *before, const char *what)
{
	struct compared c = {0};
	struct err err = {0};
	struct feed f;
	struct shot now = shoot(d);
	assert_int_equal(feed_since(&f, d->s->db, &err, before->head), OMBUD_OK);
	size_t i = 0, k = 0;
	while (i < before->v.n || k < now.v.n) {
		int order = i == before->v.n ? 1 : k == now.v.n ? -1 : by_line(&before->v.v[i], &now.v.v[k]);
		if (order)
			judge(&c, &f, order < 0 ? &before->v.v[i] : &now.v.v[k], what);
		i += order <= 0;
		k += order >= 0;
	}
	c.everything = f.everything;
	feed_free(&f);
	shot_free(before);
	shot_free(&now);
	return c;
}

#endif
