#include "store/setting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "base/time.h"
#include "store/carry.h"

enum { ADDRESS_BYTES = 254 };

static bool is_count(const char *v)
{
	char *end;
	long n = strtol(v, &end, 10);
	return *v && !*end && n >= 0 && n <= 100000;
}

static bool is_flag(const char *v)
{
	return strcmp(v, "yes") == 0 || strcmp(v, "no") == 0;
}

static bool is_zone(const char *v)
{
	return zone_known(v);
}

/* 08:00-17:00 */
static bool is_hours(const char *v)
{
	int32_t day;
	int64_t from, to;
	bool has_time;
	char text[32] = "2026-01-01T";
	(void)day;
	if (strlen(v) != 11 || v[5] != '-')
		return false;
	memcpy(text + 11, v, 5);
	text[16] = '\0';
	if (!instant_parse(text, 16, "UTC", &from, &has_time))
		return false;
	memcpy(text + 11, v + 6, 5);
	return instant_parse(text, 16, "UTC", &to, &has_time) && from < to;
}

static bool is_lock(const char *v)
{
	return is_count(v) && strtol(v, NULL, 10) >= 1 && strtol(v, NULL, 10) <= 60;
}

bool setting_is_address(const char *v)
{
	const char *at = strchr(v, '@');
	return !*v || (at && at != v && at[1] && v[0] != '-' && strlen(v) <= ADDRESS_BYTES && !strpbrk(v, " ,;:<>()\"\\\t\r\n"));
}

/* 07:30 */
static bool is_time_or_no(const char *v)
{
	char text[32] = "2026-01-01T";
	int64_t at;
	bool has_time;
	if (strcmp(v, "no") == 0)
		return true;
	if (strlen(v) != 5 || v[2] != ':')
		return false;
	memcpy(text + 11, v, 6);
	return instant_parse(text, 16, "UTC", &at, &has_time);
}

static bool is_path_or_none(const char *v)
{
	return !*v || (*v == '/' && !strpbrk(v, "\r\n"));
}

static bool is_hour_or_no(const char *v)
{
	return strcmp(v, "no") == 0 || (is_count(v) && strlen(v) <= 2 && strtol(v, NULL, 10) <= 23);
}

