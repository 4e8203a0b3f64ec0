/* What a legal hold or a retained item is about, in the words that both are typed with. */
#ifndef MODEL_KEPT_H
#define MODEL_KEPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define HOLD_PERSON "person"
#define HOLD_TICKET "ticket"
#define HOLD_FIELD "field"       /* object_id is the person, field an enum datum_field */
#define HOLD_CAMPAIGN "campaign"
#define KEPT_LETTER "letter"     /* object_id is the message, with what is attached to it */
#define KEPT_NOTE "note"
#define KEPT_ATTACHMENT "attachment"

enum kept_form {
	KEPT_NUMBER, /* ticket:12 */
	KEPT_PART,   /* letter:12/3, by its number on the ticket */
	KEPT_VALUE,  /* field:3:email, of person 3; of a retained item's own person field:email */
	KEPT_NAME    /* campaign:NAME */
};
struct kept_object {
	const char *name;
	enum kept_form form;
	bool held, retained;
};
const struct kept_object *kept_objects(size_t *n);
const struct kept_object *kept_object(const char *name, size_t n);

struct kept_said {
	const struct kept_object *of; /* NULL: a field by its name alone */
	int64_t id, part, field;      /* 0: not said */
	const char *name;             /* in the text */
};
/* How many bytes of the text's beginning name something; 0: nothing. */
size_t kept_said(struct kept_said *out, const char *text);
/* An item's words, which may name it as people do: "#12, the invoice", "#12/3", "phone". false: nothing that is known. */
bool kept_item(struct kept_said *out, const char *item);

#endif
