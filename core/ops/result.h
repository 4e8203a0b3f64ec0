/* A result that owns its memory: what ombud_run and ombud_undo hand out. */
#ifndef OPS_RESULT_H
#define OPS_RESULT_H

#include "ombud.h"

struct ombud_result *result_new(void);

#endif
