/* What the sample store processes, for whom, and under which policy: invented, and every text says so. */
#include "base/time.h"
#include "ops/session.h"
#include "port/demo_desk.h"
#include "store/setting.h"

enum { HOUR = 3600, OLD_DAYS = 700 };

#define INVENTED "invented: "

/* The policies name the purposes as they stand then; the second adds marketing. */
static const char *const policies[][14] = {
    {"policy-add", "demo-1", "--significant", "no", "--purposes", "rights,service,stay,tickets", "--changes",
	"invented: the first version", "--text", "Invented for the sample store: no policy of anybody's.", NULL},
    {"policy-add", "demo-2", "--significant", "yes", "--purposes", "marketing,rights,service,stay,tickets", "--changes",
	"invented: marketing by mail, with consent", "--text",
	"Invented for the sample store: no policy of anybody's. Version 2 names marketing.", NULL},
};

#define COMMON \
	"--subjects", INVENTED "customers and visitors", "--source", INVENTED "the person", "--security", \
	    INVENTED "roles, masking, a log of what is read", "--systems", "mail,crm,billing", "--policy", "demo-2"

static const char *const records[][24] = {
    {"purpose-set", "rights", "--categories", "name,email", "--erase-after", INVENTED "36 months after the answer", COMMON, NULL},
    {"purpose-set", "legal-notice", "--categories", "name,email", "--erase-after", INVENTED "36 months after the letter", COMMON,
	NULL},
    {"purpose-set", "tickets", "--interest", INVENTED "to help who asks", "--categories", "name,email,phone,device_id",
	"--erase-after", INVENTED "24 months after the ticket", COMMON, NULL},
    {"purpose-set", "stay", "--interest", INVENTED "to finish what was begun", "--categories", "name,email", "--erase-after",
	INVENTED "24 months after the ticket", COMMON, NULL},
    {"purpose-set", "service", "--interest", INVENTED "to say what changes", "--categories", "email", "--erase-after",
	INVENTED "with the account", COMMON, NULL},
    {"purpose-set", "marketing", "--categories", "name,email,preferences", "--erase-after", INVENTED "when consent is taken back",
	COMMON, NULL},
};

static const char *const recipients[][12] = {
    {"recipient-set", "tickets", "Provrum AB (invented)", "--country", "SE", "--email", "dataskydd@provrum.example", NULL},
    {"recipient-set", "marketing", "Sample Mailers Inc (invented)", "--country", "US", "--safeguard",
	INVENTED "standard contractual clauses", "--email", "privacy@samplemailers.example", NULL},
};

/* The first version was there long before the oldest ticket, the second came with the desk. */
static enum ombud_status add_policies(struct err *err, struct ombud_session *s)
{
	char day[DAY_TEXT];
	for (size_t i = 0; i < sizeof policies / sizeof *policies; i++) {
		const char *words[18] = {NULL};
		size_t n = 0;
		for (; policies[i][n]; n++)
			words[n] = policies[i][n];
		words[n++] = "--day";
		words[n] = day_text(day, session_today(s) - (i ? 0 : OLD_DAYS));
		if (demo_deed(err, s, 0, words))
			return err->status;
	}
	return OMBUD_OK;
}

static const char *const heads[][2] = {
    {"controller.name", "Exempelbolaget AB (invented)"},
    {"controller.address", "Provgatan 1, 111 22 Stockholm (invented)"},
    {"controller.contact", "dataskydd@exempelbolaget.example"},
    {"dpo.name", "Lena Ek (invented)"},
    {"dpo.contact", "dso@exempelbolaget.example"},
};

enum ombud_status demo_register(struct err *err, const struct demo_desk *d)
{
	struct ombud_session *s;
	if (demo_session(&s, err, d, "lena", d->start + HOUR))
		return err->status;
	enum ombud_status status = add_policies(err, s);
	for (size_t i = 0; i < sizeof heads / sizeof *heads && !status; i++)
		status = setting_set(s->db, err, heads[i][0], heads[i][1]);
	for (size_t i = 0; i < sizeof records / sizeof *records && !status; i++)
		status = demo_deed(err, s, 0, records[i]);
	for (size_t i = 0; i < sizeof recipients / sizeof *recipients && !status; i++)
		status = demo_deed(err, s, 0, recipients[i]);
	ombud_session_close(s);
	return status;
}
