/* Settings that nobody has made, where a letter counts on them: their words are left out without a trace. */
#include <string.h>

#include "ops/letter_room.h"

static const struct {
	enum template_value value;
	const char *setting;
} settings[] = {
    {VALUE_CONTROLLER, "controller.name"},
    {VALUE_ADDRESS, "controller.address"},
    {VALUE_CONTACT, "controller.contact"},
    {VALUE_DPO, "dpo.contact"},
};

static bool names(struct arena *a, const char *text, enum template_value value)
{
	const char *word = arena_printf(a, "{%s}", template_value_name(value));
	for (const char *p = text; *p; p += strcspn(p, "\n"), p += *p == '\n')
		if (*p != '>' && memmem(p, strcspn(p, "\n"), word, strlen(word)))
			return true;
	return false;
}

const char *letter_empty(
    struct arena *a, const char *const values[VALUE_END], const char *text, const char *template_text)
{
	const char *out = "";
	for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
		enum template_value v = settings[i].value;
		if (!(values[v] && values[v][0]) && (names(a, text, v) || names(a, template_text, v)))
			out = arena_printf(a, "%s%s%s", out, *out ? ", " : "", settings[i].setting);
	}
	return out;
}
