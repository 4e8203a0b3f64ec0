/* Any bytes as a letter: the record is valid text, and a password that was found is gone. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "port/letter.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void valid(const char *s)
{
	if (s && !utf8_valid(s, strlen(s)))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct arena a = {0};
	struct intake x;
	const struct letter_hints hints = {.now = 1800000000};
	letter_parse(&x, &a, (const char *)bytes, n, &hints);
	valid(x.sender);
	valid(x.address);
	valid(x.subject);
	valid(x.body);
	valid(x.message_id);
	valid(x.remark);
	for (size_t i = 0; i < x.n_attachments; i++)
		valid(x.attachments[i].name), valid(x.attachments[i].type);
	for (size_t i = 0; i < x.n_data; i++)
		valid(x.data[i].value);
	if (x.received_at <= 0 || x.received_at > hints.now)
		abort();
	arena_free(&a);
	return 0;
}
