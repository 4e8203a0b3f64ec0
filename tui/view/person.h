/* A data subject as a whole: values (masked), all tickets, consents, holds and what else is noted. */
#ifndef VIEW_PERSON_H
#define VIEW_PERSON_H

#include "view/desk.h"
#include "view/clear.h"
#include "view/rows.h"

enum person_part { PERSON_HEAD, PERSON_VALUE, PERSON_TICKET, PERSON_NOTE, PERSON_LOOK };

struct person_line {
	enum person_part part;
	size_t i;	  /* which of them */
	const char *text; /* of a heading */
};

struct person_view {
	struct view v;
	int64_t ticket; /* by which the person is known here */
	struct ombud_person *p;
	struct ombud_ticket *t; /* of which the values are */
	struct ombud_rows *rows;
	LIST(struct person_line) line;
	struct roll roll;
	struct row_columns columns;
	struct revealed_list shown;
	bool to_read, old; /* old: others changed something since */
};

/* NULL: it could not be read, which was said. */
struct view *person_new(struct desk *d, int64_t ticket);
struct person_view *person_of(struct desk *d); /* the topmost view, if it is one; else NULL */
const struct person_line *person_here(const struct person_view *v); /* under the cursor */
/* value (taken over) is shown instead of the datum's mask for a minute. */
void person_show(struct person_view *v, struct desk *d, int64_t datum, char *value);

void person_draw(const struct view *view, const struct desk *d, struct canvas *c);
enum { PERSON_TITLE = 200 };
extern const char person_look[]; /* N_ */
void person_title(const struct person_view *v, char *out, size_t size);
const char *person_stands(const struct person_view *v); /* erased, restricted, or what is known of who it is */
/* person_say.c */
void person_say(const struct view *view, const struct desk *d, struct bytes *out);
void person_head(const struct view *view, const struct desk *d, struct bytes *out);

#endif
