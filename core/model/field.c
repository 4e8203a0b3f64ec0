/* The catalogue of fields: one row is all that filter, completion, columns and export know. */
#include "model/field.h"

#include <stdint.h>
#include <string.h>

#include "base/say.h"
#include "model/word.h"

#define PERSONAL(datum_, class__) .type = FIELD_PERSONAL, .datum = (datum_), .class_ = (class__)

#define IS_WORDS                                                                                   \
	"open,closed,overdue,new,changed,tagged,mine,locked,snoozed,masked,waiting,unassigned,"    \
	"answered,late,restricted,merged,spam,mentioned,watched,task-late"

/* Subject and body are shown with what is personal in them masked; what asking for them takes says
 * query_field_class. */
static const struct field fields[] = {
    {"id", "number", N_("ID"), N_("the ticket's number"), .type = FIELD_NUMBER, .column = "id",
	.width = 6},
    {"kind", "type", N_("Type"), N_("what is asked for: access, erasure, howto"),
	.type = FIELD_ENUM, .column = "kind", .values = "kind", .width = 4},
    {"state", "status", N_("St"), N_("how far it has come: new, work, resolved"),
	.type = FIELD_ENUM, .column = "state", .values = "state", .width = 4},
    {"priority", "pri,prio", N_("P"), N_("urgent high normal low, or ! A B C"), .type = FIELD_ENUM,
	.column = "priority", .values = "priority", .width = 1},
    {"assignee", "who,agent", N_("Who"), N_("the agent who has it: @me, @nobody or an account"),
	.type = FIELD_AGENT, .column = "assignee_id", .width = 6},
    {"team", "", N_("Team"), N_("the team it was forwarded to: a name, or @team for your own"),
	.type = FIELD_TEXT, .column = "team", .width = 8},
    {"watch", "", "", N_("an agent who watches it"), .type = FIELD_AGENT},
    {"involves", "", "", N_("an agent who has it, watches it or wrote in it"), .type = FIELD_AGENT},
    {"label", "labels,tag", N_("Labels"), N_("a word put on the ticket; +word is the same"),
	.type = FIELD_LABEL, .width = 12},
    {"subject", "title", N_("Subject"), N_("the subject line"), .type = FIELD_TEXT,
	.column = "subject"},
    {"body", "text", "", N_("the text of its letters and notes"), .type = FIELD_TEXT},
    {"by", "", "", N_("who wrote a letter or note: @requester, @me or an account"),
	.type = FIELD_AGENT},
    {"received", "created", N_("Received"), N_("when the letter came to us; < is age"),
	.type = FIELD_PAST, .column = "received_at", .width = 10},
    {"updated", "changed", N_("Updated"), N_("when something last changed; < is age"),
	.type = FIELD_PAST, .column = "updated_at", .width = 10},
    {"due", "", N_("Due"), N_("when the answer is late; < is time left, overdue included"),
	.type = FIELD_FUTURE, .column = "due_at", .width = 5},
    {"strict", "", N_("Strict"), N_("as due, without the pauses"), .type = FIELD_FUTURE,
	.column = "strict_at", .width = 5},
    {"answered", "", N_("Answered"), N_("when the answer was sent or given; < is age"),
	.type = FIELD_PAST, .column = "answered_at", .width = 10},
    {"closed", "", N_("Closed"), N_("when it was closed; < is age"), .type = FIELD_PAST,
	.column = "closed_at", .width = 10},
    {"snoozed", "", N_("Snoozed"), N_("until when it is out of sight; < is time left"),
	.type = FIELD_FUTURE, .column = "snoozed_until", .width = 10},
    {"resolution", "code", N_("Code"), N_("how it ended: GRANTED, UNIDENT, SOLVED"),
	.type = FIELD_ENUM, .column = "resolution", .values = "code", .width = 10},
    {"ground", "", N_("Ground"), N_("the article that the decision rests on"), .type = FIELD_TEXT,
	.column = "ground", .width = 10},
    {"identity", "", N_("Identity"), N_("unknown, asked, verified or not needed"),
	.type = FIELD_ENUM, .column = "identity", .values = "identity", .width = 10},
    {"lang", "language", N_("Lang"), N_("the letter's language: sv, en, de"), .type = FIELD_TEXT,
	.column = "lang", .width = 4},
    {"charset", "", "", N_("the charset of one of its letters"), .type = FIELD_TEXT},
    {"msgs", "messages", N_("Msgs"), N_("how many letters and notes it has"), .type = FIELD_NUMBER,
	.column = "n_messages", .width = 4},
    {"attachments", "", "", N_("how many files came with its letters"), .type = FIELD_NUMBER,
	.column = "n_attachments"},
    {"size", "", N_("Size"), N_("bytes of its letters: 5k, 1M"), .type = FIELD_NUMBER,
	.column = "size", .width = 6},
    {"case", "", N_("Case"), N_("the case, which the tickets of one letter share"),
	.type = FIELD_NUMBER, .column = "case_id", .width = 6},
    {"external_id", "ext", N_("External"), N_("its number in another system"), .type = FIELD_TEXT,
	.column = "external_id", .width = 12},
    {"message_id", "msgid", "", N_("the Message-ID of one of its mails"), .type = FIELD_TEXT},
    {"links", "link", "", N_("the number of a ticket it is linked with"), .type = FIELD_NUMBER},
    {"claims", "", "", N_("the number of a ticket it claims to belong to"), .type = FIELD_NUMBER},
    {"data", "", "", N_("the person's data, whichever field: data:/@example/, data:*"),
	PERSONAL(DATUM_ANY, CLASS_S3)},
    {"pii", "", "", N_("has personal data of that sort: pii:email,iban"), .type = FIELD_ENUM,
	.values = "datum"},
    {"is", "", "", N_("a state of things: is:open, is:overdue, is:mine"), .type = FIELD_FLAG,
	.values = IS_WORDS},
    {"has", "", "", N_("has one or more: has:attachment, has:draft"), .type = FIELD_FLAG,
	.values = "attachment,hint,draft,link,extension,pause,note,task"},
    {"no", "", "", N_("has nothing in that field: no:assignee, no:label"), .type = FIELD_FLAG},
    {"q", "", "", N_("matches a saved filter: q:erasure-due"), .type = FIELD_SAVED},

    {N_("name"), "requester", N_("Requester"), N_("the person's name"), PERSONAL(DATUM_NAME, CLASS_S1),
	.width = 12},
    {N_("email"), "mail", N_("E-mail"), N_("the person's e-mail address"),
	PERSONAL(DATUM_EMAIL, CLASS_S2), .width = 16},
    {N_("phone"), "tel", N_("Phone"), N_("the person's phone number"), PERSONAL(DATUM_PHONE, CLASS_S2),
	.width = 8},
    {N_("address"), "", N_("Address"), N_("the person's postal address"),
	PERSONAL(DATUM_ADDRESS, CLASS_S2), .width = 7},
    {N_("birth_date"), "born", N_("Born"), N_("the person's date of birth"),
	PERSONAL(DATUM_BIRTH_DATE, CLASS_S2), .width = 10},
    {N_("age"), "", N_("Age"), N_("the person's age"), PERSONAL(DATUM_AGE, CLASS_S1), .width = 5},
    {N_("personnummer"), "pnr", N_("Personnummer"), N_("the Swedish personal identity number"),
	PERSONAL(DATUM_PERSONNUMMER, CLASS_S3), .width = 12},
    {N_("device_id"), "device", N_("Device"), N_("the ID of a device or an advertising ID"),
	PERSONAL(DATUM_DEVICE_ID, CLASS_S2), .width = 6},
    {N_("ip"), "", N_("IP"), N_("an IP address"), PERSONAL(DATUM_IP, CLASS_S2), .width = 16},
    {N_("log"), "", N_("Log"), N_("lines of logs: IP, browser, times"), PERSONAL(DATUM_LOG, CLASS_S2),
	.width = 16},
    {N_("location"), "", N_("Location"), N_("where the person is or was"),
	PERSONAL(DATUM_LOCATION, CLASS_S2), .width = 8},
    {N_("time_zone"), "tz", N_("Time zone"), N_("the person's time zone"),
	PERSONAL(DATUM_TIME_ZONE, CLASS_S0), .width = 16},
    {N_("preferences"), "", N_("Preferences"), N_("what the person has chosen"),
	PERSONAL(DATUM_PREFERENCES, CLASS_S1), .width = 11},
    {N_("iban"), "", N_("IBAN"), N_("a bank account"), PERSONAL(DATUM_IBAN, CLASS_S3), .width = 4},
    {N_("card"), "", N_("Card"), N_("a payment card"), PERSONAL(DATUM_CARD, CLASS_S3), .width = 4},
    {N_("other"), "", N_("Other"), N_("any other personal detail"), PERSONAL(DATUM_OTHER, CLASS_S2),
	.width = 6},
};
enum { FIELDS = sizeof fields / sizeof *fields };

