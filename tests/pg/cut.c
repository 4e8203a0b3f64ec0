/* Beside the program, by LD_PRELOAD: of the commits that are sent to a server, OMBUD_DB_CUT in a hundred lose their
 * answer, for the line is cut once they are sent. The program itself has no such switch. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

ssize_t send(int fd, const void *bytes, size_t n, int flags)
{
	static ssize_t (*real)(int, const void *, size_t, int);
	if (!real)
		*(void **)&real = dlsym(RTLD_NEXT, "send");
	const char *percent = getenv("OMBUD_DB_CUT");
	ssize_t sent = real(fd, bytes, n, flags);
	if (percent && memmem(bytes, n, "COMMIT", 6) && random() % 100 < strtol(percent, NULL, 10))
		shutdown(fd, SHUT_RDWR);
	return sent;
}
