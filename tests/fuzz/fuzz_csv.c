/* Any bytes as csv: every row and every rejected item is handed on, and the reader comes to an end.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/utf8.h"
#include "port/readers.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static bool row(void *data, const struct item *item, const struct cell *cells, size_t n)
{
	(void)data;
	(void)item;
	for (size_t i = 0; i < n; i++)
		if (!cells[i].column || !utf8_valid(cells[i].value, strlen(cells[i].value)))
			abort();
	return true;
}

static bool reject(void *data, const struct item *item, const char *reason)
{
	(void)data;
	if (!item->place[0] || !reason[0])
		abort();
	return true;
}

static bool note(void *data, const char *file, const char *place, const char *text)
{
	(void)data;
	(void)file;
	(void)place;
	return text[0] != '\0';
}

static bool progress(void *data, int64_t at)
{
	(void)data;
	return at >= 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	const struct sink sink = {.row = row, .reject = reject, .note = note, .progress = progress};
	struct source src;
	struct err err;
	char path[32];
	int fd = memfd_create("fuzz", 0);
	if (fd < 0 || write(fd, bytes, n) != (ssize_t)n)
		abort();
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	if (source_open(&src, &err, path) == OMBUD_OK) {
		csv_read(&src, &sink, NULL);
		source_close(&src);
	}
	close(fd);
	return 0;
}
