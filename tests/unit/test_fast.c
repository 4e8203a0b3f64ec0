/* The fast ways over texts answer what plain SQL answers: for generated filters, in stores of
 * several sizes, after every kind of change, and after being stopped half way. */
#include "desk.h"

#include "base/alloc.h"
#include "query/column.h"
#include "query/state.h"

/* ---- a store of many people, by SQL ------------------------------------------------------------ */

static void script(struct desk *d, const char *text)
{
	if (db_script(d->s->db, &d->s->err, text)) {
		print_error("%s\n", d->s->err.text);
		desk_fail();
	}
}

/* Names, addresses and letters from a few pieces, so that many match and many do not; some values
 * are long runs of one letter, on which careless patterns meet their limit. */
static void people(struct desk *d, int n)
{
	struct buf b = {0};
	buf_printf(&b,
	    "WITH RECURSIVE i(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM i WHERE x < %d)"
	    " INSERT INTO person(id, created_at, lang) SELECT x, 0, 'sv' FROM i;", n);
	buf_str(&b,
	    "INSERT INTO datum(field, person_id, n, value, source, seen_at)"
	    " SELECT 1, id, 0, CASE id %% 7 WHEN 0 THEN 'Åsa Björk' WHEN 1 THEN 'Åke Lund ' || id WHEN 2 THEN"
	    " 'ΣΊΣΥΦΟΣ ' || id WHEN 3 THEN 'İlknur Işık' WHEN 4 THEN '李小龙' WHEN 5 THEN 'anna SVENSSON' ELSE"
	    " 'Nils-Erik Öberg' END, 'header', 0 FROM person WHERE id %% 11 <> 0;"
	    "INSERT INTO datum(field, person_id, n, value, source, seen_at)"
	    " SELECT 2, id, 0, 'person' || id || CASE id %% 3 WHEN 0 THEN '@gmail.com' WHEN 1 THEN '@example.se'"
	    " ELSE '@EXAMPLE.org' END, 'header', 0 FROM person;"
	    "INSERT INTO datum(field, person_id, n, value, source, seen_at)"
	    " SELECT 2, id, 1, 'second.' || id || '@work.example', 'letter', 0 FROM person WHERE id %% 5 = 0;"
	    "INSERT INTO datum(field, person_id, n, value, source, seen_at)"
	    " SELECT 3, id, 0, '+4670' || (1000000 + id * 7), 'letter', 0 FROM person WHERE id %% 2 = 0;"
	    "INSERT INTO datum(field, person_id, n, value, source, seen_at)"
	    " SELECT 10, id, 0, CASE id %% 911 WHEN 0 THEN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' ELSE"
	    " '10.0.' || id %% 256 || '.7 GET /k' END, 'letter', 0 FROM person WHERE id %% 3 <> 1;"
	    "INSERT INTO cases(id, received_at, person_id) SELECT id, 1000 + id, id FROM person;"
	    "INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, assignee_id, subject,"
	    " external_id, lang, received_at, updated_at, due_at, strict_at, due_day, strict_day, extended_day,"
	    " constants, n_messages) SELECT id, id, CASE WHEN id %% 13 = 0 THEN NULL ELSE id END, 1 + id %% 4,"
	    " CASE WHEN id %% 3 = 0 THEN 10 ELSE 1 END, id %% 3 <> 0, 1 + id %% 4, CASE id %% 4 WHEN 0 THEN 1 END,"
	    " CASE id %% 5 WHEN 0 THEN 'Radera mina uppgifter' WHEN 1 THEN 'Access request ' || id WHEN 2 THEN"
	    " 'Faktura 20' || id %% 100 ELSE 'återkallar samtycke' END,"
	    " CASE WHEN id %% 6 = 0 THEN '' ELSE 'X-' || id END, 'sv', 1000 + id, 1000 + id,"
	    " 1795400000 + id %% 1000 * 86400, 1795400000, 0, 0, 0, 1, 1 FROM person;"
	    "INSERT INTO message(case_id, ticket_id, person_id, direction, at, agent_id, sender, subject, body,"
	    " charset, remark, message_id, in_reply_to, hash, flags, withdrawn)"
	    " SELECT id, CASE WHEN id %% 4 = 0 THEN id END, id, 1 + id %% 3, 1000 + id, CASE id %% 3 WHEN 2 THEN 1"
	    " END, 'x', 'about ' || id, CASE id %% 6 WHEN 0 THEN 'jag vill radera allt, tel 070-123 45 ' || id %% 90"
	    " WHEN 1 THEN 'återkallar mitt samtycke' WHEN 2 THEN 'my passport is attached' WHEN 3 THEN"
	    " 'IP 192.168.0.' || id %% 256 ELSE 'Newsletter Σ σ ς straße ' || id END, 'utf-8', '', 'm' || id || '@x',"
	    " '', x'00', 0, id %% 50 = 0 FROM person;"
	    "INSERT INTO message(case_id, ticket_id, person_id, direction, at, agent_id, sender, subject, body,"
	    " charset, remark, message_id, in_reply_to, hash, flags) SELECT id, NULL, id, 2, 2000 + id, 1, 'y',"
	    " 'answer', 'we have erased it, ' || id, 'utf-8', '', '', '', x'00', 0 FROM person WHERE id %% 2 = 0;"
	    "INSERT INTO label(name, ticket_id) SELECT 'vip', id FROM ticket WHERE id %% 9 = 0;");
	/* "%%" is for the part that is printed; the rest is taken as it is. */
	char *text = buf_take(&b);
	for (char *p = text; (p = strstr(p, "%%")); p++)
		memmove(p, p + 1, strlen(p));
	script(d, text);
	mem_free(text);
}

