/* Saved filters through the gate: names, users, keys, sharing, loops, and taking all of it back. */
#include "demo_store.h"

#include "ops/saved.h"

static struct ombud_session *s, *dirk;

static struct ombud_session *act_as(const char *agent)
{
	char why[600];
	struct ombud_session *other;
	struct ombud_open how = {
	    .store = in_folder("one.db"), .user = "anna", .act_as = agent, .now = NOW};
	if (ombud_session_open(&other, &how, why, sizeof why))
		fail_msg("%s", why);
	return other;
}

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-saved-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 20, 3, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	dirk = act_as("dirk");
	assert_int_equal(db_script(s->db, &s->err, "DELETE FROM saved_filter"), OMBUD_OK);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ombud_session_close(s);
	ombud_session_close(dirk);
	remove_folder();
	return 0;
}

static enum ombud_status run(struct ombud_session *by, const char *const *words, size_t n)
{
	struct ombud_result *r;
	enum ombud_status status =
	    ombud_run(&r, by, &(struct ombud_request){.words = words, .n_words = n});
	if (!status)
		ombud_result_free(r);
	return status;
}
#define RUN(by, ...) \
	run(by, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))
#define MUST(by, ...) \
	do { \
		if (RUN(by, __VA_ARGS__)) \
			fail_msg("%s", (by)->err.text); \
	} while (0)

/* An agent's filter as that agent's list has it; its text, or NULL. */
static const char *text_of(struct ombud_session *by, const char *name)
{
	static char out[400];
	struct ombud_saved_list *l;
	const char *found = NULL;
	assert_int_equal(ombud_saved_filters(&l, by, false), OMBUD_OK);
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->v[i].name, name) == 0) {
			snprintf(out, sizeof out, "%s", l->v[i].filter);
			found = out;
		}
	ombud_saved_free(l);
	return found;
}

static struct ombud_saved *one(struct ombud_saved_list **l, struct ombud_session *by, const char *name)
{
	assert_int_equal(ombud_saved_filters(l, by, false), OMBUD_OK);
	for (size_t i = 0; i < (*l)->n; i++)
		if (strcmp((*l)->v[i].name, name) == 0)
			return (struct ombud_saved *)&(*l)->v[i];
	fail_msg("%s is not there", name);
	return NULL;
}

static void undo(struct ombud_session *by)
{
	struct ombud_result *r;
	if (ombud_undo(&r, by, 0))
		fail_msg("%s", by->err.text);
	ombud_result_free(r);
}

static void a_rename_rewrites_its_users(void **state)
{
	(void)state;
	MUST(s, "filter-save", "--name", "late", "--filter", "is:overdue");
	MUST(s, "filter-save", "--name", "both", "--filter", "q:late,late  or (subject:\"q:late\" -q:late) sort:due");
	MUST(s, "filter-rename", "late", "overdue");
	assert_null(text_of(s, "late"));
	assert_string_equal(text_of(s, "overdue"), "is:overdue");
	assert_string_equal(text_of(s, "both"),
	    "q:overdue,overdue  or (subject:\"q:late\" -q:overdue) sort:due");
	undo(s);
	assert_string_equal(text_of(s, "late"), "is:overdue");
	assert_string_equal(text_of(s, "both"), "q:late,late  or (subject:\"q:late\" -q:late) sort:due");
	assert_null(text_of(s, "overdue"));
	struct ombud_result *r;
	assert_int_equal(ombud_redo(&r, s, 0), OMBUD_OK);
	ombud_result_free(r);
	assert_string_equal(text_of(s, "overdue"), "is:overdue");
	MUST(s, "filter-rm", "both");
	MUST(s, "filter-rm", "overdue");
}

static void refused(struct ombud_session *by, const char *const *words, size_t n, const char *says)
{
	struct ombud_result *r = NULL;
	assert_int_equal(ombud_run(&r, by, &(struct ombud_request){.words = words, .n_words = n}), OMBUD_CONFLICT);
	if (!strstr(by->err.text, says))
		fail_msg("\"%s\" has no \"%s\"", by->err.text, says);
}

static void personal_name(const char *const *words, size_t n, const char *name)
{
	enum ombud_status status = run(s, words, n);
	if (status != OMBUD_INPUT || !strstr(s->err.text, "an address or a number of a person"))
		fail_msg("%s %s: %d %s", words[0], name, (int)status, status ? s->err.text : "");
}

