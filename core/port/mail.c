#include "port/mail.h"

#include <ctype.h>
#include <gmime/gmime.h>
#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "base/vec.h"

struct walker {
	struct arena *a;
	const struct mime_scan *scan;
	gint64 shift; /* from a byte of the copy to a byte of the message */
	gint64 n;
	unsigned alternatives;
	VEC(struct mail_part) parts;
};

void mail_start(void)
{
	static bool started;
	if (!started)
		g_mime_init();
	started = true;
}

/* "=?" begins an encoded word and '*' an encoded parameter: without them nothing is decoded. */
static void defuse(char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '*')
			s[i] = '+';
		else if (s[i] == '=' && i + 1 < n && s[i + 1] == '?')
			s[i + 1] = '_';
		else if (s[i] == '\0')
			s[i] = ' ';
	}
}

/* A boundary may hold what was defused in its parameter: lines that may be one are changed alike. The copy
 * gives places alone, and no text. */
static void defuse_boundaries(char *s, size_t n)
{
	for (const char *end = s + n; s < end;) {
		char *nl = memchr(s, '\n', (size_t)(end - s));
		size_t line = nl ? (size_t)(nl - s) : (size_t)(end - s);
		if (line > 2 && s[0] == '-' && s[1] == '-')
			defuse(s, line);
		s += line + 1;
	}
}

static void add_header(GByteArray *copy, const struct headers *h, const char *name)
{
	const struct header *x = header_get(h, name);
	if (!x || x->n_value == 0)
		return;
	guint from = copy->len;
	g_byte_array_append(copy, (const guint8 *)name, (guint)strlen(name));
	g_byte_array_append(copy, (const guint8 *)": ", 2);
	g_byte_array_append(copy, (const guint8 *)x->value, (guint)x->n_value);
	defuse((char *)copy->data + from, copy->len - from);
	g_byte_array_append(copy, (const guint8 *)"\n", 1);
}

static GByteArray *safe_copy(
    const char *bytes, size_t n, const struct mime_scan *scan, gint64 *shift)
{
	const struct mime_part *top = &scan->v[0];
	GByteArray *copy = g_byte_array_sized_new((guint)(n - top->body + 1024));
	add_header(copy, &top->headers, "Content-Type");
	add_header(copy, &top->headers, "Content-Transfer-Encoding");
	g_byte_array_append(copy, (const guint8 *)"\n", 1);
	*shift = (gint64)top->body - (gint64)copy->len;
	guint body = copy->len;
	g_byte_array_append(copy, (const guint8 *)bytes + top->body, (guint)(n - top->body));
	defuse_boundaries((char *)copy->data + body, copy->len - body);
	for (size_t i = 1; i < scan->n; i++)
		defuse((char *)copy->data + ((gint64)scan->v[i].head - *shift),
		    scan->v[i].body - scan->v[i].head);
	return copy;
}

static const char *type_of(struct walker *w, GMimeObject *o)
{
	GMimeContentType *t = g_mime_object_get_content_type(o);
	const char *major = t ? g_mime_content_type_get_media_type(t) : NULL;
	const char *minor = t ? g_mime_content_type_get_media_subtype(t) : NULL;
	char *s = arena_printf(w->a, "%s/%s", major ? major : "text", minor ? minor : "plain");
	for (char *p = s; *p; p++)
		*p = (char)tolower((unsigned char)*p);
	return s;
}

static enum mail_encoding encoding_of(GMimeContentEncoding e)
{
	return e == GMIME_CONTENT_ENCODING_BASE64	     ? MAIL_BASE64
	       : e == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE ? MAIL_QUOTED
	       : e == GMIME_CONTENT_ENCODING_UUENCODE	     ? MAIL_UUENCODE
							     : MAIL_PLAIN;
}

static size_t within(const struct walker *w, gint64 at)
{
	at += w->shift;
	return (size_t)(at < 0 ? 0 : at > w->n ? w->n : at);
}

static void add_leaf(struct walker *w, GMimePart *part, unsigned alternative, bool nested)
{
	GMimeDataWrapper *content = g_mime_part_get_content(part);
	GMimeStream *s = content ? g_mime_data_wrapper_get_stream(content) : NULL;
	if (!s)
		return;
	gint64 end = s->bound_end >= 0 ? s->bound_end : s->bound_start + g_mime_stream_length(s);
	struct mail_part p = {.type = type_of(w, GMIME_OBJECT(part)),
	    .encoding = encoding_of(g_mime_data_wrapper_get_encoding(content)),
	    .start = within(w, s->bound_start),
	    .end = within(w, end),
	    .alternative = alternative,
	    .nested = nested};
	if (p.end < p.start)
		p.end = p.start;
	p.scan = mime_part_at(w->scan, p.start);
	if (p.scan)
		p.type = p.scan->type.value;
	vec_push(&w->parts, p);
}

