/* The sidebar's lines: sections, folders in them, what lies there; and going about in them. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "view/queue.h"

static const char *const section_word[] = {"own", "team", "lately", "labels", "people"};
static const char *const section_title[] = {N_("QUEUES"), N_("TEAM (shared)"), N_("AD HOC"), N_("LABELS"), N_("PEOPLE on now")};

/* ---- which there are ------------------------------------------------------------------------ */

/* Where nobody has filters of their own the team's are the queues. */
static enum side_section section_of(const struct desk *d, const struct ombud_saved *s)
{
	bool own = d->saved->n && d->saved->v[0].owner[0];
	return !own || s->owner[0] ? SIDE_OWN : SIDE_TEAM;
}

static size_t folder_cells(const char *name)
{
	const char *slash = strchr(name, '/');
	return slash ? (size_t)(slash - name) : 0;
}

static bool same_folder(const struct desk *d, size_t a, size_t b)
{
	const struct ombud_saved *x = &d->saved->v[a], *y = &d->saved->v[b];
	size_t n = folder_cells(x->name);
	return n && n == folder_cells(y->name) && strncmp(x->name, y->name, n) == 0 && section_of(d, x) == section_of(d, y);
}

static void folder_key(char *out, size_t size, enum side_section section, const char *name)
{
	snprintf(out, size, "%s/%.*s", section_word[section], (int)folder_cells(name), name);
}

static void add_folder(struct side_lines *out, const struct queue *q, const struct desk *d, size_t first, bool all)
{
	const struct ombud_saved *s = &d->saved->v[first];
	struct side_line l = {.what = SIDE_FOLDER, .section = section_of(d, s), .at = first};
	char key[80];
	for (size_t i = 0; i < first; i++)
		if (same_folder(d, i, first))
			return;
	folder_key(key, sizeof key, l.section, s->name);
	l.folded = !all && folds_has(&q->side.folds, key);
	for (size_t i = first; i < d->saved->n; i++)
		l.n += same_folder(d, i, first);
	list_add(&out->v, l);
	for (size_t i = first; i < d->saved->n && !l.folded; i++)
		if (same_folder(d, i, first))
			list_add(&out->v, ((struct side_line){.what = SIDE_ITEM, .section = l.section, .at = i, .deep = true}));
}

static void add_saved(struct side_lines *out, const struct queue *q, const struct desk *d, enum side_section section, bool all)
{
	for (size_t i = 0; d->saved && i < d->saved->n; i++) {
		if (section_of(d, &d->saved->v[i]) != section)
			continue;
		if (folder_cells(d->saved->v[i].name))
			add_folder(out, q, d, i, all);
		else
			list_add(&out->v, ((struct side_line){.what = SIDE_ITEM, .section = section, .at = i}));
	}
}

/* "(none)", which stands for tickets without any, is none: a label has no brackets. */
static bool is_label(const struct ombud_facet *f)
{
	return f->label[0] != '(';
}

static size_t labels_of(const struct ombud_facets *f)
{
	size_t n = 0;
	for (size_t i = 0; f && i < f->n; i++)
		n += is_label(&f->v[i]);
	return n;
}

static size_t items_of(const struct queue *q, const struct desk *d, enum side_section section)
{
	const struct side *s = &q->side;
	size_t n = 0;
	if (section == SIDE_LATELY)
		return s->lately.n;
	if (section == SIDE_LABELS)
		return labels_of(s->labels);
	if (section == SIDE_PEOPLE)
		return s->people ? s->people->n : 0;
	for (size_t i = 0; d->saved && i < d->saved->n; i++)
		n += section_of(d, &d->saved->v[i]) == section;
	return n;
}

static void add_section(struct side_lines *out, const struct queue *q, const struct desk *d, enum side_section section, bool all)
{
	struct side_line l = {.what = SIDE_HEAD, .section = section, .n = items_of(q, d, section)};
	l.folded = !all && folds_has(&q->side.folds, section_word[section]);
	/* The first stands there also while it is empty: it says what the pane is. */
	if (!l.n && section != SIDE_OWN)
		return;
	list_add(&out->v, l);
	if (l.folded)
		return;
	if (section == SIDE_OWN || section == SIDE_TEAM) {
		add_saved(out, q, d, section, all);
		return;
	}
	for (size_t i = 0, n = 0; n < l.n; i++) {
		if (section == SIDE_LABELS && !is_label(&q->side.labels->v[i]))
			continue;
		list_add(&out->v, ((struct side_line){.what = SIDE_ITEM, .section = section, .at = i}));
		n++;
	}
}

