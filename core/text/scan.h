/* Finds personal data in free text: e-mail and postal addresses, phone numbers, Swedish personal
 * identity numbers (personnummer and samordningsnummer, Luhn) and those of the neighbours, payment
 * cards (Luhn, by issuer length), IBAN (length by country, mod 97), Swedish giro and bank accounts,
 * IPv4 and IPv6 addresses, device IDs, dates of birth, coordinates and passwords that somebody wrote
 * in the letter. Check sums are verified: a number that merely looks like one is not reported. Finds
 * are in order, do not overlap, and the more specific kind wins (a personnummer is no phone number, a
 * card no device ID). */
#ifndef TEXT_SCAN_H
#define TEXT_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/vec.h"

enum scan_kind {
	SCAN_EMAIL,
	SCAN_PHONE,
	SCAN_PERSONNUMMER,
	SCAN_NATIONAL_ID, /* of Norway, Denmark or Finland */
	SCAN_CARD,
	SCAN_IBAN,
	SCAN_ACCOUNT, /* bankgiro, plusgiro, clearing and account number */
	SCAN_IP,
	SCAN_DEVICE_ID,
	SCAN_BIRTH_DATE,
	SCAN_ADDRESS, /* a postal address: street and number, or post code and town */
	SCAN_LOCATION, /* a place on the globe: degrees, geo: URI, plus code */
	SCAN_PASSWORD, /* the secret itself, not the word before it */
	SCAN_KINDS
};

struct scan_find {
	enum scan_kind kind;
	size_t start, end; /* bytes */
};
typedef VEC(struct scan_find) scan_finds;

/* text is valid UTF-8; linear time. */
void scan_text(scan_finds *out, const char *text, size_t n);
/* Appends the value in the form the store keeps: e-mail lower-cased domain, phone +46701234567
 * (national numbers as Swedish), personnummer YYYYMMDD-NNNN, card and IBAN without blanks, IP
 * canonical, device ID upper case as written, birth date YYYY-MM-DD, address on one line. */
void scan_value(struct buf *out, enum scan_kind kind, const char *s, size_t n);
/* Appends text with every password replaced by [password removed]; returns how many. */
size_t scan_scrub(struct buf *out, const char *text, size_t n);

#endif
