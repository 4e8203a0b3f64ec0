/* What comes after an erasure: the purge of the store's files and the proof. */
#include <stdlib.h>
#include <string.h>

#include "base/scratch.h"
#include "line/line.h"

static bool is_json(const struct line *l)
{
	const char *format = line_value(l, "format");
	return format && strcmp(format, "json") == 0;
}

static int hand(struct line *l, char *text, bool failed)
{
	int code = line_hand_out(l, text);
	return code ? code : failed ? LINE_PARTLY : LINE_DONE;
}

static int purge(struct line *l)
{
	char *text;
	bool pending;
	enum ombud_status status = ombud_erase_purge(&text, &pending, l->s, is_json(l));
	return status ? line_fail(l, status, NULL) : hand(l, text, pending);
}

/* ---- verify ---- */

static bool progress(void *bar, int64_t done, int64_t total)
{
	return line_progress(bar, &(struct ombud_progress){.done = done, .total = total});
}

static int verify(struct line *l, int64_t erasure)
{
	char *text;
	int64_t found;
	struct line_bar bar = {.l = l, .what = _("verifying")};
	char copies[300];
	const char *given = line_value(l, "folders");
	scratch_places(copies, sizeof copies, l->world->runtime);
	const struct ombud_look how = {.folders = line_format(l, "%s:%s", given ? given : "", copies), .json = is_json(l),
	    .progress = progress, .data = &bar};
	enum ombud_status status = ombud_erase_verify(&text, &found, l->s, erasure, &how);
	line_progress_end(&bar);
	return status ? line_fail(l, status, NULL) : hand(l, text, found > 0);
}

static int certificate(struct line *l, int64_t erasure)
{
	char *text;
	enum ombud_status status = ombud_erase_certificate(&text, l->s, erasure, is_json(l));
	return status ? line_fail(l, status, NULL) : hand(l, text, false);
}

static bool number_of(struct line *l, int64_t *erasure)
{
	char *end = NULL;
	*erasure = l->n_words == 2 ? strtoll(l->words[1], &end, 10) : 0;
	if (*erasure > 0 && end && !*end)
		return true;
	line_complain(l, _("erase %s wants an erasure's number"), line_utf8(l, l->words[0]));
	return false;
}

int line_proof(struct line *l)
{
	int64_t erasure;
	const char *verb = l->words[0];
	if (strcmp(verb, "purge") == 0 && l->n_words == 1)
		return purge(l);
	if (strcmp(verb, "verify") != 0 && strcmp(verb, "certificate") != 0)
		return line_no_verb(l);
	if (!number_of(l, &erasure))
		return LINE_USAGE;
	return strcmp(verb, "verify") == 0 ? verify(l, erasure) : certificate(l, erasure);
}
