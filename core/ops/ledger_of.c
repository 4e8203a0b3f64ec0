/* Which ledger is the open desk's. A store remembers it: one that is lost is missed, and not made anew in silence. */
#include "ops/ledger_of.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/say.h"
#include "ops/ledger_step.h"
#include "ops/op.h"
#include "store/setting.h"

enum { NAME = 16, NAME_HEX = 33 };

static const char *said(const char *told, const char *setting, const char *otherwise)
{
	return told ? told : setting && setting[0] ? setting : otherwise;
}

/* Its name is the store's where that is a file, and the database's where it is on a server. */
static const char *place(struct ombud_session *s, struct arena *memory)
{
	if (!db_is_url(db_path(s->db)))
		return db_path(s->db);
	if (!s->ledger_folder)
		return "";
	struct rows r = db_select_text(s->db, &s->err, "SELECT current_database()", NULL, 0);
	char *name = db_next(&r) ? db_keep(&r, memory, 0) : NULL;
	if (db_end(&r) || !name)
		return "";
	for (char *p = name; *p; p++)
		*p = *p == '/' || (unsigned char)*p < ' ' ? '_' : *p;
	return arena_printf(memory, "%s/%s", s->ledger_folder, name);
}

enum ombud_status session_ledger_where(struct ledger_where *out, struct ombud_session *s, struct arena *memory)
{
	const char *path = setting_get(s->db, &s->err, memory, "ledger.path");
	const char *key = setting_get(s->db, &s->err, memory, "ledger.key");
	if (s->err.status)
		return s->err.status;
	ledger_where(out, memory, place(s, memory), said(s->ledger, path, NULL), said(s->ledger_key, key, s->ledger_key_else));
	return s->err.status;
}

/* Of a store on a server the ledger is a file of one host: there erasures are carried out. */
static enum ombud_status not_here(struct ombud_session *s, const char *path)
{
	struct arena memory = {0};
	const char *host;
	int64_t seq;
	err_clear(&s->err); /* of the file that is not there */
	if (!ledger_noted(&seq, &host, s, &memory) && *host)
		fail(&s->err, OMBUD_NOTFOUND,
		    _("the erasure ledger of this desk is on the host %s (%s): erasures are carried out there; where this host has it too, "
		      "name it with OMBUD_LEDGER"), host, path);
	arena_free(&memory);
	if (s->err.status)
		return s->err.status;
	if (!path[0])
		return fail(&s->err, OMBUD_NOTFOUND,
		    _("the erasure ledger of this desk has no place on this host: work on the host that has it, or name it with OMBUD_LEDGER "
		      "or the setting ledger.path"));
	return fail(&s->err, OMBUD_NOTFOUND,
	    _("the erasure ledger of this desk is not on this host (%s): erasures are carried out on the host that has it; or name it with "
	      "OMBUD_LEDGER or the setting ledger.path"), path);
}

bool session_erases_here(struct ombud_session *s)
{
	struct arena memory = {0};
	struct ledger_where where = {.ledger = ""};
	struct err err = s->err;
	const char *known = setting_get(s->db, &s->err, &memory, "ledger.id");
	bool here = !db_is_url(db_path(s->db)) ||
	    (known && !session_ledger_where(&where, s, &memory) && (!known[0] || access(where.ledger, R_OK | W_OK) == 0));
	s->err = err;
	arena_free(&memory);
	return here;
}

