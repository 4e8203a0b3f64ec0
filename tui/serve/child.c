/* Other programs, and the core as the store's owner. */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/phrase.h"
#include "serve/admin.h"

static int wait_for(pid_t pid)
{
	int status;
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void read_all(int fd, struct bytes *out)
{
	char some[4096];
	ssize_t n;
	while ((n = read(fd, some, sizeof some)) > 0 || (n < 0 && errno == EINTR))
		if (n > 0)
			bytes_add(out, some, (size_t)n);
}

static void become(const char *const *argv, int out)
{
	static const char *const environment[] = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", NULL};
	int in = open("/dev/null", O_RDONLY);
	dup2(in, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	dup2(out, STDERR_FILENO);
	execve(argv[0], (char *const *)argv, (char *const *)environment);
	_exit(127);
}

int child_run(const char *const *argv, struct bytes *out)
{
	int ends[2];
	if (access(argv[0], X_OK) || pipe2(ends, O_CLOEXEC))
		return -1;
	pid_t pid = fork();
	if (pid == 0)
		become(argv, ends[1]);
	close(ends[1]);
	if (pid > 0)
		read_all(ends[0], out);
	close(ends[0]);
	return pid > 0 ? wait_for(pid) : -1;
}

/* ---- the core, not as root ---- */

static enum child_store ask(const char *store, const char *account, bool first, char *why, size_t size)
{
	struct ombud_session *s = NULL;
	const struct ombud_open how = {.store = store, .account = account, .read_only = !first};
	enum ombud_status status = first ? ombud_store_init(&how, why, size)
					 : ombud_session_open(&s, &how, why, size);
	ombud_session_close(s);
	return status == OMBUD_OK ? STORE_GOOD : status == OMBUD_DENIED ? STORE_REFUSES : STORE_UNREADABLE;
}

static bool drop(uid_t uid, gid_t gid)
{
	errno = EPERM;
	if (geteuid() != 0)
		return geteuid() == uid;
	return uid != 0 && setgroups(0, NULL) == 0 && setresgid(gid, gid, gid) == 0 &&
	       setresuid(uid, uid, uid) == 0;
}

/* What a child that is the account answers with its exit code, and says; -1: it could not. */
typedef int answer_fn(void *data, char *text, size_t size);

static void cannot_ask(struct bytes *said, int why)
{
	char text[SERVE_WHY];
	snprintf(text, sizeof text, _("the store cannot be asked: %s"), strerror(why));
	bytes_add(said, text, strlen(text));
}

/* Says what it has to say, and ends with the answer. */
static _Noreturn void answer_as(uid_t uid, gid_t gid, answer_fn *answer, void *data, int out)
{
	int code = 255;
	char text[SERVE_WHY] = "";
	if (drop(uid, gid))
		code = answer(data, text, sizeof text);
	else
		snprintf(text, sizeof text, _("the store cannot be asked: %s"), strerror(errno));
	ssize_t ignored = write(out, text, strlen(text));
	(void)ignored;
	_exit(code);
}

static int as_account(uid_t uid, gid_t gid, answer_fn *answer, void *data, struct bytes *said)
{
	int ends[2];
	if (pipe2(ends, O_CLOEXEC)) {
		cannot_ask(said, errno);
		return -1;
	}
	pid_t pid = fork();
	if (pid == 0)
		answer_as(uid, gid, answer, data, ends[1]);
	if (pid < 0)
		cannot_ask(said, errno);
	close(ends[1]);
	if (pid > 0)
		read_all(ends[0], said);
	close(ends[0]);
	return pid > 0 ? wait_for(pid) : -1;
}

struct question {
	const char *store, *account;
	bool first;
};

static int ask_store(void *data, char *text, size_t size)
{
	const struct question *q = data;
	return (int)ask(q->store, q->account, q->first, text, size);
}

enum child_store child_store(
    const char *store, const char *account, bool first, uid_t uid, gid_t gid, char *why, size_t size)
{
	struct question q = {store, account, first};
	struct bytes said = {0};
	int code = as_account(uid, gid, ask_store, &q, &said);
	if (said.len || code == STORE_GOOD)
		snprintf(why, size, "%s", bytes_text(&said));
	else
		snprintf(why, size, "%s", _("the store cannot be asked: its process ended without an answer"));
	bytes_free(&said);
	return code == STORE_GOOD || code == STORE_REFUSES ? (enum child_store)code : STORE_UNREADABLE;
}

static int ask_upkeep(void *data, char *text, size_t size)
{
	const struct question *q = data;
	struct ombud_session *s;
	struct ombud_upkeep u;
	const struct ombud_open how = {.store = q->store, .desk = true, .read_only = true};
	if (ombud_session_open(&s, &how, text, size))
		return 1;
	bool good = ombud_upkeep(&u, s) == OMBUD_OK;
	snprintf(text, size, "%lld %lld %lld %lld", (long long)u.tick_at, (long long)u.admins, (long long)u.waits,
	    (long long)u.reviews);
	ombud_session_close(s);
	return !good;
}

bool child_upkeep(const char *store, uid_t uid, gid_t gid, struct ombud_upkeep *out)
{
	struct question q = {.store = store};
	struct bytes said = {0};
	long long at = 0, admins = 0, waits = 0, reviews = 0;
	bool good = as_account(uid, gid, ask_upkeep, &q, &said) == 0 &&
		    sscanf(bytes_text(&said), "%lld %lld %lld %lld", &at, &admins, &waits, &reviews) == 4;
	*out = (struct ombud_upkeep){at, admins, waits, reviews};
	bytes_free(&said);
	return good;
}

/* Paths are longer than what a child says: it writes into memory that both have. */
struct ledger_question {
	const char *store, *key;
	struct ombud_ledger_files *out;
};

static int ask_ledger(void *data, char *text, size_t size)
{
	const struct ledger_question *q = data;
	struct ombud_session *s;
	const struct ombud_open how = {.store = q->store, .desk = true, .read_only = true, .ledger_key_else = q->key};
	if (ombud_session_open(&s, &how, text, size))
		return 1;
	bool good = ombud_ledger_files(q->out, s) == OMBUD_OK;
	if (!good)
		snprintf(text, size, "%s", ombud_error(s));
	ombud_session_close(s);
	return !good;
}

bool child_ledger(const char *store, const char *key, uid_t uid, gid_t gid, struct ombud_ledger_files *out, char *why,
    size_t size)
{
	struct bytes said = {0};
	void *room = mmap(NULL, sizeof *out, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (room == MAP_FAILED) {
		snprintf(why, size, "%s", strerror(errno));
		return false;
	}
	struct ledger_question q = {store, key, room};
	bool good = as_account(uid, gid, ask_ledger, &q, &said) == 0;
	memcpy(out, room, sizeof *out);
	munmap(room, sizeof *out);
	snprintf(why, size, "%s", bytes_text(&said));
	bytes_free(&said);
	return good;
}
