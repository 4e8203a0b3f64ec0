/* Where the store is, and opening it. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/own.h"
#include "line/line.h"

/* The rule of XDG: a relative path in the variable is not used. NULL: nowhere. */
static const char *xdg(struct line *l, const char *folder, const char *under_home, const char *what)
{
	const char *home = l->world->home;
	if (folder && folder[0] == '/')
		return line_format(l, "%s/%s", folder, what);
	if (home && home[0] == '/')
		return line_format(l, "%s/%s/%s", home, under_home, what);
	return NULL;
}

static const char *default_path(struct line *l)
{
	const char *path = xdg(l, l->world->data_home, ".local/share", "ombud/ombud.db");
	if (!path)
		line_complain(l, _("where is the store? --db PATH or OMBUD_DB names it"));
	return path;
}

const char *line_config(struct line *l)
{
	if (l->world->served)
		return NULL; /* the account is everybody's: its folders are nobody's own */
	return xdg(l, l->world->config_home, ".config", "ombud");
}

const char *line_ledger_key(struct line *l)
{
	const char *folder = l->world->served ? l->world->served_config : line_value(l, "config");
	folder = folder ? folder : line_config(l);
	return folder ? line_format(l, "%s/erasures.key", folder) : NULL;
}

const char *line_ledger_folder(struct line *l)
{
	return l->world->served ? NULL : xdg(l, l->world->data_home, ".local/share", "ombud");
}

/* --lang of some commands is the language of a text, and not of what is said. */
static const char *asked_for(const struct line *l)
{
	const struct line_option *o = l->command ? l->command->options : NULL;
	for (; o && o->name; o++)
		if (strcmp(o->name, "lang") == 0)
			return NULL;
	return line_value(l, "lang");
}

/* What programs read is the same in every language, with all sentences in it. */
static bool is_for_program(const struct line *l)
{
	const char *format = line_value(l, "format");
	return format && strcmp(format, "table") != 0 && strcmp(format, "text") != 0;
}

int line_language(struct line *l)
{
	const char *asked = asked_for(l);
	if (!own_language(asked, l->s, l->world->language)) {
		line_complain(l, _("--lang %s is not known: write en or sv"), asked);
		return LINE_USAGE;
	}
	if (is_for_program(l))
		ombud_language("en");
	return LINE_DONE;
}

const char *line_store_path(struct line *l)
{
	if (l->sandbox)
		return line_format(l, "%s/ombud.db", l->sandbox);
	if (l->world->served)
		return l->world->store;
	const char *path = line_value(l, "db");
	if (!path && l->world->store && *l->world->store)
		path = l->world->store;
	if (!path)
		return default_path(l);
	if (ombud_store_is_url(path))
		return path;
	if (!*path || strstr(path, "://")) {
		line_complain(
		    l, _("--db wants the path of a file, or postgresql://HOST/DATABASE"));
		return NULL;
	}
	return path;
}

int line_store_folder(struct line *l, const char *path)
{
	if (ombud_store_is_url(path))
		return LINE_DONE;
	char *folder = line_format(l, "%s", path);
	for (char *slash = strchr(folder + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(folder, 0700) != 0 && errno != EEXIST) {
			line_complain(
			    l, _("the folder %s cannot be made: %s"), folder, strerror(errno));
			return LINE_STORE;
		}
		*slash = '/';
	}
	return LINE_DONE;
}

bool line_clock(struct line *l, int64_t *now)
{
	const char *text = line_value(l, "now");
	*now = 0;
	if (!text)
		return true;
	if (ombud_time_read(now, line_utf8(l, text)) == OMBUD_OK && *now > 0)
		return true;
	line_complain(l, _("--now wants a time such as 2026-11-23T14:05 or 2026-11-23T14:05:00Z"));
	return false;
}

static bool is_missing(const char *path)
{
	struct stat st;
	return !ombud_store_is_url(path) && stat(path, &st) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

/* Who was shut out, and who works here, the host's log shall know; sshd knows keys only. */
static void log_opening(const struct line *l, const char *why)
{
	char sentence[700];
	if (!l->world->log || l->sandbox)
		return;
	snprintf(sentence, sizeof sentence, *why ? "%s was refused: %s" : "%s opened the desk%s",
	    l->world->served, why);
	l->world->log(sentence);
}

static void say_purging(void *data, int64_t seconds)
{
	if (seconds < 0) {
		line_note(data, "%s", _("the server does not answer: it is sought again"));
		return;
	}
	line_note(data, _("purging, about %lld s: your change is made then"), (long long)seconds);
}

int line_session_open(struct line *l, bool (*stop)(void *data))
{
	struct ombud_open how = {
	    .user = l->world->user,
	    .account = l->world->served,
	    .stop = stop,
	    .checkpoint = l->world->checkpoint,
	    .ledger = l->world->ledger,
	    .ledger_key = l->world->ledger_key,
	    .ledger_key_else = line_ledger_key(l),
	    .ledger_folder = line_ledger_folder(l)};
	char why[600] = "";
	how.store = line_store_path(l);
	if (!how.store || !line_clock(l, &how.now))
		return LINE_USAGE;
	if (l->sandbox)
		line_sandbox_how(l, &how);
	if (is_missing(how.store) && ombud_restore_halfway(how.store, why, sizeof why)) {
		line_complain(l, "%s", why);
		return LINE_STORE;
	}
	if (is_missing(how.store)) {
		line_complain(l,
		    _("there is no store at %s: 'ombud init' makes one, --db names another"),
		    how.store);
		return LINE_STORE;
	}
	bool sends = l->command && l->command->run == line_tick;
	if (sends && !(how.sendmail = line_mailer(l)))
		how.sendmail = ""; /* letters wait; what else is due by the clock does not */
	l->mailless = how.sendmail && !how.sendmail[0];
	const char *as = line_value(l, "as");
	how.act_as = as && !l->sandbox ? line_utf8(l, as) : NULL;
	how.desk = l->command && l->command->needs == NEEDS_DESK && !as && !l->world->served;
	how.or_desk = line_flag(l, "follow") && !as && !l->world->served;
	how.read_only = line_flag(l, "read-only");
	enum ombud_status status = ombud_session_open(&l->s, &how, why, sizeof why);
	log_opening(l, why);
	if (status) {
		line_complain(l, "%s", why);
		return status == OMBUD_NOTFOUND ? LINE_USAGE : line_exit_of(status);
	}
	ombud_on_purging(l->s, say_purging, l);
	/* The agent's account may ask for a charset of its own. */
	if (l->charset)
		ombud_charset_close(l->charset);
	l->charset = NULL;
	return line_language(l);
}
