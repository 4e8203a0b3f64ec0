/* What an agent keeps for himself: values, tags, unsent texts of two sessions; and who looks at
 * what. */
#include <time.h>

#include "desk.h"

struct two {
	struct desk d; /* d.s is anna's */
	struct ombud_session *ines, *again; /* anna a second time */
};

static int setup(void **state)
{
	struct two *t = calloc(1, sizeof *t);
	void *desk;
	assert_non_null(t);
	desk_setup(&desk);
	t->d = *(struct desk *)desk;
	free(desk);
	struct ombud_session *admin = desk_session(&t->d, "admin");
	must(admin, 0, WORDS("agent-add", "ines", "agent,lead", "--until", "2027-11-01"));
	ombud_session_close(admin);
	t->ines = desk_session(&t->d, "ines");
	t->again = desk_session(&t->d, NULL);
	*state = t;
	return 0;
}

static int teardown(void **state)
{
	struct two *t = *state;
	row(NULL, 0);
	ombud_session_close(t->again);
	ombud_session_close(t->ines);
	ombud_session_close(t->d.s);
	desk_remove(t->d.folder);
	free(t);
	return 0;
}

/* ---- values ------------------------------------------------------------------------------------ */

static void a_value_is_the_agents_in_every_session(void **state)
{
	struct two *t = *state;
	char *value;
	size_t n;
	int64_t audit = audit_entries(t->d.s);
	assert_int_equal(ombud_kept(&value, &n, t->d.s, "macro.a"), OMBUD_NOTFOUND);
	assert_null(value);
	assert_string_equal(ombud_error(t->d.s), "");
	assert_int_equal(ombud_keep(t->d.s, "macro.a", "j\0k", 3), OMBUD_OK);
	assert_int_equal(ombud_keep(t->d.s, "macro.b", "x", 1), OMBUD_OK);
	assert_int_equal(ombud_keep(t->d.s, "macros", "y", 1), OMBUD_OK);
	assert_int_equal(ombud_kept(&value, &n, t->again, "macro.a"), OMBUD_OK);
	assert_int_equal(n, 3);
	assert_memory_equal(value, "j\0k", 4);
	ombud_free(value);
	assert_int_equal(ombud_kept(&value, &n, t->ines, "macro.a"), OMBUD_NOTFOUND);

	struct ombud_words *keys;
	assert_int_equal(ombud_kept_keys(&keys, t->again, "macro."), OMBUD_OK);
	assert_int_equal(keys->n, 2);
	assert_string_equal(keys->v[0].text, "macro.a");
	assert_string_equal(keys->v[1].text, "macro.b");
	ombud_words_free(keys);

	assert_int_equal(ombud_keep(t->again, "macro.a", NULL, 0), OMBUD_OK);
	assert_int_equal(ombud_kept(&value, &n, t->d.s, "macro.a"), OMBUD_NOTFOUND);
	/* None of it is an entry of the audit, and nobody's list is out of date. */
	assert_int_equal(audit_entries(t->d.s), audit);
	assert_false(ombud_changed(t->ines));
}

