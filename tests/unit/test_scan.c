/* What is personal in a text, and what only looks so. A case is a text with its finds marked as
 * <kind:find>; nothing else may be found in it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "text/scan.h"

static const char *const names[SCAN_KINDS] = {
    [SCAN_EMAIL] = "email",
    [SCAN_PHONE] = "phone",
    [SCAN_PERSONNUMMER] = "pnr",
    [SCAN_NATIONAL_ID] = "id",
    [SCAN_CARD] = "card",
    [SCAN_IBAN] = "iban",
    [SCAN_ACCOUNT] = "account",
    [SCAN_IP] = "ip",
    [SCAN_DEVICE_ID] = "device",
    [SCAN_BIRTH_DATE] = "birth",
    [SCAN_ADDRESS] = "address",
    [SCAN_LOCATION] = "place",
    [SCAN_PASSWORD] = "password",
};

/* The length of "<kind:" at s, or 0. */
static size_t mark_at(const char *s)
{
	for (size_t k = 0; k < SCAN_KINDS; k++) {
		size_t n = strlen(names[k]);
		if (s[0] == '<' && strncmp(s + 1, names[k], n) == 0 && s[1 + n] == ':')
			return n + 2;
	}
	return 0;
}

static void strip_marks(struct buf *out, const char *marked)
{
	bool open = false;
	while (*marked) {
		size_t k = open ? 0 : mark_at(marked);
		if (k) {
			open = true;
			marked += k;
		} else if (open && *marked == '>') {
			open = false;
			marked++;
		} else {
			buf_char(out, *marked++);
		}
	}
}

static void mark_finds(struct buf *out, const char *text, const scan_finds *found)
{
	size_t at = 0;
	for (size_t i = 0; i < found->n; i++) {
		struct scan_find f = found->v[i];
		assert_true(f.start >= at && f.start < f.end);
		buf_add(out, text + at, f.start - at);
		buf_printf(out, "<%s:%.*s>", names[f.kind], (int)(f.end - f.start), text + f.start);
		at = f.end;
	}
	buf_str(out, text + at);
}

static void check(const char *marked)
{
	struct buf text = {0}, seen = {0};
	scan_finds found = {0};
	strip_marks(&text, marked);
	scan_text(&found, buf_text(&text), text.len);
	mark_finds(&seen, buf_text(&text), &found);
	assert_string_equal(buf_text(&seen), marked);
	vec_free(&found);
	buf_free(&text);
	buf_free(&seen);
}

#define CHECK_ALL(table)                                                                           \
	for (size_t i = 0; i < sizeof(table) / sizeof *(table); i++)                               \
	check((table)[i])

static void test_emails(void **state)
{
	static const char *const cases[] = {
	    "Write to <email:anna.ek@example.se>.",
	    "<email:a@b.se>, <email:o'brien+tag@mail.example.org>; \"<email:x_y@x.example>\"",
	    "(<email:anna@example.co.uk>) mailto:<email:bo@example.se>?subject=x",
	    "from=<email:kund@example.com>&x=1",
	    "<email:åsa@exämple.se> wrote",
	    "not@local, @handle, a@b, x@1.2, user@.se, @@@@",
	    "Ends with a dot: <email:z@example.museum>...",
	    "<email:anna.ohlen(at)example.se>, <email:anna.ohlen[at]example.se> or <email:anna (AT) example.se>!",
	    "at <email:anna at example dot se>, <email:anna dot ohlen at mail dot example dot com>.",
	    "<email:anna.ohlen at example.se> <email:bo@example[.]se> <email:bo {at} example (dot) se>",
	    "<email:anna snabel-a example punkt se> <email:\xc3\xa5sa(a)example.se>",
	    "we met at example.se; look at this. A dot at the end. Point (a) i.e. x; room (at) 10.30",
	    "not at all, dot com, see (at) the end, Call at 10.30 or at noon dot",
	    "<ip:192.0.2[.]55> <ip:192[.]0[.]2[.]55> <ip:192(dot)0(dot)2(dot)55>; 1[.]2[.]3",
	    "<<email:anna@sub-domain.example.com>>",
	    "<email:k\u0430rin@example.org> <email:karin@ex\u0430mple.\u043erg>, <email:k\u0430rin (at) exampl\u0435.org>",
	    "<email:иван@почта.рф> <email:\u03b6\u03c9\u03ae@\u03c0\u03b1\u03c1\u03ac\u03b4\u03b5\u03b9\u03b3\u03bc\u03b1.\u03b5\u03bb>; <email:info@xn--e1afmkfd.xn--p1ai>.",
	    "<email:用户@例子.公司>, <email:anna@例子\u3002公司> <email:म@डाटामेल.भारत> <email:a@مثال.إختبار>",
	};
	(void)state;
	CHECK_ALL(cases);
}