/* ---- filters ------------------------------------------------------------------------------------ */

static const char *const patterns[] = {"/^Å(sa|ke)/", "/@gmail\\.com$/", "/\\d{3,}/", "/a/", "/zzz/",
    "/(a+)+$/", "/björk/i", "/ΣΊΣΥΦΟΣ/i", "/ILKNUR/i", "/İ/", "/李/", "/\\bLund\\b/", "/[^\\w ]/", "/^$/",
    "/person1?2/", "/s(?=v)/i", "/k.*n/i", "/\\+46\\d{2}1/", "/second|gmail/", "/\\.7 GET/", "/^.{9,12}$/",
    "/e{0}/", "/(?i)EXAMPLE/", "/kund?/", "/rad(?:era|io)/i", "/\\d\\d?\\d?\\.\\d+\\.0\\.2/", "/ß/", "/SS/i",
    "/[[:upper:]]{4}/", "/\\p{Greek}/", "anna", "Gmail", "lund", "\"Nils-Erik\"", "=\"Åsa Björk\"",
    "=person12@gmail.com", "*", "*,zzz", "none", "radera,samtycke", "/Åke/,/Öberg/"};
enum { PATTERNS = sizeof patterns / sizeof *patterns };
static const char *const fields[] = {"name:", "email:", "phone:", "log:", "subject:", "body:", "", "iban:", "data:",
    "external_id:", "lang:", "message_id:"};
enum { FIELDS = sizeof fields / sizeof *fields };
static const char *const plain[] = {"is:open", "kind:access", "assignee:none", "label:vip", "id:1..40",
    "priority:high", "due:<90d", "-is:closed", "by:@me", "has:note"};
enum { PLAIN = sizeof plain / sizeof *plain };

static void one_term(struct buf *out)
{
	int how = rand() % 10;
	if (how < 2) {
		buf_str(out, plain[rand() % PLAIN]);
		return;
	}
	if (how == 2) {
		buf_printf(out, "msg:{%s body:%s}", rand() % 2 ? "by:@requester" : "-has:note",
		    patterns[rand() % (PATTERNS - 5)]);
		return;
	}
	const char *field, *value;
	do {
		field = fields[rand() % FIELDS];
		value = patterns[rand() % PATTERNS];
		/* Alone stand only words and patterns without a comma; = and * belong to fields. */
	} while (!*field && (strchr("=*,", value[0]) || strchr(value, ',') || strcmp(value, "none") == 0));
	buf_printf(out, "%s%s%s", rand() % 5 ? "" : "-", field, value);
}

static void filter(struct buf *out, int depth)
{
	int n = 1 + rand() % 3;
	for (int i = 0; i < n; i++) {
		buf_str(out, i ? rand() % 3 ? " " : " or " : "");
		if (depth && rand() % 4 == 0) {
			buf_str(out, rand() % 2 ? "(" : "-(");
			filter(out, depth - 1);
			buf_str(out, ")");
		} else {
			one_term(out);
		}
	}
}

