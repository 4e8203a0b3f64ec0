/* Letters to many: who agrees, who gets one, once, and what is left of it. */
#include "mail_desk.h"
#include "store/outbox.h"

enum { HOUR = 3600 };

static void register_law(struct desk *d)
{
	script(d,
	    "INSERT INTO policy_version(no, day, lang, text, text_hash, changes, significant, purposes, at, agent_id) VALUES"
	    " ('6', 20000, 'en', 'old', x'00', 'all', 1, 'rights,service', 1, 1),"
	    " ('7', 20800, 'en', 'new', x'00', 'we keep log data 6 months\nwe use maps', 1, 'rights,service', 1, 1);"
	    "INSERT INTO purpose(code, version, title_en, title_sv, basis, interest, marketing, subjects, categories, source,"
	    " automated, transfers, erase_after, security, systems, policy_no, valid_from, at, agent_id) VALUES"
	    " ('maps', 1, 'Maps of visits', 'Besökskartor', '6(1)(a)', '', 0, 'users', 'location', 'you', '', '', '6 months', '',"
	    " 'desk', '7', 20800, 1, 1),"
	    " ('news', 1, 'Newsletter', 'Nyhetsbrev', '6(1)(a)', '', 1, 'users', 'e-mail', 'you', '', '', '6 months', '',"
	    " 'desk', '7', 20800, 1, 1)");
}

static int64_t person_writes(struct desk *d, int i, const char *lang)
{
	char address[40], id[40], name[40];
	snprintf(address, sizeof address, "p%d@example.org", i);
	snprintf(id, sizeof id, "in%d@example.org", i);
	snprintf(name, sizeof name, "Person Nummer");
	struct intake_datum data[] = {{DATUM_NAME, name, "header"}};
	struct intake in = {.sender = address,
	    .address = address,
	    .subject = "A letter",
	    .body = "How do I log in?",
	    .message_id = id,
	    .received_at = DESK_NOW - 86400,
	    .lang = lang,
	    .data = data,
	    .n_data = 1,
	    .kind = KIND_HOWTO};
	return desk_take(d, &in);
}

/* n people: the odd ones read Swedish. */
static void open_campaign_desk(struct desk *d, int n)
{
	open_mail_desk(d);
	register_law(d);
	as(d, "admin", 0, "agent-add lena --role lead --until 2027-10-01");
	for (int i = 1; i <= n; i++)
		person_writes(d, i, i % 2 ? "sv" : "en");
}

#define TEXT_EN "Subject: Our policy changes\n\nDear {name},\n\nit changes. Yours, {controller}"
#define TEXT_SV "Subject: Policyn \xc3\xa4ndras\n\nHej {name},\n\nden \xc3\xa4ndras. {controller}"

static void write_texts(struct desk *d, const char *name)
{
	char line[400];
	snprintf(line, sizeof line, "campaign-text %s --lang en --text \"" TEXT_EN "\"", name);
	as(d, "lena", 0, line);
	snprintf(line, sizeof line, "campaign-text %s --lang sv --text \"" TEXT_SV "\"", name);
	as(d, "lena", 0, line);
}

static void make(struct desk *d, const char *name, const char *what)
{
	char line[200];
	snprintf(line, sizeof line, "campaign-new %s %s", name, what);
	as(d, "lena", 0, line);
	write_texts(d, name);
}

static void approve_and_start(struct desk *d, const char *name, int rate)
{
	char line[100];
	snprintf(line, sizeof line, "campaign-approve %s", name);
	desk_must(d, 0, line);
	snprintf(line, sizeof line, "campaign-start %s --rate %d", name, rate);
	desk_must(d, 0, line);
}

static int64_t in_state(struct desk *d, int state)
{
	char text[100];
	snprintf(text, sizeof text, "SELECT count(*) FROM campaign_person WHERE state = %d", state);
	return number(d, text);
}

static void as_must_not(struct desk *d, const char *who, const char *line, const char *words)
{
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, who, DESK_NOW);
	desk_must_not(d, 0, line, words);
	ombud_session_close(d->s);
	d->s = mine;
}

/* ---- making it ----------------------------------------------------------------------------------- */

