/* The keymaps that are shipped: the default, and what the presets change of it. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "embedded.h"
#include "keymap.h"

const char *keymap_preset(const char *name)
{
	char file[80];
	snprintf(file, sizeof file, "%s.keys", name && name[0] ? name : "default");
	for (size_t i = 0; i < embedded_keys_n; i++)
		if (strcmp(embedded_keys[i].name, file) == 0)
			return embedded_keys[i].text;
	return NULL;
}

const char *keymap_preset_at(size_t i)
{
	static const char *const names[] = {"default", "mutt", "vim", "tig", "arrows"};
	return i < sizeof names / sizeof *names ? names[i] : NULL;
}

static bool read_one(struct keymap *m, const char *name, keymap_check_fn *check, void *data, char *why, size_t why_size)
{
	char file[90];
	snprintf(file, sizeof file, "%.80s.keys", name);
	return keymap_read(m, file, keymap_preset(name), false, check, data, why, why_size);
}

bool keymap_read_preset(struct keymap *m, const char *name, keymap_check_fn *check, void *data, char *why, size_t why_size)
{
	bool usual = !name || !name[0] || strcmp(name, "default") == 0;
	if (!keymap_preset(name)) {
		snprintf(why, why_size, _("there is no preset of keys '%s'"), name);
		return false;
	}
	return read_one(m, "default", check, data, why, why_size) &&
	       (usual || read_one(m, name, check, data, why, why_size));
}

bool keymap_asks_preset(const char *text, char *name, size_t size)
{
	static const char verb[] = "preset";
	bool asks = false;
	for (const char *s = text; *s;) {
		size_t line = strcspn(s, "\n");
		const char *word = s + strspn(s, " \t");
		if (strncmp(word, verb, sizeof verb - 1) == 0 && strspn(word + sizeof verb - 1, " \t")) {
			word += sizeof verb - 1;
			word += strspn(word, " \t");
			snprintf(name, size, "%.*s", (int)strcspn(word, " \t\n"), word);
			asks = true;
		}
		s += line + (s[line] == '\n');
	}
	return asks;
}
