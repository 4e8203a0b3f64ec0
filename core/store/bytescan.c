#include "store/bytescan.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/jail.h"
#include "base/say.h"
#include "store/bytescan_page.h"

enum { CHUNK = 1 << 20, OVER = 4 * NEEDLE_LONGEST, TELL_EVERY = 8 * CHUNK, HOLE = 64 * CHUNK };

enum told_what { TOLD_PROGRESS, TOLD_HIT, TOLD_FILE, TOLD_END };
struct told { /* what the child says, in one write */
	enum told_what what;
	enum scan_state state;
	int64_t done, hole;
	struct scan_hit hit;
	unsigned char sha256[32];
};

/* ---- in the child ------------------------------------------------------------------------------- */

struct scanning {
	struct needle_set *set;
	const struct scan_file *files;
	size_t n_files;
	bool hash;
	int out;
	/* the file at hand */
	size_t file;
	int64_t base, done, last_told;
	struct paged paged;
	unsigned char *spots; /* needle by needle: a bit for each spot that was told */
	unsigned char *buffer;
};

static void tell(const struct scanning *s, const struct told *t)
{
	for (const char *at = (const char *)t, *end = at + sizeof *t; at < end;) {
		ssize_t n = write(s->out, at, (size_t)(end - at));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			_exit(1);
		at += n;
	}
}

static void on_hit(void *data, size_t needle, size_t at)
{
	struct scanning *s = data;
	struct told t = {.what = TOLD_HIT, .hit = {.file = s->file, .needle = needle, .at = s->base + (int64_t)at}};
	paged_place(&s->paged, &t.hit);
	if (s->spots[needle] >> t.hit.spot & 1)
		return;
	s->spots[needle] |= (unsigned char)(1U << t.hit.spot);
	tell(s, &t);
}

static ssize_t fill(int fd, unsigned char *to, size_t n, int64_t at)
{
	size_t have = 0;
	while (have < n) {
		ssize_t got = pread(fd, to + have, n - have, (off_t)(at + (int64_t)have));
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		have += (size_t)got;
	}
	return (ssize_t)have;
}

static void tell_done(struct scanning *s, struct told *t, int64_t n)
{
	s->done += n;
	t->done += n;
	if (s->done - s->last_told < TELL_EVERY)
		return;
	s->last_told = s->done;
	tell(s, &(struct told){.what = TOLD_PROGRESS, .done = s->done});
}

/* A large hole is not read: up to the chunk in which data is again, with what a value may have before it (the zeros of
 * UTF-16 are bytes of it). The chunk before has read as far into the hole. Where a file system knows of no holes, all is
 * data. */
static void skip_hole(struct scanning *s, struct told *t, int fd)
{
	struct stat st;
	off_t data = lseek(fd, (off_t)s->base, SEEK_DATA);
	if (data < 0 && errno == ENXIO && fstat(fd, &st) == 0)
		data = st.st_size;
	int64_t to = data > OVER ? (data - OVER) / CHUNK * CHUNK : 0, hole = to - s->base;
	if (hole < HOLE)
		return;
	s->base = to;
	t->hole += hole;
	tell_done(s, t, hole);
}

/* Chunk by chunk, each with the beginning of the next: what lies across is in one of them whole. */
static bool scan_fd(struct scanning *s, struct told *t, int fd)
{
	crypto_hash_sha256_state sum;
	crypto_hash_sha256_init(&sum);
	for (s->base = 0;; s->base += CHUNK) {
		skip_hole(s, t, fd);
		ssize_t n = fill(fd, s->buffer, CHUNK + OVER, s->base);
		if (n < 0)
			return false;
		size_t mine = n > CHUNK ? CHUNK : (size_t)n;
		set_walk(s->set, s->buffer, (size_t)n, mine, on_hit, s);
		if (s->hash)
			crypto_hash_sha256_update(&sum, s->buffer, mine);
		tell_done(s, t, (int64_t)mine);
		if (n <= CHUNK)
			break;
	}
	crypto_hash_sha256_final(&sum, t->sha256);
	return true;
}

