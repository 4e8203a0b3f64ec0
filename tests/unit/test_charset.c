/* Decoding letters in the charsets that mail has, and writing for lesser terminals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "ombud.h"
#include "text/charset.h"

#define BYTES(s) s, sizeof(s) - 1

static const struct sample {
	const char *declared, *bytes;
	size_t n;
	const char *text, *used;
} samples[] = {
    /* clang-format off */
    {"iso-8859-1", BYTES("\x53\x6D\xF6\x72\x67\xE5\x73\x2C\x20\x62\x6C\xE5\x62\xE4\x72"), "Smörgås, blåbär", "ISO-8859-1"},
    {"ISO-8859-2", BYTES("\xA3\xF3\x64\xBC\x20\xBE\x6C\x75\xBB\x6F\x75\xE8\x6B\xFD"), "Łódź žluťoučký", "ISO-8859-2"},
    {"iso-8859-5", BYTES("\xBF\xE0\xD8\xD2\xD5\xE2"), "Привет", "ISO-8859-5"},
    {"iso-8859-7", BYTES("\xCA\xE1\xEB\xE7\xEC\xDD\xF1\xE1"), "Καλημέρα", "ISO-8859-7"},
    {"iso-8859-8-i", BYTES("\xF9\xEC\xE5\xED"), "שלום", "ISO-8859-8"},
    {"iso-8859-9", BYTES("\xDD\x73\x74\x61\x6E\x62\x75\x6C"), "İstanbul", "ISO-8859-9"},
    {"latin-9", BYTES("\x31\x30\x20\xA4\x20\xBD\x75\x76\x72\x65"), "10 € œuvre", "ISO-8859-15"},
    {"Windows-1252", BYTES("\x93\x71\x75\x6F\x74\x65\x64\x94\x20\x96\x20\x35\x20\x80"), "“quoted” – 5 €", "windows-1252"},
    {"cp1251", BYTES("\xC7\xE4\xF0\xE0\xE2\xF1\xF2\xE2\xF3\xE9\xF2\xE5"), "Здравствуйте", "windows-1251"},
    {"windows-1250", BYTES("\x50\xF8\xED\x6C\x69\x9A\x20\x9E\x6C\x75\x9D\x6F\x75\xE8\x6B\xFD"), "Příliš žluťoučký", "windows-1250"},
    {"windows-1256", BYTES("\xE3\xD1\xCD\xC8\xC7"), "مرحبا", "windows-1256"},
    {"koi8-r", BYTES("\xF0\xD2\xC9\xD7\xC5\xD4\x2C\x20\xCD\xC9\xD2"), "Привет, мир", "KOI8-R"},
    {"KOI8-U", BYTES("\xB7\xD6\xC1\xCB\x20\xA6\x20\xAD\xC1\xCE\xCF\xCB"), "Їжак і ґанок", "KOI8-U"},
    {"macintosh", BYTES("\x53\x6D\x9A\x72\x67\x8C\x73\x20\xD2\x78\xD3"), "Smörgås “x”", "macintosh"},
    {"ibm437", BYTES("\x53\x6D\x94\x72\x67\x86\x73"), "Smörgås", "IBM437"},
    {"cp850", BYTES("\x53\x6D\x94\x72\x67\x86\x73"), "Smörgås", "IBM850"},
    {"cp866", BYTES("\x8F\xE0\xA8\xA2\xA5\xE2"), "Привет", "IBM866"},
    {"gb2312", BYTES("\xC4\xFA\xBA\xC3\xA3\xAC\xC7\xEB\xC9\xBE\xB3\xFD\xCE\xD2\xB5\xC4\xCA\xFD\xBE\xDD"), "您好，请删除我的数据", "GB2312"},
    {"GBK", BYTES("\xE6\x67\xBB\xF9"), "鎔基", "GBK"},
    {"gb18030", BYTES("\xC4\xFA\xBA\xC3\x20\x94\x39\xFC\x36"), "您好 😀", "GB18030"},
    {"big5", BYTES("\xB1\x7A\xA6\x6E\xA1\x41\xBD\xD0\xA7\x52\xB0\xA3\xA7\xDA\xAA\xBA\xB8\xEA\xAE\xC6"), "您好，請刪除我的資料", "Big5"},
    {"shift_jis", BYTES("\x8C\xC2\x90\x6C\x8F\xEE\x95\xF1\x82\xF0\x8D\xED\x8F\x9C\x82\xB5\x82\xC4\x82\xAD\x82\xBE\x82\xB3\x82\xA2\x81\x42\xB6\xC0\xB6\xC5"), "個人情報を削除してください。ｶﾀｶﾅ", "Shift_JIS"},
    {"windows-31j", BYTES("\x87\x40\x8C\xC2\x90\x6C\x8F\xEE\x95\xF1"), "①個人情報", "Shift_JIS"},
    {"euc-jp", BYTES("\xB8\xC4\xBF\xCD\xBE\xF0\xCA\xF3\xA4\xF2\xBA\xEF\xBD\xFC\xA4\xB7\xA4\xC6\xA4\xAF\xA4\xC0\xA4\xB5\xA4\xA4\xA1\xA3"), "個人情報を削除してください。", "EUC-JP"},
    {"iso-2022-jp", BYTES("\x1B\x24\x42\x38\x44\x3F\x4D\x3E\x70\x4A\x73\x24\x72\x1B\x28\x42\x20\x61\x62\x63\x20\x1B\x24\x42\x3A\x6F\x3D\x7C\x1B\x28\x42"), "個人情報を abc 削除", "ISO-2022-JP"},
    {"euc-kr", BYTES("\xB0\xB3\xC0\xCE\xC1\xA4\xBA\xB8\xB8\xA6\x20\xBB\xE8\xC1\xA6\xC7\xD8\x20\xC1\xD6\xBC\xBC\xBF\xE4"), "개인정보를 삭제해 주세요", "EUC-KR"},
    {"ks_c_5601-1987", BYTES("\x8C\x63\xB9\xE6\xB0\xA2\xC7\xCF"), "똠방각하", "EUC-KR"},
    {"iso-2022-kr", BYTES("\x1B\x24\x29\x43\x0E\x30\x33\x40\x4E\x41\x24\x3A\x38\x0F"), "개인정보", "ISO-2022-KR"},
    {"utf-8", BYTES("\x53\x6D\xC3\xB6\x72\x67\xC3\xA5\x73\x20\xF0\x9F\x98\x80"), "Smörgås 😀", "UTF-8"},
    {"UTF-16", BYTES("\xFF\xFE\x53\x00\x6D\x00\xF6\x00\x72\x00\x67\x00\xE5\x00\x73\x00"), "Smörgås", "UTF-16"},
    {"utf-16be", BYTES("\x00\x53\x00\x6D\x00\xF6\x00\x72\x00\x67\x00\xE5\x00\x73\x00\x20\xD8\x3D\xDE\x00"), "Smörgås 😀", "UTF-16BE"},
    {"utf-16le", BYTES("\x53\x00\x6D\x00\xF6\x00\x72\x00\x67\x00\xE5\x00\x73\x00"), "Smörgås", "UTF-16LE"},
    /* clang-format on */
};

