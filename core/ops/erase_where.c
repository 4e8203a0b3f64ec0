/* The table of places (model/place.h) as conditions of SQL: nothing here knows a table by name but how it is keyed
 * and what its empty columns look like. */
#include <stdarg.h>
#include <string.h>

#include "model/required.h"
#include "ops/erase_room.h"
#include "store/idlist.h"

enum { AT_ONCE = 20000, SHARED = 500 };

/* ---- statements --------------------------------------------------------------------------------------- */

const char *erase_sql(struct arena *a, const char *first, ...)
{
	struct buf b = {0};
	va_list words;
	va_start(words, first);
	for (const char *w = first; w; w = va_arg(words, const char *))
		buf_str(&b, w);
	va_end(words);
	const char *text = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return text;
}

const char *erase_number(struct arena *a, int64_t n)
{
	return arena_printf(a, "%lld", (long long)n);
}

/* ---- tables ------------------------------------------------------------------------------------------ */

const char *erase_key(const struct place *p)
{
	static const char *const keys[][2] = {{"datum", "field, person_id, n"}, {"label", "name, ticket_id"},
	    {"message_raw", "message_id"}, {"keeping", "agent_id, key"}, {"recipe_run", "recipe_id"}, {"op_token", "token"},
	    {"rating_ask", "ticket_id"}};
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (strcmp(keys[i][0], p->table) == 0)
			return keys[i][1];
	return "id";
}

const char *erase_empty(const char *column)
{
	if (strcmp(column, "hash") == 0)
		return "{EMPTY}";
	/* Of the journal: there was nothing; of a package: removed. */
	return strcmp(column, "before") == 0 || strcmp(column, "after") == 0 || strcmp(column, "bytes") == 0 ? "NULL" : "''";
}

const char *erase_column(struct arena *a, const char *list, size_t i)
{
	for (; *list; list += strcspn(list, " "), list += *list == ' ')
		if (!i--)
			return arena_strn(a, list, strcspn(list, " "));
	return NULL;
}

const char *erase_filled(struct arena *a, const struct place *p)
{
	const char *out = "", *column;
	for (size_t i = 0; (column = erase_column(a, p->personal, i)); i++)
		out = arena_printf(a, "%s%slength(%s) > 0", out, i ? " OR " : "", column);
	return out;
}

/* Days, instants, accounts and words of a list say nothing of the person, and the report counts by them. */
static bool is_free(const char *fact)
{
	const struct required *r;
	for (size_t i = 0; (r = required_at(i)); i++)
		if (strcmp(r->name, fact) == 0 && (r->type == FACT_TEXT || r->type == FACT_SECRET))
			return true;
	return false;
}

const char *erase_but(struct arena *a, const struct place *p)
{
	const char *names = "";
	const struct required *r;
	if (strcmp(p->table, "fact") != 0)
		return "";
	for (size_t i = 0; (r = required_at(i)); i++)
		if (!is_free(r->name))
			names = arena_printf(a, "%s%s'%s'", names, names[0] ? "," : "", r->name);
	return arena_printf(a, " AND name NOT IN (%s)", names);
}

/* ---- conditions --------------------------------------------------------------------------------------- */

static const char *listed(struct arena *a, const char *column, const int64_t *ids, size_t n)
{
	struct buf b = {0};
	buf_str(&b, column);
	idlist_sql(&b, column, ids, n);
	const char *text = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return text;
}

static void each_chunk(erase_conds *out, struct arena *a, const char *column, const id_vec *ids)
{
	for (size_t i = 0; i < ids->n; i += AT_ONCE)
		vec_push(out, listed(a, column, ids->v + i, ids->n - i < AT_ONCE ? ids->n - i : AT_ONCE));
}

/* The person's tickets are decided one by one, and a held ticket of somebody else's holds what lies there. */
static const char *their_tickets(const struct erase_scope *c)
{
	return erase_sql(c->a, "SELECT id FROM ticket WHERE person_id = ", erase_number(c->a, c->want->person),
	    " UNION ALL SELECT object_id FROM hold WHERE object = 'ticket' AND released_at = 0 AND withdrawn = 0", NULL);
}

static const char *of_them(const struct erase_scope *c)
{
	return erase_sql(c->a, "person_id = ", erase_number(c->a, c->want->person), NULL);
}

static const char *without_ticket(const struct erase_scope *c)
{
	return erase_sql(c->a, of_them(c), " AND (ticket_id IS NULL OR ticket_id NOT IN (", their_tickets(c), "))", NULL);
}