/* ---- the comparison ----------------------------------------------------------------------------- */

static struct query *open_query(struct desk *d, const char *text, bool fast, bool (*stop)(void *), void *data)
{
	struct query_env env = *session_env(d->s);
	struct query *q;
	if (!fast)
		env.columns = NULL;
	env.stop = stop;
	env.stop_data = data;
	if (query_open(&q, &d->s->err, &env, text, NULL)) {
		print_error("%s: %s\n", text, d->s->err.text);
		desk_fail();
	}
	return q;
}

static void run_query(struct desk *d, struct query *q, const char *text, id_vec *ids)
{
	err_clear(&d->s->err);
	if (query_ids(q, &d->s->err, ids, SIZE_MAX)) {
		print_error("%s: %s\n", text, d->s->err.text);
		desk_fail();
	}
}

static void differ(const char *text, const id_vec *want, const id_vec *got, long long a, long long b)
{
	size_t i = 0;
	while (i < want->n && i < got->n && want->v[i] == got->v[i])
		i++;
	print_error("%s\n  plain: %zu tickets, %lld undecided; fast: %zu, %lld; place %zu: %lld, %lld\n", text,
	    want->n, a, got->n, b, i, i < want->n ? (long long)want->v[i] : -1,
	    i < got->n ? (long long)got->v[i] : -1);
	desk_fail();
}

static void compare(struct desk *d, const char *text)
{
	id_vec want = {0}, got = {0};
	struct query *plain_q = open_query(d, text, false, NULL, NULL),
	             *fast_q = open_query(d, text, true, NULL, NULL);
	run_query(d, plain_q, text, &want);
	run_query(d, fast_q, text, &got);
	if (want.n != got.n || (want.n && memcmp(want.v, got.v, want.n * sizeof *want.v) != 0) ||
	    query_undecided(plain_q) != query_undecided(fast_q))
		differ(text, &want, &got, query_undecided(plain_q), query_undecided(fast_q));
	int64_t n;
	assert_int_equal(query_count(fast_q, &d->s->err, &n), OMBUD_OK);
	assert_int_equal(n, want.n);
	query_free(plain_q);
	query_free(fast_q);
	vec_free(&want);
	vec_free(&got);
}

static void compare_some(struct desk *d, int n)
{
	for (int i = 0; i < n; i++) {
		struct buf b = {0};
		filter(&b, 2);
		compare(d, buf_text(&b));
		buf_free(&b);
	}
}

static void every_pattern_over_every_field(struct desk *d)
{
	for (int f = 0; f < FIELDS; f++)
		for (int p = 0; p < PATTERNS; p++) {
			char text[200];
			if (!*fields[f] && (strchr("=*", patterns[p][0]) || p >= PATTERNS - 3))
				continue;
			snprintf(text, sizeof text, "%s%s", fields[f], patterns[p]);
			compare(d, text);
		}
}

/* Whole texts are sought in order, however they were typed: thousands, and any among them. */
static void many_whole_texts(struct desk *d)
{
	static const char *const heads[] = {"email:", "-email:", "data:", "email:/1@/,", "email:*,", "name:\"=\","};
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
		struct buf b = {0};
		buf_printf(&b, "%s=\"Åsa Björk\"", heads[i]);
		for (int k = 2000; k > 0; k--)
			buf_printf(&b, ",=person%d@%s", k, k % 2 ? "gmail.com" : "example.se");
		compare(d, buf_text(&b));
		buf_free(&b);
	}
}

static void equal_at_every_size(void **state)
{
	static const int sizes[] = {0, 1, 40, 700, 9000};
	static const int rounds[] = {60, 60, 300, 400, 180};
	(void)state;
	srand(20261125);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct desk d;
		desk_open(&d);
		if (sizes[i])
			people(&d, sizes[i]);
		every_pattern_over_every_field(&d);
		compare_some(&d, rounds[i]);
		many_whole_texts(&d);
		desk_close(&d);
	}
}

/* ---- after changes ------------------------------------------------------------------------------- */

