/* Text to tree and back: what a filter means is shown by its canonical words. No store. */
#include "base/alloc.h"
#include "base/time.h"
#include "query/dates.h"
#include "query/query.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Thursday 26 November 2026, 14:05 in Stockholm. */
static const int64_t NOW = INT64_C(1795698300);
static const char *const ZONE = "Europe/Stockholm";

static struct query_env env(void)
{
	return (struct query_env){.now = NOW, .zone = ZONE, .me = 7, .team = "privacy"};
}

static char *canon_of(const char *text, struct err *err)
{
	struct query *q;
	struct query_env e = env();
	struct buf b = {0};
	if (query_open(&q, err, &e, text, NULL))
		return NULL;
	query_canon(q, &b);
	query_free(q);
	return buf_take(&b);
}

static const struct {
	const char *text, *canon;
} right[] = {
    {"", ""},
    {"newsletter \"right to be forgotten\"", "newsletter \"right to be forgotten\""},
    {"type:eras,access -label:legal", "kind:erasure,access -label:legal"},
    {"+urgent", "label:urgent"},
    {"a b or c d", "a b or c d"},
    {"a (b or c) d", "a (b or c) d"},
    {"(a b) or (c)", "a b or c"},
    {"a and b | c", "a b or c"},
    {"not (a or b)", "-(a or b)"},
    {"not a b", "-a b"},
    {"--a", "a"},
    {"-(-a)", "a"},
    {"!a", "-a"},
    {"status:work pri:!", "state:work priority:urgent"},
    {"pri:A..", NULL},
    {"pri:A", "priority:high"},
    {"is:open is:over", "is:open is:overdue"},
    {"no:assignee", "no:assignee"},
    {"has:attach no:label", "has:attachment no:label"},
    {"has:phone", "has:phone"},
    {"assignee:@me", "assignee:@me"},
    {"who:none", "assignee:none"},
    {"data.iban:/^DE\\d{20}$/", "iban:/^DE\\d{20}$/"},
    {"data.phone:*", "phone:*"},
    {"pii:email,iban", "pii:email,iban"},
    {"subject:=\"Refund\"", "subject:=Refund"},
    {"subject:/re(fund|bate)/i", "subject:/re(fund|bate)/i"},
    {"subject:/a\\/b/xi", "subject:/a\\/b/ix"},
    {"/a|b/", "/a|b/"},
    {"subject:\"a,b\"", "subject:\"a,b\""},
    {"subject:\"none\"", "subject:\"none\""},
    {"\"or\" \"-x\" \"a:b\"", "\"or\" \"-x\" \"a:b\""},
    {"\"a \\\"b\\\\\"", "\"a \\\"b\\\\\""},
    {"created:2026-11", "received:2026-11"},
    {"created:2026-10-01..2026-10-31", "received:2026-10-01..2026-10-31"},
    {"due:..fri due:<2d", "due:..fri due:<2d"},
    {"msgs:>5 size:1M..5M id:4100..4150,4177", "msgs:>5 size:1M..5M id:4100..4150,4177"},
    {"msg:{by:@requester has:attachment body:/passport/i}",
        "msg:{by:@requester has:attachment body:/passport/i}"},
    {"-msg:{a or b}", "-msg:{a or b}"},
    {"is:open sort:due,-pri limit:50 group:who cols:id,due",
        "is:open sort:due,-pri group:who cols:id,due limit:50"},
    {"sort:due is:open", "is:open sort:due"},
    {"code:granted", "resolution:GRANTED"},
    {"identity:not", "identity:\"not needed\""},
    /* the table of the grammar */
    {"a OR b", "a or b"},
    {"a|b", "a or b"},
    {"not not a", "a"},
    {"a -b", "a -b"},
    {"a NOT b", "a -b"},
    {"(a)", "a"},
    {"((a b))", "a b"},
    {"-a -b", "-a -b"},
    {"-a", "-a"},
    {"e-mail", "e-mail"},
    {"AND-more", "AND-more"},
    {"\"and\"", "\"and\""},
    {"born:1990..2000,\"1990..2000\",<1960 age:..9", "birth_date:1990..2000,\"1990..2000\",<1960 age:..9"},
    {"\xC2\xA0" "a\xC2\xA0kind:erasure\xE3\x80\x80or\xE2\x80\xAF" "b", "a kind:erasure or b"},
    {"\"a\xC2\xA0" "b\" subject:/\xC2\xA0/", "\"a\xC2\xA0" "b\" subject:/\xC2\xA0/"},
    {"subject:a,\"b c\",=d,/e/i,*,none", "subject:a,\"b c\",=d,/e/i,*,none"},
    {"+a,b", "label:a,b"},
    {"label:!=a", "label:!=a"},
    {"assignee:!=@me", "assignee:!=@me"},
    {"assignee:@me,@nobody", "assignee:@me,@nobody"},
    {"id:<5 id:<=5 id:>5 id:>=5 id:!=5", "id:<5 id:<=5 id:>5 id:>=5 id:!=5"},
    {"id:1..2,3..,..4", "id:1..2,3..,..4"},
    {"group:who sort:due,-pri limit:50 cols:id,due,subject",
        "sort:due,-pri group:who cols:id,due,subject limit:50"},
    {"sort:due (a or b) limit:3", "a or b sort:due limit:3"},
    {"sort:updated-asc a", "a sort:updated-asc"},
    {"KIND:ERASURE", "kind:erasure"},
    {"data.email:x DATA.PHONE:*", "email:x phone:*"},
    {"data:/@example\\.org$/i", "data:/@example\\.org$/i"},
    {"data:* -data:none", "data:* -data:none"},
    /* the table of the points, and its examples */
    {"is:open type:eras due:<7d sort:due", "is:open kind:erasure due:<7d sort:due"},
    {"is:open no:assignee (label:vip or pri:A) created:>1d",
        "is:open no:assignee (label:vip or priority:high) received:>1d"},
    {"data.iban:/^DE/ -type:access updated:2026-11", "iban:/^DE/ -kind:access updated:2026-11"},
    {"is:open,overdue,new,changed,tagged,mine,locked,snoozed,masked",
        "is:open,overdue,new,changed,tagged,mine,locked,snoozed,masked"},
    {"assignee:@me or watch:@me", "assignee:@me or watch:@me"},
    {"involves:@me", "involves:@me"},
    {"updated:yesterday due:..fri due:eom due:0d..2d created:<2d",
        "updated:yesterday due:..fri due:eom due:0d..2d received:<2d"},
    {"created:<30min,<5h,<3d,<2w,<6mo,<1y,<5bd", "received:<30min,<5h,<3d,<2w,<6mo,<1y,<5bd"},
    {"created:2026-11-23T14:05..2026-11-23T15:00Z", "received:2026-11-23T14:05..2026-11-23T15:00Z"},
    {"due:-2d..2d", "due:-2d..2d"},
    {"size:>10k size:<=1G attachments:1..", "size:>10k size:<=1G attachments:1.."},
    {"subject:=\"a \\\"b\\\"\"", "subject:=\"a \\\"b\\\"\""},
    {"/etc/passwd", "\"/etc/passwd\""},
    {"-/^re/i", "-/^re/i"},
    {"(/a b/ or /c\\/d/m)", "/a b/ or /c\\/d/m"},
    {"msg:{a or -b}", "msg:{a or -b}"},
    {"msg:{(a or b) c}", "msg:{(a or b) c}"},
    {"a}", "\"a}\""},
    {"o\xCC\x88", "\xC3\xB6"},
    {"subject:/o\xCC\x88/", "subject:/\xC3\xB6/"},
    /* neomutt's letters teach ombud's words */
    {"~N ~U ~O ~R ~D ~E ~Q ~P", "is:new is:new -is:new -is:new -is:open is:overdue is:answered by:@me"},
    {"~y vip ~i x@y ~z >10k ~X 1-", "label:vip message_id:x@y size:>10k attachments:1.."},
    {"~r 2026-11", "received:2026-11"},
    {"~L anna", "name:anna or email:anna"},
    {"is:open ~f anna", "is:open (name:anna or email:anna)"},
    {"~f /^a/i", "name:/^a/i or email:/^a/i"},
    {"~B x", "body:x"},
    {"~f anna", "name:anna or email:anna"},
    {"~F ~T ~A", "label:flag is:tagged id:*"},
    {"!~p", "-assignee:@me"},
    {"~s \"re(fund|bate)\"", "subject:/re(fund|bate)/i"},
    {"~s Re.und", "subject:/Re.und/"},
    {"~b \"two words\"", "body:\"two words\""},
    {"~d <2w ~N", "received:<2w is:new"},
    {"~m 4100-4150", "id:4100..4150"},
    {"~b a/b", "body:/a\\/b/i"},
};

