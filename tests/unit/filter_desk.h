/* A small store for the tests of filters, and the asking of one. */
#ifndef TESTS_FILTER_DESK_H
#define TESTS_FILTER_DESK_H

#include "base/alloc.h"
#include "base/time.h"
#include "query/query.h"
#include "query/state.h"
#include "store/migrate.h"
#include "store/ticket.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* Thursday 26 November 2026, 14:05 in Stockholm. */
#define NOW INT64_C(1795698300)
#define DAY INT64_C(86400)
static const char *const ZONE = "Europe/Stockholm";

static struct desk {
	struct db *db;
	struct err err;
	char path[64];
	struct query_env env;
} desk;

/* ---- the store ------------------------------------------------------------------------------- */

static inline void script(const char *text)
{
	if (db_script(desk.db, &desk.err, text))
		fail_msg("%s\n%s", desk.err.text, text);
}

static inline void sql(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
static inline void sql(const char *fmt, ...)
{
	struct buf b = {0};
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(&b, fmt, ap);
	va_end(ap);
	script(buf_text(&b));
	buf_free(&b);
}

static inline int64_t midnight(const char *day)
{
	int32_t d;
	assert_true(day_parse(day, strlen(day), &d));
	return local_instant(ZONE, d, 0);
}

struct made {
	int kind, state, priority, assignee, person, cases;
	const char *subject;
	int64_t received; /* before now */
	const char *due_day; /* the last good day, NULL: none */
};

static const struct made tickets[] = {
    /* kind state pri who person case */
    {4, 5, 1, 1, 1, 1, "Erase account + backups", 30 * DAY, "2026-11-24"},
    {4, 1, 1, 0, 2, 2, "Please delete all my data", 20 * DAY, "2026-11-26"},
    {1, 5, 2, 2, 3, 3, "Copy of call recordings", 10 * DAY, "2026-11-27"},
    {1, 3, 3, 1, 3, 3, "Right to be forgotten / newsletter", 10 * DAY, "2026-11-30"},
    {21, 1, 4, 0, 0, 4, "refund for invoice", 1 * DAY, NULL},
    {3, 10, 3, 3, 4, 5, "Wrong birth date", 60 * DAY, "2026-10-15"},
    {2, 11, 2, 2, 5, 6, "\xc3\x85terkallar samtycke", 300 * DAY, "2026-02-01"},
    {14, 2, 1, 3, 0, 7, "Refund leaked, 100% sure", 3600, NULL},
    {22, 13, 4, 0, 2, 2, "spam", 5 * DAY, NULL},
};
enum { TICKETS = sizeof tickets / sizeof *tickets };

static inline void put_ticket(int id, const struct made *t)
{
	int64_t due = DUE_NEVER;
	int32_t day = 0;
	if (t->due_day) {
		assert_true(day_parse(t->due_day, strlen(t->due_day), &day));
		due = local_instant(ZONE, day + 1, 0);
	} else if (t->kind == 14) {
		due = NOW + 71 * 3600;
	}
	bool open = t->state < 10;
	sql("INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, assignee_id,"
	    " subject, external_id, lang, received_at, updated_at, due_at, strict_at, due_day, strict_day,"
	    " extended_day, constants, n_messages, n_attachments, size, answered_at, closed_at)"
	    " VALUES(%d, %d, nullif(%d, 0), %d, %d, %d, %d, nullif(%d, 0), '%s', 'X-%d', '%s', %lld, %lld,"
	    " %lld, %lld, %d, %d, 0, 0, %d, %d, %d, %lld, %lld)",
	    id, t->cases, t->person, t->kind, t->state, open, t->priority, t->assignee, t->subject, id,
	    id % 2 ? "sv" : "en", (long long)(NOW - t->received), (long long)(NOW - t->received / 2),
	    (long long)due, (long long)due, day, day, id, id % 3, id * 1000,
	    (long long)(open ? 0 : NOW - DAY), (long long)(t->state == 11 ? NOW - DAY : 0));
}

static inline void put_letter(int id, int cases, int ticket, int direction, int agent, const char *text)
{
	sql("INSERT INTO message(id, case_id, ticket_id, direction, at, agent_id, sender, subject, body,"
	    " charset, remark, message_id, in_reply_to, hash, flags)"
	    " VALUES(%d, %d, nullif(%d, 0), %d, %lld, nullif(%d, 0), '', 'about %d', '%s', 'utf-8', '',"
	    " 'm%d@x', '', x'00', 0)",
	    id, cases, ticket, direction, (long long)(NOW - id * DAY), agent, id, text, id);
}

static inline void put_value(int field, int person, int n, const char *value)
{
	sql("INSERT INTO datum(field, person_id, n, value, source, seen_at) VALUES(%d, %d, %d, '%s',"
	    " 'header', 0)", field, person, n, value);
}

static inline void put_letters(void)
{
	char *slow = mem_alloc(4000);
	memset(slow, 'a', 3000);
	strcpy(slow + 3000, "!");
	put_letter(1, 1, 0, 1, 0, "Guten Tag, bitte l\xc3\xb6schen Sie alles. Newsletter!");
	put_letter(2, 2, 0, 1, 0, "delete my data, passport attached");
	put_letter(3, 3, 0, 1, 0, "registerutdrag, tack");
	put_letter(4, 3, 3, 3, 2, "note on three: passport");
	put_letter(5, 3, 4, 3, 1, "note on four");
	put_letter(6, 5, 0, 2, 3, "we corrected the date");
	put_letter(7, 6, 0, 1, 0, slow);
	put_letter(8, 7, 0, 1, 0, "withdrawn text");
	script("UPDATE message SET withdrawn = 1 WHERE id = 8");
	script("INSERT INTO attachment(message_id, n, name, type, size, hash) VALUES"
	       "(3, 1, 'a.pdf', 'application/pdf', 10, x'00')");
	mem_free(slow);
}

static inline void put_people(void)
{
	for (int i = 1; i <= 6; i++)
		sql("INSERT INTO person(id, created_at, lang) VALUES(%d, 0, 'sv')", i);
	put_value(1, 1, 0, "Jana Schmidt");
	put_value(2, 1, 0, "jana@example.de");
	put_value(14, 1, 0, "DE89370400440532013000");
	put_value(1, 2, 0, "\xc3\x85sa Bj\xc3\xb6rk");
	put_value(2, 2, 0, "asa@exempel.se");
	put_value(2, 2, 1, "asa.bjork@gmail.com");
	put_value(3, 2, 0, "+46701234567");
	put_value(1, 3, 0, "Li Ming");
	put_value(2, 3, 0, "li@example.cn");
	put_value(14, 3, 0, "SE4550000000058398257466");
	put_value(1, 4, 0, "R. Visser");
	put_value(12, 5, 0, "Europe/Stockholm");
}

static inline void put_rest(void)
{
	script("INSERT INTO agent(id, name, full_name, roles, active, login, lang, charset, team,"
	       " qualified_until) VALUES (1, 'ines', '', 1, 1, '', '', '', 'privacy', 30000),"
	       " (2, 'dirk', '', 1, 1, '', '', '', 'privacy', 30000),"
	       " (3, 'sam', '', 1, 1, '', '', '', 'support', 30000)");
	script("INSERT INTO label(name, ticket_id) VALUES ('legal', 1), ('vip', 1), ('vip', 3),"
	       " ('newsletter', 4), ('news', 5)");
	script("INSERT INTO link(a_id, b_id, type) VALUES (5, 1, 'claims'), (3, 4, 'sibling')");
	script("INSERT INTO seen(agent_id, ticket_id, version, at) VALUES (1, 1, 1, 0), (1, 3, 1, 0),"
	       " (2, 2, 1, 0)");
	script("UPDATE ticket SET version = 2 WHERE id = 3");
	sql("UPDATE ticket SET snoozed_until = %lld WHERE id = 4", (long long)midnight("2026-12-01"));
	sql("INSERT INTO desk_session(agent_id, pid, started_at, seen_at, ticket_id, editing) VALUES"
	    " (2, 1, 0, %lld, 3, 1), (1, 2, 0, %lld, 4, 1), (2, 3, 0, 5, 1, 1)",
	    (long long)NOW, (long long)NOW);
	script("INSERT INTO saved_filter(name, agent_id, text, dropped) VALUES"
	       " ('erasure-due', NULL, 'kind:erasure or kind:access', 0),"
	       " ('mine', NULL, 'id:9', 0), ('mine', 1, 'assignee:@me', 0),"
	       " ('theirs', 2, 'id:1', 0), ('gone', NULL, 'id:1', 1),"
	       " ('a', NULL, 'q:b', 0), ('b', NULL, 'q:c id:*', 0), ('c', NULL, 'q:a', 0),"
	       " ('bad', NULL, 'nofield:x', 0), ('top', NULL, 'is:open sort:-id limit:2', 0),"
	       " ('order', NULL, 'sort:-id', 0), ('two', NULL, 'q:erasure-due q:mine', 0)");
}

static inline int set_up(void **state)
{
	(void)state;
	strcpy(desk.path, "/tmp/ombud-filter-XXXXXX");
	int fd = mkstemp(desk.path);
	assert_true(fd >= 0);
	close(fd);
	unlink(desk.path);
	struct db_how how = {.path = desk.path, .create = true};
	if (db_open(&desk.db, &desk.err, &how) || schema_create(desk.db, &desk.err))
		fail_msg("%s", desk.err.text);
	script("BEGIN");
	put_rest();
	put_people();
	for (int i = 0; i < TICKETS; i++)
		put_ticket(i + 1, &tickets[i]);
	script("INSERT INTO seen(agent_id, ticket_id, version, at) VALUES (1, 8, 1, 0)");
	put_letters();
	script("UPDATE ticket SET version = 2 WHERE id = 3");
	sql("UPDATE ticket SET snoozed_until = %lld WHERE id = 4", (long long)midnight("2026-12-01"));
	script("COMMIT");
	static const int64_t tags[] = {5, 2};
	desk.env = (struct query_env){.db = desk.db, .now = NOW, .zone = ZONE, .me = 1,
	    .team = "privacy", .tags = tags, .n_tags = 2};
	return 0;
}

static inline int tear_down(void **state)
{
	(void)state;
	char other[80];
	db_close(desk.db);
	unlink(desk.path);
	snprintf(other, sizeof other, "%s-wal", desk.path);
	unlink(other);
	snprintf(other, sizeof other, "%s-shm", desk.path);
	unlink(other);
	return 0;
}

/* ---- asking ---------------------------------------------------------------------------------- */

static inline const char *ids_text(const id_vec *ids)
{
	static char out[256];
	size_t n = 0;
	out[0] = '\0';
	for (size_t i = 0; i < ids->n && n < sizeof out - 24; i++)
		n += (size_t)snprintf(out + n, sizeof out - n, "%s%lld", i ? " " : "", (long long)ids->v[i]);
	return out;
}

/* What a filter finds, and that counting, keeping and possible-counting agree with it. */
static inline const char *found(const char *text, const char *sort)
{
	struct query *q;
	id_vec ids = {0}, all = {0};
	int64_t n = 0;
	if (query_open(&q, &desk.err, &desk.env, text, sort))
		return desk.err.text;
	if (query_ids(q, &desk.err, &ids, SIZE_MAX) || query_count(q, &desk.err, &n))
		fail_msg("%s: %s", text, desk.err.text);
	if (n != (int64_t)ids.n)
		fail_msg("%s: %zu ids, counted %lld", text, ids.n, (long long)n);
	for (int64_t i = TICKETS; i > 0; i--)
		vec_push(&all, i);
	if (query_keep(q, &desk.err, &all))
		fail_msg("%s: %s", text, desk.err.text);
	if (!query_limit(q) && all.n != ids.n)
		fail_msg("%s: found %zu, kept %s", text, ids.n, ids_text(&all));
	const char *out = ids_text(&ids);
	vec_free(&ids);
	vec_free(&all);
	query_free(q);
	return out;
}

/* The same as bits, one a ticket. */
static inline unsigned bits_of(const char *text)
{
	struct query *q;
	id_vec ids = {0};
	unsigned bits = 0;
	if (query_open(&q, &desk.err, &desk.env, text, NULL) ||
	    query_ids(q, &desk.err, &ids, SIZE_MAX))
		fail_msg("%s: %s", text, desk.err.text);
	for (size_t i = 0; i < ids.n; i++)
		bits |= 1u << ids.v[i];
	vec_free(&ids);
	query_free(q);
	return bits;
}

static inline char *sql_of(const char *text)
{
	struct query *q;
	struct plan p = {0};
	if (query_open(&q, &desk.err, &desk.env, text, NULL))
		fail_msg("%s: %s", text, desk.err.text);
	query_select(&p, q, "t.id");
	char *sql_text = mem_str(buf_text(&p.sql));
	plan_free(&p);
	query_free(q);
	return sql_text;
}

static inline void each_finds(const char *const rows[][2], size_t n)
{
	size_t wrong = 0;
	for (size_t i = 0; i < n; i++) {
		const char *got = found(rows[i][0], "id");
		if (strcmp(got, rows[i][1]) == 0)
			continue;
		print_error("%s: %s, not %s\n", rows[i][0], got, rows[i][1]);
		wrong++;
	}
	assert_int_equal(wrong, 0);
}
#define EACH(rows) each_finds(rows, sizeof rows / sizeof *rows)

#endif
