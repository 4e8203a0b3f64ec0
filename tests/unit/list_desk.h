/* A store made row by row, past the gate, with a session on it: what tests of lists share. */
#ifndef TESTS_LIST_DESK_H
#define TESTS_LIST_DESK_H

#include "base/alloc.h"
#include "base/time.h"
#include "ops/session.h"
#include "store/audit.h"
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
enum { MANY = 700 };

static char path[64];
static struct ombud_session *s;

static inline void script(const char *text)
{
	if (db_script(s->db, &s->err, text))
		fail_msg("%s\n%s", s->err.text, text);
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

static inline int64_t number(const char *text)
{
	int64_t n = -1;
	struct rows r = db_select_text(s->db, &s->err, text, NULL, 0);
	if (db_next(&r))
		n = db_int(&r, 0);
	if (db_end(&r))
		fail_msg("%s", s->err.text);
	return n;
}

/* Ticket i is due at the end of that day from today; day 9999: never. */
static inline void put_ticket(int i, int kind, int state, int person, int days, const char *subject)
{
	int32_t day = local_day("Europe/Stockholm", NOW) + days;
	int64_t due = days == 9999 ? DUE_NEVER : local_instant("Europe/Stockholm", day + 1, 0);
	sql("INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, subject,"
	    " external_id, lang, received_at, updated_at, due_at, strict_at, due_day, strict_day,"
	    " extended_day, constants) VALUES(%d, %d, nullif(%d, 0), %d, %d, %d, 3, '%s', '', 'en', %lld,"
	    " %lld, %lld, %lld, %d, %d, 0, 0)",
	    i, i, person, kind, state, state < 10, subject, (long long)NOW - 86400 * 3,
	    (long long)NOW, (long long)due, (long long)due, days == 9999 ? 0 : day, day);
}

static inline int open_session(void)
{
	char why[600];
	struct ombud_open how = {.store = path, .user = "ines", .now = NOW};
	if (ombud_session_open(&s, &how, why, sizeof why))
		fail_msg("%s", why);
	return 0;
}

static inline int set_up(void **state)
{
	char why[600];
	(void)state;
	strcpy(path, "/tmp/ombud-list-XXXXXX");
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	close(fd);
	unlink(path);
	struct ombud_open how = {.store = path, .user = "ines", .now = NOW};
	if (ombud_store_init(&how, why, sizeof why))
		fail_msg("%s", why);
	open_session();
	script("BEGIN");
	script("INSERT INTO person(id, created_at, lang) VALUES (1, 0, 'en'), (2, 0, 'en')");
	script("INSERT INTO datum(field, person_id, n, value, source, seen_at) VALUES"
	       " (1, 1, 0, 'Zelda Moreau', 'header', 0), (2, 1, 0, 'zelda@example.org', 'header', 0),"
	       " (2, 2, 0, 'anonymous@example.org', 'header', 0)");
	for (int i = 1; i <= MANY; i++)
		put_ticket(i, 4, 1, 0, i, "numbered");
	put_ticket(1001, 4, 1, 1, -2, "Erase zelda@example.org, Moreau");
	put_ticket(1002, 1, 5, 2, 0, "two");
	put_ticket(1003, 17, 10, 0, 9999, "three");
	script("INSERT INTO label(name, ticket_id) VALUES ('vip', 1001), ('legal', 1001), ('vip', 5)");
	sql("INSERT INTO agent(id, name, full_name, roles, active, login, lang, charset, team,"
	    " qualified_until) VALUES (50, 'dirk', '', 1, 1, '', '', '', '', 99999)");
	sql("INSERT INTO desk_session(agent_id, pid, started_at, seen_at, ticket_id, editing) VALUES"
	    " (50, 1, 0, %lld, 1002, 0), (50, 1, 0, %lld, 1001, 1)", (long long)NOW, (long long)NOW);
	sql("INSERT INTO seen(agent_id, ticket_id, version, at) VALUES (%lld, 1002, 1, 0)",
	    (long long)s->agent.id);
	script("UPDATE ticket SET version = 2, assignee_id = 50 WHERE id = 1002");
	script("COMMIT");
	return 0;
}

static inline int tear_down(void **state)
{
	(void)state;
	static const char *const ends[] = {"", "-wal", "-shm"};
	ombud_session_close(s);
	for (size_t i = 0; i < 3; i++) {
		char file[80];
		snprintf(file, sizeof file, "%s%s", path, ends[i]);
		unlink(file);
	}
	return 0;
}

static inline struct ombud_list *opened(const char *filter, const char *sort)
{
	struct ombud_list *l;
	struct ombud_list_how how = {.filter = filter, .sort = sort};
	if (ombud_list_open(&l, s, &how))
		fail_msg("%s", ombud_error(s));
	return l;
}

static inline void run(const char *const *words, size_t n, int64_t id)
{
	struct ombud_result *result;
	struct ombud_request r = {.words = words, .n_words = n, .ids = &id, .n_ids = 1};
	if (ombud_run(&result, s, &r))
		fail_msg("%s", ombud_error(s));
	assert_int_equal(result->applied, 1);
	ombud_result_free(result);
}

/* The tests write rows past the gate; the audit, which all else follows, is told here. */
static inline void changed(int64_t id)
{
	struct audit_entry e = {.act = "test", .object = "ticket", .object_id = id, .n = 1, .detail = ""};
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(audit_add(s->db, &s->err, &e), OMBUD_OK);
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
}

#endif
