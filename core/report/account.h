/* Accounts as they were at a moment of the past. */
#ifndef REPORT_ACCOUNT_H
#define REPORT_ACCOUNT_H

#include "base/vec.h"
#include "ops/session.h"

struct account {
	unsigned roles;
	bool active;
	int32_t qualified_until;
};
struct account_change {
	int64_t seq, at, agent;
	bool added;
	const char *detail; /* words: roles, a day, active or disabled */
};
struct accounts {
	struct agent_row *now;
	size_t n_now;
	VEC(struct account_change) changes;
};

enum ombud_status accounts_read(struct accounts *out, struct ombud_session *s, struct arena *memory);
void accounts_free(struct accounts *a);
/* By the entries up to that time and that entry of the audit; false: there was none. */
bool account_was(struct account *out, const struct accounts *a, int64_t id, int64_t at, int64_t seq);

#endif
