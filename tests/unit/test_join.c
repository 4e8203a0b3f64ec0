/* Layers made one filter; texts rewritten where the parser says; what a filter tells. */
#include "filter_desk.h"
#include "query/join.h"

static const char *joined(const struct layer *v, size_t n, size_t *fault)
{
	static char out[700];
	struct buf b = {0};
	enum ombud_status status = query_join(&b, fault, &desk.err, &desk.env, v, n);
	snprintf(out, sizeof out, "%s", status ? desk.err.text : buf_text(&b));
	/* What it writes can be read again, and means the same. */
	if (!status) {
		struct query *q;
		struct buf again = {0};
		if (query_open(&q, &desk.err, &desk.env, buf_text(&b), NULL))
			fail_msg("%s: %s", buf_text(&b), desk.err.text);
		query_canon(q, &again);
		if (n != 1)
			assert_string_equal(buf_text(&again), buf_text(&b));
		buf_free(&again);
		query_free(q);
	}
	buf_free(&b);
	return out;
}
#define JOINED(...) \
	joined((struct layer[]){__VA_ARGS__}, \
	    sizeof((struct layer[]){__VA_ARGS__}) / sizeof(struct layer), &(size_t){0})

static void an_or_stays_in_its_layer(void **state)
{
	(void)state;
	assert_string_equal(JOINED({"is:open or kind:erasure", false}, {"kind:acce or +vip", false}),
	    "(is:open or kind:erasure) (kind:access or label:vip)");
	assert_string_equal(JOINED({"is:open", false}, {"kind:access priority:high", false}),
	    "is:open kind:access priority:high");
	assert_string_equal(found(JOINED({"id:1 or id:3", false}, {"id:3 or id:4", false}), "id"), "3");
}

static void one_layer_stays_as_typed(void **state)
{
	(void)state;
	assert_string_equal(JOINED({"  kind:acce   ~p sort:due", false}), "  kind:acce   ~p sort:due");
	assert_string_equal(JOINED({"kind:acce sort:due", true}), "-kind:access sort:due");
	assert_string_equal(joined(NULL, 0, &(size_t){0}), "");
}

static void a_negated_layer_is_the_rest(void **state)
{
	(void)state;
	assert_string_equal(JOINED({"", false}, {"id:1 or id:2", true}), "-(id:1 or id:2)");
	assert_string_equal(JOINED({"id:1..3", false}, {"-id:2", true}), "id:1..3 id:2");
	assert_string_equal(JOINED({"id:1..3", false}, {"", true}), "id:1..3 -id:*");
	assert_string_equal(found(JOINED({"id:1..3", false}, {"sort:id", true}), NULL), "");
}

static void of_order_and_shape_the_last_counts(void **state)
{
	(void)state;
	assert_string_equal(JOINED({"is:open sort:due,-id limit:9 cols:id", false},
	                        {"\"sort:not me\" or subject:/a b sort:x/ limit:3", false},
	                        {"group:kind cols:due,subject", false}),
	    "is:open (\"sort:not me\" or subject:/a b sort:x/) sort:due,-id group:kind"
	    " cols:due,subject limit:3");
	/* A saved filter that stands alone brings its own order. */
	assert_string_equal(JOINED({"q:order", false}, {"id:1..3", false}), "id:1..3 sort:-id");
	assert_string_equal(JOINED({"q:top", false}, {"id:1..3", false}),
	    "is:open id:1..3 sort:-id limit:2");
}

static void an_error_names_layer_and_byte(void **state)
{
	size_t fault = 9;
	(void)state;
	joined((struct layer[]){{"is:open", false}, {"kind:access (", false}, {"x:y", false}}, 3, &fault);
	assert_int_equal(fault, 1);
	assert_int_equal(desk.err.offset, 13);
	joined((struct layer[]){{"is:open", false}, {"kind:access kind:wibble", false}}, 2, &fault);
	assert_int_equal(fault, 1);
	assert_int_equal(desk.err.offset, 17);
	joined((struct layer[]){{"q:bad", false}, {"", false}}, 2, &fault);
	assert_int_equal(fault, 0);
}

/* ---- texts ------------------------------------------------------------------------------------ */

