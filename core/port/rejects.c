#include "port/rejects.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/say.h"

enum { LARGE_PIECE = 256 * 1024 };

static const char *const file_names[] = {
    [ITEM_LETTER] = "rejects.mbox",
    [ITEM_CSV] = "rejects.csv",
    [ITEM_JSON] = "rejects.jsonl",
};
_Static_assert(sizeof file_names / sizeof *file_names == REJECT_FORMS, "one file a form");

static enum ombud_status cannot(struct rejects *r, struct err *err)
{
	return fail(err, OMBUD_IO, _("%s: rejected items cannot be kept there: %s"), r->path,
	    strerror(errno));
}

/* An import that is run again adds to what the first run kept. */
static int open_own(const char *path)
{
	enum { HOW = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY };
	int fd = open(path, HOW | O_CREAT | O_EXCL, 0600);
	return fd < 0 && errno == EEXIST ? open(path, HOW | O_NONBLOCK) : fd;
}

/* What is added is raw letters: to nothing that others can read, or reach by another name. */
static bool ours(int fd)
{
	struct stat st;
	return fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_uid == geteuid() &&
	       st.st_nlink == 1 && !(st.st_mode & 077);
}

static enum ombud_status open_form(struct rejects *r, struct err *err, enum item_form form)
{
	struct buf path = {0};
	if (r->fd[form] >= 0)
		return OMBUD_OK;
	buf_str(&path, r->path);
	if (r->folder)
		buf_printf(&path, "/%s", file_names[form]);
	int fd = open_own(buf_text(&path));
	buf_free(&path);
	if (fd < 0)
		return cannot(r, err);
	if (!ours(fd)) {
		close(fd);
		return fail(err, OMBUD_IO,
		    _("%s: is there, and not a file of yours alone: whole letters are not added to it; choose "
		      "another"), r->path);
	}
	r->fd[form] = fd;
	for (int i = 0; i < REJECT_FORMS && !r->folder; i++)
		r->fd[i] = fd;
	return OMBUD_OK;
}

enum ombud_status rejects_open(struct rejects *r, struct err *err, const char *path)
{
	struct stat st;
	*r = (struct rejects){.path = path, .fd = {-1, -1, -1}};
	if (!path)
		return OMBUD_OK;
	size_t n = strlen(path);
	r->folder = n && path[n - 1] == '/';
	if (r->folder && mkdir(path, 0700) != 0 && errno != EEXIST)
		return cannot(r, err);
	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		r->folder = true;
	return r->folder ? OMBUD_OK : open_form(r, err, ITEM_LETTER);
}

void rejects_close(struct rejects *r)
{
	for (int i = 0; i < REJECT_FORMS && r->path; i++)
		if (r->fd[i] >= 0 && (i == 0 || r->folder))
			close(r->fd[i]);
	buf_free(&r->header);
	buf_free(&r->large);
	r->path = NULL;
}

static enum ombud_status put(
    struct rejects *r, struct err *err, enum item_form form, const char *s, size_t n)
{
	while (n) {
		ssize_t done = write(r->fd[form], s, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return cannot(r, err);
		s += done;
		n -= (size_t)done;
	}
	return OMBUD_OK;
}

static bool from_like(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && s[i] == '>')
		i++;
	return n - i >= 5 && memcmp(s + i, "From ", 5) == 0;
}

/* mboxrd: every "From " line of the letter gets one '>' more. */
static void write_letter(struct buf *out, const struct item *item)
{
	if (item->n_from_line)
		buf_add(out, item->from_line, item->n_from_line);
	else
		buf_str(out, "From - Thu Jan  1 00:00:00 1970");
	buf_char(out, '\n');
	for (size_t at = 0; at < item->n;) {
		const char *nl = memchr(item->bytes + at, '\n', item->n - at);
		size_t end = nl ? (size_t)(nl - item->bytes) + 1 : item->n;
		if (from_like(item->bytes + at, end - at))
			buf_char(out, '>');
		buf_add(out, item->bytes + at, end - at);
		at = end;
	}
	if (out->data[out->len - 1] != '\n')
		buf_char(out, '\n');
	buf_char(out, '\n');
}

static bool is_empty(int fd)
{
	struct stat st;
	return fstat(fd, &st) == 0 && st.st_size == 0;
}

static void write_row(struct rejects *r, struct buf *out, const struct item *item)
{
	bool same =
	    r->header.len == item->n_header &&
	    memcmp(buf_text(&r->header), item->header ? item->header : "", item->n_header) == 0;
	bool fresh = r->header.len == 0 && !is_empty(r->fd[ITEM_CSV]);
	if (item->form == ITEM_CSV && item->n_header && !same) {
		if (!fresh)
			buf_add(out, item->header, item->n_header);
		buf_cut(&r->header, 0);
		buf_add(&r->header, item->header, item->n_header);
	}
	buf_add(out, item->bytes, item->n);
	if (out->len && out->data[out->len - 1] != '\n')
		buf_char(out, '\n');
}

enum ombud_status rejects_add(struct rejects *r, struct err *err, const struct item *item)
{
	struct buf out = {0};
	if (!r->path || item->n == 0)
		return OMBUD_OK;
	enum ombud_status st = open_form(r, err, item->form);
	if (st)
		return st;
	if (item->form == ITEM_LETTER)
		write_letter(&out, item);
	else
		write_row(r, &out, item);
	st = put(r, err, item->form, buf_text(&out), out.len);
	buf_free(&out);
	return st;
}

enum ombud_status rejects_large(struct rejects *r, struct err *err, const char *bytes, size_t n)
{
	if (!r->path)
		return OMBUD_OK;
	enum ombud_status st = open_form(r, err, ITEM_LETTER);
	if (st)
		return st;
	if (n == 0)
		buf_char(&r->large, '\n');
	else
		buf_add(&r->large, bytes, n);
	if (n && r->large.len < LARGE_PIECE)
		return OMBUD_OK;
	st = put(r, err, ITEM_LETTER, buf_text(&r->large), r->large.len);
	buf_cut(&r->large, 0);
	return st;
}
