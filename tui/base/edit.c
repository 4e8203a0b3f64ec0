#include "base/edit.h"

#include <string.h>

#include "ombud.h"

enum { UNDO_STEPS = 200 };

/* ---- places in the text -------------------------------------------------------------------- */

static size_t line_start(const struct edit *e, size_t at)
{
	const char *s = bytes_text(&e->text);
	while (at && s[at - 1] != '\n')
		at--;
	return at;
}

static size_t line_end(const struct edit *e, size_t at)
{
	const char *s = bytes_text(&e->text);
	while (at < e->text.len && s[at] != '\n')
		at++;
	return at;
}

static size_t next_cluster(const struct edit *e, size_t at)
{
	const char *s = bytes_text(&e->text);
	if (at >= e->text.len)
		return e->text.len;
	if (s[at] == '\n')
		return at + 1;
	size_t n = ombud_text_cluster(s + at, e->text.len - at);
	return at + (n ? n : 1);
}

static size_t previous_cluster(const struct edit *e, size_t at)
{
	if (!at)
		return 0;
	size_t p = line_start(e, at);
	if (p == at)
		return at - 1;
	for (size_t next = next_cluster(e, p); next < at; next = next_cluster(e, p))
		p = next;
	return p;
}

static bool in_word(unsigned char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
	       c == '_' || c >= 0x80;
}

static size_t word_left(const struct edit *e, size_t at)
{
	const char *s = bytes_text(&e->text);
	while (at && !in_word((unsigned char)s[at - 1]))
		at--;
	while (at && in_word((unsigned char)s[at - 1]))
		at--;
	return at;
}

static size_t word_right(const struct edit *e, size_t at)
{
	const char *s = bytes_text(&e->text);
	while (at < e->text.len && !in_word((unsigned char)s[at]))
		at++;
	while (at < e->text.len && in_word((unsigned char)s[at]))
		at++;
	return at;
}

/* As shells do: back to the last blank. */
static size_t blank_left(const struct edit *e, size_t at)
{
	const char *s = bytes_text(&e->text);
	while (at && (s[at - 1] == ' ' || s[at - 1] == '\n'))
		at--;
	while (at && s[at - 1] != ' ' && s[at - 1] != '\n')
		at--;
	return at;
}

/* ---- undo ---------------------------------------------------------------------------------- */

static struct edit_state state_of(const struct edit *e)
{
	return (struct edit_state){
	    .text = heap_strn(bytes_text(&e->text), e->text.len), .at = e->at};
}

static void forget_redo(struct edit *e)
{
	for (size_t i = 0; i < e->redo.n; i++)
		heap_free(e->redo.v[i].text);
	e->redo.n = 0;
}

static void remember(struct edit *e)
{
	forget_redo(e);
	if (e->undo.n == UNDO_STEPS) {
		heap_free(e->undo.v[0].text);
		memmove(e->undo.v, e->undo.v + 1, (UNDO_STEPS - 1) * sizeof *e->undo.v);
		e->undo.n--;
	}
	struct edit_state now = state_of(e);
	list_add(&e->undo, now);
}

static void restore(struct edit *e, struct edit_state old)
{
	bytes_clear(&e->text);
	bytes_str(&e->text, old.text);
	e->at = old.at;
	heap_free(old.text);
}

static enum edit_did undo(struct edit *e)
{
	if (!e->undo.n)
		return EDIT_MOVED;
	struct edit_state now = state_of(e);
	list_add(&e->redo, now);
	restore(e, e->undo.v[--e->undo.n]);
	return EDIT_CHANGED;
}

static enum edit_did redo(struct edit *e)
{
	if (!e->redo.n)
		return EDIT_MOVED;
	struct edit_state now = state_of(e);
	list_add(&e->undo, now);
	restore(e, e->redo.v[--e->redo.n]);
	return EDIT_CHANGED;
}

/* ---- changes ------------------------------------------------------------------------------- */

static enum edit_did cut(struct edit *e, size_t from, size_t to, bool keep)
{
	if (from >= to)
		return EDIT_MOVED;
	remember(e);
	if (keep) {
		bytes_clear(&e->kill);
		bytes_add(&e->kill, e->text.data + from, to - from);
	}
	bytes_remove(&e->text, from, to - from);
	e->at = from;
	return EDIT_CHANGED;
}

void edit_insert(struct edit *e, const char *text, size_t n)
{
	remember(e);
	/* A line takes no line feeds: they become blanks. Other controls are left out. */
	for (size_t i = 0; i < n; i++) {
		char c = text[i];
		if (c == '\r')
			c = i + 1 < n && text[i + 1] == '\n' ? 0 : '\n';
		if (c == '\t')
			c = ' ';
		if (c == '\n' && !e->many)
			c = ' ';
		if ((unsigned char)c < 0x20 && c != '\n')
			continue;
		bytes_insert(&e->text, e->at++, &c, 1);
	}
}

void edit_replace(struct edit *e, size_t from, const char *text)
{
	remember(e);
	if (from < e->at)
		bytes_remove(&e->text, from, e->at - from);
	bytes_insert(&e->text, from, text, strlen(text));
	e->at = from + strlen(text);
	e->typing = false;
}

