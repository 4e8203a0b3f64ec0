/* The system calls of a confined process, as a program for the kernel's filter, written out by hand
 * because it is short and then needs no library. Listed calls pass; what libraries try and can do
 * without is told EPERM; at anything else the kernel ends the process. */
#include "base/jail.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCH AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64
#define ARCH AUDIT_ARCH_RISCV64
#endif

#ifdef ARCH

enum { STEPS_MAX = 200, X32 = 0x40000000 };

struct program {
	struct sock_filter v[STEPS_MAX];
	unsigned short n;
};

/* No file, no socket, no process, no signal: what is read and written are the two pipes. */
static const int allowed[] = {SYS_read, SYS_write, SYS_munmap, SYS_mremap, SYS_brk, SYS_madvise,
    SYS_futex, SYS_exit, SYS_exit_group, SYS_clock_gettime, SYS_gettimeofday, SYS_getrandom,
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_restart_syscall, SYS_sigaltstack,
    SYS_sched_yield, SYS_sysinfo, SYS_getpid, SYS_gettid};

static const int denied[] = {SYS_openat, SYS_newfstatat, SYS_fstat, SYS_faccessat, SYS_readlinkat,
    SYS_ioctl, SYS_lseek, SYS_close, SYS_getcwd, SYS_uname, SYS_sched_getaffinity, SYS_prlimit64,
#ifdef SYS_open
    SYS_open, SYS_stat, SYS_lstat, SYS_access, SYS_readlink,
#endif
};

static void step(struct program *p, unsigned code, unsigned k, unsigned yes, unsigned no)
{
	p->v[p->n++] =
	    (struct sock_filter){(unsigned short)code, (unsigned char)yes, (unsigned char)no, k};
}

static void load(struct program *p, size_t offset)
{
	step(p, BPF_LD | BPF_W | BPF_ABS, (unsigned)offset, 0, 0);
}

static void answer(struct program *p, unsigned what)
{
	step(p, BPF_RET | BPF_K, what, 0, 0);
}

static void calls(struct program *p, const int *v, size_t n, unsigned what)
{
	for (size_t i = 0; i < n; i++) {
		step(p, BPF_JMP | BPF_JEQ | BPF_K, (unsigned)v[i], 0, 1);
		answer(p, what);
	}
}

/* Arguments are 64 bits; both ends of a word are where the machine's byte order puts them. */
static size_t low_half(unsigned argument)
{
	size_t at = offsetof(struct seccomp_data, args) + 8 * argument;
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? at : at + 4;
}

/* Memory comes from no file and is never run: code that an attacker writes stays data. */
static void memory(struct program *p)
{
	step(p, BPF_JMP | BPF_JEQ | BPF_K, SYS_mprotect, 0, 4);
	load(p, low_half(2));
	step(p, BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1);
	answer(p, SECCOMP_RET_ERRNO | 1);
	answer(p, SECCOMP_RET_ALLOW);
	step(p, BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 0, 6);
	load(p, low_half(2));
	step(p, BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 2, 0);
	load(p, low_half(3));
	step(p, BPF_JMP | BPF_JSET | BPF_K, MAP_ANONYMOUS, 1, 0);
	answer(p, SECCOMP_RET_ERRNO | 1);
	answer(p, SECCOMP_RET_ALLOW);
}

/* abort() signals its own thread, and so says of what a process died. */
static void own_signals(struct program *p)
{
	step(p, BPF_JMP | BPF_JEQ | BPF_K, SYS_tgkill, 0, 4);
	load(p, low_half(0));
	step(p, BPF_JMP | BPF_JEQ | BPF_K, (unsigned)getpid(), 0, 1);
	answer(p, SECCOMP_RET_ALLOW);
	answer(p, SECCOMP_RET_KILL_PROCESS);
}

static void write_program(struct program *p)
{
	load(p, offsetof(struct seccomp_data, arch));
	step(p, BPF_JMP | BPF_JEQ | BPF_K, ARCH, 1, 0);
	answer(p, SECCOMP_RET_KILL_PROCESS);
	load(p, offsetof(struct seccomp_data, nr));
#if defined(__x86_64__)
	step(p, BPF_JMP | BPF_JGE | BPF_K, X32, 0, 1); /* the other table of the same machine */
	answer(p, SECCOMP_RET_KILL_PROCESS);
#endif
	calls(p, allowed, sizeof allowed / sizeof *allowed, SECCOMP_RET_ALLOW);
	calls(p, denied, sizeof denied / sizeof *denied, SECCOMP_RET_ERRNO | 1);
	memory(p);
	own_signals(p);
	answer(p, SECCOMP_RET_KILL_PROCESS);
}

bool jail_filter(void)
{
	struct program p = {.n = 0};
	write_program(&p);
	struct sock_fprog f = {.len = p.n, .filter = p.v};
	return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &f, 0, 0) == 0;
}

#else

bool jail_filter(void)
{
	return false;
}

#endif
