#include "port/parser_child.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/jail.h"
#include "port/mail.h"
#include "port/parser.h"
#include "port/record.h"
#include "text/charset.h"

enum { MEMORY = 256 * 1024 * 1024 };

static parser_fn *replaced;
static unsigned pretended = ~0U;

void parser_replace(parser_fn *fn)
{
	replaced = fn;
}

void parser_pretend(unsigned walls)
{
	pretended = walls;
}

/* Converters are files that iconv loads; GMime looks at the locale. */
void parser_prepare(bool converters)
{
	if (converters)
		charset_open_all();
	mail_start();
}

static _Noreturn void leave(int code)
{
	_exit(code);
}

static void no_memory(void)
{
	leave(CHILD_NO_MEMORY);
}

/* The parent's going is the end of the work, at whatever place. */
static void fetch(void *to, size_t n)
{
	for (char *at = to; n;) {
		ssize_t got = read(0, at, n);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			leave(CHILD_DONE);
		at += got;
		n -= (size_t)got;
	}
}

static void hand(const void *from, size_t n)
{
	for (const char *at = from; n;) {
		ssize_t done = write(1, at, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			leave(CHILD_DONE);
		at += done;
		n -= (size_t)done;
	}
}

static char *fetch_text(struct arena *a, uint64_t n)
{
	char *s = arena_alloc(a, (size_t)n + 1);
	fetch(s, (size_t)n);
	return s;
}

static void work_on(const struct ask *q, const struct letter_hints *common)
{
	struct arena a = {0};
	struct buf record = {0};
	struct intake x;
	struct letter_hints hints = *common;
	hints.now = q->now;
	hints.from_time = q->from_time;
	hints.file_time = q->file_time;
	hints.size = (size_t)q->size;
	hints.from_sender = fetch_text(&a, q->n_sender);
	const char *bytes = fetch_text(&a, q->n);
	(replaced ? replaced : letter_parse)(&x, &a, bytes, (size_t)q->n, &hints);
	struct answer head = {.mark = ANSWER_MARK, .turn = q->turn};
	buf_add(&record, &head, sizeof head);
	record_write(&record, &x, bytes);
	head.n = record.len - sizeof head;
	memcpy(record.data, &head, sizeof head);
	hand(record.data, record.len);
	buf_free(&record);
	arena_free(&a);
}

_Noreturn void parser_child(int in, int out, const struct letter_hints *common)
{
	struct ask q;
	ombud_on_no_memory(no_memory);
	if (!jail_shed(in, out))
		leave(CHILD_NO_JAIL);
	struct answer ready = {.mark = READY_MARK, .turn = jail_enter(MEMORY) & pretended};
	hand(&ready, sizeof ready);
	for (;;) {
		fetch(&q, sizeof q);
		if (q.mark != ASK_MARK)
			leave(CHILD_BAD);
		work_on(&q, common);
	}
}
