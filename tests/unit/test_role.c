/* The matrix of permissions, cell by cell. */
#include "model/role.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

static const unsigned columns[] = {
    ROLE_AGENT, ROLE_LEAD, ROLE_DPO, ROLE_AUDITOR, ROLE_ADMIN, ROLE_SYSTEM};

/* y yes, o own, r reason, p own with reason, e own or else with reason, 2 second person, - no;
 * agent lead dpo auditor admin system. */
static const struct {
	enum permission permission;
	const char *cells;
} matrix[] = {
    {MAY_LIST, "yyyy-y"},
    {MAY_OPEN_PRIVACY, "eyyr--"},
    {MAY_REVEAL_S1, "rrr---"},
    {MAY_REVEAL_S2, "prr---"},
    {MAY_REVEAL_S3, "--r---"},
    {MAY_WORK, "oyy---"},
    {MAY_BULK_COMMON, "yyy--y"},
    {MAY_MERGE, "-yy---"},
    {MAY_BULK_OTHER, "-yy---"},
    {MAY_BACKDATE, "-rr---"},
    {MAY_EXTEND, "-rr---"},
    {MAY_APPROVE, "-yy---"},
    {MAY_REFUSE, "--y---"},
    {MAY_SPAM, "-yy---"},
    {MAY_APPROVE_ERASURE, "-22---"},
    {MAY_ERASE, "--y--y"},
    {MAY_HOLD, "--y---"},
    {MAY_PACKAGE, "-rr---"},
    {MAY_EXPORT_MASKED, "-yyy--"},
    {MAY_EXPORT_CLEAR, "--2---"},
    {MAY_CONSENT, "oyy--y"},
    {MAY_LEGAL_TABLES, "--y---"},
    {MAY_SERVICE_TABLES, "-yy---"},
    {MAY_ADMINISTER, "----y-"},

    {MAY_QUALIFY, "----y-"},
    {MAY_READ_AUDIT, "-oyy--"},
    {MAY_VERIFY_AUDIT, "--yyyy"},
    {MAY_FILTER_PERSONAL, "yyyy--"},
    {MAY_KEEP, "yyyy--"},
    {MAY_TAKE_IN, "yyy--y"},
    {MAY_TICK, "yyy-yy"},
};

static char letter(enum grant g)
{
	switch (g) {
	case GRANT_YES:
		return 'y';
	case GRANT_OWN:
		return 'o';
	case GRANT_REASON:
		return 'r';
	case GRANT_REASON_OWN:
		return 'p';
	case GRANT_OWN_ELSE_REASON:
		return 'e';
	case GRANT_SECOND:
		return '2';
	case GRANT_NO:
		break;
	}
	return '-';
}

static void every_cell_is_as_specified(void **state)
{
	(void)state;
	assert_int_equal(COUNT(matrix), PERMISSIONS);
	for (size_t i = 0; i < COUNT(matrix); i++) {
		char got[COUNT(columns) + 1] = "";
		for (size_t c = 0; c < COUNT(columns); c++)
			got[c] = letter(role_grant(columns[c], matrix[i].permission));
		assert_string_equal(got, matrix[i].cells);
	}
}

static void holders_are_those_whom_the_matrix_names(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(matrix); i++) {
		struct buf want = {0};
		for (size_t c = 0; c < COUNT(columns); c++)
			if (matrix[i].cells[c] != '-' && columns[c] != ROLE_SYSTEM)
				buf_printf(&want, "%s%s", want.len ? ", " : "",
				    role_name((enum role)columns[c]));
		assert_string_equal(permission_holders(matrix[i].permission), buf_text(&want));
		buf_free(&want);
	}
}

/* "Any ticket: agent" helps no agent who may work on the own ones only. */
static void above_a_grant_are_those_who_may_more(void **state)
{
	(void)state;
	assert_string_equal(permission_above(MAY_WORK, GRANT_OWN), "lead, dpo");
	assert_string_equal(permission_above(MAY_OPEN_PRIVACY, GRANT_OWN_ELSE_REASON), "lead, dpo");
	assert_string_equal(permission_above(MAY_REVEAL_S2, GRANT_REASON_OWN), "lead, dpo");
	assert_string_equal(permission_above(MAY_READ_AUDIT, GRANT_OWN), "dpo, auditor");
	assert_string_equal(permission_above(MAY_LIST, GRANT_YES), "");
}

