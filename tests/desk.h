/* A desk for one test: a store in a folder of its own, a session with a clock that stands. */
#ifndef TESTS_DESK_H
#define TESTS_DESK_H

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/time.h"
#include "model/required.h"
#include "ops/intake.h"
#include "ops/session.h"

/* cmocka's fail() and the house's are two; the macro comes after the headers that declare ours. */
#include <cmocka.h>
#undef fail
#define desk_fail() _fail(__FILE__, __LINE__)

/* 2026-11-23 12:00 UTC, a Monday. */
#define DESK_NOW INT64_C(1795435200)

struct desk {
	char folder[64], path[96];
	struct ombud_session *s;
};

static inline struct ombud_session *desk_session(
    struct desk *d, const char *as, int64_t now)
{
	char why[600];
	struct ombud_session *s;
	struct ombud_open how = {.store = d->path, .user = "anna", .act_as = as, .now = now};
	if (ombud_session_open(&s, &how, why, sizeof why)) {
		print_error("open: %s\n", why);
		desk_fail();
	}
	return s;
}

static inline void desk_open(struct desk *d)
{
	char why[600];
	snprintf(d->folder, sizeof d->folder, "/tmp/ombud-test-XXXXXX");
	assert_non_null(mkdtemp(d->folder));
	snprintf(d->path, sizeof d->path, "%s/desk.db", d->folder);
	struct ombud_open how = {.store = d->path, .user = "anna", .now = DESK_NOW};
	if (ombud_store_init(&how, why, sizeof why)) {
		print_error("init: %s\n", why);
		desk_fail();
	}
	d->s = desk_session(d, NULL, DESK_NOW);
}

static inline void desk_close(struct desk *d)
{
	static const char *const endings[] = {"", "-wal", "-shm", "-journal", ".erasures", ".erasures.key"};
	char path[128];
	ombud_session_close(d->s);
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		snprintf(path, sizeof path, "%s%s", d->path, endings[i]);
		unlink(path);
	}
	rmdir(d->folder);
}

/* "resolve GRANTED" on one ticket (0: a desk operation): the verdict's sentence is in why. */
static inline enum ombud_status desk_do(
    struct desk *d, int64_t id, enum ombud_verdict *v, char why[400], const char *line)
{
	const char *words[16];
	char copy[1024];
	size_t n = 0;
	struct ombud_result *r;
	snprintf(copy, sizeof copy, "%s", line);
	/* Words part at blanks; a word may be "quoted". */
	for (char *p = copy; *p;) {
		while (*p == ' ')
			*p++ = '\0';
		if (!*p)
			break;
		char end = *p == '"' ? '"' : ' ';
		words[n++] = *p == '"' ? ++p : p;
		while (*p && *p != end)
			p++;
		if (*p)
			*p++ = '\0';
	}
	struct ombud_request req = {.words = words, .n_words = n, .ids = &id, .n_ids = id ? 1 : 0};
	enum ombud_status status = ombud_run(&r, d->s, &req);
	if (status) {
		snprintf(why, 400, "%s", ombud_error(d->s));
		return status;
	}
	if (v && r->n)
		*v = r->v[0].verdict;
	snprintf(why, 400, "%s", r->n ? r->v[0].why : r->sentence);
	ombud_result_free(r);
	return status;
}

/* The operation must apply. */
static inline void desk_must(struct desk *d, int64_t id, const char *line)
{
	enum ombud_verdict v = OMBUD_APPLIED;
	char why[400];
	if (desk_do(d, id, &v, why, line) || v != OMBUD_APPLIED) {
		print_error("%s: %s\n", line, why);
		desk_fail();
	}
}

/* What is due goes, seen first as by 'retention --dry-run'; returns how many. */
static inline int64_t desk_sweep(struct desk *d)
{
	int64_t gone = 0;
	struct ombud_table *t;
	enum ombud_status status = ombud_table(&t, d->s, "retention-due", INT32_MAX);
	if (!status) {
		ombud_table_free(t);
		status = ombud_sweep(&gone, d->s, NULL, NULL);
	}
	if (status) {
		print_error("%s\n", ombud_error(d->s));
		desk_fail();
	}
	return gone;
}

/* The operation must be stopped, with these words in its sentence. */
static inline void desk_must_not(struct desk *d, int64_t id, const char *line, const char *words)
{
	enum ombud_verdict v = OMBUD_APPLIED;
	char why[400];
	enum ombud_status status = desk_do(d, id, &v, why, line);
	if (!status && (v == OMBUD_APPLIED || v == OMBUD_UNCHANGED)) {
		print_error("%s was not stopped\n", line);
		desk_fail();
	}
	if (!strstr(why, words)) {
		print_error("%s: \"%s\" has no \"%s\"\n", line, why, words);
		desk_fail();
	}
}

static inline int64_t desk_number(struct desk *d, const char *text)
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

