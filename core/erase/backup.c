/* A copy of the store while others work: made, checked, and only then given its name. */
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "erase/backup.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/ledger_of.h"
#include "ops/op.h"
#include "store/audit.h"
#include "store/audit_check.h"
#include "store/migrate.h"
#include "store/setting.h"
#include "verify.h"

static const struct sql HEAD = {"the audit's newest entry, for a copy", "", "SELECT seq FROM audit_head WHERE id = 1", false};
static const struct sql ROWS = {"rows of the store, for a copy", "",
    "SELECT (SELECT count(*) FROM ticket), (SELECT count(*) FROM message), (SELECT count(*) FROM person),"
    " (SELECT count(*) FROM datum), (SELECT count(*) FROM attachment)",
    true};
enum { TABLES = 5 };

struct copying {
	struct ombud_session *s;
	struct arena *memory;
	struct ombud_backup *out;
	const char *part; /* the file until it is checked */
	int folder;       /* held while this works; -1 */
	bool kept;        /* somebody keeps it: no rehearsal's */
	int64_t before[TABLES], after[TABLES];
};

enum ombud_status backup_hash(char hex[BACKUP_HEX], int64_t *bytes, struct err *err, const char *path)
{
	unsigned char room[1 << 16], hash[32];
	crypto_hash_sha256_state state;
	ssize_t n;
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	*bytes = 0;
	crypto_hash_sha256_init(&state);
	while (fd >= 0 && (n = read(fd, room, sizeof room)) > 0) {
		crypto_hash_sha256_update(&state, room, (unsigned long long)n);
		*bytes += n;
	}
	if (fd < 0 || n < 0) {
		fail(err, OMBUD_IO, _("%s cannot be read: %s"), path, strerror(errno));
		if (fd >= 0)
			close(fd);
		return err->status;
	}
	close(fd);
	crypto_hash_sha256_final(&state, hash);
	sodium_bin2hex(hex, BACKUP_HEX, hash, sizeof hash);
	return OMBUD_OK;
}

/* ---- before ------------------------------------------------------------------------------------- */

static enum ombud_status is_free(struct err *err, const char *path, const char *why)
{
	struct stat st;
	if (lstat(path, &st) && errno == ENOENT)
		return OMBUD_OK;
	return fail(err, OMBUD_CONFLICT, why, path);
}

/* A store's beginning, or nothing yet: what a backup writes and nobody else keeps under that name. */
static bool is_begun_copy(const char *path)
{
	static const char first[16] = "SQLite format 3";
	char text[sizeof first];
	struct stat st;
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return false;
	bool mine = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_uid == geteuid() && st.st_nlink == 1;
	ssize_t n = mine ? read(fd, text, sizeof text) : -1;
	close(fd);
	return n == 0 || (n == (ssize_t)sizeof text && memcmp(text, first, sizeof text) == 0);
}

/* Nobody else makes one in that folder while this is held: what was begun there was left. */
static enum ombud_status clear_part(struct copying *c)
{
	struct err *err = &c->s->err;
	const char *slash = strrchr(c->part, '/');
	const char *folder = slash ? arena_printf(c->memory, "%.*s", (int)(slash - c->part) + 1, c->part) : ".";
	c->folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool held = c->folder >= 0 && flock(c->folder, LOCK_EX | LOCK_NB) == 0;
	if (c->folder >= 0 && !held && errno == EWOULDBLOCK)
		return fail(err, OMBUD_BUSY, _("another backup is being made in %s: try again when it is done"), folder);
	/* A manifest is written before its copy has the name. */
	if (held && is_begun_copy(c->part)) {
		unlink(arena_printf(c->memory, "%s-journal", c->part));
		unlink(c->out->manifest);
		unlink(c->part);
	}
	return is_free(err, c->part, _("%s is in the way, and is no copy that was begun: move it"));
}

static enum ombud_status place_is_free(struct copying *c)
{
	struct err *err = &c->s->err;
	const char *taken = _("%s is there already: a backup overwrites nothing, choose another name");
	return is_free(err, c->out->file, taken) || clear_part(c) ? err->status : is_free(err, c->out->manifest, taken);
}

