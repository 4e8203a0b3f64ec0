/* A person whose erasure was carried out, and what looks at it. */
#ifndef ERASED_DESK_H
#define ERASED_DESK_H
#include "desk.h"

#include <fcntl.h>
#include <pthread.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "ops/erased.h"
#include "ops/ledger_of.h"
#include "store/needle.h"
#include "store/needle_set.h"
#include "store/setting.h"

static const char EMAIL[] = "anna.lind@example.net", NAME[] = "Anna Lindqvist";

static inline void script(struct desk *d, const char *text)
{
	struct err err = {0};
	if (db_script(d->s->db, &err, text)) {
		print_error("%s: %s\n", text, err.text);
		desk_fail();
	}
}

static inline void set(struct desk *d, const char *key, const char *value)
{
	assert_int_equal(op_begin(d->s), OMBUD_OK);
	assert_int_equal(setting_set(d->s->db, &d->s->err, key, value), OMBUD_OK);
	assert_int_equal(db_commit(d->s->db, &d->s->err), OMBUD_OK);
}

/* A person with values in each kind of row, and one who has the same name. */
static inline void people(struct desk *d)
{
	script(d, "INSERT INTO person(id, created_at, lang) VALUES(501, 1, 'en'), (502, 1, 'en');"
	          "INSERT INTO datum(field, person_id, n, value, source, seen_at) VALUES"
	          " (1, 501, 0, 'Anna Lindqvist', 'header', 1), (2, 501, 0, 'anna.lind@example.net', 'header', 1),"
	          " (1, 502, 0, 'Anna Lindqvist', 'header', 1), (2, 502, 0, 'other@example.org', 'header', 1);"
	          "INSERT INTO draft(agent_id, ticket_id, person_id, kind, text, updated_at)"
	          " VALUES(1, 9, 501, 'reply', 'Dear anna.lind@example.net', 1);"
	          "INSERT INTO journal(id, at, agent_id, op, sentence, state, tickets) VALUES(900, 1, 1, 'x', 'x', 1, 0);"
	          "INSERT INTO journal_item(entry_id, place, row_id, person_id, field, before, after)"
	          " VALUES(900, 'datum', 1, 501, 'value', 'anna.lind@example.net', '')");
}

/* Stands for the run: the needles are kept, and the rows of person 501 go where rows says so. */
static inline void erase(struct desk *d, const char *rows)
{
	struct arena a = {0};
	unsigned char key[32];
	struct ledger *l;
	assert_int_equal(session_ledger(&l, d->s, true), OMBUD_OK);
	ledger_close(l);
	assert_int_equal(erased_key(key, d->s), OMBUD_OK);
	struct needles *n = needles_new(&a, key);
	needles_of(n, "values", EMAIL, sizeof EMAIL - 1);
	needles_of(n, "values", NAME, sizeof NAME - 1);
	assert_int_equal(db_begin(d->s->db, &d->s->err, DB_WRITE), OMBUD_OK);
	script(d, "INSERT INTO erasure(id, ledger, cause, what, ticket_id, person_id, state, plan_hash, planned_at, planned_by,"
	          " approved_at, approved_by, begun_at, erased_at)"
	          " VALUES(1, zeroblob(16), 'request', '', 9, 501, 3, zeroblob(32), 1, 1, 1, 2, 1, 1795435200);"
	          "INSERT INTO erasure_count(erasure_id, place, act, n, bytes) VALUES(1, 'values', 'erase', 2, 35)");
	assert_int_equal(needles_keep(n, d->s->db, &d->s->err, 1), OMBUD_OK);
	script(d, rows);
	assert_int_equal(db_commit(d->s->db, &d->s->err), OMBUD_OK);
	arena_free(&a);
}
static const char ALL[] = "DELETE FROM datum WHERE person_id = 501; DELETE FROM draft WHERE person_id = 501;"
                          "UPDATE journal_item SET before = '', after = '' WHERE person_id = 501";

static inline struct proof_report verify(struct desk *d, struct arena *a, const char *folders)
{
	struct proof_report r;
	const struct proof_how how = {.folders = folders};
	if (erased_verify(&r, d->s, a, 1, &how)) {
		print_error("%s\n", d->s->err.text);
		desk_fail();
	}
	return r;
}

static inline int lines_at(const struct proof_report *r, const char *where, bool shared)
{
	int n = 0;
	for (size_t i = 0; i < r->n_lines; i++)
		n += strstr(r->lines[i].where, where) && r->lines[i].shared == shared;
	return n;
}

static inline struct purge_report purge(struct desk *d, struct arena *a, int64_t patience)
{
	struct purge_report r;
	if (erased_purge(&r, d->s, a, patience, false)) {
		print_error("%s\n", d->s->err.text);
		desk_fail();
	}
	return r;
}

#endif
