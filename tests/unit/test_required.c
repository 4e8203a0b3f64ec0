/* What the law wants known before a ticket ends (Arts 12 to 22, 33): each missing thing stops it, with its
 * article and the command that mends it; recorded, withdrawn, undone, masked. */
#include "desk.h"

#include "model/required.h"

static struct ombud_session *mine;

static void be(struct desk *d, const char *name)
{
	mine = d->s;
	d->s = desk_session(d, name, DESK_NOW);
}

static void be_anna(struct desk *d)
{
	ombud_session_close(d->s);
	d->s = mine;
}

static void by(struct desk *d, const char *name, int64_t id, const char *line)
{
	be(d, name);
	desk_must(d, id, line);
	be_anna(d);
}

static void not_by(struct desk *d, const char *name, int64_t id, const char *line, const char *words)
{
	be(d, name);
	desk_must_not(d, id, line, words);
	be_anna(d);
}

static void begin(struct desk *d)
{
	desk_open(d);
	by(d, "admin", 0, "agent-add bea --role agent,lead,dpo --until 2027-10-01");
	by(d, "admin", 0, "agent-add leo --role agent,lead --until 2027-10-01");
	by(d, "admin", 0, "agent-add dirk --role agent --until 2027-10-01");
}

/* In work, anna's, by somebody who is known. */
static int64_t take(struct desk *d, enum kind kind)
{
	static int n;
	char address[40], message[20];
	snprintf(address, sizeof address, "p%d@example.com", ++n);
	snprintf(message, sizeof message, "%d@x", n);
	int64_t id = desk_letter(d, kind, address, message, "a letter");
	desk_must(d, id, "assign @me");
	if (kind_info(kind)->identity)
		desk_must(d, id, "identity verified known");
	desk_must(d, id, "state work");
	return id;
}

static struct ombud_ticket *look(struct desk *d, int64_t id)
{
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d->s, id), OMBUD_OK);
	return t;
}

static const struct ombud_step *step_of(const struct ombud_ticket *t, const char *words)
{
	for (size_t i = 0; i < t->n_steps; i++)
		if (strstr(t->steps[i].text, words))
			return &t->steps[i];
	return NULL;
}

/* Whether a step with these words is there, and done. */
static bool has_step(struct desk *d, int64_t id, const char *words, bool done)
{
	struct ombud_ticket *t = look(d, id);
	const struct ombud_step *s = step_of(t, words);
	bool is = s && s->done == done && (done || s->mend[0]);
	ombud_ticket_free(t);
	return is;
}

/* ---- the table --------------------------------------------------------------------------------- */

static struct required_view view(enum kind kind, const char *code)
{
	return (struct required_view){.kind = kind, .code = code ? code_find(code, strlen(code)) : NULL, .has_ground = true};
}

/* The names that are asked, blanks between, but for what two pairs of eyes ask of every right. */
static const char *asked(const struct required_view *v)
{
	static char out[600];
	const struct required *r;
	out[0] = '\0';
	for (size_t i = 0; (r = required_at(i)); i++)
		if (r->by != BY_ANSWER && required_asked(v, r)) {
			strcat(out, out[0] ? " " : "");
			strcat(out, r->name);
		}
	return out;
}