static void canonical_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
		struct err err = {0};
		char *canon = canon_of(right[i].text, &err);
		if (!right[i].canon) {
			assert_null(canon);
			continue;
		}
		if (!canon || strcmp(canon, right[i].canon) != 0)
			fail_msg("%s: '%s' (%s)", right[i].text, canon ? canon : "refused", err.text);
		char *again = canon_of(canon, &err);
		assert_string_equal(again, canon);
		mem_free(again);
		mem_free(canon);
	}
}

/* Each is refused at its byte, with what to do about it; says NULL: it is right. */
static const struct {
	const char *text;
	size_t at;
	const char *says;
} wrong[] = {
    {"assigne:@me", 0, "unknown field at 1; assignee?"},
    {"is:open assigne:@me", 8, "unknown field at 9; assignee?"},
    {"kin:access", 0, "kind?"}, /* no prefixes: a later field could take them */
    {"http://example.org", 0, "in quotes"},
    {"kind:erasur", 0, NULL}, /* a prefix: fine */
    {"kind:erazure", 5, "erasure?"},
    {"kind:obj", 5, "objection, objection_dm"},
    {"kind:access,erazure", 12, "erasure?"},
    {"is:opne", 3, "is:open?"},
    {"(a", 0, "not closed"},
    {"a)", 1, "closing bracket"},
    {"()", 0, "nothing stands"},
    {"a or", 4, "a term is missing"},
    {"or a", 0, "a term is missing"},
    {"a and and b", 6, "a term is missing"},
    {"- a", 0, "without a blank"},
    {"created:10m", 8, "10mo or 10min"},
    {"created:<10m", 8, "months or minutes"},
    {"due:5x", 4, "min h d w mo y"},
    {"due:2d", 4, "comparison"},
    {"due:2026-02-30", 12, "February 2026 has 28 days"},
    {"due:mon..fri", 4, "backwards"},
    {"due:fri..2d", 4, "date to a length"},
    {"id:x", 3, "not a number"},
    {"id:9..5", 3, "backwards"},
    {"id:..", 3, "not a number"},
    {"msgs:99999999999999999999", 5, "not a number"},
    {"subject:<a", 8, "no order"},
    {"kind:/a/", 5, "no order"},
    {"subject:/(/", 10, "regular expression"},
    {"subject:/a(b/i", 12, "regular expression"},
    {"(sort:due)", 1, "outside brackets"},
    {"-sort:due", 1, "by themselves"},
    {"sort:due sort:id", 9, "twice"},
    {"sort:deu", 5, "due?"},
    {"limit:0", 6, "at least 1"},
    {"limit:x", 6, "number"},
    {"cols:id,nope", 8, "no such column"},
    {"msg:x", 0, "braces"},
    {"msg:{kind:access}", 5, "not a letter's"},
    {"msg:{a", 4, "not closed"},
    {"msg:{msg:{a}}", 5, "inside another"},
    {"msg:{q:x}", 5, "not about a letter"},
    {"~s", 0, "word after it"},
    {"~q x", 0, "pattern letter"},
    {"assignee:nobody-like-that", 9, "no such agent"},
    {"assignee:@mee", 9, "@me?"},
    {"q:x", 2, "no saved filter"},
    {"subject:", 8, "a value is missing"},
    {"subject:\"\"", 8, "empty"},
    {"kind:a,", 7, "a value is missing"},
    {"\xC3\xA4mne:x", 0, "unknown field at 1"},
    {"re: invoice", 0, "in quotes"},
    {"is:!=open", 3, "is:open"},
    {"is:op*", 3, "unknown word"},
    {"subject:=", 9, "a value is missing"},
    {"due:>=", 6, "a value is missing"},
    {"id:>a", 3, "not a number"},
    {"due:..", 4, "not a date"},
    {"due:/x/", 4, "not a date"},
    {"due:>2026-13", 10, "months go from 01 to 12 at 11; as in 2026-12"},
    {"created:2026-00", 13, "as in 2026-01"},
    {"created:2026-02-30", 16, "February 2026 has 28 days at 17; as in 2026-02-28"},
    {"created:2024-02-30", 16, "February 2024 has 29 days"},
    {"created:2026-11-00", 16, "as in 2026-11-01"},
    {"created:2026-11-31,2026-11-01", 16, "November 2026 has 30 days"},
    {"created:2026-01-01..2026-02-29", 28, "February 2026 has 28 days at 29"},
    {"created:>=2026-02-29", 18, "February"},
    {"created:\"2026-02-29\"", 17, "February"},
    {"created:2026-W54", 14, "2026 has 53 weeks at 15; they go from 2026-W01 to 2026-W53"},
    {"created:2025-W53", 14, "2025 has 52 weeks"},
    {"created:2026-W1", 14, "a week has two digits"},
    {"created:2026-11-23T25:00", 19, "hours go from 00 to 23 at 20; as in 2026-11-23T23:59"},
    {"created:2026-11-23T12:60", 22, "minutes go from 00 to 59"},
    {"created:2026-11-23T12:00:99", 25, "seconds go"},
    {"created:2026-11-23T12", 18, "hh:mm"},
    {"created:2026-1-5", 13, "a month has two digits at 14; as in 2026-01"},
    {"created:2026-11-5", 16, "a day has two digits at 17; as in 2026-11-05"},
    {"created:2026-Q2", 13, "write 2026-04..2026-06"},
    {"created:1969", 8, "dates begin with 1970"},
    {"created:31/12/2026", 8, "not a date"},
    {"created:20261123", 8, "not a date"},
    {"created:2026x", 8, "unit is missing"},
    {"due:<3bd..5bd", 4, "a comparison before a range at 5; write 3bd..5bd"},
    {"id:>5..9", 3, "a comparison before a range at 4; write 5..9"},
    {"id:!=5..9", 3, "put - before the field"},
    {"born:2000..1990", 5, "runs backwards"},
    {"born:..", 5, "no date of birth at 6; write 1990..2000"},
    {"born:1990-02-30..1991", 5, "no date of birth"},
    {"born:>x", 5, "no date of birth"},
    {"age:old..", 4, "no age at 5; write 20..30"},
    {"age:!=5", 4, "has no order"},
    {"personnummer:1990..2000", 13, "has no ranges, only born and age have at 14; put it in quotes"},
    {"due:<m", 4, "not a date"},
    {"due:0d..2m", 4, "2mo or 2min"},
    {"due:<9999y", 4, "thousand years"},
    {"subject:/a/q", 11, "i m s x"},
    {"subject:/a", 8, "not closed"},
    {"subject://", 8, "empty"},
    {"\"a", 0, "not closed"},
    {"a\"b", 1, "blank is missing"},
    {"id:1(", 4, "blank is missing"},
    {"+", 0, "directly after"},
    {"a |", 3, "a term is missing"},
    {"| a", 0, "a term is missing"},
    {"not", 3, "a term is missing"},
    {"!", 1, "a term is missing"},
    {"=a", 0, "name is missing"},
    {"<2d", 0, "name is missing"},
    {"a}", 1, NULL}, /* a brace is a letter outside msg:{} */
    {"msg:{a} }", 8, NULL},
    {"msg:{a}}", 7, NULL},
    {"(msg:{a)", 5, "not closed"},
    {"msg:{(a}", 5, "not closed"},
    {"msg:{}", 4, "nothing stands"},
    {"q:", 2, "a value is missing"},
    {"q:*", 2, "saved filter's name"},
    {"limit:5 limit:6", 8, "twice"},
    {"limit:99999999999999999999", 6, "number"},
    {"is:open and sort:due", 12, "by themselves"},
    {"assignee:<me", 9, "no order"},
    {"+<vip", 1, "no order"},
    {"time_zone:>a", 10, "no order"},
    {"by:@nobody", 3, "no such agent or team at 4; there are @me @team @requester"},
	    {"assignee:@requester", 9, "there are @me @team @nobody"},
	    {"assignee:@team", 9, "you are in no team"},
    {"is:attachment", 3, "unknown word"},
    {"no:open", 3, "unknown word"},
    {"msg:{is:open}", 5, "not a letter's"},
    {"msg:{no:draft}", 8, "not a letter's"},
    {"msg:{has:phone}", 9, "unknown word"},
	    /* the byte of a pattern, counted as it was typed */
    {"subject:/a\\/b(/", 14, "regular expression"},
    {"subject:/o\xCC\x88\\/o\xCC\x88(x/", 19, "regular expression"},
    {"subject:/\\d\\d[/", 14, "regular expression"},
    {"/\xC3\xA5(/", 4, "regular expression"},
    {"~s \"a(b\"", 0, "regular expression"},
	    /* what cannot be seen */
    {"a\x01", 1, "control"},
    {"a\x7F", 1, "control"},
    {"a\xC2\x9B", 1, "control"},
    {"is:open\xE2\x80\x8B", 7, "nobody sees"},
    {"\xEF\xBB\xBFis:open", 0, "nobody sees"},
    {"a\xE2\x80\xAE" "b", 1, "nobody sees at 2; take it out, or write it as \\x{202E} in a pattern"},
    {"a\xD8\x9C" "b", 1, "\\x{061C}"},
    {"is:open\xC2\xA0knd:access", 9, "unknown field at 10"},
    {"a\xFF", 1, "not UTF-8"},
    {"a\xC0\x80", 1, "not UTF-8"},
    {"a\xED\xA0\x80", 1, "not UTF-8"},
    {"a\xF4\x90\x80\x80", 1, "not UTF-8"},
    {"a\xE2\x82", 1, "not UTF-8"},
};

