/* ombud_import: files of any form become tickets. Reads, parses, writes in batches, reports. */
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "ombud.h"
#include "ops/arrive.h"
#include "ops/op.h"
#include "port/batch.h"
#include "port/parser.h"
#include "port/readers.h"
#include "port/rejects.h"
#include "text/charset.h"

enum { PROGRESS_MS = 100, NOTES_MAX = 10000, WIDE_BYTES = 256 * 1024 * 1024 };

struct report {
	struct ombud_import_report face; /* first: what the caller holds */
	struct arena memory;
	VEC(struct ombud_reject) rejects;
	VEC(const char *) notes;
};
struct importer {
	struct ombud_session *s;
	const struct ombud_import_how *how;
	struct report *report;
	struct rules *rules;
	struct map map;
	struct rejects keep;
	struct batch *batch, *before; /* being filled; filled, and with letters still being parsed */
	struct batch batches[2];
	struct parser *parser;
	struct sink sink;
	int64_t looked; /* audit entry up to which the rules looked */
	int64_t done, total, told_ms; /* bytes; monotonic ms */
	enum ombud_status status;     /* what ended it, OMBUD_OK if nothing did */
};

static const char *where(struct importer *im, const char *file, const char *place)
{
	return place && place[0] ? arena_printf(&im->report->memory, "%s: %s", file, place)
				 : arena_str(&im->report->memory, file);
}

static void note(struct importer *im, const char *file, const char *place, const char *text)
{
	struct report *r = im->report;
	if (r->notes.n == NOTES_MAX)
		return;
	const char *s = arena_printf(&r->memory, "%s: %s", where(im, file, place), text);
	vec_push(&r->notes, s);
}

static void refuse(struct importer *im, const char *file, const char *place, const char *reason)
{
	struct report *r = im->report;
	struct ombud_reject x = {.file = arena_str(&r->memory, file),
	    .place = arena_str(&r->memory, place),
	    .reason = arena_str(&r->memory, reason)};
	vec_push(&r->rejects, x);
	r->face.rejected++;
}

static enum ombud_status told(void *data, const struct batch_item *x, enum intake_done done)
{
	struct importer *im = data;
	struct ombud_import_report *face = &im->report->face;
	if (x->refused) {
		refuse(im, x->item.file, x->item.place, x->refused);
		return rejects_add(&im->keep, &im->s->err, &x->item);
	}
	face->imported += done == INTAKE_NEW;
	face->threaded += done == INTAKE_THREADED;
	face->duplicate += done == INTAKE_DUPLICATE;
	if (x->in.remark && x->in.remark[0])
		note(im, x->item.file, x->item.place, x->in.remark);
	return OMBUD_OK;
}

/* The rules come after the letters' commit: what they meet with never costs a letter, and what they
 * could not do now the next import or tick does. */
static void act_on_arrival(struct importer *im, bool last)
{
	struct err kept = im->s->err;
	if (arrive_look(im->s, &im->looked, last, NULL) && last) {
		struct report *r = im->report;
		const char *text = arena_printf(&r->memory,
		    _("the rules have not acted on all of it ('ombud tick' goes on): %s"),
		    im->s->err.text);
		vec_push(&r->notes, text);
	}
	im->s->err = kept;
}

/* Letters are done in the order in which they were given: the last one tells. */
static enum ombud_status parsed(struct importer *im, const struct batch *b)
{
	for (size_t i = b->items.n; i-- > 0;)
		if (b->items.v[i]->letter)
			return parser_wait(im->parser, &im->s->err, b->items.v[i]->letter);
	return OMBUD_OK;
}

static bool write_batch(struct importer *im, struct batch *b)
{
	if (b->items.n == 0 || im->status)
		return im->status == OMBUD_OK;
	im->status = parsed(im, b);
	if (!im->status)
		im->status = batch_write(b, im->s, told, im);
	if (!im->status)
		act_on_arrival(im, false);
	return im->status == OMBUD_OK;
}

/* One batch is written while the next one's letters are parsed. */
static bool turn_batches(struct importer *im)
{
	struct batch *written = im->before;
	if (!batch_full(im->batch))
		return true;
	bool go = write_batch(im, written);
	im->before = im->batch;
	im->batch = written;
	return go;
}

/* At the end: how often letters cost their parser its life. */
static void tell_of_parser(struct importer *im)
{
	struct parser_count c = parser_count(im->parser);
	if (!c.replaced)
		return;
	const char *text = arena_printf(&im->report->memory,
	    _("the process that parses letters was started anew %d times; letters not parsed: %d"),
	    (int)c.replaced, (int)c.unparsed);
	vec_push(&im->report->notes, text);
}

static bool flush(struct importer *im)
{
	return write_batch(im, im->before) && write_batch(im, im->batch);
}

/* ---- the sink ---------------------------------------------------------------------------- */

