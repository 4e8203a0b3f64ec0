#include "ops/letter_law.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/time.h"
#include "ops/package.h"
#include "store/fact.h"
#include "store/onrecord.h"

static bool swedish(const struct ticket_row *t)
{
	return strcmp(t->lang, "sv") == 0;
}

/* ---- the right ------------------------------------------------------------------------------------------- */

const char *letter_right(enum kind kind, const char *lang)
{
	static const char *const words[KIND_END][2] = {
	    [KIND_ACCESS] = {"access to your personal data (Article 15 GDPR)", "tillgång till dina personuppgifter (artikel 15 i GDPR)"},
	    [KIND_PORTABILITY] = {"data portability (Article 20 GDPR)", "dataportabilitet (artikel 20 i GDPR)"},
	    [KIND_RECTIFICATION] = {"rectification of your data (Article 16 GDPR)", "rättelse av dina uppgifter (artikel 16 i GDPR)"},
	    [KIND_ERASURE] = {"erasure of your data (Article 17 GDPR)", "radering av dina uppgifter (artikel 17 i GDPR)"},
	    [KIND_RESTRICTION] = {"restriction of processing (Article 18 GDPR)", "begränsning av behandlingen (artikel 18 i GDPR)"},
	    [KIND_OBJECTION] = {"an objection to processing (Article 21(1) GDPR)", "en invändning mot behandling (artikel 21.1 i GDPR)"},
	    [KIND_OBJECTION_DM] = {"an objection to direct marketing (Article 21(2) GDPR)",
	        "en invändning mot direktmarknadsföring (artikel 21.2 i GDPR)"},
	    [KIND_AUTOMATED] = {"the review of an automated decision (Article 22 GDPR)",
	        "prövning av ett automatiserat beslut (artikel 22 i GDPR)"},
	    [KIND_CONSENT_WD] = {"the withdrawal of a consent (Article 7(3) GDPR)", "återkallelse av ett samtycke (artikel 7.3 i GDPR)"},
	    [KIND_INFO] = {"information about the processing (Articles 13, 14 and 19 GDPR)",
	        "information om behandlingen (artiklarna 13, 14 och 19 i GDPR)"},
	    [KIND_COOKIE] = {"cookies (chapter 9 section 28 of the Swedish Electronic Communications Act)",
	        "kakor (9 kap. 28 § lagen om elektronisk kommunikation)"},
	    [KIND_COMPLAINT] = {"a complaint", "ett klagomål"},
	};
	const char *out = kind > 0 && kind < KIND_END ? words[kind][strcmp(lang, "sv") == 0] : NULL;
	return out ? out : "";
}

/* ---- the processing --------------------------------------------------------------------------------------- */

static const char *field_in(const char *name, size_t n, bool sv)
{
	static const struct {
		const char *name, *en, *sv;
	} all[] = {{"name", "name", "namn"}, {"email", "e-mail address", "e-postadress"}, {"phone", "telephone number", "telefonnummer"},
	    {"address", "postal address", "postadress"}, {"birth_date", "date of birth", "födelsedatum"}, {"age", "age", "ålder"},
	    {"personnummer", "personal identity number", "personnummer"}, {"device_id", "device ID", "enhets-id"},
	    {"ip", "IP address", "IP-adress"}, {"log", "log data", "loggdata"}, {"location", "location", "platsuppgifter"},
	    {"time_zone", "time zone", "tidszon"}, {"preferences", "preferences", "personliga val"},
	    {"iban", "bank account", "bankkonto"}, {"card", "payment card", "betalkort"}, {"other", "other data", "övriga uppgifter"}};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (strlen(all[i].name) == n && memcmp(all[i].name, name, n) == 0)
			return sv ? all[i].sv : all[i].en;
	return NULL;
}

/* Fields with commas between, of one purpose after the other: each once, in the letter's words. */
static const char *categories_in(struct arena *a, const char *list, bool sv)
{
	const char *out = "";
	for (const char *p = list; *p; p += strspn(p, ",; ")) {
		size_t n = strcspn(p, ",;");
		while (n && p[n - 1] == ' ')
			n--;
		const char *word = field_in(p, n, sv);
		word = word ? word : arena_strn(a, p, n);
		if (n && !strstr(out, word))
			out = arena_printf(a, "%s%s%s", out, *out ? ", " : "", word);
		p += strcspn(p, ",;");
	}
	return out;
}

