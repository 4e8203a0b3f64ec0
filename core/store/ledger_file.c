/* The file of the erasure ledger: its schema, making it, opening it, and what its failures mean to a person. */
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "model/place.h"
#include "store/alone.h"
#include "store/ledger_room.h"

/* Triggers hold against other programs as far as triggers can; against ours the engine's guard stands before. */
static const char BEFORE_PLACES[] =
    "CREATE TABLE ledger_head(id {INT} PRIMARY KEY CHECK (id = 1), name {BLOB} NOT NULL CHECK (length(name) = 16),"
    " print {BLOB} NOT NULL CHECK (length(print) = 16), made_at {INT} NOT NULL, seq {INT} NOT NULL,"
    " hash {BLOB} NOT NULL CHECK (length(hash) = 32)) {STRICT};"
    "CREATE TABLE ledger_entry("
    " seq {INT} PRIMARY KEY,"
    " id {BLOB} NOT NULL CHECK (length(id) = 16),"
    " act TEXT NOT NULL CHECK (act IN ('erase', 'erased', 'restrict', 'lift', 'suppress', 'unsuppress', 'withdraw',"
    "  'hold', 'release', 'void', 'retain', 'unretain')),"
    " at {INT} NOT NULL, ticket_id {INT} NOT NULL, person_id {INT} NOT NULL, row_id {INT} NOT NULL,"
    " by_id {INT} NOT NULL, second_id {INT} NOT NULL,"
    " plan {BLOB} NOT NULL CHECK (length(plan) = 32),"
    " ground TEXT NOT NULL CHECK (ground IN ('', '17(1)(a)', '17(1)(b)', '17(1)(c)', '17(1)(d)', '17(1)(e)',"
    "  '17(1)(f)', '17(3)(a)', '17(3)(b)', '17(3)(c)', '17(3)(d)', '17(3)(e)', '18(1)(a)', '18(1)(b)', '18(1)(c)', '18(1)(d)', 'objection', 'withdrawal',"
    "  'erasure', 'request', 'retention', 'replay', 'release', 'rest')),"
    " purpose {BLOB} NOT NULL CHECK (length(purpose) = 32),"
    " object TEXT NOT NULL CHECK (object IN ('', 'person', 'ticket', 'field', 'campaign', 'letter', 'note',"
    "  'attachment')),"
    " object_id {INT} NOT NULL, field {INT} NOT NULL, day {INT} NOT NULL, until {INT} NOT NULL,"
    " address {BLOB} NOT NULL CHECK (length(address) = 16),"
    " prev {BLOB} NOT NULL CHECK (length(prev) = 32),"
    " hash {BLOB} NOT NULL CHECK (length(hash) = 32),"
    " UNIQUE (id, act)) {STRICT};"
    "CREATE TABLE ledger_key(seq {INT} NOT NULL, n {INT} NOT NULL, field {INT} NOT NULL CHECK (field IN (2, 3, 7, 8)),"
    " mac {BLOB} NOT NULL CHECK (length(mac) = 32), PRIMARY KEY (seq, n)) {STRICTNOROWID};"
    "CREATE INDEX ledger_key_mac ON ledger_key(mac);"
    "CREATE TABLE ledger_count(seq {INT} NOT NULL, n {INT} NOT NULL, place TEXT NOT NULL CHECK (place IN ('other'";
