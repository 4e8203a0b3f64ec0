/* Which keys the screen has: the preset, one's own file after it, then what was bound and kept. */
#include <stdio.h>
#include <string.h>

#include "base/conf.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "screen_room.h"

enum { KEYS_MOST = 262144 };

/* What was said at the start goes before the file, which the person wrote once, and that before what was kept. */
static const char *preset_of(const struct screen *s, const char *own, char *room, size_t size)
{
	if (s->preset_said)
		return s->preset_said;
	if (own && keymap_asks_preset(own, room, size))
		return room;
	return setting_of(&s->desk, "keys");
}

static bool read_kept(struct keymap *m, struct desk *d, char *why, size_t size)
{
	char *text;
	size_t n;
	if (ombud_kept(&text, &n, d->s, KEYS_BOUND) != OMBUD_OK)
		return true;
	bool ok = keymap_read(m, ":bind --save", text, true, cmd_check, NULL, why, size);
	ombud_free(text);
	return ok;
}

static bool read_all(struct keymap *m, struct screen *s, const char *file, const char *own, char *why, size_t size)
{
	char room[40];
	const char *preset = preset_of(s, own, room, sizeof room);
	snprintf(s->desk.preset, sizeof s->desk.preset, "%s", preset && preset[0] ? preset : "default");
	return keymap_read_preset(m, s->desk.preset, cmd_check, NULL, why, size) &&
	       (!own || keymap_read(m, file, own, true, cmd_check, NULL, why, size)) &&
	       read_kept(m, &s->desk, why, size);
}

bool screen_load_keys(struct screen *s, char *why, size_t size)
{
	struct keymap fresh = {0};
	char file[512], before[sizeof s->desk.preset];
	snprintf(file, sizeof file, "%s/keys", s->config ? s->config : "");
	snprintf(before, sizeof before, "%s", s->desk.preset);
	char *own = s->config ? conf_slurp(file, KEYS_MOST) : NULL;
	bool ok = read_all(&fresh, s, file, own, why, size);
	if (ok) {
		keymap_free(&s->keymap);
		s->keymap = fresh;
	} else {
		keymap_free(&fresh);
		snprintf(s->desk.preset, sizeof s->desk.preset, "%s", before);
	}
	heap_free(own);
	return ok;
}
