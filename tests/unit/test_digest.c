/* The daily mail: to whom, when, once, and what it never says. */
#include "base/time.h"
#include "engine.h"
#include "mail_desk.h"
#include "store/outbox.h"

/* So many seconds from the desk's moment, which is Monday 2026-11-23 15:05 in Stockholm. */
static int64_t at(int year, int month, int day, int hour, int minute)
{
	int32_t local = day_of((struct date){year, month, day});
	return local_instant("Europe/Stockholm", local, hour * 3600 + minute * 60) - DESK_NOW;
}

static int64_t digests(struct desk *d)
{
	return number(d, "SELECT count(*) FROM outbox WHERE kind = 'digest'");
}

static int64_t invoice_of_karin(struct desk *d, enum kind kind, const char *id)
{
	struct intake_datum data[] = {{DATUM_NAME, "Karin Svensson", "header"}, {DATUM_EMAIL, "karin@example.org", "header"}};
	struct intake in = {.sender = "Karin Svensson <karin@example.org>",
	    .address = "karin@example.org",
	    .subject = "Invoice of Karin Svensson",
	    .body = "I am Karin Svensson.",
	    .message_id = id,
	    .received_at = DESK_NOW - 3600,
	    .lang = "sv",
	    .data = data,
	    .n_data = 2,
	    .kind = kind};
	return desk_take(d, &in);
}

/* 1: dirk's, a question that is due within the week; 2: nobody's, a request. */
static void open_digest_desk(struct desk *d)
{
	open_mail_desk(d);
	invoice_of_karin(d, KIND_HOWTO, "1@example.org");
	invoice_of_karin(d, KIND_ERASURE, "2@example.org");
	desk_must(d, 1, "assign dirk");
}

static void set_due(struct desk *d, int64_t ticket, int64_t due)
{
	char text[200];
	snprintf(text, sizeof text, "UPDATE ticket SET due_at = %lld WHERE id = %lld", (long long)due, (long long)ticket);
	script(d, text);
}

static void lacks(const char *text, const char *words)
{
	if (text && strstr(text, words)) {
		print_error("\"%s\" stands in:\n%s\n", words, text);
		desk_fail();
	}
}

static void it_says_what_is_due_and_of_nobody(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	set_due(&d, 1, DESK_NOW + at(2026, 11, 25, 0, 0)); /* the 24th's clock, as days end */
	tick_at(&d, at(2026, 11, 24, 7, 30));
	char *text = letter_sent(&d, 0);
	has(text, "To: dirk@opsio.example\n");
	has(text, "From: Opsio AB <privacy@opsio.example>\n");
	has(text, "Subject: ombud: 0 late, 1 due today\n");
	has(text, "Auto-Submitted: auto-generated\n");
	has(text, "YOURS\ndue today: 1\n- #1 howto 2026-11-24\nwarned of since yesterday: 1\n\nOpen ombud");
	lacks(text, "Karin");
	lacks(text, "karin");
	lacks(text, "Invoice");
	lacks(text, "THE DESK");
	lacks(text, "late:");
	lacks(text, "{");
	free(text);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE kind = 'digest' AND state = 2 AND message_id IS NULL"
	                            " AND ticket_id IS NULL"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'sent' AND object = 'mail' AND detail = 'digest'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2"), 0);
	close_mail_desk(&d);
}

/* Twice, on two hosts, all day long. */
static void it_goes_once_a_day(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	struct ombud_session *other = desk_session(&d, NULL, DESK_NOW + at(2026, 11, 24, 7, 31));
	other->sendmail = d.s->sendmail;
	set_due(&d, 1, DESK_NOW);
	tick_at(&d, at(2026, 11, 24, 7, 29));
	assert_int_equal(digests(&d), 0);
	tick_at(&d, at(2026, 11, 24, 7, 30));
	tick_at(&d, at(2026, 11, 24, 7, 30));
	assert_int_equal(ombud_tick(&done, other), OMBUD_OK);
	ombud_session_close(other);
	tick_at(&d, at(2026, 11, 24, 23, 59));
	assert_int_equal(digests(&d), 1);
	tick_at(&d, at(2026, 11, 25, 0, 1));
	assert_int_equal(digests(&d), 1);
	/* A desk that slept in the morning is told when it wakes. */
	tick_at(&d, at(2026, 11, 25, 16, 0));
	assert_int_equal(digests(&d), 2);
	close_mail_desk(&d);
}

/* Whether one goes between those two moments of a day. */
static bool goes(struct desk *d, int64_t before, int64_t then)
{
	tick_at(d, before);
	int64_t n = digests(d);
	tick_at(d, then);
	return digests(d) > n;
}