static void letter(struct desk *d, const char *from, const char *subject, const char *body)
{
	struct intake_datum data[] = {{DATUM_EMAIL, from, "header"}, {DATUM_NAME, "Åke Ny", "header"},
	    {DATUM_PHONE, "+46700000012", "letter"}};
	struct intake in = {.sender = from, .address = from, .subject = subject, .body = body,
	    .charset = "utf-8", .message_id = body, .received_at = DESK_NOW - 60, .data = data, .n_data = 3,
	    .channel = "mail"};
	enum intake_done done;
	int64_t ticket;
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	if (intake_letter(&done, &ticket, d->s, &in)) {
		print_error("%s\n", d->s->err.text);
		desk_fail();
	}
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
}

static void run_op(struct ombud_session *s, const char *const *words, size_t n, const int64_t *ids, size_t n_ids)
{
	struct ombud_result *r = NULL;
	struct ombud_request q = {.words = words, .n_words = n, .ids = ids, .n_ids = n_ids};
	if (ombud_run(&r, s, &q)) {
		print_error("%s: %s\n", words[0], ombud_error(s));
		desk_fail();
	}
	ombud_result_free(r);
}
#define RUN(s, ids, n_ids, ...) \
	run_op(s, (const char *const[]){__VA_ARGS__}, \
	    sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *), ids, n_ids)

static const char *const watched[] = {"name:/^Åke/", "email:/new\\d?@/", "phone:/12$/", "subject:/radera/i",
    "body:/note|passport/i", "samtycke", "msg:{has:note body:/e/}", "is:open name:/a/i -body:/erased/",
    "label:vip email:/gmail/", "-name:/Å/", "message_id:/m1/"};

static void compare_watched(struct desk *d)
{
	for (size_t i = 0; i < sizeof watched / sizeof *watched; i++)
		compare(d, watched[i]);
}

/* The columns are loaded before the first change, and have to follow each. */
static void equal_after_every_kind_of_change(void **state)
{
	(void)state;
	struct desk d;
	struct ombud_result *r;
	const int64_t some[] = {1, 2, 5, 12, 4097, 4100};
	desk_open(&d);
	people(&d, 5000);
	srand(7);
	compare_watched(&d);
	letter(&d, "new1@example.se", "Radera mig", "ny person, radera");
	compare_watched(&d);
	letter(&d, "person12@gmail.com", "och mer", "passport igen");
	compare_watched(&d);
	RUN(d.s, some, 6, "label", "vip");
	compare_watched(&d);
	RUN(d.s, some, 6, "note", "a note about the passport");
	compare_watched(&d);
	RUN(d.s, NULL, 0, "new", "--subject", "radera pappret", "--email", "new2@example.se", "--name", "Åke P");
	compare_watched(&d);
	RUN(d.s, some, 2, "note", "one more note");
	assert_int_equal(ombud_undo(&r, d.s, 0), OMBUD_OK);
	ombud_result_free(r);
	compare_watched(&d);
	assert_int_equal(ombud_redo(&r, d.s, 0), OMBUD_OK);
	ombud_result_free(r);
	compare_watched(&d);
	compare_some(&d, 60);
	desk_close(&d);
}

/* Another session changes; this one's columns follow without being told. */
static void equal_after_changes_by_others(void **state)
{
	(void)state;
	struct desk d;
	desk_open(&d);
	people(&d, 3000);
	compare_watched(&d);
	struct desk other = d;
	other.s = desk_session(&d, NULL, DESK_NOW + 5);
	for (int i = 0; i < 5; i++) {
		const int64_t id = 10 + i;
		char from[40], text[60];
		snprintf(from, sizeof from, "new%d@example.se", i);
		snprintf(text, sizeof text, "passport %d", i);
		letter(&other, from, "Radera", text);
		RUN(other.s, &id, 1, "note", "passport again");
		d.s->fixed_now = DESK_NOW + 10;
		compare_watched(&d);
	}
	ombud_session_close(other.s);
	desk_close(&d);
}

/* ---- stopped half way ------------------------------------------------------------------------------ */

static bool after_some(void *left)
{
	return --*(int *)left < 0;
}

