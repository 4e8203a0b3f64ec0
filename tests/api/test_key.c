/* A served desk: the fingerprint of a public key, and an account that its door vouches for. The
 * fingerprints are what ssh-keygen -l printed for the same keys. */

#include "desk.h"

static const struct key {
	const char *type, *base64, *fingerprint;
} keys[] = {
    {"ssh-ed25519",
	"AAAAC3NzaC1lZDI1NTE5AAAAILumszOhAQGongfFFh5DdIYdqUDzNlEoxgAVKUL3PVKV",
	"SHA256:IwcD3W1JhTkv1v2oodPkVezZMrJbElxZjNLxwdgIks8"},
    {"ecdsa-sha2-nistp256",
	"AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA8sle+FUg0kRPqaLgb4VceRVR/7n89C"
	"aI3e1b/JjabpHGppsEmWP/8xpKL2qBZBvpcpgE8LKR2UFILqmtDgZp0=",
	"SHA256:Ek2if66WI43N7utLuGwOpkxGdVC5DiJKCrQ8JDPunIQ"},
    {"ecdsa-sha2-nistp384",
	"AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBCB/6XbuQroYCanxbFt5z4rqfBsHXLDx"
	"1i/OhroTB0aNudIBqhWsYPTEVHcacI/CfPhkr1oGxHFLA2vG2WN0cmWRMaSueEZza8aKNOpThJ6kYt0hIRyq"
	"EnKHj2u5TBDrxw==",
	"SHA256:unq1HyjPR+NqePd5rhCC1SALS2QJSCyGbvnpqL01OvE"},
    {"ecdsa-sha2-nistp521",
	"AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAGgZZxlaSthLPZuTY46TJ4YaZR9OdpF"
	"G3m+/tomHooGJykI8M40dYsSajwujS/FRHHXLI9eIBlPh5hKqJxECwKlNABE7igeLtMjFNBU7VkCewyDu7n3"
	"yWlbitX9SxgfQXc0K418R2h+08stWBkgRCAoDRcn39yCjaCX447Bv/UYbbWZAQ==",
	"SHA256:Oi/z6/NYXTOjrzLOtvnDNpE8Z+96psQ/MVCuRN3Dn4I"},
    {"ssh-rsa",
	"AAAAB3NzaC1yc2EAAAADAQABAAABAQCecil0c9pXC2Qd8z+n/fTGeH0yVjbCMhnYuwVEPFShGCTlu9+fPkys"
	"XZMnb5Wtd5uapaNpr4mzOpBGSB7ED4chE14d2/N6AMQV2PANOUXXRalOQ5rD44EdDkgIKGNOGGGHoj8KpPHo"
	"i9hIOx1+0SnjGFJ1x6ly/UpQNYCOhrzG02XxHeOvJ3xU6yjmDgGV0Mn/IahRczfekyYtRxFBSbvPN4jErE9b"
	"fTNdGBkxeHMfVoxGlteTY4LypBa8m7j8ruzHYpi70KVyxAwY7BSxwOSwa0gMDNZgGRO+sZTbB4rFF54xREjy"
	"/iDH0Fa766H0gRKjsZykjdWI4ut8t1eEt+wV",
	"SHA256:IDmprBFdmYNbIeReZeB8abLRCJal/UoEMfx6rXFcUq0"},
};
static const char weak[] =
	"AAAAB3NzaC1yc2EAAAADAQABAAAAgQCiKUcwXhzPM/amsiTgro9wE8w18tWqGHV8FKWnCpZUswBbr6/bMXOw"
	"czBWJ38f2+MRYYn4TTv0iyugc4LyvHHJATTmC21t09reDylVCxzIxBRyfri3wx4iSFXtTbEX+PfEpiAIxO7f"
	"GvOr/8wmpR0XdhSZF0xN4CWj0GZF99cMqQ==";

static void fingerprints_are_those_of_ssh_keygen(void **state)
{
	char out[OMBUD_FINGERPRINT];
	(void)state;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		assert_int_equal(ombud_key_fingerprint(out, keys[i].type, keys[i].base64), OMBUD_OK);
		assert_string_equal(out, keys[i].fingerprint);
	}
}

static void refused(const char *type, const char *base64)
{
	char out[OMBUD_FINGERPRINT] = "before";
	assert_int_equal(ombud_key_fingerprint(out, type, base64), OMBUD_INPUT);
	assert_string_equal(out, "");
}

