/* Every way from one state to another (DOMAIN C.2), as a table: who goes it, who does not, and each thing
 * without which nobody does. Whatever is not in the table is no way. */
#include "model/required.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { DAY0 = 20000, SPOILS = 8 };

#define A ROLE_AGENT
#define L ROLE_LEAD
#define P ROLE_DPO
#define SYS ROLE_SYSTEM
#define ALL_ROLES (A | L | P | ROLE_AUDITOR | ROLE_ADMIN | SYS)

/* One thing less than all that is asked. */
typedef void spoil(struct move_facts *f);

static const struct required missing = {.name = "x", .title = "x", .article = "Art. 1"};

static void no_person(struct move_facts *f) { f->subject_set = false; }
static void hints(struct move_facts *f) { f->open_hints = true; }
static void right_words(struct move_facts *f) { f->has_right_words = true; }
static void no_what(struct move_facts *f) { f->what = ""; }
static void no_reason(struct move_facts *f) { f->reason = ""; }
static void not_sent(struct move_facts *f) { f->ask_sent = false; }
static void too_soon(struct move_facts *f) { f->today = f->asked_day + 29; }
static void no_reminder(struct move_facts *f) { f->reminders = 0; }
static void too_late(struct move_facts *f) { f->received_day = f->today - 8; f->reason = ""; }
static void unheard(struct move_facts *f) { f->today = f->asked_day + 13; f->what = f->reason = ""; }
static void nobodys(struct move_facts *f) { f->assigned = false; }
static void who_asks(struct move_facts *f) { f->identity = IDENTITY_UNKNOWN; }
static void no_task(struct move_facts *f) { f->open_tasks = false; }
static void a_task(struct move_facts *f) { f->open_tasks = true; }
static void lacks(struct move_facts *f) { f->missing = f->missing_end = &missing; }
static void lacks_end(struct move_facts *f) { f->missing_end = &missing; }
static void author(struct move_facts *f) { f->is_author = true; }
static void no_code(struct move_facts *f) { f->code = NULL; }
static void unanswered(struct move_facts *f) { f->answered = false; }
static void sibling(struct move_facts *f) { f->evidence_sibling = true; }
static void held(struct move_facts *f) { f->held = "held"; }
static void recoded(struct move_facts *f) { f->recoded = true; }
static void about_me(struct move_facts *f) { f->complained_of = true; }
static void about_holder(struct move_facts *f) { f->complained_has = true; }
static void twin(struct move_facts *f) { f->duplicate = "unverified"; }
static void old_answer(struct move_facts *f) { f->answered_day = f->today - 31; }
static void young_answer(struct move_facts *f) { f->answered_day = f->today - 29; }
static void rekinded(struct move_facts *f) { f->rekinded = true; }

