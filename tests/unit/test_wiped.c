/* What is left of personal values in this process's memory once they were given back. */
#include <fcntl.h>

#include "demo_store.h"

enum { PAIRS = 6, PAIR_BYTES = 200, PIECE = 1 << 20, MASK = 0x55, MOST = 1 << 28 };

/* Two values that stand beside each other in a column and nowhere else: in the store's own pages
 * there is more between them. Masked, so that they are not found here. */
static struct pair {
	size_t n;
	unsigned char v[PAIR_BYTES];
} pairs[PAIRS];

static unsigned char piece[PIECE + PAIR_BYTES];

static void add(struct pair *p, const char *text)
{
	size_t n = strlen(text) + 1;
	assert_true(p->n + n <= PAIR_BYTES);
	for (size_t i = 0; i < n; i++)
		p->v[p->n++] = (unsigned char)text[i] ^ MASK;
}

static void choose(struct ombud_session *s)
{
	static const int places[PAIRS] = {5, 20, 60, 150, 400, 900};
	for (size_t i = 0; i < PAIRS; i++) {
		char text[160];
		snprintf(text, sizeof text,
		    "SELECT value FROM datum WHERE field = 2 ORDER BY person_id, n LIMIT 2 OFFSET %d", places[i]);
		struct rows r = db_select_text(s->db, &s->err, text, NULL, 0);
		while (db_next(&r))
			add(&pairs[i], db_text(&r, 0));
		assert_int_equal(db_end(&r), OMBUD_OK);
		assert_true(pairs[i].n > 20);
	}
}

static bool begins(const unsigned char *at, const struct pair *p)
{
	size_t i = 0;
	while (i < p->n && (at[i] ^ MASK) == p->v[i])
		i++;
	return i == p->n;
}

static size_t found_in(int memory, unsigned long from, unsigned long to)
{
	size_t found = 0;
	for (unsigned long at = from; at < to; at += PIECE) {
		size_t want = to - at < sizeof piece ? to - at : sizeof piece;
		ssize_t n = pread(memory, piece, want, (off_t)at);
		for (ssize_t i = 0; i + PAIR_BYTES <= n && i < PIECE; i++)
			for (size_t k = 0; k < PAIRS; k++)
				found += begins(piece + i, &pairs[k]);
	}
	return found;
}

/* The heaps of all threads: private, writable, of no file; but not where this test keeps its own, and
 * not the terabytes in which a sanitizer keeps its notes. */
static size_t left_behind(void)
{
	char line[300], mode[8];
	unsigned long from, to, inode, own = (unsigned long)piece;
	size_t found = 0;
	FILE *maps = fopen("/proc/self/maps", "r");
	int memory = open("/proc/self/mem", O_RDONLY);
	assert_non_null(maps);
	assert_true(memory >= 0);
	while (fgets(line, sizeof line, maps))
		if (sscanf(line, "%lx-%lx %7s %*s %*s %lu", &from, &to, mode, &inode) == 4 && !inode &&
		    strncmp(mode, "rw", 2) == 0 && to - from <= MOST && !(own >= from && own < to))
			found += found_in(memory, from, to);
	fclose(maps);
	close(memory);
	return found;
}

static void columns_leave_nothing(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-wiped-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 3000, 1, NOW);
	struct ombud_session *s = open_desk(in_folder("one.db"), NOW);
	int64_t n;
	choose(s);
	assert_int_equal(ombud_count(&n, s, "email:/e/"), OMBUD_OK);
	assert_true(n > 0);
	assert_true(left_behind() >= PAIRS); /* while they are held they are found */
	ombud_session_close(s);
	assert_int_equal(left_behind(), 0);
	remove_folder();
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(columns_leave_nothing)};
	return cmocka_run_group_tests_name("wiped", tests, NULL, NULL);
}
