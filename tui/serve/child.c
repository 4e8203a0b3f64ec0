/* Other programs, and the core as the store's owner. */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <string.h>
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
	if (geteuid() != 0)
		return geteuid() == uid;
	return uid != 0 && setgroups(0, NULL) == 0 && setresgid(gid, gid, gid) == 0 &&
	       setresuid(uid, uid, uid) == 0;
}

enum child_store child_store(
    const char *store, const char *account, bool first, uid_t uid, gid_t gid, char *why, size_t size)
{
	int ends[2];
	struct bytes said = {0};
	snprintf(why, size, _("the store cannot be asked: %s"), strerror(errno));
	if (pipe2(ends, O_CLOEXEC))
		return STORE_UNREADABLE;
	pid_t pid = fork();
	if (pid == 0) {
		char text[SERVE_WHY] = "";
		enum child_store answer = STORE_UNREADABLE;
		if (drop(uid, gid))
			answer = ask(store, account, first, text, sizeof text);
		ssize_t ignored = write(ends[1], text, strlen(text));
		(void)ignored;
		_exit((int)answer);
	}
	close(ends[1]);
	read_all(ends[0], &said);
	close(ends[0]);
	int code = pid > 0 ? wait_for(pid) : -1;
	if (said.len || code == STORE_GOOD)
		snprintf(why, size, "%s", bytes_text(&said));
	bytes_free(&said);
	return code == STORE_GOOD || code == STORE_REFUSES ? (enum child_store)code : STORE_UNREADABLE;
}
