#include "theme.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/conf.h"
#include "base/heap.h"
#include "base/phrase.h"
#include "embedded.h"
#include "ombud.h"
#include "themes.h"

static const char *const style_names[] = {
    [STYLE_TEXT] = "text",
    [STYLE_DIM] = "dim",
    [STYLE_TITLE] = "title",
    [STYLE_HEADER] = "header",
    [STYLE_RULE] = "rule",
    [STYLE_KEY] = "key",
    [STYLE_HINT] = "hint",
    [STYLE_STATUS] = "status",
    [STYLE_PROMPT] = "prompt",
    [STYLE_INFO] = "info",
    [STYLE_ERROR] = "error",
    [STYLE_TAG] = "tag",
    [STYLE_NEW] = "new",
    [STYLE_CHANGED] = "changed",
    [STYLE_LATE] = "late",
    [STYLE_SOON] = "soon",
    [STYLE_URGENT] = "urgent",
    [STYLE_GONE] = "gone",
    [STYLE_MATCH] = "match",
    [STYLE_POPUP] = "popup",
    [STYLE_CHOSEN] = "chosen",
    [STYLE_LABEL] = "label",
    [STYLE_MASK] = "mask",
    [STYLE_CLEAR] = "clear",
    [STYLE_QUOTE] = "quote",
    [STYLE_STAFF] = "staff",
    [STYLE_GOOD] = "good",
};
static_assert(sizeof style_names / sizeof *style_names == STYLE_COUNT, "every style has a name");

static const char *const colour_names[] = {"black", "red", "green", "yellow", "blue", "magenta",
    "cyan", "white", "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white"};

static const struct {
	const char *name;
	unsigned attr;
} attr_names[] = {{"bold", LOOK_BOLD}, {"dim", LOOK_DIM}, {"underline", LOOK_UNDERLINE},
    {"reverse", LOOK_REVERSE}, {"italic", LOOK_ITALIC}};

const char *theme_style_name(enum style style)
{
	return style_names[style];
}

static bool colour_of(const char *word, int *out)
{
	if (strcmp(word, "default") == 0) {
		*out = COLOUR_DEFAULT;
		return true;
	}
	for (size_t i = 0; i < sizeof colour_names / sizeof *colour_names; i++)
		if (strcmp(word, colour_names[i]) == 0) {
			*out = (int)i;
			return true;
		}
	char *end;
	bool rgb = word[0] == '#';
	long n = strtol(word + rgb, &end, rgb ? 16 : 10);
	bool right = !*end && end != word + rgb && n >= 0 && (rgb ? strlen(word) == 7 : n < 256);
	if (right)
		*out = rgb ? COLOUR_RGB | (int)n : (int)n;
	return right;
}

static bool attr_of(const char *word, unsigned *out)
{
	for (size_t i = 0; i < sizeof attr_names / sizeof *attr_names; i++)
		if (strcmp(word, attr_names[i].name) == 0) {
			*out |= attr_names[i].attr;
			return true;
		}
	return false;
}

/* "red on black bold" */
static bool look_of(const char *value, struct look *out, char *why, size_t size)
{
	char copy[200], *rest = NULL;
	snprintf(copy, sizeof copy, "%s", value);
	*out = (struct look){.fg = COLOUR_DEFAULT, .bg = COLOUR_DEFAULT};
	bool on = false;
	for (char *w = strtok_r(copy, " \t", &rest); w; w = strtok_r(NULL, " \t", &rest)) {
		if (!on && strcmp(w, "on") == 0) {
			on = true;
			continue;
		}
		if (colour_of(w, on ? &out->bg : &out->fg)) {
			on = false;
			continue;
		}
		if (on || !attr_of(w, &out->attr)) {
			snprintf(why, size,
			    _("'%s' is no colour (a name, 0..255, #rrggbb) and no attribute"), w);
			return false;
		}
	}
	return true;
}

/* A character as the terminal will be sent it: nothing that the guard would change. */
static bool one_cell(const char *value)
{
	char safe[64];
	size_t n = strlen(value);
	ombud_safe_text(safe, sizeof safe, value, n, OMBUD_SAFE_LIST);
	return n > 0 && n < 8 && strcmp(safe, value) == 0 && ombud_text_cluster(value, n) == n &&
	    ombud_text_cells(value, n, false) == 1;
}

static bool line_of(const char *value, char out[8], char *why, size_t size)
{
	if (one_cell(value)) {
		snprintf(out, 8, "%s", value);
		return true;
	}
	snprintf(why, size, _("one character is wanted"));
	return false;
}

/* "7" or "4.5": what WCAG 2 counts, from 1 to 21 */
static bool contrast_of(const char *value, int *out, char *why, size_t size)
{
	char *end;
	long whole = strtol(value, &end, 10), tenth = 0;
	if (*end == '.' && end[1] >= '0' && end[1] <= '9') {
		tenth = end[1] - '0';
		end += 2;
	}
	if (end == value || *end || whole < 1 || whole > 20) {
		snprintf(why, size, _("a contrast is a number from 1 to 20.9"));
		return false;
	}
	*out = (int)(whole * 10 + tenth);
	return true;
}

static bool unknown(const char *name, char *why, size_t size)
{
	snprintf(why, size, _("there is no '%s' in a theme"), name);
	return false;
}

static bool frame_pair(struct theme *t, const char *name, const char *value, char *why, size_t size)
{
	if (strcmp(name, "horizontal") == 0)
		return line_of(value, t->line_h, why, size);
	if (strcmp(name, "vertical") == 0)
		return line_of(value, t->line_v, why, size);
	if (strcmp(name, "cross") == 0)
		return line_of(value, t->line_x, why, size);
	return unknown(name, why, size);
}

