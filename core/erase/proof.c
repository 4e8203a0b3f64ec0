/* The purge and the proof of erasures, as a person or a program reads them. */
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/erased.h"
#include "store/purging.h"

enum { PATIENCE_MS = 60000 };

static void purge_json(struct buf *b, const struct purge_report *r)
{
	buf_printf(b,
	    "{\"purged\":%lld,\"pending\":%s,\"bytes_before\":%lld,\"bytes_after\":%lld,\"others_waited_ms\":%lld,"
	    "\"log_ms\":%lld}\n",
	    (long long)r->n, r->pending ? "true" : "false", (long long)r->before, (long long)r->after,
	    (long long)r->vacuum_ms, (long long)r->log_ms);
}

/* What waited for the purge is proven at once, if it can be. */
static enum ombud_status prove(struct buf *b, struct ombud_session *s, bool json)
{
	int64_t proven, left;
	if (erased_verify_all(&proven, &left, s))
		return s->err.status;
	if (!json)
		buf_printf(b, _("%lld proven, %lld not: 'erase list' names them, 'erase verify N' says why\n"), (long long)proven,
		    (long long)left);
	return OMBUD_OK;
}

enum ombud_status ombud_erase_purge(char **out, bool *pending, struct ombud_session *s, bool json)
{
	struct arena memory = {0};
	struct purge_report r;
	struct buf b = {0};
	int64_t unseen = 0;
	session_enter(s);
	*out = NULL;
	*pending = false;
	enum ombud_status status = session_may(s, MAY_ERASE, true, NULL);
	if (!status)
		status = erased_purge(&r, s, &memory, PATIENCE_MS, true);
	if (!status) {
		*pending = r.pending;
		if (json)
			purge_json(&b, &r);
		else
			buf_printf(&b, "%s\n", r.sentence);
		status = erased_unseen(&unseen, s);
		if (!status && unseen)
			status = prove(&b, s, json);
	}
	if (!status) {
		*out = buf_take(&b);
	}
	arena_free(&memory);
	return status;
}

/* ---- verify ---- */

static const char *state_said(const struct proof_report *r, const struct ombud_session *s, struct arena *memory)
{
	char time[INSTANT_TEXT];
	if (r->proven && r->proven_at) {
		local_text(time, s->constants.zone, r->proven_at);
		if (r->again)
			return arena_printf(memory, _("it was proven on %s; %lld values that what is kept has too are looked for again once that goes"),
			    time, (long long)r->kept);
		return arena_printf(memory, _("it was proven on %s: what was looked for is gone since, and cannot be looked for again"), time);
	}
	if (r->proven)
		return _("proven: nothing of it is left");
	return r->state == ERASURE_ERASED ? _("erased, and waits for the purge ('erase purge')")
	                                  : _("purged, and not proven: see above");
}

/* Nothing is proven beside them, and nobody but a person knows whether they are needed. */
static void copies_text(struct buf *b, const char *copies)
{
	for (size_t n; copies && *copies; copies += n + (copies[n] != '\0')) {
		n = strcspn(copies, "\n");
		buf_printf(b, _("%.*s is a copy of the whole store: remove it once it is not needed, and verify again\n"), (int)n, copies);
	}
}

static void verify_text(struct buf *b, const struct proof_report *r, const struct ombud_session *s, struct arena *memory)
{
	for (size_t i = 0; i < r->n_lines; i++)
		buf_printf(b, "%s  %s (%s) %s\n", r->lines[i].shared ? _("shared") : _("found "), r->lines[i].what, r->lines[i].form,
		    r->lines[i].where);
	if (r->files)
		buf_printf(b, _("looked through %lld files, %lld MB, for %lld forms: %lld found, %lld shared, %lld files unread\n"),
		    (long long)r->files, (long long)((r->bytes + 500000) / 1000000), (long long)r->needles, (long long)r->found,
		    (long long)r->shared, (long long)r->unread);
	if (r->rows_only)
		buf_printf(b, _("looked through the rows of all tables for %lld forms; of the server's files (its log, standbys, base backups) "
				"none is read\n"), (long long)r->needles);
	if (r->files && r->kept)
		buf_printf(b, _("not looked for in files: %lld values that somebody else or what is kept has too\n"), (long long)r->kept);
	buf_printf(b, "%s\n", state_said(r, s, memory));
	if (r->found || r->unread)
		copies_text(b, r->copies);
}

static void verify_json(struct buf *b, const struct proof_report *r)
{
	buf_printf(b, "{\"proven\":%s,\"found\":%lld,\"shared\":%lld,\"not_looked_for\":%lld,\"files\":%lld,\"unread\":%lld,\"bytes\":%lld,\"places\":[",
	    r->proven ? "true" : "false", (long long)r->found, (long long)r->shared, (long long)r->kept, (long long)r->files,
	    (long long)r->unread, (long long)r->bytes);
	for (size_t i = 0; i < r->n_lines; i++)
		buf_printf(b, "%s{\"what\":\"%s\",\"form\":\"%s\",\"where\":\"%s\",\"shared\":%s}", i ? "," : "", r->lines[i].what,
		    r->lines[i].form, r->lines[i].where, r->lines[i].shared ? "true" : "false");
	buf_str(b, "]}\n");
}

enum ombud_status ombud_erase_verify(
    char **out, int64_t *found, struct ombud_session *s, int64_t erasure, const struct ombud_look *how)
{
	struct arena memory = {0};
	struct proof_report r;
	struct buf b = {0};
	const struct proof_how look = {how->folders, how->progress, how->data};
	session_enter(s);
	*out = NULL;
	*found = 0;
	enum ombud_status status = session_may(s, MAY_ERASE, true, NULL);
	if (!status)
		status = erased_verify(&r, s, &memory, erasure, &look);
	if (!status) {
		*found = r.found;
		if (how->json)
			verify_json(&b, &r);
		else
			verify_text(&b, &r, s, &memory);
		*out = buf_take(&b);
	}
	arena_free(&memory);
	return status;
}

enum ombud_status ombud_erase_certificate(char **out, struct ombud_session *s, int64_t erasure, bool json)
{
	struct arena memory = {0};
	struct erasure_row row;
	struct buf b = {0};
	session_enter(s);
	*out = NULL;
	enum ombud_status status = session_may(s, MAY_VERIFY_AUDIT, true, NULL);
	if (!status)
		status = erased_row(&row, s, &memory, erasure);
	if (!status)
		status = erased_certificate(&b, NULL, s, &row, json);
	if (!status)
		*out = buf_take(&b);
	buf_free(&b);
	arena_free(&memory);
	return status;
}

void ombud_on_purging(struct ombud_session *s, void (*wait)(void *data, int64_t seconds), void *data)
{
	db_on_wait(s->db, wait, data);
}

bool ombud_purging(int64_t *seconds, struct ombud_session *s)
{
	return purging_now(seconds, db_file(s->db));
}