static void faults(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct err err = {0};
		char *canon = canon_of(wrong[i].text, &err);
		if (!wrong[i].says) {
			assert_non_null(canon);
			mem_free(canon);
			continue;
		}
		bool advises = strchr(err.text, '?') || strchr(err.text, ';') ||
		    strstr(err.text, "regular expression") || strstr(err.text, "begins so");
		if (canon || err.status != OMBUD_SYNTAX || err.offset != wrong[i].at ||
		    !strstr(err.text, wrong[i].says) || !advises)
			fail_msg("%s: status %d at %zu: %s", wrong[i].text, err.status, err.offset, err.text);
	}
}

static void an_empty_filter_is_told_apart(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		bool empty;
	} rows[] = {{"", true}, {"  ", true}, {"sort:due", true}, {"limit:5", true}, {"id:*", false},
	    {"a", false}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		struct err err = {0};
		struct query_env e = env();
		assert_int_equal(query_open(&q, &err, &e, rows[i].text, NULL), OMBUD_OK);
		assert_int_equal(query_is_empty(q), rows[i].empty);
		query_free(q);
	}
}

static void what_is_personal(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		bool personal;
	} rows[] = {{"is:open", false}, {"anna", true}, {"subject:x", true}, {"body:x", true},
	    {"data.email:/x/", true}, {"has:phone", true}, {"no:iban", true}, {"pii:*", true},
	    {"time_zone:x", false}, {"lang:sv", false}, {"is:open sort:name", true},
	    {"msg:{passport}", true}, {"msg:{by:@requester}", false}, {"label:/x/", false},
	    {"data:x", true}, {"data:*", true}, {"no:data", true}, {"-/x/", true}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		struct err err = {0};
		struct query_env e = env();
		if (query_open(&q, &err, &e, rows[i].text, NULL))
			fail_msg("%s: %s", rows[i].text, err.text);
		if (query_is_personal(q) != rows[i].personal)
			fail_msg("%s", rows[i].text);
		query_free(q);
	}
}

