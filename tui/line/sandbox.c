/* The tutorial's desk: a store of invented people in a private folder, which goes with the end of the program. No
 * other store, ledger or mail system is touched. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "line/line.h"

enum { WHY = 600, TICKETS = 80 };

static const char *agent(const struct line *l)
{
	return l->world->served ? l->world->served : l->world->user;
}

static const char *store(struct line *l)
{
	return line_format(l, "%s/ombud.db", l->sandbox);
}

void line_sandbox_how(struct line *l, struct ombud_open *how)
{
	how->store = store(l);
	how->user = agent(l);
	how->account = how->act_as = NULL;
	how->checkpoint = NULL;
	how->sendmail = "";
	how->ledger = line_format(l, "%s/erasures", l->sandbox);
	how->ledger_key = line_format(l, "%s/erasures.key", l->sandbox);
	how->now = 0;
}

static bool make_folder(struct line *l)
{
	struct stat st;
	const char *runtime = l->world->runtime;
	bool own = runtime && runtime[0] == '/' && stat(runtime, &st) == 0 && S_ISDIR(st.st_mode) && st.st_uid == getuid();
	char *folder = line_format(l, "%s/ombud-tutorial-XXXXXX", own ? runtime : "/tmp");
	if (!mkdtemp(folder)) {
		line_complain(l, _("the folder %s cannot be made: %s"), folder, strerror(errno));
		return false;
	}
	l->sandbox = folder;
	return true;
}

/* Letters have to come from somewhere, so that one can be looked at; none leaves. */
static enum ombud_status set_sender(struct line *l, char *why, size_t size)
{
	static const char *const words[] = {"setting", "mail.from", "desk@example.org"};
	struct ombud_open how = {0};
	struct ombud_session *s;
	struct ombud_result *r = NULL;
	line_sandbox_how(l, &how);
	how.act_as = "admin";
	enum ombud_status status = ombud_session_open(&s, &how, why, size);
	if (status)
		return status;
	status = ombud_run(&r, s, &(struct ombud_request){.words = words, .n_words = 3});
	if (status)
		snprintf(why, size, "%s", ombud_error(s));
	ombud_result_free(r);
	ombud_session_close(s);
	return status;
}

int line_tutorial(struct line *l)
{
	char why[WHY] = "";
	if (!make_folder(l))
		return LINE_STORE;
	const struct ombud_demo_how how = {
	    .store = store(l), .user = agent(l), .tickets = TICKETS, .seed = 1, .now = (int64_t)time(NULL)};
	enum ombud_status status = ombud_demo(&how, why, sizeof why);
	if (!status)
		status = set_sender(l, why, sizeof why);
	if (!status)
		return LINE_DONE;
	line_complain(l, "%s", why);
	return line_exit_of(status);
}

/* Only files are ever made in it. */
void line_sandbox_end(struct line *l)
{
	DIR *dir = l->sandbox ? opendir(l->sandbox) : NULL;
	if (!dir)
		return;
	for (struct dirent *e; (e = readdir(dir));)
		unlinkat(dirfd(dir), e->d_name, 0);
	closedir(dir);
	rmdir(l->sandbox);
	l->sandbox = NULL;
}
