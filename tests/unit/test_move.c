/* Kinds, states, codes, and how a ticket may move between states. */
#include "model/role.h"
#include "model/ticket.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

enum { DAY0 = 20000 }; /* received */

/* A ticket of which everything that a guard may ask for is true. */
static struct move_facts ready(enum kind kind, enum state from, unsigned roles)
{
	return (struct move_facts){
	    .kind = kind,
	    .from = from,
	    .identity = IDENTITY_VERIFIED,
	    .roles = roles,
	    .assigned = true,
	    .subject_set = true,
	    .answered = true,
	    .ask_sent = true,
	    .reason = "reason",
	    .what = "what",
	    .received_day = DAY0,
	    .asked_day = DAY0 + 1,
	    .answered_day = DAY0 + 20,
	    .today = DAY0 + 60,
	    .reminders = 1,
	};
}

static const struct code_info *code(const char *name)
{
	const struct code_info *c = code_find(name, strlen(name));
	assert_non_null(c);
	return c;
}

static void with_code(struct move_facts *f, const char *name)
{
	f->code = code(name);
	f->refusal = f->code->refusal;
}

static enum ombud_status go(const struct move_facts *f, enum state to, struct err *err)
{
	*err = (struct err){0};
	enum ombud_status status = move_check(err, f, to);
	assert_int_equal(status != OMBUD_OK, err->text[0] != '\0');
	return status;
}

static void allowed(struct move_facts f, enum state to)
{
	struct err err;
	if (go(&f, to, &err) != OMBUD_OK)
		fail_msg("%s to %s, kind %s: %s", state_info(f.from)->name, state_info(to)->name,
		    kind_info(f.kind)->name, err.text);
}

static void stopped(struct move_facts f, enum state to, enum ombud_status status, const char *says)
{
	struct err err;
	enum ombud_status got = go(&f, to, &err);
	if (got != status || !strstr(err.text, says))
		fail_msg("%s to %s: status %d, '%s', not %d, '%s'", state_info(f.from)->name,
		    state_info(to)->name, (int)got, err.text, (int)status, says);
}

/* ---- words ---- */

static void names_find_their_rows(void **state)
{
	(void)state;
	for (int k = 1; k < KIND_END; k++) {
		const struct kind_info *i = kind_info((enum kind)k);
		assert_int_equal(kind_find(i->name, strlen(i->name)), k);
		assert_int_equal(kind_find(i->short_name, strlen(i->short_name)), k);
		assert_true(strlen(i->short_name) <= 4);
	}
	for (int s = 1; s < STATE_END; s++) {
		const struct state_info *i = state_info((enum state)s);
		assert_int_equal(state_find(i->name, strlen(i->name)), s);
		assert_int_equal(state_find(i->short_name, strlen(i->short_name)), s);
		assert_true(strlen(i->short_name) <= 4);
	}
	assert_null(kind_info((enum kind)0));
	assert_null(kind_info(KIND_END));
	assert_null(state_info((enum state)0));
	assert_null(state_info(STATE_END));
}

static void prefixes_count_only_if_they_lead_to_one(void **state)
{
	(void)state;
	assert_int_equal(kind_find("acc", 3), 0);
	assert_int_equal(kind_find("acce", 4), KIND_ACCESS);
	assert_int_equal(kind_find("ERAS", 4), KIND_ERASURE);
	assert_int_equal(kind_find("objection", 9), KIND_OBJECTION);
	assert_int_equal(kind_find("objection-dm", 12), KIND_OBJECTION_DM);
	assert_int_equal(kind_find("objection_d", 11), KIND_OBJECTION_DM);
	assert_int_equal(kind_find("objec", 5), 0);
	assert_int_equal(kind_find("access2", 7), 0);
	assert_int_equal(kind_find("", 0), 0);
	assert_int_equal(state_find("re", 2), 0);
	assert_int_equal(state_find("res", 3), STATE_RESOLVED);
	assert_int_equal(priority_find("!", 1), PRI_URGENT);
	assert_int_equal(priority_find("A", 1), PRI_HIGH);
	assert_int_equal(priority_find("norm", 4), PRI_NORMAL);
	assert_int_equal(priority_find("x", 1), 0);
	assert_int_equal(priority_mark(PRI_LOW), 'C');
	assert_string_equal(identity_name(IDENTITY_NOT_NEEDED), "not needed");
	assert_ptr_equal(code("granted"), code("GRANTED"));
	assert_null(code_find("REF", 3));
	assert_ptr_equal(code("ref-unf"), code("REF-UNFOUNDED"));
}

