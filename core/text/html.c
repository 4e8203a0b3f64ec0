/* libxml2's HTML parser as a stream of events: no tree is built, so depth and size of a letter
 * cost no stack. */
#include "text/html.h"

#include <libxml/HTMLparser.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "text/html_mend.h"
#include "text/html_style.h"
#include "text/html_write.h"

enum { DEEPEST = 1000 };

enum role {
	ROLE_INLINE,
	ROLE_LINE,	/* begins and ends a line */
	ROLE_PARAGRAPH, /* an empty line before and after */
	ROLE_LIST,
	ROLE_NUMBERS,
	ROLE_ITEM,
	ROLE_CELL,
	ROLE_BREAK,
	ROLE_PRE,
	ROLE_LINK,
	ROLE_IMAGE,
	ROLE_SKIP, /* nothing within is for the reader */
};

static const struct element {
	const char *name;
	enum role role;
} elements[] = {
    {"a", ROLE_LINK},
    {"address", ROLE_LINE},
    {"article", ROLE_PARAGRAPH},
    {"aside", ROLE_PARAGRAPH},
    {"blockquote", ROLE_PARAGRAPH},
    {"br", ROLE_BREAK},
    {"caption", ROLE_LINE},
    {"center", ROLE_LINE},
    {"dd", ROLE_LINE},
    {"div", ROLE_LINE},
    {"dl", ROLE_PARAGRAPH},
    {"dt", ROLE_LINE},
    {"fieldset", ROLE_LINE},
    {"footer", ROLE_LINE},
    {"form", ROLE_LINE},
    {"h1", ROLE_PARAGRAPH},
    {"h2", ROLE_PARAGRAPH},
    {"h3", ROLE_PARAGRAPH},
    {"h4", ROLE_PARAGRAPH},
    {"h5", ROLE_PARAGRAPH},
    {"h6", ROLE_PARAGRAPH},
    {"head", ROLE_SKIP},
    {"header", ROLE_LINE},
    {"hr", ROLE_PARAGRAPH},
    {"img", ROLE_IMAGE},
    {"li", ROLE_ITEM},
    {"main", ROLE_LINE},
    {"math", ROLE_SKIP},
    {"nav", ROLE_LINE},
    {"object", ROLE_SKIP},
    {"ol", ROLE_NUMBERS},
    {"option", ROLE_LINE},
    {"p", ROLE_PARAGRAPH},
    {"pre", ROLE_PRE},
    {"script", ROLE_SKIP},
    {"section", ROLE_PARAGRAPH},
    {"style", ROLE_SKIP},
    {"svg", ROLE_SKIP},
    {"table", ROLE_PARAGRAPH},
    {"td", ROLE_CELL},
    {"template", ROLE_SKIP},
    {"th", ROLE_CELL},
    {"title", ROLE_SKIP},
    {"tr", ROLE_LINE},
    {"ul", ROLE_LIST},
};

struct level {
	enum role role;
	bool gone, invisible, tiny, pre;
	int items;   /* of a numbered list: the last number */
	size_t href; /* of a link: where its address stands in hrefs, */
	size_t text; /* and where its text begins in the output */
};

struct page {
	struct html_writer w;
	htmlParserCtxtPtr parser;
	VEC(struct level) levels;
	struct buf hrefs;
	bool too_deep;
};