static void names_are_there_and_differ(void **state)
{
	(void)state;
	for (int i = 0; i < PERMISSIONS; i++) {
		assert_true(strlen(permission_name((enum permission)i)) > 2);
		for (int j = 0; j < i; j++)
			assert_string_not_equal(permission_name((enum permission)i),
			    permission_name((enum permission)j));
	}
}

static void roles_add_up_but_an_auditor_only_reads(void **state)
{
	(void)state;
	assert_int_equal(role_grant(ROLE_AGENT | ROLE_LEAD, MAY_WORK), GRANT_YES);
	assert_int_equal(role_grant(ROLE_AGENT | ROLE_LEAD, MAY_REVEAL_S2), GRANT_REASON);
	assert_int_equal(role_grant(ROLE_AGENT | ROLE_ADMIN, MAY_ADMINISTER), GRANT_YES);
	assert_int_equal(role_grant(0, MAY_LIST), GRANT_NO);
	unsigned all = ROLE_AGENT | ROLE_LEAD | ROLE_DPO | ROLE_ADMIN | ROLE_SYSTEM;
	for (int p = 0; p < PERMISSIONS; p++)
		assert_int_equal(role_grant(all | ROLE_AUDITOR, (enum permission)p),
		    role_grant(ROLE_AUDITOR, (enum permission)p));
}

static void classes_lead_to_their_permission(void **state)
{
	(void)state;
	assert_int_equal(permission_to_reveal(CLASS_S0), MAY_LIST);
	assert_int_equal(permission_to_reveal(CLASS_S1), MAY_REVEAL_S1);
	assert_int_equal(permission_to_reveal(CLASS_S2), MAY_REVEAL_S2);
	assert_int_equal(permission_to_reveal(CLASS_S3), MAY_REVEAL_S3);
}

static void sets_are_read_and_written(void **state)
{
	(void)state;
	assert_int_equal(roles_parse("agent"), ROLE_AGENT);
	assert_int_equal(roles_parse("agent,lead"), ROLE_AGENT | ROLE_LEAD);
	assert_int_equal(roles_parse(" dpo , agent "), ROLE_AGENT | ROLE_DPO);
	static const char *const wrong[] = {"", " ", "agents", "agen", "agent,", ",agent",
	    "agent lead", "agent,,lead", "system", "Agent;"};
	for (size_t i = 0; i < COUNT(wrong); i++)
		assert_int_equal(roles_parse(wrong[i]), 0);
	struct buf out = {0};
	roles_text(&out, ROLE_DPO | ROLE_AGENT | ROLE_LEAD);
	assert_string_equal(buf_text(&out), "agent,lead,dpo");
	assert_int_equal(roles_parse(buf_text(&out)), ROLE_DPO | ROLE_AGENT | ROLE_LEAD);
	buf_free(&out);
}

static void some_sets_are_not_allowed(void **state)
{
	(void)state;
	assert_null(roles_conflict(ROLE_AGENT | ROLE_LEAD | ROLE_DPO));
	assert_null(roles_conflict(ROLE_AUDITOR));
	assert_null(roles_conflict(ROLE_AGENT | ROLE_ADMIN));
	assert_non_null(roles_conflict(ROLE_DPO | ROLE_ADMIN));
	assert_non_null(roles_conflict(ROLE_AUDITOR | ROLE_AGENT));
	assert_non_null(roles_conflict(ROLE_AUDITOR | ROLE_ADMIN));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_cell_is_as_specified),
	    cmocka_unit_test(above_a_grant_are_those_who_may_more),
	    cmocka_unit_test(holders_are_those_whom_the_matrix_names),
	    cmocka_unit_test(names_are_there_and_differ),
	    cmocka_unit_test(roles_add_up_but_an_auditor_only_reads),
	    cmocka_unit_test(classes_lead_to_their_permission),
	    cmocka_unit_test(sets_are_read_and_written),
	    cmocka_unit_test(some_sets_are_not_allowed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
