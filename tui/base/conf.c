#include "base/conf.h"

#include <errno.h>
#include <fcntl.h>
#include <ini.h>
#include <stdio.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/phrase.h"

struct reading {
	conf_pair_fn *pair;
	void *data;
	char section[64], name[64], why[200];
	bool failed;
};

static int on_pair(void *data, const char *section, const char *name, const char *value)
{
	struct reading *r = data;
	if (r->failed)
		return 1;
	r->failed = !r->pair(r->data, section, name, value, r->why, sizeof r->why);
	if (r->failed) {
		snprintf(r->section, sizeof r->section, "%s", section);
		snprintf(r->name, sizeof r->name, "%s", name);
	}
	return !r->failed;
}

bool conf_read(
    const char *file, const char *text, conf_pair_fn *pair, void *data, char *why, size_t why_size)
{
	struct reading r = {.pair = pair, .data = data};
	int line = ini_parse_string(text, on_pair, &r);
	if (line == 0)
		return true;
	if (r.failed)
		snprintf(why, why_size, _("%s: line %d: [%s] %s: %s"), file, line, r.section,
		    r.name, r.why);
	else
		snprintf(why, why_size, _("%s: line %d: neither [section] nor name = value"), file,
		    line);
	return false;
}

char *conf_slurp(const char *path, size_t max)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	return fd < 0 ? NULL : conf_drain(fd, max);
}

char *conf_drain(int fd, size_t max)
{
	struct bytes b = {0};
	char chunk[4096];
	ssize_t n = 0;
	while (b.len <= max && (n = read(fd, chunk, sizeof chunk)) > 0)
		bytes_add(&b, chunk, (size_t)n);
	int saved = n < 0 ? errno : b.len > max ? EFBIG : 0;
	close(fd);
	if (saved) {
		bytes_free(&b);
		errno = saved;
		return NULL;
	}
	return bytes_take(&b);
}
