/* 2-about-the-processing.txt: what Article 15(1)(a) to (h) and 15(2) want told, from the processing records in
 * force, and to whom the person's data went. */
#include <string.h>

#include "ops/letter_room.h"
#include "port/package_room.h"
#include "store/purpose.h"

/* Only what left, and did not come back. */
static const struct sql DISCLOSED = {"to whom a person's data went", "i",
    "SELECT d.at, d.recipient, d.what FROM disclosure d LEFT JOIN outbox o ON o.message_id = d.message_id"
    " WHERE d.person_id = $1 AND d.withdrawn = 0 AND coalesce(o.state, 2) = 2 ORDER BY d.at, d.id", true};

struct about {
	struct pack *k;
	struct buf out;
	struct purpose_row *v;
	struct recipient_row *r;
	size_t n, n_r;
};

static void say(struct about *x, const char *en, const char *sv, const char *text)
{
	pack_line(&x->out, pack_say(x->k, en, sv), text[0] ? text : pack_say(x->k, "none", "inget"));
}

static void put_recipients(struct about *x, const char *code)
{
	bool any = false;
	for (size_t i = 0; i < x->n_r; i++) {
		const struct recipient_row *r = &x->r[i];
		if (strcmp(r->purpose, code) != 0)
			continue;
		any = true;
		say(x, "  (c) recipient", "  (c) mottagare",
		    arena_printf(x->k->a, "%s (%s)%s%s", r->name, r->country, r->safeguard[0] ? "; 15(2), 46: " : "",
		        r->safeguard));
	}
	if (!any)
		say(x, "  (c) recipients", "  (c) mottagare", "");
}

static void put_purpose(struct about *x, const struct purpose_row *p)
{
	struct pack *k = x->k;
	buf_char(&x->out, '\n');
	say(x, "(a) purpose", "(a) ändamål", k->sv ? p->title_sv : p->title_en);
	say(x, "  legal basis", "  rättslig grund", p->basis);
	if (p->interest[0])
		say(x, "  legitimate interest", "  berättigat intresse", p->interest);
	say(x, "  (b) categories of data", "  (b) kategorier av uppgifter", p->categories);
	put_recipients(x, p->code);
	say(x, "  (d) how long", "  (d) hur länge", p->erase_after);
	say(x, "  (g) where the data come from", "  (g) varifrån uppgifterna kommer",
	    p->source[0] ? p->source : pack_say(k, "from you", "från dig"));
	say(x, "  (h) automated decisions", "  (h) automatiserade beslut", p->automated);
	say(x, "  15(2) transfers outside the EU and EEA", "  15(2) överföring utanför EU och EES", p->transfers);
}

static enum ombud_status put_purposes(struct about *x)
{
	struct ombud_session *s = x->k->s;
	int32_t today = session_today(s);
	if (purposes_in_force(&x->v, &x->n, s->db, &s->err, x->k->a, today) ||
	    recipients_in_force(&x->r, &x->n_r, s->db, &s->err, x->k->a, today))
		return s->err.status;
	for (size_t i = 0; i < x->n; i++)
		put_purpose(x, &x->v[i]);
	return OMBUD_OK;
}

/* "@12,15 name,email": how many letters, and which kinds of data. */
static const char *what_went(const struct pack *k, const char *what)
{
	const char *fields = what;
	size_t letters = 0;
	if (*what == '@') {
		letters = 1;
		for (fields = what; *fields && *fields != ' '; fields++)
			letters += *fields == ',';
		fields += strspn(fields, " ");
	}
	return arena_printf(k->a, "%s %zu%s%s", pack_say(k, "letters:", "brev:"), letters, *fields ? "; " : "", fields);
}

enum ombud_status pack_disclosed(struct pack *k, json_t *all, struct buf *text)
{
	struct rows r = db_select(k->s->db, &k->s->err, &DISCLOSED, I(k->t->person_id));
	while (db_next(&r)) {
		const char *what = what_went(k, db_text(&r, 2));
		pack_seen(k, db_int(&r, 0));
		if (text)
			pack_line(text, pack_day(k, db_int(&r, 0)), arena_printf(k->a, "%s; %s", db_text(&r, 1), what));
		if (all)
			json_array_append_new(all, json_pack("{s:s, s:o, s:o}", "at", pack_instant(k, db_int(&r, 0)),
			                               "recipient", pack_json_text(db_text(&r, 1)), "what", pack_json_text(what)));
	}
	return db_end(&r);
}

static enum ombud_status put_controller(struct about *x)
{
	const char *v[VALUE_END] = {0};
	if (letter_values(v, x->k->s, x->k->a, x->k->t))
		return x->k->s->err.status;
	const char *const lines[][3] = {{"Controller", "Personuppgiftsansvarig", v[VALUE_CONTROLLER]},
	    {"Address", "Adress", v[VALUE_ADDRESS]}, {"Contact", "Kontakt", v[VALUE_CONTACT]},
	    {"Data protection officer", "Dataskyddsombud", v[VALUE_DPO]}};
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		if (lines[i][2][0])
			say(x, lines[i][0], lines[i][1], lines[i][2]);
	return OMBUD_OK;
}

static enum ombud_status put_rights(struct about *x)
{
	const char *v[VALUE_END] = {0};
	struct pack *k = x->k;
	if (letter_values(v, k->s, k->a, k->t))
		return k->s->err.status;
	pack_title(&x->out, pack_say(k, "(e) Your rights", "(e) Dina rättigheter"));
	pack_text(&x->out,
	    pack_say(k,
	        "You may ask us to rectify your data (Art. 16), to erase them (Art. 17), to restrict their processing (Art. 18), "
	        "and you may object to the processing (Art. 21).",
	        "Du kan begära att vi rättar dina uppgifter (art. 16), raderar dem (art. 17) eller begränsar behandlingen av dem "
	        "(art. 18), och du kan invända mot behandlingen (art. 21)."));
	pack_title(&x->out, pack_say(k, "(f) Complaints", "(f) Klagomål"));
	pack_text(&x->out, v[VALUE_COMPLAINT]);
	return OMBUD_OK;
}

static enum ombud_status put_disclosed(struct about *x)
{
	struct pack *k = x->k;
	size_t before;
	pack_title(&x->out,
	    pack_say(k, "(c) To whom we have given your data, and when", "(c) Vilka vi har lämnat dina uppgifter till, och när"));
	before = x->out.len;
	if (pack_disclosed(k, NULL, &x->out))
		return k->s->err.status;
	if (x->out.len == before)
		pack_text(&x->out, pack_say(k, "To nobody beside those above.", "Till ingen utöver dem ovan."));
	return OMBUD_OK;
}

enum ombud_status pack_processing(struct pack *k)
{
	struct about x = {.k = k, .out = {.secret = true}};
	enum ombud_status status = put_controller(&x);
	if (!status)
		status = put_purposes(&x) || put_disclosed(&x) || put_rights(&x) ? k->s->err.status : OMBUD_OK;
	pack_put(k, "2-about-the-processing.txt", &x.out, x.n);
	return status;
}
