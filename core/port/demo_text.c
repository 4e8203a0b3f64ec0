#include "port/demo_text.h"

#include <string.h>

#include "base/embedded.h"

enum { DEEPEST = 4 }; /* lists that name lists */

/* ---- reading the files ---------------------------------------------------------------------- */

struct reader {
	struct demo_texts *texts;
	size_t lang, list; /* places in the vectors */
	struct buf letter;
};

static size_t lang_place(struct demo_texts *t, const char *code)
{
	for (size_t i = 0; i < t->langs.n; i++)
		if (strncmp(t->langs.v[i].code, code, 2) == 0)
			return i;
	vec_push(&t->langs, ((struct demo_lang){.code = {code[0], code[1], '\0'}}));
	return t->langs.n - 1;
}

static struct demo_list *current(struct reader *r)
{
	struct demo_lang *lang = &r->texts->langs.v[r->lang];
	return r->list < lang->lists.n ? &lang->lists.v[r->list] : NULL;
}

static void end_letter(struct reader *r)
{
	struct demo_list *list = current(r);
	demo_tidy(&r->letter, 0);
	if (list && r->letter.len)
		vec_push(&list->v, arena_str(&r->texts->memory, buf_text(&r->letter)));
	buf_cut(&r->letter, 0);
}

static void begin_list(struct reader *r, const char *name, size_t n)
{
	struct demo_lang *lang = &r->texts->langs.v[r->lang];
	end_letter(r);
	vec_push(&lang->lists, ((struct demo_list){.name = arena_strn(&r->texts->memory, name, n)}));
	r->list = lang->lists.n - 1;
}

static void read_line(struct reader *r, const char *line, size_t n)
{
	struct demo_list *list = current(r);
	if (n > 3 && memcmp(line, "%% ", 3) == 0) {
		begin_list(r, line + 3, n - 3);
	} else if (n == 2 && memcmp(line, "%%", 2) == 0) {
		end_letter(r);
	} else if (list && strncmp(list->name, "letter ", 7) == 0) {
		buf_add(&r->letter, line, n);
		buf_char(&r->letter, '\n');
	} else if (list && n && line[0] != '#') {
		vec_push(&list->v, arena_strn(&r->texts->memory, line, n));
	}
}

static void read_file(struct reader *r, const struct embedded *file)
{
	r->lang = lang_place(r->texts, file->name + 5);
	r->list = SIZE_MAX;
	for (const char *p = file->text; *p;) {
		size_t n = strcspn(p, "\n");
		read_line(r, p, n);
		p += n + (p[n] == '\n');
	}
	end_letter(r);
}

void demo_texts_open(struct demo_texts *out)
{
	*out = (struct demo_texts){0};
	struct reader r = {.texts = out};
	for (const struct embedded *file = embedded_replies; file->name; file++)
		if (strncmp(file->name, "demo-", 5) == 0 && strlen(file->name) > 7)
			read_file(&r, file);
	buf_free(&r.letter);
}

void demo_texts_close(struct demo_texts *t)
{
	for (size_t i = 0; i < t->langs.n; i++) {
		for (size_t k = 0; k < t->langs.v[i].lists.n; k++)
			vec_free(&t->langs.v[i].lists.v[k].v);
		vec_free(&t->langs.v[i].lists);
	}
	vec_free(&t->langs);
	arena_free(&t->memory);
}

/* ---- looking up ------------------------------------------------------------------------------- */

const struct demo_lang *demo_lang(const struct demo_texts *t, const char *code)
{
	for (size_t i = 0; i < t->langs.n; i++)
		if (strcmp(t->langs.v[i].code, code) == 0)
			return &t->langs.v[i];
	return NULL;
}

const struct demo_list *demo_list(
    const struct demo_lang *lang, const char *what, const char *name, size_t n)
{
	size_t w = strlen(what);
	for (size_t i = 0; i < lang->lists.n; i++) {
		const char *have = lang->lists.v[i].name;
		if (strncmp(have, what, w) == 0 && have[w] == ' ' &&
		    strncmp(have + w + 1, name, n) == 0 && !have[w + 1 + n])
			return lang->lists.v[i].v.n ? &lang->lists.v[i] : NULL;
	}
	return NULL;
}

static const struct demo_list *own_or_english(const struct demo_pen *pen, const char *name, size_t n)
{
	const struct demo_list *list = demo_list(pen->lang, "list", name, n);
	return list ? list : demo_list(demo_lang(pen->texts, "en"), "list", name, n);
}

/* ---- writing ---------------------------------------------------------------------------------- */

static void write_deep(
    struct buf *out, const struct demo_pen *pen, const char *text, size_t n, int depth);

static bool write_list(
    struct buf *out, const struct demo_pen *pen, const char *name, size_t n, int depth)
{
	const struct demo_list *list = depth < DEEPEST ? own_or_english(pen, name, n) : NULL;
	if (!list)
		return false;
	const char *one = list->v.v[demo_below(pen->rng, list->v.n)];
	if (strcmp(one, "-") != 0)
		write_deep(out, pen, one, strlen(one), depth + 1);
	return true;
}

/* "{name}" at text: bytes it takes, 0: it is not one. */
static size_t write_name(
    struct buf *out, const struct demo_pen *pen, const char *text, size_t n, int depth)
{
	const char *end = memchr(text, '}', n);
	if (!end)
		return 0;
	const char *name = text + 1;
	size_t m = (size_t)(end - name);
	if (m == 2 && memcmp(name, "br", 2) == 0)
		buf_char(out, '\n');
	else if (!pen->fact(pen->data, out, name, m) && !write_list(out, pen, name, m, depth))
		return 0;
	return m + 2;
}

static void write_deep(
    struct buf *out, const struct demo_pen *pen, const char *text, size_t n, int depth)
{
	for (size_t i = 0, step; i < n; i += step) {
		step = text[i] == '{' ? write_name(out, pen, text + i, n - i, depth) : 0;
		if (step)
			continue;
		step = 1;
		if (text[i] == '#')
			buf_char(out, (char)('0' + demo_below(pen->rng, 10)));
		else if (text[i] == '@')
			buf_char(out, (char)('1' + demo_below(pen->rng, 9)));
		else
			buf_char(out, text[i]);
	}
}

void demo_write(struct buf *out, const struct demo_pen *pen, const char *text, size_t n)
{
	write_deep(out, pen, text, n, 0);
}

bool demo_word(struct buf *out, const struct demo_pen *pen, const char *name)
{
	return write_list(out, pen, name, strlen(name), 0);
}

void demo_tidy(struct buf *text, size_t from)
{
	size_t w = from, feeds = 2;
	for (size_t i = from; i < text->len; i++) {
		char c = text->data[i];
		feeds = c == '\n' ? feeds + 1 : c == ' ' && w == from ? feeds : 0;
		if (feeds <= 2 && !(w == from && (c == '\n' || c == ' ')))
			text->data[w++] = c;
	}
	while (w > from && (text->data[w - 1] == '\n' || text->data[w - 1] == ' '))
		w--;
	if (w < text->len)
		buf_cut(text, w);
}
