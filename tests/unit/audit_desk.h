/* A desk with something in its audit, and a program that writes to its store past the guards. */
#ifndef TESTS_AUDIT_DESK_H
#define TESTS_AUDIT_DESK_H

#include "desk.h"
#include "engine.h"

#include <sodium.h>

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
	engine_unguarded(d);
	engine_runs(d, script);
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