#define BY_CAMPAIGN \
	"(SELECT r.message_id FROM campaign_person r JOIN hold h ON h.object = 'campaign' AND h.object_id = r.campaign_id" \
	" AND h.released_at = 0 AND h.withdrawn = 0 WHERE r.message_id IS NOT NULL"

/* Each once: of two holds on a campaign the last one's ground, as of a ticket. */
static const char *of_campaigns(const struct erase_scope *c, const struct erase_group *g)
{
	return erase_sql(c->a, of_them(c), " AND case_id NOT IN (SELECT case_id FROM ticket WHERE id IN (", their_tickets(c),
	    ")) AND id IN ", BY_CAMPAIGN, " AND r.person_id = ", erase_number(c->a, c->want->person), " AND h.ground = '",
	    g->ground, "' AND NOT EXISTS (SELECT 1 FROM hold l WHERE l.object = 'campaign' AND l.object_id = h.object_id"
	    " AND l.released_at = 0 AND l.withdrawn = 0 AND l.id > h.id))", NULL);
}

static const char *letters_elsewhere(const struct erase_scope *c)
{
	return erase_sql(c->a, of_them(c), " AND case_id NOT IN (SELECT case_id FROM ticket WHERE id IN (", their_tickets(c),
	    "))", c->holds_campaign ? " AND id NOT IN " BY_CAMPAIGN ")" : "", NULL);
}

/* ---- one by one ---------------------------------------------------------------------------------------- */

static bool takes(const struct erase_scope *c, const struct erase_group *g)
{
	return g == erase_goes(c) || g->accounts;
}

static const char *without(struct arena *a, const char *column, const id_vec *ids, int64_t one)
{
	const char *list = one ? erase_number(a, one) : "";
	for (size_t i = 0; i < ids->n; i++)
		list = arena_printf(a, "%s%s%lld", list, list[0] ? "," : "", (long long)ids->v[i]);
	return list[0] ? erase_sql(a, " AND ", column, " NOT IN (", list, ")", NULL) : "";
}

static const id_vec none;

/* What goes leaves those that are kept; what is kept has those in a group of their own, and not the one that goes now. */
static void one_by_one(erase_conds *out, const struct erase_scope *c, const struct erase_group *g, const id_vec *stay,
    const id_vec *kept, int64_t goes)
{
	const char *but = takes(c, g) ? without(c->a, "id", stay, 0) : without(c->a, "id", &none, goes);
	for (size_t i = 0; i < out->n && but[0]; i++)
		out->v[i] = erase_sql(c->a, "(", out->v[i], ")", but, NULL);
	if (g == erase_goes(c) && goes)
		vec_push(out, arena_printf(c->a, "id = %lld%s", (long long)goes, but));
	if (!takes(c, g))
		each_chunk(out, c->a, "id", kept);
}

static void of_letters(erase_conds *out, const struct erase_scope *c, const struct erase_group *g)
{
	each_chunk(out, c->a, "case_id", &g->cases);
	for (size_t i = 0; i < g->parted.n; i += SHARED) {
		size_t n = g->parted.n - i < SHARED ? g->parted.n - i : SHARED;
		erase_conds of = {0};
		each_chunk(&of, c->a, "ticket_id", &g->parted_tickets);
		for (size_t k = 0; k < of.n; k++)
			vec_push(out, arena_printf(c->a, "%s AND %s", listed(c->a, "case_id", g->parted.v + i, n), of.v[k]));
		vec_free(&of);
	}
	if (g->person)
		vec_push(out, letters_elsewhere(c));
	if (g->campaigns)
		vec_push(out, of_campaigns(c, g));
	one_by_one(out, c, g, &c->letters, &g->letters, c->want->letter);
}

static const char *fields(struct arena *a, uint32_t bits)
{
	const char *out = "";
	for (int f = 1; f < DATUM_FIELDS; f++)
		if (bits >> f & 1)
			out = arena_printf(a, "%s%s%d", out, out[0] ? "," : "", f);
	return out;
}

static bool any_later(const struct erase_scope *c)
{
	bool any = false;
	for (size_t i = 1; i < c->groups.n; i++)
		any |= c->groups.v[i].later;
	return any;
}

static const char *came(const struct erase_scope *c, const char *than)
{
	return erase_sql(c->a, " AND seen_at ", than, " ", erase_number(c->a, c->want->since), NULL);
}