static bool take_letter(void *data, const struct item *item)
{
	struct importer *im = data;
	struct batch_item *x = batch_add(im->batch, item);
	x->letter = ARENA_NEW(&im->batch->memory, struct parser_letter);
	*x->letter = (struct parser_letter){.bytes = x->item.bytes,
	    .n = x->item.n,
	    .hints = {.now = ombud_now(im->s),
		.from_time = item->from_time,
		.file_time = item->file_time,
		.from_sender = x->item.from_sender,
		.size = item->size},
	    .out = &x->in,
	    .a = &im->batch->memory};
	im->status = parser_give(im->parser, &im->s->err, x->letter);
	if (im->status)
		return false;
	if (item->size > LETTER_BYTES && !im->keep.path)
		note(im, item->file, item->place, _("give --rejects to keep the letter whole"));
	return turn_batches(im);
}

/* Waits its turn in the batch: reports stay in the order of the file. */
static bool take_reject(void *data, const struct item *item, const char *reason)
{
	struct importer *im = data;
	batch_add(im->batch, item)->refused = arena_str(&im->batch->memory, reason);
	return turn_batches(im);
}

static bool take_row(void *data, const struct item *item, const struct cell *cells, size_t n)
{
	struct importer *im = data;
	struct row_env env = {
	    .now = ombud_now(im->s), .zone = im->s->constants.zone, .rules = im->rules};
	struct row_fault fault = {0};
	struct batch_item *x = batch_add(im->batch, item);
	if (!row_read(&x->in, &im->batch->memory, cells, n, &env, &fault))
		x->refused =
		    arena_printf(&im->batch->memory, _("column %s: %s"), fault.column, fault.reason);
	return turn_batches(im);
}

static bool take_large(void *data, const char *bytes, size_t n)
{
	struct importer *im = data;
	im->status = rejects_large(&im->keep, &im->s->err, bytes, n);
	return im->status == OMBUD_OK;
}

static bool take_note(void *data, const char *file, const char *place, const char *text)
{
	note(data, file, place, text);
	return true;
}

static bool cancelled(struct importer *im)
{
	im->report->face.cancelled = true;
	return false;
}

static bool take_progress(void *data, int64_t at)
{
	struct importer *im = data;
	if (im->s->stop && im->s->stop(im->s->stop_data))
		return cancelled(im);
	if (!im->how->progress)
		return true;
	int64_t now = time_monotonic_ms();
	if (now - im->told_ms < PROGRESS_MS)
		return true;
	im->told_ms = now;
	struct ombud_progress p = {.done = im->done + at, .total = im->total, .what = _("import")};
	return im->how->progress(im->how->progress_data, &p) || cancelled(im);
}

/* ---- files ------------------------------------------------------------------------------- */

/* A whole file or folder that cannot be taken; what was read before it is told before it. */
static bool refuse_file(struct importer *im, const char *path, const char *why)
{
	bool go = flush(im);
	refuse(im, path, "", why);
	return go;
}

/* Spreadsheets write UTF-16: such a file is read as UTF-8. */
static bool widen(struct importer *im, struct source *src)
{
	const char *s;
	char *bytes;
	size_t n = source_peek(src, &s, 2);
	struct buf text = {0};
	if (n < 2 || (memcmp(s, "\xFF\xFE", 2) != 0 && memcmp(s, "\xFE\xFF", 2) != 0))
		return true;
	if (!source_rest(src, &bytes, &n, WIDE_BYTES)) {
		refuse_file(im, src->name, _("UTF-16 over 256 MB: save it as UTF-8"));
		return false;
	}
	charset_decode(&text, "UTF-16", bytes, n);
	mem_free(bytes);
	n = text.len;
	source_become(src, buf_take(&text), n);
	return true;
}

/* A file of no known form is one rejected item: kept whole, as any other. */
static bool refuse_whole(struct importer *im, struct source *src, const char *reason)
{
	char *bytes;
	size_t n;
	if (!im->keep.path || !source_rest(src, &bytes, &n, LETTER_BYTES))
		return refuse_file(im, src->name, reason);
	struct item x = {.file = src->name,
	    .place = "",
	    .bytes = bytes,
	    .n = n,
	    .size = n,
	    .form = ITEM_LETTER,
	    .from_line = "",
	    .from_sender = "",
	    .header = ""};
	bool go = take_reject(im, &x, reason);
	mem_free(bytes);
	return go;
}

static bool read_as(
    struct importer *im, struct source *src, enum format format, const struct folder_file *f)
{
	switch (format) {
	case FORMAT_MBOX:
		return mbox_read(src, &im->sink);
	case FORMAT_EML:
	case FORMAT_MAILDIR:
		return message_read(src, &im->sink, f ? f->time : 0);
	case FORMAT_CSV:
		return csv_read(src, &im->sink, &im->map);
	case FORMAT_JSONL:
		return jsonl_read(src, &im->sink, &im->map);
	case FORMAT_EMPTY:
		note(im, src->name, "", _("the file is empty"));
		return true;
	default:
		break;
	}
	return refuse_whole(im, src,
	    _("not an mbox, a letter, CSV with a known column name, or JSON lines; --as-format "
	      "says "
	      "which it is, --map names its columns"));
}

