/* The door of a served desk, piece by piece: words of a command, the environment, files that say who
 * comes. What is held here by value, tests/served holds through sshd. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "serve/admin.h"
#include "serve/serve.h"

extern char **environ;

/* ---- words ---- */

static void words_are(const char *command, const char *const *expected)
{
	struct words w;
	char why[SERVE_WHY] = "";
	assert_true(request_words(&w, command, why, sizeof why));
	size_t n = 0;
	for (; expected[n]; n++)
		assert_string_equal(w.v[n], expected[n]);
	assert_int_equal(w.n, n);
	words_free(&w);
}
#define WORDS(command, ...) words_are(command, (const char *const[]){"ombud", __VA_ARGS__, NULL})

static void a_command_is_words_and_nothing_else(void **state)
{
	(void)state;
	words_are(NULL, (const char *const[]){"ombud", NULL});
	words_are("", (const char *const[]){"ombud", NULL});
	WORDS("list is:open", "list", "is:open");
	WORDS("  list   is:open ", "list", "is:open");
	WORDS("list 'a b' \"c d\"", "list", "a b", "c d");
	WORDS("list a\\ b 'c\\d' \"e\\\"f\"", "list", "a b", "c\\d", "e\"f");
	WORDS("list ''", "list", "");
	WORDS("list; touch x", "list;", "touch", "x");
	WORDS("$(id) `id` $HOME ~ * ? [a] {a,b} | & > < # !", "$(id)", "`id`", "$HOME", "~", "*", "?",
	    "[a]", "{a,b}", "|", "&", ">", "<", "#", "!");
	WORDS("list k\303\266p \377", "list", "k\303\266p", "\377");
}

static void refused(const char *command, const char *because)
{
	struct words w;
	char why[SERVE_WHY] = "";
	assert_false(request_words(&w, command, why, sizeof why));
	assert_non_null(strstr(why, because));
	words_free(&w);
}

static void what_is_no_line_of_words_is_refused(void **state)
{
	(void)state;
	for (int c = 1; c < 32; c++) {
		char text[] = {'l', (char)c, 't', '\0'};
		refused(text, "control character");
	}
	refused("list \177", "control character");
	refused("list 'a", "not closed");
	refused("list \"a\\\"", "not closed");
	refused("list \\", "backslash");
	refused("list \\\\\\", "backslash");
	WORDS("list \\\\", "list", "\\");
	char *longest = malloc(65538);
	memset(longest, 'x', 65537);
	longest[65537] = '\0';
	refused(longest, "longer than");
	longest[65536] = '\0';
	WORDS(longest, longest);
	free(longest);
}

static void programs_that_copy_files_are_told_how(void **state)
{
	(void)state;
	refused("/usr/lib/openssh/sftp-server", "files are not copied");
	refused("internal-sftp", "files are not copied");
	refused("scp -t /tmp", "files are not copied");
	refused("rsync --server .", "files are not copied");
	WORDS("list scp", "list", "scp");
}

/* ---- environment ---- */

/* What tells the tests how to print is in it too. */
static char **before;

static int keep_environment(void **state)
{
	(void)state;
	before = environ;
	environ = NULL;
	return 0;
}

static int give_it_back(void **state)
{
	(void)state;
	clearenv();
	environ = before;
	return 0;
}

static void given(const char *name, const char *value, const char *becomes, const char *expected)
{
	clearenv();
	setenv(name, value, 1);
	environment_renew();
	const char *have = getenv(becomes);
	if (!expected)
		assert_null(have);
	else
		assert_string_equal(have ? have : "(not set)", expected);
	int n = 0;
	while (environ[n])
		n++;
	assert_int_equal(n, expected ? 3 : 2);
	assert_string_equal(getenv("PATH"), "/usr/bin:/bin");
	assert_string_equal(getenv("HOME"), "/");
}

static void the_environment_is_built_anew(void **state)
{
	static const char *const names[] = {"SSH_USER_AUTH", "SSH_ORIGINAL_COMMAND", "OMBUD_DB", "USER",
	    "LD_PRELOAD", "LD_LIBRARY_PATH", "GCONV_PATH", "GLIBC_TUNABLES", "SQLITE_TMPDIR", "TMPDIR",
	    "TERMINFO", "TERMINFO_DIRS", "NCURSES_NO_PADDING", "ESCDELAY", "COLUMNS", "COMP_LINE",
	    "XDG_DATA_HOME", "XDG_CONFIG_HOME", "EDITOR", "PAGER", "LESSOPEN", "TZ", "PGHOST",
	    "MALLOC_TRACE", "G_DEBUG", "LC_MESSAGES", "LANGUAGE", "BASH_ENV", "ENV"};
	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		given(names[i], "/tmp/x", names[i], NULL);
}

static void what_is_kept_is_well_formed(void **state)
{
	static const char *const bad[] = {"", "/../../tmp/x", "sv_SE/../x", "$(id)", "sv_SE.UTF-8\n",
	    "sv_se", "english", "sv_SE.UTF-8 x", "s", "C/x", "POSIXLY"};
	static const char *const good[] = {"C", "POSIX", "C.UTF-8", "sv_SE.UTF-8", "sv",
	    "de_DE.ISO-8859-1@euro"};
	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		given("LC_ALL", bad[i], "LANG", NULL);
	for (size_t i = 0; i < sizeof good / sizeof *good; i++)
		given("LC_CTYPE", good[i], "LANG", good[i]);
	given("TERM", "xterm-256color", "TERM", "xterm-256color");
	given("TERM", "../../evil;$(id)", "TERM", "vt100");
	given("TERM", "..", "TERM", "vt100");
	given("COLORTERM", "truecolor", "COLORTERM", "truecolor");
	given("COLORTERM", "yes", "COLORTERM", NULL);
	given("NO_COLOR", "/etc/passwd", "NO_COLOR", "1");
}

