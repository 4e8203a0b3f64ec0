/* PCRE2, in three ways of the same pattern. Most matches run plain, by JIT, without any looking.
 * PCRE2's own match limit counts per start position and not inside single-character repeats, so
 * it alone bounds no time: where pattern and subject together could take long, the start
 * positions are tried in slices with a look between them, and where a single position could take
 * long, with callouts that look from inside it. regex_work.c decides. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/regex.h"

#include <assert.h>
#include <pcre2.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/utf8.h"
#include "text/regex_pace.h"
#include "text/regex_pattern.h"
#include "text/regex_work.h"
#include "text/unicode.h"

enum {
	NEST_MAX = 50,
	DEPTH_LIMIT = 1000000, /* of the interpreter, where there is no JIT; the heap bounds it */
	HEAP_LIMIT_KIB = 64 * 1024,
	JIT_STACK_MAX = 16 * 1024 * 1024, /* reserved, not used until it is needed */
	BUCKETS = 9 /* lengths up to 1, 2, 4 .. 256 */
};
static_assert(1 << (BUCKETS - 1) == REGEX_SHORT, "every short length has its bucket");

struct code {
	pcre2_code *pcre;
	bool jit, failed;
};

struct regex {
	char *pattern; /* rewritten */
	size_t n;
	uint32_t options;
	struct regex_work work;
	struct code codes[REGEX_WAYS]; /* PLAIN from the start, the others when first needed */
	pcre2_match_context *context;
	pcre2_match_data *data;
	pcre2_jit_stack *stack;
	uint32_t limit;	         /* as set in context */
	size_t quick;	         /* bytes: a subject up to here is surely quick */
	uint32_t limits[BUCKETS]; /* under which a short subject is, too */
	struct regex_pace pace;
	unsigned callouts, every;
};

/* ---- compiling -------------------------------------------------------------------------------- */

static enum ombud_status out_of_memory(struct err *err)
{
	return fail(err, OMBUD_NOMEM, "%s", _("no memory for the regular expression"));
}

static uint32_t options_of(unsigned flags)
{
	uint32_t o = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_UTF_CHECK;
	o |= flags & REGEX_CASELESS ? PCRE2_CASELESS : 0;
	o |= flags & REGEX_MULTILINE ? PCRE2_MULTILINE : 0;
	o |= flags & REGEX_DOTALL ? PCRE2_DOTALL : 0;
	o |= flags & REGEX_EXTENDED ? PCRE2_EXTENDED : 0;
	return o;
}

/* 0, or PCRE2's error with its offset. */
static int compile(struct regex *r, enum regex_way way, size_t *offset)
{
	static const uint32_t extra[REGEX_WAYS] = {
	    [REGEX_SLICED] = PCRE2_USE_OFFSET_LIMIT, [REGEX_WATCHED] = PCRE2_AUTO_CALLOUT};
	pcre2_compile_context *how = pcre2_compile_context_create(NULL);
	if (!how)
		return PCRE2_ERROR_NOMEMORY;
	pcre2_set_parens_nest_limit(how, NEST_MAX);
	pcre2_set_newline(how, PCRE2_NEWLINE_LF);
	int error = 0;
	struct code *code = &r->codes[way];
	uint32_t options = r->options | extra[way];
	code->pcre = pcre2_compile((PCRE2_SPTR)r->pattern, r->n, options, &error, offset, how);
	pcre2_compile_context_free(how);
	if (!code->pcre)
		return error;
	/* Where the machine forbids code made at run time, the interpreter does the work. */
	code->jit = !r->work.interpreted && pcre2_jit_compile(code->pcre, PCRE2_JIT_COMPLETE) == 0;
	return 0;
}

static void set_limit(struct regex *r, uint32_t limit)
{
	if (r->limit != limit)
		pcre2_set_match_limit(r->context, limit);
	r->limit = limit;
}

