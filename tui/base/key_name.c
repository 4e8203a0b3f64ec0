/* The names of keys, and the notation of key files. */
#include "base/keys.h"

#include <stdio.h>
#include <string.h>

#include "ombud.h"

struct key key_named(const char *name)
{
	struct key key = {0};
	snprintf(key.name, sizeof key.name, "%s", name);
	size_t n = strlen(key.name);
	unsigned char first = (unsigned char)key.name[0];
	bool one = n > 0 && ombud_text_cluster(key.name, n) == n;
	key.text = (one && first >= 0x20 && first != 0x7f) || strcmp(name, "Space") == 0;
	return key;
}

const char *key_text(const struct key *key)
{
	if (!key->text)
		return "";
	return key_is(key, "Space") ? " " : key->name;
}

bool key_is(const struct key *key, const char *name)
{
	return strcmp(key->name, name) == 0;
}

struct key key_control(unsigned char c)
{
	char name[KEY_NAME];
	if (c == '\r' || c == '\n')
		snprintf(name, KEY_NAME, "Enter");
	else if (c == '\t')
		snprintf(name, KEY_NAME, "Tab");
	else if (c == 0x7f || c == 0x08)
		snprintf(name, KEY_NAME, "Backspace");
	else if (c == ' ')
		snprintf(name, KEY_NAME, "Space");
	else
		snprintf(name, KEY_NAME, "^%c", c ^ 0x40);
	return key_named(name);
}

static size_t named_in_brackets(struct key *out, const char *s)
{
	static const char *const names[] = {"Enter", "Tab", "S-Tab", "Esc", "Space", "Backspace",
	    "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Ins", "Del", "C-Up",
	    "C-Down", "C-Left", "C-Right", "Paste"};
	const char *end = strchr(s, '>');
	size_t n = end ? (size_t)(end - s - 1) : 0;
	if (n < 2 || n >= KEY_NAME)
		return 0;
	char name[KEY_NAME];
	memcpy(name, s + 1, n);
	name[n] = '\0';
	bool known =
	    (name[0] == 'F' && name[1] >= '1' && name[1] <= '9') || strncmp(name, "Alt-", 4) == 0;
	if (strcmp(name, "lt") == 0 || strcmp(name, "caret") == 0) {
		*out = key_named(name[0] == 'l' ? "<" : "^");
		return n + 2;
	}
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		known |= strcmp(names[i], name) == 0;
	if (known)
		*out = key_named(name);
	return known ? n + 2 : 0;
}

size_t key_parse(struct key *out, const char *s)
{
	if (!s[0])
		return 0;
	size_t n = s[0] == '<' ? named_in_brackets(out, s) : 0;
	if (n)
		return n;
	if (s[0] == '^' && ((s[1] >= '@' && s[1] <= '_') || s[1] == '?')) {
		*out = key_control((unsigned char)(s[1] ^ 0x40));
		return 2;
	}
	if (s[0] == ' ') {
		*out = key_named("Space");
		return 1;
	}
	n = ombud_text_cluster(s, strlen(s));
	char name[KEY_NAME] = "";
	if (n && n < sizeof name)
		memcpy(name, s, n);
	*out = key_named(name);
	return n;
}

void key_write(char out[KEY_WRITTEN], const struct key *key)
{
	bool control = key->name[0] == '^' && key->name[1] && !key->name[2];
	if (key_is(key, "Space"))
		snprintf(out, KEY_WRITTEN, " ");
	else if (key_is(key, "<"))
		snprintf(out, KEY_WRITTEN, "<lt>");
	else if (key_is(key, "^"))
		snprintf(out, KEY_WRITTEN, "<caret>");
	else if (key->text || control)
		snprintf(out, KEY_WRITTEN, "%s", key->name);
	else
		snprintf(out, KEY_WRITTEN, "<%s>", key->name);
}