void side_lines(struct side_lines *out, const struct queue *q, const struct desk *d, bool all)
{
	out->v.n = 0;
	for (int i = 0; i < SIDE_SECTIONS; i++)
		add_section(out, q, d, (enum side_section)i, all);
}

/* ---- what they say -------------------------------------------------------------------------- */

const struct side_line *side_at(const struct queue *q)
{
	const struct side *s = &q->side;
	return s->roll.at < s->line.v.n ? &s->line.v.v[s->roll.at] : NULL;
}

const struct ombud_saved *side_saved(const struct queue *q, const struct desk *d, const struct side_line *l)
{
	bool is = l && l->what == SIDE_ITEM && (l->section == SIDE_OWN || l->section == SIDE_TEAM);
	(void)q;
	return is && l->at < d->saved->n ? &d->saved->v[l->at] : NULL;
}

const struct ombud_saved *queue_side_at(const struct queue *q, const struct desk *d)
{
	return side_saved(q, d, side_at(q));
}

static const char *item_name(const struct queue *q, const struct desk *d, const struct side_line *l)
{
	const struct side *s = &q->side;
	if (l->section == SIDE_LATELY)
		return s->lately.v[l->at].text;
	if (l->section == SIDE_LABELS)
		return s->labels->v[l->at].label;
	if (l->section == SIDE_PEOPLE)
		return s->people->v[l->at].name;
	const char *name = d->saved->v[l->at].name;
	return l->deep ? name + folder_cells(name) + 1 : name;
}

void side_name(const struct queue *q, const struct desk *d, const struct side_line *l, char *out, size_t size)
{
	if (l->what == SIDE_HEAD)
		snprintf(out, size, "%s", _(section_title[l->section]));
	else if (l->what == SIDE_FOLDER)
		snprintf(out, size, "%.*s", (int)folder_cells(d->saved->v[l->at].name), d->saved->v[l->at].name);
	else
		snprintf(out, size, "%s", item_name(q, d, l));
}

char *side_filter(const struct queue *q, const struct desk *d, const struct side_line *l)
{
	struct bytes b = {0};
	if (!l || l->what != SIDE_ITEM)
		return NULL;
	if (l->section == SIDE_LATELY)
		bytes_str(&b, q->side.lately.v[l->at].text);
	else if (l->section == SIDE_LABELS)
		bytes_str(&b, q->side.labels->v[l->at].term);
	else if (l->section == SIDE_PEOPLE)
		bytes_printf(&b, "assignee:%s", q->side.people->v[l->at].name);
	else
		bytes_printf(&b, "q:%s", d->saved->v[l->at].name);
	return bytes_take(&b);
}

/* ---- anew ----------------------------------------------------------------------------------- */

static bool same_line(const struct side_line *a, const struct side_line *b)
{
	return a->what == b->what && a->section == b->section && a->at == b->at;
}

static void go_to_line(struct queue *q, const struct side_line *l)
{
	struct side *s = &q->side;
	for (size_t i = 0; i < s->line.v.n; i++)
		if (same_line(&s->line.v.v[i], l))
			s->roll.at = i;
	q->v.stale = true;
}

/* How many of them the window shows is known once it is laid out: side_load fits them. */
void side_relist(struct queue *q, const struct desk *d)
{
	struct side *s = &q->side;
	struct side_line at = side_at(q) ? *side_at(q) : (struct side_line){.what = SIDE_HEAD};
	bool stood = s->line.v.n > 0;
	side_lines(&s->line, q, d, false);
	s->roll.n = s->line.v.n;
	if (stood)
		go_to_line(q, &at);
	if (s->roll.at >= s->roll.n)
		s->roll.at = s->roll.n ? s->roll.n - 1 : 0;
}

/* ---- folded --------------------------------------------------------------------------------- */