static void each_kind_and_code_asks_its_own(void **state)
{
	static const struct {
		enum kind kind;
		const char *code, *names;
	} rows[] = {
	    {KIND_ACCESS, "GRANTED", "search search-notes review package delivered"},
	    {KIND_ACCESS, "PARTIAL", "search search-notes review package delivered retained decision-ground"},
	    {KIND_ACCESS, "NODATA", "search search-notes"},
	    {KIND_ACCESS, "FEE", "search search-notes review package delivered fee decision-ground facts"},
	    {KIND_ACCESS, "UNIDENT", "decision-ground facts"},
	    {KIND_ACCESS, "REF-EXCESSIVE", "decision-ground facts"},
	    {KIND_ACCESS, "WITHDRAWN", ""},
	    {KIND_ACCESS, "REDIRECT", "redirected-to"},
	    {KIND_ACCESS, "DUP", "duplicate"},
	    {KIND_PORTABILITY, "GRANTED", "search search-notes review package delivered"},
	    {KIND_RECTIFICATION, "GRANTED", "field old new evidence recipients"},
	    {KIND_RECTIFICATION, "REF-ACCURATE", "decision-ground facts"},
	    {KIND_ERASURE, "GRANTED", "ground systems plan public erased verified recipients"},
	    {KIND_ERASURE, "PARTIAL",
	        "ground systems plan public erased verified recipients retained decision-ground"},
	    {KIND_ERASURE, "RET-LAW", "retained decision-ground facts"},
	    {KIND_ERASURE, "NODATA", "systems"},
	    {KIND_ERASURE, "REF-NOGROUND", "decision-ground facts"},
	    {KIND_RESTRICTION, "GRANTED", "ground items restricted from-day recipients"},
	    {KIND_OBJECTION, "GRANTED", "reasons balance outcome"},
	    {KIND_OBJECTION, "OVERRIDE", "reasons balance outcome decision-ground facts"},
	    {KIND_OBJECTION, "UNIDENT", "decision-ground facts"},
	    {KIND_OBJECTION_DM, "STOPPED", "purposes stopped-at suppression"},
	    {KIND_CONSENT_WD, "STOPPED", "purposes stopped-at suppression"},
	    {KIND_COOKIE, "STOPPED", "purposes stopped-at suppression"},
	    {KIND_AUTOMATED, "HUMAN-UPHELD", "decision-id reviewer outcome"},
	    {KIND_INFO, "GRANTED", ""},
	    {KIND_COMPLAINT, "ANSWERED", "about about-agent investigated-by remedy"},
	    {KIND_DPA, "ANSWERED", "diary-no letter-date reply-document"},
	    {KIND_BREACH, "NOTIFIED",
	        "aware-at nature subjects records contact consequences measures risk risk-reasons sa-notified lessons"},
	    {KIND_BREACH, "NOT-NOTIFIABLE",
	        "aware-at nature subjects records contact consequences measures risk risk-reasons risk-fits sa-ground lessons"},
	    {KIND_BREACH, "WITHDRAWN",
	        "aware-at nature subjects records contact consequences measures risk risk-reasons sa-ground lessons"},
	    {KIND_HOWTO, "SOLVED", ""},
	    {KIND_BILLING, "DUP", ""},
	    {KIND_POLICYQ, "ANSWERED", ""},
	    {KIND_SECURITY, "REDIRECT", ""},
	};
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct required_view v = view(rows[i].kind, rows[i].code);
		if (strcmp(asked(&v), rows[i].names) != 0) {
			print_error("%s %s: \"%s\", not \"%s\"\n", kind_info(rows[i].kind)->name, rows[i].code, asked(&v),
			    rows[i].names);
			desk_fail();
		}
	}
}

/* A service ticket asks nothing, late or not, whatever its code. */
static void a_service_ticket_asks_nothing(void **state)
{
	size_t n;
	const struct code_info *codes = code_table(&n);
	(void)state;
	for (int k = 1; k < KIND_END; k++)
		for (size_t i = 0; i < n; i++) {
			if (!code_fits(&codes[i], (enum kind)k))
				continue;
			struct required_view v = {.kind = (enum kind)k, .code = &codes[i], .late = true};
			const struct kind_info *kind = kind_info((enum kind)k);
			bool light = kind->service || k == KIND_POLICYQ || k == KIND_SECURITY || k == KIND_CAMPAIGN;
			if (light != (asked(&v)[0] == '\0')) {
				print_error("%s %s: \"%s\"\n", kind->name, codes[i].name, asked(&v));
				desk_fail();
			}
		}
}

static void a_late_answer_gives_its_reason(void **state)
{
	(void)state;
	struct required_view v = view(KIND_ACCESS, "WITHDRAWN");
	v.late = true;
	assert_string_equal(asked(&v), "late-reason");
	assert_string_equal(required_missing(&v, false)->name, "late-reason");
	const struct fact f = {.name = "late-reason", .value = "ill"};
	v.facts = &f;
	v.n_facts = 1;
	v.answered = true;
	assert_null(required_missing(&v, true));
}

