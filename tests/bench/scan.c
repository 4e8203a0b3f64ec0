/* How fast the files of a store are looked through for what was erased: PATH [NEEDLES]. One width alone, then values
 * of all lengths, then with the file's hash. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/time.h"
#include "store/bytescan.h"
#include "store/needle.h"

static uint64_t next(uint64_t *x)
{
	return *x = *x * 6364136223846793005U + 1442695040888963407U;
}

static void add(struct needles *n, size_t bytes, uint64_t *x)
{
	char value[128];
	for (size_t i = 0; i < bytes; i++)
		value[i] = (char)('a' + (next(x) >> 33) % 26);
	needles_of(n, "values", value, bytes);
}

static void run(const char *what, const char *path, struct needles *n, bool hash)
{
	struct arena a = {0};
	struct err err = {0};
	struct scan_files files = {0};
	struct scan_found found = {0};
	scan_list(&files, &a, path, "");
	files.n = 1;
	const struct scan_how how = {.needles = needles_set(n), .hash = hash};
	int64_t from = time_monotonic_ms();
	enum ombud_status status = bytescan(&found, &err, &a, &files, &how);
	int64_t ms = time_monotonic_ms() - from;
	printf("  %-34s %10.0f MB/s  %zu needles, %zu found%s\n", what, (double)files.v[0].bytes / 1e3 / (double)(ms ? ms : 1),
	    set_count(needles_set(n)), found.n, status ? " FAILED" : "");
	arena_free(&a);
}

int main(int argc, char **argv)
{
	static const unsigned char key[32] = {1};
	const size_t lengths[] = {5, 9, 13, 17, 40};
	const int many = argc > 2 ? atoi(argv[2]) : 100;
	uint64_t x = 7;
	if (argc < 2)
		return 2;
	for (size_t k = 0; k < sizeof lengths / sizeof *lengths; k++) {
		struct arena a = {0};
		char what[40];
		struct needles *n = needles_new(&a, key);
		for (int i = 0; i < many; i++)
			add(n, lengths[k], &x);
		snprintf(what, sizeof what, "values of %zu bytes", lengths[k]);
		run(what, argv[1], n, false);
		arena_free(&a);
	}
	struct arena a = {0};
	struct needles *n = needles_new(&a, key);
	for (int i = 0; i < many; i++)
		add(n, lengths[(size_t)i % 5], &x);
	run("values of all lengths", argv[1], n, false);
	run("the same, and SHA-256", argv[1], n, true);
	arena_free(&a);
	return 0;
}
