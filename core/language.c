/* The language of what is said, as the front end chooses it. */
#include <assert.h>

#include "base/language.h"
#include "model/field.h"
#include "ombud.h"

enum ombud_status ombud_language(const char *name)
{
	if (!language_choose(name))
		return OMBUD_NOTFOUND;
	field_say();
	return OMBUD_OK;
}

const char *ombud_sentence(const char *english)
{
	return say(english);
}

static_assert(OMBUD_DECIMAL == DECIMAL_TEXT, "one room for a number");

const char *ombud_decimal(char out[OMBUD_DECIMAL], double value, int places)
{
	return say_decimal(out, value, places);
}
