/* Any bytes as a file of keys: it is taken or refused with a sentence that is valid text; what was
 * bound is found again under its own keys. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "keymap.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool held)
{
	if (!held)
		abort();
}

static bool some_commands(void *data, const char *command, char *why, size_t size)
{
	(void)data;
	bool known = command[0] >= 'a' && command[0] <= 'm';
	if (!known && size)
		why[0] = '\0';
	return known;
}

static void find_all(const struct keymap *m)
{
	for (size_t i = 0; i < m->b.n; i++) {
		const struct binding *b = &m->b.v[i], *found = NULL;
		demand(b->n >= 1 && b->n <= KEYMAP_LONGEST && b->command[0]);
		bool all = strcmp(b->view, "all") == 0;
		enum keymap_found how = keymap_find(m, b->view, all, b->seq, b->n, &found);
		demand(how == KEYMAP_FULL ? found != NULL : how == KEYMAP_PREFIX);
		keymap_holds(m, b, "queue", true);
		demand(keymap_for(m, b->view, b->command) != NULL);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1), why[120];
	if (!text)
		abort();
	memcpy(text, data, size);
	text[size] = '\0';
	for (int strict = 0; strict < 2; strict++) {
		struct keymap m = {{0}};
		why[0] = '\0';
		bool taken =
		    keymap_read(&m, "fuzz.keys", text, strict, strict ? NULL : some_commands, NULL, why, sizeof why);
		demand(taken || (why[0] && strlen(why) < sizeof why));
		if (utf8_valid(text, strlen(text)))
			demand(utf8_valid(why, strlen(why)));
		find_all(&m);
		keymap_free(&m);
	}
	free(text);
	return 0;
}