/* ---- size ---- */

static char *repeat(const char *part, size_t n, const char *middle, const char *end)
{
	struct buf b = {0};
	for (size_t i = 0; i < n; i++)
		buf_str(&b, part);
	buf_str(&b, middle);
	for (size_t i = 0; i < n; i++)
		buf_str(&b, end);
	return buf_take(&b);
}

static void size_is_bounded(void **state)
{
	(void)state;
	static const struct {
		const char *part;
		size_t n;
		const char *middle, *end;
		enum ombud_status status;
	} rows[] = {
	    {"(", 1000, "a", ")", OMBUD_LIMIT},
	    {"(", 60000, "", "", OMBUD_LIMIT},
	    {"-(", 1000, "a", ")", OMBUD_LIMIT},
	    {"(", 100, "a", ")", OMBUD_OK},
	    {"(", 101, "a", ")", OMBUD_LIMIT},
	    {"-", 30000, "a", "", OMBUD_OK},
	    {"a ", 10000, "", "", OMBUD_LIMIT},
	    {"a ", 1000, "", "", OMBUD_OK},
	    {"is:open or ", 5000, "a", "", OMBUD_LIMIT},
	    {"1,", 12000, "", "", OMBUD_SYNTAX},
	    {"a", 70000, "", "", OMBUD_LIMIT},
	    {"\"", 60001, "", "", OMBUD_SYNTAX},
	    {"/", 60000, "", "", OMBUD_SYNTAX},
	    {"/a ", 1001, "", "", OMBUD_LIMIT},
	    {"msg:{", 1000, "a", "}", OMBUD_SYNTAX},
	    {"~", 3000, "", "", OMBUD_OK},
	    {"~", 60000, "", "", OMBUD_SYNTAX},
	    {"~f ", 20000, "", "", OMBUD_SYNTAX},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		struct err err = {0};
		struct query_env e = env();
		char *text = repeat(rows[i].part, rows[i].n, rows[i].middle, rows[i].end);
		int64_t start = time_monotonic_ms();
		enum ombud_status status = query_open(&q, &err, &e, text, NULL);
		if (status != rows[i].status)
			fail_msg("row %zu: status %d: %s", i, status, err.text);
		if (time_monotonic_ms() - start > 2000)
			fail_msg("row %zu took %lld ms", i, (long long)(time_monotonic_ms() - start));
		assert_true(!status || err.text[0]);
		query_free(status ? NULL : q);
		mem_free(text);
	}
}

