#include "port/tar.h"

#include <archive.h>
#include <archive_entry.h>
#include <time.h>

#include "base/alloc.h"

struct tar {
	struct archive *a;
	struct archive_entry *entry;
	struct buf *out;
	int64_t at;
	bool bad;
};

/* A ceiling that is met shows in the buffer, where the caller asks once. */
static la_ssize_t take(struct archive *a, void *data, const void *bytes, size_t n)
{
	struct tar *t = data;
	(void)a;
	buf_add(t->out, bytes, n);
	return (la_ssize_t)n;
}

struct tar *tar_new(struct buf *out, int64_t at)
{
	struct tar *t = mem_alloc(sizeof *t);
	*t = (struct tar){.a = archive_write_new(), .entry = archive_entry_new(), .out = out, .at = at};
	/* Blocks of the format's size and no padding to a tape's: the same bytes whatever the device. */
	t->bad = !t->a || !t->entry || archive_write_set_format_ustar(t->a) != ARCHIVE_OK ||
	         archive_write_add_filter_none(t->a) != ARCHIVE_OK ||
	         archive_write_set_bytes_per_block(t->a, 0) != ARCHIVE_OK ||
	         archive_write_open(t->a, t, NULL, take, NULL) != ARCHIVE_OK;
	if (!t->bad)
		return t;
	tar_end(t);
	return NULL;
}

bool tar_add(struct tar *t, const char *name, const void *bytes, size_t n)
{
	struct archive_entry *e = archive_entry_clear(t->entry);
	archive_entry_set_pathname(e, name);
	archive_entry_set_filetype(e, AE_IFREG);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_size(e, (la_int64_t)n);
	archive_entry_set_mtime(e, (time_t)t->at, 0);
	archive_entry_set_uid(e, 0);
	archive_entry_set_gid(e, 0);
	bool good = !t->bad && archive_write_header(t->a, e) == ARCHIVE_OK &&
	            (!n || archive_write_data(t->a, bytes, n) == (la_ssize_t)n) && !t->out->failed;
	t->bad |= !good;
	return good;
}

bool tar_end(struct tar *t)
{
	bool good = !t->bad && archive_write_close(t->a) == ARCHIVE_OK && !t->out->failed;
	archive_entry_free(t->entry);
	archive_write_free(t->a);
	mem_free(t);
	return good;
}
