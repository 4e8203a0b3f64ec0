/* Screen transcripts: tests/screen/NAME.t says what is typed and what the screen then shows.
 *
 *     ## a remark
 *     = 80x24              the size of the window
 *     > jj<Enter>          keys, written as in key files
 *     > "some text"        text, typed key by key
 *     > paste "text"       pasted
 *     > hash 1             the first 8 characters of the hash of that erasure's plan
 *     >> jj<Enter>         keys that follow each other by 20 ms, also over an error
 *     @ 60000              milliseconds pass
 *     ~ 2000 7             so many keys at random, from that seed
 *     & ines 3 note "x"    another agent does something to ticket 3 (0: to the desk)
 *     % ines 3 view        another session of an agent has ticket 3 open: view, edit, leave
 *     ? ines 3: text       what that agent is told then of who looks at ticket 3
 *     < a@b.example 3 text  a letter comes from there, to ticket 3
 *     < a@b.example 0 Subject | text   a letter that begins a ticket
 *     [ a@b.example 3 photo.png image/png text   a letter with that file comes, to ticket 3
 *     * no such user       what is due is worked off; the mail system says that, and refuses for good
 *     * sent               what is due is worked off a minute later, and the mail system takes it
 *     ! +3                 the person leaves and comes back three days later
 *     ! again              the person leaves and comes back; ! cut: the line was cut, and again;
 *                          ! served: comes back behind sshd
 *     ! as ines            another person sits down there
 *     ! in sv              the person leaves and comes back to sentences in that language
 *     ^ 36 100 some work   long work is in the middle: so much of so much is done
 *     $ stop               long reads give way, as they do to keys, until $ go
 *     $ purge              another process purges the store, until $ go
 *     = lines              from here on the desk is lines (--linear): what was said since the last
 *                          block stands in each; no line of it is empty or painted
 *     = walked             every section of the keymap was come to since then
 *     . click 4,10         the mouse, on that cell (column, line from 0 on); . up 4,10  . down 4,10: its wheel
 *     |...|                the whole screen, as text
 *     + 5,2                where the hardware cursor is
 *
 * Every transcript has a new store with the tickets of desk.jsonl and a clock that stands.
 * OMBUD_ACCEPT=1 rewrites the screens with what comes out. */
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/conf.h"
#include "base/heap.h"
#include "base/own.h"
#include "base/phrase.h"
#include "base/words.h"
#include "linear.h"
#include "mouse.h"
#include "ops/session.h"
#include "screen.h"
#include "screen_there.h"
#include "state_signs.h"

#define NOW INT64_C(1795442700) /* 2026-11-23 14:05 UTC, a Monday */

struct run {
	struct ombud_session *s;
	struct screen screen;
	char folder[64], store[96];
	int64_t ms, now;
	const struct canvas *c;
	struct ombud_session *other; /* who looks at something meanwhile, or NULL */
	struct bytes out;	     /* the transcript as it should read */
	int letters; /* that came meanwhile */
	struct linear *linear; /* NULL: a screen */
	struct bytes said;     /* by it, since the last block */
	LIST(const char *) walked; /* the sections of the keymap that it came to */
	bool asked;	  /* the last thing wanted a screen */
	int purging; /* the file that says so; 0: none */
	bool stopped; /* long reads of ours give way, as they do to keys */
	char around[8]; /* the language there */
};

static void die(const char *what, const char *why)
{
	printf("Bail out! %s: %s\n", what, why);
	exit(2);
}

/* ---- the desk ------------------------------------------------------------------------------ */

/* A key ends what may wait, never what the agent waits for. */
static bool says_stop(void *run)
{
	const struct run *r = run;
	return r->stopped && r->screen.desk.patience != PATIENCE_BREAK;
}

static struct ombud_session *session(struct run *r, const char *as)
{
	char why[600];
	struct ombud_session *s;
	struct ombud_open how = {.store = r->store, .user = "anna", .act_as = as, .now = r->now,
	    .stop = as ? NULL : says_stop, .stop_data = r};
	if (ombud_session_open(&s, &how, why, sizeof why) != OMBUD_OK)
		die("session", why);
	return s;
}