static void stopping_and_going_on_loses_nothing(void **state)
{
	static const char *const texts[] = {"name:/a/i", "body:/e.*\\d/", "samtycke -email:/gmail/",
	    "msg:{by:@requester body:/radera|passport/}", "log:/(a+)+$/ or body:/Σ/i"};
	(void)state;
	struct desk d;
	desk_open(&d);
	people(&d, 20000);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		id_vec want = {0}, got = {0};
		int left = 0, stops = 0;
		struct query *p = open_query(&d, texts[i], false, NULL, NULL),
		             *q = open_query(&d, texts[i], true, after_some, &left);
		run_query(&d, p, texts[i], &want);
		for (;;) {
			left = stops; /* a little more patience each time */
			enum ombud_status status = query_ids(q, &d.s->err, &got, SIZE_MAX);
			if (!status)
				break;
			assert_int_equal(status, OMBUD_CANCELLED);
			got.n = 0;
			if (++stops >= 3000)
				print_error("%s\n", texts[i]);
			assert_true(stops < 3000);
		}
		if (want.n != got.n ||
		    (want.n && memcmp(want.v, got.v, want.n * sizeof *want.v) != 0) ||
		    query_undecided(p) != query_undecided(q))
			differ(texts[i], &want, &got, query_undecided(p), query_undecided(q));
		assert_true(stops > 0);
		query_free(p);
		query_free(q);
		vec_free(&want);
		vec_free(&got);
	}
	desk_close(&d);
}

static bool at_once(void *asked)
{
	++*(int *)asked;
	return true;
}

/* Little work is done without the crew: a stop is heard in the middle of it all the same. */
static void little_work_is_stopped_too(void **state)
{
	static const char HOSTILE[] = "body:/(a+a+)+(a+a+)+[^ab]$/";
	(void)state;
	struct desk d;
	int asked = 0;
	id_vec got = {0};
	desk_open(&d);
	for (int i = 0; i < 30; i++)
		RUN(d.s, NULL, 0, "new", "--subject", "log", "--text",
		    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab");
	struct query *q = open_query(&d, HOSTILE, true, at_once, &asked);
	assert_int_equal(query_ids(q, &d.s->err, &got, SIZE_MAX), OMBUD_CANCELLED);
	assert_true(asked > 0);
	/* And so is what was left half way. */
	asked = 0;
	assert_int_equal(query_ids(q, &d.s->err, &got, SIZE_MAX), OMBUD_CANCELLED);
	assert_true(asked > 0);
	query_free(q);
	vec_free(&got);
	desk_close(&d);
}

/* Half of it was looked through when others changed some of that half. */
static void what_changes_while_it_is_stopped_is_asked_again(void **state)
{
	static const char *const texts[] = {"name:/^Åke/", "subject:/radera/i", "email:/new/", "body:/passport/"};
	(void)state;
	struct desk d;
	desk_open(&d);
	people(&d, 20000);
	struct desk other = d;
	other.s = desk_session(&d, NULL, DESK_NOW);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		for (int patience = 0; patience < 12; patience++) {
			id_vec want = {0}, got = {0};
			int left = patience;
			char from[40];
			struct query *q = open_query(&d, texts[i], true, after_some, &left);
			query_ids(q, &d.s->err, &got, SIZE_MAX);
			snprintf(from, sizeof from, "new%zu.%d@example.se", i, patience);
			letter(&other, from, "Radera", "passport");
			const int64_t some[] = {7, 4100 + patience};
			RUN(other.s, some, 2, "note", "passport");
			left = 1 << 30;
			got.n = 0;
			run_query(&d, q, texts[i], &got);
			struct query *p = open_query(&d, texts[i], false, NULL, NULL);
			run_query(&d, p, texts[i], &want);
			if (want.n != got.n || memcmp(want.v, got.v, want.n * sizeof *want.v) != 0)
				differ(texts[i], &want, &got, 0, 0);
			query_free(p);
			query_free(q);
			vec_free(&want);
			vec_free(&got);
		}
	ombud_session_close(other.s);
	desk_close(&d);
}

/* A reader that could not be opened has left its slices out: nothing of such an answer is kept. */
static void after_a_fault_it_begins_anew(void **state)
{
	static const char *const texts[] = {"name:/a/", "body:/e/", "not subject:/e/", "radera"};
	(void)state;
	char away[128];
	struct desk d;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		id_vec want = {0}, got = {0};
		desk_open(&d);
		people(&d, 20000);
		struct query *p = open_query(&d, texts[i], false, NULL, NULL);
		run_query(&d, p, texts[i], &want);
		struct query *q = open_query(&d, texts[i], true, NULL, NULL);
		snprintf(away, sizeof away, "%s.away", d.path);
		assert_int_equal(rename(d.path, away), 0);
		assert_int_not_equal(query_ids(q, &d.s->err, &got, SIZE_MAX), OMBUD_OK);
		assert_int_equal(rename(away, d.path), 0);
		got.n = 0;
		run_query(&d, q, texts[i], &got);
		if (want.n != got.n || memcmp(want.v, got.v, want.n * sizeof *want.v) != 0)
			differ(texts[i], &want, &got, 0, 0);
		query_free(p);
		query_free(q);
		vec_free(&want);
		vec_free(&got);
		desk_close(&d);
	}
}