static const char *renamed(const char *text, const char *old, const char *new)
{
	static char out[700];
	struct buf b = {0};
	size_t uses = 0;
	if (query_rename_saved(&b, &uses, &desk.err, text, old, new))
		snprintf(out, sizeof out, "%s", desk.err.text);
	else
		snprintf(out, sizeof out, "%zu %s", uses, buf_text(&b));
	buf_free(&b);
	return out;
}

static void a_name_changes_where_it_is_a_name(void **state)
{
	(void)state;
	assert_string_equal(renamed("q:old", "old", "new"), "1 q:new");
	assert_string_equal(renamed("q:a,old,b  -q:\"old\" (x or q:old)", "old", "new"),
	    "3 q:a,new,b  -q:new (x or q:new)");
	assert_string_equal(renamed("q:older old \"q:old\" subject:/q:old/ body:q:old", "old", "new"),
	    "0 q:older old \"q:old\" subject:/q:old/ body:q:old");
	assert_string_equal(renamed("q:old sort:due", "old", "=odd"), "1 q:\"=odd\" sort:due");
	assert_string_equal(renamed("q:old (", "old", "new"), "a term is missing at 8; write field:value, a word or a /pattern/");
	struct arena memory = {0};
	const char **names;
	assert_int_equal(query_saved_names(&names, &memory, "x q:c,old -(q:c or y)"), 3);
	assert_string_equal(names[1], "old");
	assert_int_equal(query_saved_names(&names, &memory, "x q:c ("), 0);
	assert_int_equal(query_saved_names(&names, &memory, "\"q:c\""), 0);
	arena_free(&memory);
}

static const char *spelt(const char *text)
{
	static char out[700];
	struct buf b = {0};
	size_t places = 0;
	if (query_spell_out(&b, &places, &desk.err, text))
		snprintf(out, sizeof out, "%s", desk.err.text);
	else
		snprintf(out, sizeof out, "%zu %s", places, buf_text(&b));
	buf_free(&b);
	return out;
}

static void pattern_letters_are_spelt_out(void **state)
{
	(void)state;
	assert_string_equal(spelt("~f anna "), "1 (name:anna or email:anna) ");
	assert_string_equal(spelt("is:open  ~s re !~p or ~D"),
	    "3 is:open  subject:re !assignee:@me or -is:open");
	assert_string_equal(spelt("(~f a or ~f b) kind:acc"),
	    "2 ((name:a or email:a) or (name:b or email:b)) kind:acc");
	assert_string_equal(spelt("\"~f anna\" subject:/~s x/"), "0 \"~f anna\" subject:/~s x/");
	assert_string_equal(spelt("~f"), "this pattern letter needs a word after it at 1; as in ~s refund or ~d <2w");
	assert_string_equal(spelt(""), "0 ");
}

/* ---- what it tells ------------------------------------------------------------------------------ */

static void the_class_is_that_of_its_dearest_term(void **state)
{
	static const struct {
		const char *text;
		enum data_class class_;
	} rows[] = {{"", CLASS_S0}, {"is:open kind:access", CLASS_S0}, {"time_zone:Paris", CLASS_S0},
	    {"name:anna", CLASS_S1}, {"pii:iban", CLASS_S1}, {"-(is:open or email:a)", CLASS_S2},
	    {"word", CLASS_S2}, {"subject:x", CLASS_S2}, {"msg:{body:x}", CLASS_S2},
	    {"word iban:SE", CLASS_S3}, {"is:open sort:name", CLASS_S2}};
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		assert_int_equal(query_open(&q, &desk.err, &desk.env, rows[i].text, NULL), OMBUD_OK);
		if (query_class(q) != rows[i].class_)
			fail_msg("%s: S%d, not S%d", rows[i].text, query_class(q), rows[i].class_);
		query_free(q);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_or_stays_in_its_layer),
	    cmocka_unit_test(one_layer_stays_as_typed),
	    cmocka_unit_test(a_negated_layer_is_the_rest),
	    cmocka_unit_test(of_order_and_shape_the_last_counts),
	    cmocka_unit_test(an_error_names_layer_and_byte),
	    cmocka_unit_test(a_name_changes_where_it_is_a_name),
	    cmocka_unit_test(pattern_letters_are_spelt_out),
	    cmocka_unit_test(the_class_is_that_of_its_dearest_term),
	};
	return cmocka_run_group_tests_name("join", tests, set_up, tear_down);
}