static void run_words(struct ombud_session *s, const struct words *w, const int64_t *id)
{
	struct ombud_request q = {
	    .words = (const char *const *)w->v, .n_words = w->n, .ids = id, .n_ids = id != NULL};
	struct ombud_result *result;
	if (ombud_run(&result, s, &q) != OMBUD_OK)
		die(w->v[0], ombud_error(s));
	ombud_result_free(result);
}

/* A session that stays: what it looks at is seen until it leaves. */
static void other_looks(struct run *r, const char *line)
{
	char who[32], what[8];
	long long id;
	if (sscanf(line, "%31s %lld %7s", who, &id, what) != 3)
		die("%", line);
	ombud_session_close(r->other);
	r->other = NULL;
	if (strcmp(what, "leave") == 0)
		return;
	r->other = session(r, who);
	ombud_present(r->other, id, strcmp(what, "edit") == 0);
}

/* The line as it should read: with what the agent is told now. */
static void other_sees(struct run *r, const char *line)
{
	char who[32], *text;
	long long id;
	if (sscanf(line, "%31[^ :] %lld", who, &id) != 2)
		die("?", line);
	struct ombud_session *s = session(r, who);
	if (ombud_presence(&text, s, id) != OMBUD_OK)
		die(line, ombud_error(s));
	bytes_printf(&r->out, "? %s %lld: %s\n", who, id, text[0] ? text : "nobody");
	ombud_free(text);
	ombud_session_close(s);
}

static void other_agent(struct run *r, const char *line)
{
	struct words all;
	words_split(&all, line);
	if (all.n < 3)
		die("&", line);
	struct ombud_session *s = session(r, all.v[0]);
	int64_t id = strtoll(all.v[1], NULL, 10);
	struct words op = {.v = all.v + 2, .n = all.n - 2};
	struct ombud_erasure *plan = NULL;
	char hash[65], *last = all.v[all.n - 1];
	/* What is approved is named by its hash, which no transcript knows. */
	if (strcmp(last, "HASH") == 0 && !ombud_erasure_open(&plan, s, 1, 0))
		snprintf(hash, sizeof hash, "%s", plan->hash);
	if (plan)
		all.v[all.n - 1] = hash;
	run_words(s, &op, id ? &id : NULL);
	all.v[all.n - 1] = last;
	ombud_erasure_free(plan);
	ombud_session_close(s);
	words_free(&all);
}

#include "screen_letters.h"

static void make_store(struct run *r, const char *data)
{
	char why[600];
	snprintf(r->folder, sizeof r->folder, "/tmp/ombud-screen-XXXXXX");
	if (!mkdtemp(r->folder))
		die("folder", r->folder);
	snprintf(r->store, sizeof r->store, "%s/desk.db", r->folder);
	struct ombud_open how = {.store = r->store, .user = "anna", .now = NOW};
	if (ombud_store_init(&how, why, sizeof why) != OMBUD_OK)
		die("init", why);
	struct ombud_session *admin = session(r, "admin");
	struct words w;
	words_split(&w, "agent-add ines agent");
	run_words(admin, &w, NULL);
	words_free(&w);
	ombud_session_close(admin);
	r->s = session(r, NULL);
	struct ombud_import_how import = {.format = "jsonl"};
	struct ombud_import_report *report;
	if (ombud_import(&report, r->s, &data, 1, &import) != OMBUD_OK)
		die("import", ombud_error(r->s));
	ombud_import_free(report);
}

static void drop_store(struct run *r)
{
	static const char *const endings[] = {"", "-wal", "-shm", "-journal", ".erasures"};
	ombud_session_close(r->s);
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		char path[128];
		snprintf(path, sizeof path, "%s%s", r->store, endings[i]);
		unlink(path);
	}
	rmdir(r->folder);
}

/* ---- steps --------------------------------------------------------------------------------- */

#include "screen_said.h"

/* Turns of the loop until nothing is left to do. */
static void settle(struct run *r)
{
	for (int i = 0; i < 50; i++) {
		r->ms += 20;
		hears(r->s->db);
		screen_clock(&r->screen, r->ms);
		r->c = screen_draw(&r->screen);
		if (!screen_idle(&r->screen) && i > 15)
			break;
	}
	r->c = screen_draw(&r->screen);
	say(r, NULL);
}

static void type(struct run *r, const char *name)
{
	struct key key = key_named(name);
	screen_key(&r->screen, &key, "");
	if (!r->linear)
		return;
	r->c = screen_draw(&r->screen);
	say(r, &key);
}