static void codes_fit_the_kinds_of_their_article(void **state)
{
	(void)state;
	assert_true(code_fits(code("GRANTED"), KIND_COOKIE));
	assert_false(code_fits(code("GRANTED"), KIND_HOWTO));
	assert_true(code_fits(code("UNIDENT"), KIND_OBJECTION_DM));
	assert_false(code_fits(code("UNIDENT"), KIND_AUTOMATED)); /* 12(6) names 15 to 21 */
	assert_true(code_fits(code("REF-EXCESSIVE"), KIND_AUTOMATED));
	assert_false(code_fits(code("REF-EXCESSIVE"), KIND_CONSENT_WD));
	assert_true(code_fits(code("RET-LAW"), KIND_ERASURE));
	assert_false(code_fits(code("RET-LAW"), KIND_ACCESS));
	assert_true(code_fits(code("NAT-LAW"), KIND_ACCESS));
	assert_false(code_fits(code("SOLVED"), KIND_ERASURE));
	assert_false(code_fits(NULL, KIND_ACCESS));
	for (int k = 1; k < KIND_END; k++)
		assert_true(code_fits(code("WITHDRAWN"), (enum kind)k));
	size_t n;
	const struct code_info *c = code_table(&n);
	for (size_t i = 0; i < n; i++) {
		assert_ptr_equal(code(c[i].name), &c[i]);
		assert_true(c[i].kinds != 0 && *c[i].meaning);
	}
}

/* ---- the whole way ---- */

/* Every kind can go from new to closed, by single eye where that is enough, else by review. */
static void every_kind_reaches_closed(void **state)
{
	(void)state;
	for (int k = 1; k < KIND_END; k++) {
		enum kind kind = (enum kind)k;
		size_t n, ended = 0;
		const struct code_info *codes = code_table(&n);
		allowed(ready(kind, STATE_NEW, ROLE_AGENT), STATE_TRIAGED);
		allowed(ready(kind, STATE_TRIAGED, ROLE_AGENT), STATE_WORK);
		for (size_t i = 0; i < n; i++) {
			if (!code_fits(&codes[i], kind))
				continue;
			struct move_facts f = ready(kind, STATE_WORK, ROLE_AGENT);
			with_code(&f, codes[i].name);
			struct err err;
			if (!kind_info(kind)->single_eye || go(&f, STATE_APPROVED, &err)) {
				allowed(f, STATE_REVIEW);
				f.from = STATE_REVIEW;
				f.roles = ROLE_DPO;
				allowed(f, STATE_APPROVED);
			}
			f.from = STATE_APPROVED;
			f.roles = ROLE_AGENT;
			allowed(f, STATE_RESOLVED);
			f.from = STATE_RESOLVED;
			f.roles = ROLE_SYSTEM;
			allowed(f, STATE_CLOSED);
			f.from = STATE_CLOSED;
			allowed(f, STATE_PURGED);
			ended++;
		}
		assert_true(ended >= 4); /* the three that fit all, and one of its own */
	}
}

static void what_is_offered_is_what_the_table_allows(void **state)
{
	(void)state;
	for (int k = 1; k < KIND_END; k++)
		for (int from = 1; from < STATE_END; from++) {
			enum state next[STATE_END];
			size_t n = moves_from((enum state)from, (enum kind)k, next);
			assert_true(n < STATE_END);
			assert_int_equal(n == 0, state_info((enum state)from)->terminal);
			for (size_t i = 0; i < n; i++) {
				assert_int_not_equal(next[i], from);
				for (size_t j = 0; j < i; j++)
					assert_int_not_equal(next[i], next[j]);
			}
			for (int to = 1; to < STATE_END; to++) {
				bool offered = false;
				for (size_t i = 0; i < n; i++)
					offered |= (int)next[i] == to;
				struct move_facts f = ready((enum kind)k, (enum state)from,
				    ROLE_AGENT | ROLE_LEAD | ROLE_DPO | ROLE_SYSTEM);
				struct err err;
				if (go(&f, (enum state)to, &err) == OMBUD_OK)
					assert_true(offered);
			}
		}
}

