/* Masks: what stands in place of a personal value, and what must never show through. */
#include "base/utf8.h"
#include "model/country.h"
#include "model/field.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

static void check(enum datum_field field, const char *value, const char *mask)
{
	struct buf out = {0};
	mask_value(&out, field, value, strlen(value));
	assert_string_equal(buf_text(&out), mask);
	buf_free(&out);
}

static void masks_as_specified(void **state)
{
	(void)state;
	check(DATUM_NAME, "Anna Lind", "A••• L•••");
	check(DATUM_EMAIL, "anna.lind@outlook.se", "a•••@o•••.se");
	check(DATUM_PHONE, "+46701234567", "+46 •••");
	check(DATUM_ADDRESS, "Storgatan 1, 114 55 Stockholm, Sweden", "SE");
	check(DATUM_BIRTH_DATE, "1990-02-03", "••••-••-••");
	check(DATUM_AGE, "35", "30-39");
	check(DATUM_PERSONNUMMER, "19900203-1234", "••••••-••••");
	check(DATUM_DEVICE_ID, "A1B2-C3D4-E5F6-9F3C", "…9F3C");
	check(DATUM_IP, "192.0.2.17", "192.0.2.•");
	check(DATUM_IP, "2001:db8:12:34::1", "2001:db8:12:•");
	check(DATUM_LOG, "2026-03-01T12:00:00 192.0.2.17 \"GET /\" Firefox", "192.0.2.•");
	check(DATUM_LOCATION, "SE", "SE");
	check(DATUM_TIME_ZONE, "Europe/Stockholm", "Europe/Stockholm");
	check(DATUM_PREFERENCES, "news=no; lang=sv; ads=no", "3 set");
	check(DATUM_IBAN, "SE4550000000058398257466", "SE••");
	check(DATUM_CARD, "4111111111111111", "••••");
	check(DATUM_OTHER, "left-handed", "[text]");
}

static void names_show_two_letters_at_most(void **state)
{
	(void)state;
	check(DATUM_NAME, "Anna", "A•••");
	check(DATUM_NAME, "A", "A•••");
	check(DATUM_NAME, "", "•••");
	check(DATUM_NAME, "  Anna Maria  von Lind ", "A••• L•••");
	check(DATUM_NAME, "Åsa Öberg", "Å••• Ö•••");
	check(DATUM_NAME, "e\xcc\x81ric", "e•••"); /* the mark on the letter stays behind */
	check(DATUM_NAME, "(Anna) \"Lind\"", "A••• L•••");
	check(DATUM_NAME, "12345 67890", "•••");
	check(DATUM_NAME, "\xcc\x81\xcc\x81", "•••");
	check(DATUM_NAME, "Анна Линд", "А••• Л•••");
	check(DATUM_NAME, "Anna\xc2\xa0Lind", "A••• L•••");
	check(DATUM_NAME, "\x1b[31mAnna", "m•••");
	check(DATUM_NAME,
	    "\xe2\x80\xae"
	    "Anna",
	    "A•••");
}

static void mail_addresses_show_their_top_level_only(void **state)
{
	(void)state;
	check(DATUM_EMAIL, "", "•••");
	check(DATUM_EMAIL, "a", "a•••");
	check(DATUM_EMAIL, "@", "•••@•••");
	check(DATUM_EMAIL, "no-at-sign", "n•••");
	check(DATUM_EMAIL, "a@b", "a•••@b•••");
	check(DATUM_EMAIL, "a@b.se", "a•••@b•••.se");
	check(DATUM_EMAIL, "\"a@b\"@mail.example.co.uk", "•••@m•••.uk");
	check(DATUM_EMAIL, "anna@example.thisismysecretname", "a•••@e•••");
	check(DATUM_EMAIL, "anna@[192.0.2.17]", "a•••@•••");
	check(DATUM_EMAIL, "anna@example.s\xc3\xa9", "a•••@e•••");
	check(DATUM_EMAIL, "anna@example.", "a•••@e•••");
	check(DATUM_EMAIL, ".@.", "•••@•••");
	check(DATUM_EMAIL, "\xc3\xa5sa@\xc3\xb6.se", "å•••@ö•••.se");
}

