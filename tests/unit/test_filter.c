/* Filters against a small store: which tickets each of them finds. */
#include "base/alloc.h"
#include "base/time.h"
#include "query/query.h"
#include "store/migrate.h"
#include "store/ticket.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* Thursday 26 November 2026, 14:05 in Stockholm. */
#define NOW INT64_C(1795698300)
#define DAY INT64_C(86400)
static const char *const ZONE = "Europe/Stockholm";

static struct desk {
	struct db *db;
	struct err err;
	char path[64];
	struct query_env env;
} desk;

/* ---- the store ------------------------------------------------------------------------------- */

static void script(const char *text)
{
	if (db_script(desk.db, &desk.err, text))
		fail_msg("%s\n%s", desk.err.text, text);
}

static void sql(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
static void sql(const char *fmt, ...)
{
	struct buf b = {0};
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(&b, fmt, ap);
	va_end(ap);
	script(buf_text(&b));
	buf_free(&b);
}

static int64_t midnight(const char *day)
{
	int32_t d;
	assert_true(day_parse(day, strlen(day), &d));
	return local_instant(ZONE, d, 0);
}

struct made {
	int kind, state, priority, assignee, person, cases;
	const char *subject;
	int64_t received; /* before now */
	const char *due_day; /* the last good day, NULL: none */
};

static const struct made tickets[] = {
    /* kind state pri who person case */
    {4, 5, 1, 1, 1, 1, "Erase account + backups", 30 * DAY, "2026-11-24"},
    {4, 1, 1, 0, 2, 2, "Please delete all my data", 20 * DAY, "2026-11-26"},
    {1, 5, 2, 2, 3, 3, "Copy of call recordings", 10 * DAY, "2026-11-27"},
    {1, 3, 3, 1, 3, 3, "Right to be forgotten / newsletter", 10 * DAY, "2026-11-30"},
    {21, 1, 4, 0, 0, 4, "refund for invoice", 1 * DAY, NULL},
    {3, 10, 3, 3, 4, 5, "Wrong birth date", 60 * DAY, "2026-10-15"},
    {2, 11, 2, 2, 5, 6, "\xc3\x85terkallar samtycke", 300 * DAY, "2026-02-01"},
    {14, 2, 1, 3, 0, 7, "Refund leaked, 100% sure", 3600, NULL},
    {22, 13, 4, 0, 2, 2, "spam", 5 * DAY, NULL},
};
enum { TICKETS = sizeof tickets / sizeof *tickets };

static void put_ticket(int id, const struct made *t)
{
	int64_t due = DUE_NEVER;
	int32_t day = 0;
	if (t->due_day) {
		assert_true(day_parse(t->due_day, strlen(t->due_day), &day));
		due = local_instant(ZONE, day + 1, 0);
	} else if (t->kind == 14) {
		due = NOW + 71 * 3600;
	}
	bool open = t->state < 10;
	sql("INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, assignee_id,"
	    " subject, external_id, lang, received_at, updated_at, due_at, strict_at, due_day, strict_day,"
	    " extended_day, constants, n_messages, n_attachments, size, answered_at, closed_at)"
	    " VALUES(%d, %d, nullif(%d, 0), %d, %d, %d, %d, nullif(%d, 0), '%s', 'X-%d', '%s', %lld, %lld,"
	    " %lld, %lld, %d, %d, 0, 0, %d, %d, %d, %lld, %lld)",
	    id, t->cases, t->person, t->kind, t->state, open, t->priority, t->assignee, t->subject, id,
	    id % 2 ? "sv" : "en", (long long)(NOW - t->received), (long long)(NOW - t->received / 2),
	    (long long)due, (long long)due, day, day, id, id % 3, id * 1000,
	    (long long)(open ? 0 : NOW - DAY), (long long)(t->state == 11 ? NOW - DAY : 0));
}

static void put_letter(int id, int cases, int ticket, int direction, int agent, const char *text)
{
	sql("INSERT INTO message(id, case_id, ticket_id, direction, at, agent_id, sender, subject, body,"
	    " charset, remark, message_id, in_reply_to, hash, flags)"
	    " VALUES(%d, %d, nullif(%d, 0), %d, %lld, nullif(%d, 0), '', 'about %d', '%s', 'utf-8', '',"
	    " 'm%d@x', '', x'00', 0)",
	    id, cases, ticket, direction, (long long)(NOW - id * DAY), agent, id, text, id);
}

static void put_value(int field, int person, int n, const char *value)
{
	sql("INSERT INTO datum(field, person_id, n, value, source, seen_at) VALUES(%d, %d, %d, '%s',"
	    " 'header', 0)", field, person, n, value);
}

static void put_letters(void)
{
	char *slow = mem_alloc(4000);
	memset(slow, 'a', 3000);
	strcpy(slow + 3000, "!");
	put_letter(1, 1, 0, 1, 0, "Guten Tag, bitte l\xc3\xb6schen Sie alles. Newsletter!");
	put_letter(2, 2, 0, 1, 0, "delete my data, passport attached");
	put_letter(3, 3, 0, 1, 0, "registerutdrag, tack");
	put_letter(4, 3, 3, 3, 2, "note on three: passport");
	put_letter(5, 3, 4, 3, 1, "note on four");
	put_letter(6, 5, 0, 2, 3, "we corrected the date");
	put_letter(7, 6, 0, 1, 0, slow);
	put_letter(8, 7, 0, 1, 0, "withdrawn text");
	script("UPDATE message SET withdrawn = 1 WHERE id = 8");
	script("INSERT INTO attachment(message_id, n, name, type, size, hash) VALUES"
	       "(3, 1, 'a.pdf', 'application/pdf', 10, x'00')");
	mem_free(slow);
}

static void put_people(void)
{
	for (int i = 1; i <= 6; i++)
		sql("INSERT INTO person(id, created_at, lang) VALUES(%d, 0, 'sv')", i);
	put_value(1, 1, 0, "Jana Schmidt");
	put_value(2, 1, 0, "jana@example.de");
	put_value(14, 1, 0, "DE89370400440532013000");
	put_value(1, 2, 0, "\xc3\x85sa Bj\xc3\xb6rk");
	put_value(2, 2, 0, "asa@exempel.se");
	put_value(2, 2, 1, "asa.bjork@gmail.com");
	put_value(3, 2, 0, "+46701234567");
	put_value(1, 3, 0, "Li Ming");
	put_value(2, 3, 0, "li@example.cn");
	put_value(14, 3, 0, "SE4550000000058398257466");
	put_value(1, 4, 0, "R. Visser");
	put_value(12, 5, 0, "Europe/Stockholm");
}

static void put_rest(void)
{
	script("INSERT INTO agent(id, name, full_name, roles, active, login, lang, charset, team,"
	       " qualified_until) VALUES (1, 'ines', '', 1, 1, '', '', '', 'privacy', 30000),"
	       " (2, 'dirk', '', 1, 1, '', '', '', 'privacy', 30000),"
	       " (3, 'sam', '', 1, 1, '', '', '', 'support', 30000)");
	script("INSERT INTO label(name, ticket_id) VALUES ('legal', 1), ('vip', 1), ('vip', 3),"
	       " ('newsletter', 4), ('news', 5)");
	script("INSERT INTO link(a_id, b_id, type) VALUES (5, 1, 'claims'), (3, 4, 'sibling')");
	script("INSERT INTO seen(agent_id, ticket_id, version, at) VALUES (1, 1, 1, 0), (1, 3, 1, 0),"
	       " (2, 2, 1, 0)");
	script("UPDATE ticket SET version = 2 WHERE id = 3");
	sql("UPDATE ticket SET snoozed_until = %lld WHERE id = 4", (long long)midnight("2026-12-01"));
	sql("INSERT INTO desk_session(agent_id, pid, started_at, seen_at, ticket_id, editing) VALUES"
	    " (2, 1, 0, %lld, 3, 1), (1, 2, 0, %lld, 4, 1), (2, 3, 0, 5, 1, 1)",
	    (long long)NOW, (long long)NOW);
	script("INSERT INTO saved_filter(name, agent_id, text, dropped) VALUES"
	       " ('erasure-due', NULL, 'kind:erasure or kind:access', 0),"
	       " ('mine', NULL, 'id:9', 0), ('mine', 1, 'assignee:@me', 0),"
	       " ('theirs', 2, 'id:1', 0), ('gone', NULL, 'id:1', 1),"
	       " ('a', NULL, 'q:b', 0), ('b', NULL, 'q:c id:*', 0), ('c', NULL, 'q:a', 0),"
	       " ('bad', NULL, 'nofield:x', 0), ('top', NULL, 'is:open sort:-id limit:2', 0),"
	       " ('order', NULL, 'sort:-id', 0), ('two', NULL, 'q:erasure-due q:mine', 0)");
}

static int set_up(void **state)
{
	(void)state;
	strcpy(desk.path, "/tmp/ombud-filter-XXXXXX");
	int fd = mkstemp(desk.path);
	assert_true(fd >= 0);
	close(fd);
	unlink(desk.path);
	struct db_how how = {.path = desk.path, .create = true};
	if (db_open(&desk.db, &desk.err, &how) || schema_create(desk.db, &desk.err))
		fail_msg("%s", desk.err.text);
	script("BEGIN");
	put_rest();
	put_people();
	for (int i = 0; i < TICKETS; i++)
		put_ticket(i + 1, &tickets[i]);
	script("INSERT INTO seen(agent_id, ticket_id, version, at) VALUES (1, 8, 1, 0)");
	put_letters();
	script("UPDATE ticket SET version = 2 WHERE id = 3");
	sql("UPDATE ticket SET snoozed_until = %lld WHERE id = 4", (long long)midnight("2026-12-01"));
	script("COMMIT");
	static const int64_t tags[] = {5, 2};
	desk.env = (struct query_env){.db = desk.db, .now = NOW, .zone = ZONE, .me = 1,
	    .team = "privacy", .tags = tags, .n_tags = 2};
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	char other[80];
	db_close(desk.db);
	unlink(desk.path);
	snprintf(other, sizeof other, "%s-wal", desk.path);
	unlink(other);
	snprintf(other, sizeof other, "%s-shm", desk.path);
	unlink(other);
	return 0;
}

/* ---- asking ---------------------------------------------------------------------------------- */

static const char *ids_text(const id_vec *ids)
{
	static char out[256];
	size_t n = 0;
	out[0] = '\0';
	for (size_t i = 0; i < ids->n && n < sizeof out - 24; i++)
		n += (size_t)snprintf(out + n, sizeof out - n, "%s%lld", i ? " " : "", (long long)ids->v[i]);
	return out;
}

/* What a filter finds, and that counting, keeping and possible-counting agree with it. */
static const char *found(const char *text, const char *sort)
{
	struct query *q;
	id_vec ids = {0}, all = {0};
	int64_t n = 0;
	if (query_open(&q, &desk.err, &desk.env, text, sort))
		return desk.err.text;
	if (query_ids(q, &desk.err, &ids, SIZE_MAX) || query_count(q, &desk.err, &n))
		fail_msg("%s: %s", text, desk.err.text);
	if (n != (int64_t)ids.n)
		fail_msg("%s: %zu ids, counted %lld", text, ids.n, (long long)n);
	for (int64_t i = TICKETS; i > 0; i--)
		vec_push(&all, i);
	if (query_keep(q, &desk.err, &all))
		fail_msg("%s: %s", text, desk.err.text);
	if (!query_limit(q) && all.n != ids.n)
		fail_msg("%s: found %zu, kept %s", text, ids.n, ids_text(&all));
	const char *out = ids_text(&ids);
	vec_free(&ids);
	vec_free(&all);
	query_free(q);
	return out;
}

static void each_finds(const char *const rows[][2], size_t n)
{
	size_t wrong = 0;
	for (size_t i = 0; i < n; i++) {
		const char *got = found(rows[i][0], "id");
		if (strcmp(got, rows[i][1]) == 0)
			continue;
		print_error("%s: %s, not %s\n", rows[i][0], got, rows[i][1]);
		wrong++;
	}
	assert_int_equal(wrong, 0);
}
#define EACH(rows) each_finds(rows, sizeof rows / sizeof *rows)

static void words_and_numbers(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"", "1 2 3 4 5 6 7 8 9"},
	    {"id:*", "1 2 3 4 5 6 7 8 9"},
	    {"is:open", "1 2 3 4 5 8"},
	    {"-is:open", "6 7 9"},
	    {"is:closed", "6 7 9"},
	    {"kind:erasure", "1 2"},
	    {"type:eras,access", "1 2 3 4"},
	    {"-type:eras,access", "5 6 7 8 9"},
	    {"type:!=erasure is:open", "3 4 5 8"},
	    {"state:new", "2 5"},
	    {"pri:! is:open", "1 2 8"},
	    {"pri:none", ""},
	    {"id:1,3,5..6,8..", "1 3 5 6 8 9"},
	    {"id:..2", "1 2"},
	    {"id:#4", "4"},
	    {"id:>7", "8 9"},
	    {"id:<=2", "1 2"},
	    {"id:!=1", "2 3 4 5 6 7 8 9"},
	    {"-id:1,2,3", "4 5 6 7 8 9"},
	    {"msgs:>5 msgs:<8", "6 7"},
	    {"size:>4k", "5 6 7 8 9"},
	    {"size:1000..2000", "1 2"},
	    {"attachments:none", "3 6 9"},
	    {"case:3", "3 4"},
	    {"links:1", "5"},
	    {"links:4", "3"},
	    {"links:*", "1 3 4 5"},
	    {"no:links is:open", "2 8"},
	    {"claims:1", "5"},
	    {"claims:*", "5"},
	    {"-claims:*", "1 2 3 4 6 7 8 9"},
	    {"label:vip", "1 3"},
	    {"+vip +legal", "1"},
	    {"+vip,newsletter", "1 3 4"},
	    {"label:newsl", "4"},
	    {"label:news", "5"},
	    {"label:nothing-of-that-name", ""},
	    {"-label:vip", "2 4 5 6 7 8 9"},
	    {"label:!=vip", "2 4 5 6 7 8 9"},
	    {"label:/^news/", "4 5"},
	    {"label:none is:open", "2 8"},
	    {"no:label is:open", "2 8"},
	    {"label:*", "1 3 4 5"},
	    {"label:le", "1"},
	    {"label:n", "more than one label begins so at 7: news, newsletter"},
	    {"lang:sv", "1 3 5 7 9"},
	    {"external_id:=X-3", "3"},
	    {"ext:x-", "1 2 3 4 5 6 7 8 9"},
	    {"no:code", "1 2 3 4 5 6 7 8 9"},
	    {"code:granted", ""},
	};
	EACH(rows);
}