static void personal_label(const char *const *words)
{
	int64_t first = number(s, "SELECT min(id) FROM ticket WHERE is_open = 1");
	struct ombud_result *r = NULL;
	enum ombud_status status = ombud_run(
	    &r, s, &(struct ombud_request){.words = words, .n_words = 2, .ids = &first, .n_ids = 1});
	const char *why = status || !r->n ? s->err.text : r->v[0].why;
	if (!strstr(why, "an address or a number of a person"))
		fail_msg("label %s: %s", words[1], why);
	ombud_result_free(r);
}

/* A name stands in the journal's sentence, which tells no personal value. */
static void names_hold_no_persons_address_or_number(void **state)
{
	static const char *const personal[] = {"anna.berg@x.se", "anna@x", "070-1234567", "call_070-123_45_67",
	    "+46701234567", "850712-9805", "from-192.0.2.55", "SE4550000000058398257466",
	    "4111-1111-1111-1111"};
	static const char *const plain[] = {"erasure-due", "late", "vip.2026", "q4-2026", "\xc3\xa4rende", "p1"};
	(void)state;
	for (size_t i = 0; i < sizeof personal / sizeof *personal; i++) {
		const char *name = personal[i];
		const char *const filter[] = {"filter-save", "--name", name, "--filter", "is:new"};
		const char *const recipe[] = {"recipe-save", "--name", name, "--filter", "is:new", "--words", "label vip"};
		const char *const label[] = {"label", name};
		personal_name(filter, 5, name);
		personal_name(recipe, 7, name);
		if (!strchr(name, '@')) /* refused by its spelling already */
			personal_label(label);
	}
	MUST(s, "filter-save", "--name", "first", "--filter", "is:new");
	assert_int_equal(RUN(s, "filter-rename", "first", "070-1234567"), OMBUD_INPUT);
	assert_non_null(strstr(s->err.text, "number of a person"));
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		MUST(s, "filter-save", "--name", plain[i], "--filter", "is:new");
	assert_int_equal(number(s, "SELECT count(*) FROM journal WHERE sentence LIKE '%070%'"), 0);
}

/* What names it would be broken, or mean the team's from now on, without a word. */
static void what_is_named_is_not_dropped(void **state)
{
	static const char *const rm[] = {"filter-rm", "base"};
	struct ombud_result *r = NULL;
	(void)state;
	MUST(s, "filter-save", "--name", "base", "--filter", "is:new");
	int64_t saved = number(s, "SELECT max(id) FROM journal");
	MUST(s, "filter-save", "--name", "use", "--filter", "q:base kind:access");
	refused(s, rm, 2, "base is named by filter use: change these first");
	MUST(s, "recipe-save", "--name", "take", "--filter", "q:base", "--words", "label vip");
	assert_int_equal(ombud_keep(s, OMBUD_COLOURS_KEY, "late is:new\nsoft q:base", 23), OMBUD_OK);
	refused(s, rm, 2, "base is named by filter use, recipe take, colours: ");
	/* Another's of the same name is another filter. */
	MUST(dirk, "filter-save", "--name", "base", "--filter", "is:open");
	MUST(dirk, "filter-rm", "base");
	/* That it was saved is not undone either. */
	assert_int_equal(ombud_undo(&r, s, saved), OMBUD_CONFLICT);
	assert_non_null(strstr(s->err.text, "base is named by filter use"));
	assert_non_null(text_of(s, "base"));
	MUST(s, "filter-rm", "base", "--force", "yes");
	assert_null(text_of(s, "base"));
	assert_int_equal(ombud_filter_check(s, "q:use"), OMBUD_SYNTAX);
	assert_int_equal(ombud_keep(s, OMBUD_COLOURS_KEY, "", 0), OMBUD_OK);
	MUST(s, "recipe-rm", "take");
	MUST(s, "filter-rm", "use");
}

/* The one that names what is gone is no guess for it. */
static void what_is_being_read_is_not_suggested(void **state)
{
	(void)state;
	MUST(s, "filter-save", "--name", "abcd", "--filter", "is:new");
	MUST(s, "filter-save", "--name", "abcde", "--filter", "q:abcd");
	MUST(s, "filter-rm", "abcd", "--force", "yes");
	assert_int_equal(ombud_filter_check(s, "q:abcde"), OMBUD_SYNTAX);
	assert_non_null(strstr(s->err.text, "in the saved filter 'abcde': no saved filter of that name"));
	assert_null(strstr(s->err.text, "q:abcde?"));
	assert_int_equal(ombud_filter_check(s, "q:abcd"), OMBUD_SYNTAX);
	assert_non_null(strstr(s->err.text, "q:abcde?"));
	MUST(s, "filter-rm", "abcde");
}

