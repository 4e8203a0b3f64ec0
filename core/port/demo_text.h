/* What the invented people of a sample store write. */
#ifndef PORT_DEMO_TEXT_H
#define PORT_DEMO_TEXT_H

#include "model/ticket.h"

struct demo_text {
	enum kind kind;
	const char *lang, *subject, *body; /* {name} {device} {order} {phone} {born} {ip} {iban} {pnr} */
	int weight;
};
extern const struct demo_text demo_texts[];
extern const size_t demo_texts_n;

struct demo_name {
	const char *lang, *given, *family, *ascii; /* ascii: for the address */
	int weight;
};
extern const struct demo_name demo_names[];
extern const size_t demo_names_n;

#endif
