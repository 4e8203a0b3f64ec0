/* Who may do what: the matrix, one row a permission. */
#include "model/role.h"

#include <assert.h>
#include <string.h>

#include "base/say.h"

enum { ROLES = 6 };

static const struct {
	unsigned bit;
	const char *name;
} roles[ROLES] = {
    {ROLE_AGENT, "agent"},
    {ROLE_LEAD, "lead"},
    {ROLE_DPO, "dpo"},
    {ROLE_AUDITOR, "auditor"},
    {ROLE_ADMIN, "admin"},
    {ROLE_SYSTEM, "system"},
};

enum {
	no = GRANT_NO,
	yes = GRANT_YES,
	own = GRANT_OWN,
	why = GRANT_REASON,
	owy = GRANT_REASON_OWN,
	two = GRANT_SECOND,
	els = GRANT_OWN_ELSE_REASON,
};

static const struct {
	const char *name;
	unsigned char grant[ROLES]; /* agent lead dpo auditor admin system */
} matrix[] = {
    [MAY_LIST] = {"list", {yes, yes, yes, yes, no, yes}},
    [MAY_OPEN_PRIVACY] = {"open-privacy", {els, yes, yes, why, no, no}},
    [MAY_REVEAL_S1] = {"reveal-s1", {why, why, why, no, no, no}},
    [MAY_REVEAL_S2] = {"reveal-s2", {owy, why, why, no, no, no}},
    [MAY_REVEAL_S3] = {"reveal-s3", {no, no, why, no, no, no}},
    [MAY_WORK] = {"work", {own, yes, yes, no, no, no}},
    [MAY_BULK_COMMON] = {"bulk-common", {yes, yes, yes, no, no, yes}},
    [MAY_MERGE] = {"merge", {no, yes, yes, no, no, no}},
    [MAY_BULK_OTHER] = {"bulk-other", {no, yes, yes, no, no, no}},
    [MAY_BACKDATE] = {"backdate", {no, why, why, no, no, no}},
    [MAY_EXTEND] = {"extend", {no, why, why, no, no, no}},
    [MAY_APPROVE] = {"approve", {no, yes, yes, no, no, no}},
    [MAY_REFUSE] = {"refuse", {no, no, yes, no, no, no}},
    [MAY_SPAM] = {"spam", {no, yes, yes, no, no, no}},
    [MAY_APPROVE_ERASURE] = {"approve-erasure", {no, two, two, no, no, no}},
    /* a plan approved by two people only; the operation checks the plan */
    [MAY_ERASE] = {"erase", {no, no, yes, no, no, yes}},
    /* placing; a release needs a second person */
    [MAY_HOLD] = {"hold", {no, no, yes, no, no, no}},
    [MAY_PACKAGE] = {"package", {no, why, why, no, no, no}},
    [MAY_EXPORT_MASKED] = {"export-masked", {no, yes, yes, yes, no, no}},
    /* with a reason, too */
    [MAY_EXPORT_CLEAR] = {"export-clear", {no, no, two, no, no, no}},
    [MAY_CONSENT] = {"consent", {own, yes, yes, no, no, yes}},
    [MAY_LEGAL_TABLES] = {"legal-tables", {no, no, yes, no, no, no}},
    [MAY_SERVICE_TABLES] = {"service-tables", {no, yes, yes, no, no, no}},
    [MAY_ADMINISTER] = {"administer", {no, no, no, no, yes, no}},
    [MAY_QUALIFY] = {"qualify", {no, no, no, no, yes, no}},
    /* a lead: the own team's, masked */
    [MAY_READ_AUDIT] = {"read-audit", {no, own, yes, yes, no, no}},
    [MAY_VERIFY_AUDIT] = {"verify-audit", {no, no, yes, yes, yes, yes}},
    [MAY_FILTER_PERSONAL] = {"filter-personal", {yes, yes, yes, yes, no, no}},
    [MAY_KEEP] = {"keep", {yes, yes, yes, yes, no, no}},
    [MAY_TAKE_IN] = {"take-in", {yes, yes, yes, no, no, yes}},
    [MAY_TICK] = {"tick", {yes, yes, yes, no, yes, yes}},
};
static_assert(sizeof matrix / sizeof *matrix == PERMISSIONS, "a row for every permission");

const char *permission_name(enum permission p)
{
	return (unsigned)p < PERMISSIONS ? matrix[p].name : "";
}

