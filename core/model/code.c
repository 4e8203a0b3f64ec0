/* How a ticket may end: the resolution codes, their grounds, and the kinds they fit. */
#include "model/ticket.h"

#include <string.h>

#include "base/say.h"
#include "model/word.h"

#define K(kind) (UINT32_C(1) << KIND_##kind)

/* Requests under Arts 15 to 21, to 22, and every right of a data subject. */
#define ARTS_15_21                                                                                 \
	(K(ACCESS) | K(PORTABILITY) | K(RECTIFICATION) | K(ERASURE) | K(RESTRICTION) |             \
	    K(OBJECTION) | K(OBJECTION_DM))
#define ARTS_15_22 (ARTS_15_21 | K(AUTOMATED))
#define RIGHTS (ARTS_15_22 | K(CONSENT_WD) | K(INFO) | K(COOKIE))
#define SERVICES                                                                                   \
	(K(INCIDENT) | K(ACCOUNT) | K(HOWTO) | K(BILLING) | K(REQUEST) | K(OTHER) | K(POLICYQ) |   \
	    K(SECURITY))
#define ALL ((UINT32_C(1) << KIND_END) - 2)

static const struct code_info codes[] = {
    {"GRANTED", N_("done in full"), "12(3)", .kinds = RIGHTS},
    {"PARTIAL", N_("done in part, the rest refused item by item"), "12(4)", .kinds = RIGHTS,
	.refusal = true},
    {"NODATA", N_("no personal data are processed; the answer says so"), "15(1)",
	.kinds = K(ACCESS) | K(PORTABILITY) | K(ERASURE)},
    {"REF-UNFOUNDED", N_("manifestly unfounded"), "12(5)(b)", .kinds = ARTS_15_22, .refusal = true},
    {"REF-EXCESSIVE", N_("manifestly excessive, abuse included"), "12(5)(b)", .kinds = ARTS_15_22,
	.refusal = true},
    {"FEE", N_("a reasonable fee was announced and accepted"), "12(5)(a), 15(3)",
	.kinds = K(ACCESS), .refusal = true},
    {"UNIDENT", N_("the person cannot be identified, or gave no proof"), "11(2), 12(2), 12(6)",
	.kinds = ARTS_15_21, .refusal = true},
    {"RET-LAW", N_("kept: a law or a public task demands it"), "17(3)(b)", .kinds = K(ERASURE),
	.refusal = true},
    {"RET-CLAIM", N_("kept for legal claims"), "17(3)(e)", .kinds = K(ERASURE), .refusal = true},
    {"RET-EXPR", N_("kept for freedom of expression and information"), "17(3)(a)",
	.kinds = K(ERASURE), .refusal = true},
    {"RET-HEALTH", N_("kept for public health"), "17(3)(c)", .kinds = K(ERASURE), .refusal = true},
    {"RET-RESEARCH", N_("kept for archives, research or statistics"), "17(3)(d)",
	.kinds = K(ERASURE), .refusal = true},
    {"REF-NOGROUND", N_("none of the grounds in 17(1) or 18(1) applies"), "17(1), 18(1)",
	.kinds = K(ERASURE) | K(RESTRICTION), .refusal = true},
    {"REF-SCOPE", N_("not provided by the person, not by consent or contract, or not automated"),
	"20(1)", .kinds = K(PORTABILITY), .refusal = true},
    {"REF-OTHERS", N_("the rights of others stand against it"), "15(4), 20(4)",
	.kinds = K(ACCESS) | K(PORTABILITY), .refusal = true},
    {"REF-ACCURATE", N_("the data are right; a supplementary statement was offered"), "16",
	.kinds = K(RECTIFICATION), .refusal = true},
    {"OVERRIDE", N_("compelling grounds or legal claims outweigh the objection"), "21(1)",
	.kinds = K(OBJECTION), .refusal = true},
    {"STOPPED", N_("the processing has stopped"), "7(3), 21(3), LEK 9:28",
	.kinds = K(CONSENT_WD) | K(OBJECTION_DM) | K(COOKIE)},
    {"HUMAN-UPHELD", N_("a person reviewed the decision and upheld it"), "22(3)",
	.kinds = K(AUTOMATED)},
    {"HUMAN-CHANGED", N_("a person reviewed the decision and changed it"), "22(3)",
	.kinds = K(AUTOMATED)},
    {"NAT-LAW", N_("national law restricts the right"), "23, 2018:218 ch. 5", .kinds = K(ACCESS),
	.refusal = true},
    {"NOTIFIED", N_("the authority was notified of the breach"), "33(1)", .kinds = K(BREACH)},
    {"NOT-NOTIFIABLE", N_("a risk is unlikely: documented, not notified"), "33(1)",
	.kinds = K(BREACH)},
    {"WITHDRAWN", N_("the requester withdrew it in writing"), "", .kinds = ALL},
    {"REDIRECT", N_("another controller is responsible; the person was told which"), "",
	.kinds = ALL},
    {"DUP", N_("the same request is open or was just answered; that answer goes along"), "",
	.kinds = ALL},
    {"SOLVED", N_("solved"), "", .kinds = SERVICES | K(CAMPAIGN), .no_letter = true},
    {"ANSWERED", N_("the question was answered"), "",
	.kinds = SERVICES | K(CAMPAIGN) | K(COMPLAINT) | K(DPA)},
    {"NOFIX", N_("will not or cannot be mended"), "", .kinds = SERVICES, .no_letter = true},
    {"NORESPONSE", N_("the customer did not answer our question"), "", .kinds = SERVICES,
	.no_letter = true},
};
enum { CODES = sizeof codes / sizeof *codes };

const struct code_info *code_table(size_t *n)
{
	*n = CODES;
	return codes;
}

const struct code_info *code_find(const char *name, size_t n)
{
	struct word_pick p = {0};
	for (int i = 0; i < CODES; i++)
		word_offer(&p, i + 1, codes[i].name, name, n);
	int row = word_picked(&p);
	return row ? &codes[row - 1] : NULL;
}

bool code_fits(const struct code_info *c, enum kind k)
{
	return c && kind_info(k) && (c->kinds >> k & 1);
}

bool code_takes_two(const struct code_info *c, enum kind k, bool rekinded)
{
	const struct kind_info *kind = kind_info(k);
	if (!kind || !kind->single_eye || rekinded)
		return true;
	return c && (c->refusal || (k == KIND_RECTIFICATION && strcmp(c->name, "GRANTED") != 0));
}