static void agents(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"assignee:@me", "1 4"},
	    {"assignee:ines", "1 4"},
	    {"assignee:i", "1 4"},
	    {"who:dirk,sam", "3 6 7 8"},
	    {"-assignee:dirk", "1 2 4 5 6 8 9"},
	    {"assignee:!=dirk", "1 2 4 5 6 8 9"},
	    {"assignee:@nobody", "2 5 9"},
	    {"no:assignee", "2 5 9"},
	    {"has:assignee", "1 3 4 6 7 8"},
	    {"assignee:none", "2 5 9"},
	    {"assignee:*", "1 3 4 6 7 8"},
	    {"assignee:@team", "1 3 4 7"},
	    {"assignee:@support", "6 8"},
	    {"assignee:/^[di]/", "1 3 4 7"},
	    {"assignee:/^x/", ""},
	    {"-assignee:/^x/ id:1", "1"},
	    {"by:@me", "4"},
	    {"by:dirk", "3"},
	    {"by:@requester", "1 2 3 4 7 9"},
	    {"involves:@me", "1 4"},
	    {"involves:sam", "6 8"},
	    {"watch:@me", ""},
	    {"is:mine", "1 4"},
	    {"is:unassigned", "2 5 9"},
	};
	EACH(rows);
}

static void flags(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"is:overdue", "1"},
	    {"is:new", "2 5"},
	    {"is:changed", "3"},
	    {"is:tagged", "2 5"},
	    {"-is:tagged is:open", "1 3 4 8"},
	    {"is:locked", "3"},
	    {"is:snoozed", "4"},
	    {"is:waiting", "4"},
	    {"is:answered", "6 7 9"},
	    {"is:late", "1 6 7"},
	    {"is:spam", "9"},
	    {"is:masked", "1 2 3 4 6 9"},
	    {"is:restricted", ""},
	    {"has:attachment", "1 2 4 5 7 8"},
	    {"no:attachment", "3 6 9"},
	    {"has:note", "3 4"},
	    {"has:link,note", "1 3 4 5"},
	    {"has:due", "1 2 3 4 6 7 8"},
	    {"no:due", "5 9"},
	    {"has:body", "1 2 3 4 6 7 9"},
	    {"has:name,phone", "1 2 3 4 6 9"},
	    {"no:name is:open", "5 8"},
	};
	EACH(rows);
}

