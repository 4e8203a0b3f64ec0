#include "port/rawedit.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/vec.h"
#include "port/headtext.h"

struct edit {
	size_t from, to; /* bytes of the message */
	const char *text;
	size_t n;
};
struct editor {
	struct arena *a;
	const struct secrets *s;
	const char *bytes, *nl;
	VEC(struct edit) edits;
	bool unsafe;
};

static void add_edit(struct editor *e, size_t from, size_t to, const struct buf *b)
{
	struct edit x = {.from = from, .to = to, .n = b->len};
	x.text = arena_strn(e->a, buf_text(b), b->len);
	vec_push(&e->edits, x);
}

/* The header on one line without the secret, if one stands in it. */
static bool clean_header(const struct editor *e, const struct header *h, struct buf *out)
{
	struct buf line = {0}, clean = {0};
	buf_add(&line, h->name, h->n_name);
	buf_str(&line, ": ");
	word_decode(&line, h->value, h->n_value);
	bool changed = secrets_redact(e->s, &clean, buf_text(&line), line.len);
	if (changed) {
		one_line(out, buf_text(&clean), clean.len);
		buf_str(out, e->nl);
	}
	buf_free(&line);
	buf_free(&clean);
	return changed;
}

static bool named(const struct header *h, const char *name)
{
	return h->n_name == strlen(name) && strncasecmp(h->name, name, h->n_name) == 0;
}

static bool about_content(const struct header *h)
{
	return named(h, "Content-Type") || named(h, "Content-Transfer-Encoding") ||
	       named(h, "Content-MD5") || named(h, "Content-Length");
}

static void edit_headers(struct editor *e, const struct mime_part *p)
{
	for (size_t i = 0; i < p->headers.n; i++) {
		const struct header *h = &p->headers.v[i];
		struct buf out = {0};
		if (clean_header(e, h, &out))
			add_edit(e, p->head + h->start, p->head + h->end, &out);
		buf_free(&out);
	}
}

static bool token(const char *type)
{
	return type[strspn(type, "abcdefghijklmnopqrstuvwxyz0123456789/.+-")] == '\0';
}

/* The readable text of an HTML part as HTML again. */
static void add_html(struct buf *out, const char *text, size_t n)
{
	buf_str(out, "<pre>");
	for (size_t i = 0; i < n; i++) {
		if (text[i] == '<' || text[i] == '>' || text[i] == '&')
			buf_printf(out, "&#%d;", text[i]);
		else
			buf_char(out, text[i]);
	}
	buf_str(out, "</pre>\n");
}

/* The name stood in the Content-Type that is written anew. */
static void add_disposition(struct buf *out, const char *name, const char *nl)
{
	buf_str(out, "Content-Disposition: attachment; filename*=utf-8''");
	for (const char *p = name; *p; p++)
		if (isalnum((unsigned char)*p) || *p == '.' || *p == '-')
			buf_char(out, *p);
		else
			buf_printf(out, "%%%02X", (unsigned char)*p);
	buf_str(out, nl);
}

/* A text part anew: its other headers, then the clean text as UTF-8 in base64. */
static void edit_part(struct editor *e, const struct content *c, const struct content_text *t)
{
	const struct mime_part *p = t->part->scan;
	struct buf out = {0};
	if (!p) {
		e->unsafe = true;
		return;
	}
	for (size_t i = 0; i < p->headers.n; i++) {
		const struct header *h = &p->headers.v[i];
		if (!about_content(h) && !clean_header(e, h, &out))
			buf_add(&out, e->bytes + p->head + h->start, h->end - h->start);
	}
	if (out.len && out.data[out.len - 1] != '\n')
		buf_str(&out, e->nl);
	if (t->attachment >= 0 && !header_get(&p->headers, "Content-Disposition"))
		add_disposition(
		    &out, secrets_clean(e->s, e->a, c->attachments[t->attachment].name), e->nl);
	bool text = strncmp(p->type.value, "text/", 5) == 0 && token(p->type.value);
	buf_printf(&out, "Content-Type: %s; charset=utf-8%sContent-Transfer-Encoding: base64%s%s",
	    t->source ? "text/html"
	    : text    ? p->type.value
		      : "text/plain",
	    e->nl, e->nl, e->nl);
	struct buf body = {0};
	if (t->source)
		add_html(&body, t->text, t->n);
	else
		buf_add(&body, t->text, t->n);
	mail_encode(&out, buf_text(&body), body.len);
	add_edit(e, p->head, t->part->end, &out);
	buf_free(&body);
	buf_free(&out);
}

static int by_place(const void *a, const void *b)
{
	const struct edit *x = a, *y = b;
	return x->from < y->from ? -1 : x->from > y->from ? 1 : x->to < y->to ? 1 : -1;
}