static void the_first_locale_that_is_good_counts(void **state)
{
	(void)state;
	clearenv();
	setenv("LC_ALL", "/x", 1);
	setenv("LC_CTYPE", "sv_SE.ISO-8859-1", 1);
	setenv("LANG", "C.UTF-8", 1);
	environment_renew();
	assert_string_equal(getenv("LANG"), "sv_SE.ISO-8859-1");
}

/* ---- who comes ---- */

static const char KEY[] =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOfmeb3GzkMm0aG8pUMnyxes+9vW39qApHZJetXTgcPc";
static const char PRINT[] = "SHA256:RZEUPlmElpzRxITgSVNIsnbPk9nT9UNjOAxmIfCP+JY";

static void vouched(const char *text, mode_t mode, bool expected)
{
	char folder[] = "/tmp/ombud-serve-XXXXXX", path[64], other[64];
	char out[OMBUD_FINGERPRINT] = "", why[SERVE_WHY] = "";
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof path, "%s/auth", folder);
	snprintf(other, sizeof other, "%s/link", folder);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fputs(text, f);
	fclose(f);
	assert_int_equal(chmod(path, mode), 0);
	assert_int_equal(identity_read(out, path, why, sizeof why), expected);
	assert_string_equal(out, expected ? PRINT : "");
	assert_int_equal(symlink("auth", other), 0);
	assert_false(identity_read(out, other, why, sizeof why));
	unlink(other);
	assert_int_equal(link(path, other), 0);
	assert_false(identity_read(out, path, why, sizeof why));
	unlink(other);
	unlink(path);
	rmdir(folder);
}

static void one_line_of_a_file_of_ours_vouches(void **state)
{
	char line[400], more[900], why[SERVE_WHY];
	char out[OMBUD_FINGERPRINT];
	(void)state;
	snprintf(line, sizeof line, "publickey %s\n", KEY);
	vouched(line, 0600, true);
	vouched(line, 0640, false);
	snprintf(more, sizeof more, "%s%s", line, line);
	vouched(more, 0600, false);
	snprintf(more, sizeof more, "%spassword\n", line);
	vouched(more, 0600, false);
	snprintf(more, sizeof more, "password %s\n", KEY);
	vouched(more, 0600, false);
	snprintf(more, sizeof more, "publickey %s", KEY);
	vouched(more, 0600, false);
	vouched("", 0600, false);
	assert_false(identity_read(out, NULL, why, sizeof why));
	assert_false(identity_read(out, "auth", why, sizeof why));
	assert_false(identity_read(out, "/tmp", why, sizeof why));
	assert_false(identity_read(out, "/dev/zero", why, sizeof why));
}

static void names_are_words(void **state)
{
	static const char *const bad[] = {"", "-x", ".x", "a b", "a\n", "a/b", "a'b", "\303\266"};
	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(agents_good_name(bad[i]));
	assert_true(agents_good_name("ines"));
	assert_true(agents_good_name("anna.lind-2_x"));
}

static void a_key_is_one_agents(void **state)
{
	struct agents_line lines[] = {{"SHA256:a", "ines"}, {"SHA256:b", "bob"}, {"SHA256:b", "bob"}};
	const struct agents a = {.v = lines, .n = 3};
	char why[SERVE_WHY] = "";
	(void)state;
	assert_string_equal(agents_find(&a, "SHA256:a", why, sizeof why), "ines");
	assert_null(agents_find(&a, "SHA256:b", why, sizeof why));
	assert_non_null(strstr(why, "more than once"));
	assert_null(agents_find(&a, "SHA256:", why, sizeof why));
	assert_non_null(strstr(why, "no agent's"));
}

/* ---- the core as the store's owner ---- */

/* Not what went wrong before it, which errno may hold. */
static void what_kept_it_from_asking_is_told(void **state)
{
	char why[SERVE_WHY] = "";
	struct rlimit files, none;
	(void)state;
	errno = EDOM;
	/* Nobody becomes root, nor another without being root. */
	uid_t other = geteuid() ? geteuid() + 1 : 0;
	assert_int_equal(
	    child_store("/nowhere/desk.db", "ines", false, other, 0, why, sizeof why), STORE_UNREADABLE);
	assert_non_null(strstr(why, strerror(EPERM)));
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &files), 0);
	none = (struct rlimit){.rlim_cur = 0, .rlim_max = files.rlim_max};
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
	errno = EDOM;
	enum child_store answer = child_store("/nowhere/desk.db", "ines", false, other, 0, why, sizeof why);
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &files), 0);
	assert_int_equal(answer, STORE_UNREADABLE);
	assert_non_null(strstr(why, strerror(EMFILE)));
}

#define WITHOUT(f) cmocka_unit_test_setup_teardown(f, keep_environment, give_it_back)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_command_is_words_and_nothing_else),
	    cmocka_unit_test(what_is_no_line_of_words_is_refused),
	    cmocka_unit_test(programs_that_copy_files_are_told_how),
	    WITHOUT(the_environment_is_built_anew),
	    WITHOUT(what_is_kept_is_well_formed),
	    WITHOUT(the_first_locale_that_is_good_counts),
	    cmocka_unit_test(one_line_of_a_file_of_ours_vouches),
	    cmocka_unit_test(names_are_words),
	    cmocka_unit_test(a_key_is_one_agents),
	    cmocka_unit_test(what_kept_it_from_asking_is_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
