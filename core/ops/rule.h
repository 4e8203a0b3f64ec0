/* The rules on arrival: loaded, asked about tickets, carried out. See arrive.h for when. */
#ifndef OPS_RULE_H
#define OPS_RULE_H

#include "ops/recipe.h"

struct rule {
	struct recipe_row row;
	struct agent_row maker;
	struct recipe_ops ops;
	struct query *q;
	const char *resting;   /* why it does nothing: a sentence, NULL: it acts */
	struct course course;
	id_vec hits;           /* of the tickets at hand */
	int64_t undecided;     /* of them */
	int64_t all_matched, all_undecided;
	struct recipe_run_row told; /* what was counted of its course so far */
};
struct ticket_seen {
	int64_t id, version;
};
struct rule_set {
	struct ombud_session *s;
	struct arena *memory;
	bool keep;             /* outcomes, for a report */
	struct rule *v;
	size_t n;
	int64_t stamp;         /* changes when a rule does */
	VEC(struct ticket_seen) seen; /* tickets at hand that some rule wants, by id */
};

/* name NULL: all; NOTFOUND if there is none of that name. Rules that cannot act rest. */
enum ombud_status rule_set_load(struct rule_set *set, const char *name);
void rule_set_free(struct rule_set *set);
/* Which of ids each rule wants. Opens a transaction for reading: all are judged as they are now. */
enum ombud_status rule_set_match(struct rule_set *set, const id_vec *ids);
size_t rule_set_work(const struct rule_set *set); /* operations on tickets that it comes to */
bool rule_set_news(const struct rule_set *set);  /* work, or something else to count */
/* Inside a whole (store/db.h). What changed since it was judged is judged again. A rule that
 * fails is counted and hinders no other; what fails for all ends it. */
enum ombud_status rule_set_act(struct rule_set *set);
/* Inside the same: what they did since it was last counted, with an audit entry a rule. */
enum ombud_status rule_set_count(struct rule_set *set);
enum ombud_status rule_set_stamp(int64_t *stamp, struct ombud_session *s);
/* The rules and what came of them, in the set's memory. */
const struct ombud_recipe_run *rule_set_report(struct rule_set *set);

/* The session with the maker's rights, and nothing tagged; back gives it its own again. */
struct acting {
	struct agent_row agent;
	int64_t *tags;
	size_t n_tags;
};
struct acting rule_begin(struct ombud_session *s, const struct agent_row *maker, int64_t rule);
void rule_end(struct ombud_session *s, const struct acting *was);
/* Whether the rule's maker may still have it act; the sentence says why not. */
enum ombud_status rule_maker(
    struct agent_row *out, struct ombud_session *s, struct arena *memory, const struct recipe_row *row);

#endif