/* ---- dates ---- */

static void span_is(const char *text, bool ahead, const char *start, const char *end)
{
	struct moment m = {.now = NOW, .zone = ZONE};
	struct span s;
	char a[INSTANT_TEXT], b[INSTANT_TEXT];
	if (!span_parse(&s, text, strlen(text), &m, ahead))
		fail_msg("%s is no date", text);
	if (strcmp(local_text(a, ZONE, s.start), start) != 0 ||
	    strcmp(local_text(b, ZONE, s.end), end) != 0)
		fail_msg("%s: %s to %s", text, a, b);
}

static void dates_are_whole_units(void **state)
{
	(void)state;
	span_is("2026", false, "2026-01-01 00:00", "2027-01-01 00:00");
	span_is("2026-11", false, "2026-11-01 00:00", "2026-12-01 00:00");
	span_is("2026-10-25", false, "2026-10-25 00:00", "2026-10-26 00:00"); /* of 25 hours */
	span_is("2026-11-26T14:05", false, "2026-11-26 14:05", "2026-11-26 14:06");
	span_is("2026-W01", false, "2025-12-29 00:00", "2026-01-05 00:00");
	span_is("today", false, "2026-11-26 00:00", "2026-11-27 00:00");
	span_is("yesterday", false, "2026-11-25 00:00", "2026-11-26 00:00");
	span_is("tomorrow", true, "2026-11-27 00:00", "2026-11-28 00:00");
	span_is("fri", true, "2026-11-27 00:00", "2026-11-28 00:00");
	span_is("fri", false, "2026-11-20 00:00", "2026-11-21 00:00");
	span_is("thursday", true, "2026-11-26 00:00", "2026-11-27 00:00");
	span_is("eom", true, "2026-11-30 00:00", "2026-12-01 00:00");
	span_is("som", true, "2026-11-01 00:00", "2026-11-02 00:00");
	span_is("eow", true, "2026-11-29 00:00", "2026-11-30 00:00");
	span_is("eoy", true, "2026-12-31 00:00", "2027-01-01 00:00");
	span_is("eoq", true, "2026-12-31 00:00", "2027-01-01 00:00");
	span_is("week", false, "2026-11-23 00:00", "2026-11-30 00:00");
	span_is("last-month", false, "2026-10-01 00:00", "2026-11-01 00:00");
	span_is("next-year", true, "2027-01-01 00:00", "2028-01-01 00:00");
	span_is("feb", true, "2027-02-01 00:00", "2027-03-01 00:00");
	span_is("feb", false, "2026-02-01 00:00", "2026-03-01 00:00");
	span_is("november", false, "2026-11-01 00:00", "2026-12-01 00:00");
}

