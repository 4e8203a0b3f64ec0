/* PCRE2, in three ways of the same pattern. Most matches run plain, by JIT, without any counting.
 * PCRE2's own match limit counts per start position and not inside single-character repeats, so
 * it alone bounds no time: where pattern and subject together could take long, the start
 * positions are tried in slices with a look at the clock between them, and where a single
 * position could take long, with callouts that look at the clock inside it. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/regex.h"

#include <pcre2.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "base/utf8.h"
#include "text/regex_pattern.h"
#include "text/regex_work.h"
#include "text/unicode.h"

enum {
	PATTERN_MAX = 4000, /* bytes */
	NEST_MAX = 50,
	MATCH_LIMIT = 100000, /* groups entered from one start position */
	MATCH_LIMIT_LEAST = 1000,
	DEPTH_LIMIT = 10000,
	HEAP_LIMIT_KIB = 16384,
	JIT_STACK_MAX = 1024 * 1024,
	SHORT = 256,		/* bytes: the size of a field */
	CPU_MS = 300,		/* a match on its own, where no deadline is set */
	CALLOUTS_A_LOOK = 1024, /* on short subjects */
	MATCHES_A_LOOK = 64,
};
#define SLICE_STEPS 1e6

enum way { PLAIN, SLICED, WATCHED, WAYS };

struct code {
	pcre2_code *pcre;
	bool jit, failed;
};

struct regex {
	char *pattern; /* rewritten */
	size_t n;
	uint32_t options;
	struct regex_work work;
	struct code codes[WAYS]; /* PLAIN from the start, the others when first needed */
	pcre2_match_context *context;
	pcre2_match_data *data;
	pcre2_jit_stack *stack;
	uint32_t limit;	    /* as set in context */
	size_t quick;	    /* bytes: a subject up to here is surely quick */
	long long deadline; /* 0: none */
	const volatile bool *stop;
	bool over;
	unsigned matches, callouts, callouts_a_look;
	int64_t cpu_end;
};

/* ---- compiling
 * ----------------------------------------------------------------------------------- */

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
static int compile(struct regex *r, enum way way, size_t *offset)
{
	static const uint32_t extra[WAYS] = {
	    [SLICED] = PCRE2_USE_OFFSET_LIMIT, [WATCHED] = PCRE2_AUTO_CALLOUT};
	pcre2_compile_context *how = pcre2_compile_context_create(NULL);
	if (!how)
		return PCRE2_ERROR_NOMEMORY;
	pcre2_set_parens_nest_limit(how, NEST_MAX);
	pcre2_set_newline(how, PCRE2_NEWLINE_LF);
	int error = 0;
	struct code *code = &r->codes[way];
	code->pcre = pcre2_compile(
	    (PCRE2_SPTR)r->pattern, r->n, r->options | extra[way], &error, offset, how);
	pcre2_compile_context_free(how);
	if (!code->pcre)
		return error;
	/* Where the machine forbids code made at run time, the interpreter does the work. */
	code->jit = pcre2_jit_compile(code->pcre, PCRE2_JIT_COMPLETE) == 0;
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
	r->data = pcre2_match_data_create_from_pattern(r->codes[PLAIN].pcre, NULL);
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
	for (size_t way = 0; way < WAYS; way++)
		pcre2_code_free(r->codes[way].pcre);
	pcre2_match_data_free(r->data);
	pcre2_match_context_free(r->context);
	pcre2_jit_stack_free(r->stack);
	mem_free(r->pattern);
	mem_free(r);
}

static enum ombud_status open_regex(struct regex **out, struct err *err, struct regex *r,
    const struct regex_pattern *p, const char *typed, size_t n)
{
	size_t offset = 0;
	int error = compile(r, PLAIN, &offset);
	if (error) {
		char why[160] = "";
		pcre2_get_error_message(error, (PCRE2_UCHAR *)why, sizeof why);
		size_t at = p && offset < p->origin.n ? p->origin.v[offset] : offset;
		regex_free(r);
		return fail_at(
		    err, regex_typed_offset(typed, n, at), _("regular expression: %s"), why);
	}
	r->quick = regex_quick_length(&r->work);
	if (!prepare(r)) {
		regex_free(r);
		return out_of_memory(err);
	}
	*out = r;
	return OMBUD_OK;
}

