/* Where the program begins: a safe process first, then what the environment says, then a command
 * or the screen. Nothing else reads the environment, but for the served desk's door, which throws it
 * away before. */
#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <syslog.h>
#include <unistd.h>

#include "line/line.h"
#include "loop.h"
#include "serve/serve.h"
#include "terminal.h"

/* ---- a safe process ---- */

/* A closed 0, 1 or 2 would be the number of the next file opened: the store, say. */
static void fill_standard_files(void)
{
	int fd;
	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd <= 2);
	if (fd > 2)
		close(fd);
}

static void harden(void)
{
	/* No core file and no debugger reads what stands in memory in clear. The leak sanitizer is
	 * such a debugger: a build for tests lets it. */
#if !defined(__SANITIZE_ADDRESS__)
	prctl(PR_SET_DUMPABLE, 0);
#endif
	setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
	fill_standard_files();
	close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
	umask(077);
	/* A reader that went away and a full quota are answers of write(), not ends of the program
	 * in the middle of a change. */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
}

/* ---- what the process was given ---- */

static const char *set_or_null(const char *name)
{
	const char *value = getenv(name);
	return value && *value ? value : NULL;
}

static const char *locale(void)
{
	static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (set_or_null(names[i]))
			return set_or_null(names[i]);
	return NULL;
}

/* The language of sentences, as gettext reads it, but without asking whether the locale is installed. */
static const char *language(void)
{
	static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
	const char *found = NULL;
	for (size_t i = 0; !found && i < sizeof names / sizeof *names; i++)
		found = set_or_null(names[i]);
	bool none = !found || strcmp(found, "C") == 0 || strcmp(found, "POSIX") == 0 || strncmp(found, "C.", 2) == 0;
	/* A list such as "sv:en", which counts once somebody wants anything but C. */
	return !none && set_or_null("LANGUAGE") ? set_or_null("LANGUAGE") : found;
}

/* Who the system says it is: an environment can say anything. */
static const char *user(char *room, size_t size)
{
	const struct passwd *p = getpwuid(getuid());
	if (p && *p->pw_name)
		return p->pw_name;
	snprintf(room, size, "uid%u", (unsigned)getuid());
	return room;
}

static int columns(void)
{
	struct winsize size;
	if (!isatty(STDOUT_FILENO))
		return 0;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	const char *said = set_or_null("COLUMNS");
	int n = said ? atoi(said) : 0;
	return n > 0 && n < 10000 ? n : 80;
}

static const char *completing(char *room, size_t size)
{
	const char *text = getenv("COMP_LINE"), *point = getenv("COMP_POINT");
	if (!text)
		return NULL;
	snprintf(room, size, "%s", text);
	size_t at = point ? strtoul(point, NULL, 10) : size;
	if (at < strlen(room))
		room[at] = '\0';
	return room;
}

/* ---- the screen ---- */

/* What a pass of the clock is given of this process's environment: where the account's files and the erasure ledger are,
 * what sends its letters, and how libpq reaches a server. */
static void give(struct ticker_how *how)
{
	static const char *const names[] = {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "OMBUD_SENDMAIL", "OMBUD_LEDGER",
	    "OMBUD_LEDGER_KEY", "PGPASSFILE", "PGSERVICEFILE", "PGSYSCONFDIR", "PGSSLROOTCERT", "PGSSLCERT", "PGSSLKEY", "PGSSLCRL"};
	_Static_assert(sizeof names / sizeof *names < TICKER_GIVEN, "room for NULL");
	size_t n = 0;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		for (char **e = environ; *e; e++) {
			size_t k = strlen(names[i]);
			if (strncmp(*e, names[i], k) != 0 || (*e)[k] != '=')
				continue;
			if ((*e)[k + 1])
				how->given[n++] = *e;
			break; /* as getenv has it: the first */
		}
}

/* A clock that stands is of somebody who tries something out: nothing is due by it. */
static struct ticker_how tick_how(struct line *l)
{
	bool rests = line_value(l, "now") || ombud_is_read_only(l->s) || l->sandbox;
	struct ticker_how how = {.store = rests ? NULL : line_store_path(l), .config = l->world->served_config};
	give(&how);
	return how;
}

