/* DOMAIN C.4, row by row: what must be known before a request counts as answered. */
#include "model/required.h"

#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "model/word.h"

#define K(kind) (UINT32_C(1) << KIND_##kind)
#define COPIES (K(ACCESS) | K(PORTABILITY))
#define STOPS (K(OBJECTION_DM) | K(CONSENT_WD) | K(COOKIE))
#define RIGHTS                                                                                     \
	(COPIES | STOPS | K(RECTIFICATION) | K(ERASURE) | K(RESTRICTION) | K(OBJECTION) |          \
	    K(AUTOMATED) | K(INFO))
#define LEGAL (RIGHTS | K(COMPLAINT) | K(DPA) | K(BREACH))

/* How a code ends a ticket, for this table. */
enum end {
	DONE = 1,
	PART = 2,
	NODATA = 4,
	FEE = 8,
	UNIDENT = 16,
	REFUSED = 32,
	KEPT = 64,
	NOTIFIED = 128,
	QUIET = 256, /* a breach that the authority need not know of */
	REDIRECT = 512,
	DUP = 1024,
	WITHDRAWN = 2048,
};
#define GIVEN (DONE | PART)
#define NO (FEE | UNIDENT | REFUSED | KEPT)
/* A breach is documented whoever hears of it, and even if it was reported and taken back (33(5)). */
#define BREACH (NOTIFIED | QUIET | WITHDRAWN)
#define ANY_END 4095

enum { LATE_SECONDS = 72 * 3600 };

