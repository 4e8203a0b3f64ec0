/* DIR/agents: one key's fingerprint and one account's name a line. Roles, states and qualifications
 * stand in the store, where changing them is logged; here is only who a key belongs to. */
#include <string.h>

#include "base/heap.h"
#include "base/bytes.h"
#include "base/phrase.h"
#include "serve/serve.h"

enum { NAME_BYTES = 64, FINGERPRINT_LETTERS = OMBUD_FINGERPRINT - 2 };

bool agents_good_name(const char *name)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789._-";
	size_t n = strlen(name);
	return n && n <= NAME_BYTES && strspn(name, letters) == n && name[0] != '-' &&
	       name[0] != '.';
}

static bool good_fingerprint(const char *text)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789+/";
	return strlen(text) == FINGERPRINT_LETTERS && strncmp(text, "SHA256:", 7) == 0 &&
	       strspn(text + 7, letters) == FINGERPRINT_LETTERS - 7;
}

static char *next_word(char **at)
{
	char *s = *at + strspn(*at, " \t");
	char *end = s + strcspn(s, " \t");
	*at = *end ? end + 1 : end;
	*end = '\0';
	return s;
}

/* true: the line holds nothing, or was taken. */
static bool take_line(struct agents *a, size_t *cap, char *line)
{
	char *fingerprint = next_word(&line);
	if (!*fingerprint || *fingerprint == '#')
		return true;
	char *name = next_word(&line), *more = next_word(&line);
	if (!good_fingerprint(fingerprint) || !agents_good_name(name) || *more)
		return false;
	if (a->n == *cap) {
		*cap = *cap ? *cap * 2 : 16;
		a->v = heap_more(a->v, *cap * sizeof *a->v);
	}
	a->v[a->n++] = (struct agents_line){fingerprint, name};
	return true;
}

bool agents_read(struct agents *out, const char *config, char *why, size_t size)
{
	struct bytes path = {0};
	size_t cap = 0, number = 1;
	*out = (struct agents){0};
	bytes_printf(&path, "%s/agents", config);
	out->text = file_of_root(bytes_text(&path), why, size);
	bool good = out->text != NULL;
	/* A line that cannot be read may be somebody's who was to be shut out: nobody comes in. */
	for (char *line = out->text; good && line; number++) {
		char *end = strchr(line, '\n');
		if (end)
			*end = '\0';
		good = take_line(out, &cap, line);
		if (!good)
			snprintf(why, size,
			    _("line %zu of %s is no fingerprint and name: mend it by hand"), number,
			    bytes_text(&path));
		line = end ? end + 1 : NULL;
	}
	bytes_free(&path);
	if (!good)
		agents_free(out);
	return good;
}

const char *agents_find(const struct agents *a, const char *fingerprint, char *why, size_t size)
{
	const char *name = NULL;
	size_t n = 0;
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->v[i].fingerprint, fingerprint) == 0) {
			name = a->v[i].name;
			n++;
		}
	if (n == 1)
		return name;
	snprintf(why, size,
	    n ? _("the key %s stands more than once among the agents: root mends it")
	      : _("the key %s is no agent's here: root adds it with 'ombud agent key add'"),
	    fingerprint);
	return NULL;
}

void agents_free(struct agents *a)
{
	heap_free(a->v);
	heap_free(a->text);
	*a = (struct agents){0};
}
