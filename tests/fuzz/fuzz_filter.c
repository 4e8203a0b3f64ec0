/* Any bytes as a filter: it is refused with a sentence, or what canon writes of it reads as the
 * same again. No store: what needs one is refused. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "query/parse.h"
#include "query/plan.h"
#include "query/query.h"
#include "query/state.h"

static void demand(bool held)
{
	if (!held)
		abort();
}

static void ask_completion(const struct query_env *env, const char *text, size_t at)
{
	struct arena memory = {0};
	struct err err = {0};
	word_vec words = {0};
	size_t start = 0;
	query_complete(&words, &start, &memory, &err, env, text, at);
	demand(start <= strlen(text));
	vec_free(&words);
	arena_free(&memory);
}

static void make_sql(const struct query *q)
{
	static const enum sense senses[] = {SENSE_CERTAIN, SENSE_POSSIBLE, SENSE_NOT_CERTAIN};
	for (size_t i = 0; i < 3; i++) {
		struct plan p = {.env = &q->env};
		plan_condition(&p, q->root, senses[i]);
		demand(p.sql.len > 0 && strspn(buf_text(&p.sql), ")") == 0);
		plan_free(&p);
	}
}

static void read_again(const struct query *q, const struct query_env *env)
{
	struct buf canon = {0}, second = {0};
	struct query *again;
	struct err err = {0};
	query_canon(q, &canon);
	demand(utf8_valid(buf_text(&canon), canon.len));
	if (canon.len < 60000 && query_open(&again, &err, env, buf_text(&canon), NULL) == OMBUD_OK) {
		query_canon(again, &second);
		demand(strcmp(buf_text(&canon), buf_text(&second)) == 0);
		query_free(again);
	} else {
		demand(canon.len >= 60000);
	}
	buf_free(&canon);
	buf_free(&second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int64_t tags[] = {3, 1};
	struct query_env env = {.now = 1795698300, .zone = "Europe/Stockholm", .me = 1,
	    .team = "privacy", .tags = tags, .n_tags = 2};
	struct arena memory = {0};
	struct parsed parsed;
	struct err err = {0};
	/* NUL and all, straight into the parser. */
	if (parse_filter(&parsed, &memory, &err, (const char *)data, size))
		demand(err.text[0] && err.offset <= size);
	arena_free(&memory);

	char *text = mem_alloc(size + 1);
	memcpy(text, data, size);
	struct query *q;
	if (query_open(&q, &err, &env, text, NULL)) {
		demand(err.text[0] && err.offset <= strlen(text));
	} else {
		make_sql(q);
		read_again(q, &env);
		query_free(q);
	}
	ask_completion(&env, text, size ? data[0] % (size + 1) : 0);
	mem_free(text);
	return 0;
}