static enum role role_of(const char *name)
{
	size_t low = 0, high = sizeof elements / sizeof *elements;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int order = strcasecmp(name, elements[mid].name);
		if (order == 0)
			return elements[mid].role;
		if (order < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return ROLE_INLINE;
}

static struct level *top(struct page *p)
{
	return p->levels.n ? &p->levels.v[p->levels.n - 1] : NULL;
}

static bool seen(struct page *p)
{
	const struct level *l = top(p);
	return !l || !(l->gone || l->invisible || l->tiny);
}

/* ---- text
 * ---------------------------------------------------------------------------------------- */

static void on_text(void *data, const xmlChar *text, int len)
{
	struct page *p = data;
	if (len <= 0 || !seen(p))
		return;
	const char *s = (const char *)text;
	size_t n = (size_t)len;
	unsigned c;
	for (size_t k; (k = utf8_get(s, n, &c, NULL)) > 0; s += k, n -= k)
		html_char(&p->w, c ? c : UTF8_BAD, top(p) && top(p)->pre);
}

/* ---- elements
 * ------------------------------------------------------------------------------------ */

static const char *attribute(const xmlChar **attributes, const char *name)
{
	for (; attributes && attributes[0]; attributes += 2)
		if (strcasecmp((const char *)attributes[0], name) == 0)
			return attributes[1] ? (const char *)attributes[1] : "";
	return NULL;
}

static void add_style(struct level *l, const xmlChar **attributes)
{
	const char *css = attribute(attributes, "style");
	if (attribute(attributes, "hidden"))
		l->gone = true;
	if (!css)
		return;
	struct html_style style = html_style(css);
	l->gone = l->gone || style.display == HTML_NO;
	if (style.visibility != HTML_SAME)
		l->invisible = style.visibility == HTML_NO;
	if (style.size != HTML_SAME)
		l->tiny = style.size == HTML_NO;
}

static struct level *list_around(struct page *p)
{
	for (size_t i = p->levels.n; i-- > 0;)
		if (p->levels.v[i].role == ROLE_LIST || p->levels.v[i].role == ROLE_NUMBERS)
			return &p->levels.v[i];
	return NULL;
}

static void begin_item(struct page *p)
{
	html_owe_lines(&p->w, 1);
	struct level *list = list_around(p);
	html_pay(&p->w);
	if (list && list->role == ROLE_NUMBERS)
		buf_printf(p->w.out, "%d. ", ++list->items);
	else
		buf_str(p->w.out, "- ");
}

static void add_image(struct page *p, const xmlChar **attributes)
{
	const char *alt = attribute(attributes, "alt");
	if (alt && *alt)
		on_text(p, (const xmlChar *)alt, (int)strlen(alt));
}

static void begin(struct page *p, const xmlChar **attributes)
{
	struct level *l = top(p);
	switch (l->role) {
	case ROLE_BREAK:
		p->w.lines++;
		p->w.space = p->w.tab = false;
		break;
	case ROLE_LINE:
		html_owe_lines(&p->w, 1);
		break;
	case ROLE_PARAGRAPH:
	case ROLE_LIST:
	case ROLE_NUMBERS:
	case ROLE_PRE:
		html_owe_lines(&p->w, 2);
		break;
	case ROLE_ITEM:
		begin_item(p);
		break;
	case ROLE_CELL:
		p->w.tab = !html_line_is_empty(&p->w);
		break;
	case ROLE_IMAGE:
		add_image(p, attributes);
		break;
	default:
		break;
	}
}

static bool shown_scheme(const char *href)
{
	return strncasecmp(href, "http://", 7) == 0 || strncasecmp(href, "https://", 8) == 0 ||
	       strncasecmp(href, "mailto:", 7) == 0;
}

static void note_link(struct page *p, struct level *l, const xmlChar **attributes)
{
	const char *href = attribute(attributes, "href");
	while (href && (*href == ' ' || *href == '\n' || *href == '\t'))
		href++;
	l->text = p->w.out->len;
	if (href && shown_scheme(href)) {
		buf_str(&p->hrefs, href);
		buf_char(&p->hrefs, '\0');
	}
}

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes)
{
	struct page *p = data;
	struct level l = {0};
	if (p->levels.n)
		l = *top(p);
	l.role = role_of((const char *)name);
	l.items = 0;
	l.href = p->hrefs.len;
	l.gone = l.gone || l.role == ROLE_SKIP;
	l.pre = l.pre || l.role == ROLE_PRE;
	add_style(&l, attributes);
	if (l.role == ROLE_LINK)
		note_link(p, &l, attributes);
	vec_push(&p->levels, l);
	if (p->levels.n > DEEPEST) {
		p->too_deep = true;
		xmlStopParser(p->parser);
	} else if (seen(p)) {
		begin(p, attributes);
	}
}

