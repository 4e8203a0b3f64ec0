/* Files that go along with a letter: added by a path on one's own machine, by ssh on a served desk, or from
 * the ticket; and dropped. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/phrase.h"
#include "base/readfile.h"
#include "base/typed.h"
#include "cmd/cmd.h"
#include "view/letter.h"

struct filing {
	struct desk *d;
	int64_t ticket;
};

static int64_t ticket_here(struct desk *d)
{
	const struct view *letter = letter_of(d);
	if (letter && letter_shown(letter)->disclosed[0]) {
		desk_fail(d, _("files go to the ticket's person, with a reply: a forwarded letter takes none"));
		return 0;
	}
	return letter ? letter_ticket(letter) : act_ticket(d, NULL);
}

/* How many files there are now, after a change of them; the letter that is looked at shows them. */
static size_t files_now(struct desk *d, int64_t ticket)
{
	struct ombud_draft_files *f;
	if (letter_of(d))
		letter_files_changed(letter_of(d), d);
	if (ombud_draft_files(&f, d->s, ticket) != OMBUD_OK)
		return 0;
	size_t n = f->n;
	ombud_draft_files_free(f);
	return n;
}

static void say_files(struct desk *d, int64_t ticket)
{
	size_t n = files_now(d, ticket);
	if (n == 1)
		desk_say(d, _("#%lld: one file goes along with your letter"), (long long)ticket);
	else if (n)
		desk_say(d, _("#%lld: %zu files go along with your letter"), (long long)ticket, n);
	else
		desk_say(d, _("#%lld: no file goes along with your letter"), (long long)ticket);
}

/* An operation on the files, which the gate takes or refuses. */
static bool change(struct desk *d, const char *const *words, size_t n)
{
	struct ombud_result *r;
	const struct ombud_request request = {.words = words, .n_words = n};
	if (ombud_run(&r, d->s, &request) != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	ombud_result_free(r);
	return true;
}

/* ---- adding ----------------------------------------------------------------------------------- */

static void add_path(struct desk *d, int64_t ticket, const char *typed)
{
	char *bytes, *path = typed_path(typed), why[400];
	size_t n;
	struct ombud_result *r = NULL;
	bool good = readfile(&bytes, &n, path, OMBUD_FILE_MOST, why, sizeof why);
	heap_free(path);
	if (!good) {
		desk_fail(d, "%s", why);
		return;
	}
	if (ombud_attach(&r, d->s, ticket, typed, bytes, n) == OMBUD_OK)
		say_files(d, ticket);
	else
		desk_failed(d);
	ombud_result_free(r);
	readfile_free(bytes, n);
}

static void add_from(struct desk *d, int64_t ticket, const char *number)
{
	char id[24];
	snprintf(id, sizeof id, "%lld", (long long)ticket);
	const char *words[] = {"attach", "--ticket", id, "--from", number};
	if (change(d, words, 5))
		say_files(d, ticket);
}

/* What lies in the folder that is typed so far, folders with a slash behind them. */
static void offer_entry(struct prompt *p, int folder, const char *begun, const struct dirent *e)
{
	struct stat st;
	char name[300];
	size_t n = strlen(begun);
	if (strncmp(e->d_name, begun, n) != 0 || (e->d_name[0] == '.' && !n) ||
	    fstatat(folder, e->d_name, &st, 0) || !(S_ISREG(st.st_mode) || S_ISDIR(st.st_mode)))
		return;
	snprintf(name, sizeof name, "%s%s", e->d_name, S_ISDIR(st.st_mode) ? "/" : "");
	prompt_offer(p, name, "");
}

static void offer_files(struct prompt *p, void *data)
{
	enum { MOST = 200 };
	const char *text = edit_text(&p->edit), *slash = strrchr(text, '/');
	char *typed = slash ? heap_strn(text, (size_t)(slash - text) + 1) : heap_str(".");
	char *folder = typed_path(typed);
	DIR *dir = opendir(folder);
	const struct dirent *e;
	(void)data;
	heap_free(typed);
	heap_free(folder);
	if (!dir)
		return;
	p->from = slash ? (size_t)(slash - text) + 1 : 0;
	while (p->choice.n < MOST && (e = readdir(dir)))
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			offer_entry(p, dirfd(dir), text + p->from, e);
	closedir(dir);
}

static void accept_path(void *data, const char *path)
{
	struct filing *f = data;
	if (path[0])
		add_path(f->d, f->ticket, path);
}

static void ask_path(struct desk *d, int64_t ticket)
{
	char label[80];
	struct filing *f = heap_new(sizeof *f);
	*f = (struct filing){d, ticket};
	snprintf(label, sizeof label, _("file for the letter to #%lld: "), (long long)ticket);
	desk_ask(d, &(struct prompt_how){.label = label,
		        .complete = offer_files,
		        .accept = accept_path,
		        .end = heap_free,
		        .data = f});
}

void cmd_attach_file(struct desk *d, const struct call *c)
{
	int64_t ticket = ticket_here(d);
	if (!ticket)
		return;
	if (c->w.n > 2 && strcmp(c->w.v[1], "--from") == 0)
		add_from(d, ticket, c->w.v[2]);
	else if (d->served)
		desk_say(d,
		    _("the file is on your own machine: 'ssh HOST attach %lld NAME < FILE' there, and it shows up here"),
		    (long long)ticket);
	else if (c->w.n > 1)
		add_path(d, ticket, c->w.v[1]);
	else
		ask_path(d, ticket);
}

/* ---- dropping --------------------------------------------------------------------------------- */

static bool drop(struct desk *d, int64_t ticket, const char *number)
{
	char id[24];
	snprintf(id, sizeof id, "%lld", (long long)ticket);
	const char *words[] = {"detach", id, number};
	return change(d, words, 3);
}

size_t files_drop_all(struct desk *d, int64_t ticket)
{
	struct ombud_draft_files *f;
	if (!ticket || ombud_draft_files(&f, d->s, ticket) != OMBUD_OK)
		return 0;
	size_t n = f->n;
	ombud_draft_files_free(f);
	return n && drop(d, ticket, "all") ? n : 0;
}

static void accept_number(void *data, const char *number)
{
	struct filing *f = data;
	if (number[0] && drop(f->d, f->ticket, number))
		say_files(f->d, f->ticket);
}

static void ask_number(struct desk *d, int64_t ticket, size_t n)
{
	char label[80];
	struct filing *f = heap_new(sizeof *f);
	*f = (struct filing){d, ticket};
	snprintf(label, sizeof label, _("drop which file, 1 to %zu, or all? "), n);
	desk_ask(d, &(struct prompt_how){.label = label, .accept = accept_number, .end = heap_free, .data = f});
}

void cmd_detach_file(struct desk *d, const struct call *c)
{
	int64_t ticket = ticket_here(d);
	size_t n = ticket ? files_now(d, ticket) : 0;
	if (!ticket)
		return;
	if (!n)
		desk_fail(d, _("#%lld: no file goes along with your letter"), (long long)ticket);
	else if (n > 1 && c->w.n < 2)
		ask_number(d, ticket, n);
	else if (drop(d, ticket, c->w.n > 1 ? c->w.v[1] : "1"))
		say_files(d, ticket);
}