static void what_cannot_be_kept_says_so(void **state)
{
	struct two *t = *state;
	static char much[(16 << 20) + 1];
	static const char *const keys[] = {"", "a b", "Tags", "a'b", "k\xc3\xa4y",
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		assert_int_equal(ombud_keep(t->d.s, keys[i], "x", 1), OMBUD_INPUT);
	assert_int_equal(ombud_keep(t->d.s, "much", much, sizeof much), OMBUD_LIMIT);
	struct ombud_session *reader;
	assert_int_equal(desk_try(&t->d, &reader, NULL, NOW, true), OMBUD_OK);
	assert_int_equal(ombud_keep(reader, "macro.a", "x", 1), OMBUD_IO);
	assert_non_null(strstr(ombud_error(reader), "read-only"));
	ombud_session_close(reader);
}

/* ---- tags ---------------------------------------------------------------------------------------- */

static void tags_are_a_filter_and_last(void **state)
{
	struct two *t = *state;
	int64_t a = new_ticket(t->d.s, "howto", "One"), b = new_ticket(t->d.s, "howto", "Two");
	int64_t *kept, gone = b + 1000;
	size_t n;
	assert_int_equal(count(t->d.s, "is:tagged"), 0);
	ombud_tag(t->d.s, b, true);
	ombud_tag(t->d.s, a, true);
	ombud_tag(t->d.s, a, true);
	ombud_tag(t->d.s, gone, true);
	ombud_tag(t->d.s, 0, true);
	assert_int_equal(ombud_tags(t->d.s, &n)[0], a);
	assert_int_equal(n, 3);
	assert_int_equal(count(t->d.s, "is:tagged"), 2); /* one is no ticket, which harms nobody */
	assert_int_equal(count(t->again, "is:tagged"), 0);
	assert_int_equal(
	    ombud_keep_ids(t->d.s, OMBUD_TAGS_KEY, ombud_tags(t->d.s, &n), 3), OMBUD_OK);

	struct ombud_session *next = desk_session(&t->d, NULL);
	assert_int_equal(count(next, "is:tagged"), 2);
	assert_int_equal(count(next, "id:* not is:tagged"), 0);
	ombud_tag(next, a, false);
	ombud_tag(next, a, false);
	assert_int_equal(count(next, "is:tagged"), 1);
	ombud_tags_set(next, NULL, 0);
	assert_int_equal(count(next, "is:tagged"), 0);
	assert_int_equal(ombud_kept_ids(&kept, &n, next, OMBUD_TAGS_KEY), OMBUD_OK);
	assert_int_equal(n, 3);
	assert_int_equal(kept[2], gone);
	ombud_free(kept);
	assert_int_equal(ombud_keep_ids(next, OMBUD_TAGS_KEY, NULL, 0), OMBUD_OK);
	ombud_session_close(next);
	assert_int_equal(ombud_kept_ids(&kept, &n, t->again, OMBUD_TAGS_KEY), OMBUD_NOTFOUND);
}

/* A store may be damaged, or written by a stranger: the desk opens all the same. */
static void damaged_tags_stop_nobody(void **state)
{
	struct two *t = *state;
	static const char *const bytes[] = {"\x01", "\x81\x81\x81\x81\x81\x81\x81\x81\x81\x81\x81",
	    "\x01\xff\xff\xff\xff\xff\xff\xff\xff\x7f", "zz\x80"};
	size_t n;
	for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i++) {
		assert_int_equal(
		    ombud_keep(t->d.s, OMBUD_TAGS_KEY, bytes[i], strlen(bytes[i])), OMBUD_OK);
		struct ombud_session *s = desk_session(&t->d, NULL);
		ombud_tags(s, &n);
		assert_in_range(n, 0, 10000000);
		ombud_session_close(s);
	}
}

/* ---- who looks at what ------------------------------------------------------------------------- */

static void looking_is_no_change(void **state)
{
	struct two *t = *state;
	int64_t id = new_ticket(t->d.s, "howto", "Looked at");
	struct ombud_ticket *ticket;
	ombud_changed(t->d.s);
	ombud_presence_changed(t->d.s);
	assert_int_equal(ombud_ticket_open(&ticket, t->ines, id, NULL), OMBUD_OK);
	ombud_ticket_free(ticket);
	assert_true(ombud_present(t->ines, id, false));
	assert_false(ombud_changed(t->d.s));
	assert_true(ombud_presence_changed(t->d.s));
	/* The same again is a sign of life and no news. */
	assert_true(ombud_present(t->ines, id, false));
	assert_false(ombud_changed(t->d.s));
	assert_false(ombud_presence_changed(t->d.s));
	assert_true(ombud_present(t->ines, id, true));
	assert_false(ombud_changed(t->d.s));
	assert_true(ombud_presence_changed(t->d.s));
	must(t->ines, id, WORDS("priority", "high"));
	assert_true(ombud_changed(t->d.s));
	assert_false(ombud_presence_changed(t->d.s));
}

static void must_say(struct ombud_session *s, int64_t id, const char *wanted)
{
	char *text;
	assert_int_equal(ombud_presence(&text, s, id), OMBUD_OK);
	assert_string_equal(text, wanted);
	ombud_free(text);
}

static struct ombud_session *later(struct two *t, const char *as, int64_t seconds)
{
	struct ombud_session *s;
	assert_int_equal(desk_try(&t->d, &s, as, NOW + seconds, false), OMBUD_OK);
	return s;
}

static void a_session_that_crashed_fades(void **state)
{
	struct two *t = *state;
	int64_t id = new_ticket(t->d.s, "howto", "Looked at");
	assert_true(ombud_present(t->ines, id, false));
	must_say(t->d.s, id, "ines is viewing this (0 s)");
	struct ombud_session *soon = later(t, NULL, 299), *late = later(t, NULL, 301);
	must_say(soon, id, "ines is viewing this (299 s)");
	assert_int_equal(row(soon, id).presence, 'v');
	must_say(late, id, "");
	assert_int_equal(row(late, id).presence, 0);
	assert_int_equal(count(late, "is:locked"), 0);
	ombud_session_close(soon);
	ombud_session_close(late);
	/* Who ends leaves at once. */
	ombud_session_close(t->ines);
	t->ines = NULL;
	must_say(t->d.s, id, "");
}

