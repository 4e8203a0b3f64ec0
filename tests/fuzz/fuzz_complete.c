/* Any bytes as a filter under way, the cursor anywhere in it: what is offered begins where it says,
 * is valid text, and stands for what was typed there. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "tiny.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool held)
{
	if (!held)
		abort();
}

static void complete_at(const char *text, size_t at)
{
	struct query_env env = tiny_env();
	struct arena memory = {0};
	struct err err = {0};
	word_vec words = {0};
	size_t start = 0;
	enum ombud_status status = query_complete(&words, &start, &memory, &err, &env, text, at);
	demand(status == OMBUD_OK || err.text[0]);
	demand(start <= at && at <= strlen(text));
	for (size_t i = 0; i < words.n; i++) {
		demand(words.v[i].text[0] && utf8_valid(words.v[i].text, strlen(words.v[i].text)));
		demand(words.v[i].help && utf8_valid(words.v[i].help, strlen(words.v[i].help)));
	}
	vec_free(&words);
	arena_free(&memory);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = mem_alloc(size + 1);
	memcpy(text, data, size);
	size_t n = strlen(text);
	complete_at(text, n);
	complete_at(text, size ? data[0] % (n + 1) : 0);
	complete_at(text, n / 2);
	mem_free(text);
	return 0;
}