/* Each folder of the way; what cannot be made is said when the ledger is. */
static void make_folder(struct arena *memory, const char *path)
{
	char *p = arena_str(memory, path);
	for (char *slash = strchr(p + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(p, 0700);
		*slash = '/';
	}
	mkdir(p, 0700);
}

static enum ombud_status another(struct ombud_session *s, const char *path)
{
	return fail(&s->err, OMBUD_IO,
	    _("%s is the erasure ledger of another desk: put this one's in its place, or name it with OMBUD_LEDGER or the "
	      "setting ledger.path"), path);
}

/* Of a desk on a server every host looks there, and no other host finds one of its own. */
static enum ombud_status keep_place(struct ombud_session *s, const char *setting, const char *path)
{
	struct arena memory = {0};
	char *real = realpath(path, NULL);
	const char *set = setting_get(s->db, &s->err, &memory, setting);
	enum ombud_status status = s->err.status;
	if (!status && !set[0] && real && !db_is_file(s->db))
		status = setting_set(s->db, &s->err, setting, real);
	free(real);
	arena_free(&memory);
	return status;
}

/* Under the store's lock: another host may have made one at the same moment. */
static enum ombud_status take(struct ombud_session *s, const char *name, const struct ledger_where *where)
{
	struct arena memory = {0};
	const char *known = setting_get(s->db, &s->err, &memory, "ledger.id");
	enum ombud_status status = s->err.status;
	if (!status && known[0] && strcmp(known, name) != 0)
		status = another(s, where->ledger);
	if (!status && !known[0])
		status = setting_set(s->db, &s->err, "ledger.id", name) || keep_place(s, "ledger.path", where->ledger) ||
		                 keep_place(s, "ledger.key", where->key)
		             ? s->err.status
		             : OMBUD_OK;
	arena_free(&memory);
	return status;
}

static enum ombud_status remember(struct ombud_session *s, const char *name, const struct ledger_where *where)
{
	if (s->read_only)
		return OMBUD_OK;
	if (db_in_transaction(s->db))
		return take(s, name, where);
	if (op_begin(s))
		return s->err.status;
	if (take(s, name, where)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status same_one(
    struct ombud_session *s, struct ledger *l, const char *known, const struct ledger_where *where)
{
	char name[NAME_HEX];
	sodium_bin2hex(name, sizeof name, ledger_name(l), NAME);
	if (!known[0]) {
		enum ombud_status status = remember(s, name, where);
		if (!status)
			ledger_note(s, l);
		return status;
	}
	if (strcmp(known, name) != 0)
		return another(s, where->ledger);
	return db_is_file(s->db) ? OMBUD_OK : ledger_in_step(s, l, where->ledger);
}

enum ombud_status session_ledger(struct ledger **out, struct ombud_session *s, bool create)
{
	struct arena memory = {0};
	struct ledger_where where;
	*out = NULL;
	const char *known = setting_get(s->db, &s->err, &memory, "ledger.id");
	enum ombud_status status = s->err.status;
	if (!status)
		status = session_ledger_where(&where, s, &memory);
	const bool makes = create && !status && !known[0] && !s->read_only, file = db_is_file(s->db);
	if (!status && !file && !where.ledger[0])
		status = not_here(s, "");
	if (!status && !file && makes && s->ledger_folder)
		make_folder(&memory, s->ledger_folder);
	if (!status)
		status = ledger_open(out, &s->err, &where, makes);
	if (status == OMBUD_NOTFOUND && !file)
		status = not_here(s, where.ledger);
	if (!status)
		status = same_one(s, *out, known, &where);
	if (status) {
		ledger_close(*out);
		*out = NULL;
	}
	arena_free(&memory);
	return status;
}

static const struct sql VALUES = {"values of a person that the ledger hashes", "iiiii",
    "SELECT d.field, d.value, EXISTS (SELECT 1 FROM datum o WHERE o.key = d.key AND o.field = d.field"
    " AND o.person_id <> d.person_id) FROM datum d"
    " WHERE d.person_id = $1 AND d.field IN ($2, $3, $4, $5) ORDER BY d.field, d.n", true};

bool ledger_is_own(enum datum_field field)
{
	return field == DATUM_EMAIL || field == DATUM_PERSONNUMMER;
}

enum ombud_status ledger_keys_of(struct ledger_key **out, size_t *n, struct ledger *l, struct ombud_session *s,
    struct arena *memory, int64_t person)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(s->db, &s->err, &VALUES, I(person), I(DATUM_EMAIL), I(DATUM_PHONE), I(DATUM_DEVICE_ID),
	    I(DATUM_PERSONNUMMER));
	while (db_next(&r)) {
		struct ledger_key k = {.field = (enum datum_field)db_int(&r, 0)};
		if ((ledger_is_own(k.field) && db_int(&r, 2)) || !ledger_mac(k.mac, l, k.field, db_text(&r, 1)))
			continue;
		*out = arena_more(memory, *out, *n, sizeof **out);
		(*out)[(*n)++] = k;
	}
	return db_end(&r);
}
