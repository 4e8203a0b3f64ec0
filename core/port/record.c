#include "port/record.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "port/content.h"
#include "port/finds.h"
#include "port/mimescan.h"

enum {
	WORD = 512,
	LINE = 512 * 1024, /* a header of 64 kB in a charset whose letters grow threefold */
	REFERENCES = 100,
	ROOM = 4 * 1024 * 1024,
	FLAGS = LETTER_AUTO | LETTER_BOUNCE | LETTER_LIST | LETTER_CUT | LETTER_SCRUBBED | LETTER_NULL
};
enum raw { RAW_NONE, RAW_SAME, RAW_OTHER };

size_t record_most(size_t n)
{
	return 3 * n + ROOM;
}

/* ---- writing ---- */

static void put_number(struct buf *b, int64_t x)
{
	buf_add(b, &x, sizeof x);
}

static void put_bytes(struct buf *b, const char *s, size_t n)
{
	put_number(b, (int64_t)n);
	buf_add(b, s, n);
}

static void put_text(struct buf *b, const char *s)
{
	put_bytes(b, s ? s : "", s ? strlen(s) : 0);
}

static void put_raw(struct buf *b, const struct intake *x, const char *bytes)
{
	put_number(b, !x->raw ? RAW_NONE : x->raw == bytes ? RAW_SAME : RAW_OTHER);
	if (x->raw && x->raw != bytes)
		put_bytes(b, x->raw, x->n_raw);
}

static void put_attachments(struct buf *b, const struct intake *x)
{
	put_number(b, (int64_t)x->n_attachments);
	for (size_t i = 0; i < x->n_attachments; i++) {
		const struct intake_attachment *f = &x->attachments[i];
		put_text(b, f->name);
		put_text(b, f->type);
		put_number(b, (int64_t)f->size);
		put_number(b, f->bytes != NULL);
		if (f->bytes)
			put_bytes(b, f->bytes, f->n);
	}
}

static void put_finds(struct buf *b, const struct intake *x)
{
	put_number(b, (int64_t)x->n_data);
	for (size_t i = 0; i < x->n_data; i++) {
		put_number(b, x->data[i].field);
		put_text(b, x->data[i].value);
		put_number(b, strcmp(x->data[i].source, "header") == 0);
	}
}

void record_write(struct buf *b, const struct intake *x, const char *bytes)
{
	const char *const texts[] = {x->sender, x->address, x->subject, x->body, x->charset, x->remark,
	    x->message_id, x->in_reply_to, x->dated};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		put_text(b, texts[i]);
	put_number(b, (int64_t)x->n_references);
	for (size_t i = 0; i < x->n_references; i++)
		put_text(b, x->references[i]);
	put_number(b, x->token_ticket);
	put_number(b, x->received_at);
	put_number(b, x->flags);
	put_number(b, x->bounce);
	put_text(b, x->bounce_of);
	put_text(b, x->bounce_why);
	put_text(b, x->bounce_to);
	put_raw(b, x, bytes);
	put_attachments(b, x);
	put_finds(b, x);
}

/* ---- reading ---- */

struct reader {
	struct arena *a;
	const char *at, *end;
	bool bad;
};

static int64_t number(struct reader *r, int64_t least, int64_t most)
{
	int64_t x = least;
	if (r->bad || r->end - r->at < (ptrdiff_t)sizeof x) {
		r->bad = true;
		return least;
	}
	memcpy(&x, r->at, sizeof x);
	r->at += sizeof x;
	if (x >= least && x <= most)
		return x;
	r->bad = true;
	return least;
}

static size_t count(struct reader *r, size_t most)
{
	return (size_t)number(r, 0, (int64_t)most);
}

/* Borrowed, "" where it is bad. */
static const char *bytes_of(struct reader *r, size_t *n, size_t most)
{
	*n = count(r, most);
	if (r->bad || (size_t)(r->end - r->at) < *n) {
		r->bad = true;
		*n = 0;
		return "";
	}
	const char *s = r->at;
	r->at += *n;
	return s;
}