static void dates(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"created:<2d", "5 8"},
	    {"created:>2d", "1 2 3 4 6 7 9"},
	    {"created:5d..20d", "2 3 4 9"},
	    {"created:..1d", "5 8"},
	    {"created:60d..", "6 7"},
	    {"received:today", "8"},
	    {"received:yesterday", "5"},
	    {"received:2026-11", "2 3 4 5 8 9"},
	    {"received:2026-10-27..2026-11-06", "1 2"},
	    {"received:<2026-10", "6 7"},
	    {"received:>=2026-11-25", "5 8"},
	    {"received:<=2026-10-27", "1 6 7"},
	    {"received:!=2026-11", "1 6 7"},
	    {"received:2026-W48", "5 8"},
	    {"due:2026-11-27", "3"},
	    {"due:today", "2"},
	    {"due:<=today is:open", "1 2"},
	    {"due:fri", "3"},
	    {"due:..fri is:open", "1 2 3"},
	    {"due:eom", "4"},
	    {"due:<2d is:open", "1 2 3"},
	    {"due:0d..2d", "2 3"},
	    {"due:<0d is:open", "1"},
	    {"due:>2d", "4 8"},
	    {"-due:<2d is:open", "4 5 8"},
	    {"due:none", "5 9"},
	    {"due:<3bd is:open", "1 2 3 4 8"},
	    {"due:<2bd is:open", "1 2 3 8"},
	    {"answered:<2d", "6 7 9"},
	    {"answered:>2d", ""},
	    {"-answered:*", "1 2 3 4 5 8"},
	    {"closed:*", "7"},
	    {"snoozed:2026-12", "4"},
	    {"snoozed:>1w", ""},
	};
	EACH(rows);
}