static void it_begins_with_what_the_registers_know(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 3);
	as(&d, "lena", 0, "campaign-new seven policy 7");
	assert_int_equal(number(&d, "SELECT text_en LIKE '%Version 7 is in force from 2026-12-13%' AND text_en LIKE"
	                            " '%\n- we keep log data 6 months\n- we use maps%' FROM campaign"), 1);
	assert_int_equal(number(&d, "SELECT text_sv LIKE 'Subject: V\xc3\xa5r integritetspolicy%Version 7 g\xc3\xa4ller%' FROM campaign"), 1);
	as(&d, "lena", 0, "campaign-new kartor purpose maps");
	assert_int_equal(number(&d, "SELECT text_sv LIKE '%: Besökskartor%' FROM campaign WHERE name = 'kartor'"), 1);
	/* What only its author knows is still to be filled in. */
	desk_must_not(&d, 0, "campaign-approve seven", "[why ...]");
	as_must_not(&d, "lena", "campaign-new seven policy 7", "there is a campaign of that name");
	as_must_not(&d, "lena", "campaign-new eight policy 8", "register of policy versions has none");
	as_must_not(&d, "lena", "campaign-new x purpose y", "no purpose of that code");
	as_must_not(&d, "lena", "campaign-new x paper 7", "policy NUMBER");
	as_must_not(&d, "lena", "campaign-new bo@example.com policy 7", "a person");
	as_must_not(&d, "dirk", "campaign-new x policy 7", "service-tables");
	as_must_not(&d, "lena", "campaign-new x policy 7 --audience email:/x/", "without personal data");
	as_must_not(&d, "lena", "campaign-new x policy 7 --audience assignee:@me", "the same whoever looks");
	as(&d, "lena", 0, "campaign-drop kartor");
	assert_int_equal(number(&d, "SELECT count(*) FROM campaign_person"), 3);
	close_mail_desk(&d);
}

static void nothing_of_a_person_stands_in_a_subject(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 1);
	as(&d, "lena", 0, "campaign-new seven policy 7");
	as_must_not(&d, "lena", "campaign-text seven --lang en --text \"Subject: {name}, news\n\nHello\"", "nothing of a person");
	as_must_not(&d, "lena", "campaign-text seven --lang en --text \"Subject: x\n\nHello {nmae}\"", "{nmae} is no value");
	as_must_not(&d, "lena", "campaign-text seven --lang fi --text x", "sv or en");
	as(&d, "lena", 0, "campaign-text seven --lang en --text Hello.");
	text_is(&d, "SELECT text_en FROM campaign", "Subject: Our privacy policy changes\n\nHello.");
	close_mail_desk(&d);
}

static void it_takes_two_to_approve(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 2);
	desk_must(&d, 0, "campaign-new mine policy 7");
	desk_must_not(&d, 0, "campaign-approve mine", "does not approve it");
	make(&d, "seven", "policy 7");
	as_must_not(&d, "lena", "campaign-approve seven", "legal-tables");
	desk_must_not(&d, 0, "campaign-start seven --rate 60", "not approved");
	desk_must(&d, 0, "campaign-approve seven");
	assert_int_equal(number(&d, "SELECT kind FROM ticket WHERE id = (SELECT ticket_id FROM campaign WHERE name = 'seven')"),
	    KIND_CAMPAIGN);
	/* Whoever changes a word of it has to have it approved again, by another. */
	desk_must(&d, 0, "campaign-text seven --lang en --text \"Other words\"");
	desk_must_not(&d, 0, "campaign-start seven --rate 60", "not approved");
	desk_must_not(&d, 0, "campaign-approve seven", "does not approve it");
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket WHERE kind = 23"), 1);
	close_mail_desk(&d);
}

static void what_was_changed_behind_it_is_not_sent(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 2);
	make(&d, "seven", "policy 7");
	desk_must(&d, 0, "campaign-approve seven");
	script(&d, "UPDATE campaign SET text_en = text_en || ' Send us your password.'");
	desk_must_not(&d, 0, "campaign-start seven --rate 60", "not the one that was approved");
	script(&d, "UPDATE campaign SET text_en = replace(text_en, ' Send us your password.', '')");
	desk_must(&d, 0, "campaign-start seven --rate 3600");
	script(&d, "UPDATE campaign_person SET chosen = 0 WHERE person_id = 1");
	tick_at(&d, 0);
	assert_null(letter_sent(&d, 0));
	text_is(&d, "SELECT state || ' ' || stopped FROM campaign", "3 changed");
	close_mail_desk(&d);
}

