#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "port/header.h"
#include "port/letter.h"
#include "port/maildate.h"
#include "port/readers.h"

/* A file that is one message. What is over the cap goes on to the sink as an mbox letter. */
struct single {
	const struct sink *sink;
	struct buf bytes;
	size_t size;
	bool large;
	char sender[320]; /* the From_ line's, "": none */
};

static bool quoted_from(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && s[i] == '>')
		i++;
	return n - i >= 5 && memcmp(s + i, "From ", 5) == 0;
}

static bool pass_on(struct single *m, const char *s, size_t n, bool begins)
{
	if (begins && quoted_from(s, n) && !m->sink->large(m->sink->data, ">", 1))
		return false;
	return m->sink->large(m->sink->data, s, n);
}

/* What is in memory, line by line, before what follows it. */
static bool begin_large(struct single *m)
{
	static const char from[] = "From - Thu Jan  1 00:00:00 1970\n";
	const char *s = buf_text(&m->bytes), *end = s + m->bytes.len;
	m->large = true;
	if (!m->sink->large(m->sink->data, from, sizeof from - 1))
		return false;
	while (s < end) {
		const char *nl = memchr(s, '\n', (size_t)(end - s));
		const char *next = nl ? nl + 1 : end;
		if (!pass_on(m, s, (size_t)(next - s), true))
			return false;
		s = next;
	}
	return true;
}

static bool add(struct single *m, const struct piece *p)
{
	m->size += p->n;
	if (m->size <= LETTER_BYTES) {
		buf_add(&m->bytes, p->s, p->n);
		return true;
	}
	if (!m->large && !begin_large(m))
		return false;
	return pass_on(m, p->s, p->n, p->begins);
}

static struct item item_of(const struct single *m, const struct source *src, int64_t file_time)
{
	return (struct item){.file = src->name,
	    .place = "",
	    .form = ITEM_LETTER,
	    .bytes = buf_text(&m->bytes),
	    .n = m->bytes.len,
	    .size = m->size,
	    .at = src->at,
	    .from_line = "",
	    .from_sender = m->sender,
	    .file_time = file_time};
}

static bool end_large(struct single *m)
{
	return !m->large ||
	       (m->sink->large(m->sink->data, "\n", 1) && m->sink->large(m->sink->data, "", 0));
}

static bool give(struct single *m, const struct source *src, int64_t file_time)
{
	struct item item = item_of(m, src, file_time);
	if (!end_large(m))
		return false;
	if (m->bytes.len == 0)
		return m->sink->reject(m->sink->data, &item, _("the file is empty"));
	if (!letter_is_one(item.bytes, item.n))
		return m->sink->reject(m->sink->data, &item,
		    _("not a letter: no header such as From: or Subject: stands at its beginning"));
	return m->sink->letter(m->sink->data, &item);
}

bool message_read(struct source *src, const struct sink *sink, int64_t file_time)
{
	struct single m = {.sink = sink};
	struct piece p;
	bool go = true;
	while (go && source_next(src, &p))
		go = add(&m, &p) && sink->progress(sink->data, src->at);
	go = go && give(&m, src, file_time);
	buf_free(&m.bytes);
	return go;
}

/* ---- what a mail system hands over ----------------------------------------------------------- */

static void take_sender(struct single *m, const struct piece *p)
{
	const char *sender;
	int64_t time; /* of a delivery that may have been tried for days: no time of receipt */
	size_t n;
	if (fromline_parse(p->s, p->n, &time, &sender, &n) && n < sizeof m->sender)
		memcpy(m->sender, sender, n);
}

/* A letter of which the end was not read is none: who hands it over still has it. */
static bool give_handed(struct single *m, const struct source *src, int64_t file_time)
{
	struct item item = item_of(m, src, file_time);
	if (src->error)
		return false;
	if (src->at == 0)
		return m->sink->note(m->sink->data, src->name, "", _("the file is empty"));
	return end_large(m) && m->sink->letter(m->sink->data, &item);
}

bool handed_read(struct source *src, const struct sink *sink, int64_t file_time)
{
	struct single m = {.sink = sink};
	struct piece p;
	bool go = true, from_line = false;
	while (go && source_next(src, &p)) {
		if (p.begins)
			from_line = p.at == 0 && p.n >= 5 && memcmp(p.s, "From ", 5) == 0 && !header_like(p.s, p.n);
		if (!from_line)
			go = add(&m, &p);
		else if (p.begins)
			take_sender(&m, &p);
		go = go && sink->progress(sink->data, src->at);
	}
	go = go && give_handed(&m, src, file_time);
	buf_free(&m.bytes);
	return go;
}