static const char AFTER_PLACES[] =
    ")), act TEXT NOT NULL CHECK (act IN ('erase', 'cut', 'keep', 'hold')), count {INT} NOT NULL,"
    " PRIMARY KEY (seq, n)) {STRICTNOROWID};"
    "CREATE TABLE ledger_ticket(seq {INT} NOT NULL, n {INT} NOT NULL, ticket_id {INT} NOT NULL,"
    " PRIMARY KEY (seq, n)) {STRICTNOROWID};"
    /* Of the head alone, and of no entry: who cuts the ledger cannot seal what is left without the key. */
    "CREATE TABLE ledger_seal(id {INT} PRIMARY KEY CHECK (id = 1), mac {BLOB} NOT NULL CHECK (length(mac) = 32)) {STRICT};"
    "CREATE TRIGGER ledger_seal_stays BEFORE DELETE ON ledger_seal\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: the seal is never deleted'); END;"
    "CREATE TRIGGER ledger_grows BEFORE INSERT ON ledger_entry\n"
    "WHEN NEW.seq IS NOT (SELECT seq + 1 FROM ledger_head WHERE id = 1)"
    " OR NEW.prev IS NOT (SELECT hash FROM ledger_head WHERE id = 1)\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: the entry does not follow the chain'); END;"
    "CREATE TRIGGER ledger_moves_head AFTER INSERT ON ledger_entry\n"
    "BEGIN UPDATE ledger_head SET seq = NEW.seq, hash = NEW.hash WHERE id = 1; END;"
    "CREATE TRIGGER ledger_keeps BEFORE UPDATE ON ledger_entry\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: entries are never changed'); END;"
    "CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger_entry\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: entries are never deleted'); END;"
    "CREATE TRIGGER ledger_key_late BEFORE INSERT ON ledger_key\n"
    "WHEN NEW.seq IS NOT (SELECT seq + 1 FROM ledger_head WHERE id = 1)\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: that entry is written'); END;"
    "CREATE TRIGGER ledger_key_keeps BEFORE UPDATE ON ledger_key\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: entries are never changed'); END;"
    "CREATE TRIGGER ledger_key_stays BEFORE DELETE ON ledger_key\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: entries are never deleted'); END;"
    "CREATE TRIGGER ledger_count_late BEFORE INSERT ON ledger_count\n"
    "WHEN NEW.seq IS NOT (SELECT seq + 1 FROM ledger_head WHERE id = 1)\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: that entry is written'); END;"
    "CREATE TRIGGER ledger_count_keeps BEFORE UPDATE ON ledger_count\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: entries are never changed'); END;"
    "CREATE TRIGGER ledger_count_stays BEFORE DELETE ON ledger_count\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: entries are never deleted'); END;"
    "CREATE TRIGGER ledger_ticket_late BEFORE INSERT ON ledger_ticket\n"
    "WHEN NEW.seq IS NOT (SELECT seq + 1 FROM ledger_head WHERE id = 1)\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: that entry is written'); END;"
    "CREATE TRIGGER ledger_ticket_keeps BEFORE UPDATE ON ledger_ticket\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: entries are never changed'); END;"
    "CREATE TRIGGER ledger_ticket_stays BEFORE DELETE ON ledger_ticket\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: entries are never deleted'); END;"
    "CREATE TRIGGER ledger_head_stays BEFORE DELETE ON ledger_head\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: the head is never deleted'); END;"
    "CREATE TRIGGER ledger_head_follows BEFORE UPDATE ON ledger_head\n"
    "WHEN NEW.seq IS NOT OLD.seq + 1\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: the head moves one entry at a time'); END;"
    "CREATE TRIGGER ledger_head_is_one BEFORE INSERT ON ledger_head\n"
    "WHEN EXISTS (SELECT 1 FROM ledger_head)\n"
    "BEGIN SELECT RAISE(ABORT, 'ledger: there is one head'); END;";

static const struct sql FIRST_HEAD = {"the ledger's first head", "bbib",
    "INSERT INTO ledger_head(id, name, print, made_at, seq, hash) VALUES(1, $1, $2, $3, 0, $4)", false};
static const struct sql WHOSE = {"which ledger it is", "", "SELECT name, print FROM ledger_head WHERE id = 1", false};

/* ---- words --------------------------------------------------------------------------------------- */

static const char *const words[LEDGER_ACTS] = {"", "erase", "erased", "restrict", "lift", "suppress", "unsuppress",
    "withdraw", "hold", "release", "void", "retain", "unretain"};

const char *ledger_word(enum ledger_act act)
{
	return act > 0 && act < LEDGER_ACTS ? words[act] : "";
}