/* ---- to whom ---------------------------------------------------------------------------------------- */

static void who_is_left_out_is_recorded_with_why(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 7);
	script(&d, "UPDATE person SET erased_at = 1 WHERE id = 1; UPDATE person SET restricted = 1 WHERE id = 2;"
	           "DELETE FROM datum WHERE person_id = 3 AND field = 2;"
	           "INSERT INTO suppression(key, reason, purpose, at, agent_id) SELECT key, 'objection', '', 1, 1 FROM datum"
	           " WHERE person_id = 4 AND field = 2;"
	           "INSERT INTO consent(person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party,"
	           " recorded_at, agent_id) VALUES(5, 'news', 'refused', 1, 'mail', '7', x'00', 'sv', '', '', 1, 1);"
	           "UPDATE ticket SET state = 13, is_open = 0 WHERE person_id = 6");
	as(&d, "lena", 0, "campaign-new seven policy 7");
	text_is(&d, "SELECT group_concat(person_id || ' ' || state || ' ' || why, ', ') FROM (SELECT * FROM campaign_person"
	            " ORDER BY person_id) p", "1 4 erased, 2 4 restricted, 3 4 no-address, 4 0 , 5 0 , 7 0 ");
	as(&d, "lena", 0, "campaign-drop seven");
	as(&d, "lena", 0, "campaign-new maps purpose maps");
	assert_int_equal(in_state(&d, 0), 3); /* an objection to marketing does not keep a question of another kind away */
	as(&d, "lena", 0, "campaign-drop maps");
	as(&d, "lena", 0, "campaign-new news purpose news");
	text_is(&d, "SELECT group_concat(person_id || ' ' || state || ' ' || why, ', ') FROM (SELECT * FROM campaign_person"
	            " WHERE person_id > 3 ORDER BY person_id) p", "4 4 suppressed, 5 4 answered, 7 0 ");
	close_mail_desk(&d);
}

static void a_filter_chooses_people_once(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 4);
	desk_letter(&d, KIND_ERASURE, "p2@example.org", "more@x", "erase me");
	desk_letter(&d, KIND_ERASURE, "p2@example.org", "more2@x", "erase me now");
	as(&d, "lena", 0, "campaign-new seven policy 7 --audience kind:erasure");
	text_is(&d, "SELECT group_concat(person_id || '') FROM campaign_person", "2");
	close_mail_desk(&d);
}

/* Between approval and sending people are erased, and restrict: each share looks again. */
static void who_changed_since_is_left_out_when_it_is_sent(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 4);
	make(&d, "seven", "policy 7");
	approve_and_start(&d, "seven", 3600);
	script(&d, "UPDATE person SET erased_at = 1 WHERE id = 2; UPDATE person SET restricted = 1 WHERE id = 3");
	tick_at(&d, 600);
	assert_int_equal(in_state(&d, 2), 2);
	text_is(&d, "SELECT group_concat(person_id || why) FROM (SELECT * FROM campaign_person WHERE state = 4 ORDER BY person_id) p", "2erased,3restricted");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE person_id IN (2, 3) AND direction = 2"), 0);
	close_mail_desk(&d);
}

/* The mail system may be away for days: what lies in the outbox is looked at again too. */
static void who_changed_in_the_outbox_is_left_out(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 2);
	make(&d, "seven", "policy 7");
	approve_and_start(&d, "seven", 3600);
	mail_system(&d, "exit 75");
	tick_at(&d, 10);
	assert_int_equal(in_state(&d, 1), 2);
	script(&d, "UPDATE person SET restricted = 1 WHERE id = 1");
	mail_system(&d, KEEPS);
	tick_at(&d, HOUR);
	text_is(&d, "SELECT group_concat(state || why) FROM (SELECT * FROM campaign_person ORDER BY person_id) p", "4restricted,2");
	assert_int_equal(number(&d, "SELECT withdrawn FROM message WHERE person_id = 1 AND direction = 2"), 1);
	close_mail_desk(&d);
}

