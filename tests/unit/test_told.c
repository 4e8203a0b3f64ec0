/* Reading in clear, and reading another's: what is asked for first, and who is told of much of it. */
#include "desk.h"

static void admin_does(struct desk *d, const char *line)
{
	struct desk other = *d;
	other.s = desk_session(d, "admin", DESK_NOW);
	desk_must(&other, 0, line);
	ombud_session_close(other.s);
}

static struct desk open_team(void)
{
	struct desk d;
	desk_open(&d);
	admin_does(&d, "agent-add dirk agent --team privacy");
	admin_does(&d, "agent-add lena lead --team privacy");
	admin_does(&d, "agent-add otto lead --team other");
	admin_does(&d, "agent-add rev auditor");
	return d;
}

static int64_t first_datum(struct ombud_session *s, int64_t ticket)
{
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, s, ticket), OMBUD_OK);
	assert_true(t->n_data > 0);
	int64_t id = t->data[0].id;
	ombud_ticket_free(t);
	return id;
}

static void reveal(struct ombud_session *s, int64_t ticket, int n)
{
	int64_t datum = first_datum(s, ticket);
	for (int i = 0; i < n; i++) {
		char *value;
		if (ombud_reveal(&value, s, ticket, datum, "reply")) {
			print_error("%s\n", ombud_error(s));
			desk_fail();
		}
		ombud_wipe(value);
	}
}

static void hears(struct ombud_session *s, const char *what)
{
	char *text;
	assert_int_equal(ombud_told(&text, s), OMBUD_OK);
	if ((what == NULL) != (text == NULL) || (what && !strstr(text, what))) {
		print_error("\"%s\" instead of \"%s\"\n", text ? text : "nothing", what ? what : "nothing");
		desk_fail();
	}
	ombud_free(text);
}

static int64_t rates(struct desk *d)
{
	static const struct sql COUNT = {"rates", "", "SELECT count(*) FROM audit WHERE act = 'reveal-rate'", false};
	int64_t n = 0;
	struct err err = {0};
	assert_int_equal(db_one_values(&n, d->s->db, &err, &COUNT, NULL, 0), OMBUD_OK);
	return n;
}

static void leads_are_told_of_many_reveals(void **state)
{
	struct desk d = open_team();
	(void)state;
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	desk_must(&d, id, "assign dirk");
	struct ombud_session *dirk = desk_session(&d, "dirk", DESK_NOW);
	struct ombud_session *lena = desk_session(&d, "lena", DESK_NOW);
	struct ombud_session *otto = desk_session(&d, "otto", DESK_NOW);
	reveal(dirk, id, 19);
	hears(lena, NULL);
	assert_int_equal(rates(&d), 0);
	reveal(dirk, id, 1);
	assert_int_equal(rates(&d), 1);
	hears(lena, "dirk saw 20 values in clear within an hour");
	hears(lena, NULL);
	hears(otto, NULL); /* another team's */
	hears(dirk, NULL);
	/* In her next session she was told already; the DPO, who opens only now, was not. */
	ombud_session_close(lena);
	lena = desk_session(&d, "lena", DESK_NOW);
	hears(lena, NULL);
	reveal(dirk, id, 40);
	assert_int_equal(rates(&d), 3);
	hears(d.s, "dirk saw 60 values in clear");
	hears(lena, "so it was 2 times since you looked");
	ombud_session_close(otto);
	ombud_session_close(lena);
	ombud_session_close(dirk);
	desk_close(&d);
}

/* A rate is of the team of whoever sat there, as the audit's list has it. */
static void a_lead_is_told_of_who_acts_as_another(void **state)
{
	struct desk d = open_team();
	(void)state;
	admin_does(&d, "agent-add kim agent --team other");
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	desk_must(&d, id, "assign kim");
	struct ombud_session *kim = desk_session(&d, "kim", DESK_NOW);
	reveal(kim, id, 20);
	struct ombud_session *lena = desk_session(&d, "lena", DESK_NOW);
	hears(lena, "kim saw 20 values"); /* anna, of her team, as kim */
	ombud_session_close(lena);
	ombud_session_close(kim);
	desk_close(&d);
}

