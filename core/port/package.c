#include "port/package.h"

#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "model/filetype.h"
#include "port/package_room.h"
#include "port/tar.h"

void pack_put(struct pack *k, const char *name, struct buf *bytes, size_t records)
{
	vec_push(&k->file, ((struct pack_file){name, *bytes, records}));
	*bytes = (struct buf){0};
}

void pack_seen(struct pack *k, int64_t at)
{
	if (at > k->newest)
		k->newest = at;
}

json_t *pack_head(const struct pack *k)
{
	return json_pack("{s:s, s:s, s:I, s:s, s:s}", "format", "ombud package 1", "kind",
	    kind_info((enum kind)k->t->kind)->name, "ticket", (json_int_t)k->t->id, "received",
	    pack_instant(k, k->t->received_at), "language", k->sv ? "sv" : "en");
}

/* ---- what goes along -------------------------------------------------------------------------------- */

/* "4-correspondence/007.txt" and its files "007-2.pdf": by the order of letters, never by a sender's name. */
static const char *name_of(const struct pack *k, const struct review_item *i, size_t letter)
{
	if (i->datum || !i->review || i->review->decision == REVIEW_WITHHELD)
		return NULL;
	if (!i->file)
		return arena_printf(k->a, "4-correspondence/%05zu.txt", letter);
	const char *ending = i->review->decision == REVIEW_REDACTED ? ".txt" : extension_shown(i->file->name);
	return arena_printf(k->a, "4-correspondence/%05zu-%02lld%s", letter, (long long)i->file->n, ending);
}

static void name_items(struct pack *k)
{
	size_t letter = 0;
	const char **names = ARENA_ARRAY(k->a, const char *, k->n_item + 1);
	for (size_t i = 0; i < k->n_item; i++) {
		letter += k->item[i].letter && !k->item[i].file;
		names[i] = name_of(k, &k->item[i], letter);
	}
	k->name = names;
}

static void see_all(struct pack *k)
{
	pack_seen(k, k->t->received_at);
	for (size_t i = 0; i < k->p->n_data; i++)
		pack_seen(k, k->p->data[i].seen_at);
	for (size_t i = 0; i < k->p->n_letters; i++)
		pack_seen(k, k->p->letters[i].at);
}

static enum ombud_status make_access(struct pack *k)
{
	return pack_letter(k) || pack_processing(k) || pack_correspondence(k) || pack_data(k) ? k->s->err.status : OMBUD_OK;
}

/* ---- the tar ---------------------------------------------------------------------------------------- */

static int by_name(const void *a, const void *b)
{
	const struct pack_file *x = a, *y = b;
	return strcmp(x->name, y->name);
}

/* A hash line and, before it, a comment with what sha256sum does not check. */
static void put_manifest(struct pack *k, struct buf *out)
{
	char hex[65];
	unsigned char hash[32];
	buf_printf(out, "# ombud package 1: %s, ticket %lld\n", kind_info((enum kind)k->t->kind)->name, (long long)k->t->id);
	buf_str(out, "# each file: a line \"# bytes N records N\", then its SHA-256 and name (sha256sum -c MANIFEST)\n");
	for (size_t i = 0; i < k->file.n; i++) {
		const struct pack_file *f = &k->file.v[i];
		package_hash(hash, hex, buf_text(&f->bytes), f->bytes.len);
		buf_printf(out, "# bytes %zu records %zu\n%s  %s\n", f->bytes.len, f->records, hex, f->name);
	}
}

static void put_files(struct pack *k, struct packed *out)
{
	struct buf manifest = {0};
	char hex[65];
	qsort(k->file.v, k->file.n, sizeof *k->file.v, by_name);
	put_manifest(k, &manifest);
	package_hash(out->manifest, hex, buf_text(&manifest), manifest.len);
	pack_put(k, "MANIFEST", &manifest, k->file.n);
	qsort(k->file.v, k->file.n, sizeof *k->file.v, by_name);
	out->files = (int64_t)k->file.n;
}

static enum ombud_status put_tar(struct pack *k, struct packed *out)
{
	put_files(k, out);
	struct tar *tar = tar_new(&out->tar, k->newest);
	bool good = tar != NULL;
	for (size_t i = 0; i < k->file.n && good; i++)
		good = tar_add(tar, k->file.v[i].name, buf_text(&k->file.v[i].bytes), k->file.v[i].bytes.len);
	good = tar && tar_end(tar) && good;
	if (good)
		return OMBUD_OK;
	return fail(&k->s->err, OMBUD_LIMIT,
	    _("the package would hold more than %d MB: withhold its large files here, and give them otherwise"),
	    PACKAGE_BYTES >> 20);
}

enum ombud_status package_pack(struct packed *out, struct subject *p)
{
	struct pack k = {.p = p, .s = p->s, .a = p->a, .t = p->t, .sv = strcmp(p->t->lang, "sv") == 0};
	enum ombud_status status = subject_items(&k.item, &k.n_item, p);
	name_items(&k);
	see_all(&k);
	if (!status)
		status = p->t->kind == KIND_ACCESS ? make_access(&k) : pack_portable(&k);
	if (!status)
		status = put_tar(&k, out);
	for (size_t i = 0; i < k.file.n; i++)
		buf_free(&k.file.v[i].bytes);
	vec_free(&k.file);
	return status;
}