static void it_goes_on_working_days_by_the_clock_on_the_wall(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	as(&d, "admin", 0, "setting mail.daily 02:30");
	set_due(&d, 1, DESK_NOW);
	assert_true(goes(&d, at(2026, 11, 27, 2, 29), at(2026, 11, 27, 2, 30)));
	assert_false(goes(&d, at(2026, 11, 28, 2, 29), at(2026, 11, 28, 12, 0))); /* Saturday */
	assert_false(goes(&d, at(2026, 11, 29, 2, 29), at(2026, 11, 29, 12, 0)));
	assert_true(goes(&d, at(2026, 11, 30, 2, 29), at(2026, 11, 30, 2, 30)));
	assert_false(goes(&d, at(2026, 12, 25, 2, 29), at(2026, 12, 25, 12, 0)));
	assert_true(goes(&d, at(2026, 12, 28, 2, 29), at(2026, 12, 28, 2, 30)));
	assert_false(goes(&d, at(2027, 1, 6, 2, 29), at(2027, 1, 6, 12, 0)));   /* Epiphany, a Wednesday */
	assert_false(goes(&d, at(2027, 3, 26, 2, 29), at(2027, 3, 26, 12, 0))); /* Good Friday */
	/* The hour is another from Sunday 28 March on, which is Easter: Tuesday is the first working day. */
	assert_false(goes(&d, at(2027, 3, 29, 2, 29), at(2027, 3, 29, 12, 0)));
	assert_int_equal(DESK_NOW + at(2027, 3, 30, 2, 30), day_of((struct date){2027, 3, 30}) * INT64_C(86400) + 1800);
	assert_true(goes(&d, at(2027, 3, 30, 2, 29), at(2027, 3, 30, 2, 30)));
	/* And back on Sunday 31 October. */
	assert_true(goes(&d, at(2027, 10, 29, 2, 29), at(2027, 10, 29, 2, 30)));
	assert_true(goes(&d, at(2027, 11, 1, 2, 29), at(2027, 11, 1, 2, 30)));
	assert_int_equal(DESK_NOW + at(2027, 11, 1, 2, 30), day_of((struct date){2027, 11, 1}) * INT64_C(86400) + 5400);
	close_mail_desk(&d);
}

static void nothing_to_tell_is_not_told(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	as(&d, "admin", 0, "agent-set olle --email olle@opsio.example");
	set_due(&d, 1, DESK_NOW + at(2027, 2, 1, 0, 0));
	script(&d, "UPDATE ticket SET state = 2"); /* a new one would be warned of */
	tick_at(&d, at(2026, 11, 24, 7, 30));
	assert_int_equal(digests(&d), 0);
	/* Named in a note that was not seen. */
	script(&d, "INSERT INTO mention(message_id, ticket_id, agent_id, by_id, at) SELECT 1, 1, id, id, 0 FROM agent"
	           " WHERE name = 'olle'; INSERT INTO mention(message_id, ticket_id, agent_id, by_id, at, seen_at)"
	           " SELECT 2, 1, id, id, 0, 5 FROM agent WHERE name = 'olle'");
	tick_at(&d, at(2026, 11, 25, 7, 30));
	assert_int_equal(digests(&d), 1);
	char *text = letter_sent(&d, 0);
	has(text, "To: olle@opsio.example\n");
	has(text, "notes that name you, not read yet: 1\n");
	free(text);
	close_mail_desk(&d);
}

static void a_lead_and_the_dpo_are_told_of_all(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set ines --email ines@opsio.example");
	as(&d, "admin", 0, "agent-add dora --role dpo --until 2027-10-01 --lang sv");
	as(&d, "admin", 0, "agent-set dora --email dora@opsio.example");
	set_due(&d, 1, DESK_NOW);
	set_due(&d, 2, DESK_NOW + at(2026, 11, 25, 0, 0));
	script(&d, "UPDATE ticket SET state = 8, author_id = 1 WHERE id = 2");
	tick_at(&d, at(2026, 11, 24, 7, 30));
	assert_int_equal(digests(&d), 2);
	char *dora = letter_sent(&d, 0), *ines = letter_sent(&d, 1);
	has(ines, "Subject: ombud: 1 late, 1 due today\n");
	has(ines, "THE DESK\nlate: 1\ndue today: 1\nnobody's: 1\nwaiting for approval: 1\n");
	lacks(ines, "RIGHTS");
	lacks(ines, "YOURS");
	has(dora, "To: dora@opsio.example\n");
	has(dora, "Content-Type: text/plain; charset=UTF-8");
	lacks(dora, "THE DESK");
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 2"), 2);
	free(ines);
	free(dora);
	close_mail_desk(&d);
}

