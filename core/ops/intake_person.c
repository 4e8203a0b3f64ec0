#include "ops/intake_person.h"

#include <string.h>
#include <strings.h>

#include "ops/access.h"
#include "ops/erase_room.h"
#include "query/ast.h"
#include "store/asked.h"
#include "store/erasure.h"
#include "store/ledger.h"

/* As a filter would ask it. */
static void as_filter(struct buf *out, enum datum_field field, const char *value)
{
	buf_printf(out, "%s:", field_of_datum(field)->name);
	ast_quote(out, value, strlen(value), true);
}

enum ombud_status intake_may_ask(
    struct ombud_session *s, enum datum_field field, const char *value)
{
	struct buf text = {0};
	enum data_class c = field_of_datum(field)->class_;
	if (!value[0] || access_reveals(s, c))
		return OMBUD_OK;
	as_filter(&text, field, value);
	enum ombud_status status = access_may_class(s, c, buf_text(&text));
	buf_free(&text);
	return status;
}

enum ombud_status intake_asked(struct ombud_session *s, const struct intake *in,
    enum datum_field field, const char *value, bool found)
{
	struct buf text = {0};
	as_filter(&text, field, value);
	enum ombud_status status = access_lookup(s, field_of_datum(field),
	    in->by_hand ? ASKED_BLIND : ASKED_FREE, buf_text(&text), found);
	buf_free(&text);
	return status;
}

static enum ombud_status look_up(struct ombud_session *s, const struct intake *in,
    enum datum_field field, const char *value, int64_t *person)
{
	unsigned char key[16];
	datum_key(key, s->key, field, value);
	enum ombud_status status = person_by_key(person, s->db, &s->err, field, key);
	if (status && status != OMBUD_NOTFOUND)
		return status;
	return intake_asked(s, in, field, value, !status) ? s->err.status : status;
}

/* Only the address that a letter came from says who the person is; an identifying value that
 * merely stands in the text (a phone, a personnummer) may be anybody's. Rows typed or exported by
 * staff may name the person by phone or number alone. */
static enum ombud_status by_values(
    struct ombud_session *s, const struct intake *in, int64_t *person)
{
	*person = 0;
	if (in->address && in->address[0])
		return look_up(s, in, DATUM_EMAIL, in->address, person);
	for (size_t i = 0; i < in->n_data; i++) {
		const struct intake_datum *d = &in->data[i];
		if (strcmp(d->source, "letter") == 0 || strcmp(d->source, "header") == 0 ||
		    (d->field != DATUM_EMAIL && d->field != DATUM_PERSONNUMMER))
			continue;
		enum ombud_status status = look_up(s, in, d->field, d->value, person);
		if (status != OMBUD_NOTFOUND)
			return status;
	}
	return OMBUD_NOTFOUND;
}

static bool names_somebody(const struct intake *in)
{
	return (in->address && in->address[0]) || in->n_data > 0;
}

static enum ombud_status add(struct ombud_session *s, int64_t person, enum datum_field field,
    const char *value, const char *source, int64_t message)
{
	unsigned char key[16];
	bool keyed = datum_identifies(field);
	if (keyed)
		datum_key(key, s->key, field, value);
	struct datum_row d = {.field = field,
	    .value = value,
	    .source = source,
	    .message_id = message,
	    .seen_at = session_now(s)};
	return datum_add(NULL, s->db, &s->err, person, &d, keyed ? key : NULL);
}

enum ombud_status intake_person_data(
    struct ombud_session *s, const struct intake *in, int64_t person, int64_t message)
{
	if (!person)
		return OMBUD_OK;
	/* The address that letters came from stands first among the person's addresses. */
	if (in->address && in->address[0] &&
	    add(s, person, DATUM_EMAIL, in->address, in->by_hand ? "agent" : "header", message))
		return s->err.status;
	for (size_t i = 0; i < in->n_data; i++)
		if (in->data[i].value[0] && add(s, person, in->data[i].field, in->data[i].value,
		                                in->data[i].source, message))
			return s->err.status;
	return OMBUD_OK;
}

/* The ledger is asked for new people alone, and only by a desk that ever erased somebody. */
static enum ombud_status was_erased(int64_t *at, struct ombud_session *s, const char *address)
{
	struct ledger *l = NULL;
	bool any;
	if (!address || !address[0] || erasure_any(&any, s->db, &s->err) || !any)
		return s->err.status;
	enum ombud_status status = erase_ledger(&l, s, false);
	if (!status)
		status = ledger_knows(at, l, &s->err, DATUM_EMAIL, address);
	ledger_close(l);
	/* A letter is not lost for the ledger's sake: who looks after the desk hears of that elsewhere. */
	if (status)
		err_clear(&s->err);
	return OMBUD_OK;
}

enum ombud_status intake_person(
    struct ombud_session *s, const struct intake *in, int64_t *person, int64_t *erased_at)
{
	*person = *erased_at = 0;
	if (!names_somebody(in))
		return OMBUD_OK;
	enum ombud_status status = by_values(s, in, person);
	if (status == OMBUD_NOTFOUND) {
		status = was_erased(erased_at, s, in->address);
		if (!status)
			status = person_insert(person, s->db, &s->err, session_now(s), in->lang ? in->lang : "");
	}
	if (status)
		return status;
	return intake_person_data(s, in, *person, 0);
}

bool intake_is_value(const struct intake *in, const char *text)
{
	for (size_t i = 0; i < in->n_data; i++)
		if (strcasecmp(in->data[i].value, text) == 0)
			return true;
	return false;
}