static void nothing_resolves_without_passing_approved(void **state)
{
	(void)state;
	for (int from = 1; from < STATE_END; from++) {
		struct move_facts f = ready(
		    KIND_HOWTO, (enum state)from, ROLE_AGENT | ROLE_LEAD | ROLE_DPO | ROLE_SYSTEM);
		with_code(&f, "SOLVED");
		struct err err;
		if (from != STATE_APPROVED)
			assert_int_not_equal(go(&f, STATE_RESOLVED, &err), OMBUD_OK);
	}
	stopped(
	    ready(KIND_ACCESS, STATE_WORK, ROLE_LEAD), STATE_RESOLVED, OMBUD_CONFLICT, "review");
	stopped(ready(KIND_ACCESS, STATE_SPAM, ROLE_LEAD), STATE_WORK, OMBUD_CONFLICT, "undo");
	stopped(ready(KIND_ACCESS, STATE_WORK, ROLE_LEAD), STATE_WORK, OMBUD_CONFLICT, "already");
}

/* ---- who ---- */

static void roles_decide_who_moves(void **state)
{
	static const struct {
		enum state from, to;
		unsigned may;
	} rows[] = {
	    {STATE_NEW, STATE_TRIAGED, ROLE_AGENT | ROLE_LEAD | ROLE_DPO},
	    {STATE_NEW, STATE_SPAM, ROLE_LEAD | ROLE_DPO},
	    {STATE_TRIAGED, STATE_SPAM, ROLE_LEAD | ROLE_DPO},
	    {STATE_WORK, STATE_REVIEW, ROLE_AGENT | ROLE_LEAD | ROLE_DPO},
	    {STATE_REVIEW, STATE_WORK, ROLE_LEAD | ROLE_DPO},
	    {STATE_RESOLVED, STATE_WORK, ROLE_LEAD | ROLE_DPO | ROLE_SYSTEM},
	    {STATE_RESOLVED, STATE_CLOSED, ROLE_SYSTEM},
	    {STATE_CLOSED, STATE_WORK, ROLE_LEAD | ROLE_DPO},
	    {STATE_CLOSED, STATE_PURGED, ROLE_DPO | ROLE_SYSTEM},
	    {STATE_WORK, STATE_MERGED, ROLE_LEAD | ROLE_DPO},
	};
	static const unsigned all[] = {
	    ROLE_AGENT, ROLE_LEAD, ROLE_DPO, ROLE_AUDITOR, ROLE_ADMIN, ROLE_SYSTEM};
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		for (size_t r = 0; r < COUNT(all); r++) {
			struct move_facts f = ready(KIND_ACCESS, rows[i].from, all[r]);
			if (rows[i].from == STATE_RESOLVED && rows[i].to == STATE_WORK)
				f.today = f.answered_day + 30;
			if (rows[i].may & all[r])
				allowed(f, rows[i].to);
			else
				stopped(f, rows[i].to, OMBUD_DENIED, "");
			f.roles |= ROLE_AUDITOR;
			stopped(f, rows[i].to, OMBUD_DENIED, "");
		}
}

/* ---- guards ---- */

static void triage_needs_a_person_and_its_siblings(void **state)
{
	struct move_facts f = ready(KIND_ERASURE, STATE_NEW, ROLE_AGENT);
	(void)state;
	f.subject_set = false;
	stopped(f, STATE_TRIAGED, OMBUD_CONFLICT, "person");
	f.subject_set = true;
	f.open_hints = true;
	stopped(f, STATE_TRIAGED, OMBUD_CONFLICT, "split");
}

static void a_rights_request_is_no_spam(void **state)
{
	struct move_facts f = ready(KIND_OTHER, STATE_NEW, ROLE_LEAD);
	(void)state;
	allowed(f, STATE_SPAM);
	f.has_right_words = true;
	stopped(f, STATE_SPAM, OMBUD_CONFLICT, "Art. 12(4)");
	f.from = STATE_TRIAGED;
	allowed(f, STATE_SPAM); /* a person has said that it is service */
	f.kind = KIND_ERASURE;
	stopped(f, STATE_SPAM, OMBUD_CONFLICT, "Art. 12(4)");
	f.has_right_words = false;
	allowed(f, STATE_SPAM);
}