static int open_screen(struct line *l)
{
	int code = line_session_open(l, screen_stop);
	if (code)
		return code;
	struct screen_start start = {
	    .session = l->s,
	    .filter = l->n_words ? line_join(l, 0) : NULL,
	    .charset = line_charset_name(l),
	    .theme = line_value(l, "theme"),
	    .keys = line_value(l, "keys"),
	    .lang = line_value(l, "lang"),
	    .config = line_config(l),
	    .editor = l->world->editor,
	    .runtime = l->world->runtime,
	    .slow = line_flag(l, "slow"),
	    .mono = l->world->no_colour || term_colourless(),
	    .linear = line_linear(l),
	    .dumb = line_dumb(l),
	    /* What is learned there is nobody's work: it makes no files and runs no programs. */
	    .served = l->world->served != NULL || l->sandbox,
	    .tutorial = l->sandbox != NULL,
	    .tick = tick_how(l),
	};
	return screen_run(&start);
}

static void no_memory(void)
{
	static const char sentence[] = "ombud: out of memory; nothing was half done\n";
	ssize_t ignored = write(STDERR_FILENO, sentence, sizeof sentence - 1);
	(void)ignored;
	_exit(LINE_STORE);
}

/* To a mail system every other end would say that the letter can never be delivered. */
static void no_memory_for_letter(void)
{
	static const char sentence[] = "ombud: out of memory; the letter is not taken yet\n";
	ssize_t ignored = write(STDERR_FILENO, sentence, sizeof sentence - 1);
	(void)ignored;
	_exit(MAIL_AGAIN);
}

/* The host's log, and what it is sent on to, is where the store's owner cannot rewrite it. */
static void log_checkpoint(void *data, const char *line)
{
	(void)data;
	syslog(LOG_AUTHPRIV | LOG_NOTICE, "audit checkpoint %s", line);
}

static int run(int argc, char **argv, const struct served *served)
{
	char name[32], typed[4096];
	const struct line_world world = {
	    .home = set_or_null("HOME"),
	    .data_home = set_or_null("XDG_DATA_HOME"),
	    .config_home = set_or_null("XDG_CONFIG_HOME"),
	    .store = served ? served->store : set_or_null("OMBUD_DB"),
	    .sendmail = served ? NULL : set_or_null("OMBUD_SENDMAIL"),
	    .ledger = served ? NULL : set_or_null("OMBUD_LEDGER"),
	    .ledger_key = served ? NULL : set_or_null("OMBUD_LEDGER_KEY"),
	    .locale = locale(),
	    .language = language(),
	    .term = set_or_null("TERM"),
	    .editor = served ? NULL : set_or_null("VISUAL") ? set_or_null("VISUAL") : set_or_null("EDITOR"),
	    .runtime = set_or_null("XDG_RUNTIME_DIR"),
	    .user = user(name, sizeof name),
	    .served = served ? served->agent : NULL,
	    .served_config = served ? served->config : NULL,
	    .checkpoint = log_checkpoint,
	    .log = served ? serve_log : NULL,
	    .no_colour = set_or_null("NO_COLOR") != NULL,
	    .in_tty = isatty(STDIN_FILENO),
	    .out_tty = isatty(STDOUT_FILENO),
	    .err_tty = isatty(STDERR_FILENO),
	    .columns = columns(),
	    .completing = completing(typed, sizeof typed),
	};
	struct line l = {.world = &world};
	bool screen, letter = !served && line_is_delivery(argc, argv);
	if (letter) {
		ombud_on_no_memory(no_memory_for_letter);
		heap_when_empty(no_memory_for_letter);
	}
	int code = line_main(&l, argc, argv, &screen);
	if (screen)
		code = open_screen(&l);
	code = line_finish(&l, code);
	return letter ? line_mail_exit(code) : code;
}

/* The words of the served agent are not this program's own: they never meet serve's options. */
static bool asks_help(int argc, char **argv)
{
	return argc == 3 && strcmp(argv[2], "--help") == 0;
}

int main(int argc, char **argv)
{
	harden();
	phrase_by(ombud_sentence);
	ombud_on_no_memory(no_memory);
	heap_when_empty(no_memory);
	if (argc < 2 || strcmp(argv[1], "serve") != 0 || asks_help(argc, argv))
		return run(argc, argv, NULL);
	struct served served;
	int code = serve_begin(&served, argc, argv);
	if (!code)
		code = run((int)served.words.n, served.words.v, &served);
	serve_end(&served);
	return code;
}
