/* What a confined process can still do. Each misdeed is also done outside, where it must succeed:
 * else its failing inside would show nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/jail.h"

#include <cmocka.h>

enum { MEMORY = 64 * 1024 * 1024, CODE_DID = 40, CODE_FAILED = 41, CODE_NO_JAIL = 42 };

/* The sanitizer keeps the file to which it reports. */
#if defined(__SANITIZE_ADDRESS__)
enum { FIRST_FILE = 3 };
#else
enum { FIRST_FILE = 2 };
#endif

static pid_t parent;
static char *shared; /* as the index of the store's log: memory that other processes see */

/* True: it was done. */
typedef bool misdeed(void);

static bool reads_a_file(void)
{
	return open("/etc/passwd", O_RDONLY) >= 0;
}
static bool lists_a_folder(void)
{
	return open("/", O_RDONLY | O_DIRECTORY) >= 0;
}
static bool writes_a_file(void)
{
	return open("/tmp", O_TMPFILE | O_RDWR, 0600) >= 0;
}
static bool looks_at_a_file(void)
{
	struct stat st;
	return stat("/etc/passwd", &st) == 0;
}
static bool makes_a_folder(void)
{
	char path[] = "/tmp/ombud-jail-XXXXXX";
	return mkdtemp(path) && rmdir(path) == 0;
}
static bool changes_a_mode(void)
{
	return chmod("/dev/null", 0666) == 0 || errno == EPERM;
}
static bool opens_tcp(void)
{
	return socket(AF_INET, SOCK_STREAM, 0) >= 0;
}
static bool opens_unix(void)
{
	return socket(AF_UNIX, SOCK_STREAM, 0) >= 0;
}
static bool makes_a_pipe(void)
{
	int fd[2];
	return pipe(fd) == 0;
}
static bool makes_memory_a_file(void)
{
	return memfd_create("x", 0) >= 0;
}
static bool forks(void)
{
	pid_t pid = fork();
	if (pid == 0)
		_exit(0);
	return pid > 0;
}
static bool starts_a_program(void)
{
	char *argv[] = {(char *)"sh", (char *)"-c", (char *)"exit 40", NULL};
	execv("/bin/sh", argv);
	return false;
}
static bool traces_its_parent(void)
{
	/* Who is traced already cannot be; that the call was looked at shows enough. */
	return ptrace(PTRACE_SEIZE, parent, 0, 0) == 0 || errno == EPERM || errno == ESRCH;
}
static bool reads_its_parent(void)
{
	char byte;
	struct iovec here = {&byte, 1}, there = {&parent, 1};
	return process_vm_readv(parent, &here, 1, &there, 1, 0) == 1 || errno == EPERM;
}
static bool signals_its_parent(void)
{
	return kill(parent, 0) == 0;
}
static bool signals_a_thread(void)
{
	return syscall(SYS_tgkill, parent, parent, 0) == 0;
}
static bool takes_hold_of_its_parent(void)
{
	return syscall(SYS_pidfd_open, parent, 0) >= 0;
}
static bool runs_what_it_wrote(void)
{
	return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1,
		   0) != MAP_FAILED;
}
static bool makes_data_run(void)
{
	void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return p != MAP_FAILED && mprotect(p, 4096, PROT_READ | PROT_EXEC) == 0;
}
static bool becomes_dumpable(void)
{
	return prctl(PR_SET_DUMPABLE, 1) == 0;
}
static bool raises_its_limits(void)
{
	struct rlimit r;
	return getrlimit(RLIMIT_NOFILE, &r) == 0;
}
static bool sees_other_namespaces(void)
{
	return syscall(SYS_unshare, 0) == 0;
}
static bool asks_for_a_ring(void)
{
	char zero[256] = {0};
	return syscall(SYS_io_uring_setup, 1, zero) >= 0 || errno != ENOSYS;
}
static bool sleeps(void)
{
	struct timespec t = {0, 1000};
	return nanosleep(&t, NULL) == 0;
}
static bool writes_to_another_file(void)
{
	for (int fd = FIRST_FILE; fd < 64; fd++)
		if (write(fd, "", 0) == 0)
			return true;
	return false;
}

struct result {
	int code;    /* how it left, 0: it did not */
	int signal;
	unsigned walls;
};

static struct result in_a_child(misdeed *what, bool confined)
{
	struct result r = {0};
	int in[2], out[2], how;
	assert_int_equal(pipe(in), 0);
	assert_int_equal(pipe(out), 0);
	pid_t pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		if (confined && !jail_shed(in[0], out[1]))
			_exit(CODE_NO_JAIL);
		unsigned walls = confined ? jail_enter(MEMORY) : 0;
		ssize_t n = write(confined ? 1 : out[1], &walls, sizeof walls);
		_exit(n > 0 && what() ? CODE_DID : CODE_FAILED);
	}
	close(out[1]);
	if (read(out[0], &r.walls, sizeof r.walls) < 0)
		r.walls = 0;
	assert_int_equal(waitpid(pid, &how, 0), pid);
	close(in[0]);
	close(in[1]);
	close(out[0]);
	r.code = WIFEXITED(how) ? WEXITSTATUS(how) : 0;
	r.signal = WIFSIGNALED(how) ? WTERMSIG(how) : 0;
	return r;
}