static void recipes_use_the_new_name_too(void **state)
{
	static const char is[] = "SELECT count(*) FROM recipe WHERE dropped = 0 AND filter = ";
	char query[200];
	(void)state;
	MUST(s, "filter-save", "--name", "old", "--filter", "is:new");
	MUST(s, "recipe-save", "--name", "take", "--filter", "q:old kind:access", "--words", "label vip");
	MUST(s, "filter-rename", "old", "fresh");
	snprintf(query, sizeof query, "%s'q:fresh kind:access'", is);
	assert_int_equal(number(s, query), 1);
	undo(s);
	assert_int_equal(number(s, query), 0);
	snprintf(query, sizeof query, "%s'q:old kind:access'", is);
	assert_int_equal(number(s, query), 1);
	MUST(s, "recipe-rm", "take");
	MUST(s, "filter-rm", "old");
}

static const char *recipe_of(int64_t agent)
{
	static char text[200];
	char query[200];
	snprintf(query, sizeof query,
	    "SELECT filter FROM recipe WHERE dropped = 0 AND coalesce(agent_id, 0) = %lld", (long long)agent);
	struct rows r = db_select_text(s->db, &s->err, query, NULL, 0);
	snprintf(text, sizeof text, "%s", db_next(&r) ? db_text(&r, 0) : "");
	assert_int_equal(db_end(&r), OMBUD_OK);
	return text;
}

/* A recipe of somebody who has a filter of that name means that one; the team's recipe the team's. */
static void recipes_mean_their_owners_filter(void **state)
{
	(void)state;
	MUST(s, "filter-save", "--name", "old", "--team", "yes", "--filter", "is:new");
	MUST(s, "recipe-save", "--name", "take", "--team", "yes", "--filter", "q:old", "--words", "label vip");
	MUST(s, "recipe-save", "--name", "mine", "--filter", "q:old", "--words", "label vip");
	MUST(dirk, "filter-save", "--name", "old", "--filter", "kind:access");
	MUST(dirk, "recipe-save", "--name", "hers", "--filter", "q:old", "--words", "label vip");
	MUST(s, "filter-rename", "old", "fresh", "--team", "yes");
	assert_string_equal(recipe_of(0), "q:fresh");
	assert_string_equal(recipe_of(s->agent.id), "q:fresh");
	assert_string_equal(recipe_of(dirk->agent.id), "q:old");
	MUST(dirk, "filter-rename", "old", "own");
	assert_string_equal(recipe_of(dirk->agent.id), "q:own");
	assert_string_equal(recipe_of(0), "q:fresh");
	MUST(dirk, "recipe-rm", "hers");
	MUST(dirk, "filter-rm", "own");
	MUST(s, "recipe-rm", "mine");
	MUST(s, "recipe-rm", "take", "--team", "yes");
	MUST(s, "filter-rm", "fresh", "--team", "yes");
}

static void keep_colours(struct ombud_session *by, const char *lines)
{
	assert_int_equal(ombud_keep(by, OMBUD_COLOURS_KEY, lines, strlen(lines)), OMBUD_OK);
}

static void colours_are(struct ombud_session *by, const char *lines)
{
	char *kept;
	size_t n;
	assert_int_equal(ombud_kept(&kept, &n, by, OMBUD_COLOURS_KEY), OMBUD_OK);
	assert_string_equal(kept, lines);
	ombud_free(kept);
}

/* Also of those who are not there, and of whoever has an own one only if that is meant. */
static void rules_of_colours_follow(void **state)
{
	(void)state;
	MUST(s, "filter-save", "--name", "old", "--team", "yes", "--filter", "is:new");
	keep_colours(s, "late q:old kind:access\ngood  subject:q:old\n");
	keep_colours(dirk, "q:old -q:old\nnone\n");
	MUST(s, "filter-rename", "old", "fresh", "--team", "yes");
	colours_are(s, "late q:fresh kind:access\ngood  subject:q:old\n");
	colours_are(dirk, "q:old -q:fresh\nnone\n");
	undo(s);
	colours_are(s, "late q:old kind:access\ngood  subject:q:old\n");
	colours_are(dirk, "q:old -q:old\nnone\n");
	MUST(dirk, "filter-save", "--name", "old", "--filter", "kind:access");
	MUST(s, "filter-rename", "old", "fresh", "--team", "yes");
	colours_are(dirk, "q:old -q:old\nnone\n");
	MUST(dirk, "filter-rename", "old", "own");
	colours_are(dirk, "q:old -q:own\nnone\n");
	colours_are(s, "late q:fresh kind:access\ngood  subject:q:old\n");
	keep_colours(s, "");
	keep_colours(dirk, "");
	MUST(dirk, "filter-rm", "own");
	MUST(s, "filter-rm", "fresh", "--team", "yes");
}

