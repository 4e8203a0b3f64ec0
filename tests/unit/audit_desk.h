/* A desk with something in its audit, and a program that writes to its store past the guards. */
#ifndef TESTS_AUDIT_DESK_H
#define TESTS_AUDIT_DESK_H

#include "desk.h"

#include <sodium.h>
#include <sqlite3.h>

#include "checkpoint.h"
#include "store/access.h"
#include "store/audit_chain.h"
#include "verify.h"

#define FAIL(...) \
	do { \
		print_error(__VA_ARGS__); \
		desk_fail(); \
	} while (0)

static inline struct desk open_with_entries(void)
{
	struct desk d;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	desk_must(&d, id, "label x");
	desk_must(&d, id, "priority high");
	desk_must(&d, id, "note hello");
	int64_t ids[] = {id, desk_letter(&d, KIND_HOWTO, "b@example.com", "2@x", "b"),
	    desk_letter(&d, KIND_HOWTO, "c@example.com", "3@x", "c")};
	const char *words[] = {"label", "many"};
	struct ombud_result *r;
	struct ombud_request q = {.words = words, .n_words = 2, .ids = ids, .n_ids = 3};
	assert_int_equal(ombud_run(&r, d.s, &q), OMBUD_OK);
	assert_int_equal(r->applied, 3);
	ombud_result_free(r);
	return d;
}

/* Whoever drops the triggers can write, with a program of their own; the chain then says where. */
static inline void behind_its_back_run(const struct desk *d, const char *script)
{
	sqlite3 *other;
	char *why = NULL;
	assert_int_equal(sqlite3_open_v2(d->path, &other, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	sqlite3_stmt *st;
	struct buf drop = {0};
	assert_int_equal(sqlite3_prepare_v2(other,
	                     "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'",
	                     -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW)
		buf_str(&drop, (const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	if (sqlite3_exec(other, buf_text(&drop), NULL, NULL, &why) ||
	    sqlite3_exec(other, script, NULL, NULL, &why))
		FAIL("%s: %s", script, why);
	buf_free(&drop);
	sqlite3_close(other);
}

static inline struct audit_finding finding_of(struct desk *d, struct arena *a)
{
	struct err err = {0};
	struct audit_finding f;
	if (audit_check(&f, d->s->db, &err, a, d->s->key))
		FAIL("%s", err.text);
	return f;
}

#endif