#define EACH(table, i) (size_t i = 0; i < sizeof(table) / sizeof *(table); i++)

static void check(const char *declared, const char *bytes, size_t n, const char *text,
    const char *used, size_t bad, bool guessed)
{
	struct buf out = {0};
	struct charset_found found = charset_decode(&out, declared, bytes, n);
	assert_string_equal(buf_text(&out), text);
	assert_string_equal(found.used, used);
	assert_int_equal(found.bad, bad);
	assert_int_equal(found.guessed, guessed);
	buf_free(&out);
}

static void test_samples(void **state)
{
	(void)state;
	for
		EACH(samples, i)
		{
			const struct sample *s = &samples[i];
			check(s->declared, s->bytes, s->n, s->text, s->used, 0, false);
		}
}

/* A text cut anywhere is valid UTF-8, begins like the whole, and ends in few U+FFFD. */
static void test_cut_anywhere(void **state)
{
	(void)state;
	for
		EACH(samples, i)
	for (size_t n = 1; n < samples[i].n; n++) {
		struct buf out = {0};
		struct charset_found found =
		    charset_decode(&out, samples[i].declared, samples[i].bytes, n);
		assert_true(utf8_valid(buf_text(&out), out.len));
		assert_true(found.bad <= 2);
		size_t same = out.len - 3 * found.bad;
		if (!found.guessed)
			assert_memory_equal(buf_text(&out), samples[i].text, same);
		buf_free(&out);
	}
}

