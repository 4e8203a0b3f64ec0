/* The kinds of tickets: what the law calls them, which clock they run on, who decides. */
#include "model/ticket.h"

#include <assert.h>

#include "base/say.h"
#include "model/word.h"

#define RIGHT .right = true, .clock = CLOCK_MONTH
#define SERVICE                                                                                    \
	.service = true, .single_eye = true, .clock = CLOCK_SERVICE, .pauses = PAUSE_CUSTOMER,     \
	.article = ""

/* Art. 12(6) lets identity be asked for in requests under Arts 15 to 21. An objection to marketing
 * and a withdrawal are obeyed on the address they come from, so they are not listed with it. */
static const struct kind_info kinds[] = {
    [KIND_ACCESS] = {"access", "acce", N_("Access"), "Art. 15 GDPR", RIGHT,
	.pauses = PAUSE_IDENTITY | PAUSE_CLARIFY, .extend = true, .identity = true,
	.grant = DECIDE_AGENT, .refuse = DECIDE_DPO},
    [KIND_PORTABILITY] = {"portability", "port", N_("Portability"), "Art. 20 GDPR", RIGHT,
	.pauses = PAUSE_IDENTITY, .extend = true, .identity = true, .grant = DECIDE_AGENT,
	.refuse = DECIDE_DPO},
    [KIND_RECTIFICATION] = {"rectification", "rect", N_("Rectification"), "Art. 16 GDPR", RIGHT,
	.pauses = PAUSE_IDENTITY, .extend = true, .identity = true, .single_eye = true,
	.grant = DECIDE_AGENT, .refuse = DECIDE_LEAD},
    [KIND_ERASURE] = {"erasure", "eras", N_("Erasure"), "Art. 17 GDPR", RIGHT,
	.pauses = PAUSE_IDENTITY, .extend = true, .identity = true, .grant = DECIDE_LEAD_AND_DPO,
	.refuse = DECIDE_DPO},
    [KIND_RESTRICTION] = {"restriction", "rest", N_("Restriction"), "Art. 18 GDPR", RIGHT,
	.pauses = PAUSE_IDENTITY, .extend = true, .identity = true, .grant = DECIDE_AGENT,
	.refuse = DECIDE_DPO},
    [KIND_OBJECTION] = {"objection", "obje", N_("Objection"), "Art. 21(1) GDPR", RIGHT,
	.pauses = PAUSE_IDENTITY, .extend = true, .identity = true, .grant = DECIDE_DPO,
	.refuse = DECIDE_DPO},
    [KIND_OBJECTION_DM] = {"objection_dm", "objd", N_("Objection to marketing"), "Art. 21(2) GDPR",
	RIGHT, .single_eye = true, .grant = DECIDE_AGENT, .refuse = DECIDE_DPO},
    [KIND_AUTOMATED] = {"automated", "auto", N_("Automated decision"), "Art. 22 GDPR", RIGHT,
	.extend = true, .grant = DECIDE_DPO, .refuse = DECIDE_DPO},
    [KIND_CONSENT_WD] = {"consent_wd", "cons", N_("Withdrawal of consent"), "Art. 7(3) GDPR", RIGHT,
	.single_eye = true, .grant = DECIDE_AGENT, .refuse = DECIDE_DPO},
    [KIND_INFO] = {"info", "info", N_("Information"), "Art. 13, 14 and 19 GDPR", RIGHT,
	.single_eye = true, .grant = DECIDE_AGENT, .refuse = DECIDE_DPO},
    [KIND_COOKIE] = {"cookie", "cook", N_("Cookies"), "LEK 9:28", RIGHT, .single_eye = true,
	.grant = DECIDE_AGENT, .refuse = DECIDE_DPO},
    [KIND_COMPLAINT] = {"complaint", "comp", N_("Complaint"), "policy", .clock = CLOCK_MONTH,
	.grant = DECIDE_LEAD, .refuse = DECIDE_LEAD},
    [KIND_DPA] = {"dpa", "dpa", N_("Supervisory authority"), "", .clock = CLOCK_LETTER,
	.grant = DECIDE_DPO, .refuse = DECIDE_DPO},
    [KIND_BREACH] = {"breach", "brea", N_("Personal data breach"), "Art. 33 and 34 GDPR",
	.clock = CLOCK_HOURS72, .grant = DECIDE_DPO, .refuse = DECIDE_DPO},
    [KIND_POLICYQ] = {"policyq", "poli", N_("Question on the policy"), "policy",
	.clock = CLOCK_WORKDAYS, .pauses = PAUSE_CUSTOMER, .single_eye = true,
	.grant = DECIDE_AGENT, .refuse = DECIDE_AGENT},
    [KIND_SECURITY] = {"security", "secu", N_("Security"), "policy", .clock = CLOCK_WORKDAYS,
	.pauses = PAUSE_CUSTOMER, .grant = DECIDE_AGENT, .refuse = DECIDE_AGENT},
    [KIND_INCIDENT] = {"incident", "inci", N_("Incident"), SERVICE},
    [KIND_ACCOUNT] = {"account", "acco", N_("Account"), SERVICE},
    [KIND_HOWTO] = {"howto", "howt", N_("How to"), SERVICE},
    [KIND_BILLING] = {"billing", "bill", N_("Billing"), SERVICE},
    [KIND_REQUEST] = {"request", "requ", N_("Request"), SERVICE},
    [KIND_OTHER] = {"other", "othe", N_("Other"), SERVICE},
    [KIND_CAMPAIGN] = {"campaign", "camp", N_("Policy campaign"), "Art. 13(3) GDPR",
	.clock = CLOCK_NONE, .grant = DECIDE_DPO, .refuse = DECIDE_DPO},
};
static_assert(sizeof kinds / sizeof *kinds == KIND_END, "a row for every kind");

const struct kind_info *kind_info(enum kind k)
{
	return (int)k > 0 && k < KIND_END ? &kinds[k] : NULL;
}

enum kind kind_find(const char *name, size_t n)
{
	struct word_pick p = {0};
	for (int k = 1; k < KIND_END; k++) {
		word_offer(&p, k, kinds[k].name, name, n);
		word_offer_exact(&p, k, kinds[k].short_name, name, n);
	}
	return (enum kind)word_picked(&p);
}