static bool read_file(struct importer *im, const char *path, const struct folder_file *f)
{
	struct source src;
	struct err why;
	const char *s;
	if (source_open(&src, &why, path))
		return refuse_file(im, path, why.text);
	enum format format = format_find(im->how->format);
	bool go = true;
	if (f && f->maildir)
		format = FORMAT_MAILDIR;
	else if (!widen(im, &src))
		go = false;
	else if (!format || format == FORMAT_MAILDIR) {
		size_t n = source_peek(&src, &s, SOURCE_PIECE);
		format = sniff(s, n, &im->map);
	}
	if (go)
		go = read_as(im, &src, format, f);
	else
		go = true;
	if (src.error)
		refuse_file(
		    im, src.name, _("could not be read to its end: the disk or the pipe failed"));
	im->done += src.size;
	source_close(&src);
	return go;
}

static bool read_folder(struct importer *im, const char *path)
{
	struct folder folder = {0};
	struct err why;
	bool go = true;
	if (folder_list(&folder, &why, path)) {
		go = refuse_file(im, path, why.text);
	} else {
		if (folder.unread)
			go = refuse_file(im, path, folder.unread);
		if (folder.n == 0)
			note(im, path, "", _("the folder holds no files"));
		for (size_t i = 0; i < folder.n; i++)
			im->total += folder.v[i].size;
		for (size_t i = 0; i < folder.n && go; i++)
			go = read_file(im, folder.v[i].path, &folder.v[i]);
	}
	folder_free(&folder);
	return go;
}

static bool is_folder(const char *path)
{
	struct stat st;
	return strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static void read_all(struct importer *im, const char *const *paths, size_t n)
{
	struct stat st;
	bool go = true;
	for (size_t i = 0; i < n; i++)
		if (strcmp(paths[i], "-") != 0 && stat(paths[i], &st) == 0 && S_ISREG(st.st_mode))
			im->total += st.st_size;
	for (size_t i = 0; i < n && go; i++)
		go =
		    is_folder(paths[i]) ? read_folder(im, paths[i]) : read_file(im, paths[i], NULL);
	flush(im);
}

/* ---- begin and end ----------------------------------------------------------------------- */

static enum ombud_status begin(struct importer *im)
{
	struct err *err = &im->s->err;
	enum ombud_status st = session_may(im->s, MAY_WORK, true, NULL);
	if (st)
		return st;
	if (op_may_write(im->s))
		return err->status;
	if (!format_known(im->how->format))
		return fail(err, OMBUD_INPUT, _("unknown format; write one of: %s"), format_list());
	if (im->how->map && (st = map_read(&im->map, err, im->how->map)))
		return st;
	if ((st = rejects_open(&im->keep, err, im->how->rejects)))
		return st;
	const char *hosts = ombud_setting(im->s, "mail.hosts"),
		   *own = ombud_setting(im->s, "mail.own");
	if ((st = rules_open(&im->rules, err)))
		return st;
	im->parser = parser_new(im->rules, arena_str(&im->report->memory, hosts),
	    arena_str(&im->report->memory, own));
	return OMBUD_OK;
}

static void end(struct importer *im)
{
	parser_free(im->parser);
	batch_free(im->batch);
	batch_free(im->before);
	rules_free(im->rules);
	map_free(&im->map);
	rejects_close(&im->keep);
}

static void face(struct report *r)
{
	r->face.rejects = r->rejects.v;
	r->face.n_rejects = r->rejects.n;
	r->face.notes = r->notes.v;
	r->face.n_notes = r->notes.n;
	r->face.memory = r;
}

enum ombud_status ombud_import(struct ombud_import_report **out, struct ombud_session *s,
    const char *const *paths, size_t n, const struct ombud_import_how *how)
{
	struct importer im = {.s = s, .how = how};
	*out = NULL;
	im.batch = &im.batches[0];
	im.before = &im.batches[1];
	session_enter(s);
	im.report = mem_alloc(sizeof *im.report);
	im.sink = (struct sink){.data = &im,
	    .letter = take_letter,
	    .row = take_row,
	    .reject = take_reject,
	    .large = take_large,
	    .note = take_note,
	    .progress = take_progress};
	im.status = begin(&im);
	if (!im.status) {
		read_all(&im, paths, n);
		act_on_arrival(&im, true);
		tell_of_parser(&im);
	}
	end(&im);
	face(im.report);
	if (im.status == OMBUD_OK)
		*out = &im.report->face;
	else
		ombud_import_free(&im.report->face);
	return im.status;
}

void ombud_import_free(struct ombud_import_report *face_of)
{
	if (!face_of)
		return;
	struct report *r = face_of->memory;
	vec_free(&r->rejects);
	vec_free(&r->notes);
	arena_free(&r->memory);
	mem_free(r);
}
