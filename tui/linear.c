#include "linear_room.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "tutor.h"
#include "view/say.h"
#include "widget/doc.h"

enum { PROGRESS_MS = 3000 };

/* ---- lines ---------------------------------------------------------------------------------- */

struct linear *linear_new(struct ombud_charset *charset, bool dumb)
{
	struct linear *l = heap_new(sizeof *l);
	l->charset = charset && !ombud_charset_is_utf8(charset) ? charset : NULL;
	l->dumb = dumb;
	return l;
}

void linear_wipe(struct bytes *b)
{
	if (b->data)
		explicit_bzero(b->data, b->cap);
	bytes_free(b);
}

void linear_free(struct linear *l)
{
	if (!l)
		return;
	linear_wipe(&l->text);
	linear_wipe(&l->head);
	linear_wipe(&l->row);
	bytes_free(&l->step);
	bytes_free(&l->told);
	linear_type_forget(l);
	list_drop(&l->reading.lines);
	heap_free(l);
}

static const char bullet[] = "\xe2\x80\xa2";

/* Bytes of the bullets at s; a date's hyphens between them are as masked as its figures. */
static size_t masked_bytes(const char *s)
{
	size_t n = 0;
	for (;;) {
		size_t sign = s[n] == '-' || s[n] == '/';
		if (strncmp(s + n + sign, bullet, 3) != 0)
			return n;
		n += sign + 3;
	}
}

/* A value that is masked is told by its letters or not at all: a run of bullets is no word. */
static void unmask_signs(struct bytes *b)
{
	for (char *s = b->data; s && (s = strstr(s, bullet));) {
		size_t from = (size_t)(s - b->data);
		bool begun = from && s[-1] != ' ' && s[-1] != '(';
		const char *word = begun ? "..." : _("masked");
		bytes_remove(b, from, masked_bytes(s));
		bytes_insert(b, from, word, strlen(word));
		s = b->data + from + strlen(word);
	}
}

/* The one door: nothing is said that has not passed ombud_safe_text. */
static void put(struct linear *l, const char *text, size_t n)
{
	struct bytes safe = {0};
	size_t room = n * 8 + 64; /* a control character is spelled out */
	char *out = heap_new(room);
	bytes_add(&safe, out, ombud_safe_text(out, room, text, n, OMBUD_SAFE_LIST));
	bytes_char(&safe, '\0');
	safe.len--;
	unmask_signs(&safe);
	bytes_add(&l->text, bytes_text(&safe), safe.len);
	l->spoke = true;
	explicit_bzero(out, room);
	heap_free(out);
	linear_wipe(&safe);
}

static void end_line(struct linear *l)
{
	if (l->open)
		bytes_char(&l->text, '\n');
	l->open = false;
}

void linear_line(struct linear *l, const char *text)
{
	end_line(l);
	put(l, text, strlen(text));
	bytes_char(&l->text, '\n');
}

void linear_linef(struct linear *l, const char *fmt, ...)
{
	char text[900];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	linear_line(l, text);
}

void linear_open(struct linear *l, const char *text)
{
	end_line(l);
	put(l, text, strlen(text));
	l->open = true;
}

void linear_more(struct linear *l, const char *text, size_t bytes)
{
	put(l, text, bytes);
	l->open = true;
}

/* In the terminal's charset; what was said holds values in clear, maybe. */
static void hand_over(struct linear *l, struct bytes *out)
{
	if (l->charset && l->text.len) {
		size_t room = l->text.len * 4 + 64;
		char *coded = heap_new(room);
		bytes_add(out, coded, ombud_charset_out(l->charset, coded, room, bytes_text(&l->text), l->text.len));
		explicit_bzero(coded, room);
		heap_free(coded);
	} else {
		bytes_add(out, bytes_text(&l->text), l->text.len);
	}
	if (l->text.data)
		explicit_bzero(l->text.data, l->text.cap);
	bytes_clear(&l->text);
}

void linear_end(struct linear *l, struct bytes *out)
{
	end_line(l);
	hand_over(l, out);
}

/* ---- lines that are others now ---------------------------------------------------------------- */

static bool is_line_of(const char *text, const char *line, size_t n)
{
	for (const char *s = text; *s;) {
		size_t m = strcspn(s, "\n");
		if (m == n && memcmp(s, line, n) == 0)
			return true;
		s += m + (s[m] == '\n');
	}
	return false;
}

/* Those lines of text that the one before had not. */
void linear_fresh_lines(struct linear *l, const char *text, const char *before)
{
	while (*text) {
		size_t n = strcspn(text, "\n");
		char *line = heap_strn(text, n);
		if (!is_line_of(before, line, n))
			linear_line(l, line);
		heap_free(line);
		text += n + (text[n] == '\n');
	}
}

void linear_keep(struct bytes *kept, const char *text)
{
	bytes_clear(kept);
	bytes_str(kept, text);
}

/* ---- the rest of the desk ------------------------------------------------------------------- */