static void test_names(void **state)
{
	static const char *const refused[] = {"", "utf-7", "UTF7", "ISO-2022-CN-EXT", "iso-2022-cn",
	    "IBM1390", "EBCDIC-US", "IBM037", "hz-gb-2312", "TSCII", "x", "/etc/passwd",
	    "ISO-8859-1//TRANSLIT", "UTF-8//IGNORE", "utf-8;x", "iso-8859-12", "../../UTF-8",
	    "%s%s",
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};
	static const struct {
		const char *alias, *name;
	} aliases[] = {{"latin1", "ISO-8859-1"}, {"ISO_8859-1:1987", "ISO-8859-1"},
	    {"UTF8", "UTF-8"}, {"\"utf-8\"", "UTF-8"}, {"utf-8*sv", "UTF-8"},
	    {"ANSI_X3.4-1968", "US-ASCII"}, {"cp1252", "windows-1252"}, {"x-sjis", "Shift_JIS"},
	    {"KS_C_5601-1987", "EUC-KR"}, {"L9", "ISO-8859-15"}, {"koi8_r", "KOI8-R"}};
	(void)state;
	assert_null(charset_known(NULL));
	for
		EACH(refused, i)
	assert_null(charset_known(refused[i]));
	for
		EACH(aliases, i)
	assert_string_equal(charset_known(aliases[i].alias), aliases[i].name);
}

static void test_wrong_label(void **state)
{
	(void)state;
	check("utf-8", BYTES("Sm\xF6rg\xE5s"), "Smörgås", "windows-1252", 0, true);
	check("iso-8859-1", BYTES("Sm\xC3\xB6rg\xC3\xA5s"), "Smörgås", "UTF-8", 0, true);
	check("us-ascii", BYTES("Sm\xC3\xB6r"), "Smör", "UTF-8", 0, true);
	check("us-ascii", BYTES("Sm\xF6r"), "Smör", "windows-1252", 0, false);
	check("gb2312", BYTES("\xE6\x82\xA8\xE5\xA5\xBD\xEF\xBC\x8C\xE8\xAF\xB7"), "您好，请",
	    "UTF-8", 0, true);
	check("utf-16", BYTES("plain text"), "plain text", "UTF-8", 0, true);
	check("iso-8859-1", BYTES("\xEF\xBB\xBFx"), "x", "UTF-8", 0, true);
	/* A few broken bytes in good UTF-8 change nothing, nor does a cut end. */
	check("utf-8", BYTES("Smör\xFFgås"), "Smör\xEF\xBF\xBDgås", "UTF-8", 1, false);
	check("utf-8", BYTES("caf\xC3"), "caf\xEF\xBF\xBD", "UTF-8", 1, false);
	check("utf-8", BYTES("\xC0\xAF\xED\xA0\x80\xF4\x90\x80\x80"),
	    "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
	    "\xEF"
	    "\xBF\xBD\xEF\xBF\xBD",
	    "UTF-8", 9, false);
	/* Letters that also occur in Latin-1 text do not make it UTF-8. */
	check("iso-8859-1", BYTES("\xC5ngstr\xF6m"), "Ångström", "ISO-8859-1", 0, false);
}

static void test_no_label(void **state)
{
	(void)state;
	check(NULL, BYTES("plain"), "plain", "UTF-8", 0, true);
	check(NULL, BYTES("Smörgås"), "Smörgås", "UTF-8", 0, true);
	check("x-unknown", BYTES("Sm\xF6rg\xE5s"), "Smörgås", "windows-1252", 0, true);
	check("utf-7", BYTES("+AGEAYg-"), "+AGEAYg-", "UTF-8", 0, true);
	check(NULL, BYTES("\x1B$B8D\x1B(B x"), "個 x", "ISO-2022-JP", 0, true);
	check(NULL, BYTES("\xFF\xFEh\0i\0"), "hi", "UTF-16", 0, true);
	check("", "", 0, "", "UTF-8", 0, true);
}