static const char *text(struct reader *r, size_t most)
{
	size_t n;
	const char *s = bytes_of(r, &n, most);
	if (memchr(s, '\0', n) || !utf8_valid(s, n)) {
		r->bad = true;
		return "";
	}
	return arena_strn(r->a, s, n);
}

/* What a charset is called: a word of our own list. */
static const char *name(struct reader *r)
{
	const char *s = text(r, WORD);
	for (const char *p = s; *p; p++)
		if (*p <= ' ' || *p > '~')
			r->bad = true;
	return s;
}

static void read_texts(struct reader *r, struct intake *x)
{
	x->sender = text(r, LINE);
	x->address = text(r, LINE);
	x->subject = text(r, LINE);
	x->body = text(r, BODY_BYTES);
	x->charset = name(r);
	x->remark = text(r, LINE);
	x->message_id = text(r, LINE);
	x->in_reply_to = text(r, LINE);
	x->dated = text(r, LINE);
	x->n_references = count(r, REFERENCES);
	const char **v = ARENA_ARRAY(r->a, const char *, x->n_references + 1);
	for (size_t i = 0; i < x->n_references && !r->bad; i++)
		v[i] = text(r, LINE);
	x->references = v;
}

static void read_raw(struct reader *r, struct intake *x, const char *bytes, size_t n)
{
	int64_t which = number(r, RAW_NONE, RAW_OTHER);
	if (which == RAW_SAME) {
		x->raw = bytes;
		x->n_raw = n;
	} else if (which == RAW_OTHER) {
		const char *s = bytes_of(r, &x->n_raw, record_most(n));
		x->raw = arena_strn(r->a, s, x->n_raw);
	}
}

static void read_attachments(struct reader *r, struct intake *x, size_t n)
{
	x->n_attachments = count(r, 2 * MIME_PARTS + 2);
	struct intake_attachment *v =
	    ARENA_ARRAY(r->a, struct intake_attachment, x->n_attachments + 1);
	for (size_t i = 0; i < x->n_attachments && !r->bad; i++) {
		v[i].name = text(r, LINE);
		v[i].type = text(r, LINE);
		v[i].size = count(r, record_most(n));
		if (number(r, 0, 1)) {
			const char *s = bytes_of(r, &v[i].n, record_most(n));
			v[i].bytes = arena_strn(r->a, s, v[i].n);
		}
	}
	x->attachments = v;
}

static void read_finds(struct reader *r, struct intake *x)
{
	x->n_data = count(r, FINDS_MAX);
	struct intake_datum *data = ARENA_ARRAY(r->a, struct intake_datum, x->n_data + 1);
	for (size_t i = 0; i < x->n_data && !r->bad; i++) {
		data[i].field = (enum datum_field)number(r, DATUM_ANY + 1, DATUM_FIELDS - 1);
		data[i].value = text(r, LINE);
		data[i].source = number(r, 0, 1) ? "header" : "letter";
	}
	x->data = data;
}

bool record_read(struct intake *out, struct arena *a, const char *record, size_t n,
    const char *bytes, size_t n_bytes, int64_t now)
{
	struct reader r = {.a = a, .at = record, .end = record + n};
	*out = (struct intake){.lang = "", .channel = "mail"};
	read_texts(&r, out);
	out->token_ticket = number(&r, 0, INT64_MAX);
	out->received_at = number(&r, 1, now);
	out->flags = (unsigned)number(&r, 0, FLAGS) & FLAGS;
	out->bounce = (enum bounce)number(&r, BOUNCE_NONE, BOUNCE_FAILED);
	out->bounce_of = text(&r, LINE);
	out->bounce_why = text(&r, LINE);
	out->bounce_to = text(&r, LINE);
	read_raw(&r, out, bytes, n_bytes);
	read_attachments(&r, out, n_bytes);
	read_finds(&r, out);
	return !r.bad && r.at == r.end;
}
