/* A sink that writes down what the readers hand it, one line each; and files to read. */
#ifndef TESTS_TAPE_H
#define TESTS_TAPE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "port/readers.h"

#include <cmocka.h> /* last: it calls a macro "fail" */

struct tape {
	struct buf
	    lines; /* "letter PLACE BYTES", "row PLACE column=value ...", "reject PLACE: WHY" */
	struct buf last; /* bytes of the last item */
	size_t letters, large;
	int64_t from_time;
};

static inline bool tape_letter(void *data, const struct item *item)
{
	struct tape *t = data;
	t->letters++;
	t->from_time = item->from_time;
	buf_cut(&t->last, 0);
	buf_add(&t->last, item->bytes, item->n);
	buf_printf(&t->lines, "letter %s %zu\n", item->place, item->size);
	return true;
}

static inline bool tape_row(void *data, const struct item *item, const struct cell *cells, size_t n)
{
	struct tape *t = data;
	buf_printf(&t->lines, "row %s", item->place);
	for (size_t i = 0; i < n; i++)
		buf_printf(&t->lines, " %s=%s", column_name(cells[i].column), cells[i].value);
	buf_str(&t->lines, "\n");
	return true;
}

static inline bool tape_reject(void *data, const struct item *item, const char *reason)
{
	struct tape *t = data;
	buf_printf(&t->lines, "reject %s: %s\n", item->place, reason);
	buf_cut(&t->last, 0);
	buf_add(&t->last, item->bytes, item->n);
	return true;
}

static inline bool tape_large(void *data, const char *bytes, size_t n)
{
	(void)bytes;
	((struct tape *)data)->large += n;
	return true;
}

static inline bool tape_note(void *data, const char *file, const char *place, const char *text)
{
	(void)file;
	buf_printf(&((struct tape *)data)->lines, "note %s: %s\n", place, text);
	return true;
}

static inline bool tape_progress(void *data, int64_t at)
{
	(void)data;
	(void)at;
	return true;
}

static inline struct sink tape_sink(struct tape *t)
{
	return (struct sink){.data = t,
	    .letter = tape_letter,
	    .row = tape_row,
	    .reject = tape_reject,
	    .large = tape_large,
	    .note = tape_note,
	    .progress = tape_progress};
}

static inline void tape_free(struct tape *t)
{
	buf_free(&t->lines);
	buf_free(&t->last);
}

/* A file in the temporary folder with those bytes; the name is in path. */
static inline void tape_file(char path[32], const char *bytes, size_t n)
{
	strcpy(path, "/tmp/ombud-test-XXXXXX");
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, n), (ssize_t)n);
	close(fd);
}

/* What a reader makes of bytes. */
static inline void tape_read(
    struct tape *t, enum format format, const char *bytes, size_t n, const struct map *map)
{
	char path[32];
	struct source src;
	struct err err;
	struct sink sink = tape_sink(t);
	tape_file(path, bytes, n);
	assert_int_equal(source_open(&src, &err, path), OMBUD_OK);
	if (format == FORMAT_MBOX)
		mbox_read(&src, &sink);
	else if (format == FORMAT_CSV)
		csv_read(&src, &sink, map);
	else if (format == FORMAT_JSONL)
		jsonl_read(&src, &sink, map);
	else
		message_read(&src, &sink, 0);
	source_close(&src);
	unlink(path);
}

#endif
