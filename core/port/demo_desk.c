#include "port/demo_desk.h"

#include <stdio.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/clock.h"
#include "store/setting.h"

enum { WORDS = 12, DAY = 86400, HOUR = 3600, QUALIFIED_MONTHS = 12, LAPSED_MONTHS = 8 };

static const struct {
	const char *account, *full_name, *roles, *team;
	int months; /* of qualification; 0: they still are */
} agents[] = {
    {"ines", "Ines Falk", "agent,lead", "privacy", 0},
    {"dirk", "Dirk Osei", "agent", "privacy", 0},
    {"sam", "Sam Lindholm", "agent", "service", 0},
    {"lena", "Lena Wikman", "dpo", "privacy", 0},
    {"omar", "Omar Nassar", "agent", "service", 0},
    {"rev", "Revekka Alm", "auditor", "privacy", 0},
    {"nils", "Nils Borg", "agent", "service", LAPSED_MONTHS},
};
enum { AGENTS = sizeof agents / sizeof *agents };

/* What a regular expression over a personal-data field is good for, beside the team's queues. */
static const struct {
	const char *name, *filter;
} filters[] = {
    {"iban-de", "iban:/^DE/"},
    {"webmail", "email:/@(mail|webmail|epost|post)\\.example$/"},
    {"work-mail", "is:open email:/@(jobb|office)\\.example$/"},
    {"phone-fictional-uk", "phone:/^\\+447700900/"},
    {"test-networks", "ip:/^(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\./ is:open"},
    {"ipv6", "ip:/:/"},
    {"device-prefix", "device:/^(CA|BE)[0-9A-F]{2}-/i"},
    {"born-before-1960", "birth_date:/^19[0-5]/"},
    {"has-card-or-iban", "is:open pii:card,iban"},
    {"not-latin", "subject:/[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Cyrillic}\\p{Arabic}\\p{Greek}]/"},
    {"calls-it-gdpr", "is:open body:/\\b(gdpr|dsgvo|rgpd|rodo|avg)\\b/i"},
};

void demo_staff(struct demo_staff *out, const char *user)
{
	out->account[DEMO_CALLER] = out->full_name[DEMO_CALLER] = user;
	for (int i = 0; i + DEMO_INES < DEMO_NOBODY; i++) {
		out->account[i + DEMO_INES] = agents[i].account;
		out->full_name[i + DEMO_INES] = agents[i].full_name;
	}
}

enum ombud_status demo_session(struct ombud_session **out, struct err *err,
    const struct demo_desk *d, const char *account, int64_t now)
{
	char why[sizeof err->text];
	struct ombud_open how = {.store = d->store, .user = d->user, .act_as = account, .now = now};
	enum ombud_status status = ombud_session_open(out, &how, why, sizeof why);
	if (status)
		return fail(err, status, "%s", why);
	(*out)->ledger_later = true; /* made under another name than it will have */
	return OMBUD_OK;
}

/* One operation through the gate; whatever stops it is an error here. */
enum ombud_status demo_deed(struct err *err, struct ombud_session *s, int64_t ticket, const char *const *words)
{
	struct ombud_result *r;
	struct ombud_request request = {.words = words, .ids = &ticket, .n_ids = ticket != 0};
	while (words[request.n_words])
		request.n_words++;
	enum ombud_status status = ombud_run(&r, s, &request);
	if (status)
		return fail(err, status, "%s", ombud_error(s));
	if (ticket && !r->applied)
		status = fail(err, OMBUD_CONFLICT, "%s", r->n ? r->v[0].why : r->sentence);
	ombud_result_free(r);
	return status;
}

static enum ombud_status deed(
    struct err *err, struct ombud_session *s, int64_t ticket, const char *const words[WORDS])
{
	return demo_deed(err, s, ticket, words);
}

/* ---- at the start ----------------------------------------------------------------------------- */

static enum ombud_status add_agents(
    struct err *err, struct ombud_session *s, const char *user, const char *until)
{
	char lapsed[DAY_TEXT];
	for (size_t i = 0; i < AGENTS; i++) {
		if (strcmp(agents[i].account, user) == 0)
			continue;
		day_text(lapsed, add_months(session_today(s), agents[i].months));
		if (deed(err, s, 0,
		        (const char *const[WORDS]){"agent-add", agents[i].account, agents[i].roles, "--full-name",
		            agents[i].full_name, "--team", agents[i].team, "--until", agents[i].months ? lapsed : until}))
			return err->status;
	}
	return deed(
	    err, s, 0, (const char *const[WORDS]){"agent-qualify", user, "--until", until});
}

static enum ombud_status hire(struct err *err, const struct demo_desk *d)
{
	struct ombud_session *s;
	char until[DAY_TEXT];
	const char *admin = strcmp(d->user, "admin") == 0 ? "admin2" : "admin";
	day_text(until, add_months(local_day("Europe/Stockholm", d->now), QUALIFIED_MONTHS));
	if (demo_session(&s, err, d, admin, d->start))
		return err->status;
	enum ombud_status status = add_agents(err, s, d->user, until);
	if (!status)
		status =
		    deed(err, s, 0, (const char *const[WORDS]){"agent-qualify", admin, "--until", until});
	ombud_session_close(s);
	return status;
}

static enum ombud_status save_filters(struct err *err, const struct demo_desk *d)
{
	struct ombud_session *s;
	if (demo_session(&s, err, d, "ines", d->start + HOUR))
		return err->status;
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < sizeof filters / sizeof *filters && !status; i++)
		status = deed(err, s, 0,
		    (const char *const[WORDS]){
		        "filter-save", filters[i].name, "--team", "yes", "--filter", filters[i].filter});
	ombud_session_close(s);
	return status;
}

enum ombud_status demo_desk_open(struct err *err, const struct demo_desk *d)
{
	if (hire(err, d) || save_filters(err, d))
		return err->status;
	return demo_register(err, d);
}

/* ---- at the end ------------------------------------------------------------------------------- */

static enum ombud_status one_deed(struct err *err, struct ombud_session *s, const struct demo_deed *d)
{
	char other[32], day[DAY_TEXT];
	snprintf(other, sizeof other, "%lld", (long long)d->other);
	if (d->what == DEED_REOPEN)
		return deed(err, s, d->ticket, (const char *const[WORDS]){"reopen", "--reason", "they wrote again"});
	if (d->what == DEED_LINK)
		return deed(
		    err, s, d->ticket, (const char *const[WORDS]){"link", other, "--type", "duplicate"});
	return deed(err, s, d->ticket,
	    (const char *const[WORDS]){"letter-date", day_text(day, (int32_t)d->other)});
}

/* So that a reply can be tried. At the end: what came before would have been acknowledged. */
static enum ombud_status set_sender(struct err *err, struct ombud_session *s)
{
	return setting_set(s->db, err, "mail.from", "privacy@exempelbolaget.example");
}

enum ombud_status demo_desk_work(struct err *err, const struct demo_desk *d, const demo_deeds *deeds)
{
	struct ombud_session *s;
	if (demo_session(&s, err, d, "ines", d->now))
		return err->status;
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < deeds->n && !status; i++)
		status = one_deed(err, s, &deeds->v[i]);
	if (!status)
		status = set_sender(err, s);
	ombud_session_close(s);
	return status;
}
