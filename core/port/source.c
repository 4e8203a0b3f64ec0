#include "port/source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/say.h"

enum { ROOM = 4 * SOURCE_PIECE, AHEAD = 1024 };

enum ombud_status source_open(struct source *s, struct err *err, const char *path)
{
	struct stat st;
	bool input = strcmp(path, "-") == 0;
	*s = (struct source){.fd = -1, .line = 1, .name = input ? _("standard input") : path};
	s->fd =
	    input ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (s->fd < 0)
		return fail(err, OMBUD_INPUT, _("cannot be opened: %s"), strerror(errno));
	if (fstat(s->fd, &st) != 0 || S_ISDIR(st.st_mode)) {
		source_close(s);
		return fail(err, OMBUD_INPUT, _("is not a file that can be read"));
	}
	s->regular = S_ISREG(st.st_mode);
	s->size = s->regular ? st.st_size : 0;
	s->modified = st.st_mtim.tv_sec;
	if (!input && !s->regular)
		fcntl(s->fd, F_SETFL, 0);
	s->cap = ROOM;
	s->buf = mem_resize(NULL, ROOM);
	return OMBUD_OK;
}

void source_close(struct source *s)
{
	if (s->fd >= 0)
		close(s->fd);
	s->fd = -1;
	mem_free(s->buf);
	s->buf = NULL;
}

static ssize_t read_again(const struct source *s, char *out, size_t n)
{
	ssize_t got;
	do
		got = read(s->fd, out, n);
	while (got < 0 && errno == EINTR && !(s->stop && s->stop(s->stop_data)));
	return got;
}

/* More bytes behind those at hand; false: there are none. */
static bool fill(struct source *s)
{
	if (s->eof)
		return false;
	if (s->start) {
		memmove(s->buf, s->buf + s->start, s->end - s->start);
		s->end -= s->start;
		s->start = 0;
	}
	if (s->end == s->cap)
		return false;
	ssize_t got = read_again(s, s->buf + s->end, s->cap - s->end);
	if (got < 0)
		s->error = errno;
	s->eof = got <= 0;
	s->end += got > 0 ? (size_t)got : 0;
	return got > 0;
}

size_t source_peek(struct source *s, const char **bytes, size_t want)
{
	if (want > SOURCE_PIECE)
		want = SOURCE_PIECE;
	while (s->end - s->start < want && fill(s))
		continue;
	*bytes = s->buf + s->start;
	return s->end - s->start < want ? s->end - s->start : want;
}

size_t source_ahead(const struct source *s, const char **bytes)
{
	*bytes = s->buf + s->start;
	return s->end - s->start;
}

bool source_next(struct source *s, struct piece *p)
{
	while (s->end - s->start < SOURCE_PIECE + AHEAD && fill(s))
		continue;
	size_t have = s->end - s->start;
	if (have == 0)
		return false;
	size_t look = have < SOURCE_PIECE ? have : SOURCE_PIECE;
	const char *nl = memchr(s->buf + s->start, '\n', look);
	*p = (struct piece){
	    .s = s->buf + s->start, .at = s->at, .line = s->line, .begins = !s->inside};
	p->n = nl ? (size_t)(nl - p->s) + 1 : look;
	p->ends = nl || (s->eof && p->n == have);
	s->inside = !p->ends;
	s->line += nl != NULL;
	s->start += p->n;
	s->at += (int64_t)p->n;
	return true;
}

size_t source_read_at(const struct source *s, int64_t at, char *out, size_t n)
{
	if (!s->regular)
		return 0;
	ssize_t got = pread(s->fd, out, n, at);
	return got > 0 ? (size_t)got : 0;
}

bool source_rest(struct source *s, char **out, size_t *n, size_t max)
{
	size_t cap = 0, len = 0;
	char *all = NULL;
	do {
		size_t have = s->end - s->start;
		if (len + have > max) {
			mem_free(all);
			return false;
		}
		if (len + have >= cap) {
			cap = (len + have) * 2 + 1;
			char *more = mem_try(all, cap);
			if (!more) {
				mem_free(all);
				return false;
			}
			all = more;
		}
		memcpy(all + len, s->buf + s->start, have);
		len += have;
		s->start = s->end = 0;
	} while (fill(s));
	*out = all;
	*n = len;
	return true;
}

void source_become(struct source *s, char *bytes, size_t n)
{
	mem_free(s->buf);
	s->buf = bytes;
	s->cap = s->end = n;
	s->start = 0;
	s->at = 0;
	s->eof = true;
	s->regular = false;
}