static void numbers_show_their_country_only(void **state)
{
	(void)state;
	check(DATUM_PHONE, "0046701234567", "+46 •••");
	check(DATUM_PHONE, "0701234567", "•••");
	check(DATUM_PHONE, "+12025550123", "+1 •••");
	check(DATUM_PHONE, "+358401234567", "+358 •••");
	check(DATUM_PHONE, "+4", "•••");
	check(DATUM_PHONE, "+", "•••");
	check(DATUM_PHONE, "+abc", "•••");
	check(DATUM_PHONE, "", "•••");
	check(DATUM_IBAN, "de89370400440532013000", "DE••");
	check(DATUM_IBAN, "XX", "••••");
	check(DATUM_IBAN, "secret words here", "••••");
	check(DATUM_AGE, "5", "0-9");
	check(DATUM_AGE, "103", "100-109");
	check(DATUM_AGE, "999", "••-••");
	check(DATUM_AGE, "thirty", "••-••");
	check(DATUM_AGE, "", "••-••");
	check(DATUM_AGE, "0000000000000000000000000000000000001", "••-••");
}

static void networks_never_show_the_host(void **state)
{
	(void)state;
	check(DATUM_IP, "::ffff:192.0.2.17", "192.0.2.•");
	check(DATUM_IP, "2002:c000:0211::1", "2002:c000:•"); /* 192.0.2.17 inside */
	check(DATUM_IP, "::1", "0:0:0:•");
	check(DATUM_IP, "192.0.2.300", "•••");
	check(DATUM_IP, "192.0.2.17 and more", "•••");
	check(DATUM_IP, "", "•••");
	check(DATUM_LOG, "Anna logged in", "[log]");
	check(DATUM_LOG, "", "[log]");
	check(DATUM_LOG, "from=[2001:db8:12:34::1]; agent=X", "2001:db8:12:•");
	check(DATUM_LOG, "a 198.51.100.7 b 192.0.2.17", "198.51.100.•");
}

static void short_devices_show_nothing(void **state)
{
	(void)state;
	check(DATUM_DEVICE_ID, "9F3C", "…••••");
	check(DATUM_DEVICE_ID, "1234567", "…••••");
	check(DATUM_DEVICE_ID, "12345678", "…5678");
	check(DATUM_DEVICE_ID, "aa:bb:cc:dd:ee:ff", "…eeff");
	check(DATUM_DEVICE_ID, "----------------9F3C", "…••••");
	check(DATUM_DEVICE_ID, "", "…••••");
}

static void places_show_a_country_of_our_table(void **state)
{
	(void)state;
	check(DATUM_LOCATION, "Lund, Sverige", "SE");
	check(DATUM_LOCATION, "Wien, \xc3\x96STERREICH", "AT");
	check(DATUM_LOCATION, "Stockholm, SE", "SE");
	check(DATUM_LOCATION, "Stockholm", "••");
	check(DATUM_LOCATION, "Wilmington, DE", "••"); /* Delaware */
	check(DATUM_LOCATION, "59.3293, 18.0686", "••");
	check(DATUM_LOCATION, "Elanorway", "••");
	check(DATUM_LOCATION, "", "••");
	check(DATUM_ADDRESS, "Hauptstr. 5\n10115 Berlin\nDeutschland\n", "DE");
	check(DATUM_ADDRESS, "Kungsgatan 3 se", "••");
	assert_null(country_at_end("nowhere", 7));
}

