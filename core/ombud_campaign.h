/* Letters to many: what became of them. A part of ombud.h, which is included instead. */
#ifndef OMBUD_CAMPAIGN_H
#define OMBUD_CAMPAIGN_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

/* They are made, approved and sent by the operations 'campaign-...'; ombud_table "campaigns" lists them. */

/* One whole: what it is about, who made and approved it, its audience and how far it got, both texts.
 * *out: ombud_free. */
OMBUD_API enum ombud_status ombud_campaign(char **out, struct ombud_session *s, const char *name);
/* A row a person: by number, without personal data, which version of the policy was in force when their data came
 * in and when the notice went out, when it went, and what came of it. Free with ombud_table_free. */
OMBUD_API enum ombud_status ombud_campaign_proof(
    struct ombud_table **out, struct ombud_session *s, const char *name);

#endif