enum ledger_act ledger_act_of(const char *word)
{
	for (int i = 1; i < LEDGER_ACTS; i++)
		if (strcmp(words[i], word) == 0)
			return (enum ledger_act)i;
	return (enum ledger_act)0;
}

/* The engine's sentences are about a store. */
enum ombud_status ledger_sorry(const struct ledger *l, struct err *err)
{
	if (err->status == OMBUD_BUSY)
		return fail(err, OMBUD_BUSY, _("the erasure ledger %s is busy: another session writes; try again"), l->path);
	if (err->status == OMBUD_CORRUPT)
		return fail(err, OMBUD_CORRUPT,
		    _("the erasure ledger %s is damaged: put its own copy back in its place; until then nothing is erased, and "
		      "no backup is restored"), l->path);
	if (err->status == OMBUD_CONFLICT)
		return fail(err, OMBUD_CONFLICT, _("the erasure ledger %s does not take the entry: nothing was written"), l->path);
	return err->status;
}

/* ---- making -------------------------------------------------------------------------------------- */

/* A class of places that a later program adds is counted as 'other' in a ledger that was made before. */
static void add_places(struct buf *b)
{
	size_t n;
	const struct place *p = subject_places(&n);
	for (size_t i = 0; i < n; i++)
		buf_printf(b, ", '%s'", p[i].shown);
}

static enum ombud_status schema(struct ledger *l, struct err *err, const unsigned char print[LEDGER_NAME])
{
	static const unsigned char zero[LEDGER_MAC];
	struct buf b = {0};
	buf_str(&b, BEFORE_PLACES);
	add_places(&b);
	buf_str(&b, AFTER_PLACES);
	randombytes_buf(l->name, sizeof l->name);
	db_permit(l->db, DB_CHANGE_SCHEMA);
	bool made = !db_begin(l->db, err, DB_WRITE) && !db_script(l->db, err, buf_text(&b)) &&
	            !db_run(l->db, err, &FIRST_HEAD, B(l->name, LEDGER_NAME), B(print, LEDGER_NAME), I(time_now()),
			B(zero, sizeof zero)) &&
	            !ledger_seal(l, err);
	db_permit(l->db, DB_NOTHING_MORE);
	buf_free(&b);
	if (made)
		return db_commit(l->db, err);
	db_rollback(l->db);
	return err->status;
}

