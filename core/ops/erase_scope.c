/* Whose rows: the tickets of a person, which of them stay and why, and what stands in the way of all. */
#include <stdlib.h>
#include <string.h>

#include "base/ids.h"
#include "base/say.h"
#include "base/time.h"
#include "model/kept.h"
#include "ops/erase_sort.h"
#include "store/fact.h"
#include "store/idlist.h"

enum { REST_DAYS = 30, AT_ONCE = 20000 };

/* UNION ends where merges go round. */
#define WITH_PARTS(seed) \
	"WITH RECURSIVE part(id) AS (" seed " UNION SELECT t.id FROM ticket t JOIN part p ON t.merged_into = p.id)" \
	" SELECT t.id, t.case_id, t.kind, t.is_open, coalesce(t.person_id, 0), coalesce(t.merged_into, 0)," \
	" t.due_day, t.answered_at, t.received_at FROM part JOIN ticket t ON t.id = part.id ORDER BY t.id"

static const struct sql OF_PERSON = {"tickets of a person, with what was merged into them", "i",
    WITH_PARTS("SELECT id FROM ticket WHERE person_id = $1"), false};
static const struct sql HOLDS = {"holds that stand", "",
    "SELECT object, object_id, field, ground FROM hold WHERE released_at = 0 AND withdrawn = 0", false};
/* Who objected has their data restricted at once, until that is decided (18(1)(d)): their own request for erasure is no
 * reason to keep them (17(1)(c)). Who asked for the restriction asked to have them kept (18(1)(b), (c)). */
static const struct sql PERSON = {"whether a restriction keeps a person's data", "iiii",
    "SELECT restricted = 1 AND ($2 = 0 OR NOT EXISTS (SELECT 1 FROM ticket WHERE person_id = $1 AND kind = $4)"
    " OR EXISTS (SELECT 1 FROM ticket WHERE person_id = $1 AND kind = $3)) FROM person WHERE id = $1",
    false};

/* ---- reading ----------------------------------------------------------------------------------------- */

static void take(struct sorting *k, struct rows *r)
{
	while (db_next(r))
		vec_push(&k->v, ((struct theirs){.id = db_int(r, 0), .case_id = db_int(r, 1), .kind = (enum kind)db_int(r, 2),
		                    .open = db_int(r, 3) != 0, .person = db_int(r, 4), .into = db_int(r, 5),
		                    .due_day = db_int(r, 6), .answered_at = db_int(r, 7), .received_at = db_int(r, 8), .ground = ""}));
}

static enum ombud_status take_some(struct sorting *k, const int64_t *ids, size_t n)
{
	struct buf text = {0};
	struct ombud_session *s = k->c->s;
	buf_str(&text, "WITH RECURSIVE part(id) AS (SELECT id FROM ticket WHERE id");
	idlist_sql(&text, "id", ids, n);
	buf_str(&text, strstr(OF_PERSON.text, " UNION SELECT t.id"));
	struct rows r = db_select_text(s->db, &s->err, buf_text(&text), NULL, 0);
	take(k, &r);
	buf_free(&text);
	return db_end(&r);
}

static int by_id(const void *a, const void *b)
{
	const struct theirs *x = a, *y = b;
	return (x->id > y->id) - (x->id < y->id);
}

/* Parts of one chunk may be named in the next. */
static void once(struct sorting *k)
{
	size_t n = 0;
	if (!k->v.n)
		return;
	qsort(k->v.v, k->v.n, sizeof *k->v.v, by_id);
	for (size_t i = 0; i < k->v.n; i++)
		if (!n || k->v.v[n - 1].id != k->v.v[i].id)
			k->v.v[n++] = k->v.v[i];
	k->v.n = n;
}

static enum ombud_status read_tickets(struct sorting *k)
{
	const struct erase_want *w = k->c->want;
	struct ombud_session *s = k->c->s;
	enum ombud_status status = OMBUD_OK;
	if (!w->tickets || w->further) {
		struct rows r = db_select(s->db, &s->err, &OF_PERSON, I(w->person));
		take(k, &r);
		return db_end(&r);
	}
	for (size_t i = 0; i < w->n_tickets && !status; i += AT_ONCE)
		status = take_some(k, w->tickets + i, w->n_tickets - i < AT_ONCE ? w->n_tickets - i : AT_ONCE);
	once(k);
	return status;
}