static void test_traps(void **state)
{
	(void)state;
	/* an undefined byte of windows-1252 */
	check("windows-1252", BYTES("a\x81z"), "a\xEF\xBF\xBDz", "windows-1252", 1, false);
	/* C1 bytes in Latin-1 are what windows-1252 has there */
	check("iso-8859-1", BYTES("\x93x\x94"), "“x”", "windows-1252", 0, false);
	/* NUL hides nothing */
	check("utf-8", BYTES("a\0z"), "a\xEF\xBF\xBDz", "UTF-8", 1, false);
	/* an escape that ISO-2022-JP does not know */
	check("iso-2022-jp", BYTES("a\x1B[31mz"), "a\xEF\xBF\xBD[31mz", "ISO-2022-JP", 1, false);
	check("iso-2022-jp", BYTES("\x1B$B8D\nabc"), "個\nabc", "ISO-2022-JP", 0, false);
	check("utf-8", BYTES("a\x1B[31mz"), "a\x1B[31mz", "UTF-8", 0, false);
	/* a lead byte swallows no line end */
	check("shift_jis", BYTES("\x8C\nabc"), "\xEF\xBF\xBD\nabc", "Shift_JIS", 1, false);
	check("big5", BYTES("\xFF\xA4\xA4"), "\xEF\xBF\xBD中", "Big5", 1, false);
	check("shift_jis", BYTES("C:\\x~"), "C:\\x~", "Shift_JIS", 0, false);
}

static void test_every_byte_in_every_charset(void **state)
{
	char bytes[256 * 3];
	(void)state;
	charset_open_all();
	for (int i = 0; i < 256; i++) {
		bytes[3 * i] = (char)i;
		bytes[3 * i + 1] = (char)(255 - i);
		bytes[3 * i + 2] = (char)(i * 7);
	}
	for
		EACH(samples, i)
		{
			struct buf out = {0};
			charset_decode(&out, samples[i].declared, bytes, sizeof bytes);
			assert_true(utf8_valid(buf_text(&out), out.len));
			assert_null(memchr(buf_text(&out), 0, out.len));
			buf_free(&out);
		}
}

/* ---- writing ------------------------------------------------------------------------------------
 */

typedef size_t writer(struct ombud_charset *, char *, size_t, const char *, size_t);

static void check_out(writer *write, const char *charset, const char *utf8, const char *expected)
{
	struct ombud_charset *c;
	char out[100];
	assert_int_equal(ombud_charset_open(&c, charset), OMBUD_OK);
	size_t n = write(c, out, sizeof out, utf8, strlen(utf8));
	assert_string_equal(out, expected);
	assert_int_equal(n, strlen(expected));
	ombud_charset_close(c);
}

static void test_terminals(void **state)
{
	(void)state;
	check_out(ombud_charset_out, "UTF-8", "å•😀", "å•😀");
	check_out(
	    ombud_charset_out, "ISO-8859-1", "Smörgås • – “x” …", "Sm\xF6rg\xE5s * - \"x\" ...");
	check_out(
	    ombud_charset_out, "ANSI_X3.4-1968", "Åsa Łukasz straße é", "Asa Lukasz strasse e");
	check_out(ombud_charset_out, "US-ASCII", "│─┼═║╔", "|-+=|+");
	check_out(ombud_charset_out, "US-ASCII", "日本 ﬁ \xF0\x9F\x98\x80", "???? fi ??");
	check_out(ombud_charset_out, "ISO-8859-15", "5 €", "5 \xA4");
	check_out(ombud_charset_out, "koi8-r", "Привет é │", "\xF0\xD2\xC9\xD7\xC5\xD4 e \x81");
	check_out(ombud_charset_out, "euc-jp", "日本", "\xC6\xFC\xCB\xDC");
	check_out(ombud_charset_out, "ISO-8859-1", "x\xCC\x81", "x");
}

static void test_cells(void **state)
{
	(void)state;
	check_out(ombud_charset_cells, "US-ASCII", "a…ß€•日", "a.sE*??");
	check_out(ombud_charset_cells, "US-ASCII", "Ａ", "A ");
	check_out(ombud_charset_cells, "US-ASCII",
	    "½©\xC2\xA0"
	    "é",
	    "?c e");
	check_out(ombud_charset_cells, "UTF-8", "…日", "…日");
}