static bool prepare(struct regex *r)
{
	r->data = pcre2_match_data_create_from_pattern(r->codes[REGEX_PLAIN].pcre, NULL);
	r->context = pcre2_match_context_create(NULL);
	if (!r->data || !r->context)
		return false;
	pcre2_set_depth_limit(r->context, DEPTH_LIMIT);
	pcre2_set_heap_limit(r->context, HEAP_LIMIT_KIB);
	return true;
}

void regex_free(struct regex *r)
{
	if (!r)
		return;
	for (size_t way = 0; way < REGEX_WAYS; way++)
		pcre2_code_free(r->codes[way].pcre);
	pcre2_match_data_free(r->data);
	pcre2_match_context_free(r->context);
	pcre2_jit_stack_free(r->stack);
	mem_free(r->pattern);
	mem_free(r);
}

static void weigh(struct regex *r)
{
	uint32_t options = 0;
	pcre2_pattern_info(r->codes[REGEX_PLAIN].pcre, PCRE2_INFO_ALLOPTIONS, &options);
	r->work.anchored = options & PCRE2_ANCHORED;
	r->quick = regex_quick_length(&r->work);
	for (size_t i = 0; i < BUCKETS; i++)
		r->limits[i] = regex_quick_limit(&r->work, (size_t)1 << i);
}

/* typed: the pattern as it was typed; at: a byte of its normal form. */
static enum ombud_status refuse(struct err *err, int error, const char *typed, size_t n, size_t at)
{
	char why[160] = "";
	pcre2_get_error_message(error, (PCRE2_UCHAR *)why, sizeof why);
	return fail_at(err, regex_typed_offset(typed, n, at), _("regular expression: %s"), why);
}

static enum ombud_status open_regex(struct regex **out, struct err *err, struct regex *r,
    const struct regex_pattern *p, const char *typed, size_t n)
{
	size_t offset = 0;
	int error = compile(r, REGEX_PLAIN, &offset);
	if (error) {
		size_t at = p && offset < p->origin.n ? p->origin.v[offset] : offset;
		regex_free(r);
		return refuse(err, error, typed, n, at);
	}
	weigh(r);
	if (!prepare(r))
		return regex_free(r), out_of_memory(err);
	*out = r;
	return OMBUD_OK;
}

static struct regex *new_regex(const struct buf *text, uint32_t options)
{
	struct regex *r = mem_alloc(sizeof *r);
	r->pattern = mem_str(buf_text(text));
	r->n = text->len;
	r->options = options;
	r->pace = (struct regex_pace){.short_ms = REGEX_SHORT_MS, .long_ms = REGEX_LONG_MS};
	return r;
}

/* A hyphen beside \d is no range, and most often an error; beside the 0-9 that is written for it, it
 * could be one: PCRE2 judges what was typed. 0: good, as far as that goes. */
static int judge_ranges(const struct buf *nfc, unsigned flags, size_t *offset)
{
	struct regex *r = new_regex(nfc, options_of(flags));
	r->work.interpreted = true; /* it will not run */
	int error = compile(r, REGEX_PLAIN, offset);
	regex_free(r);
	return error == PCRE2_ERROR_CLASS_INVALID_RANGE ? error : 0;
}

static bool usable(struct err *err, const char *s, size_t n)
{
	if (n > REGEX_PATTERN_MAX)
		fail_at(err, REGEX_PATTERN_MAX, _("regular expression: longer than %d bytes"), REGEX_PATTERN_MAX);
	else if (!utf8_valid(s, n) || memchr(s, 0, n))
		fail_at(err, 0, "%s", _("regular expression: not valid text"));
	else
		return true;
	return false;
}

