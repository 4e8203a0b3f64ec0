#include "ops/intake_followed.h"

#include "ops/intake.h"
#include "store/followed.h"

typedef enum ombud_status change_fn(struct db *db, struct err *err, int64_t box, int64_t mark);

static enum ombud_status each(
    struct ombud_session *s, change_fn *change, int64_t box, const int64_t *marks, size_t n)
{
	if (!n)
		return OMBUD_OK;
	if (intake_begin(s))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (change(s->db, &s->err, box, marks[i])) {
			intake_rollback(s);
			return s->err.status;
		}
	return intake_commit(s);
}

enum ombud_status intake_followed_take(struct ombud_session *s, int64_t box, const int64_t *marks, size_t n)
{
	return each(s, followed_add, box, marks, n);
}

enum ombud_status intake_followed_forget(struct ombud_session *s, int64_t box, const int64_t *marks, size_t n)
{
	return each(s, followed_drop, box, marks, n);
}
