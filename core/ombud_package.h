/* Answers to requests for access and portability: where was searched, what goes along, the package. A part of
 * ombud.h, which is included instead. */
#ifndef OMBUD_PACKAGE_H
#define OMBUD_PACKAGE_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

/* Where the person's data were searched for, and behind that the places that still are to be. */
OMBUD_API enum ombud_status ombud_searches(struct ombud_table **out, struct ombud_session *s, int64_t ticket);
/* The ticket's packages. */
OMBUD_API enum ombud_status ombud_packages(struct ombud_table **out, struct ombud_session *s, int64_t ticket);

/* What is decided about before a package is made. */
struct ombud_review {
	const char *name;     /* as the operation review takes it: "12", "12/1", "phone/1" */
	const char *what;     /* "letter", "note", "file", "value" */
	const char *title;    /* masked */
	const char *decision; /* "" open, "as-is", "redacted", "withheld" */
	const char *ground;
	int64_t at;
};
struct ombud_reviews {
	const struct ombud_review *v;
	size_t n, n_open;
	const char *missing; /* what stands in the way of a package, or "" */
	void *memory;
};
OMBUD_API enum ombud_status ombud_reviews(struct ombud_reviews **out, struct ombud_session *s, int64_t ticket);
OMBUD_API void ombud_reviews_free(struct ombud_reviews *r);

/* How one goes out: as it was decided, else as the desk proposes it. reason NULL: masked; else in clear, for roles
 * that may make packages, and logged. *out: ombud_wipe. */
OMBUD_API enum ombud_status ombud_review_text(
    char **out, struct ombud_session *s, int64_t ticket, const char *name, const char *reason);

/* A package's bytes (number 0: the newest), for a reason that is logged first. *out: ombud_wipe. */
OMBUD_API enum ombud_status ombud_package_bytes(
    char **out, size_t *bytes, struct ombud_session *s, int64_t ticket, int64_t number, const char *reason);

#endif