enum ombud_status regex_compile(
    struct regex **out, struct err *err, const char *pattern, size_t n, unsigned flags)
{
	*out = NULL;
	pattern = n ? pattern : "";
	if (!usable(err, pattern, n))
		return OMBUD_SYNTAX;
	struct buf nfc = {0};
	struct regex_pattern p = {0};
	unicode_nfc(&nfc, pattern, n);
	regex_pattern_read(&p, buf_text(&nfc), nfc.len, flags & REGEX_EXTENDED, flags & REGEX_DOTALL);
	enum ombud_status status;
	size_t offset;
	int error = p.hyphens ? judge_ranges(&nfc, flags, &offset) : 0;
	if (error) {
		status = refuse(err, error, pattern, n, offset);
	} else if (p.refused) {
		status = fail_at(err, regex_typed_offset(pattern, n, p.refused_at),
		    _("regular expression: %s"), _(p.refused));
	} else {
		struct regex *r = new_regex(&p.text, options_of(flags));
		r->work = p.work;
		status = open_regex(out, err, r, &p, pattern, n);
	}
	regex_pattern_free(&p);
	buf_free(&nfc);
	return status;
}

enum ombud_status regex_literal(struct regex **out, struct err *err, const char *s, size_t n)
{
	*out = NULL;
	s = n ? s : "";
	if (!usable(err, s, n))
		return OMBUD_SYNTAX;
	struct buf nfc = {0};
	unicode_nfc(&nfc, s, n);
	uint32_t options = PCRE2_UTF | PCRE2_LITERAL | PCRE2_NO_UTF_CHECK;
	options |= regex_has_upper(buf_text(&nfc), nfc.len) ? 0 : PCRE2_CASELESS;
	struct regex *r = new_regex(&nfc, options);
	r->work.weight = (unsigned)nfc.len;
	enum ombud_status status = open_regex(out, err, r, NULL, s, n);
	buf_free(&nfc);
	return status;
}

/* ---- matching -------------------------------------------------------------------------------- */

void regex_watch(struct regex *r, bool (*look)(void *data), void *data)
{
	r->pace.look = look;
	r->pace.data = data;
}

void regex_budget(struct regex *r, int short_ms, int long_ms)
{
	r->pace.short_ms = short_ms;
	r->pace.long_ms = long_ms;
}

/* Deep patterns get a stack of their own, once. */
static bool give_stack(struct regex *r)
{
	if (r->stack)
		return false;
	r->stack = pcre2_jit_stack_create(32 * 1024, JIT_STACK_MAX, NULL);
	pcre2_jit_stack_assign(r->context, NULL, r->stack);
	return r->stack != NULL;
}

static int run(struct regex *r, enum regex_way way, const char *s, size_t n, size_t from)
{
	const struct code *code = &r->codes[way];
	PCRE2_SPTR text = (PCRE2_SPTR)s;
	int rc;
	if (!code->jit)
		return pcre2_match(
		    code->pcre, text, n, from, PCRE2_NO_UTF_CHECK, r->data, r->context);
	do
		rc = pcre2_jit_match(code->pcre, text, n, from, 0, r->data, r->context);
	while (rc == PCRE2_ERROR_JIT_STACKLIMIT && give_stack(r));
	return rc;
}

static enum regex_answer answer(int rc)
{
	return rc >= 0 ? REGEX_YES : rc == PCRE2_ERROR_NOMATCH ? REGEX_NO : REGEX_UNDECIDED;
}

static bool ready(struct regex *r, enum regex_way way)
{
	struct code *code = &r->codes[way];
	size_t offset;
	if (!code->pcre && !code->failed)
		code->failed = compile(r, way, &offset) != 0;
	return code->pcre != NULL;
}

static int look_from_inside(pcre2_callout_block *block, void *data)
{
	struct regex *r = data;
	(void)block;
	return ++r->callouts % r->every == 0 && pace_over(&r->pace) ? PCRE2_ERROR_MATCHLIMIT : 0;
}

static enum regex_answer match_watched(
    struct regex *r, const struct regex_how *how, const char *s, size_t n, size_t from)
{
	if (!ready(r, REGEX_WATCHED))
		return REGEX_UNDECIDED;
	set_limit(r, REGEX_NO_LIMIT);
	r->every = how->every;
	pcre2_set_callout(r->context, look_from_inside, r);
	int rc = run(r, REGEX_WATCHED, s, n, from);
	pcre2_set_callout(r->context, NULL, NULL);
	return answer(rc);
}