/* A name that would begin two is none, and every name is its own within a kind. */
static void names_lead_to_one_row(void **state)
{
	const struct required *r, *o;
	(void)state;
	for (size_t i = 0; (r = required_at(i)); i++) {
		for (size_t k = 0; k < i && (o = required_at(k)); k++)
			assert_false(strcmp(r->name, o->name) == 0 && (r->kinds & o->kinds));
		for (int k = 1; k < KIND_END; k++)
			if (r->by == BY_FACT && (r->kinds >> k & 1))
				assert_ptr_equal(required_find(r->name, strlen(r->name), (enum kind)k), r);
		assert_int_equal(r->type == FACT_WORD, r->words != NULL);
		assert_true(r->article[0] && r->title[0]);
		assert_true(r->by == BY_FACT || r->mend);
	}
	assert_null(required_find("sub", 3, KIND_BREACH));
	assert_null(required_find("balance", 7, KIND_ACCESS));
}

/* ---- through the gate -------------------------------------------------------------------------- */

/* Taken away one after the other, each thing that a kind needs stops its end. */
static void what_is_missing_stops_the_ticket(void **state)
{
	static const struct {
		enum kind kind;
		const char *code;
	} ends[] = {{KIND_RECTIFICATION, "GRANTED"}, {KIND_ERASURE, "GRANTED"}, {KIND_RESTRICTION, "GRANTED"},
	    {KIND_OBJECTION, "OVERRIDE"}, {KIND_AUTOMATED, "HUMAN-CHANGED"}, {KIND_OBJECTION_DM, "STOPPED"},
	    {KIND_COMPLAINT, "ANSWERED"}, {KIND_DPA, "ANSWERED"}, {KIND_BREACH, "NOTIFIED"}};
	struct desk d;
	(void)state;
	begin(&d);
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		char line[100], words[200];
		int64_t id = take(&d, ends[i].kind);
		if (ends[i].kind == KIND_DPA)
			desk_must(&d, id, "letter-date 2026-12-20");
		desk_known(&d, id, ends[i].code, false);
		bool two = code_takes_two(code_find(ends[i].code, strlen(ends[i].code)), ends[i].kind, false);
		/* Until a code is chosen the steps are those of the one that grants. */
		struct required_view v = view(ends[i].kind, ends[i].code), plain = view(ends[i].kind, NULL);
		const struct required *r;
		snprintf(line, sizeof line, "resolve %s", ends[i].code);
		for (size_t k = 0; (r = required_at(k)); k++) {
			if (r->after || r->by != BY_FACT || !required_asked(&v, r) || strcmp(r->name, "risk") == 0)
				continue;
			char off[80];
			snprintf(off, sizeof off, "record %s -", r->name);
			desk_must(&d, id, off);
			snprintf(words, sizeof words, "missing: %s (%s; record %s", r->title, r->article, r->name);
			if (two)
				desk_must_not(&d, id, line, words);
			assert_true(!required_asked(&plain, r) || has_step(&d, id, r->title, false));
			struct ombud_result *back;
			assert_int_equal(ombud_take_back(&back, d.s, &(struct ombud_back){0}), OMBUD_OK);
			ombud_result_free(back);
			assert_true(!required_asked(&plain, r) || has_step(&d, id, r->title, true));
		}
		if (two)
			desk_must(&d, id, line);
	}
	desk_close(&d);
}