static const struct way {
	enum state from, to;
	enum kind kind;
	const char *code;
	unsigned who;   /* each of these alone goes it */
	unsigned given; /* and who must be asked with, for the spoils */
	spoil *spoils[SPOILS];
} ways[] = {
    {STATE_NEW, STATE_TRIAGED, KIND_ACCESS, NULL, A | L | P, A, {no_person, hints}},
    {STATE_NEW, STATE_SPAM, KIND_OTHER, NULL, L | P, L, {right_words}},
    {STATE_TRIAGED, STATE_SPAM, KIND_ACCESS, NULL, L | P, L, {right_words}},
    {STATE_TRIAGED, STATE_ID_WAIT, KIND_ERASURE, NULL, A | L | P, A, {no_what, no_reason, not_sent, too_late}},
    {STATE_ID_WAIT, STATE_WORK, KIND_ERASURE, NULL, A | L | P, A, {no_what}},
    {STATE_ID_WAIT, STATE_REVIEW, KIND_ERASURE, "UNIDENT", A | L | P, A, {too_soon, no_reminder, lacks}},
    {STATE_TRIAGED, STATE_CLARIFY_WAIT, KIND_ACCESS, NULL, A | L | P, A, {no_what, not_sent, too_late}},
    {STATE_WORK, STATE_CLARIFY_WAIT, KIND_ACCESS, NULL, A | L | P, A, {no_what, not_sent, too_late}},
    {STATE_CLARIFY_WAIT, STATE_WORK, KIND_ACCESS, NULL, A | L | P | SYS, A, {unheard}},
    {STATE_TRIAGED, STATE_WORK, KIND_ACCESS, NULL, A | L | P, A, {nobodys, who_asks}},
    {STATE_WORK, STATE_EXT_WAIT, KIND_ERASURE, NULL, A | L | P, A, {no_task}},
    {STATE_EXT_WAIT, STATE_WORK, KIND_ERASURE, NULL, A | L | P, A, {NULL}},
    {STATE_WORK, STATE_CUSTOMER_WAIT, KIND_HOWTO, NULL, A | L | P, A, {not_sent}},
    {STATE_CUSTOMER_WAIT, STATE_WORK, KIND_HOWTO, NULL, A | L | P | SYS, A, {NULL}},
    {STATE_WORK, STATE_REVIEW, KIND_ERASURE, "GRANTED", A | L | P, A, {lacks, about_me, about_holder, twin}},
    {STATE_REVIEW, STATE_WORK, KIND_ERASURE, NULL, L | P, L, {no_reason}},
    {STATE_REVIEW, STATE_APPROVED, KIND_ACCESS, "GRANTED", L | P, L,
	{author, no_code, lacks, about_me, about_holder, twin}},
    {STATE_REVIEW, STATE_APPROVED, KIND_ACCESS, "REF-EXCESSIVE", P, P, {author, lacks}},
    {STATE_REVIEW, STATE_APPROVED, KIND_RECTIFICATION, "REF-ACCURATE", L | P, L, {author}},
    {STATE_REVIEW, STATE_APPROVED, KIND_OBJECTION, "GRANTED", P, P, {author}},
    {STATE_REVIEW, STATE_APPROVED, KIND_COMPLAINT, "ANSWERED", L | P, L, {author, about_me, about_holder}},
    {STATE_WORK, STATE_APPROVED, KIND_INFO, "GRANTED", A | L | P, A, {no_code, rekinded}},
    {STATE_WORK, STATE_APPROVED, KIND_RECTIFICATION, "GRANTED", A | L | P, A, {no_code, rekinded}},
    {STATE_APPROVED, STATE_RESOLVED, KIND_ERASURE, "GRANTED", A | L | P | SYS, A,
	{no_code, unanswered, a_task, sibling, held, lacks_end, recoded, twin}},
    {STATE_APPROVED, STATE_RESOLVED, KIND_COMPLAINT, "ANSWERED", A | L | P | SYS, A, {about_me, about_holder}},
    {STATE_RESOLVED, STATE_CLOSED, KIND_ACCESS, "GRANTED", SYS, SYS, {young_answer}},
    {STATE_CLOSED, STATE_WORK, KIND_ACCESS, "GRANTED", L | P, L, {no_reason}},
    {STATE_CLOSED, STATE_PURGED, KIND_ACCESS, "GRANTED", P | SYS, P, {held, sibling}},
};
enum { WAYS = sizeof ways / sizeof *ways };

/* 20 days after the question, 60 after receipt: what has a day can wait for it. */
static struct move_facts ready(const struct way *w, unsigned roles)
{
	struct move_facts f = {.kind = w->kind,
	    .from = w->from,
	    .identity = IDENTITY_VERIFIED,
	    .roles = roles,
	    .assigned = true,
	    .subject_set = true,
	    .answered = true,
	    .ask_sent = true,
	    .reason = "reason",
	    .what = "what",
	    .received_day = DAY0 + 55,
	    .asked_day = DAY0,
	    .answered_day = DAY0 + 20,
	    .today = DAY0 + 60,
	    .reminders = 1};
	f.open_tasks = w->to == STATE_EXT_WAIT;
	f.code = w->code ? code_find(w->code, strlen(w->code)) : NULL;
	f.refusal = f.code && f.code->refusal;
	return f;
}