/* Every key cut after each of its letters, and with one letter more. */
static void a_key_that_is_not_whole_is_none(void **state)
{
	char text[1024];
	(void)state;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		size_t n = strlen(keys[i].base64);
		for (size_t cut = 0; cut < n; cut++) {
			snprintf(text, sizeof text, "%.*s", (int)cut, keys[i].base64);
			refused(keys[i].type, text);
		}
		snprintf(text, sizeof text, "%sAAAA", keys[i].base64);
		refused(keys[i].type, text);
		snprintf(text, sizeof text, "%s\n", keys[i].base64);
		refused(keys[i].type, text);
		refused(keys[(i + 1) % (sizeof keys / sizeof *keys)].type, keys[i].base64);
	}
}

static void keys_that_can_be_broken_or_issued_are_none(void **state)
{
	(void)state;
	refused("ssh-rsa", weak);
	refused("ssh-dss", keys[0].base64);
	refused("ssh-ed25519-cert-v01@openssh.com", keys[0].base64);
	refused("", keys[0].base64);
	refused("ssh-ed25519", "");
}

/* ---- the account ---- */

static enum ombud_status open_as(struct desk *d, struct ombud_session **s, struct ombud_open how)
{
	how.store = d->path;
	return ombud_session_open(s, &how, d->why, sizeof d->why);
}

static void the_account_is_who_acts(void **state)
{
	struct desk *d = *state;
	struct ombud_session *s;
	/* The login of the one who owns the store is worth nothing here. */
	assert_int_equal(
	    open_as(d, &s, (struct ombud_open){.user = "anna", .account = "admin"}), OMBUD_OK);
	assert_string_equal(ombud_agent_name(s), "admin");
	ombud_session_close(s);
}

static void who_has_no_account_is_refused(void **state)
{
	struct desk *d = *state;
	struct ombud_session *s;
	static const char *const names[] = {"", "ann", "Anna", "anna ", "anna' OR '1'='1"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		assert_int_equal(open_as(d, &s,
				     (struct ombud_open){.user = "anna", .account = names[i]}),
		    OMBUD_DENIED);
		assert_null(s);
	}
}

static void nobody_acts_as_another_there(void **state)
{
	struct desk *d = *state;
	struct ombud_session *s;
	const struct ombud_open as = {.user = "anna", .account = "anna", .act_as = "admin"};
	const struct ombud_open clock = {.user = "anna", .account = "anna", .now = NOW + 60};
	assert_int_equal(open_as(d, &s, as), OMBUD_DENIED);
	assert_non_null(strstr(d->why, "nobody acts as another"));
	assert_int_equal(open_as(d, &s, clock), OMBUD_DENIED);
}

static void a_disabled_account_is_refused(void **state)
{
	struct desk *d = *state;
	struct ombud_session *admin = desk_session(d, "admin"), *s;
	static const char *const off[] = {"agent-state", "anna", "disabled"};
	const struct ombud_request r = {.words = off, .n_words = 3};
	struct ombud_result *result = NULL;
	assert_int_equal(ombud_run(&result, admin, &r), OMBUD_OK);
	ombud_result_free(result);
	ombud_session_close(admin);
	assert_int_equal(open_as(d, &s, (struct ombud_open){.account = "anna"}), OMBUD_DENIED);
	assert_non_null(strstr(d->why, "disabled"));
}

static void a_served_desk_begins_with_the_account_that_is_named(void **state)
{
	struct desk d;
	struct ombud_session *s;
	(void)state;
	desk_folder(&d);
	const struct ombud_open how = {
	    .store = d.path, .user = "root", .account = "ines", .now = NOW};
	assert_int_equal(ombud_store_init(&how, d.why, sizeof d.why), OMBUD_OK);
	assert_int_equal(open_as(&d, &s, (struct ombud_open){.account = "root"}), OMBUD_DENIED);
	assert_int_equal(open_as(&d, &s, (struct ombud_open){.account = "ines"}), OMBUD_OK);
	ombud_session_close(s);
	desk_remove(d.folder);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, desk_setup, desk_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(fingerprints_are_those_of_ssh_keygen),
	    cmocka_unit_test(a_key_that_is_not_whole_is_none),
	    cmocka_unit_test(keys_that_can_be_broken_or_issued_are_none),
	    TEST(the_account_is_who_acts),
	    TEST(who_has_no_account_is_refused),
	    TEST(nobody_acts_as_another_there),
	    TEST(a_disabled_account_is_refused),
	    cmocka_unit_test(a_served_desk_begins_with_the_account_that_is_named),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
