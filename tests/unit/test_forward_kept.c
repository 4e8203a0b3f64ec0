/* A letter to somebody outside that is not sent yet, and tickets that go to a team. */
#include "mail_desk.h"

#define HALF "To: x@lab.example\nReason: they keep the log\n\nPlease look."

static void keep(struct desk *d, int64_t id, const char *text, const char *base)
{
	enum ombud_draft_fate fate;
	char *now;
	assert_int_equal(ombud_draft_keep(&fate, &now, d->s, id, "forward", text, base), OMBUD_OK);
	ombud_free(now);
}

static void it_is_a_draft_until_it_is_sent(void **state)
{
	struct desk d;
	char *draft;
	int64_t at;
	struct ombud_forward_draft *parts;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	ombud_forward_draft(&draft, &(struct ombud_forward_how){.to = "x@lab.example",
	    .reason = "they keep\nthe log", .text = "Please look."});
	assert_string_equal(draft, HALF);
	ombud_free(draft);
	keep(&d, id, HALF, "");
	assert_int_equal(desk_count(&d, "has:draft"), 1);
	assert_int_equal(ombud_draft(&draft, &at, d.s, id, "forward"), OMBUD_OK);
	ombud_forward_read(&parts, draft);
	assert_string_equal(parts->to, "x@lab.example");
	assert_string_equal(parts->reason, "they keep the log");
	assert_string_equal(parts->letters, "");
	assert_string_equal(parts->text, "Please look.");
	ombud_forward_draft_free(parts);
	ombud_free(draft);
	/* The address of a third party stands in the draft and nowhere else. */
	assert_int_equal(number(&d, "SELECT (SELECT count(*) FROM journal_item WHERE coalesce(before, '') || coalesce(after, '')"
	                            " LIKE '%x@lab%') + (SELECT count(*) FROM audit WHERE detail LIKE '%x@lab%')"
	                            " + (SELECT count(*) FROM setting WHERE value LIKE '%x@lab%')"), 0);
	/* Another letter than that one leaves it alone. */
	desk_must(&d, id, "forward --to x@lab.example --reason \"they keep the log\" --text \"Please.\"");
	assert_int_equal(number(&d, "SELECT count(*) FROM draft WHERE kind = 'forward'"), 1);
	desk_must(&d, id, "forward --to x@lab.example --reason \"they keep the log\" --text \"Please look.\"");
	assert_int_equal(number(&d, "SELECT count(*) FROM draft"), 0);
	keep(&d, id, HALF, "");
	desk_must(&d, 0, "draft --ticket 1 --kind forward");
	assert_int_equal(number(&d, "SELECT count(*) FROM draft"), 0);
	close_mail_desk(&d);
}

static void a_text_without_a_heading_is_all_text(void **state)
{
	static const char *const all[][2] = {{"", ""}, {"\nHello", "\nHello"}, {"To:x@y\n\na", "To:x@y\n\na"},
	    {"To: a@b\n\n\n\nme", "\n\nme"}, {"To: a@b", ""}, {"In clear: name\nTo: x\n\nReason: y", "Reason: y"}};
	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct ombud_forward_draft *parts;
		ombud_forward_read(&parts, all[i][0]);
		assert_string_equal(parts->text, all[i][1]);
		ombud_forward_draft_free(parts);
	}
}

static void a_team_has_it(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	as(&d, "admin", 0, "agent-add bert --role agent --team billing --until 2027-10-01");
	as(&d, "admin", 0, "agent-add gone --role agent --team closed --until 2027-10-01");
	as(&d, "admin", 0, "agent-state gone disabled");
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "assign @me");
	desk_must_not(&d, id, "forward --team closed", "there is no team 'closed'; there are privacy, billing");
	desk_must_not(&d, id, "forward", "say to whom");
	desk_must_not(&d, id, "forward --team billing --to x@lab.example", "say to whom");
	desk_must_not(&d, id, "forward --team billing --text \"  \"", "an empty note is none");
	desk_must(&d, id, "forward --team billing --text \"An invoice.\"");
	text_is(&d, "SELECT team FROM ticket WHERE id = 1", "billing");
	assert_int_equal(number(&d, "SELECT coalesce(assignee_id, 0) FROM ticket WHERE id = 1"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 3 AND body = 'An invoice.'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM disclosure"), 0);
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	text_is(&d, "SELECT team FROM ticket WHERE id = 1", "");
	assert_int_equal(number(&d, "SELECT assignee_id FROM ticket WHERE id = 1"), d.s->agent.id);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 3 AND withdrawn = 0"), 0);
	/* Who is of the team keeps it. */
	desk_must(&d, id, "assign bert");
	desk_must(&d, id, "forward --team billing");
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket t JOIN agent a ON a.id = t.assignee_id WHERE a.name = 'bert'"), 1);
	close_mail_desk(&d);
}

static void counts(struct ombud_session *s, const char *filter, int64_t n)
{
	int64_t found = -1;
	if (ombud_count(&found, s, filter) || found != n) {
		print_error("%s: %lld, %s\n", filter, (long long)found, ombud_error(s));
		desk_fail();
	}
}

static void teams_are_filtered_by(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	as(&d, "admin", 0, "agent-add bert --role agent --team billing --until 2027-10-01");
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "forward --team billing");
	counts(d.s, "team:billing", 1);
	counts(d.s, "team:=privacy", 0);
	counts(d.s, "no:team", 0);
	counts(d.s, "team:@team", 0);
	struct ombud_session *bert = desk_session(&d, "bert", DESK_NOW);
	counts(bert, "team:@team", 1);
	counts(bert, "team:@mine", 1);
	counts(bert, "-team:@team", 0);
	ombud_session_close(bert);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_is_a_draft_until_it_is_sent),
	    cmocka_unit_test(a_text_without_a_heading_is_all_text),
	    cmocka_unit_test(a_team_has_it),
	    cmocka_unit_test(teams_are_filtered_by),
	};
	return cmocka_run_group_tests_name("forward_kept", tests, NULL, NULL);
}
