/* The catalogue of fields, and the rows of retention. */
#include "model/field.h"
#include "model/retention.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

static const char *found(const char *typed)
{
	const struct field *f = field_find(typed, strlen(typed), NULL);
	return f ? f->name : "";
}

static const char *nearest(const char *typed)
{
	const struct field *f = field_nearest(typed, strlen(typed));
	return f ? f->name : "";
}

static void names_aliases_and_prefixes(void **state)
{
	static const struct {
		const char *typed, *name;
	} rows[] = {
	    {"kind", "kind"},
	    {"type", "kind"},
	    {"status", "state"},
	    {"state", "state"},
	    {"pri", "priority"},
	    {"who", "assignee"},
	    {"assig", "assignee"},
	    {"created", "received"},
	    {"received", "received"},
	    {"mail", "email"},
	    {"tel", "phone"},
	    {"born", "birth_date"},
	    {"pnr", "personnummer"},
	    {"device", "device_id"},
	    {"tz", "time_zone"},
	    {"ext", "external_id"},
	    {"msgid", "message_id"},
	    {"code", "resolution"},
	    {"DUE", "due"},
	    {"is", "is"},
	    {"q", "q"},
	    {"birth-date", "birth_date"},
	    {"data.iban", "iban"},
	    {"data.tel", "phone"},
	    {"data.subject", ""}, /* not a datum of a person */
	    {"data.", ""},
	    {"data", "data"},
	    {"data.data", ""},
	    {"id", "id"},
	    {"identity", "identity"},
	    {"sta", "state"}, /* state and status are one field */
	    {"na", "name"},
	    {"nam", "name"},
	    {"nosuch", ""},
	    {"", ""},
	};
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_string_equal(found(rows[i].typed), rows[i].name);
}

static void an_ambiguous_prefix_says_so(void **state)
{
	bool ambiguous = false;
	(void)state;
	assert_null(field_find("s", 1, &ambiguous));
	assert_true(ambiguous);
	assert_null(field_find("zzz", 3, &ambiguous));
	assert_false(ambiguous);
	assert_non_null(field_find("due", 3, &ambiguous));
	assert_false(ambiguous);
}

static void every_name_finds_its_own_row(void **state)
{
	size_t n;
	const struct field *f = field_table(&n);
	(void)state;
	for (size_t i = 0; i < n; i++) {
		assert_ptr_equal(field_find(f[i].name, strlen(f[i].name), NULL), &f[i]);
		for (const char *a = f[i].aliases; *a;) {
			size_t one = strcspn(a, ",");
			assert_ptr_equal(field_find(a, one, NULL), &f[i]);
			a += one + (a[one] == ',');
		}
		assert_true(*f[i].help != '\0');
		bool any = strcmp(f[i].name, "data") == 0; /* datum: all of them */
		assert_int_equal(f[i].type == FIELD_PERSONAL, any || f[i].datum != 0);
		if (f[i].type == FIELD_ENUM)
			assert_non_null(f[i].values);
	}
}

static void misspelt_names_have_a_neighbour(void **state)
{
	(void)state;
	assert_string_equal(nearest("assinee"), "assignee");
	assert_string_equal(nearest("asignee"), "assignee");
	assert_string_equal(nearest("recieved"), "received");
	assert_string_equal(nearest("duw"), "due");
	assert_string_equal(nearest("emial"), "email");
	assert_string_equal(nearest("data.emial"), "email");
	assert_string_equal(nearest("ptiority"), "priority");
	assert_string_equal(nearest("personnumer"), "personnummer");
	assert_string_equal(nearest("xyzzyplugh"), "");
	assert_string_equal(nearest(""), "");
	assert_string_equal(nearest("a-name-that-is-far-too-long-to-be-one"), "");
}

