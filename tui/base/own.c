#include "base/own.h"

#include <string.h>

#include "base/heap.h"
#include "ombud.h"

/* What older versions wrote otherwise. */
static const struct {
	const char *name, *value, *now;
} was[] = {{"ambiguous", "1", "narrow"}, {"ambiguous", "2", "wide"}};

static const char linear_key[] = "linear"; /* once a key of its own, which holds on or off */

static void tell(own_take *take, void *data, const char *name, const char *value)
{
	for (size_t i = 0; i < sizeof was / sizeof *was; i++)
		if (strcmp(was[i].name, name) == 0 && strcmp(was[i].value, value) == 0)
			value = was[i].now;
	take(data, name, value);
}

static void tell_line(own_take *take, void *data, const char *line, size_t n)
{
	const char *blank = memchr(line, ' ', n);
	if (!blank)
		return;
	char *name = heap_strn(line, (size_t)(blank - line));
	char *value = heap_strn(blank + 1, n - (size_t)(blank - line) - 1);
	tell(take, data, name, value);
	heap_free(name);
	heap_free(value);
}

void own_each(struct ombud_session *s, own_take *take, void *data)
{
	char *text;
	size_t n;
	if (ombud_kept(&text, &n, s, linear_key) == OMBUD_OK) {
		tell(take, data, linear_key, text);
		ombud_free(text);
	}
	if (ombud_kept(&text, &n, s, OWN_KEY) != OMBUD_OK)
		return;
	for (const char *line = text; *line; line += line[0] == '\n') {
		n = strcspn(line, "\n");
		tell_line(take, data, line, n);
		line += n;
	}
	ombud_free(text);
}

struct wanted {
	const char *name;
	char *value;
};

static void take_wanted(void *data, const char *name, const char *value)
{
	struct wanted *w = data;
	if (strcmp(name, w->name) != 0)
		return;
	heap_free(w->value);
	w->value = heap_str(value);
}

char *own_setting(struct ombud_session *s, const char *name)
{
	struct wanted w = {.name = name};
	own_each(s, take_wanted, &w);
	return w.value;
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