static void identity_is_asked_for_with_a_reason_and_in_time(void **state)
{
	struct move_facts f = ready(KIND_ACCESS, STATE_TRIAGED, ROLE_AGENT);
	(void)state;
	f.identity = IDENTITY_UNKNOWN;
	f.today = DAY0;
	allowed(f, STATE_ID_WAIT);
	f.what = "";
	stopped(f, STATE_ID_WAIT, OMBUD_CONFLICT, "--what");
	f.what = "date of birth";
	f.reason = NULL;
	stopped(f, STATE_ID_WAIT, OMBUD_CONFLICT, "--reason");
	f.reason = "sent from another address";
	f.ask_sent = false;
	stopped(f, STATE_ID_WAIT, OMBUD_CONFLICT, "send it first");
	f.ask_sent = true;
	f.today = DAY0 + 7;
	allowed(f, STATE_ID_WAIT);
	f.today++;
	stopped(f, STATE_ID_WAIT, OMBUD_DENIED, "7 days");
	f.roles = ROLE_LEAD;
	allowed(f, STATE_ID_WAIT);
	static const enum kind never[] = {KIND_OBJECTION_DM, KIND_AUTOMATED, KIND_CONSENT_WD,
	    KIND_INFO, KIND_COOKIE, KIND_COMPLAINT, KIND_DPA, KIND_BREACH, KIND_POLICYQ,
	    KIND_HOWTO};
	for (size_t i = 0; i < COUNT(never); i++) {
		f.kind = never[i];
		stopped(f, STATE_ID_WAIT, OMBUD_CONFLICT, "12(6)");
	}
}

static void no_proof_takes_thirty_days_and_a_reminder(void **state)
{
	struct move_facts f = ready(KIND_ACCESS, STATE_ID_WAIT, ROLE_AGENT);
	(void)state;
	f.today = f.asked_day + 30;
	allowed(f, STATE_REVIEW);
	f.today--;
	stopped(f, STATE_REVIEW, OMBUD_CONFLICT, "30 days");
	f.today++;
	f.reminders = 0;
	stopped(f, STATE_REVIEW, OMBUD_CONFLICT, "reminder");
	f.reminders = 1;
	with_code(&f, "GRANTED");
	f.identity = IDENTITY_ASKED;
	stopped(f, STATE_REVIEW, OMBUD_CONFLICT, "UNIDENT");
	f.identity = IDENTITY_VERIFIED;
	stopped(f, STATE_REVIEW, OMBUD_CONFLICT, "that came: say how");
	f.identity = IDENTITY_ASKED;
	with_code(&f, "UNIDENT");
	allowed(f, STATE_REVIEW);
	f.what = "";
	stopped(f, STATE_WORK, OMBUD_CONFLICT, "proven");
}

static void only_a_large_access_request_is_narrowed(void **state)
{
	struct move_facts f = ready(KIND_ACCESS, STATE_WORK, ROLE_AGENT);
	(void)state;
	f.today = DAY0 + 7;
	allowed(f, STATE_CLARIFY_WAIT);
	f.today++;
	f.asked_day = DAY0 + 1; /* an earlier question does not make this one timely */
	stopped(f, STATE_CLARIFY_WAIT, OMBUD_DENIED, "the permission refuse");
	f.roles = ROLE_LEAD;
	stopped(f, STATE_CLARIFY_WAIT, OMBUD_DENIED, "the permission refuse");
	f.roles = ROLE_DPO;
	allowed(f, STATE_CLARIFY_WAIT);
	f.kind = KIND_ERASURE;
	stopped(f, STATE_CLARIFY_WAIT, OMBUD_CONFLICT, "access");

	f = ready(KIND_ACCESS, STATE_CLARIFY_WAIT, ROLE_AGENT);
	f.what = f.reason = "";
	f.today = f.asked_day + 13;
	stopped(f, STATE_WORK, OMBUD_CONFLICT, "14 days");
	f.roles = ROLE_SYSTEM; /* a letter came */
	allowed(f, STATE_WORK);
	f.roles = ROLE_AGENT;
	f.today++;
	allowed(f, STATE_WORK);
}

static void work_begins_assigned_and_identified(void **state)
{
	struct move_facts f = ready(KIND_ACCESS, STATE_TRIAGED, ROLE_AGENT);
	(void)state;
	f.assigned = false;
	stopped(f, STATE_WORK, OMBUD_CONFLICT, "assign @me");
	f.assigned = true;
	f.identity = IDENTITY_ASKED;
	stopped(f, STATE_WORK, OMBUD_CONFLICT, "identity");
	f.identity = IDENTITY_NOT_NEEDED;
	allowed(f, STATE_WORK);
	f.identity = IDENTITY_UNKNOWN;
	f.kind = KIND_HOWTO;
	allowed(f, STATE_WORK);
}

