/* Any bytes as a file of rules, and the same bytes as a letter for the rules we have. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "port/rules.h"
#include "text/charset.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static struct rules *ours;
	struct arena a = {0};
	struct err err;
	struct buf text = {0};
	struct rules_verdict v;
	if (!ours && rules_open(&ours, &err))
		abort();
	charset_decode(&text, NULL, (const char *)bytes, n);
	struct rules *r = rules_new();
	if (rules_read(r, &err, "fuzz", buf_text(&text)) == OMBUD_OK)
		rules_judge(&v, &a, r, "subject", buf_text(&text));
	rules_free(r);
	rules_judge(&v, &a, ours, "", buf_text(&text));
	if (!v.kind)
		abort();
	arena_free(&a);
	buf_free(&text);
	return 0;
}