/* An erasure from the plan to the last recipient. */
static void an_erasure_is_done_before_it_ends(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_ERASURE);
	desk_must_not(&d, id, "record ground 17(1)(z)", "17(1)(a) 17(1)(b)");
	desk_must(&d, id, "record ground a");
	assert_true(has_step(&d, id, "the ground for erasure: 17(1)(a)", true));
	desk_must(&d, id, "record systems crm, mail");
	desk_must_not(&d, id, "record plan 3 rows, 2 letters", "is nothing that kind erasure has recorded");
	desk_must(&d, id, "erase-plan");
	desk_must(&d, id, "record public yes");
	desk_must_not(&d, 0, "erase-run 1", "erasure 1 is planned");
	desk_must(&d, id, "resolve GRANTED");
	desk_must_not(&d, id, "state review", "missing: the answer is written, for a second person to read (Art. 12(3); reply / answered");
	by(&d, "bea", id, "answered post --points all --what sent");
	desk_must(&d, id, "resolve GRANTED");
	by(&d, "bea", id, "approve");
	assert_int_equal(desk_count(&d, "state:approved"), 1);
	desk_must_not(&d, id, "record ground b", "approved on the ground");
	desk_must_not(&d, id, "resolve PARTIAL", "the answer on record is one for GRANTED");
	desk_must_not(&d, id, "resolve GRANTED", "missing: the person's data are erased (Art. 17(1); erase approve N");
	struct err err = {0};
	assert_int_equal(db_script(d.s->db, &err, "UPDATE erasure SET state = 3, erased_at = 1"), OMBUD_OK);
	desk_must_not(&d, id, "resolve GRANTED", "no file of the store holds them any more (Art. 5(2); erase purge");
	assert_int_equal(db_script(d.s->db, &err, "UPDATE erasure SET state = 5, proven_at = 1"), OMBUD_OK);
	desk_must_not(&d, id, "resolve GRANTED", "Art. 17(2)");
	desk_must(&d, id, "record public-told the search engines");
	desk_must_not(&d, id, "resolve GRANTED", "Art. 19");
	desk_must(&d, id, "task \"North Bank\" --what erase --due 2026-11-20 please erase");
	assert_int_equal(desk_count(&d, "has:task"), 1);
	assert_int_equal(desk_count(&d, "is:task-late"), 1);
	desk_must_not(&d, id, "resolve GRANTED", "a recipient's task is open");
	desk_must_not(&d, id, "task-end 1 impossible", "say why");
	desk_must(&d, id, "task-end 1 impossible --reason \"it is wound up\"");
	assert_int_equal(desk_count(&d, "has:task"), 0);
	desk_must(&d, id, "resolve GRANTED");
	desk_must_not(&d, id, "record systems more", "reopen it first");
	desk_close(&d);
}

/* Nothing is recorded as erased while somebody still has a right to see it, in the case or by the person. */
static void evidence_of_a_sibling_stays(void **state)
{
	struct desk d;
	char line[200];
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_ERASURE);
	desk_known(&d, id, "GRANTED", false);
	desk_must(&d, id, "resolve GRANTED");
	by(&d, "bea", id, "approve");
	/* Of the same case, and of nobody: an authority asks about it. */
	int64_t other = desk_letter(&d, KIND_DPA, "authority@example.se", "sib@x", "we ask");
	snprintf(line, sizeof line, "UPDATE ticket SET case_id = (SELECT case_id FROM ticket WHERE id = %lld) WHERE id = %lld",
	    (long long)id, (long long)other);
	struct err err = {0};
	assert_int_equal(db_script(d.s->db, &err, line), OMBUD_OK);
	desk_must_not(&d, id, "erase-plan", "in the same case is open: answer that one first");
	snprintf(line, sizeof line, "UPDATE ticket SET is_open = 0, state = 11 WHERE id = %lld", (long long)other);
	assert_int_equal(db_script(d.s->db, &err, line), OMBUD_OK);
	desk_must(&d, id, "erase-plan");
	desk_close(&d);
}