static enum ombud_status read_holds(struct sorting *k)
{
	struct ombud_session *s = k->c->s;
	struct rows r = db_select_values(s->db, &s->err, &HOLDS, NULL, 0);
	while (db_next(&r))
		vec_push(&k->holds,
		    ((struct hold){db_text(&r, 0)[0], db_int(&r, 1), db_int(&r, 2), db_keep(&r, k->c->a, 3)}));
	return db_end(&r);
}

/* ---- what stays --------------------------------------------------------------------------------------- */

static struct theirs *find(struct sorting *k, int64_t id)
{
	const struct theirs key = {.id = id};
	return k->v.n ? bsearch(&key, k->v.v, k->v.n, sizeof *k->v.v, by_id) : NULL;
}

enum { WAY = 50 }; /* merges may go round */

/* What t is part of, and that of what, up to a ticket that is not theirs. */
static struct theirs *above(struct sorting *k, const struct theirs *t)
{
	return t->into ? find(k, t->into) : NULL;
}

static bool is_part_of(struct sorting *k, const struct theirs *t, int64_t id)
{
	for (int step = 0; t && step < WAY; step++) {
		if (t->id == id || t->into == id)
			return true;
		t = above(k, t);
	}
	return false;
}

static void mark_holds(struct sorting *k)
{
	struct erase_scope *c = k->c;
	for (size_t h = 0; h < k->holds.n; h++) {
		const struct hold *o = &k->holds.v[h];
		if (o->object == 'p' && o->id == c->want->person && o->id) {
			c->all_held = true;
			c->held_on = o->ground;
		}
		c->holds_campaign |= o->object == 'c';
		if (o->object == 'f' && o->id == c->want->person && o->field > 0 && o->field < DATUM_FIELDS) {
			c->held_fields |= UINT32_C(1) << o->field;
			c->field_held_on[o->field] = o->ground;
		}
		for (size_t i = 0; i < k->v.n && (o->object == 'p' || o->object == 't'); i++)
			if (o->object == 'p' ? k->v.v[i].person == o->id : is_part_of(k, &k->v.v[i], o->id)) {
				k->v.v[i].held = true;
				k->v.v[i].ground = o->ground;
			}
	}
}

/* An answer that is late comes today at the earliest. */
static int32_t answered_by(const struct ombud_session *s, const struct theirs *t)
{
	int32_t today = session_today(s);
	if (t->answered_at)
		return local_day(s->constants.zone, t->answered_at);
	return t->due_day > today ? (int32_t)t->due_day : today;
}

/* A release leaves what the erasure that waited left for the answer, until its day. */
static bool has_rest(const struct sorting *k, const struct theirs *t)
{
	const struct erase_want *w = k->c->want;
	if (strcmp(w->cause, "request") == 0 || (w->ledger && ids_have(w->stays, w->n_stays, t->id)))
		return true;
	return strcmp(w->cause, "release") == 0 && REST_DAYS + answered_by(k->c->s, t) >= session_today(k->c->s);
}

/* The request itself, what is part of it, and its case: until 30 days after the answer. */
static void mark_request(struct sorting *k)
{
	struct erase_scope *c = k->c;
	struct theirs *t = c->want->request ? find(k, c->want->request) : NULL;
	if (t)
		k->request_case = t->case_id;
	if (!t || !has_rest(k, t))
		return;
	c->kept_fields |= UINT32_C(1) << DATUM_EMAIL;
	c->rest_day = REST_DAYS + answered_by(c->s, t);
	for (size_t i = 0; i < k->v.n; i++)
		k->v.v[i].rests = is_part_of(k, &k->v.v[i], t->id) || k->v.v[i].case_id == t->case_id;
}

/* Of two items that keep one ticket the longer one counts; 0: nobody knows how long. */
static bool lasts_longer(int64_t until, const struct theirs *t)
{
	return t->until && (!until || until > t->until);
}

