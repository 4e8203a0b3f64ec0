#include "store/followed.h"

static const struct sql LIST = {
    "files of a Maildir that are taken", "i", "SELECT mark FROM followed WHERE box = $1 ORDER BY mark", false};
static const struct sql ADD = {"a file of a Maildir is taken", "ii",
    "INSERT INTO followed(box, mark) VALUES($1, $2) ON CONFLICT DO NOTHING", false};
static const struct sql DROP = {
    "a file of a Maildir is gone", "ii", "DELETE FROM followed WHERE box = $1 AND mark = $2", false};

enum ombud_status followed_list(
    int64_t **marks, size_t *n, struct db *db, struct err *err, struct arena *a, int64_t box)
{
	*marks = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(box));
	while (db_next(&r)) {
		if ((*n & (*n - 1)) == 0) /* grows by doubling */
			*marks = arena_grow(a, *marks, *n, *n ? 2 * *n : 1, sizeof **marks);
		(*marks)[(*n)++] = db_int(&r, 0);
	}
	return db_end(&r);
}

enum ombud_status followed_add(struct db *db, struct err *err, int64_t box, int64_t mark)
{
	return db_run(db, err, &ADD, I(box), I(mark));
}

enum ombud_status followed_drop(struct db *db, struct err *err, int64_t box, int64_t mark)
{
	return db_run(db, err, &DROP, I(box), I(mark));
}
