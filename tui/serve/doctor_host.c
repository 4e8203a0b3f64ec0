/* The machine itself: what could carry memory to a disk, and what the kernel offers. */
#include <fcntl.h>
#include <linux/landlock.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/phrase.h"
#include "serve/admin.h"

static void read_file(const char *path, char *out, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, out, size - 1) : 0;
	out[n > 0 ? n : 0] = '\0';
	if (fd >= 0)
		close(fd);
}

/* Memory is never a disk; a device of the mapper says itself whether it encrypts. */
static bool closed(struct doctor *d, const char *device)
{
	char real[4096], uuid[256];
	if (strncmp(device, "/dev/zram", 9) == 0)
		return true;
	ssize_t n = readlink(device, real, sizeof real - 1);
	const char *name = n > 0 ? (real[n] = '\0', strrchr(real, '/')) : strrchr(device, '/');
	name = name ? name + 1 : n > 0 ? real : device;
	read_file(line_format(d->l, "/sys/class/block/%s/dm/uuid", name), uuid, sizeof uuid);
	return strncmp(uuid, "CRYPT-", 6) == 0;
}

static void swap(struct doctor *d)
{
	char text[8192];
	int n = 0;
	read_file("/proc/swaps", text, sizeof text);
	char *line = strchr(text, '\n');
	while (line && *++line) {
		char *end = strchr(line, '\n');
		const char *device = line_format(d->l, "%.*s", (int)strcspn(line, " \t\n"), line);
		n++;
		if (closed(d, device))
			doctor_ok(d, _("swap %s is encrypted, or memory"), device);
		else
			doctor_mend(d, _("swap %s may keep what stood in memory in clear: swapoff %s, or "
					 "encrypt it (crypttab(5): 'swap')"),
			    device, device);
		line = end;
	}
	if (!n)
		doctor_ok(d, _("there is no swap"));
}

/* Not dumpable means no core by any way, a pipe of core_pattern included. */
static void cores(struct doctor *d)
{
	char pattern[256];
	read_file("/proc/sys/kernel/core_pattern", pattern, sizeof pattern);
	pattern[strcspn(pattern, "\n")] = '\0';
	doctor_ok(d, _("core_pattern is '%s'; sessions are not dumpable, so that no core is made of them"),
	    pattern);
}

static void landlock(struct doctor *d)
{
#if defined(SYS_landlock_create_ruleset)
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
#else
	long abi = -1;
#endif
	if (abi > 0)
		doctor_ok(d, _("Landlock, version %ld"), abi);
	else
		doctor_note(d, _("the kernel has no Landlock: what is confined has seccomp and limits alone"));
}

static void parser(struct doctor *d)
{
	static const struct {
		enum ombud_wall wall;
		const char *name;
	} known[] = {{OMBUD_WALL_LIMITS, "limits"}, {OMBUD_WALL_LANDLOCK, "Landlock"},
	    {OMBUD_WALL_SECCOMP, "seccomp"}};
	char why[SERVE_WHY];
	unsigned walls;
	if (ombud_parser_walls(&walls, why, sizeof why)) {
		doctor_mend(d, _("letters cannot be imported: %s"), why);
		return;
	}
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (!(walls & known[i].wall))
			doctor_note(d, _("the process that parses letters is confined without %s, which "
					 "this kernel does not offer"),
			    known[i].name);
	if (!(walls & (OMBUD_WALL_LANDLOCK | OMBUD_WALL_SECCOMP)))
		doctor_mend(d, "%s", _("letters cannot be imported: the kernel has neither Landlock nor "
				       "seccomp; run one that has"));
	if (walls == (OMBUD_WALL_LIMITS | OMBUD_WALL_LANDLOCK | OMBUD_WALL_SECCOMP))
		doctor_ok(d, _("letters are parsed by a confined process: limits, Landlock, seccomp"));
}

static void limits(struct doctor *d)
{
	static const struct {
		int which;
		const char *name;
	} known[] = {{RLIMIT_FSIZE, "FSIZE"}, {RLIMIT_AS, "AS"}, {RLIMIT_DATA, "DATA"}};
	bool all = true;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		struct rlimit r;
		if (getrlimit((__rlimit_resource_t)known[i].which, &r) || r.rlim_cur == RLIM_INFINITY)
			continue;
		all = false;
		doctor_note(d, _("RLIMIT_%s is %llu here; 'ombud serve' refuses to work under low ones"),
		    known[i].name, (unsigned long long)r.rlim_cur);
	}
	if (all)
		doctor_ok(d, _("no limit on files and memory here; a session checks its own"));
}

void doctor_host(struct doctor *d)
{
	swap(d);
	cores(d);
	landlock(d);
	parser(d);
	limits(d);
}