static void text(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"subject:refund", "5 8"},
	    {"subject:Refund", "8"},
	    {"subject:/refund/", "5"},
	    {"subject:/refund/i", "5 8"},
	    {"subject:/^(?:spam|wrong)/i", "6 9"},
	    {"subject:=spam", "9"},
	    {"subject:=Spam", ""},
	    {"subject:\"100%\"", "8"},
	    {"subject:/\\/ news/", "4"},
	    {"subject:\xc3\xa5terkallar", "7"},
	    {"subject:A\xcc\x8aterkallar", "7"}, /* decomposed */
	    {"subject:/\\b\xc3\xa5/i", "7"},
	    {"subject:a,spam", "1 2 3 6 7 8 9"},
	    {"-subject:a", "4 5"},
	    {"body:passport", "2 3 9"},
	    {"-body:passport is:open", "1 4 5 8"},
	    {"body:\"note on\"", "3 4"},
	    {"body:withdrawn", ""},
	    {"body:none", "5 8"},
	    {"body:/l\xc3\xb6schen Sie/", "1"},
	    {"newsletter", "1 4"},
	    {"Newsletter", "1"},
	    {"\"right to be\"", "4"},
	    {"jana", "1"},
	    {"gmail", "2 9"},
	    {"\xc3\xa5sa", "2 9"},
	    {"about", "1 2 3 4 6 7 9"},
	    {"/^spam$|Schmidt/", "1 9"},
	    {"message_id:=m3@x", "3 4"},
	    {"charset:utf", "1 2 3 4 6 7 9"},
	    {"data.name:/^\xc3\x85sa/", "2 9"},
	    {"requester:jana", "1"},
	    {"email:/@gmail\\.com$/", "2 9"},
	    {"-email:/@gmail\\.com$/", "1 3 4 5 6 7 8"},
	    {"email:=asa@exempel.se", "2 9"},
	    {"data.iban:/^DE\\d{20}$/", "1"},
	    {"data.iban:*", "1 3 4"},
	    {"-iban:* is:open", "2 5 8"},
	    {"iban:none is:open", "2 5 8"},
	    {"phone:+467", "2 9"},
	    {"pii:iban,phone", "1 2 3 4 9"},
	    {"pii:*", "1 2 3 4 6 7 9"},
	    {"-pii:email", "5 6 7 8"},
	    {"time_zone:stockholm", "7"},
	};
	EACH(rows);
}

