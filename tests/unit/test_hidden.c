/* A value that was shown in clear and is masked again: what of it is left in this process's memory.
 * The engine keeps pages of the store in a cache of its own, so a value is counted, not looked for:
 * one reveal more must leave no copy more. */
#include <fcntl.h>

#include "cmd/cmd.h"
#include "demo_store.h"
#include "screen.h"
#include "view/ticket.h"

enum { PIECE = 1 << 20, MASK = 0x55, MOST = 1 << 28, VALUE = 200 };

/* Masked, so that it is not found here. */
static unsigned char value[VALUE];
static size_t value_n;
static unsigned char piece[PIECE + VALUE];

static bool begins(const unsigned char *at)
{
	size_t i = 0;
	while (i < value_n && (at[i] ^ MASK) == value[i])
		i++;
	return i == value_n;
}

static size_t copies_between(int memory, unsigned long from, unsigned long to)
{
	size_t found = 0;
	for (unsigned long at = from; at < to; at += PIECE) {
		size_t want = to - at < sizeof piece ? to - at : sizeof piece;
		ssize_t n = pread(memory, piece, want, (off_t)at);
		for (ssize_t i = 0; i + (ssize_t)value_n <= n && i < PIECE; i++)
			found += begins(piece + i);
	}
	return found;
}

/* Heaps, stack and pages of no file; not where this test keeps its own. */
static size_t copies(void)
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
		    strncmp(mode, "rw", 2) == 0 && to - from <= MOST && (to <= own || from >= own + sizeof piece))
			found += copies_between(memory, from, to);
	fclose(maps);
	close(memory);
	return found;
}

static void learn_value(struct ombud_session *s, int64_t ticket)
{
	char text[200];
	snprintf(text, sizeof text,
	    "SELECT value FROM datum WHERE field = 2 AND person_id = (SELECT person_id FROM ticket"
	    " WHERE id = %lld) ORDER BY n LIMIT 1", (long long)ticket);
	struct rows r = db_select_text(s->db, &s->err, text, NULL, 0);
	assert_true(db_next(&r));
	value_n = strlen(db_text(&r, 0));
	assert_in_range(value_n, 6, VALUE - 1);
	for (size_t i = 0; i < value_n; i++)
		value[i] = (unsigned char)db_text(&r, 0)[i] ^ MASK;
	assert_int_equal(db_end(&r), OMBUD_OK);
}

static void press(struct screen *s, const char *keys)
{
	struct key key;
	for (size_t n; *keys && (n = key_parse(&key, keys)); keys += n)
		screen_key(s, &key, "");
	screen_draw(s);
}

static void reveal(struct screen *s)
{
	press(s, ":reveal<Space>email<Enter>");
	press(s, "reply<Enter>");
	assert_int_equal(ticket_of(&s->desk)->shown.v.n, 1);
}

static void is_blank(struct screen *s)
{
	for (int y = 0; y < s->canvas.h; y++)
		for (int x = 0; x < s->canvas.w; x++)
			assert_int_equal(canvas_at(&s->canvas, x, y)->text[0], ' ');
}

static void open_ticket(struct screen *s, struct ombud_session *session)
{
	char why[300];
	struct screen_start start = {.session = session, .filter = "has:email"};
	assert_true(screen_open(s, &start, why, sizeof why));
	screen_clock(s, 1000);
	screen_draw(s);
	press(s, "<Enter>");
	assert_non_null(ticket_of(&s->desk));
	learn_value(session, ticket_of(&s->desk)->id);
}

static int setup(void **state)
{
	strcpy(folder, "/tmp/ombud-hidden-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 60, 1, NOW);
	*state = open_desk(in_folder("one.db"), NOW);
	return 0;
}

static int teardown(void **state)
{
	ombud_session_close(*state);
	remove_folder();
	return 0;
}

/* What was left before may have been written over meanwhile. */
static void no_more_than(size_t before)
{
	assert_in_range(copies(), 0, before);
}

static void hiding_leaves_no_copy(void **state)
{
	struct screen s;
	open_ticket(&s, *state);
	reveal(&s);
	screen_hide(&s);
	press(&s, "");
	size_t before = copies();
	reveal(&s);
	size_t shown = copies();
	assert_true(shown > before);
	screen_hide(&s);
	no_more_than(before);
	is_blank(&s);
	screen_close(&s);
}

static void the_lock_leaves_no_copy(void **state)
{
	struct screen s;
	open_ticket(&s, *state);
	reveal(&s);
	press(&s, "<Esc>");
	size_t before = copies();
	reveal(&s);
	press(&s, "gZ");
	assert_true(s.lock.on);
	no_more_than(before);
	screen_close(&s);
}

static void a_minute_leaves_no_copy(void **state)
{
	struct screen s;
	open_ticket(&s, *state);
	reveal(&s);
	press(&s, "<Esc>");
	size_t before = copies();
	reveal(&s);
	screen_clock(&s, 1000 + 60001);
	screen_draw(&s);
	no_more_than(before);
	screen_close(&s);
}

static void a_line_that_is_gone_leaves_no_copy(void **state)
{
	struct screen s;
	open_ticket(&s, *state);
	reveal(&s);
	press(&s, "<Esc>");
	size_t before = copies();
	reveal(&s);
	screen_hang_up(&s);
	screen_close(&s);
	assert_true(copies() <= before);
}

/* What the kernel was told of the pages in which it stands. */
static void it_stands_in_pages_of_its_own(void **state)
{
	struct screen s;
	char line[400], flags[300] = "";
	unsigned long from, to;
	bool here = false;
	open_ticket(&s, *state);
	reveal(&s);
	unsigned long at = (unsigned long)ticket_of(&s.desk)->shown.v.v[0].value;
	FILE *maps = fopen("/proc/self/smaps", "r");
	assert_non_null(maps);
	while (fgets(line, sizeof line, maps)) {
		if (sscanf(line, "%lx-%lx ", &from, &to) == 2)
			here = at >= from && at < to;
		else if (here && strncmp(line, "VmFlags:", 8) == 0)
			snprintf(flags, sizeof flags, "%.290s", line);
	}
	fclose(maps);
	assert_non_null(strstr(flags, " dd")); /* in no core file */
#if !defined(__SANITIZE_ADDRESS__) /* which makes mlock(2) do nothing */
	assert_non_null(strstr(flags, " lo")); /* in no swap: one page is within every usual limit */
#endif
	screen_close(&s);
}

#define CASE(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    CASE(hiding_leaves_no_copy),
	    CASE(the_lock_leaves_no_copy),
	    CASE(a_minute_leaves_no_copy),
	    CASE(a_line_that_is_gone_leaves_no_copy),
	    CASE(it_stands_in_pages_of_its_own),
	};
	return cmocka_run_group_tests_name("hidden", tests, NULL, NULL);
}
