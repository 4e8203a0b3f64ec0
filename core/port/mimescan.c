#include "port/mimescan.h"

#include <string.h>

#include "base/say.h"
#include "base/vec.h"

/* A container that is open at the line being read. */
struct level {
	size_t part;
	const char *boundary; /* NULL: a message inside a message */
	size_t n_boundary;
};

struct scanner {
	struct arena *a;
	const char *s;
	size_t n, at;
	VEC(struct mime_part) parts;
	struct level open[MIME_DEPTH + 1];
	size_t depth;
	const char *over;
};

static size_t line_end(const struct scanner *c)
{
	const char *nl = memchr(c->s + c->at, '\n', c->n - c->at);
	return nl ? (size_t)(nl - c->s) + 1 : c->n;
}

static bool is_multipart(const struct params *type)
{
	return strncmp(type->value, "multipart/", 10) == 0;
}

/* Only a message that is not transfer-encoded is looked into. */
static bool is_message(const struct mime_part *p, struct arena *a)
{
	static const char *const plain[] = {"", "7bit", "8bit", "binary"};
	if (strcmp(p->type.value, "message/rfc822") != 0 &&
	    strcmp(p->type.value, "message/news") != 0 &&
	    strcmp(p->type.value, "message/global") != 0)
		return false;
	const struct header *h = header_get(&p->headers, "Content-Transfer-Encoding");
	struct params encoding = {.value = ""};
	if (h)
		params_read(&encoding, a, h->value, h->n_value);
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		if (strcmp(encoding.value, plain[i]) == 0)
			return true;
	return false;
}

/* Of what is no type, such as "text" alone, mail makes plain text. */
static bool is_type(const char *s)
{
	const char *slash = strchr(s, '/');
	return slash && slash > s && slash[1];
}

static void read_type(struct scanner *c, struct mime_part *p, bool digest)
{
	const struct header *h = header_get(&p->headers, "Content-Type");
	if (h)
		params_read(&p->type, c->a, h->value, h->n_value);
	if (!h || !is_type(p->type.value))
		p->type.value = digest && !h ? "message/rfc822" : "text/plain";
}

static bool in_digest(const struct scanner *c)
{
	if (c->depth == 0)
		return false;
	const struct mime_part *p = &c->parts.v[c->open[c->depth - 1].part];
	return strcmp(p->type.value, "multipart/digest") == 0;
}

static bool push(struct scanner *c, const char *boundary, size_t n_boundary)
{
	if (c->depth == MIME_DEPTH) {
		c->over = N_("more than 20 levels of parts");
		return false;
	}
	c->open[c->depth++] =
	    (struct level){.part = c->parts.n - 1, .boundary = boundary, .n_boundary = n_boundary};
	return true;
}

/* Reads one header block and opens the container it begins, if it does. True: the content is a
 * message, whose own header block follows. */
static bool begin_part(struct scanner *c)
{
	if (c->parts.n == MIME_PARTS) {
		c->over = N_("more than 500 parts");
		return false;
	}
	struct mime_part p = {.head = c->at, .end = c->n, .depth = c->depth};
	headers_read(&p.headers, c->a, c->s + c->at, c->n - c->at);
	if (p.headers.over)
		c->over = p.headers.over;
	p.body = c->at += p.headers.body;
	read_type(c, &p, in_digest(c));
	vec_push(&c->parts, p);
	if (is_multipart(&p.type)) {
		size_t len = 0;
		const char *b = param_raw(&p.type, "boundary", &len);
		if (b && len > BOUNDARY_BYTES)
			c->over = N_("a boundary over 200 bytes");
		else if (b && len)
			push(c, b, len);
		return false;
	}
	return is_message(&p, c->a) && push(c, NULL, 0);
}

static void begin(struct scanner *c)
{
	while (begin_part(c) && !c->over)
		continue;
}

/* Content ends before the line end that belongs to the boundary. */
static size_t before_line_end(const struct scanner *c, size_t at, size_t body)
{
	if (at > body && c->s[at - 1] == '\n')
		at--;
	if (at > body && c->s[at - 1] == '\r')
		at--;
	return at;
}

static void end_part(struct scanner *c, size_t part)
{
	struct mime_part *p = &c->parts.v[part];
	if (p->end == c->n)
		p->end = before_line_end(c, c->at, p->body);
}

/* A boundary of that level ends the part before it and every container inside the level. */
static void close_inside(struct scanner *c, size_t level)
{
	if (c->parts.n - 1 > c->open[level].part)
		end_part(c, c->parts.n - 1);
	for (size_t i = level + 1; i < c->depth; i++)
		end_part(c, c->open[i].part);
	c->depth = level + 1;
}

/* -1: no boundary; else its level, and *last for "--boundary--". */
static int boundary_level(const struct scanner *c, size_t end, bool *last)
{
	const char *line = c->s + c->at;
	size_t len = end - c->at;
	while (len && (line[len - 1] == '\n' || line[len - 1] == '\r' || line[len - 1] == ' ' ||
			  line[len - 1] == '\t'))
		len--;
	for (size_t i = c->depth; i-- > 0;) {
		const struct level *l = &c->open[i];
		if (!l->boundary || len < l->n_boundary + 2 ||
		    memcmp(line + 2, l->boundary, l->n_boundary) != 0)
			continue;
		size_t rest = len - 2 - l->n_boundary;
		const char *tail = line + 2 + l->n_boundary;
		*last = rest == 2 && memcmp(tail, "--", 2) == 0;
		if (rest == 0 || *last)
			return (int)i;
	}
	return -1;
}

static void body_line(struct scanner *c, size_t end)
{
	bool last = false;
	const char *line = c->s + c->at;
	int level = -1;
	if (c->depth && end - c->at >= 3 && line[0] == '-' && line[1] == '-')
		level = boundary_level(c, end, &last);
	if (level < 0) {
		c->at = end;
		return;
	}
	close_inside(c, (size_t)level);
	c->at = end;
	if (!last) {
		begin(c);
		return;
	}
	c->parts.v[c->open[level].part].end = end;
	c->depth = (size_t)level;
}

void mime_scan(struct mime_scan *out, struct arena *a, const char *bytes, size_t n)
{
	struct scanner c = {.a = a, .s = bytes, .n = n};
	begin(&c);
	while (c.at < n && !c.over)
		body_line(&c, line_end(&c));
	*out = (struct mime_scan){.n = c.parts.n, .over = c.over};
	out->v = arena_grow(a, c.parts.v, c.parts.n, c.parts.n, sizeof *c.parts.v);
	vec_free(&c.parts);
}

const struct mime_part *mime_part_at(const struct mime_scan *scan, size_t body)
{
	for (size_t i = 0; i < scan->n; i++)
		if (scan->v[i].body == body)
			return &scan->v[i];
	return NULL;
}
