/* The catalogue of fields as front ends see it. */
#include <threads.h>

#include "base/alloc.h"
#include "base/say.h"
#include "model/field.h"

static const char *type_word(enum field_type t)
{
	switch (t) {
	case FIELD_TEXT:
		return "text";
	case FIELD_PERSONAL:
		return "personal";
	case FIELD_ENUM:
		return "enum";
	case FIELD_LABEL:
		return "label";
	case FIELD_AGENT:
		return "agent";
	case FIELD_NUMBER:
		return "number";
	case FIELD_PAST:
	case FIELD_FUTURE:
		return "date";
	case FIELD_FLAG:
		return "flag";
	case FIELD_SAVED:
		return "saved";
	}
	return "text";
}

/* Made once, for the life of the process: every session reads the same rows. */
static struct ombud_field *rows;
static once_flag once = ONCE_FLAG_INIT;

static void say_rows(void)
{
	size_t n;
	const struct field *f = field_table(&n);
	for (size_t i = 0; i < n; i++) {
		rows[i].title = *f[i].title ? _(f[i].title) : "";
		rows[i].help = _(f[i].help);
	}
}

static void make_rows(void)
{
	size_t n;
	const struct field *f = field_table(&n);
	rows = mem_alloc(n * sizeof *rows);
	for (size_t i = 0; i < n; i++)
		rows[i] = (struct ombud_field){
		    .name = f[i].name,
		    .aliases = f[i].aliases,
		    .type = type_word(f[i].type),
		    .width = f[i].width,
		    .personal = f[i].type == FIELD_PERSONAL,
		};
	say_rows();
}

void field_say(void)
{
	if (rows)
		say_rows();
}

const struct ombud_field *ombud_fields(size_t *n)
{
	call_once(&once, make_rows);
	field_table(n);
	return rows;
}