/* What folds the line: of an item its folder, else its section. */
static void key_of(char *out, size_t size, const struct desk *d, const struct side_line *l)
{
	if (l->what == SIDE_FOLDER || l->deep)
		folder_key(out, size, l->section, d->saved->v[l->at].name);
	else
		snprintf(out, size, "%s", section_word[l->section]);
}

/* To the line that stands for it once it is folded. */
static void to_head(struct queue *q, const struct side_line *l)
{
	struct side *s = &q->side;
	size_t i = s->roll.at;
	while (i && s->line.v.v[i].what != SIDE_HEAD && !(l->deep && s->line.v.v[i].what == SIDE_FOLDER))
		i--;
	s->roll.at = i;
}

void side_fold(struct queue *q, struct desk *d, enum fold how)
{
	const struct side_line *l = side_at(q);
	char key[80];
	if (!l)
		return;
	if (how == FOLD_ALL || how == FOLD_NONE) {
		to_head(q, &(struct side_line){.what = SIDE_HEAD});
		folds_all(&q->side.folds, how == FOLD_ALL);
	} else {
		key_of(key, sizeof key, d, l);
		bool folded = how == FOLD_TURN ? !folds_has(&q->side.folds, key) : how == FOLD_CLOSE;
		if (folded && l->what == SIDE_ITEM)
			to_head(q, l);
		folds_set(&q->side.folds, key, folded);
	}
	side_relist(q, d);
	q->v.stale = true;
}

static void unfold_for(struct queue *q, const struct desk *d, const struct side_line *l)
{
	char key[80];
	folds_set(&q->side.folds, section_word[l->section], false);
	key_of(key, sizeof key, d, l);
	folds_set(&q->side.folds, key, false);
	side_relist(q, d);
	go_to_line(q, l);
}

void side_to_saved(struct queue *q, struct desk *d, int64_t id)
{
	struct side_lines all = {0};
	side_lines(&all, q, d, true);
	for (size_t i = 0; i < all.v.n; i++) {
		const struct ombud_saved *s = side_saved(q, d, &all.v.v[i]);
		if (s && s->id == id)
			unfold_for(q, d, &all.v.v[i]);
	}
	list_drop(&all.v);
}

void side_enter(struct queue *q, struct desk *d)
{
	const struct ombud_saved_list *list = desk_saved(d);
	side_relist(q, d);
	for (size_t i = 0; list && i < list->n; i++)
		if (strcmp(list->v[i].name, q->name) == 0)
			side_to_saved(q, d, list->v[i].id);
	/* On a queue, where the cursor has not been anywhere else. */
	if (!q->side.roll.at && q->side.line.v.n > 1)
		q->side.roll.at = 1;
}

/* ---- to another section, to a name ---------------------------------------------------------- */

bool side_part(struct queue *q, int step)
{
	struct side *s = &q->side;
	size_t i = s->roll.at;
	while (step > 0 ? ++i < s->line.v.n : i-- > 0)
		if (s->line.v.v[i].what == SIDE_HEAD) {
			roll_to(&s->roll, i);
			q->v.stale = true;
			return true;
		}
	return false;
}

static bool has_text(const struct queue *q, const struct desk *d, const struct side_line *l, const char *text)
{
	char name[200];
	side_name(q, d, l, name, sizeof name);
	return l->what != SIDE_HEAD && strcasestr(name, text);
}

/* Also in what is folded, which unfolds then. */
bool side_find(struct queue *q, struct desk *d, const char *text, int step)
{
	struct side_lines all = {0};
	const struct side_line *here = side_at(q);
	size_t at = 0, n;
	bool found = false;
	side_lines(&all, q, d, true);
	n = all.v.n;
	for (size_t i = 0; here && i < n; i++)
		at = same_line(&all.v.v[i], here) ? i : at;
	for (size_t i = 0; i < n && !found; i++) {
		at = step > 0 ? (at + 1) % n : (at + n - 1) % n;
		found = has_text(q, d, &all.v.v[at], text);
	}
	if (found)
		unfold_for(q, d, &all.v.v[at]);
	else
		desk_fail(d, _("nothing in the sidebar is called so"));
	list_drop(&all.v);
	return found;
}