static void the_teams_is_rewritten_for_everybody(void **state)
{
	(void)state;
	MUST(s, "filter-save", "--name", "base", "--team", "yes", "--filter", "is:open");
	MUST(s, "filter-save", "--name", "more", "--team", "yes", "--filter", "q:base kind:access");
	MUST(dirk, "filter-save", "--name", "hers", "--filter", "q:base assignee:@me");
	MUST(s, "filter-rename", "base", "ground", "--team", "yes");
	assert_string_equal(text_of(s, "more"), "q:ground kind:access");
	assert_string_equal(text_of(dirk, "hers"), "q:ground assignee:@me");
	undo(s);
	assert_string_equal(text_of(dirk, "hers"), "q:base assignee:@me");
	/* Who has one of that name means the own one. */
	MUST(dirk, "filter-save", "--name", "base", "--filter", "is:new");
	MUST(s, "filter-rename", "base", "ground", "--team", "yes");
	assert_string_equal(text_of(dirk, "hers"), "q:base assignee:@me");
	assert_string_equal(text_of(s, "more"), "q:ground kind:access");
	undo(s);
	/* The own one is renamed for its owner only. */
	MUST(dirk, "filter-rename", "base", "mine");
	assert_string_equal(text_of(dirk, "hers"), "q:mine assignee:@me");
	assert_string_equal(text_of(s, "more"), "q:base kind:access");
}

static void a_name_that_is_taken_is_refused(void **state)
{
	(void)state;
	MUST(s, "filter-save", "--name", "a", "--filter", "is:open");
	MUST(s, "filter-save", "--name", "b", "--filter", "is:new");
	assert_int_equal(RUN(s, "filter-rename", "a", "b"), OMBUD_CONFLICT);
	assert_int_equal(RUN(s, "filter-rename", "a", "a"), OMBUD_CONFLICT);
	assert_int_equal(RUN(s, "filter-rename", "a", "base"), OMBUD_CONFLICT); /* would hide the team's */
	assert_int_equal(RUN(s, "filter-rename", "base", "mine", "--team", "yes"), OMBUD_CONFLICT);
	assert_int_equal(RUN(s, "filter-rename", "a", "two words"), OMBUD_INPUT);
	assert_int_equal(RUN(s, "filter-rename", "a", ""), OMBUD_INPUT);
	assert_int_equal(RUN(s, "filter-rename", "nothing", "c"), OMBUD_NOTFOUND);
	assert_int_equal(RUN(dirk, "filter-rename", "base", "c", "--team", "yes"), OMBUD_DENIED);
	assert_string_equal(text_of(s, "a"), "is:open");
	/* A dropped one frees its name; it cannot come back over the other then. */
	MUST(s, "filter-rm", "b");
	MUST(s, "filter-rename", "a", "b");
	struct ombud_result *r;
	int64_t rm = number(s, "SELECT id FROM journal WHERE op = 'filter-rm' ORDER BY id DESC LIMIT 1");
	assert_int_equal(ombud_undo(&r, s, rm), OMBUD_CONFLICT);
	assert_string_equal(text_of(s, "b"), "is:open");
	MUST(s, "filter-rm", "b");
}

static void an_undo_never_takes_what_came_later(void **state)
{
	struct ombud_result *r;
	(void)state;
	MUST(s, "filter-save", "--name", "x", "--filter", "is:open");
	MUST(s, "filter-save", "--name", "y", "--filter", "q:x kind:access");
	MUST(s, "filter-rename", "x", "z");
	int64_t entry = number(s, "SELECT max(id) FROM journal");
	MUST(s, "filter-save", "--name", "y", "--filter", "q:z kind:erasure");
	assert_int_equal(ombud_undo(&r, s, entry), OMBUD_CONFLICT);
	assert_string_equal(text_of(s, "y"), "q:z kind:erasure");
	assert_string_equal(text_of(s, "z"), "is:open");
	MUST(s, "filter-rm", "y");
	MUST(s, "filter-rm", "z");
}