/* What other parts of the desk make, as rows. */
static inline void desk_evidence(struct desk *d, int64_t id, const struct required *r)
{
	static const char *const text[] = {
	    [BY_SEARCH] = "INSERT INTO search(ticket_id, place, what, hits, at, agent_id) VALUES(%lld, 'crm', 'all', 1, 1, 1)",
	    [BY_NOTES] = "INSERT INTO search(ticket_id, place, what, hits, at, agent_id) VALUES(%lld, 'desk', 'notes', 1, 1, 1)",
	    [BY_REVIEW] = "INSERT INTO review(ticket_id, message_id, decision, text, ground, at, agent_id)"
	                  " SELECT t.id, m.id, 1, '', '', 1, 1 FROM ticket t JOIN message m ON m.person_id = t.person_id"
	                  " WHERE t.id = %lld",
	    [BY_PACKAGE] = "INSERT INTO package(ticket_id, kind, manifest, size, files, at, agent_id)"
	                   " VALUES(%lld, 'access', x'00', 1, 1, 1, 1)",
	    [BY_DELIVERY] = "UPDATE package SET channel = 'mail', delivered_at = 1 WHERE ticket_id = %lld",
	    [BY_TOLD] = "INSERT INTO task(ticket_id, recipient, what, text, state, at, agent_id)"
	                " VALUES(%lld, 'bank', 'erase', 'x', 1, 1, 1)",
	    [BY_RESTRICTED] = "UPDATE person SET restricted = 1 WHERE id = (SELECT person_id FROM ticket WHERE id = %lld)",
	    [BY_RETAINED] = "INSERT INTO retained(ticket_id, item, code, ground, review_day, at, agent_id)"
	                    " VALUES(%lld, 'x', 'RET-LAW', 'x', 21000, 1, 1)",
	    [BY_PLAN] = "INSERT INTO erasure(ledger, cause, what, ticket_id, state, plan_hash, planned_at, planned_by)"
	                " VALUES(randomblob(16), 'request', '', %lld, 0, x'00', 1, 1)",
	    [BY_ERASED] = "UPDATE erasure SET erased_at = 1, state = 3 WHERE ticket_id = %lld",
	    [BY_PROVEN] = "UPDATE erasure SET proven_at = 1, state = 5 WHERE ticket_id = %lld",
	    [BY_SUPPRESSION] = "INSERT INTO suppression(key, reason, purpose, ticket_id, at, agent_id)"
	                       " VALUES(x'00', 'objection', '', %lld, 1, 1)",
	    [BY_ANSWER] = "INSERT INTO outbox(ticket_id, kind, recipient, answers, state, send_at, changed_at)"
	                  " VALUES(%lld, 'reply', 'p@example.org', 1, 0, 253402300799, 1)"};
	struct err err = {0};
	char sql[500];
	if ((size_t)r->by >= sizeof text / sizeof *text || !text[r->by])
		return;
	snprintf(sql, sizeof sql, text[r->by], (long long)id);
	if (db_script(d->s->db, &err, sql)) {
		print_error("%s: %s\n", sql, err.text);
		desk_fail();
	}
}

/* Records all that the ticket needs to end with the code: before its decision, or after. */
static inline void desk_known(struct desk *d, int64_t id, const char *code, bool after)
{
	static const char *const values[] = {[FACT_TEXT] = "known", [FACT_DAY] = "2026-11-22",
	    [FACT_TIME] = "2026-11-22T10:00", [FACT_AGENT] = "anna", [FACT_SECRET] = "before"};
	char line[200];
	snprintf(line, sizeof line, "SELECT kind FROM ticket WHERE id = %lld", (long long)id);
	const struct required_view v = {.kind = (enum kind)desk_number(d, line), .code = code_find(code, strlen(code))};
	const struct required *r;
	for (size_t i = 0; (r = required_at(i)); i++) {
		if (r->after != after || !required_asked(&v, r))
			continue;
		desk_evidence(d, id, r);
		const char *value = strcmp(r->name, "about-agent") == 0 ? "nobody" : values[r->type];
		if (r->type == FACT_WORD)
			snprintf(line, sizeof line, "record %s %.*s", r->name, (int)strcspn(r->words, " "), r->words);
		else
			snprintf(line, sizeof line, "record %s %s", r->name, value);
		if (r->by == BY_FACT)
			desk_must(d, id, line);
	}
}

/* As it came; returns its ticket. */
static inline int64_t desk_take(struct desk *d, const struct intake *in)
{
	enum intake_done done;
	int64_t id = 0;
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	if (intake_letter(&done, &id, d->s, in)) {
		print_error("%s\n", ombud_error(d->s));
		desk_fail();
	}
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
	return id;
}

/* A letter from that address; returns its ticket. */
static inline int64_t desk_letter(
    struct desk *d, enum kind kind, const char *address, const char *message_id, const char *body)
{
	struct intake in = {.sender = address,
	    .address = address,
	    .subject = "A letter",
	    .body = body,
	    .message_id = message_id,
	    .received_at = DESK_NOW - 86400,
	    .kind = kind};
	return desk_take(d, &in);
}

static inline int64_t desk_count(struct desk *d, const char *filter)
{
	int64_t n = -1;
	if (ombud_count(&n, d->s, filter)) {
		print_error("%s: %s\n", filter, ombud_error(d->s));
		desk_fail();
	}
	return n;
}

#endif