/* The DPO alone: what is kept and looked at again, 30 days before its day and after it, and what waits to be seen. Days are
 * those of 2026-11-24, which is 20781. */
static void the_dpo_is_told_of_reviews(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set ines --email ines@opsio.example");
	as(&d, "admin", 0, "agent-add dora --role dpo --until 2027-10-01");
	as(&d, "admin", 0, "agent-set dora --email dora@opsio.example");
	set_due(&d, 1, DESK_NOW);
	script(&d, "INSERT INTO hold(object, object_id, ground, reference, at, agent_id, review_day, released_at) VALUES"
	           "('ticket', 1, '17(3)(e)', 'x', 1, 1, 20781, 0), ('ticket', 1, '17(3)(e)', 'x', 1, 1, 20781, 5),"
	           "('ticket', 1, '17(3)(e)', 'x', 1, 1, 20811, 0), ('ticket', 1, '17(3)(e)', 'x', 1, 1, 20812, 0)");
	script(&d, "INSERT INTO retained(ticket_id, item, code, ground, until_day, review_day, at, agent_id) VALUES"
	           "(2, 'x', 'RET-LAW', '17(3)(b)', 0, 20780, 1, 1), (2, 'x', 'RET-LAW', '17(3)(b)', 20780, 20780, 1, 1),"
	           "(2, 'x', 'RET-LAW', '17(3)(b)', 30000, 20781, 1, 1), (2, 'x', 'RET-LAW', '17(3)(b)', 0, 20782, 1, 1)");
	script(&d, "INSERT INTO setting(key, value) VALUES('retention.waits', '1200'), ('retention.day', '30000')");
	tick_at(&d, at(2026, 11, 24, 7, 30));
	char *dora = letter_sent(&d, 0), *ines = letter_sent(&d, 1);
	has(dora, "KEPT, AND TO GO\nlegal holds whose review is due: 1\nlegal holds whose review is within 30 days: 1\n"
	          "kept items whose review is due: 2\nkept items whose review is within 30 days: 1\n"
	          "rows that retention would let go, waiting for your dry run: 1200\n");
	lacks(ines, "KEPT");
	free(ines);
	free(dora);
	close_mail_desk(&d);
}

/* What was put right before the mail system came back is told no more; nor is yesterday's today. */
static void it_is_written_when_it_is_sent(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	set_due(&d, 1, DESK_NOW);
	mail_system(&d, "echo not now; exit 75");
	tick_at(&d, at(2026, 11, 24, 7, 30));
	assert_int_equal(number(&d, "SELECT state * 10 + tries FROM outbox"), 1);
	tick_at(&d, at(2026, 11, 25, 7, 30));
	assert_int_equal(number(&d, "SELECT state FROM outbox WHERE id = 1"), OUTBOX_TAKEN_BACK);
	assert_int_equal(number(&d, "SELECT state FROM outbox WHERE id = 2"), OUTBOX_WAITS);
	mail_system(&d, KEEPS);
	script(&d, "UPDATE ticket SET answered_at = 1 WHERE id = 1");
	tick_at(&d, at(2026, 11, 25, 9, 0));
	assert_int_equal(number(&d, "SELECT state FROM outbox WHERE id = 2"), OUTBOX_TAKEN_BACK);
	assert_null(letter_sent(&d, 0));
	close_mail_desk(&d);
}

static void who_left_gets_none(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	as(&d, "admin", 0, "agent-set ines --email ines@opsio.example");
	as(&d, "admin", 0, "agent-set ines --email none");
	set_due(&d, 1, DESK_NOW);
	script(&d, "UPDATE agent SET active = 0 WHERE name = 'dirk'");
	tick_at(&d, at(2026, 11, 24, 7, 30));
	assert_int_equal(digests(&d), 0);
	/* Nor anybody where it is not wanted. */
	script(&d, "UPDATE agent SET active = 1 WHERE name = 'dirk';"
	           "INSERT INTO setting(key, value) VALUES('mail.daily', 'no')");
	tick_at(&d, at(2026, 11, 25, 7, 30));
	assert_int_equal(digests(&d), 0);
	script(&d, "UPDATE setting SET value = '07:30' WHERE key = 'mail.daily'; UPDATE setting SET value = '' WHERE key = 'mail.from'");
	tick_at(&d, at(2026, 11, 26, 7, 30));
	assert_int_equal(digests(&d), 0);
	close_mail_desk(&d);
}

