/* A reminder or complaint that names an earlier request: read, linked with what is held, and noted where nothing
 * is; and no clock moves by what somebody says. */
#include "undo_desk.h"

#include "port/earlier.h"
#include "port/plain.h"

static struct rules *rules;

static int load(void **state)
{
	struct err err;
	(void)state;
	return rules_open(&rules, &err) == OMBUD_OK ? 0 : -1;
}

static int unload(void **state)
{
	(void)state;
	rules_free(rules);
	return 0;
}

static int32_t day(const char *text)
{
	struct buf b = {0};
	plain_add(&b, text, strlen(text));
	int32_t at = earlier_day(buf_text(&b), day_of((struct date){2026, 11, 23}));
	buf_free(&b);
	return at;
}

static int32_t ymd(int year, int month, int d)
{
	return day_of((struct date){year, month, d});
}

static void days_are_read_as_people_write_them(void **state)
{
	(void)state;
	assert_int_equal(day("I wrote to you on 3 March and got no answer"), ymd(2026, 3, 3));
	assert_int_equal(day("on March 3rd, 2025, I asked"), ymd(2025, 3, 3));
	assert_int_equal(day("on the 3rd of March"), ymd(2026, 3, 3));
	assert_int_equal(day("min begäran från den 3 mars"), ymd(2026, 3, 3));
	assert_int_equal(day("den 14 dec skrev jag"), ymd(2025, 12, 14));
	assert_int_equal(day("2026-03-03 begärde jag"), ymd(2026, 3, 3));
	assert_int_equal(day("mein Schreiben vom 03.03.2026"), ymd(2026, 3, 3));
	assert_int_equal(day("am 3. März 2026"), ymd(2026, 3, 3));
	assert_int_equal(day("mijn verzoek van 3 maart"), ymd(2026, 3, 3));
	assert_int_equal(day("den 3/3 mejlade jag"), ymd(2026, 3, 3));
	assert_int_equal(day("three weeks ago I asked"), ymd(2026, 11, 2));
	assert_int_equal(day("för två månader sedan"), ymd(2026, 9, 23));
	assert_int_equal(day("vor 6 Wochen"), ymd(2026, 10, 12));
	assert_int_equal(day("twee weken geleden"), ymd(2026, 11, 9));
	assert_int_equal(day("I may ask for 3 things"), 0);
	assert_int_equal(day("on 31 February"), 0);
	assert_int_equal(day("within 30 days"), 0);
	assert_int_equal(day("on 2027-03-03"), 0);
	assert_int_equal(earlier_ticket("pa arende #12 fick jag"), 12);
	assert_int_equal(earlier_ticket("arende nr 12"), 12);
	assert_int_equal(earlier_ticket("ticket 7"), 7);
	assert_int_equal(earlier_ticket("on 3 march"), 0);
}

/* As the import judges it; returns its ticket. */
static int64_t take(struct desk *d, const char *from, const char *id, int64_t at, const char *subject, const char *body)
{
	struct rules_verdict v;
	struct arena a = {0};
	rules_judge(&v, &a, rules, subject, body);
	struct intake in = {.sender = from,
	    .address = from,
	    .subject = subject,
	    .body = body,
	    .message_id = id,
	    .received_at = at,
	    .kind = v.kind,
	    .hints = v.hints,
	    .n_hints = v.n_hints};
	earlier_read(&in, &v);
	int64_t ticket = desk_take(d, &in);
	arena_free(&a);
	return ticket;
}

static void must_say(struct desk *d, int64_t id, const char *links, const char *alleged)
{
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d->s, id), OMBUD_OK);
	assert_string_equal(t->links, links);
	assert_string_equal(t->alleged, alleged);
	ombud_ticket_free(t);
}