static void a_part_that_is_refused_is_named(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_ERASURE);
	desk_known(&d, id, "GRANTED", false);
	desk_must_not(&d, id, "resolve PARTIAL", "item by item (Art. 12(4); retain ITEM --code CODE)");
	desk_must_not(&d, id, "retain invoices --code RET-LAW", "looked at again");
	desk_must_not(&d, id, "retain invoices --code GRANTED", "refuses no item");
	desk_must_not(&d, id, "retain invoices --code PARTIAL", "refuses no item");
	desk_must_not(&d, id, "retain invoices --code RET-LAW --review soon", "YYYY-MM-DD");
	desk_must(&d, id, "retain invoices --code RET-LAW --ground \"bookkeeping\" --until 2033-12-31 --review 2034-01-02");
	assert_true(has_step(&d, id, "invoices, RET-LAW, bookkeeping, until 2033-12-31, looked at again 2034-01-02", true));
	desk_must_not(&d, id, "retain invoices --code RET-LAW --review 2034-01-02", "stands already as item 1");
	desk_must_not(&d, id, "unretain 7", "no such item");
	desk_must(&d, id, "unretain 1");
	desk_must_not(&d, id, "resolve PARTIAL", "item by item");
	struct ombud_result *r;
	assert_int_equal(ombud_take_back(&r, d.s, &(struct ombud_back){0}), OMBUD_OK);
	ombud_result_free(r);
	desk_must(&d, id, "resolve PARTIAL");
	by(&d, "bea", id, "approve");
	assert_true(has_step(&d, id, "approved by bea", true));
	desk_must_not(&d, id, "retain more --code RET-LAW --review 2034-01-02", "approved as it is");
	desk_close(&d);
}

/* ---- breaches ---------------------------------------------------------------------------------- */

static void a_breach_is_documented_in_full(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_BREACH);
	desk_known(&d, id, "NOT-NOTIFIABLE", false);
	not_by(&d, "leo", id, "record risk high", "refuse is not for your role: dpo may");
	not_by(&d, "leo", id, "record sa-notified 2026-11-22T10:00", "dpo may");
	desk_must(&d, id, "record risk risk");
	desk_must_not(&d, id, "resolve NOT-NOTIFIABLE", "a risk is unlikely, else the authority is notified (Art. 33(1)");
	desk_must_not(&d, id, "resolve NOTIFIED", "record sa-notified");
	desk_must_not(&d, id, "record aware-at 2026-11-20", "time of day");
	desk_must_not(&d, id, "record aware-at 2026-12-20T10:00", "future");
	desk_must(&d, id, "record aware-at 2026-11-19T11:59");
	desk_must_not(&d, id, "record sa-notified 2026-11-18T10:00", "before the breach was known");
	desk_must(&d, id, "record sa-notified 2026-11-22T12:00");
	desk_must_not(&d, id, "resolve NOTIFIED", "after 72 hours (Art. 33(1); record late-reason");
	desk_must(&d, id, "record sa-notified 2026-11-22T11:59"); /* the last second that is in time */
	desk_must(&d, id, "record risk high");
	desk_must_not(&d, id, "resolve NOTIFIED", "Art. 34(1); record subjects-told");
	desk_must(&d, id, "record subjects-ground 34(3)(a)");
	desk_must(&d, id, "resolve NOTIFIED");
	assert_int_equal(desk_count(&d, "state:review"), 1);
	desk_close(&d);
}

/* "none" is the risk's own word, so that it takes nothing back. */
static void a_risk_of_none_is_recorded(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_BREACH);
	desk_must(&d, id, "record risk none");
	assert_true(has_step(&d, id, "the risk: none", true));
	desk_must(&d, id, "record risk -");
	assert_true(has_step(&d, id, "the risk (", false));
	desk_must(&d, id, "record nature a laptop");
	desk_must(&d, id, "record nature none");
	assert_true(has_step(&d, id, "its nature", false));
	desk_close(&d);
}

/* ---- complaints -------------------------------------------------------------------------------- */

static void nobody_decides_on_a_complaint_about_themselves(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_COMPLAINT);
	desk_known(&d, id, "ANSWERED", false);
	desk_must_not(&d, id, "record about-agent anna", "whom it is about");
	desk_must(&d, id, "record investigated-by leo");
	desk_must_not(&d, id, "record about-agent leo", "whom it is about");
	desk_must_not(&d, id, "record investigated-by nobody", "somebody has to investigate");
	desk_must(&d, id, "record about-agent anna");
	desk_must_not(&d, id, "resolve ANSWERED", "the complaint is about you");
	not_by(&d, "leo", id, "resolve ANSWERED", "has it, or sent it to review");
	desk_must_not(&d, id, "record about-agent nobody", "the complaint is about you: give it to another");
	by(&d, "leo", id, "record about-agent bea");
	desk_must(&d, id, "resolve ANSWERED");
	not_by(&d, "bea", id, "approve", "the complaint is about you");
	by(&d, "leo", id, "approve");
	desk_close(&d);
}

