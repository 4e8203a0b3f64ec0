/* One ticket: its clock, its person (masked), its letters, what stands between it and its end. */
#ifndef VIEW_TICKET_H
#define VIEW_TICKET_H

#include "view/desk.h"
#include "view/sheet.h"

enum letter_fold {
	LETTER_USUAL, /* long quotes show their first line */
	LETTER_WHOLE,
	LETTER_FOLDED, /* its heading only */
};

struct ticket_view {
	struct view v;
	int64_t id;
	struct ombud_ticket *t; /* NULL: could not be read */
	bool to_read;		/* fetch it at the next load */
	struct doc main, side;	/* side: where there is room for a pane of its own */
	int laid_w;		/* the width they are laid out for */
	bool to_lay;
	struct roll roll;
	struct revealed_list shown;
	char *present;		/* who else is here, or NULL */
	int64_t present_at;	/* monotonic ms of that answer */
	bool to_ask;
	char find[200];
	char zone[40];		/* in which days are counted */
	LIST(enum letter_fold) fold; /* of each letter; beyond: LETTER_USUAL */
};

struct view *ticket_new(struct desk *d, int64_t id);
struct ticket_view *ticket_of(struct desk *d); /* the topmost view, if it is a ticket */
/* Another ticket in the same view. */
void ticket_turn(struct ticket_view *v, struct desk *d, int64_t id);
/* value (taken over) is shown instead of the datum's mask for a minute. */
void ticket_show(struct ticket_view *v, struct desk *d, int64_t datum, char *value);
/* The text of the letter in sight, masked; NULL: none is. */
const char *ticket_letter(const struct ticket_view *v);
/* The letter in sight, or all of them. */
void ticket_fold(struct ticket_view *v, enum fold how);
void ticket_mask(struct ticket_view *v); /* everything, now */

#endif