static void an_address_is_an_accounts_and_goes_back(void **state)
{
	struct desk d;
	struct ombud_session *admin;
	(void)state;
	open_mail_desk(&d);
	int64_t entry = as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	assert_int_equal(number(&d, "SELECT count(*) FROM agent WHERE email = 'dirk@opsio.example' AND name = 'dirk'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'agent-set' AND detail = 'email'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE detail LIKE '%@%'"), 0);
	desk_must_not(&d, 0, "agent-set dirk --email x@y.example", "administer");
	admin = d.s;
	d.s = desk_session(&d, "admin", DESK_NOW);
	desk_must_not(&d, 0, "agent-set dirk --email dirk", "--email");
	desk_must_not(&d, 0, "agent-set dirk --email \"a@b.example, c@d.example\"", "--email");
	desk_must_not(&d, 0, "agent-set nobody9 --email a@b.example", "nobody9");
	desk_must_not(&d, 0, "setting mail.daily 7:30", "hh:mm");
	desk_must_not(&d, 0, "setting mail.daily 24:30", "hh:mm");
	desk_must(&d, 0, "setting mail.daily no");
	ombud_session_close(d.s);
	d.s = admin;
	assert_int_equal(back_as(&d, "admin", entry, false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM agent WHERE email <> ''"), 0);
	assert_int_equal(back_as(&d, "admin", entry, true), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM agent WHERE email <> ''"), 1);
	close_mail_desk(&d);
}

static void a_long_list_is_cut(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	for (int i = 0; i < 24; i++) {
		char id[40];
		snprintf(id, sizeof id, "more%d@example.org", i);
		invoice_of_karin(&d, KIND_BILLING, id);
	}
	script(&d, "UPDATE ticket SET assignee_id = (SELECT id FROM agent WHERE name = 'dirk'), due_at = 1000 + id");
	tick_at(&d, at(2026, 11, 24, 7, 30));
	char *text = letter_sent(&d, 0);
	has(text, "Subject: ombud: 26 late, 0 due today\n");
	has(text, "late: 26\n- #1 howto 1970-01-01\n");
	has(text, "\n- #20 billing 1970-01-01\n- + 6\n");
	lacks(text, "#21 ");
	free(text);
	close_mail_desk(&d);
}

static void take_report(struct desk *d, const char *of, const char *to, const char *id)
{
	struct intake in = {.sender = "MAILER-DAEMON@mx.example",
	    .address = "mailer-daemon@mx.example",
	    .subject = "Undelivered Mail",
	    .body = "I'm sorry.",
	    .message_id = id,
	    .received_at = DESK_NOW + at(2026, 11, 24, 7, 31),
	    .flags = LETTER_BOUNCE,
	    .bounce = BOUNCE_FAILED,
	    .bounce_of = of,
	    .bounce_why = "5.1.1 <dirk@opsio.example>: user unknown",
	    .bounce_to = to,
	    .live = true};
	desk_take(d, &in);
}

/* It is no message: the report on it is a ticket's only where it names something else. */
static void one_that_comes_back_is_no_ticket(void **state)
{
	struct desk d;
	char id[80];
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	set_due(&d, 1, DESK_NOW);
	tick_at(&d, at(2026, 11, 24, 7, 30));
	snprintf(id, sizeof id, "digest.1.%d@opsio.example", (int)day_of((struct date){2026, 11, 24}));
	char *text = letter_sent(&d, 0);
	has(text, id);
	free(text);
	int64_t tickets = number(&d, "SELECT count(*) FROM ticket");
	take_report(&d, id, "somebody@else.example", "r0@mx");
	assert_int_equal(number(&d, "SELECT state FROM outbox"), OUTBOX_SENT);
	take_report(&d, id, "dirk@opsio.example", "r1@mx");
	take_report(&d, id, "dirk@opsio.example", "r2@mx");
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), tickets);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), OUTBOX_RETURNED);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE why LIKE '5.1.1 %user unknown' AND why NOT LIKE '%dirk@%'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'bounce' AND object = 'mail' AND detail = 'digest'"
	                            " AND object_id = (SELECT id FROM agent WHERE name = 'dirk')"), 3);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction <> 1"), 0);
	take_report(&d, "digest.1.20780@another.example", "", "r3@mx");
	take_report(&d, "digest.99.20780@opsio.example", "", "r4@mx");
	take_report(&d, "digest.1@opsio.example", "", "r5@mx");
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), tickets + 3);
	close_mail_desk(&d);
}