/* Values: each group has those fields that nothing before it keeps. */
static void of_person(erase_conds *out, const struct erase_scope *c, const struct erase_group *g, const struct place *p)
{
	const char *who = of_them(c);
	if (g->fields && strcmp(p->table, "datum") == 0)
		vec_push(out, arena_printf(c->a, "%s AND field IN (%s)", who, fields(c->a, g->fields)));
	if (strcmp(p->table, "datum") != 0 || c->all_held) {
		if (g->person)
			vec_push(out, who);
		return;
	}
	const char *stay = fields(c->a, c->kept_fields | c->held_fields);
	const char *rest = stay[0] ? arena_printf(c->a, "%s AND field NOT IN (%s)", who, stay) : who;
	if (g->person)
		vec_push(out, erase_sql(c->a, rest, any_later(c) ? came(c, "<=") : "", NULL));
	if (g->later)
		vec_push(out, erase_sql(c->a, rest, came(c, ">"), NULL));
	if (g->holds_fields)
		vec_push(out, arena_printf(c->a, "%s AND field IN (%s)", who, fields(c->a, g->holds_fields)));
	if (g->keeps_fields)
		vec_push(out, arena_printf(c->a, "%s AND field IN (%s)", who, fields(c->a, g->keeps_fields)));
}

/* Whoever writes of a bill sends vouchers; a proof of identity is none. */
static const char *and_accounts(const struct erase_scope *c, const struct erase_group *g)
{
	return erase_sql(c->a, " AND ", g->accounts ? "" : "NOT ",
	    "(proof = 0 AND EXISTS (SELECT 1 FROM message b JOIN ticket t ON t.case_id = b.case_id WHERE b.id ="
	    " attachment.message_id AND b.at >= ", erase_number(c->a, c->accounts_from), " AND t.kind = ",
	    erase_number(c->a, KIND_BILLING), " AND (b.ticket_id IS NULL OR b.ticket_id = t.id)))", NULL);
}

static void of_goods(erase_conds *out, const struct erase_scope *c, const struct erase_group *g, const struct place *p)
{
	bool files = strcmp(p->table, "attachment") == 0, parts = files && takes(c, g);
	erase_conds letters = {0};
	of_letters(&letters, c, g);
	for (size_t i = 0; i < letters.n; i++)
		vec_push(out, erase_sql(c->a, "message_id IN (SELECT id FROM message WHERE ", letters.v[i], ")",
		                  parts ? and_accounts(c, g) : "", NULL));
	vec_free(&letters);
	if (files)
		one_by_one(out, c, g, &c->files, &g->files, c->want->file);
}

void erase_where(erase_conds *out, const struct erase_scope *c, const struct erase_group *g, const struct place *p)
{
	out->n = 0;
	switch (p->link) {
	case LINK_PERSON:
		of_person(out, c, g, p);
		break;
	case LINK_TICKET:
		each_chunk(out, c->a, "ticket_id", &g->tickets);
		break;
	case LINK_ID:
		each_chunk(out, c->a, "id", &g->tickets);
		break;
	case LINK_EITHER:
		each_chunk(out, c->a, "ticket_id", &g->tickets);
		if (g->person)
			vec_push(out, without_ticket(c));
		break;
	case LINK_CASE:
		of_letters(out, c, g);
		break;
	case LINK_MESSAGE:
		of_goods(out, c, g, p);
		break;
	case LINK_NONE:
	case LINK_SELF:
	case LINK_A_B:
	case LINK_AUDIT:
		break;
	}
}

const char *erase_elsewhere(const struct erase_scope *c, const struct place *p)
{
	const char *others = erase_sql(c->a, "coalesce(person_id, 0) <> ", erase_number(c->a, c->want->person), NULL);
	switch (p->link) {
	case LINK_NONE:
		return p->act == PLACE_CUT ? "1 = 1" : "";
	case LINK_ID:
		return others;
	case LINK_MESSAGE:
		return erase_sql(c->a, "message_id IN (SELECT id FROM message WHERE ", erase_elsewhere(c, subject_place("message")), ")",
		    NULL);
	case LINK_TICKET:
		return erase_sql(c->a, "ticket_id NOT IN (", their_tickets(c), ")", NULL);
	case LINK_EITHER:
		return erase_sql(
		    c->a, others, " AND (ticket_id IS NULL OR ticket_id NOT IN (", their_tickets(c), "))", NULL);
	case LINK_CASE:
		return p->act == PLACE_KEEP ? ""
		                            : erase_sql(c->a, others, " AND case_id NOT IN (SELECT case_id FROM ticket WHERE id IN (",
		                                  their_tickets(c), "))", NULL);
	default:
		return "";
	}
}