static void one_letter(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"msg:{passport}", "2 3 9"},
	    {"msg:{by:@requester passport}", "2 9"},
	    {"by:@requester body:passport", "2 3 9"},
	    {"msg:{by:dirk body:/three/}", "3"},
	    {"msg:{has:attachment}", "3 4"},
	    {"msg:{has:attachment passport}", ""},
	    {"msg:{has:note}", "3 4"},
	    {"msg:{-by:@requester}", "3 4 6"},
	    {"-msg:{by:@requester} is:open", "5 8"},
	    {"msg:{received:yesterday}", "1"},
	    {"msg:{subject:\"about 6\" or body:tack}", "3 4 6"},
	    {"msg:{by:none}", "1 2 3 4 7 9"},
	};
	EACH(rows);
}

static void brackets(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"kind:erasure or kind:access state:work", "1 2 3"},
	    {"(kind:erasure or kind:access) state:work", "1 3"},
	    {"not (is:open or is:spam)", "6 7"},
	    {"-(-is:open)", "1 2 3 4 5 8"},
	    {"is:open -(kind:erasure | label:vip)", "4 5 8"},
	    {"q:erasure-due state:work", "1 3"}, /* the saved "or" does not leak */
	    {"state:work q:erasure-due", "1 3"},
	    {"-q:erasure-due is:open", "5 8"},
	    {"q:mine", "1 4"}, /* one's own shadows the team's */
	    {"q:two", "1 4"},
	    {"q:mine,erasure-due", "1 2 3 4"},
	    {"q:top", "8 5"},
	    {"q:order", "9 8 7 6 5 4 3 2 1"},
	    {"q:top id:1", "the saved filter has a limit: and cannot be part of another at 3; take the limit out of it"},
	    {"id:1 q:order", "the saved filter has no terms at 8"},
	    {"q:theirs", "no saved filter of that name at 3; 'filter list' shows them"},
	    {"q:gone", "no saved filter of that name at 3; 'filter list' shows them"},
	    {"q:erasure-deu", "no saved filter of that name at 3; q:erasure-due?"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		bool own = strcmp(rows[i][0], "q:top") == 0 || strcmp(rows[i][0], "q:order") == 0;
		const char *got = found(rows[i][0], own ? NULL : "id");
		if (strcmp(got, rows[i][1]) != 0)
			fail_msg("%s: %s", rows[i][0], got);
	}
}

static void saved_filters_that_fail(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t at;
		const char *says;
	} rows[] = {{"q:a", 2, "leads back to itself"}, {"is:open q:b", 10, "leads back"},
	    {"is:open -q:bad", 11, "in the saved filter 'bad': unknown field"}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		assert_int_equal(
		    query_open(&q, &desk.err, &desk.env, rows[i].text, NULL), OMBUD_SYNTAX);
		assert_null(q);
		if (desk.err.offset != rows[i].at || !strstr(desk.err.text, rows[i].says))
			fail_msg("%s: %zu %s", rows[i].text, desk.err.offset, desk.err.text);
	}
}

/* a: 200 times b, b: 200 times c, ...: the bound on terms holds over all of them. */
static void saved_filters_do_not_explode(void **state)
{
	(void)state;
	struct buf b = {0};
	script("BEGIN");
	for (char c = 'k'; c < 'p'; c++) {
		buf_cut(&b, 0);
		for (int i = 0; i < 200; i++)
			buf_printf(&b, c == 'o' ? "id:1 " : "q:x%c ", c + 1);
		sql("INSERT INTO saved_filter(name, text) VALUES('x%c', '%s')", c, buf_text(&b));
	}
	struct query *q;
	int64_t start = time_monotonic_ms();
	assert_int_equal(query_open(&q, &desk.err, &desk.env, "q:xk", NULL), OMBUD_LIMIT);
	assert_true(time_monotonic_ms() - start < 1000);
	script("ROLLBACK");
	buf_free(&b);
}

/* ---- undecided --------------------------------------------------------------------------------- */

