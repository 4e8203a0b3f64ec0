#include "model/kept.h"

#include <stdlib.h>
#include <string.h>

#include "model/field.h"

static const struct kept_object objects[] = {
    {HOLD_PERSON, KEPT_NUMBER, .held = true},
    {HOLD_TICKET, KEPT_NUMBER, .held = true, .retained = true},
    {HOLD_FIELD, KEPT_VALUE, .held = true, .retained = true},
    {HOLD_CAMPAIGN, KEPT_NAME, .held = true},
    {KEPT_LETTER, KEPT_PART, .retained = true},
    {KEPT_NOTE, KEPT_PART, .retained = true},
    {KEPT_ATTACHMENT, KEPT_PART, .retained = true},
};

const struct kept_object *kept_objects(size_t *n)
{
	*n = sizeof objects / sizeof *objects;
	return objects;
}

const struct kept_object *kept_object(const char *name, size_t n)
{
	for (size_t i = 0; i < sizeof objects / sizeof *objects; i++)
		if (strlen(objects[i].name) == n && strncmp(objects[i].name, name, n) == 0)
			return &objects[i];
	return NULL;
}

static bool number(const char **p, int64_t *out)
{
	char *stop;
	if (**p < '1' || **p > '9')
		return false;
	*out = strtoll(*p, &stop, 10);
	*p = stop;
	return true;
}

static bool part(const char **p, int64_t *out)
{
	return *(*p)++ == '/' && number(p, out);
}

static bool value(const char **p, struct kept_said *out)
{
	size_t n, all;
	const struct field *f = field_table(&all);
	if (number(p, &out->id) && *(*p)++ != ':')
		return false;
	n = strcspn(*p, " ,;");
	for (size_t i = 0; i < all; i++)
		if (f[i].type == FIELD_PERSONAL && f[i].datum != DATUM_ANY && strlen(f[i].name) == n && strncmp(f[i].name, *p, n) == 0)
			out->field = f[i].datum;
	*p += n;
	return out->field != 0;
}

size_t kept_said(struct kept_said *out, const char *text)
{
	size_t word = strcspn(text, ":");
	const char *p = text + word + 1;
	*out = (struct kept_said){.of = text[word] ? kept_object(text, word) : NULL};
	if (!out->of)
		return 0;
	if (out->of->form == KEPT_NAME) {
		out->name = p;
		return *p ? strlen(text) : 0;
	}
	bool said = out->of->form == KEPT_VALUE ? value(&p, out) : number(&p, &out->id);
	if (said && out->of->form == KEPT_PART)
		said = part(&p, &out->part);
	return said && (!*p || strchr(" ,;", *p)) ? (size_t)(p - text) : 0;
}

bool kept_item(struct kept_said *out, const char *item)
{
	const char *p = strchr(item, '#');
	bool ambiguous;
	if (kept_said(out, item))
		return out->of->retained;
	const struct field *f = field_find(item, strcspn(item, " ,;:"), &ambiguous);
	*out = (struct kept_said){.field = f && f->datum > DATUM_ANY && f->datum < DATUM_FIELDS ? f->datum : 0};
	p += p != NULL;
	if (p && number(&p, &out->id)) {
		bool one = *p == '/' && part(&p, &out->part);
		out->of = kept_object(one ? KEPT_LETTER : HOLD_TICKET, strlen(one ? KEPT_LETTER : HOLD_TICKET));
	}
	return out->of || out->field;
}