static void a_clock_that_is_ahead_makes_nobody_stay(void **state)
{
	struct two *t = *state;
	int64_t id = new_ticket(t->d.s, "howto", "Looked at");
	struct ombud_session *ahead = later(t, "ines", 86400);
	assert_true(ombud_present(ahead, id, true));
	must_say(t->d.s, id, "");
	assert_int_equal(row(t->d.s, id).presence, 0);
	ombud_session_close(ahead);
}

static void several_are_named_and_oneself_elsewhere(void **state)
{
	struct two *t = *state;
	int64_t id = new_ticket(t->d.s, "howto", "Looked at");
	assert_true(ombud_present(t->ines, id, false));
	assert_true(ombud_present(t->again, id, true));
	must_say(t->d.s, id, "you (elsewhere) are editing, ines is viewing this (0 s)");
	must_say(t->ines, id, "anna is editing this (0 s)");
	assert_int_equal(row(t->d.s, id).presence, 'e');
	assert_int_equal(row(t->again, id).presence, 'v');
}

/* ---- unsent texts ---------------------------------------------------------------------------------- */

static enum ombud_draft_fate save(
    struct ombud_session *s, int64_t id, const char *text, const char *base, char **now)
{
	enum ombud_draft_fate fate;
	enum ombud_status status = ombud_draft_keep(&fate, now, s, id, "note", text, base);
	if (status)
		print_error("draft: %s\n", ombud_error(s));
	assert_int_equal(status, OMBUD_OK);
	return fate;
}

static void must_hold(struct ombud_session *s, int64_t id, const char *wanted)
{
	char *text;
	int64_t at;
	enum ombud_status status = ombud_draft(&text, &at, s, id, "note");
	if (!wanted) {
		assert_int_equal(status, OMBUD_NOTFOUND);
		return;
	}
	assert_int_equal(status, OMBUD_OK);
	assert_string_equal(text, wanted);
	ombud_free(text);
}

static void one_session_overwrites_its_own_text(void **state)
{
	struct two *t = *state;
	char *now;
	int64_t id = new_ticket(t->d.s, "howto", "Noted"), audit = audit_entries(t->d.s);
	assert_int_equal(save(t->d.s, id, "Dear", "", &now), OMBUD_DRAFT_KEPT);
	assert_int_equal(save(t->d.s, id, "Dear Sir", "Dear", &now), OMBUD_DRAFT_KEPT);
	assert_null(now);
	must_hold(t->again, id, "Dear Sir");
	must_hold(t->ines, id, NULL);
	assert_int_equal(save(t->d.s, id, "", "Dear Sir", &now), OMBUD_DRAFT_KEPT);
	must_hold(t->d.s, id, NULL);
	assert_int_equal(audit_entries(t->d.s), audit);
}

#define LINE "--- written elsewhere meanwhile, kept 2026-11-23 13:00 ---\n"

static void two_sessions_lose_neither_text(void **state)
{
	struct two *t = *state;
	char *now;
	int64_t id = new_ticket(t->d.s, "howto", "Noted");
	save(t->d.s, id, "From one", "", &now);
	assert_int_equal(save(t->again, id, "From two", "", &now), OMBUD_DRAFT_BOTH);
	assert_string_equal(now, "From two\n" LINE "From one");
	must_hold(t->d.s, id, now);
	/* The first goes on; of what is there by now it takes what it does not have. */
	char *both = now;
	assert_int_equal(save(t->d.s, id, "From one, more", "From one", &now), OMBUD_DRAFT_BOTH);
	assert_string_equal(now, "From one, more\n" LINE "From two");
	must_hold(t->again, id, now);
	ombud_free(now);
	ombud_free(both);
	/* The same text from both sides is one text. */
	assert_int_equal(
	    save(t->again, id, "From one, more\n" LINE "From two", "something old", &now),
	    OMBUD_DRAFT_KEPT);
}

static void what_two_sessions_began_from_one_text_is_kept(void **state)
{
	struct two *t = *state;
	char *now;
	int64_t id = new_ticket(t->d.s, "howto", "Noted");
	save(t->d.s, id, "Dear", "", &now);
	save(t->d.s, id, "Dear Sir", "Dear", &now);
	assert_int_equal(save(t->again, id, "Dear Madam", "Dear", &now), OMBUD_DRAFT_BOTH);
	assert_string_equal(now, "Dear Madam\n" LINE "Dear Sir");
	ombud_free(now);
}