static const struct required rows[] = {
    /* ---- access and portability */
    {"search", N_("the data were searched for"), "Art. 15(1)", COPIES, GIVEN | NODATA | FEE, .by = BY_SEARCH,
	.mend = "searched desk"},
    {"search-notes", N_("notes and letters of the house too"), "Art. 15(1)", COPIES, GIVEN | NODATA | FEE,
	.by = BY_NOTES, .mend = "searched notes --hits N"},
    {"review", N_("every letter reviewed for others' data"), "Art. 15(4), 20(4)", COPIES, GIVEN | FEE,
	.by = BY_REVIEW, .mend = "package / review all redacted"},
    {"package", N_("the package is made"), "Art. 15(3), 20(1)", COPIES, GIVEN | FEE, .by = BY_PACKAGE,
	.after = true, .mend = "package-make --reason package"},
    {"delivered", N_("the package is delivered"), "Art. 15(3), 20(1)", COPIES, GIVEN | FEE,
	.by = BY_DELIVERY, .after = true, .mend = "package-delivered --reason package CHANNEL"},
    {"fee", N_("the fee that was announced and accepted"), "Art. 12(5)(a)", K(ACCESS), FEE, .words = NULL},
    /* ---- rectification */
    {"field", N_("which field"), "Art. 16", K(RECTIFICATION), GIVEN, .words = NULL},
    {"old", N_("the old value (only a keyed hash is kept)"), "Art. 16", K(RECTIFICATION), GIVEN,
	.type = FACT_SECRET},
    {"new", N_("the new value"), "Art. 16", K(RECTIFICATION), GIVEN, .words = NULL},
    {"evidence", N_("what shows that it is right"), "Art. 16", K(RECTIFICATION), GIVEN, .words = NULL},
    /* ---- erasure */
    {"ground", N_("the ground for erasure"), "Art. 17(1)", K(ERASURE), GIVEN, .type = FACT_WORD,
	.words = "17(1)(a) 17(1)(b) 17(1)(c) 17(1)(d) 17(1)(e) 17(1)(f)"},
    {"systems", N_("the systems that were searched"), "Art. 17(1)", K(ERASURE), GIVEN | NODATA, .words = NULL},
    {"plan", N_("what is to be erased, with counts"), "Art. 17(1)", K(ERASURE), GIVEN, .by = BY_PLAN,
	.mend = "erase plan"},
    {"public", N_("whether the data were made public"), "Art. 17(2)", K(ERASURE), GIVEN, .type = FACT_WORD,
	.words = "no yes"},
    {"erased", N_("the person's data are erased"), "Art. 17(1)", K(ERASURE), GIVEN, .by = BY_ERASED, .after = true,
	.mend = "erase approve N --hash HASH, then erase run N"},
    {"verified", N_("no file of the store holds them any more"), "Art. 5(2)", K(ERASURE), GIVEN, .by = BY_PROVEN,
	.after = true, .mend = "erase purge"},
    {"public-told", N_("who was told of data made public"), "Art. 17(2)", K(ERASURE), GIVEN,
	.when = WHEN_PUBLIC, .after = true},
    /* ---- restriction */
    {"ground", N_("the ground for restriction"), "Art. 18(1)", K(RESTRICTION), GIVEN, .type = FACT_WORD,
	.words = "18(1)(a) 18(1)(b) 18(1)(c) 18(1)(d)"},
    {"items", N_("which data are restricted"), "Art. 18(1)", K(RESTRICTION), GIVEN, .words = NULL},
    {"restricted", N_("the processing is restricted"), "Art. 18(1)", K(RESTRICTION), GIVEN, .by = BY_RESTRICTED,
	.other = "lift-notice", .mend = "restrict --reason TEXT"},
    {"from-day", N_("restricted from"), "Art. 18(1)", K(RESTRICTION), GIVEN, .type = FACT_DAY},
    {"lift-notice", N_("told before the restriction is lifted"), "Art. 18(3)", K(RESTRICTION) | K(OBJECTION),
	0, .type = FACT_TIME, .when = NEVER, .may = MAY_REFUSE},
    {"recipients", N_("recipients told, or that there are none"), "Art. 19",
	K(RECTIFICATION) | K(ERASURE) | K(RESTRICTION), GIVEN, .by = BY_TOLD, .after = true,
	.other = "recipients", .mend = "task RECIPIENT --what WHAT TEXT, or record recipients 'there are none'"},
    /* ---- objections, automated decisions, withdrawals */
    {"reasons", N_("the person's own reasons"), "Art. 21(1)", K(OBJECTION), GIVEN | REFUSED, .words = NULL},
    {"balance", N_("the balance of both interests"), "Art. 21(1)", K(OBJECTION), GIVEN | REFUSED, .words = NULL},
    {"decision-id", N_("which decision"), "Art. 22(1)", K(AUTOMATED), GIVEN, .words = NULL},
    {"reviewer", N_("who reviewed it"), "Art. 22(3)", K(AUTOMATED), GIVEN, .type = FACT_AGENT},
    {"outcome", N_("what came of it"), "Art. 21(1), 22(3)", K(OBJECTION) | K(AUTOMATED), GIVEN | REFUSED, .words = NULL},
    {"purposes", N_("which purposes were stopped"), "Art. 7(3), 21(3), LEK 9:28", STOPS, GIVEN,
	.mend = "stop-purpose PURPOSE"},
    {"stopped-at", N_("stopped at"), "Art. 7(3), 21(3), LEK 9:28", STOPS, GIVEN, .type = FACT_TIME,
	.mend = "stop-purpose PURPOSE"},
    {"suppression", N_("the address is kept from mailings"), "Art. 7(3), 21(3)", STOPS, GIVEN,
	.by = BY_SUPPRESSION, .mend = "stop-purpose PURPOSE"},
    /* ---- complaints and authorities */
    {"about", N_("what the complaint is about"), "Art. 77", K(COMPLAINT), DONE, .words = NULL},
    {"about-agent", N_("of whom it complains, or nobody"), "Art. 77", K(COMPLAINT), DONE, .type = FACT_AGENT},
    {"investigated-by", N_("who investigated it"), "Art. 77", K(COMPLAINT), DONE, .type = FACT_AGENT},
    {"remedy", N_("the remedy"), "Art. 77", K(COMPLAINT), DONE, .words = NULL},
    {"upheld", N_("whether it was upheld"), "Art. 77", K(COMPLAINT) | K(DPA), DONE, .type = FACT_WORD,
	.words = "no part yes", .when = NEVER, .may = MAY_REFUSE, .after = true},
    {"diary-no", N_("the authority's diary number"), "Art. 31", K(DPA), DONE, .words = NULL},
    {"letter-date", N_("the date that the authority set"), "Art. 31", K(DPA), DONE, .by = BY_LETTER_DAY,
	.mend = "letter-date DATE"},
    {"reply-document", N_("the document of the reply"), "Art. 31", K(DPA), DONE, .words = NULL},
    /* ---- breaches: 33(5) */
    {FACT_AWARE, N_("aware of it at"), "Art. 33(1)", K(BREACH), BREACH, .type = FACT_TIME},
    {"nature", N_("its nature"), "Art. 33(3)(a)", K(BREACH), BREACH, .words = NULL},
    {"subjects", N_("whom it concerns, about how many"), "Art. 33(3)(a)", K(BREACH), BREACH, .words = NULL},
    {"records", N_("which records, about how many"), "Art. 33(3)(a)", K(BREACH), BREACH, .words = NULL},
    {"contact", N_("who answers questions"), "Art. 33(3)(b)", K(BREACH), BREACH, .words = NULL},
    {"consequences", N_("its likely consequences"), "Art. 33(3)(c)", K(BREACH), BREACH, .words = NULL},
    {"measures", N_("the measures taken"), "Art. 33(3)(d)", K(BREACH), BREACH, .words = NULL},
    {"risk", N_("the risk"), "Art. 33(1), 34(1)", K(BREACH), BREACH, .type = FACT_WORD,
	.words = "none risk high", .may = MAY_REFUSE},
    {"risk-reasons", N_("why the risk is that"), "Art. 33(5)", K(BREACH), BREACH, .words = NULL},
    {"risk-fits", N_("a risk is unlikely, else the authority is notified"), "Art. 33(1)", K(BREACH), QUIET,
	.by = BY_RISK, .mend = "resolve NOTIFIED"},
    {FACT_NOTIFIED, N_("the authority was notified at"), "Art. 33(1)", K(BREACH), NOTIFIED, .type = FACT_TIME,
	.may = MAY_REFUSE},
    {FACT_SUPPLEMENT, N_("what was missing followed at, or the notification was whole at"), "Art. 33(4)", K(BREACH), 0,
	.type = FACT_TIME, .when = NEVER, .may = MAY_REFUSE, .after = true},
    {"sa-ground", N_("why the authority was not notified"), "Art. 33(1)", K(BREACH), QUIET | WITHDRAWN,
	.may = MAY_REFUSE},
    {"late-reason", N_("why it was notified after 72 hours"), "Art. 33(1)", K(BREACH), BREACH,
	.when = WHEN_SA_LATE},
    {"subjects-told", N_("the people concerned were told at"), "Art. 34(1)", K(BREACH), BREACH,
	.type = FACT_TIME, .when = WHEN_HIGH, .other = "subjects-ground"},
    {"subjects-ground", N_("why they need not be told"), "Art. 34(3)", K(BREACH), 0, .type = FACT_WORD,
	.words = "34(3)(a) 34(3)(b) 34(3)(c)", .when = NEVER, .may = MAY_REFUSE},
    {"lessons", N_("what is done so that it does not come again"), "Art. 33(5)", K(BREACH), BREACH, .words = NULL},
    /* ---- whatever the kind */
    {"retained", N_("what is refused or stays, item by item"), "Art. 12(4)", RIGHTS, PART | KEPT,
	.by = BY_RETAINED, .mend = "retain ITEM --code CODE"},
    {"decision-ground", N_("the ground of the refusal"), "Art. 12(4)", LEGAL, NO | PART, .by = BY_GROUND,
	.mend = "resolve CODE --ground ARTICLE"},
    {"facts", N_("the facts that the refusal stands on"), "Art. 12(4), 12(5)", LEGAL, NO, .words = NULL},
    {"redirected-to", N_("which controller they were told of"), "Art. 12(4)", LEGAL, REDIRECT, .words = NULL},
    {"duplicate", N_("linked with the request that goes on"), "Art. 12(2)", LEGAL, DUP, .by = BY_DUPLICATE,
	.mend = "link NUMBER duplicate"},
    {"late-reason", N_("why the answer is late"), "Art. 12(3)", LEGAL & ~K(BREACH), ANY_END,
	.when = WHEN_LATE},
    {"answer", N_("the answer is written, for a second person to read"), "Art. 12(3)", RIGHTS | K(COMPLAINT), ANY_END,
	.when = WHEN_TWO, .by = BY_ANSWER, .mend = "reply / answered --by phone ..."},
};
enum { ROWS = sizeof rows / sizeof *rows };