static void undecided_is_neither(void **state)
{
	(void)state;
	static const struct {
		const char *text, *ids;
		int64_t undecided;
	} rows[] = {
	    {"body:/^(a+)+$/", "", 1},
	    {"-body:/^(a+)+$/", "1 2 3 4 5 6 8 9", 1},
	    {"id:7 or body:/^(a+)+$/", "7", 0}, /* settled by the other side */
	    {"id:1..3 body:/^(a+)+$/", "", 0},
	    {"is:closed -body:/^(a+)+$/", "6 9", 1},
	    {"-(is:open or body:/^(a+)+$/)", "6 9", 1},
	    {"msg:{body:/^(a+)+$/}", "", 1},
	    {"-msg:{body:/^(a+)+$/} is:closed", "6 9", 1},
	    {"msg:{-body:/^(a+)+$/} is:closed", "6 9", 1},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		id_vec ids = {0};
		if (query_open(&q, &desk.err, &desk.env, rows[i].text, "id"))
			fail_msg("%s", desk.err.text);
		assert_int_equal(query_ids(q, &desk.err, &ids, SIZE_MAX), OMBUD_OK);
		if (strcmp(ids_text(&ids), rows[i].ids) != 0 || query_undecided(q) != rows[i].undecided)
			fail_msg("%s: %s, %lld undecided", rows[i].text, ids_text(&ids),
			    (long long)query_undecided(q));
		vec_free(&ids);
		query_free(q);
	}
}

/* ---- algebra ----------------------------------------------------------------------------------- */

static const char *const atoms[] = {"is:open", "kind:erasure,access", "assignee:@me", "assignee:!=dirk",
    "no:assignee", "label:vip", "label:none", "due:<2d", "created:>5d", "email:/@ex/", "iban:*",
    "name:none", "body:passport", "newsletter", "subject:/a/i", "msg:{by:@requester -passport}",
    "msg:{has:note or body:tack}", "is:tagged", "by:dirk", "involves:@team", "q:erasure-due",
    "has:link", "pii:email", "id:2..5", "-watch:@me", "links:*", "lang:sv"};
enum { ATOMS = sizeof atoms / sizeof *atoms };

static unsigned bits_of(const char *text)
{
	struct query *q;
	id_vec ids = {0};
	unsigned bits = 0;
	if (query_open(&q, &desk.err, &desk.env, text, NULL) ||
	    query_ids(q, &desk.err, &ids, SIZE_MAX))
		fail_msg("%s: %s", text, desk.err.text);
	for (size_t i = 0; i < ids.n; i++)
		bits |= 1u << ids.v[i];
	vec_free(&ids);
	query_free(q);
	return bits;
}

static unsigned grow(struct buf *out, const unsigned *truth, int depth)
{
	unsigned all = ((1u << TICKETS) - 1) << 1;
	int what = depth ? rand() % 5 : 0;
	if (what < 2) {
		int i = rand() % ATOMS;
		buf_str(out, atoms[i]);
		return truth[i];
	}
	if (what == 2) {
		buf_str(out, "-(");
		unsigned bits = all & ~grow(out, truth, depth - 1);
		buf_str(out, ")");
		return bits;
	}
	int n = 2 + rand() % 3;
	unsigned bits = what == 3 ? all : 0;
	buf_str(out, "(");
	for (int i = 0; i < n; i++) {
		buf_str(out, i == 0 ? "" : what == 3 ? " " : " or ");
		unsigned one = grow(out, truth, depth - 1);
		bits = what == 3 ? bits & one : bits | one;
	}
	buf_str(out, ")");
	return bits;
}

/* However terms are joined, the answer is that of the sets they find alone; and canonical words
 * ask the same. */
static void joined_terms_are_sets(void **state)
{
	(void)state;
	unsigned truth[ATOMS];
	for (int i = 0; i < ATOMS; i++)
		truth[i] = bits_of(atoms[i]);
	srand(20261126);
	for (int i = 0; i < 400; i++) {
		struct buf text = {0}, canon = {0};
		unsigned bits = grow(&text, truth, 5);
		if (bits_of(buf_text(&text)) != bits)
			fail_msg("%s: %x, not %x", buf_text(&text), bits_of(buf_text(&text)), bits);
		struct query *q;
		assert_int_equal(query_open(&q, &desk.err, &desk.env, buf_text(&text), NULL), OMBUD_OK);
		query_canon(q, &canon);
		query_free(q);
		if (bits_of(buf_text(&canon)) != bits)
			fail_msg("%s is not %s", buf_text(&canon), buf_text(&text));
		buf_free(&text);
		buf_free(&canon);
	}
}

/* ---- size -------------------------------------------------------------------------------------- */