/* Who was sending yesterday's died of it; who sends it just now is left alone. */
static void what_was_left_in_the_middle_is_not_sent_twice(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	set_due(&d, 1, DESK_NOW);
	tick_at(&d, at(2026, 11, 24, 7, 30));
	script(&d, "UPDATE outbox SET state = 1, lease_until = changed_at + 60 WHERE kind = 'digest'");
	tick_at(&d, at(2026, 11, 25, 7, 30));
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE kind = 'digest' AND state = 4"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE kind = 'digest' AND state = 2"), 1);
	/* Both days are in the audit, each once. */
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'digest' AND object = 'mail' AND n = 1"), 2);
	close_mail_desk(&d);
}

static void all_that_failed_is_not_yesterdays_mail(void **state)
{
	struct desk d;
	struct arena memory = {0};
	struct outbox_row *o;
	size_t n;
	(void)state;
	open_digest_desk(&d);
	as(&d, "admin", 0, "agent-set dirk --email dirk@opsio.example");
	set_due(&d, 1, DESK_NOW);
	tick_at(&d, at(2026, 11, 24, 7, 30));
	tick_at(&d, at(2026, 11, 25, 7, 30));
	script(&d, "UPDATE outbox SET state = 3 WHERE kind = 'digest'");
	const struct outbox_page page = {.below = INT64_MAX, .today = DESK_NOW + at(2026, 11, 25, 0, 0), .limit = 9};
	assert_int_equal(outbox_tried(&o, &n, d.s->db, &d.s->err, &memory, &page), OMBUD_OK);
	assert_int_equal(n, 1);
	assert_int_equal(o[0].id, number(&d, "SELECT max(id) FROM outbox"));
	arena_free(&memory);
	close_mail_desk(&d);
}

/* More than are looked at together. */
static void all_that_failed_is_all(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	script(&d, "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 1203)"
	           " INSERT INTO outbox(ticket_id, kind, recipient, answers, state, send_at, changed_at)"
	           " SELECT 1, 'ack', 'k@example.org', 0, 3, o.received_at, o.received_at FROM c, ticket o WHERE o.id = 1");
	desk_must(&d, 0, "outbox-retry all");
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 0"), 1203);
	close_mail_desk(&d);
}

/* The letters that left are many: no list reads them all. */
static void read_by_index(struct desk *d, const char *list)
{
	char text[400];
	snprintf(text, sizeof text, "EXPLAIN QUERY PLAN SELECT id, why FROM outbox WHERE id IN (SELECT id FROM outbox"
	                            " WHERE state < 2 UNION ALL SELECT id FROM outbox WHERE %s AND changed_at >= 5)"
	                            " ORDER BY id DESC LIMIT 9", list);
	struct sql sql = {"how a list is found", "", text, false};
	struct rows r = db_select_values(d->s->db, &d->s->err, &sql, NULL, 0);
	while (db_next(&r))
		if (strncmp(db_text(&r, 3), "SCAN", 4) == 0 && !strstr(db_text(&r, 3), "INDEX")) {
			print_error("read as a whole, %s: %s\n", list, db_text(&r, 3));
			desk_fail();
		}
	assert_int_equal(db_end(&r), OMBUD_OK);
}

static void the_outbox_is_listed_by_its_indexes(void **state)
{
	struct desk d;
	(void)state;
	open_digest_desk(&d);
	if (not_sqlite(d.s->db, __func__, "its plan, in its words")) {
		close_mail_desk(&d);
		return;
	}
	read_by_index(&d, "state IN (3, 5)");
	read_by_index(&d, "state >= 2");
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_says_what_is_due_and_of_nobody),
	    cmocka_unit_test(it_goes_once_a_day),
	    cmocka_unit_test(it_goes_on_working_days_by_the_clock_on_the_wall),
	    cmocka_unit_test(nothing_to_tell_is_not_told),
	    cmocka_unit_test(a_lead_and_the_dpo_are_told_of_all),
	    cmocka_unit_test(the_dpo_is_told_of_reviews),
	    cmocka_unit_test(it_is_written_when_it_is_sent),
	    cmocka_unit_test(who_left_gets_none),
	    cmocka_unit_test(an_address_is_an_accounts_and_goes_back),
	    cmocka_unit_test(a_long_list_is_cut),
	    cmocka_unit_test(one_that_comes_back_is_no_ticket),
	    cmocka_unit_test(what_was_left_in_the_middle_is_not_sent_twice),
	    cmocka_unit_test(all_that_failed_is_not_yesterdays_mail),
	    cmocka_unit_test(all_that_failed_is_all),
	    cmocka_unit_test(the_outbox_is_listed_by_its_indexes),
	};
	return cmocka_run_group_tests_name("digest", tests, NULL, NULL);
}
