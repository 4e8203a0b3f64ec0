/* What says that an erasure was carried out and proven, for the person's file and for who supervises. It is made of the
 * store's rows alone, so that it can be printed again; its hash stands in the audit. */
#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/erased.h"
#include "store/agent.h"

static const struct sql COUNTS = {"an erasure in figures", "i",
    "SELECT place, act, ground, until_day, n, bytes FROM erasure_count WHERE erasure_id = $1"
    " ORDER BY place, act, ground, until_day",
    false};

/* In English like all that is hashed. */
static const char *const not_covered[] = {
    "blocks that the file system has freed, and what a disk keeps of them by itself",
    "backups and copies of the store in other places",
    "mail servers, and letters at those who received them",
    "screens, their scrollback, and swap",
    "files that are in none of the folders that the setting erase.folders names",
    "the contents of compressed or encrypted files (docx, pdf, gz, zip), and pictures",
    "holes of files, which are on no disk and in no hash",
    "attachments of other persons that are no plain text, where their bytes are packed",
    "spellings other than: numbers with and without groups, prefix or century; names in either order; UTF-8, Latin-1,"
    " UTF-16, Cyrillic charsets, quoted-printable, base64, JSON, HTML entities",
};

static const char AGAIN[] = "these values are also in what is kept, or another person's: not looked for in files now; looked"
                            " for again by the proof of what is kept";
static const char OTHERS[] = "these values are also another person's, or in what stays by a rule of its own: not looked for in files";

/* What no statement reaches on a server. */
static const char *const not_covered_there[] = {
    "the server's log of changes (WAL) and its archive, until those segments are recycled or removed",
    "standbys: their files are made anew as they follow, their own log is not",
    "base backups, dumps and snapshots of the server",
    "pages that the server gave back to the file system, and its temporary files",
    "the server's own log of messages, and what its disk or its host keeps of them by itself",
    "replication slots and the log that they hold back",
};
static const char SERVER[] = "engine PostgreSQL";
static const char FILES_ARE[] = "each with its bytes and SHA-256: store the database; log, index and journal its own; beside what else lies"
                                " there under its name; temporary what SQLite leaves in passing; folder what erase.folders names";
static const char FILES_THERE[] = "folder what erase.folders names on the host that looked; of the server no file was read: the rows of all"
                                  " tables were searched, and the tables made anew";

struct writing {
	struct buf *b;
	bool json;
	int n; /* members of the list at hand */
};

static void word(struct writing *w, const char *name, const char *value)
{
	buf_printf(w->b, w->json ? "%s\"%s\":\"%s\"" : "%s%s: %s\n", w->json && w->n++ ? "," : "", name, value);
}

static void number(struct writing *w, const char *name, int64_t value)
{
	buf_printf(w->b, w->json ? "%s\"%s\":%lld" : "%s%s: %lld\n", w->json && w->n++ ? "," : "", name, (long long)value);
}

static void instant(struct writing *w, const char *name, int64_t at)
{
	char text[INSTANT_TEXT];
	word(w, name, instant_text(text, at));
}

static void hash_word(struct writing *w, const char *name, const unsigned char *p, size_t n)
{
	char hex[65];
	sodium_bin2hex(hex, sizeof hex, p, n);
	word(w, name, hex);
}

static void list(struct writing *w, const char *name)
{
	buf_printf(w->b, w->json ? ",\"%s\":[" : "%s:\n", name);
	w->n = 0;
}

static void list_end(struct writing *w)
{
	buf_str(w->b, w->json ? "]" : "");
	w->n = 1;
}

/* Nobody approves what follows from something that was: by which rule it went. */
static const char *rule_of(const char *cause)
{
	static const struct {
		const char *cause, *rule;
	} rules[] = {{"retention", "its row of retention"}, {"rest", "what was kept for the answer goes on its day"},
	    {"release", "what an approved erasure left for a hold goes with its release"},
	    {"replay", "the erasure ledger is carried out again in a restored store"}};
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
		if (strcmp(rules[i].cause, cause) == 0)
			return rules[i].rule;
	return "none";
}

static void approval(struct writing *w, const struct erasure_row *e)
{
	if (!e->approved_at) {
		word(w, "by_rule", rule_of(e->cause));
		return;
	}
	number(w, "approved_by", e->approved_by);
	instant(w, "approved", e->approved_at);
}