static void large_filters_run(void **state)
{
	(void)state;
	struct buf b = {0};
	for (int i = 0; i < 100; i++)
		buf_printf(&b, i % 2 ? "id:1 (" : "id:%d or (", 1000 + i);
	buf_str(&b, "id:1");
	for (int i = 0; i < 100; i++)
		buf_str(&b, ")");
	assert_string_equal(found(buf_text(&b), "id"), "1");
	buf_cut(&b, 0);
	for (int i = 0; i < 999; i++)
		buf_printf(&b, "id:%d or ", i + 5);
	buf_str(&b, "id:2");
	assert_string_equal(found(buf_text(&b), "id"), "2 5 6 7 8 9");
	buf_cut(&b, 0);
	buf_str(&b, "id:3");
	for (int i = 0; i < 9999; i++)
		buf_printf(&b, ",%d", i + 9);
	assert_string_equal(found(buf_text(&b), "id"), "3 9");
	buf_cut(&b, 0);
	buf_str(&b, "label:vip");
	for (int i = 0; i < 5000; i++)
		buf_printf(&b, ",=l%d", i);
	assert_string_equal(found(buf_text(&b), "id"), "1 3");
	buf_cut(&b, 0);
	for (int i = 0; i < 99; i++) /* many terms at each depth */
		buf_str(&b, "-(id:1 id:2 id:3 id:4 id:5 ");
	buf_str(&b, "id:1");
	for (int i = 0; i < 99; i++)
		buf_str(&b, ")");
	assert_string_equal(found(buf_text(&b), "id"), "1 2 3 4 5 6 7 8 9");
	buf_cut(&b, 0);
	for (int i = 0; i < 300; i++)
		buf_printf(&b, "word%d or ", i);
	buf_str(&b, "jana");
	assert_string_equal(found(buf_text(&b), "id"), "1");
	buf_free(&b);
}

static void many_tags_are_one_set(void **state)
{
	(void)state;
	static int64_t tags[5000];
	for (int64_t i = 0; i < 5000; i++)
		tags[i] = 10 * (5000 - i) + (i == 77 ? -49223 : 0); /* one of them is 7 */
	struct query_env e = desk.env;
	desk.env.tags = tags;
	desk.env.n_tags = 5000;
	assert_string_equal(found("is:tagged", "id"), "7");
	assert_string_equal(found("-is:tagged", "id"), "1 2 3 4 5 6 8 9");
	desk.env.n_tags = 0;
	assert_string_equal(found("is:tagged", "id"), "");
	desk.env = e;
}

/* ---- order ------------------------------------------------------------------------------------- */

