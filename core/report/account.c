/* What an account was at a moment: roles, qualification, whether it was active. Its row says what it is now; what it
 * was is in the audit, where every change of an account says what came of it. */
#include "report/account.h"

#include <string.h>

#include "base/time.h"

static const struct sql ENTRIES = {"changes of accounts", "",
    "SELECT seq, at, object_id, act, detail FROM audit WHERE object = 'agent'"
    " AND act IN ('agent-add', 'agent-role', 'agent-qualify', 'agent-state', 'undo', 'redo') ORDER BY seq",
    false};

enum ombud_status accounts_read(struct accounts *out, struct ombud_session *s, struct arena *memory)
{
	*out = (struct accounts){0};
	if (agent_list(&out->now, &out->n_now, s->db, &s->err, memory))
		return s->err.status;
	struct rows r = db_select_values(s->db, &s->err, &ENTRIES, NULL, 0);
	while (db_next(&r))
		vec_push(&out->changes, ((struct account_change){.seq = db_int(&r, 0),
		                            .at = db_int(&r, 1),
		                            .agent = db_int(&r, 2),
		                            .added = strcmp(db_text(&r, 3), "agent-add") == 0,
		                            .detail = db_keep(&r, memory, 4)}));
	return db_end(&r);
}

void accounts_free(struct accounts *a)
{
	vec_free(&a->changes);
}

/* One word of an entry: roles, a day, or a state. */
static void take_word(struct account *out, const char *word)
{
	int32_t day;
	unsigned roles = roles_parse(word);
	if (roles)
		out->roles = roles;
	else if (day_parse(word, strlen(word), &day))
		out->qualified_until = day;
	else if (strcmp(word, "active") == 0 || strcmp(word, "disabled") == 0)
		out->active = word[0] == 'a';
}

static void take(struct account *out, const struct account_change *e)
{
	char word[64];
	out->active |= e->added;
	for (const char *p = e->detail; *p;) {
		size_t n = strcspn(p, " ");
		if (n < sizeof word) {
			memcpy(word, p, n);
			word[n] = '\0';
			take_word(out, word);
		}
		p += n + (p[n] == ' ');
	}
}

/* Where the audit is silent, an older desk added it: then it was what it is. */
bool account_was(struct account *out, const struct accounts *a, int64_t id, int64_t at, int64_t seq)
{
	bool is = false;
	*out = (struct account){0};
	for (size_t i = 0; i < a->n_now; i++)
		if (a->now[i].id == id) {
			*out = (struct account){a->now[i].roles, a->now[i].active, a->now[i].qualified_until};
			is = true;
		}
	for (size_t i = 0; i < a->changes.n; i++) {
		const struct account_change *e = &a->changes.v[i];
		if (e->agent != id)
			continue;
		bool past = e->at <= at && e->seq <= seq;
		if (past)
			take(out, e);
		else if (e->added)
			is = false;
	}
	return is;
}
