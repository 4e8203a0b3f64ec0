/* One address written in several ways is one address: its key is what a suppression holds. */
#include "desk.h"

#include "store/person.h"
#include "text/mailname.h"

static void is(const char *address, const char *want)
{
	struct buf b = {0};
	mailname(&b, address);
	assert_string_equal(buf_text(&b), want);
	buf_free(&b);
}

static void names_of_one_mailbox_are_one(void **state)
{
	(void)state;
	is("eva@xn--rksmrgs-5wao1o.example", "eva@r\xc3\xa4ksm\xc3\xb6rg\xc3\xa5s.example");
	is("eva@XN--bcher-kva.example.", "eva@b\xc3\xbc" "cher.example");
	is(" karin@example.org \n", "karin@example.org");
	is("karin@xn--fiqs8s", "karin@\xe4\xb8\xad\xe5\x9b\xbd");
	is("karin+news@example.org", "karin+news@example.org");
	is("a@xn--.xn--\x80-.xn--999999999999999.b", "a@xn--.xn--\x80-.xn--999999999999999.b");
	is("no address", "no address");
	is("", "");
}

static void a_key_sees_through_spellings(void **state)
{
	const unsigned char key[32] = {1};
	unsigned char a[16], b[16];
	(void)state;
	datum_key(a, key, DATUM_EMAIL, "Eva@r\xc3\xa4ksm\xc3\xb6rg\xc3\xa5s.example");
	datum_key(b, key, DATUM_EMAIL, "eva@XN--rksmrgs-5wao1o.example.");
	assert_memory_equal(a, b, sizeof a);
	datum_key(b, key, DATUM_EMAIL, "eve@xn--rksmrgs-5wao1o.example");
	assert_memory_not_equal(a, b, sizeof a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(names_of_one_mailbox_are_one), cmocka_unit_test(a_key_sees_through_spellings)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