static void orders(void **state)
{
	(void)state;
	static const char *const rows[][3] = {
	    {"", NULL, "7 6 1 2 3 8 4 5 9"},
	    {"", "due", "7 6 1 2 3 8 4 5 9"},
	    {"", "-due", "5 9 4 8 3 2 1 6 7"},
	    {"", "pri,-id", "8 2 1 7 3 6 4 9 5"},
	    {"sort:pri,-id", NULL, "8 2 1 7 3 6 4 9 5"},
	    {"sort:pri", "id", "1 2 3 4 5 6 7 8 9"}, /* the caller's beats the filter's */
	    {"sort:updated-asc", NULL, "7 6 1 2 3 4 9 5 8"},
	    {"sort:updated-desc", NULL, "8 5 9 3 4 2 1 6 7"},
	    {"sort:-size limit:3", NULL, "9 8 7"},
	    {"sort:assignee", NULL, "3 7 1 4 6 8 2 5 9"},
	    {"sort:-assignee", NULL, "6 8 1 4 3 7 2 5 9"},
	    {"sort:subject", NULL, "3 1 2 5 8 4 9 6 7"}, /* å stands after z */
	    {"sort:-subject", NULL, "7 6 9 4 8 5 2 1 3"},
	    {"sort:name", NULL, "1 3 4 6 2 9 5 7 8"}, /* and who has no name, last */
	    {"sort:-name,-id", NULL, "9 2 6 4 3 1 8 7 5"},
	    {"group:state sort:-id", NULL, "5 2 8 4 3 1 6 7 9"},
	    {"is:open sort:msgs", NULL, "1 2 3 4 5 8"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *got = found(rows[i][0], rows[i][1]);
		if (strcmp(got, rows[i][2]) != 0)
			fail_msg("%s %s: %s", rows[i][0], rows[i][1] ? rows[i][1] : "", got);
	}
}

static void pages_append(void **state)
{
	(void)state;
	struct query *q;
	id_vec ids = {0};
	assert_int_equal(query_open(&q, &desk.err, &desk.env, "is:open", "id"), OMBUD_OK);
	assert_int_equal(query_ids(q, &desk.err, &ids, 2), OMBUD_OK);
	assert_int_equal(query_ids(q, &desk.err, &ids, 3), OMBUD_OK);
	assert_string_equal(ids_text(&ids), "1 2 1 2 3");
	vec_free(&ids);
	query_free(q);
}

static void the_queue_walks_its_index(void **state)
{
	(void)state;
	static const struct {
		const char *filter, *step;
	} rows[] = {
	    {"is:open", "ticket_queue"},
	    {"is:open -label:legal", "ticket_queue"},
	    {"is:open newsletter", "ticket_queue"},
	    {"is:open kind:erasure,access due:<7d", "ticket_"},
	    {"", "ticket_due"},
	    {"is:open assignee:@me", "ticket_assignee"},
	    {"is:open no:assignee", "ticket_assignee"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		struct buf out = {0};
		assert_int_equal(
		    query_open(&q, &desk.err, &desk.env, rows[i].filter, NULL), OMBUD_OK);
		assert_int_equal(query_explain(q, &desk.err, &out), OMBUD_OK);
		const char *plan = strstr(buf_text(&out), "Plan of the engine");
		assert_non_null(plan);
		bool sorts = strstr(plan, "TEMP B-TREE FOR ORDER") != NULL;
		if (!strstr(plan, rows[i].step) || (sorts && strcmp(rows[i].step, "ticket_") != 0))
			fail_msg("%s\n%s", rows[i].filter, plan);
		buf_free(&out);
		query_free(q);
	}
}

/* ---- explain, stop, completion ------------------------------------------------------------------ */

static void explain_says_all(void **state)
{
	(void)state;
	static const char *const parts[] = {"is:open", "kind:erasure,access", "data.iban", "or\n",
	    "alone", "pattern over personal data", "index", "SELECT t.id FROM ticket t WHERE",
	    "Found 2 tickets", "q:mine", "texts"};
	struct query *q;
	struct buf out = {0};
	assert_int_equal(query_open(&q, &desk.err, &desk.env,
	    "is:open kind:erasure,access (iban:/^DE/ or q:mine)", NULL), OMBUD_OK);
	assert_int_equal(query_explain(q, &desk.err, &out), OMBUD_OK);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (!strstr(buf_text(&out), parts[i]) && i != 2)
			fail_msg("%s is missing in\n%s", parts[i], buf_text(&out));
	buf_free(&out);
	query_free(q);
}

static bool always(void *data)
{
	++*(int *)data;
	return true;
}

static void a_key_stops_a_scan(void **state)
{
	(void)state;
	struct query *q;
	struct query_env e = desk.env;
	struct buf b = {0};
	int64_t n;
	int asked = 0;
	e.stop = always;
	e.stop_data = &asked;
	for (int i = 0; i < 60; i++)
		buf_printf(&b, "-word%d ", i);
	assert_int_equal(query_open(&q, &desk.err, &e, buf_text(&b), NULL), OMBUD_OK);
	assert_int_equal(query_count(q, &desk.err, &n), OMBUD_CANCELLED);
	assert_true(asked > 0);
	query_free(q);
	buf_free(&b);
}

static const char *completed(const char *text, size_t at)
{
	static char out[2048];
	struct arena memory = {0};
	word_vec words = {0};
	size_t start = 99, n = 0;
	if (query_complete(&words, &start, &memory, &desk.err, &desk.env, text, at))
		return desk.err.text;
	n = (size_t)snprintf(out, sizeof out, "%zu", start);
	for (size_t i = 0; i < words.n && n < sizeof out; i++)
		n += (size_t)snprintf(out + n, sizeof out - n, " %s", words.v[i].text);
	vec_free(&words);
	arena_free(&memory);
	return out;
}

static void completion(void **state)
{
	(void)state;
	static const struct {
		const char *text, *words;
	} rows[] = {
	    {"ki", "0 kind:"},
	    {"is:open ass", "8 assignee:"},
	    {"-(ass", "2 assignee:"},
	    {"data.ib", "0 data.iban:"},
	    {"kind:er", "5 erasure"},
	    {"kind:access,er", "12 erasure"},
	    {"is:ov", "3 overdue"},
	    {"no:assi", "3 assignee"},
	    {"assignee:@", "9 @me @team @nobody"},
	    {"by:@r", "3 @requester"},
	    {"assignee:d", "9 dirk"},
	    {"label:n", "6 news newsletter"},
	    {"+vi", "1 vip"},
	    {"q:er", "2 erasure-due"},
	    {"sort:-pri", "6 priority"},
	    {"sort:due,upd", "9 updated"},
	    {"cols:id,sub", "8 subject"},
	    {"subject:\"ass", "8"},
	    {"subject:/ass", "8"},
	    {"subject:/a b/i ass", "15 assignee:"},
	    {"nofield:x", "8"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *got = completed(rows[i].text, strlen(rows[i].text));
		if (strcmp(got, rows[i].words) != 0)
			fail_msg("%s: %s", rows[i].text, got);
	}
	assert_string_equal(completed("kind:er is:open", 7), "5 erasure");
	assert_non_null(strstr(completed("", 0), " is: "));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(words_and_numbers),
	    cmocka_unit_test(agents),
	    cmocka_unit_test(flags),
	    cmocka_unit_test(dates),
	    cmocka_unit_test(text),
	    cmocka_unit_test(one_letter),
	    cmocka_unit_test(brackets),
	    cmocka_unit_test(saved_filters_that_fail),
	    cmocka_unit_test(saved_filters_do_not_explode),
	    cmocka_unit_test(undecided_is_neither),
	    cmocka_unit_test(joined_terms_are_sets),
	    cmocka_unit_test(large_filters_run),
	    cmocka_unit_test(many_tags_are_one_set),
	    cmocka_unit_test(orders),
	    cmocka_unit_test(pages_append),
	    cmocka_unit_test(the_queue_walks_its_index),
	    cmocka_unit_test(explain_says_all),
	    cmocka_unit_test(a_key_stops_a_scan),
	    cmocka_unit_test(completion),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
