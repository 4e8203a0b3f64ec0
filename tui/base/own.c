#include "base/own.h"

#include <string.h>

#include "base/heap.h"
#include "ombud.h"

char *own_setting(struct ombud_session *s, const char *name)
{
	char *text, *value = NULL;
	size_t n, length = strlen(name);
	if (ombud_kept(&text, &n, s, OWN_KEY) != OMBUD_OK)
		return NULL;
	for (const char *line = text; *line && !value; line += line[0] == '\n') {
		n = strcspn(line, "\n");
		if (n > length && line[length] == ' ' && strncmp(line, name, length) == 0)
			value = heap_strn(line + length + 1, n - length - 1);
		line += n;
	}
	ombud_free(text);
	return value;
}

static bool speak(const char *language)
{
	return language && *language && ombud_language(language) == OMBUD_OK;
}

bool own_language(const char *asked, struct ombud_session *s, const char *around)
{
	if (asked)
		return speak(asked);
	char *set = s ? own_setting(s, "lang") : NULL;
	bool spoken = speak(set) || (s && speak(ombud_agent_lang(s))) || speak(around) || speak("en");
	heap_free(set);
	return spoken;
}