static void what_is_held_is_linked(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	take(&d, "bo@example.com", "1@x", DESK_NOW - 20 * 86400, "Registerutdrag",
	    "Jag begär ett registerutdrag enligt artikel 15.");
	take(&d, "bo@example.com", "2@x", DESK_NOW, "Påminnelse",
	    "Påminnelse om min begäran från den 3 november. Jag har inte fått något svar om registerutdraget enligt artikel 15.");
	must_say(&d, 2, "follows #1", "");
	must_say(&d, 1, "followed by #2", "");
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d.s, 2), OMBUD_OK);
	assert_non_null(strstr(t->earlier, "#1 access of 2026-11-03, new, not answered, due 2026-12-03"));
	ombud_ticket_free(t);
	desk_close(&d);
}

static void what_is_not_held_is_noted_and_moves_no_clock(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = take(&d, "bo@example.com", "1@x", DESK_NOW, "Access to my data",
	    "I wrote to you on 3 March and got no answer. I want a copy of all personal data you hold about me under Article 15 GDPR.");
	must_say(&d, id, "", "says it asked first on 2026-03-03; nothing of it is held");
	assert_int_equal(number(&d, "SELECT received_at FROM ticket WHERE id = 1"), DESK_NOW);
	assert_int_equal(number(&d, "SELECT count(*) FROM fact WHERE name = 'alleged-date' AND agent_id = 0"), 1);
	/* Another's request is not this one's. */
	take(&d, "eva@example.com", "2@x", DESK_NOW - 86400, "Access to my data",
	    "This is a reminder. I sent you my request on 3 March, send me a copy of all data you hold about me.");
	must_say(&d, 2, "", "says it asked first on 2026-03-03; nothing of it is held");
	desk_must(&d, id, "received 2026-03-03 --reason \"the letter was found\"");
	assert_true(number(&d, "SELECT received_at FROM ticket WHERE id = 1") < DESK_NOW - 200 * 86400);
	desk_close(&d);
}

static void a_day_far_off_is_another_request(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	take(&d, "bo@example.com", "1@x", DESK_NOW - 5 * 86400, "Access", "Send me a copy of all personal data you hold about me.");
	take(&d, "bo@example.com", "2@x", DESK_NOW, "Access again",
	    "I wrote to you on 3 March, and want a copy of all personal data you hold about me.");
	must_say(&d, 2, "", "says it asked first on 2026-03-03; nothing of it is held");
	desk_close(&d);
}

static void a_number_of_ours_is_followed_for_its_person_alone(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	take(&d, "bo@example.com", "1@x", DESK_NOW - 90 * 86400, "Login", "How do I log in to my account?");
	take(&d, "bo@example.com", "2@x", DESK_NOW, "Klagomål",
	    "Jag har inte fått något svar på ärende #1, det här är ett klagomål. Påminnelse.");
	must_say(&d, 2, "follows #1", "");
	take(&d, "eva@example.com", "3@x", DESK_NOW, "Klagomål",
	    "Jag har inte fått något svar på ärende #1, det här är ett klagomål. Påminnelse.");
	must_say(&d, 3, "", "says it asked before; nothing of it is held");
	desk_close(&d);
}

static void service_letters_allege_nothing(void **state)
{
	static const char *const bodies[] = {"I wrote to you on 3 March about the invoice and paid it.",
	    "Appen kraschar sedan den 3 mars.", "How do I change my password? I asked my son first."};
	struct desk d;
	(void)state;
	desk_open(&d);
	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
		char id[20];
		snprintf(id, sizeof id, "%zu@x", i);
		take(&d, "bo@example.com", id, DESK_NOW, "Fråga", bodies[i]);
	}
	assert_int_equal(number(&d, "SELECT count(*) FROM fact"), number(&d, "SELECT count(*) FROM ticket WHERE kind = 12"));
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(days_are_read_as_people_write_them),
	    cmocka_unit_test(what_is_held_is_linked),
	    cmocka_unit_test(what_is_not_held_is_noted_and_moves_no_clock),
	    cmocka_unit_test(a_day_far_off_is_another_request),
	    cmocka_unit_test(a_number_of_ours_is_followed_for_its_person_alone),
	    cmocka_unit_test(service_letters_allege_nothing),
	};
	return cmocka_run_group_tests(tests, load, unload);
}