static void test_no_room(void **state)
{
	struct ombud_charset *c;
	char out[4] = "zzz";
	(void)state;
	assert_int_equal(ombud_charset_open(&c, "UTF-8"), OMBUD_OK);
	assert_true(ombud_charset_is_utf8(c));
	assert_int_equal(ombud_charset_out(c, out, sizeof out, "aåå", 5), 3);
	assert_string_equal(out, "aå");
	assert_int_equal(ombud_charset_out(c, out, 3, "ååå", 6), 2);
	assert_int_equal(ombud_charset_out(c, out, 0, "a", 1), 0);
	ombud_charset_close(c);
}

static void test_input(void **state)
{
	struct ombud_charset *c;
	char out[20];
	(void)state;
	assert_int_equal(ombud_charset_open(&c, "ISO-8859-1"), OMBUD_OK);
	assert_false(ombud_charset_is_utf8(c));
	/* A terminal's charset is known: nothing is guessed. */
	ombud_charset_in(c, out, sizeof out, "\xC3\xA5", 2);
	assert_string_equal(out, "Ã¥");
	ombud_charset_close(c);
	assert_int_equal(ombud_charset_open(&c, "UTF-8"), OMBUD_OK);
	ombud_charset_in(c, out, sizeof out, "a\xE5z", 3);
	assert_string_equal(out, "a\xEF\xBF\xBDz");
	ombud_charset_close(c);
	assert_int_equal(ombud_charset_open(&c, "utf-7"), OMBUD_INPUT);
	assert_null(c);
	assert_int_equal(ombud_charset_open(&c, "ISO-2022-JP"), OMBUD_INPUT);
	assert_int_equal(ombud_charset_open(&c, NULL), OMBUD_INPUT);
}

/* ---- which letters need more than is there ------------------------------------------------------- */

static bool built_in(const char *name)
{
	static const char *const names[] = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1",
	    "windows-1252", "US-ASCII"};
	for EACH (names, i)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

static bool asks(const char *form, const char *charset)
{
	char text[400];
	snprintf(text, sizeof text, form, charset);
	return charset_needs_files(text, strlen(text));
}

/* Every way in which mail names a charset. */
static void test_needs(void **state)
{
	static const char *const forms[] = {"Content-Type: text/plain; charset=%s\n\nx",
	    "Content-Type: text/plain; charset=\"%s\"; format=flowed\n", "charset= %s\n", "charset = %s\n",
	    "CHARSET*=us-ascii'en'%s\n", "Subject: =?%s?Q?=C3?=", "x =?%s*sv?B?xxx?=", "filename*=%s''x.pdf",
	    "<meta charset=%s>", "<meta charset='%s'>", "<meta charset=3D%s>", "<meta charset=3D\"%s\">",
	    "text/html; charset=3d%s", "<?xml version='1.0' encoding='%s'?>"};
	static const char *const none[] = {"", "x", "From: a@b.se\nSubject: Radera mig\n\nHej =C3=A5 l\xC3\xA5s",
	    "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\naGVq\n",
	    "Subject: =?utf-8?B?w6U=?= a=b c='d' \"latin\" \"2\""};
	(void)state;
	for EACH (samples, i)
		for EACH (forms, k)
			assert_int_equal(asks(forms[k], samples[i].declared), !built_in(samples[i].used));
	for EACH (none, i)
		assert_false(charset_needs_files(none[i], strlen(none[i])));
	assert_true(charset_needs_files(BYTES("Hello \x1B$B8D?M\x1B(B")));
	assert_true(charset_needs_files(BYTES("Hello =1B$B8D?M=1B(B")));
	assert_true(charset_needs_files(BYTES("Content-Type: text/html\nContent-Transfer-Encoding: BASE64\n")));
	assert_true(charset_needs_files(BYTES("Content-Transfer-Encoding: base64\n\nGyRCOEQ/TRsoQg==\n")));
	assert_true(charset_needs_files(BYTES("Subject: =?US-ASCII?B?GyRCOEQ/TRsoQg==?=\n")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_samples),
	    cmocka_unit_test(test_cut_anywhere),
	    cmocka_unit_test(test_names),
	    cmocka_unit_test(test_needs),
	    cmocka_unit_test(test_wrong_label),
	    cmocka_unit_test(test_no_label),
	    cmocka_unit_test(test_traps),
	    cmocka_unit_test(test_every_byte_in_every_charset),
	    cmocka_unit_test(test_terminals),
	    cmocka_unit_test(test_cells),
	    cmocka_unit_test(test_no_room),
	    cmocka_unit_test(test_input),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
