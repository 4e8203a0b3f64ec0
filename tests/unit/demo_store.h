/* Sample stores for tests, in a folder of their own, and sessions on them. */
#ifndef TESTS_DEMO_STORE_H
#define TESTS_DEMO_STORE_H

#include "base/time.h"
#include "ops/session.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* Wednesday 25 November 2026, 10:30 in Stockholm. */
#define NOW INT64_C(1795599000)

static char folder[64];
static char path[96];

static inline const char *in_folder(const char *name)
{
	snprintf(path, sizeof path, "%s/%s", folder, name);
	return path;
}

static inline enum ombud_status make(
    const char *store, int64_t tickets, int64_t seed, int64_t now, char why[600])
{
	struct ombud_demo_how how = {
	    .store = store, .user = "anna", .tickets = tickets, .seed = seed, .now = now};
	return ombud_demo(&how, why, 600);
}

static inline void must_make(const char *store, int64_t tickets, int64_t seed, int64_t now)
{
	char why[600];
	if (make(store, tickets, seed, now, why))
		fail_msg("%s", why);
}

static inline struct ombud_session *open_desk(const char *store, int64_t now)
{
	char why[600];
	struct ombud_session *s;
	struct ombud_open how = {.store = store, .user = "anna", .now = now};
	if (ombud_session_open(&s, &how, why, sizeof why))
		fail_msg("%s", why);
	return s;
}

static inline int64_t number(struct ombud_session *s, const char *text)
{
	int64_t n = -1;
	struct rows r = db_select_text(s->db, &s->err, text, NULL, 0);
	if (db_next(&r))
		n = db_int(&r, 0);
	if (db_end(&r))
		fail_msg("%s", s->err.text);
	return n;
}

static inline void remove_folder(void)
{
	static const char *const names[] = {"big", "one", "two", "three", "own", "text", "target", "link"};
	static const char *const endings[] = {"", "-wal", "-shm", ".new", ".erasures", ".erasures.key"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		for (size_t k = 0; k < sizeof endings / sizeof *endings; k++) {
			char name[128];
			snprintf(name, sizeof name, "%s/%s.db%s", folder, names[i], endings[k]);
			unlink(name);
		}
	assert_int_equal(rmdir(folder), 0);
}

#endif