static const char *say(const struct way *w)
{
	static char text[100];
	snprintf(text, sizeof text, "%s to %s, %s", state_info(w->from)->name, state_info(w->to)->name,
	    kind_info(w->kind)->name);
	return text;
}

static void each_way_is_gone_by_whom_the_law_lets(void **state)
{
	(void)state;
	for (size_t i = 0; i < WAYS; i++)
		for (unsigned role = 1; role < ALL_ROLES; role <<= 1) {
			struct err err = {0};
			struct move_facts f = ready(&ways[i], role);
			enum ombud_status status = move_check(&err, &f, ways[i].to);
			bool may = (ways[i].who & role) != 0;
			if ((status == OMBUD_OK) != may || (!may && status != OMBUD_DENIED))
				fail_msg("%s: %s gets %d, %s", say(&ways[i]), role_name((enum role)role), (int)status, err.text);
		}
}

static void without_any_of_these_nobody_goes_it(void **state)
{
	(void)state;
	for (size_t i = 0; i < WAYS; i++)
		for (size_t k = 0; k < SPOILS && ways[i].spoils[k]; k++) {
			struct err err = {0};
			struct move_facts f = ready(&ways[i], ways[i].given);
			ways[i].spoils[k](&f);
			if (move_check(&err, &f, ways[i].to) == OMBUD_OK)
				fail_msg("%s: spoil %zu is let through", say(&ways[i]), k);
			assert_true(err.text[0] != '\0');
		}
}

static bool in_table(enum state from, enum state to)
{
	for (size_t i = 0; i < WAYS; i++)
		if (ways[i].from == from && ways[i].to == to)
			return true;
	/* Reopening has two ways in (below), merging one from whatever is open. */
	return (from == STATE_RESOLVED && to == STATE_WORK) || (to == STATE_MERGED && state_info(from)->open);
}

static void there_are_no_others(void **state)
{
	(void)state;
	for (int from = 1; from < STATE_END; from++)
		for (int to = 1; to < STATE_END; to++) {
			bool offered = false;
			for (int k = 1; k < KIND_END; k++) {
				enum state next[STATE_END];
				size_t n = moves_from((enum state)from, (enum kind)k, next);
				for (size_t i = 0; i < n; i++)
					offered |= next[i] == (enum state)to;
			}
			if (offered != in_table((enum state)from, (enum state)to))
				fail_msg("%s to %s: offered %d", state_info((enum state)from)->name,
				    state_info((enum state)to)->name, offered);
		}
}

/* A letter within 30 days reopens by itself; after that a lead does. */
static void reopening(void **state)
{
	struct way w = {STATE_RESOLVED, STATE_WORK, KIND_ACCESS, "GRANTED", 0, 0, {NULL}};
	struct err err = {0};
	struct move_facts f = ready(&w, SYS);
	(void)state;
	f.answered_day = f.today - 30;
	assert_int_equal(move_check(&err, &f, STATE_WORK), OMBUD_OK);
	old_answer(&f);
	assert_int_equal(move_check(&err, &f, STATE_WORK), OMBUD_CONFLICT);
	f.roles = L;
	assert_int_equal(move_check(&err, &f, STATE_WORK), OMBUD_OK);
	f.roles = A;
	assert_int_equal(move_check(&err, &f, STATE_WORK), OMBUD_DENIED);
}

