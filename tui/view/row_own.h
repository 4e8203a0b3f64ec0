/* The columns whose values every row has. */
#ifndef VIEW_ROW_OWN_H
#define VIEW_ROW_OWN_H

#include "view/rows.h"

enum row_own {
	OWN_NONE, /* a cell */
	OWN_ID,
	OWN_DUE,
	OWN_PRIORITY,
	OWN_KIND,
	OWN_STATE,
	OWN_WHO,
	OWN_REQUESTER,
	OWN_SUBJECT,
	OWN_LABELS
};
bool row_right(const struct row_column *c); /* its cells end in one line */

#endif
