/* A filter taken apart into its terms. */
#include "undo_desk.h"

static void are(struct ombud_session *s, const char *filter, const char *expected)
{
	struct ombud_terms *t;
	char got[400] = "";
	assert_int_equal(ombud_filter_terms(&t, s, filter), OMBUD_OK);
	for (size_t i = 0; i < t->n; i++)
		snprintf(got + strlen(got), sizeof got - strlen(got), "%s%s%s/%s/%d", i ? " ; " : "",
		    t->v[i].negated ? "not " : "", t->v[i].text, t->v[i].field, t->v[i].personal);
	assert_string_equal(got, expected);
	ombud_terms_free(t);
}

static void each_stands_by_itself(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	are(d.s, "", "");
	are(d.s, "is:open", "is:open/is/0");
	are(d.s, "is:open -label:vip (kind:access or due:<2d)",
	    "is:open/is/0 ; not label:vip/label/0 ; kind:access or due:<2d//0");
	/* An or is no list of terms; what it says of the list is one. */
	are(d.s, "kind:access or email:x sort:-id limit:3", "kind:access or email:x//1 ; sort:-id limit:3//0");
	are(d.s, "refund", "refund//1");
	desk_close(&d);
}

static void what_cannot_be_read_is_said(void **state)
{
	struct desk d;
	struct ombud_terms *t;
	(void)state;
	desk_open(&d);
	assert_int_equal(ombud_filter_terms(&t, d.s, "kind:wibble"), OMBUD_SYNTAX);
	assert_null(t);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_stands_by_itself),
	    cmocka_unit_test(what_cannot_be_read_is_said),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
