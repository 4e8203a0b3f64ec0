/* A desk with thousands of tickets of every kind and state, made by the engine in no time, and what
 * tests of bulk ask of it. */
#ifndef TESTS_BULK_DESK_H
#define TESTS_BULK_DESK_H

#include "desk.h"

#include "base/buf.h"
#include "ops/hand.h"
#include "store/ticket.h"

static inline void script(struct desk *d, const char *text)
{
	struct err err = {0};
	if (db_script(d->s->db, &err, text)) {
		print_error("%s: %s\n", text, err.text);
		desk_fail();
	}
}

static inline int64_t number(struct desk *d, const char *text)
{
	int64_t n = -1;
	struct err err = {0};
	struct rows r = db_select_text(d->s->db, &err, text, NULL, 0);
	if (db_next(&r))
		n = db_int(&r, 0);
	if (db_end(&r)) {
		print_error("%s: %s\n", text, err.text);
		desk_fail();
	}
	return n;
}

static inline enum ombud_status right_dates(struct op_ctx *c, struct ticket_row *t)
{
	return due_set(c->s, c->memory, t);
}

/* Kinds 1..23 and states 1..11 by the number; every third is nobody's, every fifth the agent's. */
static inline void fill(struct desk *d, int n)
{
	char text[2000];
	snprintf(text, sizeof text,
	    "CREATE TEMP TABLE n AS WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c"
	    " WHERE i < %d) SELECT i FROM c;"
	    "INSERT INTO person(id, created_at, lang) SELECT i, 1795000000, 'sv' FROM n;"
	    "INSERT INTO cases(id, received_at, person_id) SELECT i, 1795000000 + i, i FROM n;"
	    "INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, assignee_id,"
	    " subject, external_id, lang, received_at, updated_at, due_at, strict_at, due_day,"
	    " strict_day, extended_day, constants)"
	    " SELECT i, i, i, 1 + i %% 23, 1 + i %% 11, 1 + i %% 11 < 10, 1 + i %% 4,"
	    " CASE i %% 15 WHEN 0 THEN 1 WHEN 1 THEN 2 WHEN 2 THEN 1 ELSE NULL END,"
	    " 'Subject ' || i, '', 'sv', 1795000000 + i, 1795000000, 1796000000, 1796000000, 0, 0, 0, 1"
	    " FROM n;"
	    "INSERT INTO label(name, ticket_id) SELECT 'old', i FROM n WHERE i %% 7 = 0;"
	    "INSERT INTO label(name, ticket_id) SELECT 'vip', i FROM n WHERE i %% 10 = 0;"
	    "DROP TABLE n",
	    n);
	db_permit(d->s->db, DB_CHANGE_SCHEMA); /* for the table of numbers */
	script(d, text);
	db_permit(d->s->db, DB_NOTHING_MORE);
	/* Their dates by the law, as if letters had come; nothing else of this is kept. */
	struct arena a = {0};
	const struct op op = {.face = {.name = "dates"}};
	struct op_ctx c = hand_of_desk(d->s, &op, &a);
	int64_t *ids = ARENA_ARRAY(&a, int64_t, (size_t)n), changed;
	for (int i = 0; i < n; i++)
		ids[i] = i + 1;
	assert_int_equal(db_begin(d->s->db, &d->s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(hand_change(&c, "dates", ids, (size_t)n, right_dates, &changed), OMBUD_OK);
	assert_int_equal(db_commit(d->s->db, &d->s->err), OMBUD_OK);
	script(d, "UPDATE ticket SET version = 1; DELETE FROM journal; DELETE FROM journal_set");
	arena_free(&a);
}

/* All that a ticket is, but for counters of changes, as text. */
static inline char *picture(struct desk *d)
{
	struct buf b = {0};
	struct err err = {0};
	struct rows r = db_select_text(d->s->db, &err,
	    "SELECT id || ' ' || case_id || ' ' || coalesce(CAST(person_id AS TEXT), '-') || ' ' || kind || ' ' || state"
	    " || ' ' || is_open || ' ' || priority || ' ' || coalesce(CAST(assignee_id AS TEXT), '-') || ' ' ||"
	    " coalesce(CAST(author_id AS TEXT), '-') || ' ' || identity || ' ' || due_at || ' ' || strict_at || ' ' ||"
	    " due_day || ' ' || strict_day || ' ' || asked_day || ' ' || answered_at || ' ' || closed_at"
	    " || ' ' || snoozed_until || ' ' || n_messages || ' ' || subject || ' ' || resolution || ' '"
	    " || ground || ' ' || (SELECT coalesce(group_concat(name), '') FROM (SELECT name FROM label"
	    " WHERE ticket_id = t.id ORDER BY name) n) || ' ' || (SELECT count(*) FROM message m WHERE"
	    " m.case_id = t.case_id AND m.ticket_id = t.id AND m.withdrawn = 0) || ' ' || (SELECT coalesce(group_concat(type ||"
	    " from_day || to_day), '') FROM (SELECT * FROM clock_event e WHERE e.ticket_id = t.id AND e.withdrawn = 0 ORDER BY e.id) e)"
	    " FROM ticket t ORDER BY id",
	    NULL, 0);
	while (db_next(&r))
		buf_printf(&b, "%s\n", db_text(&r, 0));
	if (db_end(&r)) {
		print_error("%s\n", err.text);
		desk_fail();
	}
	return buf_take(&b);
}

static inline void must_look_like(struct desk *d, const char *expected, const char *what)
{
	char *now = picture(d);
	size_t at = 0;
	if (strcmp(now, expected) != 0) {
		for (size_t i = 0; now[i] && now[i] == expected[i]; i++)
			if (now[i] == '\n')
				at = i + 1;
		print_error("%s:\n%.*s\n%.*s\n", what, (int)strcspn(expected + at, "\n"), expected + at,
		    (int)strcspn(now + at, "\n"), now + at);
		desk_fail();
	}
	mem_free(now);
}

static inline void must_be_whole(struct desk *d)
{
	char *found = NULL;
	if (ombud_check(&found, d->s)) {
		print_error("%s", found);
		desk_fail();
	}
	ombud_free(found);
}

/* words parted by blanks */
static inline enum ombud_status bulk_try(
    struct ombud_result **r, struct desk *d, const char *line, struct ombud_request how)
{
	static const char *words[16];
	static char copy[256];
	size_t n = 0;
	snprintf(copy, sizeof copy, "%s", line);
	for (char *p = strtok(copy, " "); p; p = strtok(NULL, " "))
		words[n++] = p;
	how.words = words;
	how.n_words = n;
	return ombud_run(r, d->s, &how);
}

static inline struct ombud_result *bulk_run(
    struct desk *d, const char *line, struct ombud_request how)
{
	struct ombud_result *r = NULL;
	if (bulk_try(&r, d, line, how)) {
		print_error("%s: %s\n", line, ombud_error(d->s));
		desk_fail();
	}
	return r;
}

static inline struct ombud_result *take_back(struct desk *d, struct ombud_back how)
{
	struct ombud_result *r = NULL;
	if (ombud_take_back(&r, d->s, &how)) {
		print_error("take back %lld: %s\n", (long long)how.entry, ombud_error(d->s));
		desk_fail();
	}
	return r;
}

static inline enum ombud_status take_back_fails(
    struct desk *d, struct ombud_back how, const char *words)
{
	struct ombud_result *r = NULL;
	enum ombud_status status = ombud_take_back(&r, d->s, &how);
	if (!status || !strstr(ombud_error(d->s), words)) {
		print_error("take back %lld: '%s' has no '%s'\n", (long long)how.entry,
		    ombud_error(d->s), words);
		desk_fail();
	}
	ombud_result_free(r);
	return status;
}

#endif
