/* What runs the clock's work on a served desk: units of systemd, or a line of cron. */
#include <string.h>
#include <sys/stat.h>

#include "base/phrase.h"
#include "serve/admin.h"

/* No option here may imply NoNewPrivileges: the host's sendmail has a group of its own to take on; and
 * none may hide a folder, in which the store may be. */
static const char *service(struct line *l, const struct place *p)
{
	return line_format(l,
	    "# What is due by the clock at the desk: see ombud-serve(8). Made by 'ombud setup served'.\n"
	    "[Unit]\n"
	    "Description=ombud: what is due by the clock\n"
	    "\n"
	    "[Service]\n"
	    "Type=oneshot\n"
	    "User=%s\n"
	    "UMask=0077\n"
	    "ExecStart=%s tick --quiet --config %s --db %s\n"
	    "TimeoutStartSec=15min\n"
	    "ProtectSystem=full\n",
	    p->account, p->program, p->config, p->store);
}

static const char TIMER[] = "# Every minute: see ombud-serve(8). Made by 'ombud setup served'.\n"
			    "[Unit]\n"
			    "Description=ombud: every minute\n"
			    "\n"
			    "[Timer]\n"
			    "OnCalendar=minutely\n"
			    "AccuracySec=5s\n"
			    "\n"
			    "[Install]\n"
			    "WantedBy=timers.target\n";

static const char *cron(struct line *l, const struct place *p)
{
	return line_format(l,
	    "# What is due by the clock at the desk: see ombud-serve(8). Made by 'ombud setup served'.\n"
	    "* * * * * %s %s tick --quiet --config %s --db %s >/dev/null\n",
	    p->account, p->program, p->config, p->store);
}

static bool is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), k = strlen(end);
	return n >= k && strcmp(s + n - k, end) == 0;
}

const char *timer_folder(struct line *l)
{
	const char *said = line_value(l, "timer");
	if (said)
		return said;
	return is_folder("/run/systemd/system") ? "/etc/systemd/system" : "/etc/cron.d";
}

bool timer_set_up(struct line *l, const struct place *p, timer_file *file, void *data)
{
	if (!is_folder(p->timer)) {
		line_put(l, _("no %s here: have something run '%s tick --config %s --db %s' as %s every minute\n"), p->timer,
		    p->program, p->config, p->store, p->account);
		return true;
	}
	if (ends_with(p->timer, "/cron.d"))
		return file(data, line_format(l, "%s/ombud", p->timer), cron(l, p));
	return file(data, line_format(l, "%s/ombud-tick.service", p->timer), service(l, p)) &&
	       file(data, line_format(l, "%s/ombud-tick.timer", p->timer), TIMER);
}

const char *timer_next(const struct place *p)
{
	return ends_with(p->timer, "/cron.d") || !is_folder(p->timer)
		   ? ""
		   : "systemctl daemon-reload && systemctl enable --now ombud-tick.timer; ";
}

const char *timer_mend(struct line *l, const struct place *p)
{
	struct stat st;
	const char *unit = line_format(l, "%s/ombud-tick.timer", p->timer);
	const char *cron_line = line_format(l, "%s/ombud", p->timer);
	if (stat(unit, &st) == 0)
		return _("systemctl daemon-reload && systemctl enable --now ombud-tick.timer");
	if (ends_with(p->timer, "/cron.d") && stat(cron_line, &st) == 0)
		return line_format(l, _("see that cron runs, and reads %s"), cron_line);
	return line_format(l, _("'%s' makes what runs it"), place_setup(l));
}
