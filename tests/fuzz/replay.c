/* Stands in for the fuzzer in ordinary tests: runs one target on every file of a corpus, and on
 * mutants of it that are the same in every run (cut, doubled, bits turned, parts of another
 * file). A target that crashes ends the process: the plan says how many cases are missing. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST = 4096, MUTANTS = 24, LARGEST = 1 << 20 };

struct input {
	char *name;
	uint8_t *data;
	size_t size;
};

static struct input inputs[MOST];
static size_t n_inputs;

static uint64_t state = 0x9E3779B97F4A7C15;

static size_t below(size_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return n ? (size_t)(state % n) : 0;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct input *)a)->name, ((const struct input *)b)->name);
}

static int take(const char *folder, const char *name)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *f = fopen(path, "rb");
	if (!f || n_inputs == MOST)
		return 0;
	struct input *in = &inputs[n_inputs++];
	in->name = strdup(name);
	in->data = malloc(LARGEST);
	if (!in->name || !in->data)
		exit(2);
	in->size = fread(in->data, 1, LARGEST, f);
	fclose(f);
	return 1;
}

static void read_corpus(const char *folder)
{
	DIR *d = opendir(folder);
	struct dirent *e;
	while (d && (e = readdir(d)))
		if (e->d_name[0] != '.')
			take(folder, e->d_name);
	if (d)
		closedir(d);
	qsort(inputs, n_inputs, sizeof *inputs, by_name);
}

/* The target gets an allocation of exactly size bytes, so that a sanitizer sees one too many. */
static void run(const uint8_t *data, size_t size)
{
	uint8_t *copy = malloc(size ? size : 1);
	if (!copy)
		exit(2);
	memcpy(copy, data, size);
	LLVMFuzzerTestOneInput(copy, size);
	free(copy);
}

static size_t mutate(uint8_t *out, const struct input *in)
{
	size_t size = in->size;
	memcpy(out, in->data, size);
	const struct input *other = &inputs[below(n_inputs)];
	switch (below(4)) {
	case 0:
		return below(size + 1);
	case 1:
		for (size_t i = 0; size && i < 1 + size / 50; i++)
			out[below(size)] ^= (uint8_t)(1U << below(8));
		return size;
	case 2: {
		size_t at = below(size + 1), from = below(other->size + 1);
		size_t n = other->size - from;
		memcpy(out + at, other->data + from, n);
		return at + n;
	}
	default:
		for (size_t i = 0; size && i < 3; i++)
			out[below(size)] = (uint8_t)below(256);
		return size;
	}
}

int main(int argc, char **argv)
{
	static uint8_t room[2 * LARGEST];
	for (int i = 1; i < argc; i++)
		read_corpus(argv[i]);
	printf("1..%zu\n", n_inputs + 1);
	run(room, 0);
	printf("ok nothing at all\n");
	for (size_t i = 0; i < n_inputs; i++) {
		fprintf(stderr, "# %s\n", inputs[i].name);
		run(inputs[i].data, inputs[i].size);
		for (int m = 0; m < MUTANTS; m++)
			run(room, mutate(room, &inputs[i]));
		printf("ok %s\n", inputs[i].name);
		fflush(stdout);
	}
	for (size_t i = 0; i < n_inputs; i++) {
		free(inputs[i].name);
		free(inputs[i].data);
	}
	return 0;
}