static void dropping_takes_only_ones_own_text(void **state)
{
	struct two *t = *state;
	char *now;
	int64_t id = new_ticket(t->d.s, "howto", "Noted");
	save(t->d.s, id, "Mine", "", &now);
	save(t->again, id, "Mine and more", "Mine", &now);
	assert_int_equal(save(t->d.s, id, "", "Mine", &now), OMBUD_DRAFT_BOTH);
	assert_string_equal(now, "Mine and more");
	ombud_free(now);
	must_hold(t->d.s, id, "Mine and more");
}

static void a_text_sent_elsewhere_is_told(void **state)
{
	struct two *t = *state;
	char *now;
	int64_t id = new_ticket(t->d.s, "howto", "Noted");
	save(t->d.s, id, "It is done", "", &now);
	must(t->again, id, WORDS("note", "It is done"));
	must_hold(t->d.s, id, NULL);
	assert_int_equal(save(t->d.s, id, "It is done!", "It is done", &now), OMBUD_DRAFT_ANEW);
	must_hold(t->again, id, "It is done!");
	/* A note of other words leaves the draft alone. */
	must(t->again, id, WORDS("note", "By the way"));
	must_hold(t->d.s, id, "It is done!");
}

static void drafts_are_bounded_and_known(void **state)
{
	struct two *t = *state;
	char *now, *much = malloc((1 << 20) + 2);
	enum ombud_draft_fate fate;
	assert_non_null(much);
	int64_t id = new_ticket(t->d.s, "howto", "Noted");
	memset(much, 'x', (1 << 20) + 1);
	much[(1 << 20) + 1] = '\0';
	assert_int_equal(ombud_draft_keep(&fate, &now, t->d.s, id, "note", much, ""), OMBUD_LIMIT);
	assert_int_equal(ombud_draft_keep(&fate, &now, t->d.s, id, "poem", "x", ""), OMBUD_INPUT);
	assert_int_equal(
	    ombud_draft_keep(&fate, &now, t->d.s, id + 999, "note", "x", ""), OMBUD_NOTFOUND);
	must_hold(t->d.s, id, NULL);
	/* Two that fit, but not together: the one that is there stays. */
	much[600000] = '\0';
	save(t->d.s, id, much, "", &now);
	much[0] = 'y';
	assert_int_equal(ombud_draft_keep(&fate, &now, t->again, id, "note", much, ""), OMBUD_LIMIT);
	much[0] = 'x';
	must_hold(t->again, id, much);
	free(much);
}

static void drafts_are_listed(void **state)
{
	struct two *t = *state;
	struct ombud_table *table;
	enum ombud_draft_fate fate;
	char *now;
	int64_t id = new_ticket(t->d.s, "howto", "Noted");
	save(t->d.s, id, "1234", "", &now);
	assert_int_equal(
	    ombud_draft_keep(&fate, &now, t->d.s, 0, "new", "subject: x\n", ""), OMBUD_OK);
	assert_int_equal(ombud_table(&table, t->again, "drafts", 0), OMBUD_OK);
	assert_int_equal(table->n_rows, 2);
	assert_string_equal(table->cells[1], "new");
	assert_string_equal(table->cells[table->n_columns + 1], "note");
	assert_string_equal(table->cells[table->n_columns + 3], "4");
	ombud_table_free(table);
	assert_int_equal(ombud_table(&table, t->ines, "drafts", 0), OMBUD_OK);
	assert_int_equal(table->n_rows, 0);
	ombud_table_free(table);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(a_value_is_the_agents_in_every_session),
	    TEST(what_cannot_be_kept_says_so),
	    TEST(tags_are_a_filter_and_last),
	    TEST(damaged_tags_stop_nobody),
	    TEST(looking_is_no_change),
	    TEST(a_session_that_crashed_fades),
	    TEST(a_clock_that_is_ahead_makes_nobody_stay),
	    TEST(several_are_named_and_oneself_elsewhere),
	    TEST(one_session_overwrites_its_own_text),
	    TEST(two_sessions_lose_neither_text),
	    TEST(what_two_sessions_began_from_one_text_is_kept),
	    TEST(dropping_takes_only_ones_own_text),
	    TEST(a_text_sent_elsewhere_is_told),
	    TEST(drafts_are_bounded_and_known),
	    TEST(drafts_are_listed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
