/* What stands in the files of a package, in the person's language. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "port/package_room.h"
#include "text/safe.h"

const char *pack_say(const struct pack *k, const char *en, const char *sv)
{
	return k->sv ? sv : en;
}

const char *pack_field(const struct pack *k, enum datum_field f)
{
	static const char *const words[DATUM_FIELDS][2] = {
	    [DATUM_NAME] = {"name", "namn"},
	    [DATUM_EMAIL] = {"e-mail address", "e-postadress"},
	    [DATUM_PHONE] = {"phone number", "telefonnummer"},
	    [DATUM_ADDRESS] = {"postal address", "postadress"},
	    [DATUM_BIRTH_DATE] = {"date of birth", "födelsedatum"},
	    [DATUM_AGE] = {"age", "ålder"},
	    [DATUM_PERSONNUMMER] = {"personal identity number", "personnummer"},
	    [DATUM_DEVICE_ID] = {"device", "enhet"},
	    [DATUM_IP] = {"IP address", "IP-adress"},
	    [DATUM_LOG] = {"log line", "loggrad"},
	    [DATUM_LOCATION] = {"location", "plats"},
	    [DATUM_TIME_ZONE] = {"time zone", "tidszon"},
	    [DATUM_PREFERENCES] = {"preferences", "inställningar"},
	    [DATUM_IBAN] = {"bank account", "bankkonto"},
	    [DATUM_CARD] = {"payment card", "betalkort"},
	    [DATUM_OTHER] = {"other", "övrigt"},
	};
	return f > DATUM_ANY && f < DATUM_FIELDS && words[f][0] ? words[f][k->sv] : "?";
}

const char *pack_source(const struct pack *k, const char *source)
{
	static const char *const words[][3] = {
	    {"header", "the sender of a letter", "avsändaren av ett brev"},
	    {"letter", "the text of a letter", "texten i ett brev"},
	    {"import", "taken over from another system", "övertaget från ett annat system"},
	    {"agent", "entered by us", "inskrivet av oss"},
	};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i][0], source) == 0)
			return words[i][1 + k->sv];
	return source;
}

const char *pack_kind(const struct pack *k, int64_t kind)
{
	static const char *const sv[KIND_END] = {
	    [KIND_ACCESS] = "Tillgång", [KIND_PORTABILITY] = "Dataportabilitet", [KIND_RECTIFICATION] = "Rättelse",
	    [KIND_ERASURE] = "Radering", [KIND_RESTRICTION] = "Begränsning", [KIND_OBJECTION] = "Invändning",
	    [KIND_OBJECTION_DM] = "Invändning mot direktmarknadsföring", [KIND_AUTOMATED] = "Automatiserat beslut",
	    [KIND_CONSENT_WD] = "Återkallat samtycke", [KIND_INFO] = "Information", [KIND_COOKIE] = "Kakor",
	    [KIND_COMPLAINT] = "Klagomål", [KIND_DPA] = "Fråga från tillsynsmyndigheten",
	    [KIND_BREACH] = "Personuppgiftsincident", [KIND_POLICYQ] = "Fråga om policyn", [KIND_SECURITY] = "Säkerhet",
	    [KIND_INCIDENT] = "Driftstörning", [KIND_ACCOUNT] = "Konto", [KIND_HOWTO] = "Fråga om användning",
	    [KIND_BILLING] = "Faktura", [KIND_REQUEST] = "Önskemål", [KIND_OTHER] = "Övrigt",
	    [KIND_CAMPAIGN] = "Utskick"};
	const struct kind_info *info = kind_info((enum kind)kind);
	return k->sv && kind > 0 && kind < KIND_END && sv[kind] ? sv[kind] : info ? info->title : "?";
}

const char *pack_code(const struct pack *k, const char *code)
{
	static const char *const sv[][2] = {{"GRANTED", "helt bifallen"}, {"PARTIAL", "delvis bifallen"},
	    {"NODATA", "vi behandlar inga uppgifter"}, {"REF-UNFOUNDED", "avslagen: uppenbart ogrundad"},
	    {"REF-EXCESSIVE", "avslagen: orimlig"}, {"FEE", "mot en avgift"},
	    {"UNIDENT", "vi kunde inte avgöra vem som bad"}, {"RET-LAW", "uppgifterna sparas enligt lag"},
	    {"RET-CLAIM", "uppgifterna sparas för rättsliga anspråk"},
	    {"RET-EXPR", "uppgifterna sparas för yttrandefriheten"}, {"RET-HEALTH", "uppgifterna sparas för folkhälsan"},
	    {"RET-RESEARCH", "uppgifterna sparas för arkiv, forskning eller statistik"},
	    {"REF-NOGROUND", "avslagen: ingen av lagens grunder gäller"}, {"REF-SCOPE", "avslagen: omfattas inte"},
	    {"REF-OTHERS", "avslagen: andras rättigheter"}, {"REF-ACCURATE", "avslagen: uppgifterna stämmer"},
	    {"OVERRIDE", "avslagen: tvingande skäl"}, {"STOPPED", "behandlingen har upphört"},
	    {"HUMAN-UPHELD", "prövad av en människa, beslutet står fast"},
	    {"HUMAN-CHANGED", "prövad av en människa, beslutet ändrat"}, {"NAT-LAW", "begränsad av svensk lag"},
	    {"NOTIFIED", "anmäld till myndigheten"}, {"NOT-NOTIFIABLE", "dokumenterad"},
	    {"WITHDRAWN", "återtagen av dig"}, {"REDIRECT", "en annan är ansvarig"}, {"DUP", "samma begäran som en annan"},
	    {"SOLVED", "löst"}, {"ANSWERED", "besvarad"}, {"NOFIX", "åtgärdas inte"}, {"NORESPONSE", "inget svar från dig"}};
	const struct code_info *info = code_find(code, strlen(code));
	for (size_t i = 0; k->sv && i < sizeof sv / sizeof *sv; i++)
		if (strcmp(sv[i][0], code) == 0)
			return sv[i][1];
	return info ? info->meaning : code[0] ? code : pack_say(k, "not decided yet", "inte avgjord än");
}

const char *pack_direction(const struct pack *k, const struct message_row *m)
{
	switch (m->direction) {
	case DIR_IN:
		return m->person_id == k->t->person_id ? pack_say(k, "from you", "från dig")
		                                       : pack_say(k, "from another person", "från en annan person");
	case DIR_OUT:
		return pack_say(k, "from us", "från oss");
	case DIR_NOTE:
		return pack_say(k, "a note of ours", "en anteckning hos oss");
	case DIR_ANSWER:
		return pack_say(k, "an answer that we gave otherwise", "ett svar som vi gav på annat sätt");
	case DIR_SYSTEM:
	default:
		return pack_say(k, "written by our system", "skrivet av vårt system");
	}
}

const char *pack_day(const struct pack *k, int64_t at)
{
	char text[DAY_TEXT];
	return at > 0 ? arena_str(k->a, day_text(text, local_day(k->s->constants.zone, at))) : "-";
}

const char *pack_instant(const struct pack *k, int64_t at)
{
	char text[INSTANT_TEXT];
	return at > 0 ? arena_str(k->a, instant_text(text, at)) : "";
}

const char *pack_minute(const struct pack *k, int64_t at)
{
	char text[INSTANT_TEXT];
	return arena_str(k->a, local_text(text, k->s->constants.zone, at));
}

void pack_line(struct buf *out, const char *label, const char *text)
{
	buf_printf(out, "%s: ", label);
	safe_add(out, text, strlen(text), OMBUD_SAFE_LIST);
	buf_char(out, '\n');
}

void pack_text(struct buf *out, const char *text)
{
	safe_add(out, text, strlen(text), OMBUD_SAFE_LINES);
	if (out->len && out->data[out->len - 1] != '\n')
		buf_char(out, '\n');
}

void pack_title(struct buf *out, const char *title)
{
	buf_printf(out, "%s%s\n\n", out->len ? "\n" : "", title);
}

json_t *pack_json_text(const char *text)
{
	json_t *value = json_string(text);
	return value ? value : json_null();
}