/* Of every letter to many it is asked whether it may leave for its purpose: when it is put on its way, and when it goes. */
static void the_purpose_gate_is_asked(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 2);
	make(&d, "seven", "policy 7");
	approve_and_start(&d, "seven", 1); /* one an hour */
	mail_system(&d, "exit 75");
	tick_at(&d, 10);
	assert_int_equal(in_state(&d, 1), 1);
	script(&d, "UPDATE purpose SET valid_to = 20000 WHERE code = 'legal-notice'");
	mail_system(&d, KEEPS);
	tick_at(&d, 2 * HOUR);
	assert_null(letter_sent(&d, 0));
	text_is(&d, "SELECT group_concat(state || why) FROM campaign_person", "4purpose,4purpose");
	assert_int_equal(number(&d, "SELECT sum(n) FROM audit WHERE act = 'campaign-queue'"), 1);
	tick_at(&d, 3 * HOUR);
	text_is(&d, "SELECT state FROM campaign", "4");
	close_mail_desk(&d);
}

/* ---- the letters -------------------------------------------------------------------------------------- */

static void each_gets_one_in_their_language(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 4);
	make(&d, "seven", "policy 7");
	approve_and_start(&d, "seven", 3600);
	tick_at(&d, 60);
	tick_at(&d, 120);
	char *first = letter_sent(&d, 0), *second = letter_sent(&d, 1);
	has(first, "To: p1@example.org\n");
	has(first, "Auto-Submitted: auto-generated\n");
	has(first, "Precedence: bulk\n");
	has(first, "Hej Person Nummer,");
	has(second, "Subject: Our policy changes\n");
	has(second, "Dear Person Nummer,");
	has(second, "Yours, Opsio AB");
	assert_null(strstr(second, "List-Unsubscribe"));
	assert_null(strstr(second, "[#"));
	assert_null(strstr(second, "In-Reply-To"));
	free(first);
	free(second);
	assert_null(letter_sent(&d, 4));
	text_is(&d, "SELECT state FROM campaign", "4");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2 AND purpose = 'legal-notice' AND person_id > 0"
	                            " AND case_id NOT IN (SELECT case_id FROM ticket)"), 4);
	must_be_whole(&d);
	close_mail_desk(&d);
}

static void marketing_offers_its_end(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 1);
	make(&d, "news", "purpose news");
	approve_and_start(&d, "news", 3600);
	tick_at(&d, 60);
	char *text = letter_sent(&d, 0);
	has(text, "List-Unsubscribe: <mailto:privacy@opsio.example?subject=unsubscribe>\n");
	free(text);
	assert_int_equal(number(&d, "SELECT count(*) FROM consent"), 0); /* silence is no */
	close_mail_desk(&d);
}

static void no_hour_has_more_than_the_rate(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 40);
	make(&d, "seven", "policy 7");
	approve_and_start(&d, "seven", 12);
	tick_at(&d, 0);
	assert_int_equal(in_state(&d, 2), 1);
	for (int minute = 1; minute < 60; minute++)
		tick_at(&d, minute * 60);
	assert_int_equal(in_state(&d, 2), 12);
	tick_at(&d, 5 * HOUR); /* hours that nobody ticked are not made up for at once */
	assert_int_equal(in_state(&d, 2), 24);
	tick_at(&d, 5 * HOUR + 60);
	assert_int_equal(in_state(&d, 2), 24);
	close_mail_desk(&d);
}

static void a_stop_holds_what_lies_in_the_outbox(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 3);
	make(&d, "seven", "policy 7");
	approve_and_start(&d, "seven", 3600);
	mail_system(&d, "exit 75");
	tick_at(&d, 1);
	desk_must(&d, 0, "campaign-stop seven");
	mail_system(&d, KEEPS);
	tick_at(&d, 2 * HOUR);
	assert_null(letter_sent(&d, 0));
	desk_must(&d, 0, "campaign-resume seven");
	tick_at(&d, 3 * HOUR);
	assert_int_equal(in_state(&d, 2), 3);
	tick_at(&d, 3 * HOUR + 60);
	assert_null(letter_sent(&d, 3));
	desk_must_not(&d, 0, "campaign-start seven --rate 5", "all its letters were sent");
	close_mail_desk(&d);
}

