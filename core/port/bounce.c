#include "port/bounce.h"

#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "port/headtext.h"
#include "port/letterhead.h"

enum { STATUS_BYTES = 64 * 1024, WHY_BYTES = 300, GROUPS_MOST = 100, ADDRESSES_BYTES = 1000 };

static const char *decoded(struct arena *a, const char *bytes, const struct mail_part *p, size_t *n)
{
	struct buf b = {0};
	if (p->encoding == MAIL_PLAIN) {
		*n = p->end - p->start;
		return bytes + p->start;
	}
	mail_decode(&b, p->encoding, bytes + p->start, p->end - p->start);
	*n = b.len;
	const char *out = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}

/* ---- what became of it -------------------------------------------------------------------------- */

/* Bytes of the fields up to the blank line that ends them, and with it. */
static size_t group_of(const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		const char *nl = memchr(s + i, '\n', n - i);
		size_t line = nl ? (size_t)(nl - s) - i + 1 : n - i;
		i += line;
		if (line == 1 || (line == 2 && nl && nl[-1] == '\r'))
			return i;
	}
	return n;
}

static const char *field(struct arena *a, const struct headers *h, const char *name)
{
	const struct header *x = header_get(h, name);
	return x ? word_text(a, x->value, x->n_value) : "";
}

static enum bounce action_of(const char *action)
{
	size_t n = strcspn(action, " (;\t");
	if (n == 6 && strncasecmp(action, "failed", n) == 0)
		return BOUNCE_FAILED;
	return n == 7 && strncasecmp(action, "delayed", n) == 0 ? BOUNCE_DELAYED : BOUNCE_OTHER;
}

/* "smtp; 550 5.1.1 no such user": the kind of diagnostic says nothing to a person. */
static const char *why_of(struct arena *a, const struct headers *h)
{
	const char *status = field(a, h, "Status"), *text = field(a, h, "Diagnostic-Code");
	const char *said = strchr(text, ';');
	said = said ? said + 1 + strspn(said + 1, " ") : text;
	char *why = arena_printf(a, "%s%s%s", status, status[0] && said[0] ? " " : "", said);
	size_t n = strlen(why);
	return n > WHY_BYTES ? arena_strn(a, why, utf8_floor(why, WHY_BYTES)) : why;
}

/* "rfc822; her@example.org": where it was sent to, and where it went from there. */
static const char *address_in(struct arena *a, const struct headers *h, const char *name)
{
	const char *text = field(a, h, name), *said = strchr(text, ';');
	said = said ? said + 1 : text;
	said += strspn(said, " \t<");
	return arena_strn(a, said, strcspn(said, " \t>"));
}

static const char *to_of(struct arena *a, const struct headers *h, const char *before)
{
	const char *first = address_in(a, h, "Original-Recipient"), *last = address_in(a, h, "Final-Recipient");
	if (strlen(before) > ADDRESSES_BYTES)
		return before;
	return arena_printf(a, "%s%s%s%s%s", before, before[0] ? " " : "", first, first[0] ? " " : "", last);
}

/* The worst that is said of a recipient counts; the first group is about the report itself. */
static void read_status(struct intake *out, struct arena *a, const char *s, size_t n)
{
	n = n < STATUS_BYTES ? n : STATUS_BYTES;
	for (int groups = 0; n && groups < GROUPS_MOST; groups++) {
		struct headers h;
		size_t group = group_of(s, n);
		headers_read(&h, a, s, group);
		const char *action = field(a, &h, "Action");
		if (action[0] && action_of(action) > out->bounce) {
			out->bounce = action_of(action);
			out->bounce_why = why_of(a, &h);
			out->bounce_to = "";
		}
		if (action[0] && action_of(action) == out->bounce)
			out->bounce_to = to_of(a, &h, out->bounce_to ? out->bounce_to : "");
		s += group;
		n -= group;
	}
}

/* ---- about which letter -------------------------------------------------------------------------- */

static const char *id_in_fields(struct arena *a, const char *s, size_t n)
{
	struct headers h;
	headers_read(&h, a, s, n < HEADER_BLOCK_BYTES ? n : HEADER_BLOCK_BYTES);
	return letterhead_id(a, &h, "Message-ID");
}

static bool is_type(const char *type, const char *x, const char *y)
{
	return strcmp(type, x) == 0 || strcmp(type, y) == 0;
}

/* The letter itself, as far as it was sent back: right below the report, not in what it carried. */
static const char *id_in_letter(struct arena *a, const struct mime_scan *scan)
{
	for (size_t i = 1; i + 1 < scan->n; i++) {
		const struct mime_part *p = &scan->v[i];
		if (p->depth == 1 && is_type(p->type.value, "message/rfc822", "message/global") &&
		    scan->v[i + 1].head == p->body)
			return letterhead_id(a, &scan->v[i + 1].headers, "Message-ID");
	}
	return "";
}

void bounce_read(struct intake *out, struct arena *a, const char *bytes, const struct mime_scan *scan,
    const struct mail_parts *parts)
{
	size_t n;
	if (!scan->n || strcmp(scan->v[0].type.value, "multipart/report") != 0)
		return;
	out->bounce_of = id_in_letter(a, scan);
	for (size_t i = 0; i < parts->n; i++) {
		const struct mail_part *p = &parts->v[i];
		if (p->nested)
			continue;
		const char *s = decoded(a, bytes, p, &n);
		if (is_type(p->type, "message/delivery-status", "message/global-delivery-status"))
			read_status(out, a, s, n);
		else if (is_type(p->type, "text/rfc822-headers", "message/global-headers") && !out->bounce_of[0])
			out->bounce_of = id_in_fields(a, s, n);
	}
	if (out->bounce == BOUNCE_NONE)
		out->bounce_of = "";
}