/* A copy without a ledger could never be brought back: so it is there from the first copy on. */
static enum ombud_status note_ledger(struct copying *c)
{
	struct ombud_session *s = c->s;
	struct ledger *l;
	struct ledger_where where;
	struct buf findings = {0};
	if (session_ledger_where(&where, s, c->memory) || session_ledger(&l, s, true))
		return s->err.status;
	c->out->ledger = where.ledger;
	c->out->key = where.key;
	if (ledger_check(l, &findings))
		fail(&s->err, OMBUD_CORRUPT, _("no copy is made while the erasure ledger does not hold: %.400s"), buf_text(&findings));
	else
		ledger_head(&c->out->ledger_seq, l, &s->err);
	buf_free(&findings);
	ledger_close(l);
	return s->err.status;
}

static bool same_folder(const char *a, const char *b)
{
	const char *x = strrchr(a, '/'), *y = strrchr(b, '/');
	size_t n = x ? (size_t)(x - a) : 0;
	return n == (y ? (size_t)(y - b) : 0) && strncmp(a, b, n) == 0;
}

/* The copy holds the entry of its own making, and up to where it knows the ledger. */
static enum ombud_status announce(struct copying *c)
{
	struct ombud_session *s = c->s;
	struct audit_entry e = {.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .act = "backup",
	    .object = "store", .n = 1, .detail = arena_printf(c->memory, "ledger %lld", (long long)c->out->ledger_seq)};
	if (op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	c->out->at = e.at;
	if (setting_set(s->db, &s->err, "ledger.seq", arena_printf(c->memory, "%lld", (long long)c->out->ledger_seq)) ||
	    (c->kept && backup_note_folder(s, c->out->file)) || audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	c->out->audit_seq = e.seq;
	return db_commit(s->db, &s->err);
}

/* ---- the check ---------------------------------------------------------------------------------- */

static enum ombud_status rows_of(int64_t n[TABLES], struct db *db, struct err *err)
{
	struct rows r = db_select_values(db, err, &ROWS, NULL, 0);
	if (db_next(&r))
		for (int i = 0; i < TABLES; i++)
			n[i] = db_int(&r, i);
	return db_end(&r);
}

/* Others may have added or taken meanwhile: what the copy has lies between. */
static bool counts_fit(const struct copying *c, const int64_t n[TABLES])
{
	for (int i = 0; i < TABLES; i++) {
		int64_t low = c->before[i] < c->after[i] ? c->before[i] : c->after[i];
		int64_t high = c->before[i] < c->after[i] ? c->after[i] : c->before[i];
		if (n[i] < low || n[i] > high)
			return false;
	}
	return true;
}

enum ombud_status backup_check(struct ombud_session *s, struct db *copy, struct arena *memory)
{
	struct buf findings = {0};
	struct audit_finding f;
	struct err *err = &s->err;
	int found = db_integrity(copy, &findings) + db_guards(copy, &findings);
	if (found)
		fail(err, OMBUD_CORRUPT, _("the copy is not whole: %.400s"), buf_text(&findings));
	else if (!audit_check(&f, copy, err, memory, s->key) && f.bad_seq)
		fail(err, OMBUD_CORRUPT, _("the copy's audit does not hold: %s"), verify_sentence(&f, s, memory));
	buf_free(&findings);
	return err->status;
}

static enum ombud_status look_at(struct copying *c, struct db *copy)
{
	struct err *err = &c->s->err;
	int64_t seq = 0, n[TABLES] = {0};
	if (backup_check(c->s, copy, c->memory) || schema_of(&c->out->schema, copy, err) ||
	    db_one_values(&seq, copy, err, &HEAD, NULL, 0) || rows_of(n, copy, err))
		return err->status;
	if (seq < c->out->audit_seq || !counts_fit(c, n))
		return fail(err, OMBUD_CORRUPT, _("the copy has not all that the store has: nothing was kept of it"));
	return OMBUD_OK;
}

static enum ombud_status check(struct copying *c)
{
	struct db *copy;
	if (db_open(&copy, &c->s->err, &(struct db_how){.path = c->part, .read_only = true}))
		return c->s->err.status;
	look_at(c, copy);
	db_close(copy);
	/* Who only reads cannot take them away; nothing is in them. */
	unlink(arena_printf(c->memory, "%s-wal", c->part));
	unlink(arena_printf(c->memory, "%s-shm", c->part));
	return c->s->err.status;
}

/* ---- the files ---------------------------------------------------------------------------------- */

static enum ombud_status cannot(struct err *err, const char *path)
{
	return fail(err, OMBUD_IO, _("%s cannot be written: %s"), path, strerror(errno));
}

static enum ombud_status sync_and_name(struct err *err, const char *part, const char *path)
{
	int fd = open(part, O_RDONLY | O_CLOEXEC);
	bool good = fd >= 0 && fsync(fd) == 0;
	if (fd >= 0)
		close(fd);
	if (!good || renameat2(AT_FDCWD, part, AT_FDCWD, path, RENAME_NOREPLACE))
		return cannot(err, path);
	backup_sync_folder(path);
	return OMBUD_OK;
}

void backup_sync_folder(const char *path)
{
	struct buf b = {0};
	const char *slash = strrchr(path, '/');
	buf_add(&b, slash ? path : ".", slash ? (size_t)(slash - path) + 1 : 1);
	int fd = open(buf_text(&b), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	buf_free(&b);
}

static enum ombud_status write_manifest(struct copying *c)
{
	const struct ombud_backup *b = c->out;
	char at[INSTANT_TEXT];
	const char *text = arena_printf(c->memory,
	    "ombud backup\nmade %s\nschema %d\nbytes %lld\nsha256 %s\naudit %lld\nledger %lld\n"
	    "\nThe copy holds the store alone. The erasure ledger and its key are not in it, and are kept apart:\n"
	    "'ombud restore' needs both, so that nobody comes back who was erased since.\n",
	    instant_text(at, b->at), b->schema, (long long)b->bytes, b->sha256, (long long)b->audit_seq,
	    (long long)b->ledger_seq);
	int fd = open(b->manifest, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
	bool good = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) && fsync(fd) == 0;
	if (!good)
		cannot(&c->s->err, b->manifest);
	if (fd >= 0)
		close(fd);
	if (fd >= 0 && !good)
		unlink(b->manifest);
	return c->s->err.status;
}

/* A copy is none without its manifest: that lies there before the copy has its name. */
static enum ombud_status give_name(struct copying *c)
{
	struct err *err = &c->s->err;
	if (!write_manifest(c) && sync_and_name(err, c->part, c->out->file))
		unlink(c->out->manifest);
	if (err->status)
		unlink(c->part);
	return err->status;
}

static enum ombud_status make(struct copying *c)
{
	struct ombud_session *s = c->s;
	char hex[BACKUP_HEX];
	if (rows_of(c->before, s->db, &s->err) || db_copy(s->db, &s->err, c->part))
		return s->err.status;
	if (rows_of(c->after, s->db, &s->err) || check(c) || backup_hash(hex, &c->out->bytes, &s->err, c->part)) {
		unlink(c->part);
		return s->err.status;
	}
	c->out->sha256 = arena_str(c->memory, hex);
	return give_name(c);
}

static enum ombud_status copy_to(struct ombud_backup **out, struct ombud_session *s, const char *file, bool kept)
{
	struct arena *memory = arena_new();
	struct ombud_backup *b = ARENA_NEW(memory, struct ombud_backup);
	struct copying c = {.s = s, .memory = memory, .out = b, .folder = -1, .kept = kept};
	session_enter(s);
	*out = NULL;
	b->memory = memory;
	b->file = arena_str(memory, file);
	b->manifest = arena_printf(memory, "%s.txt", file);
	c.part = arena_printf(memory, "%s.part", file);
	bool failed = session_may(s, MAY_ADMINISTER, true, NULL) || op_may_write(s) || place_is_free(&c) || ledger_follow(s, NULL) ||
	    note_ledger(&c) || announce(&c) || make(&c);
	if (c.folder >= 0)
		close(c.folder);
	if (failed) {
		arena_drop(memory);
		return s->err.status;
	}
	b->ledger_beside = same_folder(file, b->ledger) || same_folder(file, b->key);
	*out = b;
	return OMBUD_OK;
}

enum ombud_status ombud_backup(struct ombud_backup **out, struct ombud_session *s, const char *file)
{
	return copy_to(out, s, file, true);
}

enum ombud_status ombud_backup_rehearse(struct ombud_backup **out, struct ombud_session *s, const char *file)
{
	return copy_to(out, s, file, false);
}

void ombud_backup_free(struct ombud_backup *b)
{
	if (b)
		arena_drop(b->memory);
}