static void scan_file(struct scanning *s)
{
	struct told t = {.what = TOLD_FILE, .hit.file = s->file};
	const struct scan_file *f = &s->files[s->file];
	int fd = f->closed ? -1 : open(f->path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	memset(s->spots, 0, set_count(s->set) + 1);
	if (fd < 0) {
		t.state = !f->closed && errno == ENOENT ? SCAN_GONE : SCAN_UNREAD;
	} else {
		paged_open(&s->paged, fd, f->kind);
		t.state = scan_fd(s, &t, fd) ? SCAN_READ : SCAN_UNREAD;
		paged_close(&s->paged);
		close(fd);
	}
	tell(s, &t);
}

static _Noreturn void work(struct scanning *s)
{
	s->spots = mem_alloc(set_count(s->set) + 1);
	s->buffer = mem_alloc(CHUNK + OVER);
	for (s->file = 0; s->file < s->n_files; s->file++)
		scan_file(s);
	tell(s, &(struct told){.what = TOLD_END});
	_exit(0);
}

/* ---- in the program ------------------------------------------------------------------------------ */

struct listening {
	struct scan_found *found;
	struct scan_files *files;
	const struct scan_how *how;
	struct arena *memory;
	int64_t done, total;
	bool ended, stopped;
};

static void take(struct listening *l, const struct told *t)
{
	struct scan_found *f = l->found;
	if (t->what == TOLD_PROGRESS)
		l->done = t->done;
	l->ended |= t->what == TOLD_END;
	if (t->what == TOLD_FILE && t->hit.file < l->files->n) {
		struct scan_file *file = &l->files->v[t->hit.file];
		file->state = t->state;
		file->bytes = t->done;
		file->hole = t->hole;
		memcpy(file->sha256, t->sha256, sizeof file->sha256);
	}
	if (t->what != TOLD_HIT)
		return;
	if (f->n == f->cap)
		f->v = arena_grow(l->memory, f->v, f->n, f->cap = f->cap ? f->cap * 2 : 64, sizeof *f->v);
	f->v[f->n++] = t->hit;
}

/* One message; false: there is no more, or nobody wants it. */
static bool hear(struct listening *l, int in)
{
	struct told t;
	size_t have = 0;
	while (have < sizeof t) {
		struct pollfd p = {.fd = in, .events = POLLIN};
		if (l->how->progress && !l->how->progress(l->how->data, l->done, l->total)) {
			l->stopped = true;
			return false;
		}
		if (poll(&p, 1, 100) <= 0)
			continue;
		ssize_t n = read(in, (char *)&t + have, sizeof t - have);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		have += (size_t)n;
	}
	take(l, &t);
	return !l->ended;
}

static int64_t total_of(const struct scan_files *files)
{
	int64_t total = 0;
	for (size_t i = 0; i < files->n; i++) {
		struct stat st;
		total += stat(files->v[i].path, &st) == 0 ? (int64_t)st.st_size : 0;
	}
	return total;
}

static void begin_child(struct scanning *s, const int tell_to[2])
{
	int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
	if (nothing < 0 || !jail_shed(nothing, tell_to[1]))
		_exit(1);
	s->out = 1;
	work(s);
}

enum ombud_status bytescan(struct scan_found *out, struct err *err, struct arena *memory, struct scan_files *files,
    const struct scan_how *how)
{
	struct listening l = {.found = out, .files = files, .how = how, .memory = memory, .total = total_of(files)};
	struct scanning s = {.set = how->needles, .files = files->v, .n_files = files->n, .hash = how->hash};
	int pipes[2];
	pid_t pid = pipe2(pipes, O_CLOEXEC) ? -2 : jail_fork();
	if (pid == 0)
		begin_child(&s, pipes);
	if (pid != -2)
		close(pipes[1]);
	if (pid > 0)
		while (hear(&l, pipes[0]))
			;
	if (pid > 0 && !l.ended)
		kill(pid, SIGKILL);
	while (pid > 0 && waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
	if (pid != -2)
		close(pipes[0]);
	if (l.stopped)
		return fail(err, OMBUD_CANCELLED, _("stopped"));
	return l.ended ? OMBUD_OK : fail(err, OMBUD_IO, _("the store's files could not be looked through to the end"));
}
