/* Recipes: a filter, and what is done to what it selects. A part of ombud.h, which is included instead. */
#ifndef OMBUD_RECIPES_H
#define OMBUD_RECIPES_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

/* A rule is a recipe of the team's that acts on what arrives, with its maker's rights. */
struct ombud_recipe {
	int64_t id;
	const char *name, *filter, *owner; /* owner "" for the team's */
	const char *shown; /* filter as it is shown: masked where another wrote it */
	const char *maker;
	const struct ombud_recipe_op { /* in order; none where they can no longer be read */
		const char *line;
		const char *const *words;
		size_t n_words;
	} *ops;
	size_t n_ops;
	const char *lines; /* the operations as they were written, one a line */
	bool on_arrival;
	int64_t place;     /* rules act in this order */
	const char *fault; /* why it does nothing now: a sentence, or "" */
	int64_t count;     /* tickets that it would find, -1: not counted */
	/* What it did since it was last saved. */
	int64_t ran; /* when it last found something, UTC seconds; 0: never */
	int64_t matched, applied, refused, undecided, failed;
	const char *last_error; /* or "" */
};
struct ombud_recipe_list {
	const struct ombud_recipe *v;
	size_t n;
	void *memory;
};
/* What the agent sees, own ones first; rules: all rules in the order in which they act. */
OMBUD_API enum ombud_status ombud_recipes(
    struct ombud_recipe_list **out, struct ombud_session *s, bool rules, bool with_counts);
OMBUD_API void ombud_recipes_free(struct ombud_recipe_list *l);

/* What came of a run or a rehearsal, operation by operation. An operation that a ticket refuses is
 * the recipe's last on that ticket. */
struct ombud_recipe_step {
	const char *line;
	struct ombud_result result; /* its memory is NULL: it lives in the report */
};
struct ombud_recipe_run {
	int64_t id;
	const char *name;
	const char *resting; /* why it did nothing: a sentence, or "" */
	int64_t matched, undecided;
	const struct ombud_recipe_step *steps;
	size_t n_steps;
};
struct ombud_recipe_report {
	const struct ombud_recipe_run *v;
	size_t n;
	int64_t looked; /* tickets that the rules looked at */
	void *memory;
};
struct ombud_recipe_how {
	const char *name;
	const char *token; /* makes a repeat harmless; NULL: none */
	bool rehearse;
	bool (*progress)(void *data, int64_t done, int64_t total); /* false cancels; may be NULL */
	void *progress_data;
};
OMBUD_API enum ombud_status ombud_recipe_run(struct ombud_recipe_report **out,
    struct ombud_session *s, const struct ombud_recipe_how *how);
/* The rules on what arrived and was not looked at yet: what an import and a tick do too. */
OMBUD_API enum ombud_status ombud_rules_run(
    struct ombud_recipe_report **out, struct ombud_session *s);
/* What the rules (name NULL: all) would do to the tickets received since, as these are now: the
 * real changes, each part taken back at once. Of how, name and progress count. */
OMBUD_API enum ombud_status ombud_rules_test(struct ombud_recipe_report **out,
    struct ombud_session *s, const struct ombud_recipe_how *how, int64_t since);
OMBUD_API void ombud_recipe_report_free(struct ombud_recipe_report *r);
/* For a front end that ran a recipe's operation itself, after a preview: counts it. further: not the
 * first operation of that run. */
OMBUD_API enum ombud_status ombud_recipe_ran(
    struct ombud_session *s, int64_t recipe, const struct ombud_result *r, bool further);

#endif
