/* Files for a letter that is written: looked at, and added. */
#include <sodium.h>
#include <stdio.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "model/filetype.h"
#include "ops/files.h"
#include "ops/mask.h"
#include "store/draft_file.h"

_Static_assert((int)OMBUD_FILE_MOST == (int)FILE_MOST && (int)OMBUD_FILES_MOST == (int)FILES_MOST,
    "what is promised is what is held to");

static enum ombud_status show(struct ombud_draft_files *out, struct ombud_session *s, int64_t ticket)
{
	struct arena *a = out->memory;
	struct draft_file_row *f;
	if (draft_file_list(&f, &out->n, s->db, &s->err, a, s->agent.id, ticket))
		return s->err.status;
	struct masker *masker = out->n ? masker_open(s, a, ticket) : NULL;
	struct ombud_draft_file *shown = ARENA_ARRAY(a, struct ombud_draft_file, out->n);
	for (size_t i = 0; i < out->n; i++)
		shown[i] = (struct ombud_draft_file){
		    masker_keep(masker, a, f[i].name), filetype_shown(f[i].type), f[i].size};
	out->v = shown;
	return OMBUD_OK;
}

static enum ombud_status list(struct ombud_draft_files *f, struct ombud_session *s, int64_t ticket)
{
	struct ticket_row t;
	enum ombud_status status = ticket_load(&t, s->db, &s->err, f->memory, ticket);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)ticket);
	if (status || session_may(s, MAY_LIST, true, NULL))
		return s->err.status;
	return show(f, s, ticket);
}

enum ombud_status ombud_draft_files(struct ombud_draft_files **out, struct ombud_session *s, int64_t ticket)
{
	session_enter(s);
	struct arena *memory = arena_new();
	struct ombud_draft_files *f = ARENA_NEW(memory, struct ombud_draft_files);
	f->memory = memory;
	*out = NULL;
	if (list(f, s, ticket)) {
		arena_drop(memory);
		return s->err.status;
	}
	*out = f;
	return OMBUD_OK;
}

void ombud_draft_files_free(struct ombud_draft_files *f)
{
	if (f)
		arena_drop(f->memory);
}

/* The gate takes words: bytes pass it in base64. */
enum ombud_status ombud_attach(struct ombud_result **out, struct ombud_session *s, int64_t ticket,
    const char *name, const void *bytes, size_t n)
{
	char id[24];
	*out = NULL;
	session_enter(s);
	if (n > FILE_MOST)
		return fail(&s->err, OMBUD_LIMIT, _("a file that goes along holds at most %d MB"), FILE_MOST >> 20);
	size_t room = sodium_base64_encoded_len(n, sodium_base64_VARIANT_ORIGINAL);
	char *text = mem_alloc(room);
	sodium_bin2base64(text, room, bytes, n, sodium_base64_VARIANT_ORIGINAL);
	snprintf(id, sizeof id, "%lld", (long long)ticket);
	const char *words[] = {"attach", "--ticket", id, "--name", name, "--base64", text};
	enum ombud_status status =
	    ombud_run(out, s, &(struct ombud_request){.words = words, .n_words = sizeof words / sizeof *words});
	sodium_memzero(text, room);
	mem_free(text);
	return status;
}