/* An address without what people leave out when they write it as text. */
static const char *bare(const char *s, size_t *n)
{
	static const char *const heads[] = {"mailto:", "https://", "http://", "www."};
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
		size_t len = strlen(heads[i]);
		if (*n >= len && strncasecmp(s, heads[i], len) == 0) {
			s += len;
			*n -= len;
		}
	}
	while (*n && (s[*n - 1] == '/' || s[*n - 1] == ' '))
		(*n)--;
	return s;
}

static bool same_address(const char *text, size_t n, const char *href)
{
	size_t href_n = strcspn(href, "?");
	if (strncasecmp(href, "mailto:", 7) != 0)
		href_n = strlen(href);
	while (n && (*text == ' ' || *text == '\n' || *text == '\t'))
		text++, n--;
	const char *a = bare(text, &n), *b = bare(href, &href_n);
	return n == href_n && strncasecmp(a, b, n) == 0;
}

static void end_link(struct page *p, const struct level *l)
{
	if (p->hrefs.len == l->href)
		return;
	const char *href = p->hrefs.data + l->href;
	size_t n = p->w.out->len - l->text;
	if (!same_address(buf_text(p->w.out) + l->text, n, href)) {
		int lines = p->w.lines; /* owed by a block within the link */
		p->w.lines = 0;
		p->w.space = n > 0;
		html_add(&p->w, "<", 1);
		on_text(p, (const xmlChar *)href, (int)strlen(href));
		html_add(&p->w, ">", 1);
		p->w.lines = lines;
	}
	buf_cut(&p->hrefs, l->href);
}

static void on_end(void *data, const xmlChar *name)
{
	struct page *p = data;
	(void)name;
	if (!p->levels.n)
		return;
	struct level l = *top(p);
	bool visible = seen(p);
	if (l.role == ROLE_LINK && visible)
		end_link(p, &l);
	buf_cut(&p->hrefs, l.href);
	p->levels.n--;
	if (!visible)
		return;
	if (l.role == ROLE_LINE || l.role == ROLE_ITEM)
		html_owe_lines(&p->w, 1);
	else if (l.role == ROLE_PARAGRAPH || l.role == ROLE_LIST || l.role == ROLE_NUMBERS ||
		 l.role == ROLE_PRE)
		html_owe_lines(&p->w, 2);
}

/* ---- a whole letter
 * ------------------------------------------------------------------------------ */

static bool parse(struct page *p, const char *html, size_t n)
{
	static const htmlSAXHandler handler = {
	    .startElement = on_start,
	    .endElement = on_end,
	    .characters = on_text,
	    .ignorableWhitespace = on_text,
	    .cdataBlock = NULL, /* scripts and styles */
	};
	p->parser = htmlNewParserCtxt();
	if (!p->parser)
		return false;
	*p->parser->sax = handler;
	p->parser->userData = p;
	htmlDocPtr doc = htmlCtxtReadMemory(p->parser, html, (int)n, NULL, "UTF-8",
	    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
		HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC);
	xmlFreeDoc(doc);
	htmlFreeParserCtxt(p->parser);
	return !p->too_deep;
}

bool html_text(struct buf *out, const char *html, size_t n)
{
	bool whole = n < INT_MAX / 4;
	if (!whole || !n)
		return whole;
	struct page p = {.w = {.out = out, .begin = out->len}};
	struct buf mended = {0};
	if (html_needs_mending(html, n)) {
		html_mend(&mended, html, n);
		html = buf_text(&mended);
		n = mended.len;
	}
	whole = parse(&p, html, n);
	while (out->len > p.w.begin && strchr(" \t", out->data[out->len - 1]))
		buf_cut(out, out->len - 1);
	vec_free(&p.levels);
	buf_free(&p.hrefs);
	buf_free(&mended);
	return whole;
}