static void type_text(struct run *r, const char *text)
{
	while (*text && !r->screen.desk.error) {
		char one[KEY_NAME] = "";
		size_t n = ombud_text_cluster(text, strlen(text));
		memcpy(one, text, n);
		type(r, *text == ' ' ? "Space" : one);
		text += n;
	}
}

static char *unquoted(const char *s)
{
	size_t n = strlen(s);
	return heap_strn(s + 1, n > 1 ? n - 2 : 0);
}

/* What no transcript knows. */
static void type_hash(struct run *r, int64_t erasure)
{
	struct ombud_erasure *e;
	char hash[9];
	if (ombud_erasure_open(&e, r->s, erasure, 0) != OMBUD_OK)
		die("hash", ombud_error(r->s));
	snprintf(hash, sizeof hash, "%s", e->hash);
	ombud_erasure_free(e);
	type_text(r, hash);
}

static void press(struct run *r, const char *keys)
{
	struct key key;
	r->screen.desk.error = false;
	if (keys[0] == '"') {
		char *text = unquoted(keys);
		type_text(r, text);
		heap_free(text);
	} else if (strncmp(keys, "hash ", 5) == 0) {
		type_hash(r, strtoll(keys + 5, NULL, 10));
	} else if (strncmp(keys, "paste \"", 7) == 0) {
		char *text = unquoted(keys + 6);
		key = key_named("Paste");
		screen_key(&r->screen, &key, text);
		heap_free(text);
	} else {
		for (size_t n; *keys && (n = key_parse(&key, keys)); keys += n) {
			/* A turn between keys, as they come from a person. */
			screen_key(&r->screen, &key, "");
			r->c = screen_draw(&r->screen);
			say(r, &key);
			while (screen_plays(&r->screen))
				screen_idle(&r->screen);
			/* As in the loop: what was typed ahead of an error is dropped. */
			if (r->screen.desk.error)
				break;
		}
	}
	settle(r);
}

/* What comes too late to be dropped with the rest, over a slow line. */
static void press_on(struct run *r, const char *keys)
{
	struct key key;
	for (size_t n; *keys && (n = key_parse(&key, keys)); keys += n) {
		screen_key(&r->screen, &key, "");
		r->ms += 20;
		screen_clock(&r->screen, r->ms);
		r->c = screen_draw(&r->screen);
	}
	settle(r);
}

#include "screen_hands.h"

/* The hardware cursor, which screen readers and magnifiers follow, stands where the bar does; or where the keys
 * go instead: in another pane, at a question. */
static bool on_focus(const struct canvas *c)
{
	static const enum style others[] = {STYLE_CHOSEN, STYLE_PROMPT, STYLE_TITLE, STYLE_STATUS};
	int x = c->cursor_x, y = c->cursor_y;
	bool any = false;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (canvas_at(c, x, y)->style == others[i] || (x && canvas_at(c, x - 1, y)->style == others[i]))
			return true;
	/* A pane that has the keys has a heading that says so. */
	for (int above = 0; above < y; above++)
		if (canvas_at(c, x, above)->style == STYLE_CHOSEN)
			return true;
	for (int i = 0; i < c->w * c->h; i++) {
		any |= c->cells[i].bar;
		if (c->cells[i].bar && i / c->w == c->cursor_y)
			return true;
	}
	return !any;
}

static void print_screen(struct run *r)
{
	if (r->linear) {
		print_said(r);
		return;
	}
	char row[600];
	/* Rules of one's own colour what they will; the signs are told as English words. */
	bool english = strcmp(ombud_sentence("nobody"), "nobody") == 0;
	if (english && !r->screen.desk.colours.v.n && only_by_colour(r->c, row, sizeof row))
		die("only its colour tells", row);
	if (!r->screen.desk.prompt && !on_focus(r->c))
		die("the cursor is not on the bar", bytes_text(&r->out));
	for (int y = 0; y < r->c->h; y++) {
		char *line = canvas_line(r->c, y);
		veil(line, 32);
		bytes_printf(&r->out, "|%s\n", line);
		heap_free(line);
	}
	const struct desk *d = &r->screen.desk;
	if (d->quit)
		bytes_printf(&r->out, "+ left%s%s\n", d->left ? " at 3: " : "", d->farewell);
	else
		bytes_printf(&r->out, "+ %d,%d\n", r->c->cursor_x, r->c->cursor_y);
}

