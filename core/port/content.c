#include "port/content.h"

#include <stdarg.h>
#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "port/headtext.h"
#include "port/textpart.h"

typedef VEC(struct content_text) text_list;
typedef VEC(struct intake_attachment) attachment_list;
typedef VEC(const struct mime_part *) place_list;

struct gather {
	struct content *c;
	struct arena *a;
	const char *bytes;
	text_list texts;
	attachment_list attachments;
	place_list places;
	bool has_body;
};

void content_remark(struct content *c, const char *fmt, ...)
{
	va_list ap;
	if (c->remarks.len > 2000)
		return;
	if (c->remarks.len)
		buf_str(&c->remarks, "; ");
	va_start(ap, fmt);
	buf_vprintf(&c->remarks, fmt, ap);
	va_end(ap);
}

void content_free(struct content *c)
{
	buf_free(&c->remarks);
}

const char *content_name(struct arena *a, const char *name)
{
	const char *last = name;
	for (const char *p = name; *p; p++)
		if ((*p == '/' || *p == '\\') && p[1])
			last = p + 1;
	size_t n = strlen(last);
	return arena_strn(a, last, n > NAME_BYTES ? utf8_floor(last, NAME_BYTES) : n);
}

struct manner {
	bool attachment, named;
	const char *name;
};

static struct manner manner_of(struct arena *a, const struct mail_part *p)
{
	struct manner m = {.name = ""};
	struct params disposition = {.value = ""};
	if (!p->scan)
		return m;
	const struct header *h = header_get(&p->scan->headers, "Content-Disposition");
	if (h)
		params_read(&disposition, a, h->value, h->n_value);
	const char *name = param_get(&disposition, a, "filename");
	if (!name || !name[0])
		name = param_get(&p->scan->type, a, "name");
	m.attachment = strcmp(disposition.value, "attachment") == 0;
	m.named = name && name[0];
	m.name = m.named ? content_name(a, name) : "";
	return m;
}

static bool readable(const char *type)
{
	return strcmp(type, "text/plain") == 0 || strcmp(type, "text/html") == 0 ||
	       strcmp(type, "text/enriched") == 0 || strcmp(type, "text/richtext") == 0;
}

/* A named text is an attachment, unless it is the first thing and is not called one. */
static bool belongs_to_body(const struct gather *g, const struct mail_part *p, struct manner m)
{
	if (p->nested || !readable(p->type) || m.attachment)
		return false;
	return !m.named || !g->has_body;
}

static int attach(struct gather *g, const struct mime_part *where, const char *type,
    const char *name, const char *bytes, size_t n)
{
	struct intake_attachment x = {
	    .name = name, .type = type, .bytes = bytes, .n = n, .size = n};
	vec_push(&g->attachments, x);
	vec_push(&g->places, where);
	return (int)g->attachments.n - 1;
}

static void add_text(struct gather *g, const struct mail_part *p, const char *bytes, size_t n,
    bool in_body, int attachment)
{
	struct content_text t = {.part = p, .in_body = in_body, .attachment = attachment};
	textpart_read(g->c, &t, g->a, bytes, n);
	vec_push(&g->texts, t);
}

static void add_leaf(struct gather *g, const struct mail_part *p)
{
	struct buf decoded = {0};
	struct manner m = manner_of(g->a, p);
	const char *bytes = g->bytes + p->start;
	size_t n = p->end - p->start;
	if (p->encoding != MAIL_PLAIN) {
		mail_decode(&decoded, p->encoding, bytes, n);
		bytes = buf_text(&decoded);
		n = decoded.len;
	}
	bool in_body = belongs_to_body(g, p, m);
	int attachment = -1;
	if (!in_body && !p->nested)
		attachment = attach(g, p->scan, p->type, m.name, arena_strn(g->a, bytes, n), n);
	if (in_body || strncmp(p->type, "text/", 5) == 0 || textpart_looks(bytes, n))
		add_text(g, p, bytes, n, in_body, attachment);
	g->has_body = g->has_body || (in_body && n);
	if (!p->nested && strcmp(p->type, "message/delivery-status") == 0)
		g->c->bounce = true;
	buf_free(&decoded);
}

static const char *message_name(struct arena *a, const struct mime_part *inner)
{
	const struct header *h = inner ? header_get(&inner->headers, "Subject") : NULL;
	const char *subject = h ? word_text(a, h->value, h->n_value) : "";
	if (!subject[0])
		return "message.eml";
	size_t n = utf8_floor(subject, strlen(subject) < 120 ? strlen(subject) : 120);
	char *name = arena_printf(a, "%.*s.eml", (int)n, subject);
	for (char *p = name; *p; p++)
		if (*p == '/' || *p == '\\')
			*p = '-';
	return name;
}

static bool is_message(const struct mime_part *p)
{
	return strncmp(p->type.value, "message/rfc822", 14) == 0 ||
	       strcmp(p->type.value, "message/news") == 0 ||
	       strcmp(p->type.value, "message/global") == 0;
}

