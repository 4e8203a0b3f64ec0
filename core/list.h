/* What the faces beside list.c know of a list. */
#ifndef LIST_H
#define LIST_H

#include "ops/session.h"

struct groups; /* group.c */

struct ombud_session *list_session(const struct ombud_list *l);
struct groups **list_groups(struct ombud_list *l); /* freed with the list by groups_free */
void groups_free(struct groups *g); /* NULL is allowed */

#endif