static void loops_are_refused_when_they_are_saved(void **state)
{
	(void)state;
	assert_int_equal(RUN(s, "filter-save", "--name", "self", "--filter", "q:self"), OMBUD_SYNTAX);
	MUST(s, "filter-save", "--name", "self", "--filter", "is:open");
	assert_int_equal(RUN(s, "filter-save", "--name", "self", "--filter", "is:new q:self"), OMBUD_CONFLICT);
	assert_string_equal(text_of(s, "self"), "is:open");
	MUST(s, "filter-save", "--name", "l1", "--filter", "q:self");
	MUST(s, "filter-save", "--name", "l2", "--filter", "q:l1 is:new");
	assert_int_equal(RUN(s, "filter-save", "--name", "self", "--filter", "-q:l2"), OMBUD_CONFLICT);
	assert_non_null(strstr(s->err.text, "leads back to itself"));
	assert_string_equal(text_of(s, "self"), "is:open");
	/* What is for everybody cannot rest on one agent's own. */
	assert_int_equal(RUN(s, "filter-save", "--name", "all", "--team", "yes", "--filter", "q:l1"), OMBUD_CONFLICT);
	MUST(s, "filter-rm", "l2");
	MUST(s, "filter-rm", "l1");
	MUST(s, "filter-rm", "self");
}

static void a_key_opens_one_filter(void **state)
{
	struct ombud_saved_list *l;
	(void)state;
	MUST(s, "filter-save", "--name", "k1", "--key", "1", "--filter", "is:open");
	MUST(s, "filter-save", "--name", "k2", "--filter", "is:new");
	MUST(s, "filter-key", "k2", "1");
	assert_int_equal(one(&l, s, "k1")->key, 0);
	ombud_saved_free(l);
	assert_int_equal(one(&l, s, "k2")->key, 1);
	ombud_saved_free(l);
	undo(s);
	assert_int_equal(one(&l, s, "k1")->key, 1);
	ombud_saved_free(l);
	MUST(s, "filter-key", "k1", "0");
	assert_int_equal(one(&l, s, "k1")->key, 0);
	ombud_saved_free(l);
	assert_int_equal(RUN(s, "filter-key", "k1", "10"), OMBUD_INPUT);
	assert_int_equal(RUN(s, "filter-key", "k1", "x"), OMBUD_INPUT);
	MUST(s, "filter-rm", "k1");
	MUST(s, "filter-rm", "k2");
}

static void sharing_makes_it_the_teams(void **state)
{
	struct ombud_saved_list *l;
	(void)state;
	MUST(dirk, "filter-save", "--name", "idea", "--filter", "is:open q:mine");
	assert_int_equal(RUN(dirk, "filter-share", "idea"), OMBUD_DENIED);
	MUST(s, "filter-save", "--name", "plan", "--key", "3", "--filter", "q:base assignee:@me");
	MUST(s, "filter-share", "plan");
	assert_string_equal(text_of(dirk, "plan"), "q:base assignee:@me");
	assert_string_equal(one(&l, s, "plan")->owner, "");
	ombud_saved_free(l);
	undo(s);
	assert_null(text_of(dirk, "plan"));
	assert_int_equal(one(&l, s, "plan")->key, 3);
	ombud_saved_free(l);
	MUST(s, "filter-save", "--name", "plan", "--team", "yes", "--filter", "is:new");
	struct ombud_saved *own = one(&l, s, "plan");
	assert_true(own->hides && *own->owner);
	ombud_saved_free(l);
	assert_int_equal(RUN(s, "filter-share", "plan"), OMBUD_CONFLICT);
	MUST(s, "filter-save", "--name", "own", "--filter", "is:open");
	MUST(s, "filter-save", "--name", "rests", "--filter", "q:own");
	assert_int_equal(RUN(s, "filter-share", "rests"), OMBUD_CONFLICT);
}

static void users_are_named(void **state)
{
	struct ombud_saved_list *l;
	(void)state;
	assert_string_equal(one(&l, s, "base")->users, "plan, more");
	ombud_saved_free(l);
	assert_string_equal(one(&l, s, "more")->users, "");
	ombud_saved_free(l);
	assert_string_equal(one(&l, s, "own")->users, "rests");
	ombud_saved_free(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_rename_rewrites_its_users),
	    cmocka_unit_test(what_is_named_is_not_dropped),
	    cmocka_unit_test(what_is_being_read_is_not_suggested),
	    cmocka_unit_test(recipes_use_the_new_name_too),
	    cmocka_unit_test(recipes_mean_their_owners_filter),
	    cmocka_unit_test(rules_of_colours_follow),
	    cmocka_unit_test(the_teams_is_rewritten_for_everybody),
	    cmocka_unit_test(a_name_that_is_taken_is_refused),
	    cmocka_unit_test(an_undo_never_takes_what_came_later),
	    cmocka_unit_test(loops_are_refused_when_they_are_saved),
	    cmocka_unit_test(a_key_opens_one_filter),
	    cmocka_unit_test(names_hold_no_persons_address_or_number),
	    cmocka_unit_test(sharing_makes_it_the_teams),
	    cmocka_unit_test(users_are_named),
	};
	return cmocka_run_group_tests_name("saved", tests, set_up, tear_down);
}
