/* The catalogue of what can be filtered, shown as a column, completed and exported: one row a
 * field. And the classes and masks of the personal-data fields (DOMAIN C.7). */
#ifndef MODEL_FIELD_H
#define MODEL_FIELD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "ombud.h"

/* Personal-data fields; the numbers stand in the store and never change. */
enum datum_field {
	DATUM_ANY = 0, /* of the field data:, which stands for all of them; never in the store */
	DATUM_NAME = 1,
	DATUM_EMAIL = 2,
	DATUM_PHONE = 3,
	DATUM_ADDRESS = 4,
	DATUM_BIRTH_DATE = 5,
	DATUM_AGE = 6,
	DATUM_PERSONNUMMER = 7,
	DATUM_DEVICE_ID = 8,
	DATUM_IP = 9,
	DATUM_LOG = 10,
	DATUM_LOCATION = 11,
	DATUM_TIME_ZONE = 12,
	DATUM_PREFERENCES = 13,
	DATUM_IBAN = 14,
	DATUM_CARD = 15,
	DATUM_OTHER = 16,
	DATUM_FIELDS = 17
};

enum data_class { CLASS_S0, CLASS_S1, CLASS_S2, CLASS_S3 };

enum field_type {
	FIELD_TEXT,     /* subject, body: substring or regex */
	FIELD_PERSONAL, /* a datum of the ticket's person */
	FIELD_ENUM,     /* kind state priority code identity: a table of words */
	FIELD_LABEL,
	FIELD_AGENT,
	FIELD_NUMBER,
	FIELD_PAST,     /* an instant that lies behind: < is age */
	FIELD_FUTURE,   /* an instant that lies ahead: < is time left */
	FIELD_FLAG,     /* is: has: no: */
	FIELD_SAVED     /* q: */
};

struct field {
	const char *name, *aliases, *title, *help;
	enum field_type type;
	enum datum_field datum; /* FIELD_PERSONAL; DATUM_ANY: of any field */
	enum data_class class_;
	const char *column;  /* of ticket in the store, where the type has one; else NULL */
	const char *values;  /* FIELD_ENUM: which table; FIELD_FLAG: comma list of its words,
	                        NULL for no:, which takes every field */
	int width;           /* cells as a column; 0: the rest */
};

const struct field *field_table(size_t *n);
/* The language was changed: what front ends were given says its titles and help in the new one. */
void field_say(void);
/* Exact name or alias first, else an unambiguous prefix; "data." before it is dropped. NULL if
 * none; *ambiguous (may be NULL) tells why. */
const struct field *field_find(const char *name, size_t n, bool *ambiguous);
/* The nearest name to a misspelt one, or NULL. */
const struct field *field_nearest(const char *name, size_t n);
const struct field *field_of_datum(enum datum_field d);
enum datum_field datum_by_name(const char *name); /* 0: none */

/* Appends the mask of a value: fixed length, never telling how long the value is. UTF-8 with
 * U+2022; a terminal without it shows '*'. */
void mask_value(struct buf *out, enum datum_field field, const char *value, size_t n);
/* The word that stands in free text for a find of that field: "[e-mail]". */
const char *mask_word(enum datum_field field);
/* The first place in n bytes that is a mask and no text: such a word, or a name's dots; *mark: which. NULL: none. */
const char *mask_mark(const char *s, size_t n, const char **mark);

#endif