static void an_hour_later_it_counts_anew(void **state)
{
	struct desk d = open_team();
	(void)state;
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	reveal(d.s, id, 19);
	struct ombud_session *later = desk_session(&d, NULL, DESK_NOW + 3600);
	reveal(later, id, 19);
	assert_int_equal(rates(&d), 0);
	reveal(later, id, 1);
	assert_int_equal(rates(&d), 1);
	ombud_session_close(later);
	desk_close(&d);
}

static enum ombud_status opens(struct ombud_session *s, int64_t id, const char *reason)
{
	struct ombud_ticket *t;
	enum ombud_status status = ombud_ticket_open(&t, s, id, reason);
	if (!status)
		ombud_ticket_free(t);
	return status;
}

static int64_t reasons_logged(struct desk *d, int64_t ticket)
{
	static const struct sql COUNT = {"reasons", "i",
	    "SELECT count(*) FROM access_log l JOIN audit a ON a.access_id = l.id"
	    " WHERE a.act = 'open' AND l.what = 'reason' AND l.text = 'breach' AND l.ticket_id = $1", false};
	int64_t n = 0;
	struct err err = {0};
	assert_int_equal(db_one(&n, d->s->db, &err, &COUNT, I(ticket)), OMBUD_OK);
	return n;
}

static void anothers_privacy_ticket_wants_a_reason(void **state)
{
	struct desk d = open_team();
	struct ombud_ticket *t;
	(void)state;
	int64_t theirs = desk_letter(&d, KIND_ERASURE, "a@example.com", "1@x", "a");
	int64_t free_one = desk_letter(&d, KIND_ERASURE, "b@example.com", "2@x", "b");
	int64_t service = desk_letter(&d, KIND_HOWTO, "c@example.com", "3@x", "c");
	desk_must(&d, theirs, "assign @me");
	desk_must(&d, service, "assign @me");
	struct ombud_session *dirk = desk_session(&d, "dirk", DESK_NOW);
	assert_true(ombud_ticket_wants_reason(dirk, theirs));
	assert_int_equal(opens(dirk, theirs, NULL), OMBUD_DENIED);
	assert_non_null(strstr(ombud_error(dirk), "open-privacy"));
	assert_non_null(strstr(ombud_error(dirk), "lead, dpo"));
	assert_int_equal(opens(dirk, theirs, "because"), OMBUD_INPUT);
	assert_int_equal(reasons_logged(&d, theirs), 0);
	assert_int_equal(opens(dirk, theirs, "breach"), OMBUD_OK);
	assert_int_equal(reasons_logged(&d, theirs), 1);
	/* A preview asks for nothing, and so has no letters. */
	assert_int_equal(ombud_ticket_peek(&t, dirk, theirs), OMBUD_OK);
	assert_true(t->needs_reason);
	assert_int_equal(t->n_messages, 0);
	ombud_ticket_free(t);
	assert_int_equal(ombud_ticket_peek(&t, dirk, free_one), OMBUD_OK);
	assert_false(t->needs_reason);
	assert_int_equal(t->n_messages, 1);
	ombud_ticket_free(t);
	assert_false(ombud_ticket_wants_reason(dirk, free_one));
	assert_int_equal(opens(dirk, free_one, NULL), OMBUD_OK);
	assert_int_equal(opens(dirk, service, NULL), OMBUD_OK);
	ombud_session_close(dirk);
	/* An auditor says why for each privacy ticket, a lead for none. */
	struct ombud_session *rev = desk_session(&d, "rev", DESK_NOW);
	assert_int_equal(opens(rev, free_one, NULL), OMBUD_DENIED);
	assert_int_equal(opens(rev, free_one, "other: yearly audit"), OMBUD_OK);
	ombud_session_close(rev);
	struct ombud_session *lena = desk_session(&d, "lena", DESK_NOW);
	assert_int_equal(opens(lena, theirs, NULL), OMBUD_OK);
	ombud_session_close(lena);
	desk_close(&d);
}

