/* ombud_import: files of any form become tickets. Reads, parses, writes in batches, reports. */
#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "ombud.h"
#include "ops/arrive.h"
#include "ops/op.h"
#include "port/batch.h"
#include "port/files.h"
#include "port/import.h"
#include "port/parser.h"
#include "port/readers.h"
#include "port/rejects.h"
#include "store/setting.h"

enum { PROGRESS_MS = 100, NOTES_MAX = 10000 };

struct report {
	struct ombud_import_report face; /* first: what the caller holds */
	struct arena memory;
	VEC(struct ombud_reject) rejects;
	VEC(const char *) notes;
};
struct importer {
	struct ombud_session *s;
	const struct ombud_import_how *how;
	const struct import_watch *watch; /* NULL: nobody wants to know what is taken */
	struct report *report;
	struct rules *rules;
	struct map map;
	struct rejects keep;
	struct batch *batch,
	    *before; /* being filled; filled, and with letters still being parsed */
	struct batch batches[2];
	struct parser *parser;
	struct sink sink;
	int64_t looked; /* audit entry up to which the rules looked */
	struct files files;
	int64_t told_ms;	  /* monotonic ms */
	enum ombud_status status; /* what ended it, OMBUD_OK if nothing did */
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
	if (im->watch)
		im->watch->taken(im->watch->data, x->item.file);
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
	for (size_t i = 0; i < b->items.n; i++)
		b->items.v[i]->in.live = im->how->live && b->items.v[i]->letter;
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
		x->refused = arena_printf(
		    &im->batch->memory, _("column %s: %s"), fault.column, fault.reason);
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
	struct ombud_progress p = {
	    .done = im->files.done + at, .total = im->files.total, .what = _("import")};
	return im->how->progress(im->how->progress_data, &p) || cancelled(im);
}

static bool take_file(void *data, const char *path, const char *why)
{
	struct importer *im = data;
	bool go = flush(im); /* what was read before it is told before it */
	refuse(im, path, "", why);
	return go;
}

/* ---- begin and end ----------------------------------------------------------------------- */

static enum ombud_status begin(struct importer *im)
{
	struct err *err = &im->s->err;
	enum ombud_status st = session_may(im->s, MAY_TAKE_IN, true, NULL);
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
	struct arena *a = &im->report->memory;
	const char *hosts = setting_get(im->s->db, err, a, "mail.hosts"),
		   *own = setting_get(im->s->db, err, a, "mail.own"),
		   *from = setting_get(im->s->db, err, a, "mail.from");
	if (err->status || rules_open(&im->rules, err))
		return err->status;
	im->parser = parser_new(im->rules, hosts, arena_printf(a, "%s %s", own, from));
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

static const struct sink sink_of = {.letter = take_letter,
    .row = take_row,
    .reject = take_reject,
    .large = take_large,
    .file = take_file,
    .note = take_note,
    .progress = take_progress};

static void read_all(struct importer *im, const struct import_source *from)
{
	im->files = (struct files){.sink = &im->sink,
	    .map = &im->map,
	    .format = im->how->format,
	    .stop = im->s->stop,
	    .stop_data = im->s->stop_data,
	    .whole = im->keep.path != NULL};
	if (from->paths)
		files_read(&im->files, from->paths, from->n);
	else
		files_read_these(&im->files, from->files, from->n);
	flush(im);
	act_on_arrival(im, true);
	tell_of_parser(im);
}

enum ombud_status import_from(struct ombud_import_report **out, struct ombud_session *s,
    const struct import_source *from, const struct ombud_import_how *how, const struct import_watch *watch)
{
	struct importer im = {.s = s, .how = how, .watch = watch, .sink = sink_of};
	*out = NULL;
	im.sink.data = &im;
	im.batch = &im.batches[0];
	im.before = &im.batches[1];
	session_enter(s);
	im.report = mem_alloc(sizeof *im.report);
	im.status = begin(&im);
	if (!im.status)
		read_all(&im, from);
	end(&im);
	face(im.report);
	if (im.status == OMBUD_OK)
		*out = &im.report->face;
	else
		ombud_import_free(&im.report->face);
	return im.status;
}

enum ombud_status ombud_import(struct ombud_import_report **out, struct ombud_session *s,
    const char *const *paths, size_t n, const struct ombud_import_how *how)
{
	return import_from(out, s, &(struct import_source){.paths = paths, .n = n}, how, NULL);
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