/* Bytes [from, to) with the edits inside them; an edit inside another one is part of it. */
static void build(const struct editor *e, struct buf *out, size_t from, size_t to)
{
	size_t at = from;
	for (size_t i = 0; i < e->edits.n; i++) {
		const struct edit *x = &e->edits.v[i];
		if (x->from < at || x->to > to)
			continue;
		buf_add(out, e->bytes + at, x->from - at);
		buf_add(out, x->text, x->n);
		at = x->to;
	}
	buf_add(out, e->bytes + at, to - at);
}

static bool clean_text(struct editor *e, struct content *c, struct content_text *t)
{
	struct buf out = {0};
	bool dirty = secrets_redact(e->s, &out, t->text, t->n);
	if (t->source) {
		struct buf source = {0};
		dirty |= secrets_redact(e->s, &source, t->source, t->n_source);
		buf_free(&source);
	}
	if (dirty) {
		t->text = arena_strn(e->a, buf_text(&out), out.len);
		t->n = out.len;
		edit_part(e, c, t);
	}
	if (dirty && t->attachment >= 0) {
		struct intake_attachment *x = &c->attachments[t->attachment];
		x->bytes = t->text;
		x->n = t->n;
		x->type = t->source ? "text/plain" : x->type;
	}
	buf_free(&out);
	return dirty;
}

/* An attachment that is no text and holds a copy is not kept. */
static void check_attachments(struct editor *e, struct content *c)
{
	for (size_t i = 0; i < c->n_attachments; i++) {
		struct intake_attachment *x = &c->attachments[i];
		x->name = secrets_clean(e->s, e->a, x->name);
		if (strcmp(x->type, "message/rfc822") == 0 && c->attached[i]) {
			const struct mime_part *p = c->attached[i];
			struct buf inner = {0};
			build(e, &inner, p->body, p->end);
			x->bytes = arena_strn(e->a, buf_text(&inner), inner.len);
			x->n = inner.len;
			buf_free(&inner);
		}
		if (x->bytes && secrets_in(e->s, x->bytes, x->n)) {
			x->bytes = NULL;
			x->n = 0;
			e->unsafe = true;
		}
	}
}

static bool parts_dirty(const struct secrets *s, const struct content *c)
{
	struct buf out = {0};
	bool dirty = false;
	for (size_t i = 0; i < c->n_texts && !dirty; i++) {
		const struct content_text *t = &c->texts[i];
		dirty = secrets_redact(s, &out, t->text, t->n) ||
			(t->source && secrets_redact(s, &out, t->source, t->n_source));
	}
	for (size_t i = 0; i < c->n_attachments && !dirty; i++)
		dirty = secrets_in(s, c->attachments[i].bytes, c->attachments[i].n);
	buf_free(&out);
	return dirty;
}

static bool headers_dirty(const struct secrets *s, const struct mime_scan *scan)
{
	struct buf out = {0};
	bool dirty = false;
	struct editor e = {.s = s, .nl = "\n"};
	for (size_t i = 0; i < scan->n && !dirty; i++)
		for (size_t k = 0; k < scan->v[i].headers.n && !dirty; k++)
			dirty = clean_header(&e, &scan->v[i].headers.v[k], &out);
	buf_free(&out);
	return dirty;
}

bool rawedit_dirty(const struct secrets *s, const char *bytes, size_t n)
{
	struct arena a = {0};
	struct mime_scan scan;
	struct mail_parts parts;
	struct content c = {0};
	bool dirty = secrets_in(s, bytes, n);
	mime_scan(&scan, &a, bytes, n);
	if (!dirty && scan.over)
		dirty = true;
	if (!dirty) {
		mail_read(&parts, &a, bytes, n, &scan);
		content_read(&c, &a, bytes, n, &scan, &parts);
		dirty = parts_dirty(s, &c) || headers_dirty(s, &scan);
	}
	content_free(&c);
	arena_free(&a);
	return dirty;
}

bool rawedit_clean(struct buf *raw, struct content *c, struct arena *a, const struct secrets *s,
    const char *bytes, size_t n, const struct mime_scan *scan)
{
	const char *first = memchr(bytes, '\n', n);
	bool crlf = first && first > bytes && first[-1] == '\r';
	struct editor e = {.a = a, .s = s, .bytes = bytes, .nl = crlf ? "\r\n" : "\n"};
	for (size_t i = 0; i < scan->n; i++)
		edit_headers(&e, &scan->v[i]);
	for (size_t i = 0; i < c->n_texts; i++)
		clean_text(&e, c, &c->texts[i]);
	if (e.edits.n)
		qsort(e.edits.v, e.edits.n, sizeof *e.edits.v, by_place);
	check_attachments(&e, c);
	content_body(c, a);
	if (!e.unsafe)
		build(&e, raw, 0, n);
	vec_free(&e.edits);
	return !e.unsafe && !rawedit_dirty(s, buf_text(raw), raw->len);
}
