/* A desk for tests that know the public header only: a store in a folder of its own, sessions on
 * it, operations as a person types them. */
#ifndef TESTS_API_DESK_H
#define TESTS_API_DESK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include <ombud.h>

/* 2026-11-23 12:00 UTC, a Monday. */
#define NOW INT64_C(1795435200)

struct desk {
	char folder[64], path[96], why[600];
	struct ombud_session *s;
};

static inline void desk_folder(struct desk *d)
{
	*d = (struct desk){.folder = "/tmp/ombud-api-XXXXXX"};
	assert_non_null(mkdtemp(d->folder));
	snprintf(d->path, sizeof d->path, "%s/desk.db", d->folder);
}

static inline enum ombud_status desk_try(
    struct desk *d, struct ombud_session **s, const char *as, int64_t now, bool read_only)
{
	struct ombud_open how = {
	    .store = d->path, .user = "anna", .act_as = as, .now = now, .read_only = read_only};
	d->why[0] = '\0';
	return ombud_session_open(s, &how, d->why, sizeof d->why);
}

static inline struct ombud_session *desk_session(struct desk *d, const char *as)
{
	struct ombud_session *s;
	if (desk_try(d, &s, as, NOW, false))
		print_error("open: %s\n", d->why);
	assert_non_null(s);
	return s;
}

static inline int desk_setup(void **state)
{
	struct desk *d = calloc(1, sizeof *d);
	assert_non_null(d);
	desk_folder(d);
	struct ombud_open how = {.store = d->path, .user = "anna", .now = NOW};
	if (ombud_store_init(&how, d->why, sizeof d->why))
		print_error("init: %s\n", d->why);
	d->s = desk_session(d, NULL);
	*state = d;
	return 0;
}

static inline void desk_remove(const char *folder)
{
	char command[128];
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	assert_int_equal(system(command), 0);
}

static inline int desk_teardown(void **state)
{
	struct desk *d = *state;
	ombud_session_close(d->s);
	desk_remove(d->folder);
	free(d);
	return 0;
}

/* An operation on ids (none: on the desk), its words as arguments, NULL at the end. */
static inline enum ombud_status desk_run(struct ombud_result **r, struct ombud_session *s,
    struct ombud_request base, const char *const *words)
{
	while (words[base.n_words])
		base.n_words++;
	base.words = words;
	return ombud_run(r, s, &base);
}
#define WORDS(...) ((const char *const[]){__VA_ARGS__, NULL})

/* One operation on one ticket that must apply; returns the journal entry. */
static inline int64_t must(struct ombud_session *s, int64_t id, const char *const *words)
{
	struct ombud_result *r = NULL;
	struct ombud_request base = {.ids = &id, .n_ids = id ? 1 : 0};
	enum ombud_status status = desk_run(&r, s, base, words);
	if (status)
		print_error("%s: %s\n", words[0], ombud_error(s));
	assert_int_equal(status, OMBUD_OK);
	if (id && r->applied != 1)
		print_error("%s: %s\n", words[0], r->n ? r->v[0].why : r->sentence);
	assert_int_equal(id ? r->applied : 1, 1);
	int64_t entry = r->entry;
	ombud_result_free(r);
	return entry;
}

static inline int64_t new_ticket(struct ombud_session *s, const char *kind, const char *subject)
{
	struct ombud_result *r = NULL;
	const char *const *words = WORDS("new", "--kind", kind, "--subject", subject, "--name",
	    "Anna Lind", "--email", "anna.lind@example.org", "--text", "Some words.");
	if (desk_run(&r, s, (struct ombud_request){0}, words))
		print_error("new: %s\n", ombud_error(s));
	assert_non_null(r);
	int64_t id = r->created;
	assert_true(id > 0);
	ombud_result_free(r);
	return id;
}

static inline int64_t count(struct ombud_session *s, const char *filter)
{
	int64_t n = -1;
	if (ombud_count(&n, s, filter))
		print_error("count %s: %s\n", filter, ombud_error(s));
	assert_true(n >= 0);
	return n;
}

/* One row as it is now; its texts live until the next call. */
static inline struct ombud_row row(struct ombud_session *s, int64_t id)
{
	static struct ombud_rows *kept;
	ombud_rows_free(kept);
	kept = NULL;
	if (!id) /* lets go of the last one */
		return (struct ombud_row){0};
	assert_int_equal(ombud_rows_by_id(&kept, s, &id, 1), OMBUD_OK);
	assert_int_equal(kept->n, 1);
	return kept->v[0];
}

static inline int64_t audit_entries(struct ombud_session *s)
{
	struct ombud_audit_report *a;
	assert_int_equal(ombud_audit_verify(&a, s), OMBUD_OK);
	assert_int_equal(a->first_bad, 0);
	int64_t n = a->entries;
	ombud_audit_free(a);
	return n;
}

static inline void must_be_whole(struct ombud_session *s)
{
	char *found = NULL;
	enum ombud_status status = ombud_check(&found, s);
	if (status)
		print_error("check: %s%s\n", found ? found : "", ombud_error(s));
	assert_int_equal(status, OMBUD_OK);
	ombud_free(found);
	audit_entries(s);
}

#endif