static void merging_is_a_leads(void **state)
{
	(void)state;
	for (int from = 1; from < STATE_END; from++) {
		struct way w = {(enum state)from, STATE_MERGED, KIND_ACCESS, NULL, 0, 0, {NULL}};
		for (unsigned role = 1; role < ALL_ROLES; role <<= 1) {
			struct err err = {0};
			struct move_facts f = ready(&w, role);
			bool may = state_info(w.from)->open && (role & (L | P));
			assert_int_equal(move_check(&err, &f, STATE_MERGED) == OMBUD_OK, may);
		}
	}
}

/* Asked late the clock pauses only by a lead (identity) or the DPO (narrowing), with the reason. */
static void a_late_question_takes_more(void **state)
{
	static const struct {
		enum state to;
		unsigned role;
		enum ombud_status status;
	} asks[] = {{STATE_ID_WAIT, A, OMBUD_DENIED}, {STATE_ID_WAIT, L, OMBUD_OK}, {STATE_ID_WAIT, P, OMBUD_OK},
	    {STATE_CLARIFY_WAIT, A, OMBUD_DENIED}, {STATE_CLARIFY_WAIT, L, OMBUD_DENIED},
	    {STATE_CLARIFY_WAIT, P, OMBUD_OK}};
	(void)state;
	for (size_t i = 0; i < sizeof asks / sizeof *asks; i++) {
		struct way w = {STATE_TRIAGED, asks[i].to, KIND_ACCESS, NULL, 0, 0, {NULL}};
		struct err err = {0};
		struct move_facts f = ready(&w, asks[i].role);
		f.received_day = f.today - 8;
		assert_int_equal(move_check(&err, &f, asks[i].to), asks[i].status);
		f.received_day = f.today - 7;
		f.roles = A;
		assert_int_equal(move_check(&err, &f, asks[i].to), OMBUD_OK);
	}
}

/* Which kinds one pair of eyes decides, and what it never does. */
static void one_pair_of_eyes(void **state)
{
	static const enum kind single[] = {KIND_INFO, KIND_COOKIE, KIND_POLICYQ, KIND_OBJECTION_DM, KIND_CONSENT_WD,
	    KIND_RECTIFICATION, KIND_INCIDENT, KIND_ACCOUNT, KIND_HOWTO, KIND_BILLING, KIND_REQUEST, KIND_OTHER};
	(void)state;
	for (int k = 1; k < KIND_END; k++) {
		bool may = false, offered = false;
		enum state next[STATE_END];
		size_t n = moves_from(STATE_WORK, (enum kind)k, next);
		for (size_t i = 0; i < sizeof single / sizeof *single; i++)
			may |= single[i] == (enum kind)k;
		for (size_t i = 0; i < n; i++)
			offered |= next[i] == STATE_APPROVED;
		assert_int_equal(offered, may);
		struct way w = {STATE_WORK, STATE_APPROVED, (enum kind)k, "PARTIAL", 0, 0, {NULL}};
		struct err err = {0};
		struct move_facts f = ready(&w, A);
		assert_int_not_equal(move_check(&err, &f, STATE_APPROVED), OMBUD_OK);
	}
}

/* What a narrow column shows can be typed in a filter, and is not cut in the middle of a blank. */
static void the_short_name_begins_the_name(void **unused)
{
	(void)unused;
	for (int i = STATE_NEW; i < STATE_END; i++) {
		const struct state_info *s = state_info((enum state)i);
		assert_non_null(s);
		size_t n = strlen(s->short_name);
		assert_true(n > 0 && n <= 4);
		assert_memory_equal(s->name, s->short_name, n);
		assert_int_not_equal(s->short_name[n - 1], '_');
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_way_is_gone_by_whom_the_law_lets),
	    cmocka_unit_test(without_any_of_these_nobody_goes_it),
	    cmocka_unit_test(there_are_no_others),
	    cmocka_unit_test(reopening),
	    cmocka_unit_test(merging_is_a_leads),
	    cmocka_unit_test(a_late_question_takes_more),
	    cmocka_unit_test(one_pair_of_eyes),
	    cmocka_unit_test(the_short_name_begins_the_name),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
