/* What a command says: text for people through the guard and in the terminal's charset, bytes for
 * programs as they are, one sentence on stderr when something is wrong. */
#include <errno.h>
#include <stdarg.h>
#include <string.h>

#include "line/line.h"

/* ---- the terminal's charset ---- */

/* "sv_SE.ISO-8859-1@euro": what stands between the dot and the at sign. */
static const char *locale_charset(const char *locale)
{
	static char name[40];
	if (!locale)
		return NULL;
	const char *dot = strchr(locale, '.');
	if (!dot)
		return strstr(locale, "@euro") ? "ISO-8859-15" : NULL;
	size_t n = strcspn(dot + 1, "@");
	if (n == 0 || n >= sizeof name)
		return NULL;
	memcpy(name, dot + 1, n);
	name[n] = '\0';
	return name;
}

/* A terminal that says nothing about itself is sent ASCII; a file gets all there is. */
static const char *silent_charset(const struct line *l)
{
	return l->world->out_tty ? "US-ASCII" : "UTF-8";
}

const char *line_charset_name(const struct line *l)
{
	const char *name = line_value(l, "charset");
	if (!name && l->s && *ombud_agent_charset(l->s))
		name = ombud_agent_charset(l->s);
	if (!name)
		name = locale_charset(l->world->locale);
	return name ? name : silent_charset(l);
}

void line_charset(struct line *l)
{
	if (l->charset)
		return;
	if (ombud_charset_open(&l->charset, line_charset_name(l)) == OMBUD_OK)
		return;
	/* A locale may name what nobody knows; --charset was checked before. */
	if (ombud_charset_open(&l->charset, silent_charset(l)) != OMBUD_OK)
		l->charset = NULL;
}

/* ---- writing ---- */

static void to_stream(struct line *l, FILE *to, const char *bytes, size_t n)
{
	if (to == l->out && l->failed)
		return;
	if (fwrite(bytes, 1, n, to) != n && to == l->out) {
		l->failed = true;
		l->failed_errno = errno;
	}
}

/* The one way of text to a terminal: guard, charset, stream. */
static void emit(struct line *l, FILE *to, const char *text, enum ombud_safe how)
{
	size_t n = strlen(text);
	size_t room = 12 * n + 64; /* a format character is shown as <U+E0001> */
	char *safe = heap_new(room);
	n = ombud_safe_text(safe, room, text, n, how);
	line_charset(l);
	if (l->charset && !ombud_charset_is_utf8(l->charset)) {
		char *coded = heap_new(8 * n + 64);
		size_t bytes = ombud_charset_out(l->charset, coded, 8 * n + 64, safe, n);
		to_stream(l, to, coded, bytes);
		heap_free(coded);
	} else {
		to_stream(l, to, safe, n);
	}
	heap_free(safe);
}

static char *formatted(const char *fmt, va_list ap)
{
	va_list again;
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	size_t room = (size_t)(n < 0 ? 0 : n) + 1;
	char *text = heap_new(room);
	vsnprintf(text, room, fmt, again);
	va_end(again);
	return text;
}

void line_put(struct line *l, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	char *text = formatted(fmt, ap);
	va_end(ap);
	line_text(l, text);
	heap_free(text);
}

void line_text(struct line *l, const char *text)
{
	emit(l, l->out, text, OMBUD_SAFE_LINES);
}

bool line_bytes(struct line *l, const char *bytes, size_t n)
{
	to_stream(l, l->out, bytes, n);
	return !l->failed;
}

static void sentence(struct line *l, const char *fmt, va_list ap)
{
	char *text = formatted(fmt, ap);
	fflush(l->out); /* answers and complaints keep their order on one terminal */
	fputs("ombud: ", l->err);
	emit(l, l->err, text, OMBUD_SAFE_LIST);
	fputc('\n', l->err);
	heap_free(text);
}

void line_complain(struct line *l, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	sentence(l, fmt, ap);
	va_end(ap);
}

void line_note(struct line *l, const char *fmt, ...)
{
	va_list ap;
	if (line_flag(l, "quiet"))
		return;
	va_start(ap, fmt);
	sentence(l, fmt, ap);
	va_end(ap);
}

/* ---- failures ---- */