static enum ombud_status processing(
    const char *values[VALUE_END], struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	static const enum template_value which[RECORD_END] = {VALUE_PURPOSES, VALUE_CATEGORIES, VALUE_RECIPIENTS, VALUE_PERIODS,
	    VALUE_SOURCES, VALUE_DECISIONS, VALUE_TRANSFERS};
	const char *said[RECORD_END];
	bool any, sv = swedish(t);
	if (on_record(said, &any, s->db, &s->err, a, session_today(s), t->lang))
		return s->err.status;
	for (int i = 0; i < RECORD_END; i++)
		values[which[i]] = said[i];
	values[VALUE_CATEGORIES] = categories_in(a, values[VALUE_CATEGORIES], sv);
	/* Records that name none say that there is none; those that do not even say which data are not kept yet. */
	any = any && values[VALUE_CATEGORIES][0];
	if (any && !values[VALUE_DECISIONS][0])
		values[VALUE_DECISIONS] = sv ? "inga" : "none";
	if (any && !values[VALUE_TRANSFERS][0])
		values[VALUE_TRANSFERS] = sv ? "ingen" : "none";
	return OMBUD_OK;
}

/* ---- the ticket --------------------------------------------------------------------------------------------- */

static const char *until_words(struct arena *a, const struct retained_row *k, bool sv)
{
	char day[DAY_TEXT];
	if (k->until_day)
		return arena_printf(a, sv ? "till %s" : "until %s", day_text(day, (int32_t)k->until_day));
	return sv ? "så länge grunden finns" : "as long as the ground lasts";
}

static const struct sql OPEN = {"whether an erasure left what is open", "i",
    "SELECT count(*) FROM erasure_count n JOIN erasure e ON e.id = n.erasure_id WHERE e.ticket_id = $1 AND e.state < 6"
    " AND n.act = 'keep' AND n.ground = 'open' AND n.erasure_id = (SELECT max(id) FROM erasure WHERE ticket_id = $1)", false};

/* The plan leaves what is still being answered; the sweep takes it then. */
static enum ombud_status keeps_open(const char **out, struct ombud_session *s, const struct ticket_row *t)
{
	int64_t n;
	enum ombud_status status = db_one(&n, s->db, &s->err, &OPEN, I(t->id));
	if (!status && n)
		*out = swedish(t) ? "det som hör till ärenden som ännu är öppna hos oss, tills de är avslutade"
		                  : "what belongs to cases that are still open with us, until they are closed";
	return status;
}

static enum ombud_status kept(const char **out, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	struct retained_row *v;
	size_t n;
	*out = "";
	if (retained_list(&v, &n, s->db, &s->err, a, t->id))
		return s->err.status;
	if (t->kind == KIND_ERASURE && keeps_open(out, s, t))
		return s->err.status;
	bool open = (*out)[0];
	for (size_t i = 0; i < n; i++) {
		const struct code_info *c = code_find(v[i].code, strlen(v[i].code));
		const char *ground = v[i].ground[0] ? v[i].ground : c ? c->ground : "";
		const char *law = c && !strstr(ground, c->ground) ? arena_printf(a, "%s, %s", ground, c->ground) : ground;
		*out = arena_printf(a, "%s%s%s (%s), %s", *out, i || open ? "; " : "", v[i].item, law, until_words(a, &v[i], swedish(t)));
	}
	return OMBUD_OK;
}

/* Whom the data went to, and who has to change them too: a search, or what else is asked, tells them nothing. */
static bool tells(const struct task_row *k)
{
	return strcmp(k->what, "rectify") == 0 || strcmp(k->what, "erase") == 0 || strcmp(k->what, "restrict") == 0;
}

/* While one of them is not told yet, nobody is said to be. */
static enum ombud_status told(const char **out, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	struct task_row *v;
	size_t n;
	const char *all = "";
	*out = "";
	if (task_list(&v, &n, s->db, &s->err, a, t->id))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (!tells(&v[i]))
			continue;
		if (v[i].state == TASK_OPEN && !v[i].message_id)
			return OMBUD_OK;
		all = arena_printf(a, "%s%s%s", all, *all ? "; " : "", v[i].recipient);
		if (v[i].state >= TASK_IMPOSSIBLE)
			all = arena_printf(a, swedish(t) ? "%s (kunde inte underrättas: %s)" : "%s (could not be told: %s)", all, v[i].reason);
	}
	*out = all;
	return OMBUD_OK;
}

/* The day from which the processing has stopped, or is restricted, as it was recorded. */
static enum ombud_status since(const char **out, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	struct fact *v;
	size_t n;
	char day[DAY_TEXT];
	*out = "";
	if (fact_list(&v, &n, s->db, &s->err, a, t->id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].name, "from-day") == 0)
			*out = v[i].value;
		else if (strcmp(v[i].name, "stopped-at") == 0)
			*out = arena_str(a, day_text(day, local_day(s->constants.zone, strtoll(v[i].value, NULL, 10))));
	return OMBUD_OK;
}

enum ombud_status letter_law_values(
    const char *values[VALUE_END], struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	values[VALUE_RIGHT] = letter_right((enum kind)t->kind, t->lang);
	return processing(values, s, a, t) || kept(&values[VALUE_KEPT], s, a, t) || told(&values[VALUE_TOLD], s, a, t) ||
	            since(&values[VALUE_SINCE], s, a, t) || package_how(&values[VALUE_COPY], s, a, t)
	           ? s->err.status
	           : OMBUD_OK;
}