static void no_dates(void **state)
{
	(void)state;
	static const char *const texts[] = {"", "2026-13", "2026-02-30", "20261123", "noon", "2026-W54",
	    "2025-W53", "m", "eo", "last-", "next-day-of", "99999-01", "-1", "2026-11-26T25:00"};
	struct moment m = {.now = NOW, .zone = ZONE};
	struct span s;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (span_parse(&s, texts[i], strlen(texts[i]), &m, false))
			fail_msg("'%s' is a date", texts[i]);
}

static void after(const char *text, int sign, const char *when)
{
	struct moment m = {.now = NOW, .zone = ZONE};
	struct duration d;
	char at[INSTANT_TEXT];
	assert_int_equal(duration_parse(&d, text, strlen(text)), DURATION_OK);
	if (strcmp(local_text(at, ZONE, duration_from(&m, &d, sign)), when) != 0)
		fail_msg("%s: %s", text, at);
}

static void durations(void **state)
{
	(void)state;
	after("30min", 1, "2026-11-26 14:35");
	after("5h", -1, "2026-11-26 09:05");
	after("3d", 1, "2026-11-29 14:05");
	after("2w", -1, "2026-11-12 14:05");
	after("3mo", 1, "2027-02-26 14:05");
	after("1y", -1, "2025-11-26 14:05");
	after("5bd", 1, "2026-12-03 14:05");
	after("4bd", -1, "2026-11-20 14:05");
	after("-2d", 1, "2026-11-24 14:05");
	struct duration d;
	assert_int_equal(duration_parse(&d, "10m", 3), DURATION_BARE_M);
	assert_int_equal(duration_parse(&d, "10M", 3), DURATION_BARE_M);
	assert_int_equal(duration_parse(&d, "10", 2), DURATION_UNIT);
	assert_int_equal(duration_parse(&d, "10x", 3), DURATION_UNIT);
	assert_int_equal(duration_parse(&d, "d", 1), DURATION_NOT);
	assert_int_equal(duration_parse(&d, "99999999999999y", 15), DURATION_LARGE);
	assert_int_equal(duration_parse(&d, "9000000000bd", 12), DURATION_LARGE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(canonical_words),
	    cmocka_unit_test(faults),
	    cmocka_unit_test(an_empty_filter_is_told_apart),
	    cmocka_unit_test(what_is_personal),
	    cmocka_unit_test(size_is_bounded),
	    cmocka_unit_test(dates_are_whole_units),
	    cmocka_unit_test(no_dates),
	    cmocka_unit_test(durations),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