const struct setting setting_table[] = {
    {"desk.zone", "Europe/Stockholm", N_("time zone in which days are counted"), false, is_zone,
        N_("a zone of the European Union such as Europe/Stockholm")},
    {"desk.hours", "08:00-17:00", N_("business hours, Monday to Friday, for service clocks"), false,
        is_hours, N_("hh:mm-hh:mm")},
    {"desk.name", "", N_("name of the desk, in the title line"), false, NULL, NULL},
    {"desk.lock_minutes", "15", N_("minutes without a key after which a screen locks"), false, is_lock,
        N_("a number of minutes from 1 to 60")},
    {"desk.demo", "no", N_("yes: a sample store of invented people"), true, is_flag, N_("yes or no")},
    {"controller.name", "", N_("the controller, as answers name it"), false, NULL, NULL},
    {"controller.address", "", N_("the controller's postal address"), false, NULL, NULL},
    {"controller.contact", "", N_("the address that people write to"), false, NULL, NULL},
    {"representative.name", "", N_("the controller's representative in the Union (Art. 27), where there has to be one"), false, NULL,
        NULL},
    {"representative.contact", "", N_("how to reach the representative"), false, NULL, NULL},
    {"dpo.name", "", N_("data protection officer"), false, NULL, NULL},
    {"dpo.contact", "", N_("how to reach the data protection officer"), false, NULL, NULL},
    {"mail.hosts", "", N_("our own mail servers, by the name in Received: lines; blank or comma between"),
        false, NULL, NULL},
    {"mail.own", "", N_("our own addresses: never taken for a data subject's"), false, NULL, NULL},
    {"mail.from", "", N_("the desk's own address, which its letters come from"), false, setting_is_address,
        N_("an address such as privacy@example.org")},
    {"mail.ack", "yes", N_("tell who wrote that the letter was received, once a case"), false, is_flag,
        N_("yes or no")},
    {"mail.hold_seconds", "60", N_("seconds that a letter waits in the outbox, where undo takes it back"), false,
        is_count, N_("a number of seconds")},
    {"mail.daily", "07:30", N_("when agents who have an address are written what is due, on working days; no: never"),
        false, is_time_or_no, N_("hh:mm or no")},
    {"retention.unseen", "1000", N_("so many rows the nightly sweep takes unseen; more wait for 'retention --dry-run'"), false,
        is_count, N_("a number of rows")},
    {"rating.ask", "no", N_("ask who had a service ticket solved what they thought, once a ticket"), false, is_flag,
        N_("yes or no")},
    {"erase.purge-hour", "3", N_("from which hour of the day on the file is made anew for what was erased; no: on demand"), false,
        is_hour_or_no, N_("an hour from 0 to 23, or no")},
    {"erase.run-after", "24", N_("hours after its approval the clock carries an erasure out that nobody ran; 0: never"), false,
        is_count, N_("a number of hours")},
    {"erase.folders", "", N_("folders that are looked through too: spool, exports, backups; shell patterns, colon between"), false, NULL,
        NULL},
    {"due.eves_off", "no", N_("count Swedish eves as holidays (the lenient reading)"), false, is_flag,
        N_("yes or no")},
    {"qualification.months", "12", N_("how long a training counts"), false, is_count,
        N_("a number of months")},
    {"limit.expressions", "20",
        N_("different filters on personal data in 10 minutes, for roles that may not reveal it; 0: no limit"),
        false, is_count, N_("a number of filters")},
    {"limit.reveals", "20", N_("values shown in clear to one agent within an hour, of which leads are told; 0: never"),
        false, is_count, N_("a number of values")},
    {"ledger.path", "", N_("the erasure ledger, apart from the copies of the store; STORE.erasures if not given"), false,
        is_path_or_none, N_("a path that begins with /")},
    {"ledger.key", "", N_("the key of the erasure ledger, apart from both"), false, is_path_or_none,
        N_("a path that begins with /")},
    {"ledger.id", "", "", true, NULL, NULL},  /* which ledger is this store's; empty: it has none yet */
    {"ledger.head", "", "", true, NULL, NULL}, /* of a desk on a server: ledger_step.h */
    {"ledger.seq", "0", "", true, NULL, NULL}, /* of a copy: the ledger's newest entry when it was made */
    {"backup.folder", "", "", true, NULL, NULL}, /* where the last copy was made */
    {"restore.quarantine", "", "", true, NULL, NULL}, /* when the copy was made that is not replayed yet; else empty */
    {"restore.file", "", "", true, NULL, NULL},       /* and its SHA-256 */
    {CARRY_HALF, "", "", true, NULL, NULL},  /* of a store that a desk is being moved into: its head, and from where */
    {CARRY_MOVED, "", "", true, NULL, NULL}, /* where the desk is that this store was */
    {"schema", "0", "", true, NULL, NULL},
    {"key.hash", "", "", true, NULL, NULL},
    {"audit.origin", "", "", true, NULL, NULL},
    {"digest.day", "0", "", true, NULL, NULL}, /* the last day that the daily mail went out */
    {"law.changed", "0", "", true, NULL, NULL}, /* how often the legal tables were */
    {"law.since", "0", "", true, NULL, NULL},   /* tickets received from that day on have their dates anew; 0: none */
    {"law.at", "0", "", true, NULL, NULL},      /* as far as that got */
    {"warn.day", "0", "", true, NULL, NULL}, /* the last day on which all that is open was looked at */
    {"warn.at", "0", "", true, NULL, NULL},  /* as far as that got */
    {"erase.run-at", "0", "", true, NULL, NULL},    /* when the clock looked last for what nobody ran */
    {"erase.purge-day", "", "", true, NULL, NULL}, /* the last day on which the clock purged */
    {"retention.day", "0", "", true, NULL, NULL},   /* the last day on which the sweep went through */
    {"retention.waits", "0", "", true, NULL, NULL}, /* rows that wait to be seen first */
    {"retention.seen", "0", "", true, NULL, NULL},  /* how many a dry run showed to who may change the periods */
    {"tick.last", "0", "", true, NULL, NULL},
    {"rules.seq", "0", "", true, NULL, NULL},
};
const size_t setting_table_n = sizeof setting_table / sizeof *setting_table;

static const struct sql GET = {
    "a setting", "s", "SELECT value FROM setting WHERE key = $1", false};
static const struct sql SET = {"change a setting", "ss",
    "INSERT INTO setting(key, value) VALUES($1, $2)"
    " ON CONFLICT(key) DO UPDATE SET value = excluded.value, version = setting.version + 1",
    false};

const struct setting *setting_find(const char *key)
{
	for (size_t i = 0; i < setting_table_n; i++)
		if (strcmp(setting_table[i].key, key) == 0)
			return &setting_table[i];
	return NULL;
}

const char *setting_get(struct db *db, struct err *err, struct arena *memory, const char *key)
{
	const struct setting *known = setting_find(key);
	const char *value = known ? known->value : NULL;
	struct rows r = db_select(db, err, &GET, S(key));
	if (db_next(&r))
		value = db_keep(&r, memory, 0);
	db_end(&r);
	return value;
}

enum ombud_status setting_number(int64_t *out, struct db *db, struct err *err, const char *key)
{
	struct arena memory = {0};
	const char *text = setting_get(db, err, &memory, key);
	*out = text ? strtoll(text, NULL, 10) : 0;
	arena_free(&memory);
	return err->status;
}

enum ombud_status setting_set(struct db *db, struct err *err, const char *key, const char *value)
{
	return db_run(db, err, &SET, S(key), S(value));
}

enum ombud_status setting_set_number(struct db *db, struct err *err, const char *key, int64_t n)
{
	char text[24];
	snprintf(text, sizeof text, "%lld", (long long)n);
	return setting_set(db, err, key, text);
}

bool setting_lists(const char *list, const char *address)
{
	size_t n = strlen(address);
	for (const char *p = list; *p;) {
		size_t w = strcspn(p, " ,;\t\n");
		if (w == n && strncasecmp(p, address, n) == 0)
			return true;
		p += w + (p[w] != '\0');
	}
	return false;
}