const struct required *required_at(size_t i)
{
	return i < ROWS ? &rows[i] : NULL;
}

/* A computed row has no fact of its own unless one may stand for it. */
static bool recordable(const struct required *r)
{
	return r->by == BY_FACT || (r->other && strcmp(r->other, r->name) == 0);
}

const struct required *required_find(const char *name, size_t n, enum kind k)
{
	struct word_pick p = {0};
	for (int i = 0; i < ROWS; i++)
		if ((rows[i].kinds >> k & 1) && recordable(&rows[i]))
			word_offer(&p, i + 1, rows[i].name, name, n);
	int row = word_picked(&p);
	return row ? &rows[row - 1] : NULL;
}

/* ---- what a ticket needs ----------------------------------------------------------------------- */

static unsigned end_of_name(const char *name)
{
	static const struct {
		const char *name;
		unsigned end;
	} ends[] = {{"PARTIAL", PART}, {"NODATA", NODATA}, {"FEE", FEE}, {"UNIDENT", UNIDENT},
	    {"OVERRIDE", REFUSED}, {"NAT-LAW", REFUSED}, {"NOTIFIED", NOTIFIED}, {"NOT-NOTIFIABLE", QUIET},
	    {"REDIRECT", REDIRECT}, {"DUP", DUP}, {"WITHDRAWN", WITHDRAWN}};
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (strcmp(ends[i].name, name) == 0)
			return ends[i].end;
	if (strncmp(name, "REF-", 4) == 0)
		return REFUSED;
	return strncmp(name, "RET-", 4) == 0 ? KEPT : DONE;
}

