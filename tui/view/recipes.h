/* Recipes and rules: what they select, what they do, what they did. */
#ifndef VIEW_RECIPES_H
#define VIEW_RECIPES_H

#include "view/desk.h"

struct view *recipes_new(struct desk *d, bool rules);
/* The one under the cursor of the topmost view, NULL where that is none of these; borrowed. */
const struct ombud_recipe *recipes_at(struct desk *d);
bool recipes_are_rules(struct desk *d);
/* "label vip; assign @me"; heap_free. */
char *recipe_does(const struct ombud_recipe *r);

#endif
