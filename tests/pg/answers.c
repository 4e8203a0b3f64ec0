/* An engine whose answers are written down: a line a statement that ran, "TEXT<tab>VALUES<tab>ROWS". Two runs of the
 * same commands, one an engine, are compared by tests/pg/answers.py. Hashes under keys that a store makes for itself
 * differ by nature: bytes that are no text are written as their number. */
#include "answers.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/alloc.h"
#include "base/buf.h"

enum { ENGINES = 4 };

struct noted {
	const struct driver *of;
	void *stmt;
	char *text;
	struct buf values, rows;
	bool ran;
};

static struct driver noting[ENGINES];
static const struct driver *engines[ENGINES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static FILE *out;

static bool is_text(const char *p, size_t n)
{
	utf8proc_int32_t c;
	for (size_t i = 0; i < n;) {
		utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)p + i, (utf8proc_ssize_t)(n - i), &c);
		if (step < 1 || (c < 32 && c != '\n' && c != '\t' && c != '\r'))
			return false;
		i += (size_t)step;
	}
	return true;
}

static void put(struct buf *b, const char *p, size_t n)
{
	if (!is_text(p, n)) {
		buf_printf(b, "<%zu bytes>", n);
		return;
	}
	for (size_t i = 0; i < n; i++)
		buf_printf(b, strchr("\n\t\r\\|", p[i]) && p[i] ? "\\%02x" : "%c", p[i]);
}

/* ---- a statement ---- */

static enum ombud_status prepare(const struct driver *of, void **stmt, void *conn, struct err *err, const char *text,
    size_t n, const char *types)
{
	struct noted *s = mem_alloc(sizeof *s);
	*s = (struct noted){.of = of};
	if (of->prepare(&s->stmt, conn, err, text, n, types)) {
		mem_free(s);
		return err->status;
	}
	s->text = mem_str(text);
	*stmt = s;
	return OMBUD_OK;
}

#define PREPARE(i) \
	static enum ombud_status prepare_##i(void **stmt, void *conn, struct err *err, const char *text, size_t n, const char *types) \
	{ \
		return prepare(engines[i], stmt, conn, err, text, n, types); \
	}
PREPARE(0)
PREPARE(1)
PREPARE(2)
PREPARE(3)

static void note(struct noted *s)
{
	if (s->ran) {
		pthread_mutex_lock(&lock);
		for (const char *p = s->text; *p; p++)
			fputc(*p == '\n' || *p == '\t' ? ' ' : *p, out);
		fprintf(out, "\t%s\t%s\n", buf_text(&s->values), buf_text(&s->rows));
		fflush(out);
		pthread_mutex_unlock(&lock);
	}
	s->ran = false;
	buf_cut(&s->rows, 0);
}

static void finalize(void *stmt)
{
	struct noted *s = stmt;
	note(s);
	s->of->finalize(s->stmt);
	buf_free(&s->values);
	buf_free(&s->rows);
	mem_free(s->text);
	mem_free(s);
}

static enum ombud_status bind(void *stmt, void *conn, struct err *err, size_t n, const struct val *v)
{
	struct noted *s = stmt;
	if (n == 1)
		buf_cut(&s->values, 0);
	if (v->type == 'i')
		buf_printf(&s->values, "%lld", (long long)v->i);
	else if (v->type)
		put(&s->values, v->p ? v->p : "", v->n);
	else
		buf_str(&s->values, "NULL");
	buf_char(&s->values, '|');
	return s->of->bind(s->stmt, conn, err, n, v);
}

static enum driver_step step(void *stmt, void *conn, struct err *err)
{
	struct noted *s = stmt;
	enum driver_step step = s->of->step(s->stmt, conn, err);
	s->ran |= step != STEP_FAILED;
	for (int i = 0; step == STEP_ROW && i < s->of->columns(s->stmt); i++) {
		size_t n = 0;
		const char *p = s->of->get_bytes(s->stmt, i, &n);
		if (s->of->is_null(s->stmt, i))
			buf_str(&s->rows, "NULL");
		else
			put(&s->rows, n ? p : "", n);
		buf_char(&s->rows, '|');
	}
	if (step == STEP_ROW)
		buf_char(&s->rows, ';');
	return step;
}

static void reset(void *stmt)
{
	struct noted *s = stmt;
	note(s);
	buf_cut(&s->values, 0);
	s->of->reset(s->stmt);
}

static int columns(void *stmt)
{
	return ((struct noted *)stmt)->of->columns(((struct noted *)stmt)->stmt);
}
static int64_t get_int(void *stmt, int column)
{
	return ((struct noted *)stmt)->of->get_int(((struct noted *)stmt)->stmt, column);
}
static const void *get_bytes(void *stmt, int column, size_t *n)
{
	return ((struct noted *)stmt)->of->get_bytes(((struct noted *)stmt)->stmt, column, n);
}
static const void *get_view(void *stmt, int column, size_t *n)
{
	return ((struct noted *)stmt)->of->get_view(((struct noted *)stmt)->stmt, column, n);
}
static bool is_null(void *stmt, int column)
{
	return ((struct noted *)stmt)->of->is_null(((struct noted *)stmt)->stmt, column);
}
static enum ombud_status plan(void *conn, struct err *err, struct buf *steps, void *stmt)
{
	return ((struct noted *)stmt)->of->plan(conn, err, steps, ((struct noted *)stmt)->stmt);
}

/* ---- an engine ---- */

static const struct driver *noting_of(const struct driver *engine)
{
	static enum ombud_status (*const prepares[])(void **, void *, struct err *, const char *, size_t, const char *) = {
	    prepare_0, prepare_1, prepare_2, prepare_3};
	int i = 0;
	while (engines[i] && engines[i] != engine)
		i++;
	if (!engines[i]) {
		noting[i] = *engine;
		noting[i].prepare = prepares[i];
		noting[i].finalize = finalize;
		noting[i].bind = bind;
		noting[i].step = step;
		noting[i].reset = reset;
		noting[i].columns = columns;
		noting[i].get_int = get_int;
		noting[i].get_bytes = get_bytes;
		noting[i].get_view = get_view;
		noting[i].is_null = is_null;
		noting[i].plan = plan;
		engines[i] = engine;
	}
	return &noting[i];
}

const struct driver *answers_of(const struct driver *engine)
{
	const char *path = getenv("OMBUD_TEST_ANSWERS");
	if (!path)
		return engine;
	pthread_mutex_lock(&lock);
	if (!out)
		out = fopen(path, "ae");
	const struct driver *d = out ? noting_of(engine) : engine;
	pthread_mutex_unlock(&lock);
	return d;
}