const char *permission_said(enum permission p)
{
	switch (p) {
	case MAY_REVEAL_S1:
		return _("reveal-s1 (names, ages, preferences)");
	case MAY_REVEAL_S2:
		return _("reveal-s2 (e-mail, phone, address and the like)");
	case MAY_REVEAL_S3:
		return _("reveal-s3 (personnummer, cards, bank accounts)");
	default:
		return permission_name(p);
	}
}

/* Every set of roles that people have, in words, each after a comma: as static texts. */
#define SETS_1(rest) rest, ", agent" rest
#define SETS_2(rest) SETS_1(rest), SETS_1(", lead" rest)
#define SETS_3(rest) SETS_2(rest), SETS_2(", dpo" rest)
#define SETS_4(rest) SETS_3(rest), SETS_3(", auditor" rest)
static const char *const set_words[] = {SETS_4(""), SETS_4(", admin")};
static_assert(sizeof set_words / sizeof *set_words == ROLE_SYSTEM, "a text for every set");

const char *permission_holders(enum permission p)
{
	return permission_above(p, GRANT_NO);
}

/* How much a grant gives, for roles that add up. */
static int worth(enum grant g)
{
	static const int worths[] = {
	    [GRANT_NO] = 0,
	    [GRANT_SECOND] = 1,
	    [GRANT_REASON_OWN] = 2,
	    [GRANT_OWN] = 3,
	    [GRANT_REASON] = 4,
	    [GRANT_OWN_ELSE_REASON] = 5,
	    [GRANT_YES] = 6,
	};
	return worths[g];
}

const char *permission_above(enum permission p, enum grant g)
{
	unsigned set = 0;
	for (size_t i = 0; i < ROLES && (unsigned)p < PERMISSIONS; i++)
		if (roles[i].bit != ROLE_SYSTEM && worth((enum grant)matrix[p].grant[i]) > worth(g))
			set |= roles[i].bit;
	return set ? set_words[set] + strlen(", ") : "";
}

enum grant role_grant(unsigned set, enum permission p)
{
	enum grant best = GRANT_NO;
	if ((unsigned)p >= PERMISSIONS)
		return GRANT_NO;
	if (set & ROLE_AUDITOR)
		set = ROLE_AUDITOR;
	for (size_t i = 0; i < ROLES; i++) {
		enum grant g = (enum grant)matrix[p].grant[i];
		if ((set & roles[i].bit) && worth(g) > worth(best))
			best = g;
	}
	return best;
}

bool role_has(unsigned set, enum permission p)
{
	return role_grant(set, p) != GRANT_NO;
}

enum permission permission_to_reveal(enum data_class c)
{
	switch (c) {
	case CLASS_S0:
		return MAY_LIST;
	case CLASS_S1:
		return MAY_REVEAL_S1;
	case CLASS_S2:
		return MAY_REVEAL_S2;
	default:
		return MAY_REVEAL_S3;
	}
}

/* ---- sets of roles ---- */

const char *role_name(enum role r)
{
	for (size_t i = 0; i < ROLES; i++)
		if (roles[i].bit == (unsigned)r)
			return roles[i].name;
	return "";
}

static unsigned role_find(const char *name, size_t n)
{
	for (size_t i = 0; i < ROLES; i++)
		if (roles[i].bit != ROLE_SYSTEM && strlen(roles[i].name) == n &&
		    strncmp(roles[i].name, name, n) == 0)
			return roles[i].bit;
	return 0;
}

unsigned roles_parse(const char *s)
{
	unsigned set = 0;
	for (;;) {
		s += strspn(s, " ");
		size_t n = strcspn(s, " ,");
		unsigned one = role_find(s, n);
		if (!one)
			return 0;
		set |= one;
		s += n + strspn(s + n, " ");
		if (*s == '\0')
			return set;
		if (*s++ != ',')
			return 0;
	}
}

void roles_text(struct buf *out, unsigned set)
{
	const char *comma = "";
	for (size_t i = 0; i < ROLES; i++) {
		if (!(set & roles[i].bit))
			continue;
		buf_printf(out, "%s%s", comma, roles[i].name);
		comma = ",";
	}
}

const char *roles_conflict(unsigned set)
{
	if ((set & ROLE_AUDITOR) && set != ROLE_AUDITOR)
		return _("an auditor has no other role: give the other roles to another account");
	if ((set & ROLE_DPO) && (set & ROLE_ADMIN))
		return _(
		    "the DPO may not be admin too (Art. 38(6) GDPR): give admin to another person");
	return NULL;
}