/* Before items had a column for it their words alone said what they are about. */
static void from_words(int64_t *ticket, int64_t *field, const struct retained_row *r)
{
	struct kept_said w;
	if (r->object[0] || r->field || !kept_item(&w, r->item))
		return;
	*field = w.field;
	*ticket = w.of && w.of->form == KEPT_NUMBER ? w.id : 0;
}

static void keep_ticket(struct sorting *k, const struct retained_row *r, int64_t ticket, const char *ground)
{
	struct theirs *t = find(k, ticket);
	if (!t || t->rests || t->held || (t->retained && !lasts_longer(r->until_day, t)))
		return;
	t->retained = true;
	t->ground = ground;
	t->until = (int32_t)r->until_day;
	t->item = r->id;
}

/* Of two items the longer one, as of a ticket. */
static void keep_field(struct erase_kept_field *f, const char *ground, int32_t until)
{
	if (!f->ground || (f->until_day && (!until || until > f->until_day)))
		*f = (struct erase_kept_field){ground, until};
}

/* The ground is the code's: what was typed may name anybody. */
static void mark_retained(struct sorting *k, const struct retained_row *r)
{
	const struct code_info *code = code_find(r->code, strlen(r->code));
	const char *ground = code && code->ground ? code->ground : "17(3)";
	const struct kept_object *of = kept_object(r->object, strlen(r->object));
	int64_t field = r->field, ticket = of && of->form == KEPT_NUMBER ? r->object_id : 0;
	from_words(&ticket, &field, r);
	if (r->until_day && r->until_day < session_today(k->c->s)) /* over: the sweep takes it */
		return;
	if (ticket)
		keep_ticket(k, r, ticket, ground);
	if (of && of->form == KEPT_PART)
		vec_push(&k->parts, ((struct kept_part){strcmp(r->object, KEPT_ATTACHMENT) == 0, r->object_id, r->id, ground, (int32_t)r->until_day}));
	if (field > 0 && field < DATUM_FIELDS) {
		keep_field(&k->c->kept_by[field], ground, (int32_t)r->until_day);
		k->c->kept_fields |= UINT32_C(1) << field;
		vec_push(&k->c->left, ((struct erase_left){.field = field, .retained = r->id}));
	}
}

/* A merged letter is part of the request that goes on: as long as that is open or kept, so is it. */
static void follow(struct sorting *k, struct theirs *t)
{
	const struct theirs *up = above(k, t);
	for (int step = 0; up && step < WAY; step++, up = above(k, up)) {
		t->follows |= up->open && !t->retained;
		t->open |= up->open;
		if (!up->retained || t->rests || t->held || (t->retained && !lasts_longer(up->until, t)))
			continue;
		t->retained = t->follows = true;
		t->ground = up->ground;
		t->until = up->until;
		t->item = up->item;
	}
}

static void follow_all(struct sorting *k)
{
	for (size_t i = 0; i < k->v.n; i++)
		follow(k, &k->v.v[i]);
}

/* A copy need not have the request: of a replay whichever item of the person's stood then. */
static enum ombud_status read_retained(struct sorting *k)
{
	struct ombud_session *s = k->c->s;
	const struct erase_want *w = k->c->want;
	struct retained_row *v;
	size_t n;
	if (!w->request && !(w->ledger && w->person))
		return OMBUD_OK;
	if (w->ledger && w->person ? retained_of_person(&v, &n, s->db, &s->err, k->c->a, w->person)
	                           : retained_list(&v, &n, s->db, &s->err, k->c->a, w->request))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		mark_retained(k, &v[i]);
	return OMBUD_OK;
}

/* What was kept then stays, and nothing else: what is open here was ended before it was carried out. */
static void mark_as_then(struct sorting *k)
{
	const struct erase_want *w = k->c->want;
	for (size_t i = 0; i < k->v.n && w->ledger; i++) {
		struct theirs *t = &k->v.v[i];
		bool stays = ids_have(w->stays, w->n_stays, t->id);
		t->open &= stays;
		t->retained &= stays;
		t->rests = stays && (t->rests || !(t->open || t->retained));
	}
}

