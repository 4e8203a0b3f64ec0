#include "checkpoint.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "store/setting.h"

enum { HASH_TEXT = 45 }; /* 32 bytes in base64, and a NUL */
static const char PREFIX[] = "ombud-";

static const struct sql HEAD = {
    "the audit's head, to keep elsewhere", "", "SELECT seq, hash FROM audit_head WHERE id = 1", false};

const char *checkpoint_origin(struct ombud_session *s, struct arena *memory)
{
	return setting_get(s->db, &s->err, memory, "audit.origin");
}

static enum ombud_status body(
    const char **out, struct ombud_session *s, struct arena *memory, char between)
{
	char hash[HASH_TEXT] = "";
	int64_t seq = 0;
	*out = "";
	const char *origin = checkpoint_origin(s, memory);
	struct rows r = db_select_values(s->db, &s->err, &HEAD, NULL, 0);
	if (db_next(&r) && db_bytes(&r, 1) == 32) {
		seq = db_int(&r, 0);
		sodium_bin2base64(
		    hash, sizeof hash, db_blob(&r, 1), 32, sodium_base64_VARIANT_ORIGINAL);
	}
	if (db_end(&r))
		return s->err.status;
	/* What is kept elsewhere would say nothing, and be passed over when it is read back. */
	if (!hash[0] || !origin || !origin[0])
		return fail(&s->err, OMBUD_CORRUPT,
		    _("the audit has no head that could be kept: 'ombud audit verify' names what is wrong"));
	*out = arena_printf(memory, "%s%c%lld%c%s", origin, between, (long long)seq, between, hash);
	return OMBUD_OK;
}

enum ombud_status checkpoint_tell(struct ombud_session *s)
{
	struct arena memory = {0};
	const char *line;
	if (!s->checkpoint)
		return OMBUD_OK;
	enum ombud_status status = body(&line, s, &memory, ' ');
	if (!status)
		s->checkpoint(s->checkpoint_data, line);
	arena_free(&memory);
	return status;
}

enum ombud_status ombud_audit_checkpoint(char **out, struct ombud_session *s)
{
	struct arena memory = {0};
	const char *text = "";
	session_enter(s);
	*out = NULL;
	enum ombud_status status = session_may(s, MAY_VERIFY_AUDIT, false, NULL);
	if (!status)
		status = body(&text, s, &memory, '\n');
	if (!status)
		*out = mem_str(arena_printf(&memory, "%s\n", text));
	arena_free(&memory);
	return status;
}

/* ---- reading them back ------------------------------------------------------------------------ */

struct word {
	const char *p;
	size_t n;
};

struct reading {
	const char *at, *end;
	size_t line;
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool next_word(struct word *out, struct reading *r)
{
	for (; r->at < r->end && is_blank(*r->at); r->at++)
		r->line += *r->at == '\n';
	out->p = r->at;
	while (r->at < r->end && !is_blank(*r->at))
		r->at++;
	out->n = (size_t)(r->at - out->p);
	return out->n > 0;
}

static bool read_number(int64_t *out, struct word w)
{
	*out = 0;
	if (w.n > 18)
		return false;
	for (size_t i = 0; i < w.n; i++) {
		if (w.p[i] < '0' || w.p[i] > '9')
			return false;
		*out = *out * 10 + (w.p[i] - '0');
	}
	return true;
}

static bool read_hash(unsigned char out[32], struct word w)
{
	size_t n;
	return sodium_base642bin(out, 32, w.p, w.n, NULL, &n, NULL, sodium_base64_VARIANT_ORIGINAL) == 0 &&
	       n == 32;
}

/* What follows an origin; the reading is back behind it where that is no checkpoint. */
static bool read_mark(struct audit_mark *out, struct reading *r)
{
	struct reading from = *r;
	struct word number, hash;
	*out = (struct audit_mark){.line = r->line};
	if (next_word(&number, r) && next_word(&hash, r) && read_number(&out->seq, number) &&
	    read_hash(out->hash, hash))
		return true;
	*r = from;
	return false;
}

void checkpoint_marks(struct marks *m, const char *text, size_t n)
{
	struct reading r = {text, text + n, 1};
	struct word w;
	while (next_word(&w, &r)) {
		struct audit_mark mark;
		if (w.n < sizeof PREFIX || memcmp(w.p, PREFIX, sizeof PREFIX - 1) != 0 ||
		    !read_mark(&mark, &r))
			continue;
		if (w.n == strlen(m->origin) && memcmp(w.p, m->origin, w.n) == 0)
			vec_push(m, mark);
		else
			m->others++;
	}
}