static enum ombud_status reads_entry(struct desk *d, const char *as, int64_t entry)
{
	struct ombud_session *s = desk_session(d, as, DESK_NOW);
	struct ombud_parts *p;
	enum ombud_status status = ombud_parts_open(&p, s, entry);
	if (!status)
		ombud_parts_free(p);
	else if (!strstr(ombud_error(s), "read-audit"))
		status = OMBUD_CORRUPT;
	ombud_session_close(s);
	return status;
}

static void a_lead_reads_what_the_own_team_did(void **state)
{
	struct desk d = open_team();
	static const struct sql NEWEST = {"newest", "", "SELECT max(id) FROM journal", false};
	int64_t entry = 0;
	(void)state;
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	struct desk dirk = d;
	dirk.s = desk_session(&d, "dirk", DESK_NOW);
	desk_must(&dirk, id, "label x");
	assert_int_equal(db_one_values(&entry, d.s->db, &d.s->err, &NEWEST, NULL, 0), OMBUD_OK);
	ombud_session_close(dirk.s);
	assert_int_equal(reads_entry(&d, "dirk", entry), OMBUD_OK);
	assert_int_equal(reads_entry(&d, "lena", entry), OMBUD_OK);
	assert_int_equal(reads_entry(&d, "otto", entry), OMBUD_DENIED);
	assert_int_equal(reads_entry(&d, "rev", entry), OMBUD_OK);
	desk_close(&d);
}

static enum ombud_status email_of(struct ombud_session *s, int64_t ticket)
{
	struct ombud_ticket *t;
	char *value = NULL;
	enum ombud_status status = OMBUD_NOTFOUND;
	assert_int_equal(ombud_ticket_peek(&t, s, ticket), OMBUD_OK);
	for (size_t i = 0; i < t->n_data; i++)
		if (strcmp(t->data[i].field, "email") == 0)
			status = ombud_reveal(&value, s, ticket, t->data[i].id, "reply");
	ombud_ticket_free(t);
	if (value)
		ombud_wipe(value);
	return status;
}

/* A ticket of one's own, made for somebody whose case is another's, is no way to their data. */
static void a_person_in_anothers_hands_is_not_ones_own(void **state)
{
	struct desk d = open_team();
	(void)state;
	admin_does(&d, "agent-add omar agent --team privacy");
	int64_t theirs = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "What do you hold?");
	int64_t mine = desk_letter(&d, KIND_HOWTO, "bo@example.com", "2@x", "How do I log in?");
	struct ombud_session *dirk = desk_session(&d, "dirk", DESK_NOW);
	desk_must(&d, mine, "assign dirk");
	assert_int_equal(email_of(dirk, mine), OMBUD_OK);
	desk_must(&d, theirs, "assign omar");
	assert_int_equal(email_of(dirk, mine), OMBUD_DENIED);
	assert_non_null(strstr(ombud_error(dirk), "is another agent's"));
	desk_must(&d, theirs, "assign dirk");
	assert_int_equal(email_of(dirk, mine), OMBUD_OK);
	ombud_session_close(dirk);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_person_in_anothers_hands_is_not_ones_own),
	    cmocka_unit_test(leads_are_told_of_many_reveals),
	    cmocka_unit_test(a_lead_is_told_of_who_acts_as_another),
	    cmocka_unit_test(an_hour_later_it_counts_anew),
	    cmocka_unit_test(a_lead_reads_what_the_own_team_did),
	    cmocka_unit_test(anothers_privacy_ticket_wants_a_reason),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