/* Messages that the message carries: whole, each under the name of its subject. */
static void attach_messages(struct gather *g, const struct mime_scan *scan)
{
	size_t skip_depth = SIZE_MAX;
	for (size_t i = 0; i < scan->n; i++) {
		const struct mime_part *p = &scan->v[i];
		if (p->depth > skip_depth)
			continue;
		skip_depth = SIZE_MAX;
		bool open = i + 1 < scan->n && scan->v[i + 1].head == p->body;
		if (!is_message(p) || !open)
			continue;
		attach(g, p, "message/rfc822", message_name(g->a, &scan->v[i + 1]),
		    g->bytes + p->body, p->end - p->body);
		skip_depth = p->depth;
	}
}

static void finish(struct gather *g)
{
	struct content *c = g->c;
	c->texts = arena_grow(g->a, g->texts.v, g->texts.n, g->texts.n, sizeof *g->texts.v);
	c->n_texts = g->texts.n;
	c->n_attachments = g->attachments.n;
	c->attachments = arena_grow(
	    g->a, g->attachments.v, g->attachments.n, g->attachments.n, sizeof *g->attachments.v);
	c->attached = arena_grow(g->a, g->places.v, g->places.n, g->places.n, sizeof *g->places.v);
	vec_free(&g->texts);
	vec_free(&g->attachments);
	vec_free(&g->places);
	content_body(c, g->a);
}

/* A multipart whose boundary is nowhere: what stands there is all there is to read. */
static void add_whole(struct gather *g, size_t n, const struct mime_scan *scan)
{
	struct mail_part *part = ARENA_NEW(g->a, struct mail_part);
	*part = (struct mail_part){.type = "text/plain", .start = scan->v[0].body, .end = n, .scan = &scan->v[0]};
	add_leaf(g, part);
}

void content_read(struct content *out, struct arena *a, const char *bytes, size_t n,
    const struct mime_scan *scan, const struct mail_parts *parts)
{
	struct gather g = {.c = out, .a = a, .bytes = bytes};
	for (size_t i = 0; i < parts->n; i++)
		add_leaf(&g, &parts->v[i]);
	if (parts->n == 0 && scan->n == 1)
		add_whole(&g, n, scan);
	attach_messages(&g, scan);
	finish(&g);
}

static bool first_text(const struct mime_part *p)
{
	return strcmp(p->type.value, "text/plain") == 0 || strcmp(p->type.value, "text/html") == 0;
}

void content_first(
    struct content *out, struct arena *a, const char *bytes, size_t n, const struct mime_scan *scan)
{
	struct gather g = {.c = out, .a = a, .bytes = bytes};
	for (size_t i = 0; i < scan->n; i++) {
		const struct mime_part *p = &scan->v[i];
		if (!first_text(p))
			continue;
		const struct header *h = header_get(&p->headers, "Content-Transfer-Encoding");
		struct mail_part *part = ARENA_NEW(a, struct mail_part);
		*part = (struct mail_part){.type = p->type.value,
		    .start = p->body,
		    .scan = p,
		    .end = p->end < n ? p->end : n,
		    .encoding = h ? mail_encoding_of(h->value, h->n_value) : MAIL_PLAIN};
		if (part->end - part->start > 2 * BODY_BYTES)
			part->end = part->start + 2 * BODY_BYTES;
		add_leaf(&g, part);
		break;
	}
	finish(&g);
}

/* The texts that say the same thing: [from, to). */
static size_t group_end(const struct content *c, size_t from)
{
	size_t to = from + 1;
	unsigned alternative = c->texts[from].part->alternative;
	while (alternative && to < c->n_texts && c->texts[to].in_body &&
	       c->texts[to].part->alternative == alternative)
		to++;
	return to;
}

static bool prefer_plain(const struct content *c, size_t from, size_t to)
{
	const struct content_text *plain = NULL;
	size_t html = 0;
	for (size_t i = from; i < to; i++) {
		if (c->texts[i].source)
			html += c->texts[i].n;
		else if (!plain || plain->n == 0)
			plain = &c->texts[i];
	}
	return plain && (html == 0 || !textpart_placeholder(plain->text, plain->n, html));
}

static void add_group(struct content *c, struct buf *body, size_t from, size_t to)
{
	bool plain = prefer_plain(c, from, to);
	for (size_t i = from; i < to; i++) {
		const struct content_text *t = &c->texts[i];
		if ((t->source == NULL) != plain || t->n == 0)
			continue;
		if (body->len)
			buf_str(body, "\n\n");
		else
			c->charset = t->charset;
		buf_add(body, t->text, t->n);
	}
}

void content_body(struct content *c, struct arena *a)
{
	struct buf body = {0};
	size_t n_body = 0;
	c->charset = "";
	for (size_t i = 0; i < c->n_texts; i += n_body) {
		size_t to = c->texts[i].in_body ? group_end(c, i) : i + 1;
		if (c->texts[i].in_body)
			add_group(c, &body, i, to);
		n_body = to - i;
	}
	if (body.len > BODY_BYTES) {
		buf_cut(&body, utf8_floor(buf_text(&body), BODY_BYTES));
		c->cut = true;
	}
	c->body = arena_strn(a, buf_text(&body), body.len);
	c->n_body = body.len;
	buf_free(&body);
}