static void odd_zones_and_many_preferences(void **state)
{
	(void)state;
	check(DATUM_TIME_ZONE, "UTC+01:00", "UTC+01:00");
	check(DATUM_TIME_ZONE, "\x1b]0;x\x07", "•••");
	check(DATUM_TIME_ZONE, "my street is Storgatan", "•••");
	check(DATUM_TIME_ZONE, "", "•••");
	check(DATUM_PREFERENCES, "", "0 set");
	check(DATUM_PREFERENCES, ",,;  ;|", "0 set");
	check(DATUM_PREFERENCES, "a|b\nc", "3 set");
}

/* Long, broken and binary values: the mask stays short, valid, and free of control characters. */
static void hostile_values_leave_no_trace(void **state)
{
	static const char *const units[] = {"x", "x ", "\xcc\x81", "e\xcc\x81", "@", ".", "9", ",",
	    "\x1b[2J", "\n", "\xff", "\xe2\x80", "+", "\xf0\x9f\x98\x80", "\xe2\x80\xae", "SE", ":",
	    "1.", "a@b."};
	(void)state;
	srand(7);
	for (int field = 0; field <= DATUM_FIELDS; field++)
		for (int round = 0; round < 400; round++) {
			struct buf value = {0}, mask = {0};
			size_t want = round % 4 == 0 ? 10000 : (size_t)(rand() % 40);
			bool mixed = round % 2;
			size_t unit = (size_t)rand() % COUNT(units);
			while (value.len < want) {
				buf_str(&value, units[unit]);
				if (mixed)
					unit = (size_t)rand() % COUNT(units);
			}
			mask_value(&mask, (enum datum_field)field, buf_text(&value), value.len);
			assert_true(mask.len > 0 && mask.len <= 48);
			assert_true(utf8_valid(mask.data, mask.len));
			for (size_t i = 0; i < mask.len; i++)
				assert_true(
				    (unsigned char)mask.data[i] >= ' ' && mask.data[i] != 0x7f);
			buf_free(&value);
			buf_free(&mask);
		}
}

static void the_length_does_not_show(void **state)
{
	static const enum datum_field fields[] = {DATUM_NAME, DATUM_EMAIL, DATUM_PHONE,
	    DATUM_ADDRESS, DATUM_BIRTH_DATE, DATUM_PERSONNUMMER, DATUM_IBAN, DATUM_CARD,
	    DATUM_OTHER, DATUM_LOG, DATUM_LOCATION};
	char value[10000];
	(void)state;
	memset(value, 'a', sizeof value);
	for (size_t i = 0; i < COUNT(fields); i++) {
		struct buf one = {0};
		mask_value(&one, fields[i], value, 20);
		for (size_t n = 21; n < sizeof value; n += 997) {
			struct buf two = {0};
			mask_value(&two, fields[i], value, n);
			assert_string_equal(buf_text(&one), buf_text(&two));
			buf_free(&two);
		}
		buf_free(&one);
	}
}

static void words_for_free_text(void **state)
{
	(void)state;
	assert_string_equal(mask_word(DATUM_EMAIL), "[e-mail]");
	assert_string_equal(mask_word(DATUM_PERSONNUMMER), "[personnummer]");
	for (int d = 1; d < DATUM_FIELDS; d++)
		assert_true(mask_word((enum datum_field)d)[0] == '[');
	assert_string_equal(mask_word((enum datum_field)0), "[text]");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(masks_as_specified),
	    cmocka_unit_test(names_show_two_letters_at_most),
	    cmocka_unit_test(mail_addresses_show_their_top_level_only),
	    cmocka_unit_test(numbers_show_their_country_only),
	    cmocka_unit_test(networks_never_show_the_host),
	    cmocka_unit_test(short_devices_show_nothing),
	    cmocka_unit_test(places_show_a_country_of_our_table),
	    cmocka_unit_test(odd_zones_and_many_preferences),
	    cmocka_unit_test(hostile_values_leave_no_trace),
	    cmocka_unit_test(the_length_does_not_show),
	    cmocka_unit_test(words_for_free_text),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