static void open_screen(struct run *r, bool served)
{
	struct screen_start start = {.session = r->s, .served = served};
	char why[600];
	if (!screen_open(&r->screen, &start, why, sizeof why))
		die("screen", why);
	settle(r);
}

static void come_back(struct run *r, const char *how)
{
	int w = r->screen.desk.w, h = r->screen.desk.h;
	if (strcmp(how, "cut") == 0)
		screen_hang_up(&r->screen);
	screen_close(&r->screen);
	ombud_session_close(r->s);
	if (strncmp(how, "in ", 3) == 0)
		snprintf(r->around, sizeof r->around, "%s", how + 3);
	r->now += how[0] == '+' ? strtol(how + 1, NULL, 10) * 86400 : 0;
	r->s = session(r, strncmp(how, "as ", 3) == 0 ? how + 3 : NULL);
	if (!own_language(NULL, r->s, r->around))
		die(how, "there is no such language");
	open_screen(r, strcmp(how, "served") == 0);
	screen_size(&r->screen, w, h);
	settle(r);
}

static void tick(struct run *r, const char *says)
{
	bool sent = strcmp(says, "sent") == 0;
	r->now += sent ? 61 : 0;
	char path[128], why[600];
	int64_t done;
	struct ombud_session *s;
	snprintf(path, sizeof path, "%s/sendmail", r->folder);
	const struct ombud_open how = {.store = r->store, .user = "anna", .desk = true, .now = r->now, .sendmail = path};
	FILE *f = fopen(path, "w");
	if (!f || fprintf(f, "#!/bin/sh\n%s '%s'\nexit %d\n", sent ? "cat >/dev/null; :" : "echo", says, sent ? 0 : 67) < 0 || fclose(f) || chmod(path, 0700))
		die(path, "cannot be written");
	signal(SIGPIPE, SIG_IGN); /* it reads nothing */
	if (ombud_session_open(&s, &how, why, sizeof why) || ombud_tick(&done, s))
		die("tick", s ? ombud_error(s) : why);
	ombud_session_close(s);
	unlink(path);
}

/* The mark of a purge is a lock beside the store. */
static void purge(struct run *r, bool on)
{
	char path[128], text[40];
	snprintf(path, sizeof path, "%s.purging", r->store);
	if (r->purging) {
		unlink(path);
		close(r->purging);
		r->purging = 0;
	}
	if (!on)
		return;
	int n = snprintf(text, sizeof text, "%lld 60\n", (long long)time(NULL));
	r->purging = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
	if (r->purging < 0 || flock(r->purging, LOCK_EX) || write(r->purging, text, (size_t)n) != n)
		die(path, "cannot be locked");
}

static void step(struct run *r, const char *line)
{
	int w, h, n = 0;
	bool shown = line[0] == '|' || line[0] == '+';
	if (shown) {
		/* The block is written once, for its first line. */
		if (r->asked)
			print_screen(r);
		r->asked = false;
		return;
	}
	if (strncmp(line, "? ", 2) == 0) {
		other_sees(r, line + 2);
		return;
	}
	bytes_printf(&r->out, "%s\n", line);
	r->asked = true;
	if (strcmp(line, "= lines") == 0) {
		r->linear = linear_new(NULL, false);
		settle(r);
	} else if (strcmp(line, "= walked") == 0) {
		walked_all(r);
	} else if (sscanf(line, "= %dx%d", &w, &h) == 2) {
		screen_size(&r->screen, w, h);
		settle(r);
	} else if (strncmp(line, "> ", 2) == 0) {
		press(r, line + 2);
	} else if (strncmp(line, ">> ", 3) == 0) {
		press_on(r, line + 3);
	} else if (strncmp(line, ". ", 2) == 0) {
		point(r, line + 2);
	} else if (strncmp(line, "@ ", 2) == 0) {
		r->ms += strtol(line + 2, NULL, 10);
		settle(r);
	} else if (strncmp(line, "& ", 2) == 0) {
		other_agent(r, line + 2);
	} else if (strncmp(line, "< ", 2) == 0) {
		letter_comes(r, line + 2);
	} else if (strncmp(line, "* ", 2) == 0) {
		tick(r, line + 2);
	} else if (strncmp(line, "[ ", 2) == 0) {
		file_comes(r, line + 2);
	} else if (strncmp(line, "% ", 2) == 0) {
		other_looks(r, line + 2);
	} else if (strncmp(line, "! ", 2) == 0) {
		come_back(r, line + 2);
	} else if (sscanf(line, "^ %d %d %n", &w, &h, &n) >= 2) {
		r->c = screen_progress(&r->screen, line + n, w, h);
	} else if (strncmp(line, "$ ", 2) == 0) {
		r->stopped = strcmp(line + 2, "stop") == 0;
		purge(r, strcmp(line + 2, "purge") == 0);
	} else if (sscanf(line, "~ %d %d", &w, &h) == 2) {
		any_keys(r, w, (unsigned)h);
	} else if (line[0] && strncmp(line, "##", 2) != 0) {
		die("a line that is no step", line);
	}
}