static size_t next_start(const char *s, size_t n, size_t at)
{
	while (at < n && ((unsigned char)s[at] & 0xC0) == 0x80)
		at++;
	return at;
}

static enum regex_answer match_sliced(
    struct regex *r, struct regex_how *how, const char *s, size_t n, size_t from)
{
	if (!ready(r, REGEX_SLICED))
		return match_watched(r, how, s, n, from);
	for (;;) {
		size_t last = n - from <= how->slice ? n : next_start(s, n, from + how->slice);
		set_limit(r, how->limit);
		pcre2_set_offset_limit(r->context, last);
		int rc = run(r, REGEX_SLICED, s, n, from);
		pcre2_set_offset_limit(r->context, PCRE2_UNSET);
		if (rc == PCRE2_ERROR_MATCHLIMIT && regex_choose_finer(how))
			continue;
		if (rc == PCRE2_ERROR_MATCHLIMIT)
			return match_watched(r, how, s, n, from);
		if (rc != PCRE2_ERROR_NOMATCH || last == n || r->work.anchored)
			return answer(rc);
		from = last;
		if (pace_over(&r->pace))
			return REGEX_UNDECIDED;
	}
}

static enum regex_answer match_long(struct regex *r, const char *s, size_t n, size_t from)
{
	struct regex_how how = regex_choose(&r->work, s, n);
	if (how.way == REGEX_PLAIN) {
		set_limit(r, how.limit);
		return answer(run(r, REGEX_PLAIN, s, n, from));
	}
	bool is_short = n <= REGEX_SHORT;
	/* Looks from inside slow the interpreter, where that had to be taken, to a third. */
	pace_start(&r->pace, is_short, is_short && r->work.interpreted ? 3 : 1);
	return how.way == REGEX_SLICED ? match_sliced(r, &how, s, n, from)
				       : match_watched(r, &how, s, n, from);
}

static unsigned bucket(size_t n)
{
	unsigned i = 0;
	while ((size_t)1 << i < n)
		i++;
	return i;
}

/* Repeats in repeats on the value of a field: most fail at once, long before a limit that makes
 * them quick whatever stands there. So it is with what is interpreted. */
static enum regex_answer match_limited(struct regex *r, const char *s, size_t n, size_t from)
{
	set_limit(r, n <= REGEX_SHORT ? r->limits[bucket(n)] : regex_quick_limit(&r->work, n));
	int rc = run(r, REGEX_PLAIN, s, n, from);
	return rc == PCRE2_ERROR_MATCHLIMIT ? match_long(r, s, n, from) : answer(rc);
}

enum regex_answer regex_match(
    struct regex *r, const char *subject, size_t n, size_t from, size_t *start, size_t *end)
{
	if (from > n)
		return REGEX_NO;
	if (pace_stopped(&r->pace, n))
		return REGEX_UNDECIDED;
	const char *s = subject ? subject : "";
	enum regex_answer a;
	if (n <= r->quick) {
		set_limit(r, REGEX_NO_LIMIT);
		a = answer(run(r, REGEX_PLAIN, s, n, from));
	} else {
		bool limited = n <= REGEX_SHORT || r->work.interpreted;
		a = limited ? match_limited(r, s, n, from) : match_long(r, s, n, from);
	}
	if (a == REGEX_YES && start)
		*start = pcre2_get_ovector_pointer(r->data)[0];
	if (a == REGEX_YES && end)
		*end = pcre2_get_ovector_pointer(r->data)[1];
	return a;
}

bool regex_group(const struct regex *r, unsigned group, size_t *start, size_t *end)
{
	const PCRE2_SIZE *v = pcre2_get_ovector_pointer(r->data);
	if (group >= pcre2_get_ovector_count(r->data) || v[2 * group] == PCRE2_UNSET)
		return false;
	*start = v[2 * group];
	*end = v[2 * group + 1];
	return true;
}
