#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/say.h"
#include "port/header.h"
#include "port/letter.h"
#include "port/maildate.h"
#include "port/readers.h"

/* An mbox letter by letter. Where one begins is told by the "From " line, by a blank line or a
 * header beside it, and by a Content-Length that the file itself bears out. */
struct mbox {
	struct source *src;
	const struct sink *sink;
	struct buf letter; /* at most LETTER_BYTES of it */
	struct buf from_line;
	int64_t from_time, start, sure_to;
	char from_sender[320];
	size_t size; /* of the letter, all of it */
	long number;
	bool started, blank, in_head, unquoted;
};

static bool known_header(const char *s, size_t n)
{
	static const char *const names[] = {"Return-Path", "Received", "From", "To", "Subject",
	    "Date", "Message-ID", "Delivered-To", "Status", "MIME-Version", "Content-Type",
	    "Reply-To", "Sender", "Cc", "X-"};
	if (!header_like(s, n))
		return false;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (n > strlen(names[i]) && strncasecmp(s, names[i], strlen(names[i])) == 0)
			return true;
	return false;
}

static bool begins_letter(struct mbox *m, const struct piece *p, int64_t *time)
{
	const char *ahead, *sender;
	size_t n_sender;
	if (!p->begins || p->n < 5 || memcmp(p->s, "From ", 5) != 0)
		return false;
	if (p->at < m->sure_to) {
		m->unquoted = true;
		return false;
	}
	bool dated = fromline_parse(p->s, p->n, time, &sender, &n_sender);
	bool blank = m->blank || !m->started;
	size_t n = source_ahead(m->src, &ahead);
	if (dated)
		return blank || header_like(ahead, n);
	*time = 0;
	return blank && known_header(ahead, n);
}

/* A Content-Length counts if a letter or the end of the file stands where it says. */
static int64_t sure_end(const struct mbox *m, int64_t body, const char *value, size_t n)
{
	char digits[20] = "", after[8];
	if (n == 0 || n >= sizeof digits || !m->src->regular)
		return 0;
	memcpy(digits, value, n);
	int64_t end = body + strtoll(digits, NULL, 10);
	if (end <= body || end > m->src->size)
		return 0;
	size_t got = source_read_at(m->src, end, after, sizeof after);
	size_t skip = 0;
	while (skip < got && skip < 2 && (after[skip] == '\n' || after[skip] == '\r'))
		skip++;
	bool good = got == skip || (got - skip >= 5 && memcmp(after + skip, "From ", 5) == 0);
	return good ? end : 0;
}

static void end_of_head(struct mbox *m, int64_t body)
{
	struct arena a = {0};
	struct headers h;
	m->in_head = false;
	if (memmem(buf_text(&m->letter), m->letter.len, "ength:", 6)) {
		headers_read(&h, &a, buf_text(&m->letter), m->letter.len);
		const struct header *x = header_get(&h, "Content-Length");
		if (x)
			m->sure_to = sure_end(m, body, x->value, x->n_value);
	}
	arena_free(&a);
}

/* ">From " and ">>From " lose one '>'. */
static void unquote(struct buf *b)
{
	if (!memmem(buf_text(b), b->len, ">From ", 6))
		return;
	size_t to = 0;
	for (size_t at = 0; at < b->len;) {
		const char *nl = memchr(b->data + at, '\n', b->len - at);
		size_t end = nl ? (size_t)(nl - b->data) + 1 : b->len, i = at;
		while (i < end && b->data[i] == '>')
			i++;
		size_t skip = i > at && end - i >= 5 && memcmp(b->data + i, "From ", 5) == 0;
		memmove(b->data + to, b->data + at + skip, end - at - skip);
		to += end - at - skip;
		at = end;
	}
	buf_cut(b, to);
}

/* The blank line before the next "From " belongs to the file, not to the letter. */
static void drop_separator(struct buf *b)
{
	if (b->len >= 2 && memcmp(b->data + b->len - 2, "\n\n", 2) == 0)
		buf_cut(b, b->len - 1);
	else if (b->len >= 4 && memcmp(b->data + b->len - 4, "\r\n\r\n", 4) == 0)
		buf_cut(b, b->len - 2);
}

