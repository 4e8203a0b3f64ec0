/* A store of a few tickets for the fuzzers of filters: opened once, its files are gone at once. */
#ifndef TESTS_FUZZ_TINY_H
#define TESTS_FUZZ_TINY_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "query/query.h"
#include "store/migrate.h"

enum { TINY_TICKETS = 8, TINY_NOW = 1795698300 };

static const char tiny_rows[] =
    "BEGIN;"
    "INSERT INTO agent(id, name, full_name, roles, active, login, lang, charset, team,"
    " qualified_until) VALUES (1, 'ines', '', 1, 1, '', '', '', 'privacy', 30000),"
    " (2, 'dirk', '', 1, 1, '', '', '', 'support', 30000);"
    "INSERT INTO person(id, created_at, lang) VALUES (1, 0, 'sv'), (2, 0, 'de');"
    "INSERT INTO datum(field, person_id, n, value, source, seen_at) VALUES"
    " (1, 1, 0, 'Jana Åberg', 'x', 0), (2, 1, 0, 'jana@example.org', 'x', 0),"
    " (1, 2, 0, 'aaaaaaaaaaaaaaaaaaaaaaaaab', 'x', 0), (12, 2, 0, 'Europe/Berlin', 'x', 0);"
    "INSERT INTO label(name, ticket_id) VALUES ('vip', 1), ('legal', 2), ('vip', 5);"
    "INSERT INTO link(a_id, b_id, type) VALUES (1, 2, 'claims'), (3, 4, 'sibling');"
    "INSERT INTO seen(agent_id, ticket_id, version, at) VALUES (1, 1, 1, 0), (1, 3, 0, 0);"
    "INSERT INTO message(id, case_id, ticket_id, direction, at, agent_id, sender, subject, body,"
    " charset, remark, message_id, in_reply_to, hash, flags) VALUES"
    " (1, 1, NULL, 1, 1795000000, NULL, '', 'about a', 'passport attached', 'utf-8', '', 'm1', '', x'00', 0),"
    " (2, 2, NULL, 3, 1795600000, 2, '', 'about b', 'a note, löschen', 'utf-8', '', 'm2', '', x'00', 0),"
    " (3, 3, 3, 2, 1795690000, 1, '', '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '', '', 'm3', '', x'00', 0);"
    "INSERT INTO attachment(message_id, n, name, type, size, hash) VALUES"
    " (1, 1, 'a.pdf', 'application/pdf', 10, x'00');"
    "INSERT INTO saved_filter(name, text) VALUES ('a', 'is:open or kind:access'),"
    " ('b', 'q:a -label:vip'), ('c', 'sort:-id');";

static inline void tiny_must(enum ombud_status status, const struct err *err)
{
	if (status) {
		fprintf(stderr, "%s\n", err->text);
		abort();
	}
}

static inline void tiny_ticket(struct buf *b, int id)
{
	buf_printf(b,
	    "INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, assignee_id,"
	    " subject, external_id, lang, received_at, updated_at, due_at, strict_at, due_day,"
	    " strict_day, extended_day, constants, n_messages, n_attachments, size, answered_at,"
	    " closed_at) VALUES(%d, %d, nullif(%d, 3), %d, %d, %d, %d, nullif(%d, 0), 'Subject %c%d',"
	    " 'X-%d', '%s', %d, %d, %d, %d, 0, 0, 0, 0, %d, %d, %d, %d, 0);",
	    id, 1 + id % 3, 1 + id % 3, 1 + id % 4, id % 2 ? 1 : 10, id % 2, 1 + id % 4, id % 3, 'a' + id, id,
	    id, id % 2 ? "sv" : "en", TINY_NOW - id * 86400, TINY_NOW - id * 3600, TINY_NOW + (id - 4) * 86400,
	    TINY_NOW + (id - 4) * 86400, id, id % 2, id * 500, id % 2 ? 0 : TINY_NOW - 60);
}

static inline struct db *tiny_store(void)
{
	static struct db *db;
	struct err err = {0};
	char folder[] = "/tmp/ombud-fuzz-XXXXXX", path[64], other[80];
	if (db)
		return db;
	if (!mkdtemp(folder))
		abort();
	snprintf(path, sizeof path, "%s/f.db", folder);
	tiny_must(db_open(&db, &err, &(struct db_how){.path = path, .create = true}), &err);
	tiny_must(schema_create(db, &err), &err);
	struct buf b = {0};
	buf_str(&b, tiny_rows);
	for (int id = 1; id <= TINY_TICKETS; id++)
		tiny_ticket(&b, id);
	buf_str(&b, "COMMIT;");
	tiny_must(db_script(db, &err, buf_text(&b)), &err);
	buf_free(&b);
	static const char *const ends[] = {"", "-wal", "-shm"};
	for (size_t i = 0; i < 3; i++) {
		snprintf(other, sizeof other, "%s%s", path, ends[i]);
		unlink(other);
	}
	rmdir(folder);
	return db;
}

static inline struct query_env tiny_env(void)
{
	static const int64_t tags[] = {3, 1};
	return (struct query_env){.db = tiny_store(), .now = TINY_NOW, .zone = "Europe/Stockholm",
	    .me = 1, .team = "privacy", .tags = tags, .n_tags = 2};
}

#endif
