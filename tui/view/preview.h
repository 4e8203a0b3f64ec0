/* The preview: what the ticket under the list's cursor is. Looked at from the list it is a glance, which
 * nobody logs and which shows the beginnings of letters; with the keys in it, it is the ticket opened. */
#ifndef VIEW_PREVIEW_H
#define VIEW_PREVIEW_H

#include "view/panes.h"
#include "view/sheet.h"
#include "widget/roll.h"

struct canvas;

struct preview {
	struct ombud_ticket *t;
	int64_t id;
	int64_t opened; /* this one is read as an opened ticket, in whole */
	bool stale;	/* to be fetched again */
	int64_t at;	/* monotonic ms at which it is to be fetched; 0: not waiting */
	struct doc doc;
	bool to_lay;
	struct area laid; /* for this room */
	struct roll roll;
	struct revealed_list shown;
	char find[200];
};

/* The ticket that it shows, if it is the one under the cursor; NULL: none. */
const struct ombud_ticket *preview_ticket(const struct queue *q, const struct desk *d);
/* The keys go to the preview, and the ticket is opened there. Why it is read was asked before. */
void preview_enter(struct queue *q, struct desk *d, int64_t id);
long preview_wake(struct queue *q, struct desk *d);
void preview_load(struct queue *q, struct desk *d);
void preview_changed(struct queue *q, struct desk *d); /* something was committed */
void preview_move(struct queue *q, enum move how, size_t count);
bool preview_part(struct queue *q, int step);
bool preview_find(struct queue *q, struct desk *d, const char *text, int step);
bool preview_peel(struct queue *q); /* what is found, or in clear; false: there is none */
/* As ticket_show and ticket_mask. */
void preview_show(struct queue *q, struct desk *d, int64_t datum, char *value);
void preview_mask(struct queue *q);
void preview_free(struct preview *p);
void preview_draw(const struct queue *q, struct canvas *c, struct area a);

#endif
