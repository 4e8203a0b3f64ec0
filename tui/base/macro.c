#include "base/macro.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"

bool macro_name(const char *key)
{
	return key[0] >= 'a' && key[0] <= 'z' && !key[1];
}

/* ---- written down ------------------------------------------------------------------------------ */

char *macro_text(const struct key *k, size_t n)
{
	struct bytes b = {0};
	for (size_t i = 0; i < n; i++) {
		char text[KEY_WRITTEN];
		key_write(text, &k[i]);
		bytes_str(&b, text);
	}
	return bytes_take(&b);
}

/* A sign that begins a name but is none: better asked about than typed. */
static const char *fault(const char *s, const struct key *key, size_t n)
{
	if (!n || !key->name[0])
		return _("this is no key");
	if (s[0] == '<' && n == 1)
		return _("no key has that name: <lt> is the sign itself");
	if (s[0] == '^' && n == 1)
		return _("^ and a capital letter is a key: <caret> is the sign itself");
	if (s[0] == '\n' || s[0] == '\t')
		return _("write <Enter> or <Tab>");
	return NULL;
}

bool macro_read(struct key **keys, size_t *n, const char *text, char *why, size_t size, size_t *at)
{
	LIST(struct key) list = {0};
	const char *s = text, *wrong = NULL;
	while (*s && !wrong) {
		struct key key = {0};
		size_t bytes = key_parse(&key, s);
		wrong = fault(s, &key, bytes);
		if (list.n == MACRO_KEYS)
			wrong = _("a macro holds 4096 keys at most");
		if (wrong)
			break;
		list_add(&list, key);
		s += bytes;
	}
	*at = (size_t)(s - text);
	*keys = list.v;
	*n = list.n;
	if (!wrong)
		return true;
	snprintf(why, size, "%s", wrong);
	list_drop(&list);
	*keys = NULL;
	*n = 0;
	return false;
}

/* ---- played ------------------------------------------------------------------------------------ */

bool macros_plays(const struct macros *m, char name)
{
	for (size_t i = 0; i < m->depth; i++)
		if (m->frame[i].name == name)
			return true;
	return false;
}

bool macros_play(struct macros *m, char name, struct key *keys, size_t n, size_t times)
{
	if (macros_plays(m, name) || m->depth == MACRO_DEPTH) {
		heap_free(keys);
		return false;
	}
	if (!m->depth)
		m->played = 0;
	m->frame[m->depth++] =
	    (struct macro_frame){.name = name, .v = keys, .n = n, .left = times ? times : 1};
	m->last = name;
	return true;
}

static void end_frame(struct macros *m)
{
	heap_free(m->frame[--m->depth].v);
}

bool macros_next(struct macros *m, struct key *out)
{
	while (m->depth) {
		struct macro_frame *f = &m->frame[m->depth - 1];
		if (f->at < f->n) {
			*out = f->v[f->at++];
			return true;
		}
		m->played += m->depth == 1;
		f->at = 0;
		if (f->n == 0 || --f->left == 0)
			end_frame(m);
	}
	return false;
}

void macros_stop(struct macros *m)
{
	while (m->depth)
		end_frame(m);
}

void macros_free(struct macros *m)
{
	macros_stop(m);
	list_drop(&m->rec);
	for (size_t i = 0; i < sizeof m->unkept / sizeof *m->unkept; i++)
		heap_free(m->unkept[i]);
}