static void every_datum_has_a_field_and_a_class(void **state)
{
	static const enum data_class classes[DATUM_FIELDS] = {
	    [DATUM_NAME] = CLASS_S1,
	    [DATUM_EMAIL] = CLASS_S2,
	    [DATUM_PHONE] = CLASS_S2,
	    [DATUM_ADDRESS] = CLASS_S2,
	    [DATUM_BIRTH_DATE] = CLASS_S2,
	    [DATUM_AGE] = CLASS_S1,
	    [DATUM_PERSONNUMMER] = CLASS_S3,
	    [DATUM_DEVICE_ID] = CLASS_S2,
	    [DATUM_IP] = CLASS_S2,
	    [DATUM_LOG] = CLASS_S2,
	    [DATUM_LOCATION] = CLASS_S2,
	    [DATUM_TIME_ZONE] = CLASS_S0,
	    [DATUM_PREFERENCES] = CLASS_S1,
	    [DATUM_IBAN] = CLASS_S3,
	    [DATUM_CARD] = CLASS_S3,
	    [DATUM_OTHER] = CLASS_S2,
	};
	(void)state;
	for (int d = 1; d < DATUM_FIELDS; d++) {
		const struct field *f = field_of_datum((enum datum_field)d);
		assert_non_null(f);
		assert_int_equal(f->class_, classes[d]);
		assert_int_equal(datum_by_name(f->name), d);
	}
	assert_int_equal(datum_by_name("subject"), 0);
	assert_null(field_of_datum(DATUM_FIELDS));
}

static void front_ends_see_the_same_rows(void **state)
{
	size_t n, m;
	const struct ombud_field *face = ombud_fields(&n);
	const struct field *f = field_table(&m);
	(void)state;
	assert_int_equal(n, m);
	assert_ptr_equal(face, ombud_fields(&n));
	for (size_t i = 0; i < n; i++) {
		assert_string_equal(face[i].name, f[i].name);
		assert_string_equal(face[i].help, f[i].help);
		assert_int_equal(face[i].personal, f[i].type == FIELD_PERSONAL);
		assert_non_null(
		    strstr("text enum label date number agent flag personal saved", face[i].type));
	}
}

static void retention_rows_are_found(void **state)
{
	static const struct {
		const char *what;
		int period;
		enum retention_unit unit;
		enum retention_then then;
	} rows[] = {
	    {"service", 24, RETAIN_MONTHS, THEN_ERASE},
	    {"rights", 36, RETAIN_MONTHS, THEN_TOMBSTONE},
	    {"erasure", 30, RETAIN_DAYS, THEN_TOMBSTONE},
	    {"complaint", 5, RETAIN_YEARS, THEN_TOMBSTONE},
	    {"consent", 3, RETAIN_YEARS, THEN_TOMBSTONE},
	    {"billing attachment", 7, RETAIN_YEARS, THEN_ERASE},
	    {"spam", 30, RETAIN_DAYS, THEN_ERASE},
	    {"raw mail", 90, RETAIN_DAYS, THEN_ERASE},
	    {"draft", 30, RETAIN_DAYS, THEN_ERASE},
	    {"identity proof", 0, RETAIN_DAYS, THEN_ERASE},
	    {"view log", 24, RETAIN_MONTHS, THEN_DROP},
	    {"audit", 6, RETAIN_YEARS, THEN_KEEP},
	    {"erasure ledger", 3, RETAIN_YEARS, THEN_KEEP},
	    {"unverified", 6, RETAIN_MONTHS, THEN_ERASE},
	};
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct retention *r = retention_find(rows[i].what);
		assert_non_null(r);
		assert_int_equal(r->period, rows[i].period);
		assert_int_equal(r->unit, rows[i].unit);
		assert_int_equal(r->then, rows[i].then);
		assert_true(*r->purpose && *r->ground);
	}
	assert_null(retention_find("nothing"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(names_aliases_and_prefixes),
	    cmocka_unit_test(an_ambiguous_prefix_says_so),
	    cmocka_unit_test(every_name_finds_its_own_row),
	    cmocka_unit_test(misspelt_names_have_a_neighbour),
	    cmocka_unit_test(every_datum_has_a_field_and_a_class),
	    cmocka_unit_test(front_ends_see_the_same_rows),
	    cmocka_unit_test(retention_rows_are_found),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
