#include "store/people.h"

#include "store/page.h"

/* Tickets of one breach are many people's, and no case of theirs: that link is left out. So is who wrote a
 * letter of somebody else (64, LETTER_OTHER): a processor's or an expert's. */
#define PEOPLE_OF(tickets) \
	"WITH page AS MATERIALIZED (SELECT id, case_id FROM ticket WHERE id IN (" tickets "))," \
	" cases(id, case_id) AS MATERIALIZED (SELECT id, case_id FROM page" \
	" UNION SELECT p.id, t.case_id FROM page p JOIN link x ON x.a_id = p.id AND x.type <> 'same-breach'" \
	"  JOIN ticket t ON t.id = x.b_id" \
	" UNION SELECT p.id, t.case_id FROM page p JOIN link x ON x.b_id = p.id AND x.type <> 'same-breach'" \
	"  JOIN ticket t ON t.id = x.a_id" \
	" UNION SELECT p.id, t.case_id FROM page p JOIN ticket t ON t.merged_into = p.id" \
	" UNION SELECT p.id, t.case_id FROM page p JOIN ticket o ON o.id = p.id" \
	"  JOIN ticket t ON t.id = o.merged_into)," \
	" who(id, person_id) AS (SELECT c.id, t.person_id FROM cases c JOIN ticket t ON t.case_id = c.case_id" \
	" UNION SELECT c.id, m.person_id FROM cases c JOIN message m ON m.case_id = c.case_id)" \
	" SELECT w.id, d.field, d.value FROM who w JOIN datum d ON d.person_id = w.person_id" \
	" UNION SELECT c.id, 0, m.sender FROM cases c JOIN message m ON m.case_id = c.case_id" \
	"  WHERE m.direction = 1 AND m.flags & 64 = 0 AND m.sender <> ''" \
	" ORDER BY 1"

static const struct sql OF_ONE = {"values of a case's people", "i", PEOPLE_OF("$1"), true};
static const struct sql OF_PAGE = {
    "values of the people of a page's cases", PAGE_TYPES, PEOPLE_OF(PAGE_PARAMS), true};
static const struct sql OF_PERSON = {"values of a person", "i",
    "SELECT 0, field, value FROM datum WHERE person_id = $1"
    " UNION SELECT 0, 0, sender FROM message WHERE person_id = $1 AND direction = 1 AND flags & 64 = 0 AND sender <> ''", true};

struct values {
	struct arena *memory;
	struct people_value *v;
	size_t n, room;
};

static void keep(struct values *all, const struct rows *r)
{
	if (all->n == all->room) {
		all->room = all->room ? all->room * 2 : 32;
		all->v = arena_grow(all->memory, all->v, all->n, all->room, sizeof *all->v);
	}
	all->v[all->n++] = (struct people_value){
	    db_int(r, 0), (enum datum_field)db_int(r, 1), db_keep(r, all->memory, 2)};
}

static enum ombud_status read_page(
    struct values *all, struct db *db, struct err *err, const int64_t *tickets, size_t n)
{
	struct val v[PAGE_IDS];
	page_values(v, tickets, n);
	struct rows r = n == 1 ? db_select_values(db, err, &OF_ONE, v, 1) :
	                         db_select_values(db, err, &OF_PAGE, v, PAGE_IDS);
	while (db_next(&r))
		keep(all, &r);
	return db_end(&r);
}

enum ombud_status people_values(struct people_value **out, size_t *n_out, struct db *db,
    struct err *err, struct arena *memory, const int64_t *tickets, size_t n)
{
	struct values all = {.memory = memory};
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < n && !status; i += PAGE_IDS)
		status = read_page(&all, db, err, tickets + i, n - i < PAGE_IDS ? n - i : PAGE_IDS);
	*out = all.v;
	*n_out = all.n;
	return status;
}

enum ombud_status person_values(struct people_value **out, size_t *n_out, struct db *db,
    struct err *err, struct arena *memory, int64_t person)
{
	struct values all = {.memory = memory};
	struct rows r = db_select(db, err, &OF_PERSON, I(person));
	while (db_next(&r))
		keep(&all, &r);
	*out = all.v;
	*n_out = all.n;
	return db_end(&r);
}