/* ---- duplicates (GHSA-qx5f-ghc2-7g5c) ---------------------------------------------------------- */

static void the_verified_request_survives(void **state)
{
	struct desk d;
	char line[60];
	(void)state;
	begin(&d);
	int64_t real = take(&d, KIND_ERASURE);
	int64_t stranger = desk_letter(&d, KIND_ERASURE, "p1@elsewhere.example", "s@x", "erase me");
	desk_must(&d, stranger, "assign @me");
	desk_must(&d, stranger, "identity not-needed looked at");
	desk_must(&d, stranger, "state work");
	desk_must_not(&d, real, "resolve DUP", "link NUMBER duplicate");
	snprintf(line, sizeof line, "link %lld duplicate", (long long)stranger);
	desk_must(&d, real, line);
	desk_must_not(&d, real, "resolve DUP", "the verified request goes on");
	desk_must(&d, stranger, "answered phone --code DUP --points all --what told");
	desk_must(&d, stranger, "resolve DUP");
	by(&d, "bea", stranger, "approve");
	assert_int_equal(desk_count(&d, "state:resolved code:DUP"), 1);
	desk_close(&d);
}

static void duplicates_of_each_other_do_not_both_end(void **state)
{
	struct desk d;
	char line[60];
	(void)state;
	begin(&d);
	int64_t a = take(&d, KIND_ACCESS), b = take(&d, KIND_ACCESS), c = take(&d, KIND_ERASURE);
	snprintf(line, sizeof line, "link %lld duplicate", (long long)b);
	desk_must(&d, a, line);
	desk_must(&d, a, "answered phone --code DUP --points all --what told");
	desk_must(&d, a, "resolve DUP");
	desk_must_not(&d, b, "resolve DUP", "ended as a duplicate too");
	snprintf(line, sizeof line, "link %lld duplicate", (long long)b);
	desk_must(&d, c, line);
	desk_must_not(&d, c, "resolve DUP", "of another kind");
	desk_close(&d);
}

/* ---- restriction ------------------------------------------------------------------------------- */

static void an_objection_restricts_at_once(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = desk_letter(&d, KIND_OBJECTION, "obj@example.com", "o@x", "I object");
	assert_int_equal(desk_count(&d, "is:restricted"), 0);
	desk_must(&d, id, "state triaged");
	assert_int_equal(desk_count(&d, "is:restricted"), 1);
	struct ombud_result *r;
	assert_int_equal(ombud_take_back(&r, d.s, &(struct ombud_back){0}), OMBUD_OK);
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "is:restricted"), 0);
	desk_must(&d, id, "state triaged");
	not_by(&d, "leo", id, "lift", "refuse is not for your role: dpo may");
	desk_must_not(&d, id, "lift", "told before a restriction is lifted");
	desk_must_not(&d, id, "record lift-notice 2026-12-24T10:00", "future");
	desk_must(&d, id, "record lift-notice 2026-11-23T10:00");
	desk_must_not(&d, id, "lift", "no letter to the person left on 2026-11-23");
	desk_must(&d, id, "note \"told her by phone\"");
	desk_must(&d, id, "lift");
	assert_int_equal(desk_count(&d, "is:restricted"), 0);
	int64_t taken = desk_letter(&d, KIND_OBJECTION, "obj3@example.com", "o3@x", "I object");
	desk_must(&d, taken, "assign @me");
	assert_int_equal(desk_count(&d, "is:restricted"), 1);
	int64_t late = desk_letter(&d, KIND_OTHER, "obj2@example.com", "o2@x", "I object");
	desk_must(&d, late, "assign @me");
	desk_must(&d, late, "state work");
	desk_must(&d, late, "kind objection");
	assert_int_equal(desk_count(&d, "is:restricted"), 2);
	desk_must_not(&d, take(&d, KIND_ACCESS), "restrict", "restriction or objection");
	desk_close(&d);
}