static bool nothing(void)
{
	return true;
}

/* Asked in another way than the jail does, so that a wall that fell is no skipped test. */
static bool kernel_filters(void)
{
	return access("/proc/sys/kernel/seccomp/actions_avail", F_OK) == 0;
}
static bool kernel_landlocks(void)
{
	return syscall(SYS_landlock_create_ruleset, NULL, 0, 1) > 0;
}

static void walls_stand(void **state)
{
	(void)state;
	struct result r = in_a_child(nothing, true);
	assert_int_equal(r.code, CODE_DID);
	assert_true(r.walls & JAIL_LIMITS);
	if (kernel_filters())
		assert_true(r.walls & JAIL_SECCOMP);
	if (kernel_landlocks())
		assert_true(r.walls & JAIL_LANDLOCK);
	if (!kernel_filters() || !kernel_landlocks())
		skip();
}

static void misdeeds_fail(void **state)
{
	static const struct {
		const char *name;
		misdeed *what;
		bool dies;
	} list[] = {
	    {"reads a file", reads_a_file, false},
	    {"lists a folder", lists_a_folder, false},
	    {"writes a file", writes_a_file, false},
	    {"looks at a file", looks_at_a_file, false},
	    {"makes a folder", makes_a_folder, true},
	    {"changes a mode", changes_a_mode, true},
	    {"opens TCP", opens_tcp, true},
	    {"opens a unix socket", opens_unix, true},
	    {"makes a pipe", makes_a_pipe, true},
	    {"makes memory a file", makes_memory_a_file, true},
	    {"forks", forks, true},
	    {"starts a program", starts_a_program, true},
	    {"traces its parent", traces_its_parent, true},
	    {"reads its parent", reads_its_parent, true},
	    {"signals its parent", signals_its_parent, true},
	    {"signals a thread", signals_a_thread, true},
	    {"takes hold of its parent", takes_hold_of_its_parent, true},
	    {"runs what it wrote", runs_what_it_wrote, false},
	    {"makes data run", makes_data_run, false},
	    {"becomes dumpable", becomes_dumpable, true},
	    {"asks for its limits", raises_its_limits, false},
	    {"sees other namespaces", sees_other_namespaces, true},
	    {"asks for a ring", asks_for_a_ring, true},
	    {"sleeps", sleeps, true},
	    {"writes to another file", writes_to_another_file, false},
	};
	(void)state;
	if (!kernel_filters())
		skip();
	for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
		struct result r = in_a_child(list[i].what, true);
		bool stopped = list[i].dies ? r.signal == SIGSYS : r.code == CODE_FAILED;
		if (!stopped)
			fail_msg("%s: code %d, signal %d", list[i].name, r.code, r.signal);
		if (in_a_child(list[i].what, false).code != CODE_DID)
			fail_msg("%s: cannot be done outside either", list[i].name);
	}
}

/* ---- what stays behind ---- */

static bool writes_shared_memory(void)
{
	shared[0] = 'x';
	return true;
}

static void shared_memory_is_gone(void **state)
{
	(void)state;
	shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert_true(shared != MAP_FAILED);
	assert_int_equal(in_a_child(writes_shared_memory, true).code == CODE_DID, false);
	assert_int_equal(shared[0], 0);
	assert_int_equal(in_a_child(writes_shared_memory, false).code, CODE_DID);
	assert_int_equal(shared[0], 'x');
	munmap(shared, 4096);
}

#if !defined(__SANITIZE_ADDRESS__)
static bool takes_much_memory(void)
{
	return mmap(NULL, 2 * (size_t)MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
		   0) != MAP_FAILED;
}
static bool takes_some_memory(void)
{
	void *p = malloc(MEMORY / 2);
	if (p)
		memset(p, 1, MEMORY / 2);
	return p != NULL;
}

static void memory_is_bounded(void **state)
{
	(void)state;
	assert_int_equal(in_a_child(takes_some_memory, true).code, CODE_DID);
	assert_int_equal(in_a_child(takes_much_memory, true).code, CODE_FAILED);
	assert_int_equal(in_a_child(takes_much_memory, false).code, CODE_DID);
}
#endif

static void handler(int sig)
{
	(void)sig;
	_exit(CODE_DID);
}
static bool stays_deaf(void)
{
	struct sigaction old;
	return sigaction(SIGUSR1, NULL, &old) == 0 && old.sa_handler == SIG_DFL;
}

static void handlers_of_the_parent_are_gone(void **state)
{
	(void)state;
	signal(SIGUSR1, handler);
	assert_int_equal(in_a_child(stays_deaf, true).code, CODE_DID);
	assert_int_equal(in_a_child(stays_deaf, false).code, CODE_FAILED);
	signal(SIGUSR1, SIG_DFL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(walls_stand),
	    cmocka_unit_test(misdeeds_fail),
	    cmocka_unit_test(shared_memory_is_gone),
#if !defined(__SANITIZE_ADDRESS__)
	    cmocka_unit_test(memory_is_bounded),
#endif
	    cmocka_unit_test(handlers_of_the_parent_are_gone),
	};
	parent = getpid();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
