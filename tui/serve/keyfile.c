/* DIR/authorized_keys: what sshd lets in. Which account a key belongs to stands in DIR/agents. */
#include <string.h>

#include "base/heap.h"
#include "base/phrase.h"
#include "serve/admin.h"

/* The key may stand behind options; these are words of sshd's, quoted as ours are. */
static bool read_key(struct keyfile_key *k, const char *line)
{
	struct words w;
	bool found = false;
	words_split(&w, line);
	for (size_t i = 0; i + 1 < w.n && !found; i++)
		found = ombud_key_fingerprint(k->fingerprint, w.v[i], w.v[i + 1]) == OMBUD_OK;
	k->line = line;
	k->restricted = w.n && strcmp(w.v[0], "restrict,pty") == 0;
	words_free(&w);
	return found;
}

static void take_line(struct keyfile *f, const char *line)
{
	struct keyfile_key k = {.number = ++f->lines};
	line += strspn(line, " \t");
	if (!*line || *line == '#')
		return;
	if (!read_key(&k, line)) {
		if (!f->bad++)
			f->first_bad = k.number;
		return;
	}
	f->v = heap_more(f->v, (f->n + 1) * sizeof *f->v);
	f->v[f->n++] = k;
}

bool keyfile_read(struct keyfile *out, const char *config, char *why, size_t size)
{
	struct bytes path = {0};
	*out = (struct keyfile){0};
	bytes_printf(&path, "%s/authorized_keys", config);
	out->text = file_of_root(bytes_text(&path), why, size);
	bytes_free(&path);
	for (char *line = out->text; line;) {
		char *end = strchr(line, '\n');
		if (end)
			*end = '\0';
		take_line(out, line);
		line = end ? end + 1 : NULL;
	}
	return out->text != NULL;
}

void keyfile_free(struct keyfile *k)
{
	heap_free(k->v);
	heap_free(k->text);
	*k = (struct keyfile){0};
}