/* A query that is kept open follows what was changed between its parts. */
static void an_open_query_follows(void **state)
{
	static const char *const texts[] = {"name:/^Åke/", "body:/passport/", "subject:/radera/i", "samtycke"};
	(void)state;
	struct desk d;
	desk_open(&d);
	people(&d, 6000);
	struct query *q[4];
	id_vec ids = {0};
	for (int i = 0; i < 4; i++) {
		q[i] = open_query(&d, texts[i], true, NULL, NULL);
		run_query(&d, q[i], texts[i], &ids);
	}
	for (int round = 0; round < 4; round++) {
		char body[40], from[40];
		const int64_t some[] = {3 + round, 4000 + round};
		snprintf(body, sizeof body, "passport samtycke %d", round);
		snprintf(from, sizeof from, "new%d@example.se", round);
		letter(&d, from, "Radera", body);
		RUN(d.s, some, 2, "note", "passport");
		for (int i = 0; i < 4; i++) {
			id_vec want = {0};
			struct query *p = open_query(&d, texts[i], false, NULL, NULL);
			ids.n = 0;
			run_query(&d, p, texts[i], &want);
			run_query(&d, q[i], texts[i], &ids);
			if (want.n != ids.n || memcmp(want.v, ids.v, want.n * sizeof *want.v) != 0)
				differ(texts[i], &want, &ids, 0, 0);
			query_free(p);
			vec_free(&want);
		}
	}
	for (int i = 0; i < 4; i++)
		query_free(q[i]);
	vec_free(&ids);
	desk_close(&d);
}

/* Where answers hold as much memory as they may, SQL asks the terms that are left. */
static void sql_asks_what_is_too_dear(void **state)
{
	static const char *const texts[] = {"radera or samtycke or passport or konto",
	    "name:/a/ or email:/1/ or body:/IP/", "-samtycke -name:/^A/ -body:/passport/",
	    "msg:{by:@requester body:/radera/} or Lund or log:/10/"};
	(void)state;
	struct desk d;
	desk_open(&d);
	people(&d, 3000);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		id_vec want = {0}, ids = {0};
		struct query *p = open_query(&d, texts[i], false, NULL, NULL);
		struct query *q = open_query(&d, texts[i], true, NULL, NULL);
		q->answers.bytes = ANSWERS_BYTES;
		run_query(&d, p, texts[i], &want);
		run_query(&d, q, texts[i], &ids);
		size_t made = 0, dear = 0;
		for (size_t k = 0; k < q->answers.v.n; k++) {
			made += q->answers.v.v[k]->ready;
			dear += q->answers.v.v[k]->dear;
		}
		assert_int_equal(made, 1);
		assert_int_equal(dear, q->answers.v.n - 1);
		if (want.n != ids.n || memcmp(want.v, ids.v, want.n * sizeof *want.v) != 0)
			differ(texts[i], &want, &ids, 0, 0);
		query_free(p);
		query_free(q);
		vec_free(&want);
		vec_free(&ids);
	}
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(equal_at_every_size),
	    cmocka_unit_test(equal_after_every_kind_of_change),
	    cmocka_unit_test(equal_after_changes_by_others),
	    cmocka_unit_test(stopping_and_going_on_loses_nothing),
	    cmocka_unit_test(an_open_query_follows),
	    cmocka_unit_test(little_work_is_stopped_too),
	    cmocka_unit_test(what_changes_while_it_is_stopped_is_asked_again),
	    cmocka_unit_test(after_a_fault_it_begins_anew),
	    cmocka_unit_test(sql_asks_what_is_too_dear),
	};
	return cmocka_run_group_tests_name("fast", tests, NULL, NULL);
}