/* Whoever sent it died before they told: it may have left, and nobody gets two. */
static void a_letter_whose_sender_died_is_not_sent_again(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 1);
	make(&d, "seven", "policy 7");
	approve_and_start(&d, "seven", 3600);
	mail_system(&d, "exit 75");
	tick_at(&d, 1);
	script(&d, "UPDATE outbox SET state = 1, lease_until = 1 WHERE kind = 'campaign'");
	mail_system(&d, KEEPS);
	tick_at(&d, HOUR);
	assert_null(letter_sent(&d, 0));
	assert_int_equal(in_state(&d, 5), 1);
	close_mail_desk(&d);
}

static void a_test_goes_to_oneself_alone(void **state)
{
	struct desk d;
	(void)state;
	open_campaign_desk(&d, 2);
	make(&d, "seven", "policy 7");
	desk_must_not(&d, 0, "campaign-test seven", "no address of yours");
	as(&d, "admin", 0, "agent-set anna --email anna@opsio.example");
	ombud_session_close(d.s);
	d.s = desk_session(&d, NULL, DESK_NOW);
	mail_system(&d, KEEPS);
	desk_must(&d, 0, "campaign-test seven --lang sv");
	tick_at(&d, 1);
	char *text = letter_sent(&d, 0);
	has(text, "To: anna@opsio.example\n");
	has(text, "Hej ");
	free(text);
	assert_int_equal(in_state(&d, 0), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2"), 0);
	close_mail_desk(&d);
}

/* ---- what comes back --------------------------------------------------------------------------------- */

static char *own_id(struct desk *d, int person)
{
	static char id[120];
	char text[160];
	snprintf(text, sizeof text, "SELECT message_id FROM message WHERE direction = 2 AND person_id = %d", person);
	struct rows r = db_select_text(d->s->db, &d->s->err, text, NULL, 0);
	assert_true(db_next(&r));
	snprintf(id, sizeof id, "%s", db_text(&r, 0));
	assert_int_equal(db_end(&r), OMBUD_OK);
	return id;
}

static void sent_to(struct desk *d, int n, const char *what)
{
	open_campaign_desk(d, n);
	make(d, "it", what);
	approve_and_start(d, "it", 3600);
	tick_at(d, 60);
	assert_int_equal(in_state(d, 2), n);
}

static void a_letter_that_comes_back_is_counted(void **state)
{
	struct desk d;
	(void)state;
	sent_to(&d, 2, "policy 7");
	int64_t tickets = number(&d, "SELECT count(*) FROM ticket"), letters = number(&d, "SELECT count(*) FROM message");
	const struct intake report = {.sender = "MAILER-DAEMON@example.org",
	    .address = "mailer-daemon@example.org",
	    .subject = "Undelivered",
	    .body = "no such user",
	    .message_id = "dsn@x",
	    .received_at = DESK_NOW,
	    .flags = LETTER_BOUNCE | LETTER_AUTO | LETTER_NULL,
	    .bounce = BOUNCE_FAILED,
	    .bounce_of = own_id(&d, 2),
	    .bounce_to = "p2@example.org",
	    .bounce_why = "5.1.1 no such user"};
	desk_take(&d, &report);
	assert_int_equal(in_state(&d, 3), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), tickets);
	assert_int_equal(number(&d, "SELECT count(*) FROM message"), letters);
	close_mail_desk(&d);
}

static int64_t answers(struct desk *d, int person, const char *body, unsigned flags, const char *id)
{
	char address[40];
	snprintf(address, sizeof address, "p%d@example.org", person);
	const struct intake in = {.sender = address,
	    .address = address,
	    .subject = "Re: it",
	    .body = body,
	    .message_id = id,
	    .in_reply_to = own_id(d, person),
	    .received_at = DESK_NOW,
	    .flags = flags};
	return desk_take(d, &in);
}

