#include "look.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/phrase.h"
#include "screen_room.h"
#include "themes.h"
#include "view/queue.h"
#include "view/settings.h"

/* ---- files --------------------------------------------------------------------------------- */

static struct file_stamp stamp_of(const char *path)
{
	struct stat st;
	if (!path[0] || stat(path, &st) != 0)
		return (struct file_stamp){0};
	return (struct file_stamp){.node = st.st_ino,
	    .size = st.st_size,
	    .seconds = st.st_mtim.tv_sec,
	    .nanoseconds = st.st_mtim.tv_nsec};
}

static bool same(struct file_stamp a, struct file_stamp b)
{
	return a.node == b.node && a.size == b.size && a.seconds == b.seconds &&
	       a.nanoseconds == b.nanoseconds;
}

/* Changed, and at rest since the poll before: an editor empties a file before it fills it. */
static bool saved(struct watched_file *f)
{
	struct file_stamp now = stamp_of(f->path);
	bool moves = !same(now, f->last);
	f->last = now;
	if (moves || same(now, f->read))
		return false;
	f->read = now;
	return true;
}

static void watch(struct watched_file *f)
{
	f->read = f->last = stamp_of(f->path);
}

static void watch_theme(struct screen *s)
{
	const char *folder = s->desk.theme.folder;
	if (!folder || !theme_file(s->theme_watch.path, sizeof s->theme_watch.path, folder, s->desk.theme.now))
		s->theme_watch.path[0] = '\0';
	watch(&s->theme_watch);
}

/* ---- themes -------------------------------------------------------------------------------- */

/* The terminal's own colours that stand out from a dark ground are lost on a light one. One's own file of that name
 * is taken as it is. */
static const char *for_ground(const struct screen *s, const char *name)
{
	char path[512];
	bool usual = strcmp(name, "default") == 0;
	if (!s->light || !usual)
		return name;
	bool own = s->desk.theme.folder && theme_file(path, sizeof path, s->desk.theme.folder, name) && access(path, F_OK) == 0;
	return own ? name : "default-light";
}

static bool load(struct screen *s, const char *name, char *why, size_t size)
{
	struct theme t;
	if (!theme_load(&t, for_ground(s, name), s->desk.theme.folder, s->mono, why, size))
		return false;
	s->theme = t;
	theme_glyphs(&s->theme, &s->canvas);
	return true;
}

static bool take(struct screen *s, const char *name, char *why, size_t size)
{
	if (!load(s, name, why, size))
		return false;
	char *now = heap_str(name);
	heap_free(s->desk.theme.now);
	s->desk.theme.now = now;
	watch_theme(s);
	return true;
}

void look_ground(struct screen *s, bool light)
{
	char why[600];
	if (light == s->light)
		return;
	s->light = light;
	if (!s->mono && !load(s, s->desk.theme.now, why, sizeof why))
		desk_say(&s->desk, "%s", why);
}

/* Without colours a theme's bold and reverse alone would mean little: there is one made for that. */
static const char *usual(const struct screen *s)
{
	return s->mono ? "mono" : "default";
}

static bool take_kept(struct screen *s, char *why, size_t size)
{
	const char *name = setting_of(&s->desk, "theme");
	if (s->mono || !name[0])
		return take(s, usual(s), why, size);
	if (take(s, name, why, size))
		return true;
	desk_say(&s->desk, "%s", why);
	return take(s, usual(s), why, size);
}

bool look_open(struct screen *s, const char *theme, char *why, size_t size)
{
	if (s->config) {
		char path[sizeof s->keys_watch.path];
		snprintf(path, sizeof path, "%s/themes", s->config);
		s->desk.theme.folder = heap_str(path);
		snprintf(s->keys_watch.path, sizeof s->keys_watch.path, "%s/keys", s->config);
		watch(&s->keys_watch);
	}
	return theme && theme[0] ? take(s, theme, why, size) : take_kept(s, why, size);
}

void look_obey(struct screen *s)
{
	struct desk *d = &s->desk;
	char *name = d->theme.wanted, why[600];
	if (!name)
		return;
	d->theme.wanted = NULL;
	if (!take(s, name, why, sizeof why))
		desk_fail(d, "%s", why);
	else if (setting_put(d, "theme", name))
		desk_say(d, _("theme %s: it is kept for you"), name);
	heap_free(name);
}

/* ---- read anew ----------------------------------------------------------------------------- */

static void theme_again(struct screen *s)
{
	char why[600];
	if (load(s, s->desk.theme.now, why, sizeof why))
		desk_say(&s->desk, _("theme %s is read anew"), s->desk.theme.now);
	else
		desk_say(&s->desk, _("%s; the colours stay"), why);
}

/* Rules of rows are in that file too. */
static void colours_again(struct desk *d)
{
	colours_free(&d->colours);
	d->colours = (struct colours){0};
	colours_load(&d->colours, d->s, d->keys);
	queue_of(d)->rows_stale = true;
	desk_stale(d);
}

static void keys_again(struct screen *s)
{
	char why[600];
	if (!screen_load_keys(s, why, sizeof why)) {
		desk_say(&s->desk, _("%s; the keys stay"), why);
		return;
	}
	s->n_seq = 0;
	colours_again(&s->desk);
	desk_say(&s->desk, _("your keys are read anew"));
}

void look_poll(struct screen *s)
{
	if (!s->config || s->lock.on)
		return;
	if (saved(&s->theme_watch))
		theme_again(s);
	if (saved(&s->keys_watch))
		keys_again(s);
}