static void say_message(struct linear *l, const struct desk *d)
{
	if (d->said == l->said)
		return;
	l->said = d->said;
	struct bytes message = {0};
	say_spaced(&message, d->message);
	if (message.len)
		linear_line(l, bytes_text(&message));
	linear_wipe(&message);
}

static void say_tags(struct linear *l, const struct desk *d)
{
	if (d->tagged.n != l->tagged)
		linear_linef(l, _("%zu tagged"), d->tagged.n);
	l->tagged = d->tagged.n;
	if (d->on_tagged && !l->on_tagged)
		linear_line(l, _("next action: all tagged"));
	l->on_tagged = d->on_tagged;
}

static void say_await(struct linear *l, const struct desk *d)
{
	const char *what = d->await ? d->await_what : NULL;
	if (what && what != l->await)
		linear_line(l, what);
	l->await = what;
}

/* Of a step only its hint comes later. */
static void say_step(struct linear *l, const struct screen *s)
{
	struct bytes step = {0};
	if (!s->tutor)
		return;
	tutor_say(s->tutor, &step);
	linear_fresh_lines(l, bytes_text(&step), bytes_text(&l->step));
	linear_keep(&l->step, bytes_text(&step));
	bytes_free(&step);
}

/* What can follow the keys that were begun, once the person waits. */
static void say_hint(struct linear *l, const struct screen *s)
{
	const struct view *top = desk_top(&s->desk);
	const char *view = desk_section(top);
	if (!s->hint || l->hinted) {
		l->hinted = s->hint;
		return;
	}
	l->hinted = true;
	for (size_t i = 0; i < s->keymap.b.n; i++) {
		const struct binding *b = &s->keymap.b.v[i];
		bool follows = b->n > s->n_seq && keymap_holds(&s->keymap, b, view, !top->kind->types);
		for (size_t k = 0; follows && k < s->n_seq; k++)
			follows = strcmp(b->seq[k].name, s->seq[k].name) == 0;
		if (follows)
			linear_linef(l, "%s %s", b->keys, b->command);
	}
}

/* false: nothing else is to be said. */
static bool say_lock(struct linear *l, const struct screen *s)
{
	if (s->lock.on && !l->locked)
		linear_line(l, s->desk.served ? _("locked: Enter ends the session, log in again")
					      : _("locked: Enter goes on, Q leaves"));
	if (!s->lock.on && l->locked)
		linear_forget(l);
	l->locked = s->lock.on;
	return !s->lock.on;
}

void linear_forget(struct linear *l)
{
	l->top = NULL;
	l->depth = 0;
	l->prompt = NULL;
	bytes_clear(&l->row);
	linear_type_forget(l);
}

/* A key that did nothing is answered too: with where one is. */
static void say_again(struct linear *l)
{
	if (!l->spoke && !l->typing.edit && l->row.len)
		linear_line(l, bytes_text(&l->row));
}

static void say_all(struct linear *l, struct screen *s, const struct key *key)
{
	struct desk *d = &s->desk;
	const struct view *top = desk_top(d);
	bool anew = linear_other(l, top, d);
	if (anew) {
		bytes_clear(&l->row);
		linear_type_forget(l);
	}
	if (!l->begun && l->dumb)
		linear_line(l, _("TERM is dumb, so the desk comes as lines (--linear); TERM=vt100 would paint a screen"));
	if (!l->begun) {
		linear_line(l, _("ombud, as lines: ? lists the keys, ^L says again where you are, Q leaves"));
		l->tagged = d->tagged.n; /* told by a message */
	}
	l->begun = true;
	say_message(l, d);
	linear_head(l, top, d, anew);
	say_tags(l, d);
	say_await(l, d);
	say_hint(l, s);
	if (d->prompt) {
		/* What lies under the prompt is said when it is gone. */
		l->owed |= anew;
		say_step(l, s);
		linear_prompt(l, d->prompt, key);
		return;
	}
	if (l->prompt) {
		end_line(l);
		linear_type_forget(l);
	}
	l->prompt = NULL;
	bool begun = s->n_seq || s->count || d->await;
	linear_view(l, top, d, anew || l->owed, key && !begun);
	say_step(l, s);
	if (key && !begun && !d->suspend)
		say_again(l);
}

void linear_say(struct linear *l, struct bytes *out, struct screen *s, const struct key *key)
{
	l->spoke = false;
	if (desk_top(&s->desk) && !s->desk.quit && say_lock(l, s))
		say_all(l, s, key);
	else if (s->desk.quit)
		say_message(l, &s->desk);
	hand_over(l, out);
}

void linear_progress(struct linear *l, struct bytes *out, const char *what, int64_t done, int64_t total)
{
	if (total > 0)
		linear_linef(l, _("%s: %lld %%, %lld of %lld; ^C stops"), what, (long long)(done * 100 / total),
		    (long long)done, (long long)total);
	else
		linear_linef(l, _("%s: %lld s; ^C stops"), what, (long long)done / 1000);
	hand_over(l, out);
}