static void sync_folder(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct buf b = {0};
	buf_add(&b, slash ? path : ".", slash ? (size_t)(slash - path) + 1 : 1);
	int fd = open(buf_text(&b), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	buf_free(&b);
}

/* Whole when it gets its name: whoever comes at the same moment finds it or makes it, never half of it. */
static enum ombud_status put_in_place(struct err *err, const char *made, const char *path)
{
	if (renameat2(AT_FDCWD, made, AT_FDCWD, path, RENAME_NOREPLACE) == 0) {
		sync_folder(path);
		return OMBUD_OK;
	}
	int code = errno;
	unlink(made);
	return code == EEXIST ? OMBUD_OK : fail(err, OMBUD_IO, _("the erasure ledger %s cannot be made: %s"), path, strerror(code));
}

static enum ombud_status make(struct err *err, const char *path, const unsigned char key[32])
{
	struct ledger l = {.path = mem_str(path)};
	memcpy(l.key, key, sizeof l.key);
	struct buf temp = {0};
	unsigned char random[8], print[LEDGER_NAME];
	char hex[17];
	randombytes_buf(random, sizeof random);
	ledger_key_print(print, key);
	buf_printf(&temp, "%s.new-%s", path, sodium_bin2hex(hex, sizeof hex, random, sizeof random));
	enum ombud_status status =
	    db_open(&l.db, err, &(struct db_how){.path = buf_text(&temp), .create = true, .ledger = true});
	bool there = l.db != NULL;
	if (!status)
		status = schema(&l, err, print);
	db_close(l.db);
	if (!status)
		status = put_in_place(err, buf_text(&temp), path);
	else if (there)
		unlink(buf_text(&temp));
	buf_free(&temp);
	sodium_memzero(l.key, sizeof l.key);
	mem_free(l.path);
	return status;
}

/* ---- opening ------------------------------------------------------------------------------------- */

static bool is_there(const char *path)
{
	struct stat st;
	return lstat(path, &st) == 0 || errno != ENOENT;
}

static enum ombud_status no_ledger(struct err *err, const struct ledger_where *where)
{
	return fail(err, OMBUD_NOTFOUND,
	    _("the erasure ledger %s is not there: put its copy back in its place, or name it with OMBUD_LEDGER or the "
	      "setting ledger.path; without it nobody knows who was erased"), where->ledger);
}

static enum ombud_status no_key(struct err *err, const struct ledger_where *where)
{
	return fail(err, OMBUD_IO,
	    _("the key of the erasure ledger, %s, is not there: put its copy back in its place, or name it with "
	      "OMBUD_LEDGER_KEY or the setting ledger.key; the ledger %s cannot be used without"), where->key, where->ledger);
}

/* A key that is there already may be of another desk's ledger too: it is taken for a new one. */
static enum ombud_status find_key(struct ledger *l, struct err *err, const struct ledger_where *where, bool create)
{
	bool there = is_there(where->ledger);
	if (!there && !create)
		return no_ledger(err, where);
	enum ombud_status status = ledger_key_read(l->key, err, where->key);
	if (status != OMBUD_NOTFOUND)
		return status;
	return there ? no_key(err, where) : ledger_key_make(l->key, err, where->key);
}

static enum ombud_status whose(struct ledger *l, struct err *err, const struct ledger_where *where)
{
	unsigned char print[LEDGER_NAME];
	bool same = false;
	ledger_key_print(print, l->key);
	struct rows r = db_select_values(l->db, err, &WHOSE, NULL, 0);
	bool found = db_next(&r) && db_bytes(&r, 0) == LEDGER_NAME && db_bytes(&r, 1) == LEDGER_NAME;
	if (found) {
		memcpy(l->name, db_blob(&r, 0), LEDGER_NAME);
		same = memcmp(print, db_blob(&r, 1), LEDGER_NAME) == 0;
	}
	if (db_end(&r))
		return err->status == OMBUD_IO ? fail(err, OMBUD_CORRUPT, "-") : err->status;
	if (!found)
		return fail(err, OMBUD_CORRUPT, "-");
	return same ? OMBUD_OK
	            : fail(err, OMBUD_IO,
			  _("%s is the key of another erasure ledger than %s: put the one in its place that was made with it, or "
			    "name it with OMBUD_LEDGER_KEY or the setting ledger.key"), where->key, where->ledger);
}

static enum ombud_status open_file(struct ledger *l, struct err *err, const struct ledger_where *where)
{
	if (store_alone(err, where->ledger, (int64_t)geteuid()))
		return err->status;
	if (db_open(&l->db, err, &(struct db_how){.path = where->ledger, .ledger = true}) || whose(l, err, where))
		return ledger_sorry(l, err);
	return ledger_sealed(l, err);
}

enum ombud_status ledger_open(struct ledger **out, struct err *err, const struct ledger_where *where, bool create)
{
	struct ledger *l = mem_alloc(sizeof *l);
	l->path = mem_str(where->ledger);
	*out = NULL;
	enum ombud_status status = sodium_init() < 0 ? fail(err, OMBUD_IO, _("the cryptographic library cannot start"))
	                                             : find_key(l, err, where, create);
	if (!status && !is_there(where->ledger))
		status = make(err, where->ledger, l->key);
	if (!status)
		status = open_file(l, err, where);
	if (status) {
		ledger_close(l);
		return status;
	}
	*out = l;
	return OMBUD_OK;
}

void ledger_close(struct ledger *l)
{
	if (!l)
		return;
	db_close(l->db);
	sodium_memzero(l->key, sizeof l->key);
	mem_free(l->path);
	mem_free(l);
}

const unsigned char *ledger_name(const struct ledger *l)
{
	return l->name;
}