static unsigned end_of(const struct required_view *v)
{
	if (v->code)
		return end_of_name(v->code->name);
	if (v->unproven)
		return UNIDENT;
	return v->kind == KIND_BREACH ? NOTIFIED : DONE;
}

const char *required_fact(const struct required_view *v, const char *name)
{
	for (size_t i = v->n_facts; i-- > 0;)
		if (strcmp(v->facts[i].name, name) == 0)
			return v->facts[i].value;
	return NULL;
}

static bool fact_is(const struct required_view *v, const char *name, const char *value)
{
	const char *is = required_fact(v, name);
	return is && strcmp(is, value) == 0;
}

static bool notified_late(const struct required_view *v)
{
	const char *aware = required_fact(v, FACT_AWARE), *told = required_fact(v, FACT_NOTIFIED);
	int64_t most = v->breach_seconds ? v->breach_seconds : LATE_SECONDS;
	return aware && told && strtoll(told, NULL, 10) - strtoll(aware, NULL, 10) > most;
}

bool required_asked(const struct required_view *v, const struct required *r)
{
	if (!(r->kinds >> v->kind & 1) || !(r->ends & end_of(v)))
		return false;
	switch (r->when) {
	case ALWAYS:
		return true;
	case WHEN_LATE:
		return v->late;
	case WHEN_SA_LATE:
		return notified_late(v);
	case WHEN_HIGH:
		return fact_is(v, "risk", "high");
	case WHEN_PUBLIC:
		return fact_is(v, "public", "yes");
	case WHEN_TWO:
		return code_takes_two(v->code, v->kind, v->rekinded);
	case NEVER:
		return false;
	}
	return false;
}

static bool met_elsewhere(const struct required_view *v, const struct required *r)
{
	switch (r->by) {
	case BY_FACT:
		return required_fact(v, r->name) != NULL;
	case BY_SEARCH:
		return v->searches > 0;
	case BY_NOTES:
		return v->searches_notes > 0;
	case BY_REVIEW: /* none is made before that */
		return v->packages > 0 || v->unreviewed == 0;
	case BY_PACKAGE:
		return v->packages > 0;
	case BY_DELIVERY:
		return v->delivered > 0;
	case BY_TOLD:
		return v->tasks_ended > 0;
	case BY_RETAINED: /* of an erasure what stays is looked at again on a day */
		return v->retained > 0 && v->unreviewed_kept == 0;
	case BY_SUPPRESSION: /* without an address there is nothing to keep from it */
		return v->suppressions > 0 || !v->has_address;
	case BY_RESTRICTED:
		return v->restricted;
	case BY_LETTER_DAY:
		return v->has_letter_day;
	case BY_GROUND:
		return v->has_ground;
	case BY_DUPLICATE:
		return v->has_duplicate;
	case BY_PLAN:
		return v->planned > 0 || !v->has_person;
	case BY_ERASED:
		return v->erased > 0 || !v->has_person;
	case BY_PROVEN:
		return v->proven > 0 || !v->has_person;
	case BY_RISK:
		return fact_is(v, "risk", "none");
	case BY_ANSWER:
		return v->answered || v->answer;
	}
	return false;
}

bool required_met(const struct required_view *v, const struct required *r)
{
	return met_elsewhere(v, r) || (r->other && required_fact(v, r->other));
}

const struct required *required_missing(const struct required_view *v, bool for_end)
{
	for (int i = 0; i < ROWS; i++)
		if ((for_end || !rows[i].after) && required_asked(v, &rows[i]) && !required_met(v, &rows[i]))
			return &rows[i];
	return NULL;
}