int line_exit_of(enum ombud_status status)
{
	switch (status) {
	case OMBUD_OK:
		return LINE_DONE;
	case OMBUD_SYNTAX:
	case OMBUD_INPUT: /* a value of the command line; import turns it into LINE_DATA */
		return LINE_USAGE;
	case OMBUD_DENIED:
		return LINE_DENIED;
	case OMBUD_NOTFOUND:
	case OMBUD_CANCELLED:
		return LINE_PARTLY;
	case OMBUD_CONFLICT:
	case OMBUD_BUSY:
		return LINE_CONFLICT;
	case OMBUD_LIMIT:
		return LINE_DATA;
	case OMBUD_NOMEM:
	case OMBUD_IO:
	case OMBUD_CORRUPT:
		break;
	}
	return LINE_STORE;
}

enum { SHOWN_BYTES = 76 }; /* of a filter: one line of a terminal */

/* The start of what is shown of a long filter: not far before the fault, at a whole character. */
static size_t shown_from(const char *filter, size_t offset)
{
	size_t from = offset > SHOWN_BYTES / 2 ? offset - SHOWN_BYTES / 2 : 0;
	while (from && ((unsigned char)filter[from] & 0xc0) == 0x80)
		from--;
	return from;
}

/* The filter, or what of a long one stands around the fault, and a caret under the byte at fault,
 * counted in cells. */
static void caret(struct line *l, const char *whole, size_t offset)
{
	size_t n = strlen(whole), from = 0;
	if (n > SHOWN_BYTES) {
		from = shown_from(whole, offset < n ? offset : n);
		n = n - from < SHOWN_BYTES ? n - from : SHOWN_BYTES;
		while (whole[from + n] && ((unsigned char)whole[from + n] & 0xc0) == 0x80)
			n--;
		offset -= from;
	}
	char *filter = heap_strn(whole + from, n);
	size_t room = 12 * n + 64;
	char *before = heap_new(room);
	size_t safe =
	    ombud_safe_text(before, room, filter, offset < n ? offset : n, OMBUD_SAFE_LIST);
	size_t cells = ombud_text_cells(before, safe, false);
	fputs("  ", l->err);
	emit(l, l->err, filter, OMBUD_SAFE_LIST);
	fprintf(l->err, "\n  %*s^\n", (int)cells, "");
	heap_free(before);
	heap_free(filter);
}

int line_fail(struct line *l, enum ombud_status status, const char *filter)
{
	/* Nobody takes the output: said, if at all, by line_finish. */
	if (status == OMBUD_CANCELLED && l->failed)
		return LINE_DONE;
	const char *why = ombud_error(l->s);
	line_complain(l, "%s", *why ? why : _("this did not work, and nothing says why"));
	bool of_filter = filter && *filter && (status == OMBUD_SYNTAX || status == OMBUD_LIMIT);
	if (of_filter)
		caret(l, filter, ombud_error_offset(l->s));
	return of_filter ? LINE_USAGE : line_exit_of(status);
}

void line_undecided(struct line *l, int64_t n)
{
	if (n)
		line_complain(l,
		    _("rows not decided: %lld; a pattern met its limit on them: make it simpler"),
		    (long long)n);
}

bool line_for_people(const struct line *l)
{
	const char *format = line_value(l, "format");
	return !format || strcmp(format, "table") == 0 || strcmp(format, "text") == 0;
}

int line_hand_out(struct line *l, char *text)
{
	if (line_for_people(l))
		line_text(l, text);
	else
		line_bytes(l, text, strlen(text));
	ombud_free(text);
	return LINE_DONE;
}

int line_table(struct line *l, const struct ombud_table *t)
{
	char *text;
	const char *format = line_value(l, "format");
	if (ombud_table_text(&text, t, format)) {
		line_complain(
		    l, _("--format %s is not known: write table, json, csv or ids"), format);
		return LINE_USAGE;
	}
	line_hand_out(l, text);
	return t->n_rows ? LINE_DONE : LINE_PARTLY;
}

int line_finish(struct line *l, int code)
{
	if (fflush(l->out) != 0 && !l->failed) {
		l->failed = true;
		l->failed_errno = errno;
	}
	if (l->failed && l->failed_errno != EPIPE) {
		line_complain(
		    l, _("the output could not be written: %s"), strerror(l->failed_errno));
		code = LINE_STORE;
	}
	fflush(l->err);
	ombud_session_close(l->s);
	ombud_session_close(l->present);
	l->s = l->present = NULL;
	if (l->charset)
		ombud_charset_close(l->charset);
	l->charset = NULL;
	line_sandbox_end(l);
	line_drop_memory(l);
	return code;
}