static bool only_blanks(const struct buf *b)
{
	for (size_t i = 0; i < b->len; i++)
		if (!strchr(" \t\r\n", b->data[i]) || !b->data[i])
			return false;
	return true;
}

static bool give(struct mbox *m)
{
	char place[80];
	snprintf(
	    place, sizeof place, _("message %ld at byte %lld"), m->number, (long long)m->start);
	struct item item = {.file = m->src->name,
	    .place = place,
	    .form = ITEM_LETTER,
	    .at = m->src->at,
	    .from_line = buf_text(&m->from_line),
	    .n_from_line = m->from_line.len,
	    .from_time = m->from_time,
	    .from_sender = m->from_sender,
	    .size = m->size};
	if (m->size > LETTER_BYTES && !m->sink->large(m->sink->data, "", 0))
		return false;
	if (m->size <= LETTER_BYTES)
		drop_separator(&m->letter);
	if (!m->unquoted)
		unquote(&m->letter);
	item.bytes = buf_text(&m->letter);
	item.n = m->letter.len;
	if (m->size <= LETTER_BYTES)
		item.size = item.n;
	if (!m->started) {
		item.place = _("its beginning");
		return only_blanks(&m->letter) ||
		       m->sink->reject(m->sink->data, &item,
			   _("no \"From \" line: these bytes belong to no letter"));
	}
	if (only_blanks(&m->letter))
		return m->sink->reject(m->sink->data, &item, _("the letter is empty"));
	return m->sink->letter(m->sink->data, &item);
}

static void start(struct mbox *m, const struct piece *p, int64_t time)
{
	const char *sender = "";
	size_t n_sender = 0, n = p->n;
	int64_t ignored;
	while (n && (p->s[n - 1] == '\n' || p->s[n - 1] == '\r'))
		n--;
	buf_cut(&m->from_line, 0);
	buf_add(&m->from_line, p->s, n);
	fromline_parse(p->s, n, &ignored, &sender, &n_sender);
	if (n_sender >= sizeof m->from_sender)
		n_sender = 0;
	memcpy(m->from_sender, sender, n_sender);
	m->from_sender[n_sender] = '\0';
	buf_cut(&m->letter, 0);
	m->from_time = time;
	m->start = p->at;
	m->size = 0;
	m->sure_to = 0;
	m->number++;
	m->started = m->in_head = true;
	m->unquoted = false;
}

static bool is_blank(const struct piece *p)
{
	return p->begins && p->ends && (p->s[0] == '\n' || (p->n == 2 && p->s[0] == '\r'));
}

/* In memory up to the cap; once over it the whole letter also goes to the sink as it comes. */
static bool add(struct mbox *m, const struct piece *p)
{
	size_t before = m->size;
	m->size += p->n;
	if (before <= LETTER_BYTES && m->size > LETTER_BYTES) {
		buf_char(&m->from_line, '\n');
		bool go =
		    m->sink->large(m->sink->data, buf_text(&m->from_line), m->from_line.len) &&
		    m->sink->large(m->sink->data, buf_text(&m->letter), m->letter.len);
		buf_cut(&m->from_line, m->from_line.len - 1);
		if (!go)
			return false;
	}
	if (m->size > LETTER_BYTES)
		return m->sink->large(m->sink->data, p->s, p->n);
	buf_add(&m->letter, p->s, p->n);
	return true;
}

static bool read_piece(struct mbox *m, const struct piece *p)
{
	int64_t time = 0;
	if (begins_letter(m, p, &time)) {
		if ((m->started || m->letter.len) && !give(m))
			return false;
		start(m, p, time);
		return true;
	}
	bool blank = is_blank(p);
	if (!add(m, p))
		return false;
	if (blank && m->in_head)
		end_of_head(m, p->at + (int64_t)p->n);
	m->blank = blank;
	return true;
}

bool mbox_read(struct source *src, const struct sink *sink)
{
	struct mbox m = {.src = src, .sink = sink};
	struct piece p;
	bool go = true;
	while (go && source_next(src, &p)) {
		go = read_piece(&m, &p) && sink->progress(sink->data, src->at);
	}
	if (go && (m.started || m.letter.len))
		go = give(&m);
	buf_free(&m.letter);
	buf_free(&m.from_line);
	return go;
}
