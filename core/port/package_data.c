/* 3-your-data.txt for people, data.json for programs. */
#include <string.h>

#include "port/package_room.h"
#include "port/rows.h"

/* ---- values ----------------------------------------------------------------------------------------- */

static size_t put_values(struct pack *k, struct buf *out, json_t *all)
{
	size_t n = 0;
	for (size_t i = 0; i < k->p->n_data; i++) {
		const struct datum_row *d = &k->p->data[i];
		if (!k->p->mine[i])
			continue;
		pack_line(out, pack_field(k, d->field), d->value);
		buf_printf(out, "    %s: %s, %s\n", pack_say(k, "known from", "känt från"), pack_source(k, d->source),
		    pack_day(k, d->seen_at));
		json_array_append_new(all, json_pack("{s:s, s:o, s:s, s:s}", "field", field_of_datum(d->field)->name, "value",
		                               pack_json_text(d->value), "source", d->source, "seen_at",
		                               pack_instant(k, d->seen_at)));
		n++;
	}
	if (!n)
		pack_text(out, pack_say(k, "none", "inga"));
	return n;
}

/* ---- consents and campaigns -------------------------------------------------------------------------- */

static const struct sql CONSENTS = {"consents of a person, all", "i",
    "SELECT purpose, what, at, how, policy_no, lang, third_party, expires_day FROM consent WHERE person_id = $1"
    " ORDER BY at, id", true};
static const struct sql CAMPAIGNS = {"campaigns of a person", "i",
    "SELECT c.name, c.kind, p.state, p.at FROM campaign_person p JOIN campaign c ON c.id = p.campaign_id"
    " WHERE p.person_id = $1 ORDER BY p.at, c.name", true};

static enum ombud_status put_consents(struct pack *k, json_t *all, struct buf *out, size_t *n)
{
	struct rows r = db_select(k->s->db, &k->s->err, &CONSENTS, I(k->t->person_id));
	for (; db_next(&r); ++*n) {
		const char *third = db_text(&r, 6);
		pack_seen(k, db_int(&r, 2));
		if (out)
			pack_line(out, pack_day(k, db_int(&r, 2)),
			    arena_printf(k->a, "%s: %s (%s %s, %s)%s%s", db_text(&r, 0), db_text(&r, 1),
			        pack_say(k, "policy", "policy"), db_text(&r, 4), db_text(&r, 3), third[0] ? "; " : "", third));
		json_array_append_new(all,
		    json_pack("{s:o, s:s, s:s, s:o, s:o, s:o, s:o}", "purpose", pack_json_text(db_text(&r, 0)), "what",
		        db_text(&r, 1), "at", pack_instant(k, db_int(&r, 2)), "how", pack_json_text(db_text(&r, 3)), "policy",
		        pack_json_text(db_text(&r, 4)), "lang", pack_json_text(db_text(&r, 5)), "third_party",
		        pack_json_text(third)));
	}
	return db_end(&r);
}

static const char *campaign_state(int64_t state)
{
	static const char *const words[] = {"waits", "waits", "sent", "returned", "left out"};
	return state >= 0 && state < 5 ? words[state] : "?";
}

static enum ombud_status put_campaigns(struct pack *k, json_t *all, struct buf *out, size_t *n)
{
	struct rows r = db_select(k->s->db, &k->s->err, &CAMPAIGNS, I(k->t->person_id));
	for (; db_next(&r); ++*n) {
		pack_seen(k, db_int(&r, 3));
		if (out)
			pack_line(out, pack_day(k, db_int(&r, 3)),
			    arena_printf(k->a, "%s (%s): %s", db_text(&r, 0), db_text(&r, 1), campaign_state(db_int(&r, 2))));
		json_array_append_new(all, json_pack("{s:o, s:o, s:s, s:s}", "name", pack_json_text(db_text(&r, 0)), "kind",
		                               pack_json_text(db_text(&r, 1)), "state", campaign_state(db_int(&r, 2)), "at",
		                               pack_instant(k, db_int(&r, 3))));
	}
	return db_end(&r);
}

enum ombud_status pack_register(struct pack *k, json_t *object, struct buf *out, size_t *records)
{
	json_t *consents = json_array(), *campaigns = json_array();
	size_t n = 0, before;
	json_object_set_new(object, "consents", consents);
	json_object_set_new(object, "campaigns", campaigns);
	if (out)
		pack_title(out, pack_say(k, "Consents", "Samtycken"));
	before = n;
	if (put_consents(k, consents, out, &n))
		return k->s->err.status;
	if (out && n == before)
		pack_text(out, pack_say(k, "none", "inga"));
	if (out)
		pack_title(out, pack_say(k, "Letters to many that you were sent", "Utskick till dig"));
	before = n;
	if (put_campaigns(k, campaigns, out, &n))
		return k->s->err.status;
	if (out && n == before)
		pack_text(out, pack_say(k, "none", "inga"));
	*records += n;
	return OMBUD_OK;
}

/* ---- letters ------------------------------------------------------------------------------------------ */

static size_t list_letters(struct pack *k, json_t *all)
{
	static const char *const decided[] = {"", "as-is", "redacted", "withheld"};
	size_t n = 0;
	for (size_t i = 0; i < k->n_item; i++) {
		const struct review_item *x = &k->item[i];
		if (!k->name[i])
			continue;
		json_array_append_new(all, json_pack("{s:s, s:s, s:s, s:s}", "file", k->name[i], "at",
		                               pack_instant(k, x->letter->at), "direction", pack_direction(k, x->letter),
		                               "review", decided[x->review->decision]));
		n++;
	}
	return n;
}

/* ---- both --------------------------------------------------------------------------------------------- */

enum ombud_status pack_data(struct pack *k)
{
	struct buf text = {.secret = true}, json = {.secret = true};
	json_t *all = json_object(), *person = json_array(), *letters = json_array(), *went = json_array(),
	       *requests = json_array(), *looked = json_array(), *withheld = json_array();
	size_t n, n_text;
	json_object_set_new(all, "package", pack_head(k));
	json_object_set_new(all, "person", person);
	pack_title(&text, pack_say(k, "What we know of you", "Vad vi vet om dig"));
	n = n_text = put_values(k, &text, person);
	enum ombud_status status = pack_register(k, all, &text, &n_text);
	n = n_text + list_letters(k, letters);
	json_object_set_new(all, "letters", letters);
	json_object_set_new(all, "disclosures", went);
	json_object_set_new(all, "requests", requests);
	json_object_set_new(all, "looked", looked);
	json_object_set_new(all, "withheld", withheld);
	if (!status)
		status = pack_disclosed(k, went, NULL) || pack_requests(k, requests) || pack_looked(k, looked) ||
		                 pack_withheld(k, withheld)
		             ? k->s->err.status
		             : OMBUD_OK;
	n += json_array_size(went) + json_array_size(requests) + json_array_size(looked) + json_array_size(withheld);
	pack_put(k, "3-your-data.txt", &text, n_text);
	rows_json_pretty(&json, all);
	pack_put(k, "data.json", &json, n);
	return status;
}
