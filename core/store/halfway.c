#include "store/halfway.h"

#include <errno.h>
#include <glob.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/say.h"

/* The newest of the stores that were put aside, in out: their names sort by time. */
static void newest_aside(struct buf *out, const char *path)
{
	struct buf pattern = {0};
	glob_t found = {0};
	for (const char *p = path; *p; p++) { /* a path may have a pattern's letters */
		if (strchr("*?[\\", *p))
			buf_char(&pattern, '\\');
		buf_char(&pattern, *p);
	}
	buf_str(&pattern, STORE_ASIDE "*Z*");
	if (glob(buf_text(&pattern), 0, NULL, &found) == 0 && found.gl_pathc)
		buf_str(out, found.gl_pathv[found.gl_pathc - 1]);
	globfree(&found);
	buf_free(&pattern);
}

enum ombud_status store_halfway(struct err *err, const char *path)
{
	struct stat st;
	struct buf work = {0}, aside = {0};
	buf_printf(&work, "%s" STORE_RESTORING, path);
	bool half = lstat(path, &st) && errno == ENOENT && lstat(buf_text(&work), &st) == 0;
	if (half)
		newest_aside(&aside, path);
	if (half)
		fail(err, OMBUD_IO,
		    _("there is no store at %s, because bringing a copy back was interrupted: run 'ombud restore FILE' again with that "
		      "copy%s%s"), path, aside.len ? _("; the store before is kept as ") : "", buf_text(&aside));
	buf_free(&work);
	buf_free(&aside);
	return half ? err->status : OMBUD_OK;
}