static bool levels_of(const char *value, struct bar_glyphs *b, char *why, size_t size)
{
	struct bar_glyphs got = {.levels = 0};
	size_t left = strlen(value), most = sizeof got.level / sizeof *got.level, n;
	for (; left && (size_t)got.levels < most; value += n, left -= n, got.levels++) {
		char one[8];
		n = ombud_text_cluster(value, left);
		snprintf(one, sizeof one, "%.*s", (int)n, value);
		if (!line_of(one, got.level[got.levels], why, size))
			return false;
	}
	if (left || got.levels < 2) {
		snprintf(why, size, _("2 to 8 characters are wanted, from little to full"));
		return false;
	}
	memcpy(b->level, got.level, sizeof b->level);
	b->levels = got.levels;
	return true;
}

static bool bars_pair(struct theme *t, const char *name, const char *value, char *why, size_t size)
{
	if (strcmp(name, "levels") == 0)
		return levels_of(value, &t->bars, why, size);
	if (strcmp(name, "full") == 0)
		return line_of(value, t->bars.full, why, size);
	if (strcmp(name, "empty") == 0)
		return line_of(value, t->bars.empty, why, size);
	return unknown(name, why, size);
}

static bool theme_pair(
    void *data, const char *section, const char *name, const char *value, char *why, size_t size)
{
	struct theme *t = data;
	if (strcmp(section, "frame") == 0)
		return frame_pair(t, name, value, why, size);
	if (strcmp(section, "bars") == 0)
		return bars_pair(t, name, value, why, size);
	if (strcmp(section, "theme") == 0 && strcmp(name, "title") == 0) {
		ombud_safe_text(t->title, sizeof t->title, value, strlen(value), OMBUD_SAFE_LIST);
		return true;
	}
	if (strcmp(section, "theme") == 0 && strcmp(name, "bar-spans") == 0) {
		t->wide_bar = strcmp(value, "row") == 0;
		return t->wide_bar || strcmp(value, "columns") == 0 || unknown(value, why, size);
	}
	if (strcmp(section, "theme") == 0 && strcmp(name, "contrast") == 0)
		return contrast_of(value, &t->contrast, why, size);
	if (strcmp(section, "style") != 0)
		return unknown(section, why, size);
	if (strcmp(name, "bar") == 0)
		return look_of(value, &t->bar, why, size);
	for (size_t i = 0; i < STYLE_COUNT; i++)
		if (strcmp(name, style_names[i]) == 0)
			return look_of(value, &t->style[i], why, size);
	return unknown(name, why, size);
}

void theme_plain(struct theme *t)
{
	*t = (struct theme){.bar = {COLOUR_DEFAULT, COLOUR_DEFAULT, LOOK_REVERSE},
	    .line_h = "-",
	    .line_v = "|",
	    .line_x = "+",
	    .bars = canvas_plain_bars,
	    .contrast = 45};
	for (size_t i = 0; i < STYLE_COUNT; i++)
		t->style[i] = (struct look){COLOUR_DEFAULT, COLOUR_DEFAULT, 0};
}

void theme_glyphs(const struct theme *t, struct canvas *c)
{
	c->line_h = t->line_h;
	c->line_v = t->line_v;
	c->line_x = t->line_x;
	c->bars = &t->bars;
}

bool theme_read(struct theme *t, const char *file, const char *text, char *why, size_t why_size)
{
	return conf_read(file, text, theme_pair, t, why, why_size);
}

static void drop_colours(struct theme *t)
{
	for (size_t i = 0; i < STYLE_COUNT; i++)
		t->style[i].fg = t->style[i].bg = COLOUR_DEFAULT;
	t->bar.fg = t->bar.bg = COLOUR_DEFAULT;
	if (!t->bar.attr)
		t->bar.attr = LOOK_REVERSE;
}

static const char *embedded(const char *file)
{
	for (size_t i = 0; i < embedded_themes_n; i++)
		if (strcmp(embedded_themes[i].name, file) == 0)
			return embedded_themes[i].text;
	return NULL;
}

bool theme_load(
    struct theme *t, const char *name, const char *folder, bool mono, char *why, size_t why_size)
{
	theme_plain(t);
	if (!name || !name[0])
		name = mono ? "mono" : "default";
	char file[512], *own = NULL;
	const char *text = NULL;
	if (theme_file(file, sizeof file, folder ? folder : "", name)) {
		own = folder ? conf_slurp(file, 65536) : NULL;
		text = own;
		if (!text) {
			snprintf(file, sizeof file, "%s.theme", name);
			text = embedded(file);
		}
	}
	bool ok = text && theme_read(t, file, text, why, why_size);
	if (!text)
		snprintf(why, why_size, _("there is no theme '%s'"), name);
	if (!ok)
		theme_plain(t);
	if (mono)
		drop_colours(t);
	heap_free(own);
	return ok;
}

struct look theme_look(const struct theme *t, enum style style, bool bar)
{
	struct look look = t->style[style];
	if (!bar)
		return look;
	if (t->bar.fg != COLOUR_DEFAULT)
		look.fg = t->bar.fg;
	if (t->bar.bg != COLOUR_DEFAULT)
		look.bg = t->bar.bg;
	/* One look throughout: easier on the eye, and the fewest bytes when the bar moves. */
	look.attr = t->bar.attr;
	bool own = t->bar.fg != COLOUR_DEFAULT || t->bar.bg != COLOUR_DEFAULT;
	if ((t->bar.attr & LOOK_REVERSE) && !own)
		look.fg = look.bg = COLOUR_DEFAULT;
	return look;
}
