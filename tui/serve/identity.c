/* Who comes: sshd's ExposeAuthInfo names a file that holds the key which it checked. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/phrase.h"
#include "base/words.h"
#include "serve/serve.h"

enum { AUTH_BYTES = 16384 };

static bool ours_alone(int fd)
{
	struct stat st;
	return fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_uid == geteuid() &&
	       !(st.st_mode & 077) && st.st_nlink == 1 && st.st_size < AUTH_BYTES;
}

/* One line, "publickey TYPE KEY": a second line would be a second way in, which nobody set up. */
static bool read_line(int fd, char text[AUTH_BYTES])
{
	size_t n = 0;
	ssize_t k;
	while (n < AUTH_BYTES - 1 && (k = read(fd, text + n, AUTH_BYTES - 1 - n)) > 0)
		n += (size_t)k;
	text[n] = '\0';
	if (!n || strlen(text) != n || text[n - 1] != '\n')
		return false;
	text[n - 1] = '\0';
	return !strchr(text, '\n');
}

static bool fingerprint_of(char fingerprint[OMBUD_FINGERPRINT], const char *line)
{
	struct words w;
	words_split(&w, line);
	bool good = w.n == 3 && strcmp(w.v[0], "publickey") == 0 &&
		    ombud_key_fingerprint(fingerprint, w.v[1], w.v[2]) == OMBUD_OK;
	words_free(&w);
	return good;
}

bool identity_read(char fingerprint[OMBUD_FINGERPRINT], const char *path, char *why, size_t size)
{
	char text[AUTH_BYTES];
	if (!path || path[0] != '/') {
		snprintf(why, size,
		    _("nobody is vouched for: 'ombud serve' is run by sshd with ExposeAuthInfo, see "
		      "ombud-serve(8)"));
		return false;
	}
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0) {
		snprintf(why, size, _("what sshd says of the key cannot be read: %s"),
		    strerror(errno));
		return false;
	}
	bool good = ours_alone(fd) && read_line(fd, text) && fingerprint_of(fingerprint, text);
	close(fd);
	if (!good)
		snprintf(why, size,
		    _("what sshd says of the key is not one key of a kind that is taken here"));
	return good;
}
