/* What is typed, said as it comes: in prompts, the editor, forms. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "linear_room.h"
#include "view/say.h"

enum { CHOICES = 12, AHEAD = 40 };

void linear_type_forget(struct linear *l)
{
	struct typing *t = &l->typing;
	if (t->text.data)
		explicit_bzero(t->text.data, t->text.cap);
	bytes_free(&t->text);
	bytes_free(&t->label);
	*t = (struct typing){0};
}

/* The line of a text of many in which the cursor is. */
static void line_at(const char *text, size_t at, size_t *from, size_t *n)
{
	*from = at;
	while (*from && text[*from - 1] != '\n')
		(*from)--;
	*n = strcspn(text + *from, "\n");
}

static void say_whole(struct linear *l, const char *label, const char *text, size_t at)
{
	size_t from, n;
	struct bytes line = {0};
	line_at(text, at, &from, &n);
	bytes_str(&line, label);
	bytes_add(&line, text + from, n);
	if (!line.len)
		linear_line(l, _("an empty line"));
	else if (at == from + n)
		linear_open(l, bytes_text(&line));
	else
		linear_line(l, bytes_text(&line)); /* what is typed comes into it, not after it */
	if (line.data)
		explicit_bzero(line.data, line.cap);
	bytes_free(&line);
}

/* Bytes that both begin with, and end with beside those. */
static void shared(const char *a, const char *b, size_t *head, size_t *tail)
{
	size_t na = strlen(a), nb = strlen(b), least = na < nb ? na : nb;
	*head = *tail = 0;
	while (*head < least && a[*head] == b[*head])
		(*head)++;
	while (*tail < least - *head && a[na - 1 - *tail] == b[nb - 1 - *tail])
		(*tail)++;
}

/* Text that came is all that is said; of what went away the line that is left. */
static void say_edit(struct linear *l, const struct edit *e, const char *label)
{
	const char *was = bytes_text(&l->typing.text), *now = edit_text(e);
	size_t head, tail, n = strlen(now);
	shared(was, now, &head, &tail);
	bool only_came = head + tail == strlen(was);
	/* Between equal characters the place is the cursor's. */
	size_t came = n - head - tail, from = only_came && e->at >= came ? e->at - came : head;
	bool within = now[e->at] && now[e->at] != '\n';
	if (!only_came || memchr(now + from, '\n', came) || (!l->open && !within))
		say_whole(l, label, now, e->at);
	else
		linear_more(l, now + from, came);
}

/* The cursor went elsewhere: another line whole, else what stands after it now. */
static void say_motion(struct linear *l, const struct edit *e, const char *label)
{
	const char *text = edit_text(e);
	size_t was, is, n, m;
	line_at(text, l->typing.at, &was, &n);
	line_at(text, e->at, &is, &m);
	if (was != is) {
		say_whole(l, label, text, e->at);
		return;
	}
	size_t ahead = ombud_text_fit(text + e->at, is + m - e->at, AHEAD, false, &n);
	char *rest = heap_strn(text + e->at, ahead);
	if (*rest)
		linear_linef(l, _("before: %s"), rest);
	else
		linear_line(l, _("at the end of the line"));
	heap_free(rest);
}

static void say_written(struct linear *l, const char *text)
{
	for (const char *s = text; *s;) {
		size_t n = strcspn(s, "\n");
		char *line = heap_strn(s, n);
		if (n)
			linear_line(l, line);
		heap_free(line);
		s += n + (s[n] == '\n');
	}
}

void linear_type(struct linear *l, const struct edit *e, const char *label, bool key)
{
	struct typing *t = &l->typing;
	bool anew = t->edit != e || strcmp(bytes_text(&t->label), label) != 0;
	const char *text = edit_text(e);
	if (anew) {
		/* What is there already is read before one writes on. */
		if (e->many && strchr(text, '\n'))
			say_written(l, text);
		say_whole(l, label, text, e->at);
	} else if (strcmp(bytes_text(&t->text), text) != 0) {
		say_edit(l, e, label);
	} else if (e->at != t->at) {
		say_motion(l, e, label);
	} else if (key && l->spoke) {
		say_whole(l, label, text, e->at);
	}
	t->edit = e;
	t->at = e->at;
	bytes_clear(&t->label);
	bytes_str(&t->label, label);
	bytes_clear(&t->text);
	bytes_str(&t->text, text);
}

/* ---- prompts -------------------------------------------------------------------------------- */

static void say_choice(struct linear *l, const struct choice *ch)
{
	struct bytes help = {0};
	say_spaced(&help, ch->help);
	if (help.len)
		linear_linef(l, "%s: %s", ch->text, bytes_text(&help));
	else
		linear_line(l, ch->text);
	bytes_free(&help);
}

static void say_choices(struct linear *l, const struct prompt *p)
{
	size_t n = p->choice.n < CHOICES ? p->choice.n : CHOICES;
	for (size_t i = 0; i < n; i++)
		say_choice(l, &p->choice.v[i]);
	if (n < p->choice.n)
		linear_linef(l, _("and %zu more: type to narrow"), p->choice.n - n);
}

/* Once while the same is asked for again and again. */
static void say_how_many(struct linear *l, const struct prompt *p)
{
	if (p->choice.n > 1 && strcmp(bytes_text(&l->told), p->label) != 0)
		linear_linef(l, _("choices: %zu, Tab reads them"), p->choice.n);
	linear_keep(&l->told, p->label);
}

/* Which one Enter or Tab would take. */
static void say_chosen(struct linear *l, const struct prompt *p)
{
	if (p->chosen >= p->choice.n)
		return;
	linear_linef(l, _("%zu of %zu:"), p->chosen + 1, p->choice.n);
	say_choice(l, &p->choice.v[p->chosen]);
}

void linear_prompt(struct linear *l, const struct prompt *p, const struct key *key)
{
	bool anew = l->prompt != p;
	bool tab = key && (key_is(key, "Tab") || key_is(key, "S-Tab"));
	bool walked = key && (tab || key_is(key, "Up") || key_is(key, "Down") || key_is(key, "^N") || key_is(key, "^P"));
	if (anew) {
		linear_type_forget(l);
		if (p->how.pick || p->how.closed)
			say_choices(l, p);
		else
			say_how_many(l, p);
	} else if (walked && p->chosen != l->chosen && p->chosen < p->choice.n) {
		if (l->chosen >= p->choice.n && !p->how.pick)
			say_choices(l, p);
		say_chosen(l, p);
	} else if (tab && p->choice.n > 1) {
		say_choices(l, p);
	}
	if (tab && p->remark[0])
		linear_line(l, p->remark);
	l->prompt = p;
	l->chosen = p->chosen;
	linear_type(l, &p->edit, p->label, key != NULL);
}