/* What a reader sees, not what the bytes are. */
static void test_disguises(void **state)
{
	static const char *const cases[] = {
	    "<email:anna@example.se> full width: <email:a\uff4e\uff4ea\uff20example.se>",
	    "digits <phone:\uff10\uff17\uff10-\uff11\uff12\uff13 \uff14\uff15 \uff16\uff17> here",
	    "digits <phone:\u0660\u0667\u0660-123 45 67> here, <pnr:8112\u200b18-9876> too",
	    "<email:anna&#64;example.se> <email:anna&#x40;example&period;se> AT&amp;T &#x; &#9; &# &#64",
	    "<email:an\u00adna@exa\u200bmple.se>, <email:karin.berg @ example.se>, <email:bo@ example.se>",
	    "ten kronor @ 3.50, see us @ example.se, 5 @ example",
	    "mathematical <email:\U0001d41a\U0001d427\U0001d427\U0001d41a@example.se>",
	    "пароль: <password:секрет1>\nパスワード：<password:abc123>\n密码: <password:abc123>\nparola: <password:x1y2z>",
	    "password: <password:hunter2\u200bx>, pa\u00adssword: <password:hunter3>",
	    "caf\u00e9 \u00e5\u00e4\u00f6 \u2013 1\u00bd \u2116 5 \u2460 \u200b",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_phones(void **state)
{
	static const char *const cases[] = {
	    "<phone:+46 70-123 45 67>",
	    "ring <phone:070-1234567> nu",
	    "<phone:0046701234567> eller <phone:0046 70 123 45 67>",
	    "<phone:08-123 456 78>, <phone:08-12345678>, <phone:08/123 456 78>",
	    "(<phone:+46 (0)70 123 45 67>)",
	    "<phone:(555) 123-4567> or <phone:555-123-4567> or <phone:555.123.4567>",
	    "<phone:+1 (212) 555-0187 ext. 12>",
	    "<phone:+44 20 7946 0958>, <phone:020 7946 0958>",
	    "<phone:+49 30 901820>; <phone:0151 23456789>; <phone:030/901820>",
	    "<phone:+33 6 12 34 56 78> / <phone:06 12 34 56 78>",
	    "<phone:06-12345678> and <phone:+31612345678>",
	    "<phone:0701\xC2\xA0"
	    "23\xC2\xA0"
	    "45\xC2\xA0"
	    "67>",
	    "<phone:070\xE2\x80\x91"
	    "123 45 67>",
	    "Tel: <phone:785 8949>",
	    "call me on <phone:73 448 266>",
	    "Telefon:\n<phone:12 34 56 78>",
	    "<phone:070-123 45 67> <phone:08-123 456 78>",
	    "on 2026-11-23 at 08:30, 01-02-2026, 03.12.2025 14:30, 2025-01-02 03:04:05",
	    "0.12345678 and 1 234 567 kr, 12 500 000, 2016/679, 100 000 SEK",
	    "order 123456789, case 2026-0042, invoice #0701234567, 5567037485",
	    "SSN 081-80-5372, 53 090 - 82 398, (4150 4188 4102), host 60-241-138-146.isp.example",
	    "tel.: <phone:+49 (0) 151 / 234 567 89>, <phone:(0)70-123 45 67>, <phone:1-800-555-0199>",
	    "<phone:+358 40 1234567>; <phone:+47 912 34 567>; <phone:+45 12 34 56 78>",
	    "order 0701234567, account no. 0312345678",
	    "id 00001234567, 1234567890123",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_personal_numbers(void **state)
{
	static const char *const cases[] = {
	    "<pnr:811218-9876>",
	    "<pnr:19811218-9876> and <pnr:8112189876> and <pnr:198112189876>",
	    "<pnr:121212+1212>",
	    "<pnr:811278-9873>", /* samordningsnummer: the day plus 60 */
	    "pnr:<pnr:811218-9876>.",
	    /* A wrong check digit behind the word is a number that was mistyped; behind other words it is none. */
	    "Personnummer <pnr:850714-2389>",
	    "mitt personnummer är <pnr:8507142389>",
	    "personnr: <pnr:19850714-2389>, pnr <pnr:850714-2389>",
	    "Samordningsnummer: <pnr:850774-2389>",
	    "Ordernummer 850714-2389",
	    "Personnummer saknas. Order 850714-2389",
	    "Personnummer 3, order 850714-2389",
	    "<pnr:19811218 9876>",
	    "811218-9875",		/* check digit */
	    "811318-9873, 811232-9870", /* no such month, no such day */
	    "556703-7485",		/* an organisation */
	    "x811218-98761, 1811218-9876, 9-811218-9876-1",
	    "8f3e-446655440000-811218-9876-aa",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_cards_and_accounts(void **state)
{
	static const char *const cases[] = {
	    "<card:4111111111111111>",
	    "<card:4111 1111 1111 1111>, exp 12/26",
	    "<card:5555-5555-5555-4444>",
	    "<card:378282246310005> or <card:3782 822463 10005>",
	    "<card:4111\xC2\xA0"
	    "1111\xC2\xA0"
	    "1111\xC2\xA0"
	    "1111>",
	    "4111111111111112", /* check digit */
	    "1111111111111117", /* no issuer */
	    "41111111111111111111",
	    "<iban:SE4550000000058398257466>",
	    "<iban:SE45 5000 0000 0583 9825 7466>.",
	    "<iban:GB82 WEST 1234 5698 7654 32> is mine",
	    "<iban:de89370400440532013000>",
	    "<iban:NL91ABNA0417164300>, <iban:FR14 2004 1010 0505 0001 3M02 606>",
	    "SE4550000000058398257467", /* modulo 97 */
	    "SE455000000005839825746",	/* too short */
	    "XX4550000000058398257466",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_giro_and_bank_accounts(void **state)
{
	static const char *const cases[] = {
	    "bankgiro <account:991-2346>, BG: <account:5050-1055>; bg.nr <account:50501055>.",
	    "mitt bankgironummer \u00e4r <account:991-2346> tack, Plusgiro <account:12 34 56-6>, pg <account:123456-6>",
	    "kontonummer: <account:1234-567 890 1>; clearingnr <account:8327-9, 123 456 789-0>",
	    "Clearingnummer: <account:1234>, kontonummer: <account:5678901>",
	    "mitt bankkonto i Swedbank <account:8327-9 1234567890>, l\u00f6nekonto hos Nordea: <account:3300-811218-9876>",
	    "bank account no. <account:5491 0000 003>, konto <account:5491-0000003>, kontonr\n<account:6789123456789>",
	    "Kontonummer <account:81052994303174> 123456, kontonr <account:12345678901>kr",
	    "Kontonummer <account:8105-2 994 303 174-5> <phone:073 123 45 67>",
	    "bankgiro 991-2345, BG 123 456, pg 133, pg. 1234, bg 12", /* check digits, pages */
	    "kontonummer 0701, konto 12345, account 12345678, account no. 0312345678, mitt konto 2026",
	    "clearing 12, kontonummer saknas. Ring 08-123", "kontonummer <iban:SE4550000000058398257466>",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_neighbours_numbers(void **state)
{
	static const char *const cases[] = {
	    "f\u00f8dselsnummer <id:01019010046>, <id:010190 10046>, <id:010190-10046>.",
	    "D-nummer <id:55019010057>, H <id:01419010029>",
	    "CPR <id:131052-1236>, uden ord <id:131052-1236>; cpr-nr. <id:1310521235>, CPR-nummer: <id:131052 1235>",
	    "hetu <id:131052-308T>, <id:010190-123m> ja <id:290204A4562>",
	    "31029110151, 31029110250, 32019010046, 31139110150, 3102911015011, x31029110150", /* digits, days, months */
	    "Ring <phone:+46701740637>", "131052-1235, 1310521236, 321352-1236", "131052-308S, 321052-308T, 131052-308TX, 131052_308T",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_ip_addresses(void **state)
{
	static const char *const cases[] = {
	    "from <ip:192.0.2.54> and <ip:8.8.8.8>:53, net <ip:10.0.0.0>/8",
	    "256.1.1.1, 1.2.3, 1.2.3.4.5, 01.2.3.4, version 1.2.3.4, v1.2.3.4",
	    "<ip:2001:db8::1>, [<ip:2001:DB8:0:0:8:800:200C:417A>]:443",
	    "<ip:fe80::1>%eth0 <ip:::1> <ip:::ffff:192.0.2.1>.",
	    "<ip:d80:e4b5:79da:6cf6:71f3:51f7:9161:c319>",
	    "12:30:45, std::vector, a::b, face::off, 1:2:3:4:5:6:7, :::",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_devices(void **state)
{
	static const char *const cases[] = {
	    "Device ID: <device:CA26-18B8-2516-3031>",
	    "Enhets-ID: <device:1234-5678-9012-3456>",
	    "mitt device id är <device:a1b2c3d4e5f6>.",
	    "<device:550e8400-e29b-41d4-a716-446655440000>",
	    "<device:00:1A:2B:3C:4D:5E> and <device:00-1A-2B-3C-4D-5E> and <device:001a.2b3c.4d5e>",
	    "IMEI <device:490154203237518>, IMEI: <device:49-015420-323751-8>",
	    "IMEI: 490154203237519",
	    "<device:356938035643809>",
	    "Android ID <device:9774d56d682e549c>; IDFA: "
	    "<device:6D92078A-8246-4BA4-AE5B-76104861E7DC>",
	    "Geräte-ID: <device:R58N12ABCDE>, apparaat-id <device:F2LX1234ABCD>",
	    "<device:00008030-001A35E22EF8802E>",
	    "Serial number: <device:C02XL0ABJGH5>",
	    "which device IDs do you hold? My device is 3 years old. device: none",
	    "1111-2222-3333-4444",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_births(void **state)
{
	static const char *const cases[] = {
	    "Anna Ek\n<birth:1977-01-17>\nDevice",
	    "> <birth:1977-01-17>\n",
	    "born <birth:17 January 1977> in Lund",
	    "Date of birth: <birth:17/01/1977>",
	    "date of birth. It's <birth:3/23/1940>",
	    "född den <birth:17 januari 1977>",
	    "Födelsedatum: <birth:1977-01-17>",
	    "född <birth:770117>",
	    "geboren am <birth:17. Januar 1977>",
	    "Geburtsdatum <birth:17.01.1977>; geb. <birth:17.1.77>",
	    "geboortedatum <birth:17-01-1977>, geboren op <birth:17 januari 1977>",
	    "née le <birth:17 janvier 1977>",
	    "DOB <birth:January 17, 1977>, D.O.B.: <birth:Jan 17th 1977>",
	    "<birth:1977-01-17> is my birthday",
	    "{\"birthDate\": \"<birth:1977-01-17>\"}",
	    "am 2026-01-03 hatte ich eine Anfrage gestellt",
	    "2026-01-03\n",
	    "On 1999-05-04 we signed; since 11/15/1979.",
	    "born 1977-13-17, 1977-02-30",
	    "born 2999-01-01",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_addresses(void **state)
{
	static const char *const cases[] = {
	    "Jag bor på <address:Storgatan 12 B, 123 45 Lund>.",
	    "<address:Norra Vägen 3>",
	    "Anna Ek\n<address:Kungsgatan 5\n111 43 Stockholm>\n",
	    "<address:Box 123\n751 03 Uppsala>",
	    "<address:Lange Straße 5, 10115 Berlin>",
	    "<address:Karl-Marx-Allee 90 a>",
	    "<address:Hauptstr. 7\n80331 München>",
	    "<address:Keizersgracht 174\n1016 DW Amsterdam>",
	    "<address:12 Oak Street, Springfield, IL 62704>",
	    "<address:221B Baker Street, London NW1 6XE>",
	    "<address:12 rue Victor Hugo, 75001 Paris>",
	    "My address is <address:Linieweg 350>",
	    "<address:Storgatan 12, lgh 1101\n123 45 Malmö>",
	    "hela vägen 5 minuter, gatan 5 meter bort, Art. 15, Article 15 GDPR, 12 Monkeys",
	    "Section 5, page 12, 12345 users, in 2026 Street view",
	    "a 123 45 b, ring 123 45, address B.2, 1024 MB of memory, moved on Tue, 29 Jun",
	    "Familie Müller, <address:Am Markt 3, 20095 Hamburg>",
	    "<address:Unter den Linden 77>; <address:An der Alster 12>",
	    "<address:Postboks 123, 0101 Oslo>",
	    "c/o Svensson, <address:Lillvägen 3, 2 tr, 113 21 Stockholm>",
	    "<address:1600 Pennsylvania Avenue NW, Washington, DC 20500>",
	    "Am 3. März 2020 kam im Jahr 2020, ein Brief",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_places(void **state)
{
	static const char *const cases[] = {
	    "I was at <place:59.3293, 18.0686> today",
	    "<place:59.3293,18.0686>; (<place:-33.8688, 151.2093>) [<place:+40.7128, -74.0060>]",
	    "59.329, 18.068 and <place:59.32932 18.06858>; 59.3293, 18.0686 ms",
	    "<place:59,3293; 18,0686> and <place:59,3293, 18,0686>",
	    "<place:59\u00b019'45\"N 18\u00b04'7\"E>, <place:59\u00b0 19\u2032 45.5\u2033 N, 18\u00b0 4\u2032 7\u2033 \u00d6>",
	    "<place:N 59\u00b0 19.755' E 18\u00b0 04.117'> <place:59.33\u00b0 N, 18.07\u00b0 E> <place:N59.3293 E18.0686>",
	    "<place:59.3293N18.0686E> <place:\u221233.8688, \u221251.2093>",
	    "<place:geo:59.33,18.07>; <place:geo:59.3293,18.0686;u=35>.",
	    "https://www.google.com/maps/place/x/@<place:59.3293,18.0686,15z>/data=!3d<place:59.3293!4d18.0686>",
	    "https://maps.example/?q=<place:59.3293,18.0686>&z=9 ?ll=<place:59.3293%2C18.0686> /<place:59.3293/18.0686>",
	    "{\"lat\": <place:59.33, \"lng\": 18.07>}, lat=<place:59.3293&lon=18.0686>",
	    "latitude <place:59.3293, longitude 18.0686>; lat <place:59.3293\nlon 18.0686>",
	    "GPS: <place:59.33, 18.07>, plus code <place:9FFW83H9+2Q>",
	    "3.14, 2.71; 59.32, 18.06; 10.50, 20.75 kr",
	    "version 1.234, 2.345; v1.2345.6, 1.2345.6; 1.2.345, 1.2.346",
	    "<place:59.3293, 18.0686>  ",
	    "12.345, 67.890 kr and \u20ac12.345, \u20ac67.890; 12.345, 67.890 EUR; 33.333, 66.667 %",
	    "12.2024, 11.2025 or 123.4567, 145.6789 or 1,234, 5,678; 200.1234, 18.0686",
	    "0.1234, 0.5678 or 59.329 18.068; 59\u00b0 and 18\u00b0; 5'10\" tall, 90\u00b0",
	    "on 2026-11-23 at 08.30, 09.45; 1.000, Art. 6.1, 7.1; id 12345678+22",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void test_passwords(void **state)
{
	static const char *const cases[] = {
	    "password is <password:x>",
	    "password: <password:hunter2>",
	    "Password:\n  <password:hunter2>\nthanks",
	    "lösenord: <password:Sommar2024!>",
	    "mitt lösenord är <password:blåbär7>, tack",
	    "Passwort: <password:geheim>",
	    "Kennwort: <password:abc123>\nkodeord: <password:abc124>\nadgangskode: <password:abc125>\nsalasana: <password:abc126>",
	    "contrase\u00f1a: <password:abc123>\nsenha: <password:abc124>\nhas\u0142o: <password:abc125>\nmdp: <password:abc126>",
	    "jelsz\u00f3: <password:abc123>\nheslo: <password:abc124>\nlozenord: <password:abc125>\npw: <password:abc126>",
	    "passord: <password:abc123>\npassphrase: <password:abc124>\npin-kod: <password:1234>\n\u015eifre: <password:abc126>",
	    "mein Passwort lautet <password:geheim1>",
	    "wachtwoord: <password:welkom01>",
	    "mot de passe : <password:azerty>",
	    "pwd=<password:x>",
	    "user=a&pwd=<password:x1>&z=2",
	    "my password is \"<password:correct horse battery>\" ok",
	    "my password for the account is <password:Tr0ub4dor&3>.",
	    "Password = '<password:a b c>'",
	    "{\"password\":\"<password:s3cret>\"}",
	    "PIN: <password:1234>",
	    "pinkod: <password:123456>",
	    "https://anna:<password:p4ss>@example.se/x",
	    "<password>"
	    "<password:abc1></password>",
	    "DB_PASSWORD=<password:abc>",
	    "my password is <password:sommar> but it fails",
	    "Password\n<password:hunter2>\n",
	    "The password I used was <password:Banana99>",
	    "my old password, <password:hunter2>, does not work",
	    "password:<password:hunter2>,username:anna",
	    "lösenordet till kontot är <password:kalle>",
	    "Lösenord (för appen): <password:Abc123>",
	    "I need a password reset: https://example.se/reset",
	    "my password is not working",
	    "I forgot my password",
	    "Please change my password. Thanks",
	    "the password was wrong and the password is required",
	    "password: ********",
	    "lösenordet fungerar inte",
	    "mitt lösenord är fel",
	    "mein Passwort ist falsch",
	    "Passwort vergessen",
	    "password manager: which do you use?",
	    "your password policy is weak",
	    "password [password removed]; password: [password removed]",
	    "a spinning pin in the opinion",
	    "passport number: please",
	};
	(void)state;
	CHECK_ALL(cases);
}

static void check_value(enum scan_kind kind, const char *found, const char *stored)
{
	struct buf out = {0};
	scan_value(&out, kind, found, strlen(found));
	assert_string_equal(buf_text(&out), stored);
	buf_free(&out);
}

static void test_stored_forms(void **state)
{
	(void)state;
	check_value(SCAN_EMAIL, "Anna.Ek@Example.SE", "Anna.Ek@example.se");
	check_value(SCAN_EMAIL, "anna.ek @ example.se", "anna.ek@example.se");
	check_value(SCAN_EMAIL, "an\u200bna\uff20example&#46;se", "anna@example.se");
	check_value(SCAN_PHONE, "\uff10\uff17\uff10-1234567", "+46701234567");
	check_value(SCAN_PHONE, "070-123 45 67", "+46701234567");
	check_value(SCAN_PHONE, "+46 (0)70 123 45 67", "+46701234567");
	check_value(SCAN_PHONE, "0046 70 123 45 67", "+46701234567");
	check_value(SCAN_PHONE, "+1 212 555 0187 ext. 12", "+12125550187");
	check_value(SCAN_PERSONNUMMER, "811218-9876", "19811218-9876");
	check_value(SCAN_PERSONNUMMER, "121212+1212", "19121212-1212");
	check_value(SCAN_PERSONNUMMER, "121212-1212", "20121212-1212");
	check_value(SCAN_PERSONNUMMER, "198112189876", "19811218-9876");
	check_value(SCAN_CARD, "4111 1111-1111 1111", "4111111111111111");
	check_value(SCAN_IBAN, "se45 5000 0000 0583 9825 7466", "SE4550000000058398257466");
	check_value(SCAN_IP, "2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a");
	check_value(SCAN_IP, "192.0.2.54", "192.0.2.54");
	check_value(SCAN_DEVICE_ID, "ca26-18b8-2516-3031", "CA26-18B8-2516-3031");
	check_value(SCAN_BIRTH_DATE, "17. Januar 1977", "1977-01-17");
	check_value(SCAN_BIRTH_DATE, "3/23/1940", "1940-03-23");
	check_value(SCAN_BIRTH_DATE, "770117", "1977-01-17");
	check_value(SCAN_ADDRESS, "Storgatan 12\n> 123 45  Lund", "Storgatan 12, 123 45 Lund");
	check_value(SCAN_ADDRESS, "", "");
}

static void test_scrubbing(void **state)
{
	(void)state;
	const char *text = "Password: hunter2\nmail a@b.se, lösenord är 'å ä ö'.";
	struct buf once = {0}, twice = {0};
	assert_int_equal(scan_scrub(&once, text, strlen(text)), 2);
	assert_string_equal(buf_text(&once),
	    "Password: [password removed]\nmail a@b.se, lösenord är "
	    "'[password removed]'.");
	assert_int_equal(scan_scrub(&twice, buf_text(&once), once.len), 0);
	assert_string_equal(buf_text(&twice), buf_text(&once));
	assert_int_equal(scan_scrub(&twice, "", 0), 0);
	buf_free(&once);
	buf_free(&twice);
}

static int64_t cpu_ms(void)
{
	return (int64_t)clock() * 1000 / CLOCKS_PER_SEC;
}

/* Whatever is repeated, time stays in proportion: a quadratic finder would take minutes. */
static void test_linear_time(void **state)
{
	static const char *const units[] = {"a", "@", "1", "0", "1 ", "12 ", "-", "+", "+1", "(",
	    ":", "a:", "1:", ".", "1.", "a.", "a@", "a@a.", "A ", "Aa ", "\n", " ", "4111 ",
	    "4111-", "SE45 ", "password ", "password:\n", "password is ", "lösenord: ", "\"",
	    "://a:", "//", "born 1 ", "Jan ", "811218-9876 ", "8112189876 ", "12 Oak ", "Apt. 1 ",
	    "Box 1\n", "ff-", "f", "å", "ÅÄ ", "\xC2\xA0", "\xE2\x80\x93", "device id ", "imei: 1",
	    "1/", "rue de ", "070-1234567 ", "tel 123456 ", "1977-01-17\n", "street 1 ", "123 45 ",
	    "x 1 Xx 1 ", "(1", "password (", "'", "address Aa ",
	    "bg ", "konto ", "bg 1 ", "clearing 1-", "010190-", "1.2345, ", "1.2345 ", "N 1.5 ", "1\u00b02' ", "lat ", "geo:1,1", "2222222+", "&", "&#", "&#6", "&#64;", "\u200b", "\uff11", "a @ ", "@ "};
	enum { SIZE = 120000, MOST_MS = 3000 };
	char *text = mem_alloc(SIZE + 1);
	(void)state;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		size_t n = strlen(units[i]), len = SIZE / n * n;
		for (size_t at = 0; at < len; at += n)
			memcpy(text + at, units[i], n);
		scan_finds found = {0};
		int64_t before = cpu_ms();
		scan_text(&found, text, len);
		int64_t took = cpu_ms() - before;
		if (took >= MOST_MS)
			print_error("%lld ms for much of '%s'\n", (long long)took, units[i]);
		assert_true(took < MOST_MS);
		vec_free(&found);
	}
	mem_free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_emails),
	    cmocka_unit_test(test_disguises),
	    cmocka_unit_test(test_phones),
	    cmocka_unit_test(test_personal_numbers),
	    cmocka_unit_test(test_cards_and_accounts),
	    cmocka_unit_test(test_giro_and_bank_accounts),
	    cmocka_unit_test(test_neighbours_numbers),
	    cmocka_unit_test(test_ip_addresses),
	    cmocka_unit_test(test_devices),
	    cmocka_unit_test(test_births),
	    cmocka_unit_test(test_addresses),
	    cmocka_unit_test(test_places),
	    cmocka_unit_test(test_passwords),
	    cmocka_unit_test(test_stored_forms),
	    cmocka_unit_test(test_scrubbing),
	    cmocka_unit_test(test_linear_time),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
