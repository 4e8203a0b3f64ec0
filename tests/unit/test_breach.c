/* The clock of a breach: from when the house was aware of it (Art. 33(1)), and what follows (Art. 33(4)). */
#include "undo_desk.h"

static struct ombud_session *mine;

static void be(struct desk *d, const char *name)
{
	mine = d->s;
	d->s = desk_session(d, name, DESK_NOW);
}

static void be_anna(struct desk *d)
{
	ombud_session_close(d->s);
	d->s = mine;
}

static void by(struct desk *d, const char *name, int64_t id, const char *line)
{
	be(d, name);
	desk_must(d, id, line);
	be_anna(d);
}

static void not_by(struct desk *d, const char *name, int64_t id, const char *line, const char *words)
{
	be(d, name);
	desk_must_not(d, id, line, words);
	be_anna(d);
}

static void begin(struct desk *d)
{
	desk_open(d);
	by(d, "admin", 0, "agent-add leo --role agent,lead --until 2027-10-01");
}

/* In work, anna's. It came a day ago. */
static int64_t take(struct desk *d, enum kind kind)
{
	int64_t id = desk_letter(d, kind, "p@example.com", "1@x", "a letter");
	desk_must(d, id, "assign @me");
	desk_must(d, id, "state work");
	return id;
}

static void due_is(struct desk *d, int64_t id, int64_t at)
{
	char text[80];
	snprintf(text, sizeof text, "SELECT due_at FROM ticket WHERE id = %lld AND strict_at = due_at", (long long)id);
	assert_int_equal(desk_number(d, text), at);
}

static void taken_back(struct desk *d)
{
	struct ombud_result *r;
	assert_int_equal(ombud_undo(&r, d->s, 0), OMBUD_OK);
	assert_int_equal(r->applied, 1);
	ombud_result_free(r);
}

/* Art. 33(1): from when the house was aware of it, not from when a letter told of it. */
static void a_breach_counts_from_awareness(void **state)
{
	enum { HOURS72 = 72 * 3600 };
	static const int64_t first = INT64_C(1795336200); /* 2026-11-22 09:30 in Stockholm */
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_BREACH);
	due_is(&d, id, DESK_NOW - 86400 + HOURS72);
	by(&d, "leo", id, "record aware-at 2026-11-22T09:30");
	due_is(&d, id, first + HOURS72);
	not_by(&d, "leo", id, "record aware-at 2026-11-22T11:00", "the 72 hours count from 2026-11-22 09:30: that they start later is for the DPO");
	not_by(&d, "leo", id, "record aware-at -", "for the DPO");
	by(&d, "leo", id, "record aware-at 2026-11-22T09:29");
	desk_must(&d, id, "record aware-at 2026-11-22T11:00");
	due_is(&d, id, first + 5400 + HOURS72);
	desk_must(&d, id, "record aware-at -");
	due_is(&d, id, DESK_NOW - 86400 + HOURS72);
	taken_back(&d);
	due_is(&d, id, first + 5400 + HOURS72);
	taken_back(&d);
	due_is(&d, id, first - 60 + HOURS72);
	/* Of another kind it is counted as that; and once more a breach, from the fact that stands. */
	desk_must(&d, id, "kind howto");
	desk_must(&d, id, "kind breach");
	due_is(&d, id, first - 60 + HOURS72);
	desk_close(&d);
}

static void supplement_is(struct desk *d, int64_t id, const char *due, const char *met)
{
	struct ombud_due *why;
	assert_int_equal(ombud_ticket_why(&why, d->s, id), OMBUD_OK);
	assert_int_equal(why->n_steps, 1);
	assert_string_equal(why->steps[0].what, "supplement");
	assert_string_equal(why->steps[0].due, due);
	assert_string_equal(why->steps[0].met, met);
	ombud_due_free(why);
}

/* Art. 33(4): four weeks, at most from the end of the 72 hours; a letter to anybody else is none. */
static void a_supplement_is_met_by_itself(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_BREACH);
	desk_must(&d, id, "record aware-at 2026-11-22T09:30");
	supplement_is(&d, id, "2026-12-23T08:30:00Z", "open");
	desk_must(&d, id, "answered --by phone --at 2026-11-23T10:00 --what told");
	supplement_is(&d, id, "2026-12-23T08:30:00Z", "open");
	desk_must_not(&d, id, "record supplement 2026-11-23T11:00", "'record sa-notified TIME' first");
	desk_must(&d, id, "record sa-notified 2026-11-23T10:00");
	supplement_is(&d, id, "2026-12-21T09:00:00Z", "open");
	desk_must_not(&d, id, "record supplement 2026-11-23T09:00", "before the notification");
	not_by(&d, "leo", id, "record supplement 2026-11-23T11:00", "dpo may");
	desk_must(&d, id, "record supplement 2026-11-23T11:00");
	supplement_is(&d, id, "2026-12-21T09:00:00Z", "met on 2026-11-23");
	desk_must(&d, id, "record supplement -");
	supplement_is(&d, id, "2026-12-21T09:00:00Z", "open");
	desk_close(&d);
}

static int64_t found(struct desk *d, const char *filter)
{
	int64_t n = -1;
	assert_int_equal(ombud_count(&n, d->s, filter), OMBUD_OK);
	return n;
}

static void clock_says(struct desk *d, int64_t id, const char *words)
{
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d->s, id, "breach"), OMBUD_OK);
	if (!strstr(t->clock_line, words)) {
		print_error("\"%s\" has no \"%s\"\n", t->clock_line, words);
		desk_fail();
	}
	assert_string_equal(t->due_day, "2026-11-25T08:30:00Z");
	ombud_ticket_free(t);
}

/* What is told in time is late no more, whatever is still to be written down; told late it stays so. */
static void what_was_notified_in_time_is_not_late(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_BREACH);
	desk_must(&d, id, "record aware-at 2026-11-22T09:30");
	d.s->fixed_now = DESK_NOW + 10 * 86400;
	assert_int_equal(found(&d, "is:overdue kind:breach"), 1);
	desk_must(&d, id, "record sa-notified 2026-11-23T10:00");
	int64_t entry = newest_entry(d.s);
	assert_int_equal(found(&d, "is:overdue"), 0);
	assert_int_equal(found(&d, "is:late"), 0);
	assert_int_equal(found(&d, "is:strict-late"), 0);
	clock_says(&d, id, "notified in time");
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	assert_int_equal(found(&d, "is:overdue"), 1);
	clock_says(&d, id, "h late");
	desk_must(&d, id, "record sa-notified 2026-11-26T10:00");
	assert_int_equal(found(&d, "is:overdue"), 1);
	/* Known later it was in time after all; taken back it runs as before. */
	desk_must(&d, id, "record sa-notified 2026-11-24T10:00");
	assert_int_equal(found(&d, "is:overdue"), 0);
	desk_must(&d, id, "record sa-notified -");
	assert_int_equal(found(&d, "is:overdue"), 1);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_breach_counts_from_awareness),
	    cmocka_unit_test(a_supplement_is_met_by_itself),
	    cmocka_unit_test(what_was_notified_in_time_is_not_late),
	};
	return cmocka_run_group_tests_name("breach", tests, NULL, NULL);
}