/* ---- what is kept, and how it is shown --------------------------------------------------------- */

static void personal_values_are_masked_and_the_old_one_is_hashed(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_RECTIFICATION);
	desk_must(&d, id, "record old old.mail@example.net");
	desk_must(&d, id, "record new new.mail@example.net");
	assert_true(has_step(&d, id, "the old value (only a keyed hash is kept): kept as a hash", true));
	assert_false(has_step(&d, id, "new.mail@example.net", true));
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM fact WHERE name = 'old' AND value LIKE '%mail%'"), 0);
	assert_int_equal(desk_number(&d, "SELECT length(value) FROM fact WHERE name = 'old'"), 64);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM audit WHERE detail LIKE '%mail%'"), 0);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM journal WHERE sentence LIKE '%mail%'"), 0);
	desk_must(&d, id, "record new other value");
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM fact WHERE name = 'new' AND withdrawn = 0"), 1);
	desk_must_not(&d, id, "record balance x", "nothing that kind rectification has recorded: field, old, new");
	desk_must_not(&d, id, "record evidence \" \"", "has no value");
	desk_close(&d);
}

static void others_tickets_are_not_ones_own(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_OBJECTION);
	not_by(&d, "dirk", id, "record reasons work", "only for your own tickets");
	not_by(&d, "dirk", id, "task bank look", "only for your own tickets");
	not_by(&d, "dirk", id, "retain x --code OVERRIDE", "only for your own tickets");
	desk_close(&d);
}

/* Evidence of a decision is not taken away behind it. */
static void a_decision_keeps_what_it_stands_on(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_OBJECTION);
	desk_known(&d, id, "GRANTED", false);
	int64_t entry = desk_number(&d, "SELECT max(id) FROM journal");
	desk_must(&d, id, "resolve GRANTED");
	by(&d, "bea", id, "approve");
	assert_int_not_equal(ombud_take_back(&r, d.s, &(struct ombud_back){.entry = entry}), OMBUD_OK);
	assert_non_null(strstr(ombud_error(d.s), "on the strength of what is recorded"));
	desk_close(&d);
}

/* What is said with the move is a task until it is ended. */
static void waiting_for_somebody_is_a_task(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	int64_t id = take(&d, KIND_HOWTO);
	desk_must_not(&d, id, "state ext_wait", "no recipient or department has an open task");
	desk_must(&d, id, "state ext_wait --what \"IT restores it\"");
	assert_int_equal(desk_count(&d, "has:task"), 1);
	desk_must(&d, id, "state work");
	desk_must_not(&d, id, "resolve SOLVED", "a recipient's task is open");
	desk_must(&d, id, "state ext_wait"); /* the task is there */
	desk_must(&d, id, "task-end 1 done");
	desk_must(&d, id, "resolve SOLVED");
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_kind_and_code_asks_its_own),
	    cmocka_unit_test(a_service_ticket_asks_nothing),
	    cmocka_unit_test(a_late_answer_gives_its_reason),
	    cmocka_unit_test(names_lead_to_one_row),
	    cmocka_unit_test(what_is_missing_stops_the_ticket),
	    cmocka_unit_test(an_erasure_is_done_before_it_ends),
	    cmocka_unit_test(evidence_of_a_sibling_stays),
	    cmocka_unit_test(a_part_that_is_refused_is_named),
	    cmocka_unit_test(a_breach_is_documented_in_full),
	    cmocka_unit_test(a_risk_of_none_is_recorded),
	    cmocka_unit_test(nobody_decides_on_a_complaint_about_themselves),
	    cmocka_unit_test(the_verified_request_survives),
	    cmocka_unit_test(duplicates_of_each_other_do_not_both_end),
	    cmocka_unit_test(an_objection_restricts_at_once),
	    cmocka_unit_test(personal_values_are_masked_and_the_old_one_is_hashed),
	    cmocka_unit_test(others_tickets_are_not_ones_own),
	    cmocka_unit_test(a_decision_keeps_what_it_stands_on),
	    cmocka_unit_test(waiting_for_somebody_is_a_task),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