static void an_answer_is_a_case_and_no_consent(void **state)
{
	struct desk d;
	(void)state;
	sent_to(&d, 3, "purpose maps");
	int64_t tickets = number(&d, "SELECT count(*) FROM ticket");
	int64_t yes = answers(&d, 1, "Ja!\n\n> vi skulle vilja", 0, "a1@x");
	answers(&d, 2, "no, never", 0, "a2@x");
	answers(&d, 3, "> yes or no?\n\nYesterday I wrote to you", 0, "a3@x");
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), tickets + 3);
	assert_true(yes > 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE remark LIKE '%seems to say yes to the purpose maps%'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE remark LIKE '%seems to say no to%'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE remark LIKE '%neither yes nor no%'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM consent"), 0);
	close_mail_desk(&d);
}

static void what_machines_answer_makes_no_tickets(void **state)
{
	struct desk d;
	(void)state;
	sent_to(&d, 2, "policy 7");
	int64_t tickets = number(&d, "SELECT count(*) FROM ticket");
	answers(&d, 1, "I am away.", LETTER_AUTO, "away@x");
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), tickets);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 1 AND case_id NOT IN (SELECT case_id FROM"
	                            " ticket) AND person_id = 1"), 1);
	/* Programs that write for people send requests too. */
	static const struct intake_hint hint = {KIND_ERASURE, "erase"};
	const struct intake request = {.sender = "p2@example.org", .address = "p2@example.org", .subject = "Re", .body = "Erase",
	    .message_id = "bot@x", .in_reply_to = own_id(&d, 2), .received_at = DESK_NOW, .flags = LETTER_AUTO, .hints = &hint,
	    .n_hints = 1};
	desk_take(&d, &request);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), tickets + 1);
	close_mail_desk(&d);
}

static void the_proof_names_versions_and_nobody(void **state)
{
	struct desk d;
	struct ombud_table *t = NULL;
	char *text = NULL;
	(void)state;
	sent_to(&d, 2, "policy 7");
	assert_int_equal(ombud_campaign_proof(&t, d.s, "it"), OMBUD_OK);
	assert_int_equal(t->n_rows, 2);
	assert_int_equal(ombud_table_text(&text, t, "csv"), OMBUD_OK);
	has(text, "\"person\",\"data_came_in\",\"version_then\",\"told_of\",\"told_at\",\"version_when_told\",\"state\",\"why\"");
	has(text, "\"6\",\"7\",\"2026-11-23");
	assert_null(strchr(text, '@'));
	ombud_free(text);
	ombud_table_free(t);
	assert_int_equal(ombud_campaign(&text, d.s, "it"), OMBUD_OK);
	has(text, "audience 2: 2 sent; left out: -");
	ombud_free(text);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_begins_with_what_the_registers_know),
	    cmocka_unit_test(nothing_of_a_person_stands_in_a_subject),
	    cmocka_unit_test(it_takes_two_to_approve),
	    cmocka_unit_test(what_was_changed_behind_it_is_not_sent),
	    cmocka_unit_test(who_is_left_out_is_recorded_with_why),
	    cmocka_unit_test(a_filter_chooses_people_once),
	    cmocka_unit_test(who_changed_since_is_left_out_when_it_is_sent),
	    cmocka_unit_test(who_changed_in_the_outbox_is_left_out),
	    cmocka_unit_test(the_purpose_gate_is_asked),
	    cmocka_unit_test(each_gets_one_in_their_language),
	    cmocka_unit_test(marketing_offers_its_end),
	    cmocka_unit_test(no_hour_has_more_than_the_rate),
	    cmocka_unit_test(a_stop_holds_what_lies_in_the_outbox),
	    cmocka_unit_test(a_letter_whose_sender_died_is_not_sent_again),
	    cmocka_unit_test(a_test_goes_to_oneself_alone),
	    cmocka_unit_test(a_letter_that_comes_back_is_counted),
	    cmocka_unit_test(an_answer_is_a_case_and_no_consent),
	    cmocka_unit_test(what_machines_answer_makes_no_tickets),
	    cmocka_unit_test(the_proof_names_versions_and_nobody),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