static void waiting_needs_somebody_to_wait_for(void **state)
{
	struct move_facts f = ready(KIND_ERASURE, STATE_WORK, ROLE_AGENT);
	(void)state;
	stopped(f, STATE_EXT_WAIT, OMBUD_CONFLICT, "task");
	f.open_tasks = true;
	allowed(f, STATE_EXT_WAIT);
	stopped(f, STATE_CUSTOMER_WAIT, OMBUD_CONFLICT, "service");
	f.kind = KIND_POLICYQ;
	allowed(f, STATE_CUSTOMER_WAIT);
	f.ask_sent = false;
	stopped(f, STATE_CUSTOMER_WAIT, OMBUD_CONFLICT, "--what");
}

static void review_needs_a_second_person_who_may_decide(void **state)
{
	struct move_facts f = ready(KIND_ACCESS, STATE_REVIEW, ROLE_LEAD);
	(void)state;
	stopped(f, STATE_APPROVED, OMBUD_CONFLICT, "resolve CODE");
	with_code(&f, "RET-LAW");
	stopped(f, STATE_APPROVED, OMBUD_CONFLICT, "does not fit");
	with_code(&f, "GRANTED");
	allowed(f, STATE_APPROVED);
	f.is_author = true;
	stopped(f, STATE_APPROVED, OMBUD_DENIED, "second person");
	f.is_author = false;
	f.roles = ROLE_AGENT;
	stopped(f, STATE_APPROVED, OMBUD_DENIED, "lead");
	f.roles = ROLE_LEAD;
	with_code(&f, "REF-EXCESSIVE");
	stopped(f, STATE_APPROVED, OMBUD_DENIED, "the permission refuse");
	f.roles = ROLE_DPO;
	allowed(f, STATE_APPROVED);
	f.roles = ROLE_LEAD;
	f.kind = KIND_RECTIFICATION;
	with_code(&f, "REF-ACCURATE");
	allowed(f, STATE_APPROVED);
	f.kind = KIND_OBJECTION;
	with_code(&f, "GRANTED");
	stopped(f, STATE_APPROVED, OMBUD_DENIED, "the permission refuse");
	f.reason = "";
	stopped(f, STATE_WORK, OMBUD_CONFLICT, "--reason");
}

static void one_pair_of_eyes_is_enough_for_some(void **state)
{
	static const struct {
		enum kind kind;
		const char *code;
		bool enough;
	} rows[] = {
	    {KIND_HOWTO, "SOLVED", true},
	    {KIND_OTHER, "NORESPONSE", true},
	    {KIND_INFO, "GRANTED", true},
	    {KIND_INFO, "PARTIAL", false},
	    {KIND_COOKIE, "STOPPED", true},
	    {KIND_POLICYQ, "ANSWERED", true},
	    {KIND_OBJECTION_DM, "STOPPED", true},
	    {KIND_OBJECTION_DM, "REF-EXCESSIVE", false},
	    {KIND_CONSENT_WD, "STOPPED", true},
	    {KIND_RECTIFICATION, "GRANTED", true},
	    {KIND_RECTIFICATION, "REF-ACCURATE", false},
	    {KIND_RECTIFICATION, "DUP", false},
	    {KIND_ACCESS, "GRANTED", false},
	    {KIND_PORTABILITY, "GRANTED", false},
	    {KIND_ERASURE, "GRANTED", false},
	    {KIND_RESTRICTION, "GRANTED", false},
	    {KIND_OBJECTION, "GRANTED", false},
	    {KIND_AUTOMATED, "HUMAN-CHANGED", false},
	    {KIND_COMPLAINT, "ANSWERED", false},
	    {KIND_BREACH, "NOTIFIED", false},
	};
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct move_facts f = ready(rows[i].kind, STATE_WORK, ROLE_AGENT);
		with_code(&f, rows[i].code);
		if (rows[i].enough)
			allowed(f, STATE_APPROVED);
		else
			stopped(f, STATE_APPROVED, OMBUD_CONFLICT, "second person");
	}
	stopped(ready(KIND_HOWTO, STATE_WORK, ROLE_AGENT), STATE_APPROVED, OMBUD_CONFLICT,
	    "resolve CODE");
}

