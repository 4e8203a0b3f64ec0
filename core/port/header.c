#include "port/header.h"

#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "base/vec.h"

enum { NAME_MAX_BYTES = 100 };

static size_t line_end(const char *s, size_t n, size_t at)
{
	const char *nl = memchr(s + at, '\n', n - at);
	return nl ? (size_t)(nl - s) + 1 : n;
}

static bool blank_line(const char *s, size_t n)
{
	return n == 0 || s[0] == '\n' || (s[0] == '\r' && (n == 1 || s[1] == '\n'));
}

static size_t name_length(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && i < NAME_MAX_BYTES && s[i] > ' ' && s[i] != ':' && s[i] < 0x7f)
		i++;
	size_t name = i;
	while (i < n && (s[i] == ' ' || s[i] == '\t'))
		i++;
	return name && i < n && s[i] == ':' ? name : 0;
}

bool header_like(const char *line, size_t n)
{
	return name_length(line, n) > 0;
}

/* The end of the header that starts at: its line and those that continue it. */
static size_t fold_end(const char *s, size_t n, size_t at)
{
	size_t end = line_end(s, n, at);
	while (end < n && (s[end] == ' ' || s[end] == '\t'))
		end = line_end(s, n, end);
	return end;
}

static struct header one(const char *s, size_t at, size_t end, size_t n_name)
{
	struct header h = {.name = s + at, .n_name = n_name, .start = at, .end = end};
	const char *colon = memchr(s + at + n_name, ':', end - at - n_name);
	size_t from = (size_t)(colon - s) + 1;
	while (from < end && (s[from] == ' ' || s[from] == '\t'))
		from++;
	while (end > from && (s[end - 1] == '\n' || s[end - 1] == '\r'))
		end--;
	h.value = s + from;
	h.n_value = end - from;
	return h;
}

/* "From : x" is a header with a blank before its colon. */
static bool envelope_line(const char *s, size_t n)
{
	return !name_length(s, n) && ((n > 5 && memcmp(s, "From ", 5) == 0) || (n > 6 && memcmp(s, ">From ", 6) == 0));
}

/* What editors put before the first word of a file that they save. */
static size_t byte_order_mark(const char *s, size_t n)
{
	return n > 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

/* A line in a head that is no header: passed over if the one after it is. */
static bool damaged(const char *s, size_t n, size_t at)
{
	size_t next = line_end(s, n, at);
	return next < n && !blank_line(s + next, n - next) && header_like(s + next, n - next);
}

struct taken {
	VEC(struct header) list;
	size_t bytes; /* of what is kept: a header that is cut leaves room for those behind it */
};

static void take(struct taken *t, struct headers *out, struct header h)
{
	size_t n = h.end - h.start;
	if (h.n_value > HEADER_BYTES) {
		n -= h.n_value - HEADER_BYTES;
		h.n_value = HEADER_BYTES;
		out->over = N_("a header line over 64 kB");
	}
	if (t->list.n < HEADERS_MAX && t->bytes < HEADER_BLOCK_BYTES)
		vec_push(&t->list, h);
	else
		out->over = t->list.n < HEADERS_MAX ? N_("headers over 256 kB") : N_("more than 1,000 header lines");
	t->bytes += n;
}

void headers_read(struct headers *out, struct arena *a, const char *bytes, size_t n)
{
	struct taken t = {0};
	size_t at = byte_order_mark(bytes, n);
	*out = (struct headers){0};
	if (envelope_line(bytes + at, n - at))
		at = line_end(bytes, n, at);
	while (at < n && !blank_line(bytes + at, n - at)) {
		size_t name = name_length(bytes + at, n - at);
		if (name) {
			size_t end = fold_end(bytes, n, at);
			take(&t, out, one(bytes, at, end, name));
			at = end;
		} else if (damaged(bytes, n, at)) {
			at = line_end(bytes, n, at);
		} else {
			break;
		}
	}
	out->body = at < n && blank_line(bytes + at, n - at) ? line_end(bytes, n, at) : at;
	out->v = arena_grow(a, t.list.v, t.list.n, t.list.n, sizeof *t.list.v);
	out->n = t.list.n;
	vec_free(&t.list);
}

const struct header *header_nth(const struct headers *h, const char *name, size_t nth)
{
	size_t len = strlen(name);
	for (size_t i = 0; i < h->n; i++) {
		const struct header *x = &h->v[i];
		if (x->n_name == len && strncasecmp(x->name, name, len) == 0 && nth-- == 0)
			return x;
	}
	return NULL;
}

const struct header *header_get(const struct headers *h, const char *name)
{
	return header_nth(h, name, 0);
}