/* Depth is at most MIME_DEPTH: the scan saw to it. */
static void walk(struct walker *w, GMimeObject *o, unsigned alternative, bool nested)
{
	if (GMIME_IS_MULTIPART(o)) {
		GMimeContentType *t = g_mime_object_get_content_type(o);
		if (!alternative && g_mime_content_type_is_type(t, "multipart", "alternative"))
			alternative = ++w->alternatives;
		int n = g_mime_multipart_get_count((GMimeMultipart *)o);
		for (int i = 0; i < n; i++)
			walk(w, g_mime_multipart_get_part((GMimeMultipart *)o, i), alternative,
			    nested);
	} else if (GMIME_IS_MESSAGE_PART(o)) {
		GMimeMessage *m = g_mime_message_part_get_message((GMimeMessagePart *)o);
		if (m && g_mime_message_get_mime_part(m))
			walk(w, g_mime_message_get_mime_part(m), 0, true);
	} else if (GMIME_IS_PART(o)) {
		add_leaf(w, (GMimePart *)o, alternative, nested);
	}
}

void mail_read(struct mail_parts *out, struct arena *a, const char *bytes, size_t n,
    const struct mime_scan *scan)
{
	struct walker w = {.a = a, .scan = scan, .n = (gint64)n};
	mail_start();
	GByteArray *copy = safe_copy(bytes, n, scan, &w.shift);
	GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(copy);
	GMimeParser *parser = g_mime_parser_new_with_stream(stream);
	g_mime_parser_set_persist_stream(parser, TRUE);
	GMimeObject *top = g_mime_parser_construct_part(parser, NULL);
	if (top) {
		walk(&w, top, 0, false);
		g_object_unref(top);
	}
	g_object_unref(parser);
	g_object_unref(stream);
	out->v = arena_grow(a, w.parts.v, w.parts.n, w.parts.n, sizeof *w.parts.v);
	out->n = w.parts.n;
	vec_free(&w.parts);
}

enum mail_encoding mail_encoding_of(const char *name, size_t n)
{
	static const struct {
		const char *name;
		enum mail_encoding encoding;
	} all[] = {{"base64", MAIL_BASE64}, {"quoted-printable", MAIL_QUOTED}, {"x-uuencode", MAIL_UUENCODE},
	    {"uuencode", MAIL_UUENCODE}, {"x-uue", MAIL_UUENCODE}};
	while (n && isspace((unsigned char)name[n - 1]))
		n--;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (n == strlen(all[i].name) && strncasecmp(name, all[i].name, n) == 0)
			return all[i].encoding;
	return MAIL_PLAIN;
}

static void decode(struct buf *out, GMimeContentEncoding encoding, const char *bytes, size_t n)
{
	static const char padding[] = "==";
	GMimeEncoding state;
	g_mime_encoding_init_decode(&state, encoding);
	char *room = mem_resize(NULL, g_mime_encoding_outlen(&state, n + 2) + 8);
	size_t len = g_mime_encoding_step(&state, bytes, n, room);
	/* Left out, the last letters would be lost; one too many says nothing. */
	size_t pad = encoding == GMIME_CONTENT_ENCODING_BASE64 ? 2 : 0;
	len += g_mime_encoding_flush(&state, padding, pad, room + len);
	buf_add(out, room, len);
	mem_free(room);
}

/* Blanks at the end of a quoted-printable line are of the way it came, and hide its soft break. */
static void without_blanks(struct buf *out, const char *s, size_t n)
{
	for (const char *end = s + n; s < end;) {
		const char *nl = memchr(s, '\n', (size_t)(end - s));
		size_t line = nl ? (size_t)(nl - s) : (size_t)(end - s), text = line;
		bool cr = nl && line && s[line - 1] == '\r';
		text -= cr;
		while (text && (s[text - 1] == ' ' || s[text - 1] == '\t'))
			text--;
		buf_add(out, s, text);
		buf_add(out, cr ? "\r\n" : "\n", nl ? 1u + cr : 0);
		s += line + 1;
	}
}

/* What stands behind the line "begin MODE NAME"; NULL: nothing begins here, and it is not what it is called. */
static const char *behind_begin(const char *s, const char *end)
{
	while (s < end) {
		const char *nl = memchr(s, '\n', (size_t)(end - s));
		if (nl && nl - s > 6 && strncmp(s, "begin ", 6) == 0)
			return nl + 1;
		s = nl ? nl + 1 : end;
	}
	return NULL;
}

static void decode_uu(struct buf *out, const char *bytes, size_t n)
{
	const char *from = behind_begin(bytes, bytes + n);
	if (from)
		decode(out, GMIME_CONTENT_ENCODING_UUENCODE, from, n - (size_t)(from - bytes));
	else
		buf_add(out, bytes, n);
}

void mail_decode(struct buf *out, enum mail_encoding encoding, const char *bytes, size_t n)
{
	struct buf lines = {0};
	if (encoding == MAIL_PLAIN || n == 0) {
		buf_add(out, bytes, n);
	} else if (encoding == MAIL_BASE64) {
		decode(out, GMIME_CONTENT_ENCODING_BASE64, bytes, n);
	} else if (encoding == MAIL_UUENCODE) {
		decode_uu(out, bytes, n);
	} else {
		without_blanks(&lines, bytes, n);
		decode(out, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE, buf_text(&lines), lines.len);
		buf_free(&lines);
	}
}

void mail_encode(struct buf *out, const char *bytes, size_t n)
{
	GMimeEncoding state;
	g_mime_encoding_init_encode(&state, GMIME_CONTENT_ENCODING_BASE64);
	char *room = mem_resize(NULL, g_mime_encoding_outlen(&state, n) + 80);
	size_t len = g_mime_encoding_flush(&state, bytes, n, room);
	buf_add(out, room, len);
	mem_free(room);
}