static void an_end_needs_an_answer(void **state)
{
	struct move_facts f = ready(KIND_ACCESS, STATE_APPROVED, ROLE_AGENT);
	(void)state;
	with_code(&f, "UNIDENT");
	f.answered = false;
	stopped(f, STATE_RESOLVED, OMBUD_CONFLICT, "answered --by");
	f.kind = KIND_POLICYQ;
	with_code(&f, "SOLVED");
	stopped(f, STATE_RESOLVED, OMBUD_CONFLICT, "answered --by");
	f.kind = KIND_HOWTO;
	allowed(f, STATE_RESOLVED);
	with_code(&f, "NOFIX");
	allowed(f, STATE_RESOLVED);
	with_code(&f, "NORESPONSE");
	allowed(f, STATE_RESOLVED);
	with_code(&f, "ANSWERED");
	stopped(f, STATE_RESOLVED, OMBUD_CONFLICT, "answered --by");
	f.answered = true;
	f.open_tasks = true;
	stopped(f, STATE_RESOLVED, OMBUD_CONFLICT, "Art. 19");
}

static void evidence_is_not_erased(void **state)
{
	struct move_facts f = ready(KIND_ERASURE, STATE_APPROVED, ROLE_AGENT);
	(void)state;
	f.evidence_sibling = true;
	with_code(&f, "GRANTED");
	stopped(f, STATE_RESOLVED, OMBUD_CONFLICT, "access");
	with_code(&f, "PARTIAL");
	stopped(f, STATE_RESOLVED, OMBUD_CONFLICT, "access");
	with_code(&f, "NODATA"); /* nothing is erased */
	allowed(f, STATE_RESOLVED);
	f.evidence_sibling = false;
	f.held = "17(3)(e)";
	with_code(&f, "GRANTED");
	stopped(f, STATE_RESOLVED, OMBUD_CONFLICT, "a legal hold covers it (17(3)(e))");
	with_code(&f, "PARTIAL");
	allowed(f, STATE_RESOLVED);
	f.from = STATE_CLOSED;
	f.roles = ROLE_SYSTEM;
	stopped(f, STATE_PURGED, OMBUD_CONFLICT, "hold");
	f.held = NULL;
	f.evidence_sibling = true;
	stopped(f, STATE_PURGED, OMBUD_CONFLICT, "same person");
}

static void reopening_and_closing_watch_the_days(void **state)
{
	struct move_facts f = ready(KIND_ACCESS, STATE_RESOLVED, ROLE_SYSTEM);
	(void)state;
	f.today = f.answered_day + 30;
	allowed(f, STATE_WORK);
	allowed(f, STATE_CLOSED);
	f.today++;
	stopped(f, STATE_WORK, OMBUD_CONFLICT, "new ticket");
	f.roles = ROLE_LEAD;
	allowed(f, STATE_WORK);
	f.roles = ROLE_SYSTEM;
	f.today = f.answered_day + 29;
	stopped(f, STATE_CLOSED, OMBUD_CONFLICT, "30 days");
	f = ready(KIND_ACCESS, STATE_CLOSED, ROLE_LEAD);
	f.reason = "";
	stopped(f, STATE_WORK, OMBUD_CONFLICT, "--reason");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(names_find_their_rows),
	    cmocka_unit_test(prefixes_count_only_if_they_lead_to_one),
	    cmocka_unit_test(codes_fit_the_kinds_of_their_article),
	    cmocka_unit_test(every_kind_reaches_closed),
	    cmocka_unit_test(what_is_offered_is_what_the_table_allows),
	    cmocka_unit_test(nothing_resolves_without_passing_approved),
	    cmocka_unit_test(roles_decide_who_moves),
	    cmocka_unit_test(triage_needs_a_person_and_its_siblings),
	    cmocka_unit_test(a_rights_request_is_no_spam),
	    cmocka_unit_test(identity_is_asked_for_with_a_reason_and_in_time),
	    cmocka_unit_test(no_proof_takes_thirty_days_and_a_reminder),
	    cmocka_unit_test(only_a_large_access_request_is_narrowed),
	    cmocka_unit_test(work_begins_assigned_and_identified),
	    cmocka_unit_test(waiting_needs_somebody_to_wait_for),
	    cmocka_unit_test(review_needs_a_second_person_who_may_decide),
	    cmocka_unit_test(one_pair_of_eyes_is_enough_for_some),
	    cmocka_unit_test(an_end_needs_an_answer),
	    cmocka_unit_test(evidence_is_not_erased),
	    cmocka_unit_test(reopening_and_closing_watch_the_days),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