int32_t erase_accounts_until(const struct erase_scope *c, int64_t at)
{
	int year = date_of(local_day(c->s->constants.zone, at)).year;
	return retention_year_end((int)c->accounts.period, c->accounts.unit, year);
}

/* A desk without the row keeps them as long as the law has it. */
static enum ombud_status read_accounts(struct erase_scope *c)
{
	static const char what[] = "billing attachment";
	struct ombud_session *s = c->s;
	int32_t today = session_today(s);
	int year = date_of(today).year;
	enum ombud_status status = retention_get(&c->accounts, s->db, &s->err, c->a, what);
	if (status == OMBUD_NOTFOUND) {
		const struct retention *r = retention_find(what);
		c->accounts = (struct retention_row){.period = r->period, .unit = r->unit, .ground = r->ground};
		err_clear(&s->err);
		status = OMBUD_OK;
	}
	while (!status && retention_year_end((int)c->accounts.period, c->accounts.unit, year - 1) >= today)
		year--;
	c->accounts_from = local_instant(s->constants.zone, day_of((struct date){year, 1, 1}), 0);
	return status;
}

static bool is_evidence(const struct theirs *t)
{
	return t->open && (t->kind == KIND_ACCESS || t->kind == KIND_PORTABILITY || t->kind == KIND_DPA);
}

static enum ombud_status look_for_blocks(struct sorting *k)
{
	struct erase_scope *c = k->c;
	int64_t restricted = 0, siblings = 0;
	if (strcmp(c->want->cause, "replay") == 0)
		return OMBUD_OK;
	for (size_t i = 0; i < k->v.n; i++)
		if (is_evidence(&k->v.v[i]) && k->v.v[i].id != c->want->request)
			c->blocked = arena_printf(c->a,
			    _("#%lld, a request for access or portability or an authority's letter, is open and needs what would go: "
			      "answer that one first"), (long long)k->v.v[i].id);
	if (c->want->request && evidence_siblings(&siblings, c->s->db, &c->s->err, c->want->request, k->request_case,
	                               c->want->person))
		return c->s->err.status;
	if (siblings && !c->blocked[0])
		c->blocked = _("a request for access or portability or an authority's letter in the same case is open: answer that one first");
	if (!c->want->person)
		return OMBUD_OK;
	enum ombud_status status = db_one(&restricted, c->s->db, &c->s->err, &PERSON, I(c->want->person),
	    I(strcmp(c->want->cause, "request") == 0 || strcmp(c->want->cause, "rest") == 0), I(KIND_RESTRICTION), I(KIND_OBJECTION));
	if (restricted && !c->blocked[0])
		c->blocked = _("the person's data are restricted (Art. 18 GDPR): the restriction is lifted first, or nothing is erased");
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

const struct erase_group *erase_goes(const struct erase_scope *c)
{
	return &c->groups.v[0];
}

enum ombud_status erase_scope(struct erase_scope *out, struct ombud_session *s, struct arena *a, const struct erase_want *want)
{
	struct sorting k = {.c = out};
	*out = (struct erase_scope){.s = s, .a = a, .want = want, .blocked = ""};
	enum ombud_status status = read_tickets(&k);
	if (!status)
		status = read_holds(&k);
	if (!status) {
		mark_holds(&k);
		mark_request(&k);
		status = read_retained(&k);
	}
	if (!status) {
		follow_all(&k);
		mark_as_then(&k);
		status = read_accounts(out);
	}
	if (!status)
		status = look_for_blocks(&k);
	if (!status)
		status = erase_sort(&k);
	vec_free(&k.v);
	vec_free(&k.holds);
	vec_free(&k.parts);
	return status;
}

void erase_scope_free(struct erase_scope *c)
{
	for (size_t i = 0; i < c->groups.n; i++) {
		vec_free(&c->groups.v[i].tickets);
		vec_free(&c->groups.v[i].cases);
		vec_free(&c->groups.v[i].parted);
		vec_free(&c->groups.v[i].parted_tickets);
		vec_free(&c->groups.v[i].letters);
		vec_free(&c->groups.v[i].files);
	}
	vec_free(&c->groups);
	vec_free(&c->all);
	vec_free(&c->letters);
	vec_free(&c->files);
	vec_free(&c->left);
}