static struct regex *new_regex(const struct buf *text, uint32_t options)
{
	struct regex *r = mem_alloc(sizeof *r);
	r->pattern = mem_str(buf_text(text));
	r->n = text->len;
	r->options = options;
	return r;
}

static bool usable(struct err *err, const char *s, size_t n)
{
	if (n > PATTERN_MAX)
		fail_at(
		    err, PATTERN_MAX, _("regular expression: longer than %d bytes"), PATTERN_MAX);
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
	if (!n)
		pattern = "";
	if (!usable(err, pattern, n))
		return OMBUD_SYNTAX;
	struct buf nfc = {0};
	struct regex_pattern p = {0};
	unicode_nfc(&nfc, pattern, n);
	regex_pattern_read(
	    &p, buf_text(&nfc), nfc.len, flags & REGEX_EXTENDED, flags & REGEX_DOTALL);
	enum ombud_status status;
	if (p.refused) {
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
	if (!n)
		s = "";
	if (!usable(err, s, n))
		return OMBUD_SYNTAX;
	struct buf nfc = {0};
	unicode_nfc(&nfc, s, n);
	uint32_t options = PCRE2_UTF | PCRE2_LITERAL | PCRE2_NO_UTF_CHECK;
	options |= regex_has_upper(buf_text(&nfc), nfc.len) ? 0 : PCRE2_CASELESS;
	enum ombud_status status = open_regex(out, err, new_regex(&nfc, options), NULL, s, n);
	buf_free(&nfc);
	return status;
}

/* ---- matching
 * ------------------------------------------------------------------------------------ */

void regex_deadline(struct regex *r, long long at_ms, const volatile bool *stop)
{
	r->deadline = at_ms;
	r->stop = stop;
	r->over = false;
	r->matches = 0;
}

static bool stopped(struct regex *r)
{
	if (!r->over && r->stop && *r->stop)
		r->over = true;
	if (!r->over && r->deadline && time_monotonic_ms() >= r->deadline)
		r->over = true;
	return r->over;
}

static int64_t cpu_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool time_is_up(struct regex *r)
{
	if (stopped(r) || r->deadline)
		return r->over;
	int64_t now = cpu_ms();
	if (!r->cpu_end)
		r->cpu_end = now + CPU_MS;
	return now >= r->cpu_end;
}

static int run(struct regex *r, enum way way, const char *s, size_t n, size_t from)
{
	const struct code *code = &r->codes[way];
	int (*match)(const pcre2_code *, PCRE2_SPTR, PCRE2_SIZE, PCRE2_SIZE, uint32_t,
	    pcre2_match_data *, pcre2_match_context *) = code->jit ? pcre2_jit_match : pcre2_match;
	uint32_t options = code->jit ? 0 : PCRE2_NO_UTF_CHECK;
	int rc = match(code->pcre, (PCRE2_SPTR)s, n, from, options, r->data, r->context);
	if (rc != PCRE2_ERROR_JIT_STACKLIMIT || r->stack)
		return rc;
	/* Deep patterns get a stack of their own, once. */
	r->stack = pcre2_jit_stack_create(32 * 1024, JIT_STACK_MAX, NULL);
	pcre2_jit_stack_assign(r->context, NULL, r->stack);
	return match(code->pcre, (PCRE2_SPTR)s, n, from, options, r->data, r->context);
}

static enum regex_answer answer(int rc)
{
	return rc >= 0 ? REGEX_YES : rc == PCRE2_ERROR_NOMATCH ? REGEX_NO : REGEX_UNDECIDED;
}

static bool ready(struct regex *r, enum way way)
{
	struct code *code = &r->codes[way];
	size_t offset;
	if (!code->pcre && !code->failed)
		code->failed = compile(r, way, &offset) != 0;
	return code->pcre != NULL;
}

static int look_at_clock(pcre2_callout_block *block, void *data)
{
	struct regex *r = data;
	(void)block;
	if (++r->callouts % r->callouts_a_look || !time_is_up(r))
		return 0;
	return PCRE2_ERROR_MATCHLIMIT;
}

static enum regex_answer match_watched(struct regex *r, const char *s, size_t n, size_t from)
{
	if (!ready(r, WATCHED))
		return REGEX_UNDECIDED;
	set_limit(r, UINT32_MAX);
	/* Between two callouts a repeat may run over the whole subject. */
	size_t looks = n / CALLOUTS_A_LOOK;
	r->callouts_a_look = looks < CALLOUTS_A_LOOK ? CALLOUTS_A_LOOK / (unsigned)(looks + 1) : 1;
	pcre2_set_callout(r->context, look_at_clock, r);
	int rc = run(r, WATCHED, s, n, from);
	pcre2_set_callout(r->context, NULL, NULL);
	return answer(rc);
}

static size_t next_start(const char *s, size_t n, size_t at)
{
	while (at < n && ((unsigned char)s[at] & 0xC0) == 0x80)
		at++;
	return at;
}

/* Slices of start positions double while they are quick. */
static enum regex_answer match_sliced(
    struct regex *r, const char *s, size_t n, size_t from, double steps, uint32_t limit)
{
	if (!ready(r, SLICED))
		return match_watched(r, s, n, from);
	double slice = SLICE_STEPS / steps < 1 ? 1 : SLICE_STEPS / steps;
	for (;;) {
		size_t last =
		    slice >= (double)(n - from) ? n : next_start(s, n, from + (size_t)slice);
		set_limit(r, limit);
		pcre2_set_offset_limit(r->context, last);
		int64_t before = time_monotonic_ms();
		int rc = run(r, SLICED, s, n, from);
		pcre2_set_offset_limit(r->context, PCRE2_UNSET);
		if (rc == PCRE2_ERROR_MATCHLIMIT)
			return match_watched(r, s, n, from);
		if (rc != PCRE2_ERROR_NOMATCH || last == n)
			return answer(rc);
		from = last;
		int64_t took = time_monotonic_ms() - before;
		if (took > 0 && time_is_up(r))
			return REGEX_UNDECIDED;
		slice = took < 2 ? slice * 2 : took > 8 && slice >= 2 ? slice / 2 : slice;
	}
}

static enum regex_answer match_plain(
    struct regex *r, const char *s, size_t n, size_t from, uint32_t limit)
{
	set_limit(r, limit);
	return answer(run(r, PLAIN, s, n, from));
}

static enum regex_answer match_nested(
    struct regex *r, const char *s, size_t n, size_t from, double steps)
{
	if (n <= SHORT) {
		enum regex_answer a = match_plain(r, s, n, from, MATCH_LIMIT);
		return a == REGEX_UNDECIDED && r->deadline ? match_watched(r, s, n, from) : a;
	}
	/* A step may be taken at every count; what one start may cost sets the limit. */
	double limit = 10 * SLICE_STEPS / steps;
	if (limit < MATCH_LIMIT_LEAST || r->work.start_bound)
		return match_watched(r, s, n, from);
	return match_sliced(
	    r, s, n, from, SLICE_STEPS / 64, limit > MATCH_LIMIT ? MATCH_LIMIT : (uint32_t)limit);
}

static enum regex_answer match_long(struct regex *r, const char *s, size_t n, size_t from)
{
	const struct regex_spans spans = regex_measure(s, n);
	double steps = regex_steps(&r->work, &spans);
	r->cpu_end = 0;
	if (r->work.nested)
		return match_nested(r, s, n, from, steps);
	if (steps * (double)n <= REGEX_QUICK_STEPS)
		return match_plain(r, s, n, from, UINT32_MAX);
	if (steps > SLICE_STEPS || r->work.start_bound)
		return match_watched(r, s, n, from);
	return match_sliced(r, s, n, from, steps, UINT32_MAX);
}

enum regex_answer regex_match(
    struct regex *r, const char *subject, size_t n, size_t from, size_t *start, size_t *end)
{
	if (from > n)
		return REGEX_NO;
	if ((r->deadline || r->stop) && (r->over || r->matches++ % MATCHES_A_LOOK == 0) &&
	    stopped(r))
		return REGEX_UNDECIDED;
	const char *s = subject ? subject : "";
	enum regex_answer a;
	if (n <= r->quick)
		a = match_plain(r, s, n, from, UINT32_MAX);
	else
		a = match_long(r, s, n, from);
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