/* ---- a transcript -------------------------------------------------------------------------- */

static char *play(const char *text, const char *data)
{
	struct run r = {.ms = 1000, .now = NOW, .around = "en"};
	make_store(&r, data);
	open_screen(&r, false);
	while (*text) {
		size_t n = strcspn(text, "\n");
		char *line = heap_strn(text, n);
		step(&r, line);
		heap_free(line);
		text += text[n] ? n + 1 : n;
	}
	linear_free(r.linear);
	bytes_free(&r.said);
	list_drop(&r.walked);
	screen_close(&r.screen);
	ombud_session_close(r.other);
	drop_store(&r);
	return bytes_take(&r.out);
}

static void first_difference(const char *want, const char *got)
{
	for (int line = 1; *want || *got; line++) {
		size_t a = strcspn(want, "\n"), b = strcspn(got, "\n");
		if (a != b || memcmp(want, got, a) != 0) {
			printf("# line %d\n# - %.*s\n# + %.*s\n", line, (int)a, want, (int)b, got);
			return;
		}
		want += want[a] ? a + 1 : a;
		got += got[b] ? b + 1 : b;
	}
}

static bool check(const char *path, const char *data)
{
	char *want = conf_slurp(path, 1 << 22);
	if (!want)
		die(path, "cannot be read");
	ombud_language("en"); /* whatever the last one came to */
	char *got = play(want, data);
	const char *name = strrchr(path, '/') + 1;
	if (is_longer_there(name)) {
		without_shares(want);
		without_shares(got);
	}
	bool same = strcmp(want, got) == 0;
	if (!same && getenv("OMBUD_ACCEPT")) {
		FILE *f = fopen(path, "w");
		if (!f || fputs(got, f) < 0 || fclose(f) != 0)
			die(path, "cannot be written");
		same = true;
	}
	printf("%s screen/%s\n", same ? "ok" : "not ok", name);
	if (!same)
		first_difference(want, got);
	heap_free(want);
	heap_free(got);
	return same;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(int argc, char **argv)
{
	char folder[PATH_MAX], data[PATH_MAX + 16];
	const char *tests = getenv("TESTS");
	snprintf(folder, sizeof folder, "%s/screen", tests ? tests : "tests");
	snprintf(data, sizeof data, "%s/desk.jsonl", folder);
	LIST(char *) paths = {0};
	DIR *dir = argc > 1 ? NULL : opendir(folder);
	for (struct dirent *e; dir && (e = readdir(dir));) {
		size_t n = strlen(e->d_name);
		if (n < 3 || strcmp(e->d_name + n - 2, ".t") != 0 || is_of_a_file(e->d_name))
			continue;
		struct bytes path = {0};
		bytes_printf(&path, "%s/%s", folder, e->d_name);
		list_add(&paths, bytes_take(&path));
	}
	if (dir)
		closedir(dir);
	for (int i = 1; i < argc; i++)
		list_add(&paths, heap_str(argv[i]));
	if (!paths.n)
		die(folder, "no transcripts are there");
	qsort(paths.v, paths.n, sizeof *paths.v, by_name);
	bool all = true;
	phrase_by(ombud_sentence);
	for (size_t i = 0; i < paths.n; i++) {
		all &= check(paths.v[i], data);
		heap_free(paths.v[i]);
	}
	list_drop(&paths);
	return !all;
}
