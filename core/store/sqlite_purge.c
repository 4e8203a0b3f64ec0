/* The store's file made anew, so that nothing of what was erased is left in it: VACUUM, then the log is emptied, which
 * a colleague's open snapshot can hold up. Who that is the kernel's list of locks tells: opening the index of the log
 * to ask would end our own locks on it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysinfo.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "store/purging.h"
#include "store/sqlite_room.h"

enum {
	BYTES_A_SECOND = 100000000, /* slow, so that what is said of the time is rather too long */
	MEMORY_PART = 4,            /* of what is free, for the copy that VACUUM makes */
	NAP_NS = 50000000
};

/* ---- room ---- */

static int64_t bytes_of(struct conn *c)
{
	return lite_pragma(c, "PRAGMA page_count") * lite_pragma(c, "PRAGMA page_size");
}

static int64_t room_beside(const char *path)
{
	struct statvfs v;
	return statvfs(path, &v) ? INT64_MAX : (int64_t)v.f_bavail * (int64_t)v.f_frsize;
}

static bool fits_memory(int64_t bytes)
{
	struct sysinfo i;
	return sysinfo(&i) == 0 && bytes < (int64_t)(i.freeram + i.bufferram) * i.mem_unit / MEMORY_PART;
}

/* The log grows to the size of the store; a copy on disk is as large again. */
static enum ombud_status enough_room(struct err *err, const char *path, int64_t bytes, bool in_memory)
{
	int64_t needs = bytes * (in_memory ? 1 : 2) + bytes / 20, free = room_beside(path);
	if (needs <= free)
		return OMBUD_OK;
	return fail(err, OMBUD_IO, _("the disk that holds %s has %lld MB free, and the purge needs %lld MB: nothing was changed"),
	    path, (long long)(free / 1000000), (long long)(needs / 1000000 + 1));
}

/* ---- the file ---- */

static char *make_folder(const char *store)
{
	struct buf b = {0};
	buf_printf(&b, "%s.vacuum-XXXXXX", store);
	char *name = buf_take(&b);
	if (mkdtemp(name)) /* 0700 */
		return name;
	mem_free(name);
	return NULL;
}

/* SQLite's temporary files have no name once they are open, so the folder is empty again. */
static enum ombud_status vacuum_on_disk(struct conn *c, struct err *err, const char *path)
{
	char *folder = make_folder(path);
	if (!folder)
		return fail(err, OMBUD_IO, _("no folder for the purge can be made beside %s"), path);
	sqlite3_temp_directory = sqlite3_mprintf("%s", folder);
	enum ombud_status status = lite_run(c, err, "PRAGMA temp_store=FILE") ? err->status : lite_run(c, err, "VACUUM");
	sqlite3_exec(c->db, "PRAGMA temp_store=MEMORY", NULL, NULL, NULL);
	sqlite3_free(sqlite3_temp_directory);
	sqlite3_temp_directory = NULL;
	rmdir(folder);
	mem_free(folder);
	return status;
}

static enum ombud_status vacuum(struct conn *c, struct err *err, const char *path, bool in_memory)
{
	enum db_leave before = c->leave;
	c->leave = DB_COPY_WHOLE;
	c->anew = true;
	enum ombud_status status = in_memory ? lite_run(c, err, "VACUUM") : vacuum_on_disk(c, err, path);
	c->anew = false;
	c->leave = before;
	return status;
}

/* ---- the log ---- */

static bool empty_log(struct conn *c)
{
	int frames = -1, copied = -1;
	c->hurried = true;
	int code = sqlite3_wal_checkpoint_v2(c->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, &frames, &copied);
	c->hurried = false;
	return code == SQLITE_OK && frames == 0 && copied == 0;
}

static bool empty_log_within(struct conn *c, int64_t ms)
{
	const int64_t until = time_monotonic_ms() + ms;
	while (!empty_log(c)) {
		if (time_monotonic_ms() >= until || (c->stop && c->stop(c->stop_data)))
			return false;
		nanosleep(&(struct timespec){.tv_nsec = NAP_NS}, NULL);
	}
	return true;
}

static void note_holder(struct db_purged *out, int64_t pid)
{
	for (size_t i = 0; i < out->n_holders; i++)
		if (out->holders[i] == pid)
			return;
	if (pid > 0 && out->n_holders < sizeof out->holders / sizeof *out->holders)
		out->holders[out->n_holders++] = pid;
}

/* "1: POSIX  ADVISORY  READ 812 fe:01:12345 124 124": bytes 123 to 127 of the index are a reader's. */
static void holders_in(struct db_purged *out, FILE *f, const struct stat *index)
{
	enum { FIRST = 123, LAST = 127 };
	char line[200], *at;
	while (fgets(line, sizeof line, f)) {
		if (!(at = strstr(line, " READ ")) || !strstr(line, "POSIX"))
			continue;
		int64_t pid = strtoll(at + 6, &at, 10);
		unsigned long major_ = strtoul(at, &at, 16), minor_ = *at ? strtoul(at + 1, &at, 16) : 0;
		unsigned long long inode = *at ? strtoull(at + 1, &at, 10) : 0;
		long long from = strtoll(at, &at, 10), to = strtoll(at, &at, 10);
		if (inode == index->st_ino && major_ == major(index->st_dev) && minor_ == minor(index->st_dev) && from <= LAST &&
		    to >= FIRST)
			note_holder(out, pid);
	}
}

static void find_holders(struct db_purged *out, const char *path)
{
	struct buf b = {0};
	struct stat index;
	FILE *f;
	buf_printf(&b, "%s-shm", path);
	if (stat(buf_text(&b), &index) == 0 && (f = fopen("/proc/locks", "re"))) {
		holders_in(out, f, &index);
		fclose(f);
	}
	buf_free(&b);
}

/* ---- both ---- */

static enum ombud_status make_anew(struct conn *c, struct err *err, const char *path, const struct db_purge *how, struct db_purged *out)
{
	int64_t from = time_monotonic_ms();
	if (!how->log_only && vacuum(c, err, path, out->in_memory))
		return err->status;
	int64_t then = time_monotonic_ms();
	out->vacuum_ms = how->log_only ? 0 : then - from + (then == from); /* 0 says that there was none */
	out->pending = !empty_log_within(c, how->patience_ms);
	out->log_ms = time_monotonic_ms() - then;
	out->after = bytes_of(c);
	if (out->pending)
		find_holders(out, path);
	return OMBUD_OK;
}

enum ombud_status lite_purge(void *conn, struct err *err, const struct db_purge *how, struct db_purged *out)
{
	struct conn *c = conn;
	const char *path = sqlite3_db_filename(c->db, "main");
	int mark;
	enum db_leave before = c->leave;
	*out = (struct db_purged){0};
	c->leave = DB_COPY_WHOLE;
	out->before = bytes_of(c);
	c->leave = before;
	out->in_memory = !how->on_disk && fits_memory(out->before);
	if ((!how->log_only && enough_room(err, path, out->before, out->in_memory)) ||
	    purging_begin(&mark, err, path, how->log_only ? 1 : out->before / BYTES_A_SECOND + 1))
		return err->status;
	c->leave = DB_COPY_WHOLE;
	enum ombud_status status = make_anew(c, err, path, how, out);
	c->leave = before;
	purging_end(mark, path);
	return status;
}

const char *lite_engine(void)
{
	return sqlite3_libversion();
}
