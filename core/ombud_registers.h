/* Registers: what is processed and for whom, the policy, consents, suppressed addresses. A part of ombud.h, which
 * is included instead. They are changed by operations: purpose-set, recipient-set, policy-add, consent, stop-purpose,
 * suppress. Lists are the tables "processing", "recipients", "policy", "suppressions" of ombud_table. */
#ifndef OMBUD_REGISTERS_H
#define OMBUD_REGISTERS_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

/* The records of processing whole (Art. 30(1)), for the supervisory authority (30(4)): "text", or "csv" or "json",
 * one row or object a purpose. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_processing_export(char **out, struct ombud_session *s, const char *format);
/* One purpose with its versions and recipients, as text. */
OMBUD_API enum ombud_status ombud_processing_show(char **out, struct ombud_session *s, const char *code);
/* What Art. 30(1) asks for and the records do not say, a line each; *n: how many lines. */
OMBUD_API enum ombud_status ombud_processing_check(char **out, int64_t *n, struct ombud_session *s);

/* One version of the policy: what is known of it, and its text. */
OMBUD_API enum ombud_status ombud_policy_show(char **out, struct ombud_session *s, const char *no);

/* How a ticket's person stands: restricted, suppressed, which policy was in force when their data came, and
 * their consents, oldest first. Free words of it are masked. */
struct ombud_consent {
	int64_t at; /* UTC seconds */
	const char *purpose, *what, *how, *policy, *lang, *evidence, *third_party, *expires, *who;
	const char *text_hash; /* of the text that was shown, as hexadecimal digits; "": none was */
};
struct ombud_consents {
	int64_t person; /* 0: the ticket has none */
	bool restricted, erased;
	const char *suppressed; /* purposes, commas between; "marketing" of all of it; "": not */
	const char *policy;     /* in force when the person's data came; "": none is known */
	const struct ombud_consent *v;
	size_t n;
	void *memory;
};
OMBUD_API enum ombud_status ombud_consents(struct ombud_consents **out, struct ombud_session *s, int64_t ticket);
/* The same as text. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_consents_text(char **out, struct ombud_session *s, int64_t ticket);
OMBUD_API void ombud_consents_free(struct ombud_consents *c);
/* The newest ticket of a person, for whoever names the person. */
OMBUD_API enum ombud_status ombud_person_ticket(int64_t *ticket, struct ombud_session *s, int64_t person);

/* Which of these addresses no marketing may reach; purpose NULL: whichever. Logged. */
OMBUD_API enum ombud_status ombud_suppressed(
    bool *yes, struct ombud_session *s, const char *const *addresses, size_t n, const char *purpose);

#endif
