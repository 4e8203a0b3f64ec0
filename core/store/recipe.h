/* Recipes: a filter, and operations for what it selects. A rule is a recipe of the team's that acts
 * on what arrives. An agent's own recipe shadows the team's of the same name. */
#ifndef STORE_RECIPE_H
#define STORE_RECIPE_H

#include "store/db.h"

struct recipe_row {
	int64_t id, version, agent_id; /* agent 0: the team's */
	int64_t made_by, place;
	bool on_arrival, dropped;
	const char *name, *filter, *words; /* words: command lines, one a line */
};

enum recipe_which { RECIPES_SEEN, RECIPES_RULES, RECIPES_ALL };
/* Seen: what the agent sees, own ones first, by name. Rules: in the order in which they act. All:
 * everybody's. */
enum ombud_status recipe_list(struct recipe_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, enum recipe_which which, int64_t agent);
/* Exactly the agent's (0: the team's) recipe of that name, dropped ones too. NOTFOUND without a
 * sentence. */
enum ombud_status recipe_get(struct recipe_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, const char *name);
enum ombud_status recipe_by_id(
    struct recipe_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id);
enum ombud_status recipe_insert(
    int64_t *id, struct db *db, struct err *err, const struct recipe_row *r);
enum ombud_status recipe_update(struct db *db, struct err *err, const struct recipe_row *r);

/* ---- what it did ---- */

struct recipe_run_row {
	int64_t at, matched, applied, refused, undecided, failed;
	const char *fault; /* "": none; an operation's name, "filter", "maker" */
	int64_t status;    /* of the fault */
};
/* Zeroes if it never ran. */
enum ombud_status recipe_run_get(struct recipe_run_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t recipe);
/* Adds to what stands there; a fault, if there is one, takes the place of the last. */
enum ombud_status recipe_run_add(
    struct db *db, struct err *err, int64_t recipe, const struct recipe_run_row *r);
enum ombud_status recipe_run_forget(struct db *db, struct err *err, int64_t recipe);

/* ---- what arrived ---- */

bool recipe_any_rule(struct db *db, struct err *err);
/* The rules' mark: entries of the audit up to it were looked at. */
enum ombud_status arrival_mark(int64_t *seq, struct db *db, struct err *err);
enum ombud_status arrival_mark_set(struct db *db, struct err *err, int64_t seq);
enum ombud_status arrival_head(int64_t *seq, struct db *db, struct err *err);

struct arrival {
	int64_t seq, ticket;
	bool letter; /* a further letter of the ticket's case; else the ticket is new */
};
/* At most most of them after the entry since, oldest first; returns how many in *n. */
enum ombud_status arrival_next(struct arrival *out, size_t most, size_t *n, struct db *db,
    struct err *err, int64_t since);

/* An entry of the journal that a rule made is nobody's last change, and says which rule it was. */
enum ombud_status recipe_sign(
    struct db *db, struct err *err, int64_t entry, const char *sentence);

#endif