static void scope(struct writing *w, const struct erasure_row *e)
{
	number(w, "erasure", e->id);
	word(w, "cause", e->cause);
	if (e->what[0])
		word(w, "of", e->what);
	number(w, "ticket", e->ticket_id);
	number(w, "person", e->person_id);
	hash_word(w, "ledger", e->ledger, sizeof e->ledger);
	hash_word(w, "plan", e->plan_hash, sizeof e->plan_hash);
	number(w, "planned_by", e->planned_by);
	approval(w, e);
	instant(w, "erased", e->erased_at);
	instant(w, "verified", e->checked_at);
	instant(w, "proven", e->proven_at);
	number(w, "found", e->found);
	number(w, "held", e->held);
	number(w, "shared", e->shared);
	if (e->shared)
		word(w, "shared_why", e->again ? AGAIN : OTHERS);
}

static void count_line(struct writing *w, const struct rows *r)
{
	char day[DAY_TEXT] = "";
	if (db_int(r, 3))
		day_text(day, (int32_t)db_int(r, 3));
	buf_printf(w->b, w->json ? "%s{\"place\":\"%s\",\"act\":\"%s\",\"ground\":\"%s\",\"until\":\"%s\",\"n\":%lld,\"bytes\":%lld}"
	                         : "%s  %s: %s %s %s %lld (%lld bytes)\n",
	    w->json && w->n++ ? "," : "", db_text(r, 0), db_text(r, 1), erase_ground_words(db_text(r, 2)), day, (long long)db_int(r, 4),
	    (long long)db_int(r, 5));
}

static enum ombud_status counts(struct writing *w, struct ombud_session *s, int64_t erasure)
{
	struct rows r = db_select(s->db, &s->err, &COUNTS, I(erasure));
	list(w, "counts");
	while (db_next(&r))
		count_line(w, &r);
	list_end(w);
	return db_end(&r);
}

static void text_line(struct writing *w, const char *line, size_t n)
{
	buf_printf(w->b, w->json ? "%s\"%.*s\"" : "%s  %.*s\n", w->json && w->n++ ? "," : "", (int)n, line);
}

static void files(struct writing *w, const char *said)
{
	const bool server = strncmp(said, SERVER, sizeof SERVER - 1) == 0;
	word(w, "files_are", server ? FILES_THERE : FILES_ARE);
	list(w, "files");
	for (const char *p = said; *p;) {
		size_t n = strcspn(p, "\n");
		text_line(w, p, n);
		p += n + (p[n] == '\n');
	}
	list_end(w);
	list(w, "not_covered");
	for (size_t i = 0; i < sizeof not_covered / sizeof *not_covered; i++)
		text_line(w, not_covered[i], strlen(not_covered[i]));
	for (size_t i = 0; server && i < sizeof not_covered_there / sizeof *not_covered_there; i++)
		text_line(w, not_covered_there[i], strlen(not_covered_there[i]));
	list_end(w);
}

static enum ombud_status write(struct buf *out, struct ombud_session *s, const struct erasure_row *e, bool json)
{
	struct writing w = {out, json, 0};
	buf_str(out, json ? "{" : "Certificate of erasure (Art. 17 GDPR)\n");
	scope(&w, e);
	if (counts(&w, s, e->id))
		return s->err.status;
	files(&w, e->files);
	return OMBUD_OK;
}

/* Beside the hash: a name is another after a marriage, and the certificate is the same. */
static enum ombud_status names(struct writing *w, struct ombud_session *s, const struct erasure_row *e)
{
	const int64_t ids[] = {e->planned_by, e->approved_by};
	static const char *const said[] = {"planned_by_name", "approved_by_name"};
	struct arena a = {0};
	struct agent_row row;
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < 2 && !status; i++) {
		status = ids[i] ? agent_by_id(&row, s->db, &s->err, &a, ids[i]) : OMBUD_NOTFOUND;
		if (!status)
			word(w, said[i], row.name);
		else if (status == OMBUD_NOTFOUND)
			status = OMBUD_OK;
	}
	arena_free(&a);
	return status;
}

enum ombud_status erased_certificate(
    struct buf *out, unsigned char hash[32], struct ombud_session *s, const struct erasure_row *e, bool json)
{
	struct buf text = {0};
	unsigned char sum[32];
	if (e->state != ERASURE_PROVEN)
		return fail(&s->err, OMBUD_NOTFOUND, _("erasure %lld is not proven yet: 'erase verify %lld' says what is left"),
		    (long long)e->id, (long long)e->id);
	enum ombud_status status = write(&text, s, e, false);
	crypto_hash_sha256(sum, (const unsigned char *)buf_text(&text), text.len);
	if (hash)
		memcpy(hash, sum, sizeof sum);
	if (!status && json)
		status = write(out, s, e, true);
	else
		buf_add(out, buf_text(&text), text.len);
	struct writing w = {out, json, 1};
	hash_word(&w, "sha256", sum, sizeof sum);
	if (!status)
		status = names(&w, s, e);
	buf_str(out, json ? "}\n" : "");
	buf_free(&text);
	return status;
}