static enum edit_did type(struct edit *e, const char *text)
{
	if (!e->typing || text[0] == ' ' || text[0] == '\n')
		remember(e);
	forget_redo(e);
	bytes_insert(&e->text, e->at, text, strlen(text));
	e->at += strlen(text);
	return EDIT_CHANGED;
}

static enum edit_did go(struct edit *e, size_t at)
{
	e->at = at;
	return EDIT_MOVED;
}

static enum edit_did go_row(struct edit *e, int step)
{
	struct edit_rows r;
	edit_rows(&r, e);
	size_t row = r.at_row;
	if ((step < 0 && row == 0) || (step > 0 && row + 1 >= r.row.n)) {
		edit_rows_free(&r);
		return go(e, step < 0 ? 0 : e->text.len);
	}
	struct edit_row to = r.row.v[step < 0 ? row - 1 : row + 1];
	size_t used;
	size_t n = ombud_text_fit(
	    bytes_text(&e->text) + to.from, to.bytes, (size_t)r.at_cell, false, &used);
	edit_rows_free(&r);
	return go(e, to.from + n);
}

/* ---- keys ---------------------------------------------------------------------------------- */

static enum edit_did do_left(struct edit *e)
{
	return go(e, previous_cluster(e, e->at));
}

static enum edit_did do_right(struct edit *e)
{
	return go(e, next_cluster(e, e->at));
}

static enum edit_did do_home(struct edit *e)
{
	return go(e, line_start(e, e->at));
}

static enum edit_did do_end(struct edit *e)
{
	return go(e, line_end(e, e->at));
}

static enum edit_did do_word_left(struct edit *e)
{
	return go(e, word_left(e, e->at));
}

static enum edit_did do_word_right(struct edit *e)
{
	return go(e, word_right(e, e->at));
}

static enum edit_did do_back(struct edit *e)
{
	return cut(e, previous_cluster(e, e->at), e->at, false);
}

static enum edit_did do_delete(struct edit *e)
{
	size_t at = e->at;
	return cut(e, at, next_cluster(e, at), false);
}

static enum edit_did do_kill_word(struct edit *e)
{
	return cut(e, blank_left(e, e->at), e->at, true);
}

static enum edit_did do_kill_right_word(struct edit *e)
{
	return cut(e, e->at, word_right(e, e->at), true);
}

static enum edit_did do_kill_start(struct edit *e)
{
	return cut(e, line_start(e, e->at), e->at, true);
}

static enum edit_did do_kill_end(struct edit *e)
{
	size_t end = line_end(e, e->at);
	return cut(e, e->at, end == e->at && e->many ? next_cluster(e, end) : end, true);
}

static enum edit_did do_yank(struct edit *e)
{
	edit_insert(e, bytes_text(&e->kill), e->kill.len);
	return EDIT_CHANGED;
}

static enum edit_did do_up(struct edit *e)
{
	return e->many ? go_row(e, -1) : EDIT_NOT;
}

static enum edit_did do_down(struct edit *e)
{
	return e->many ? go_row(e, 1) : EDIT_NOT;
}

static enum edit_did do_enter(struct edit *e)
{
	return e->many ? type(e, "\n") : EDIT_NOT;
}

static enum edit_did do_first(struct edit *e)
{
	return go(e, 0);
}

static enum edit_did do_last(struct edit *e)
{
	return go(e, e->text.len);
}

static const struct edit_binding {
	const char *key;
	enum edit_did (*run)(struct edit *);
} bindings[] = {
    {"Left", do_left},
    {"^B", do_left},
    {"Right", do_right},
    {"^F", do_right},
    {"Home", do_home},
    {"^A", do_home},
    {"End", do_end},
    {"^E", do_end},
    {"C-Left", do_word_left},
    {"Alt-b", do_word_left},
    {"C-Right", do_word_right},
    {"Alt-f", do_word_right},
    {"Backspace", do_back},
    {"Del", do_delete},
    {"^D", do_delete},
    {"^W", do_kill_word},
    {"Alt-d", do_kill_right_word},
    {"^U", do_kill_start},
    {"^K", do_kill_end},
    {"^Y", do_yank},
    {"^_", undo},
    {"^^", redo},
    {"Up", do_up},
    {"^P", do_up},
    {"Down", do_down},
    {"^N", do_down},
    {"C-Up", do_first},
    {"C-Down", do_last},
    {"Enter", do_enter},
};

enum edit_did edit_key(struct edit *e, const struct key *key)
{
	enum edit_did did = EDIT_NOT;
	if (key->text) {
		did = type(e, key_text(key));
		e->typing = true;
		return did;
	}
	for (size_t i = 0; i < sizeof bindings / sizeof *bindings && did == EDIT_NOT; i++)
		if (key_is(key, bindings[i].key))
			did = bindings[i].run(e);
	e->typing = false;
	return did;
}

const char *edit_text(const struct edit *e)
{
	return bytes_text(&e->text);
}

void edit_set(struct edit *e, const char *text)
{
	for (size_t i = 0; i < e->undo.n; i++)
		heap_free(e->undo.v[i].text);
	e->undo.n = 0;
	forget_redo(e);
	bytes_clear(&e->text);
	bytes_str(&e->text, text);
	e->at = e->text.len;
	e->typing = false;
}

void edit_free(struct edit *e)
{
	edit_set(e, "");
	bytes_free(&e->text);
	bytes_free(&e->kill);
	list_drop(&e->undo);
	list_drop(&e->redo);
}