const struct field *field_table(size_t *n)
{
	*n = FIELDS;
	return fields;
}

static bool without_data(const char **name, size_t *n)
{
	if (*n < 5 || word_fit("data.", *name, 5) != WORD_EXACT)
		return false;
	*name += 5;
	*n -= 5;
	return true;
}

static bool field_is_datum(const struct field *f)
{
	return f->type == FIELD_PERSONAL && f->datum != DATUM_ANY;
}

const struct field *field_find(const char *name, size_t n, bool *ambiguous)
{
	struct word_pick p = {0};
	bool data_only = without_data(&name, &n);
	for (int i = 0; i < FIELDS; i++) {
		if (data_only && !field_is_datum(&fields[i]))
			continue;
		word_offer(&p, i + 1, fields[i].name, name, n);
		word_offer_list(&p, i + 1, fields[i].aliases, name, n);
	}
	int row = word_picked(&p);
	if (ambiguous)
		*ambiguous = !row && p.ambiguous;
	return row ? &fields[row - 1] : NULL;
}

/* ---- the nearest name ---- */

enum { NAME_MAX_BYTES = 24 };

static size_t least(size_t a, size_t b, size_t c)
{
	size_t m = a < b ? a : b;
	return m < c ? m : c;
}

/* How many letters must be changed, added, dropped or swapped with their neighbour. */
static size_t distance(const char *a, size_t n, const char *b, size_t m)
{
	size_t row[3][NAME_MAX_BYTES + 1];
	for (size_t j = 0; j <= m; j++)
		row[0][j] = j;
	for (size_t i = 1; i <= n; i++) {
		size_t *now = row[i % 3], *last = row[(i + 2) % 3], *before = row[(i + 1) % 3];
		now[0] = i;
		for (size_t j = 1; j <= m; j++) {
			now[j] = least(
			    last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
			bool swapped =
			    i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
			if (swapped && before[j - 2] + 1 < now[j])
				now[j] = before[j - 2] + 1;
		}
	}
	return row[n % 3][m];
}

struct nearest {
	const struct field *field;
	size_t distance;
};

static void consider(struct nearest *best, const struct field *f, const char *known, size_t m,
    const char *name, size_t n)
{
	size_t d = m <= NAME_MAX_BYTES ? distance(name, n, known, m) : SIZE_MAX;
	if (d < best->distance)
		*best = (struct nearest){f, d};
}

const struct field *field_nearest(const char *name, size_t n)
{
	without_data(&name, &n);
	if (n == 0 || n > NAME_MAX_BYTES)
		return NULL;
	struct nearest best = {.distance = n < 5 ? 2 : n / 3 + 1}; /* must be nearer than this */
	for (size_t i = 0; i < FIELDS; i++) {
		consider(&best, &fields[i], fields[i].name, strlen(fields[i].name), name, n);
		for (const char *a = fields[i].aliases; *a;) {
			size_t one = strcspn(a, ",");
			consider(&best, &fields[i], a, one, name, n);
			a += one + (a[one] == ',');
		}
	}
	return best.field;
}

/* ---- personal data ---- */

const struct field *field_of_datum(enum datum_field d)
{
	for (size_t i = 0; i < FIELDS; i++)
		if (field_is_datum(&fields[i]) && fields[i].datum == d)
			return &fields[i];
	return NULL;
}

enum datum_field datum_by_name(const char *name)
{
	const struct field *f = field_find(name, strlen(name), NULL);
	return f && f->type == FIELD_PERSONAL ? f->datum : (enum datum_field)0;
}
