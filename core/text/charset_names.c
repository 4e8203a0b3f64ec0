/* The charsets that are decoded, and the names they go by in mail and on terminals. UTF-7,
 * EBCDIC, HZ, ISO-2022-CN-EXT and other forms that hide text or break converters are left out. */
#include "text/charset_row.h"

#include <string.h>

#include "text/charset.h"

enum { LONGEST_NAME = 40 };

static size_t length_euc_jp(const unsigned char *s, size_t n)
{
	size_t len = *s == 0x8F ? 3 : *s == 0x8E || (*s >= 0xA1 && *s <= 0xFE) ? 2 : 1;
	return len <= n ? len : 0;
}

static size_t length_shift_jis(const unsigned char *s, size_t n)
{
	bool pair = (*s >= 0x81 && *s <= 0x9F) || (*s >= 0xE0 && *s <= 0xFC);
	return pair ? (n >= 2 ? 2 : 0) : 1;
}

static size_t length_pair(const unsigned char *s, size_t n)
{
	return *s == 0x80 || *s == 0xFF ? 1 : n >= 2 ? 2 : 0;
}

static size_t length_gb18030(const unsigned char *s, size_t n)
{
	size_t len = length_pair(s, n);
	if (len == 2 && s[1] >= '0' && s[1] <= '9')
		return n >= 4 ? 4 : 0;
	return len;
}

#define SINGLE(name, iconv, aliases)                                                               \
	{                                                                                          \
		name, CHARSET_SINGLE, {iconv, NULL}, NULL, aliases                                 \
	}

const struct charset_row charset_rows[] = {
    {"UTF-8", CHARSET_UTF8, {NULL, NULL}, NULL, "utf8 unicode11utf8 unicode20utf8 xunicode20utf8"},
    {"windows-1252", CHARSET_LATIN1, {"CP1252", NULL}, NULL,
	"windows1252 cp1252 xcp1252 win1252 ms1252 ansi"},
    {"ISO-8859-1", CHARSET_LATIN1, {"ISO-8859-1", NULL}, NULL,
	"iso88591 latin1 l1 iso885911987 isoir100 cp819 ibm819 csisolatin1 88591 iso8859"},
    {"US-ASCII", CHARSET_LATIN1, {NULL, NULL}, NULL,
	"usascii ascii ansix341968 ansix341986 iso646us iso646irv1991 isoir6 us cp367 ibm367 "
	"csascii 646 7bit"},
    {"UTF-16", CHARSET_UTF16, {NULL, NULL}, NULL, "utf16 unicode ucs2 iso10646ucs2 csunicode"},
    {"UTF-16LE", CHARSET_UTF16LE, {NULL, NULL}, NULL, "utf16le ucs2le"},
    {"UTF-16BE", CHARSET_UTF16BE, {NULL, NULL}, NULL, "utf16be ucs2be unicodefffe"},
    SINGLE("ISO-8859-2", "ISO-8859-2", "iso88592 latin2 l2 iso885921987 isoir101 csisolatin2"),
    SINGLE("ISO-8859-3", "ISO-8859-3", "iso88593 latin3 l3 iso885931988 isoir109 csisolatin3"),
    SINGLE("ISO-8859-4", "ISO-8859-4", "iso88594 latin4 l4 iso885941988 isoir110 csisolatin4"),
    SINGLE(
	"ISO-8859-5", "ISO-8859-5", "iso88595 cyrillic iso885951988 isoir144 csisolatincyrillic"),
    SINGLE("ISO-8859-6", "ISO-8859-6",
	"iso88596 arabic iso885961987 isoir127 ecma114 asmo708 csisolatinarabic iso88596i "
	"iso88596e"),
    SINGLE("ISO-8859-7", "ISO-8859-7",
	"iso88597 greek greek8 iso885971987 isoir126 ecma118 elot928 csisolatingreek suneugreek"),
    SINGLE("ISO-8859-8", "ISO-8859-8",
	"iso88598 hebrew iso885981988 isoir138 csisolatinhebrew iso88598i iso88598e logical "
	"visual"),
    SINGLE("ISO-8859-9", "ISO-8859-9", "iso88599 latin5 l5 iso885991989 isoir148 csisolatin5"),
    SINGLE("ISO-8859-10", "ISO-8859-10", "iso885910 latin6 l6 iso8859101992 isoir157 csisolatin6"),
    SINGLE("ISO-8859-11", "ISO-8859-11", "iso885911 iso8859112001"),
    SINGLE("ISO-8859-13", "ISO-8859-13", "iso885913 latin7 l7"),
    SINGLE("ISO-8859-14", "ISO-8859-14", "iso885914 latin8 l8 iso8859141998 isoceltic"),
    SINGLE("ISO-8859-15", "ISO-8859-15",
	"iso885915 latin9 l9 latin0 iso8859151998 isoir203 csisolatin9"),
    SINGLE("ISO-8859-16", "ISO-8859-16", "iso885916 latin10 l10 iso8859162001"),
    SINGLE("windows-1250", "CP1250", "windows1250 cp1250 xcp1250 win1250 ms1250"),
    SINGLE("windows-1251", "CP1251", "windows1251 cp1251 xcp1251 win1251 ms1251"),
    SINGLE("windows-1253", "CP1253", "windows1253 cp1253 xcp1253 win1253 ms1253"),
    SINGLE("windows-1254", "CP1254", "windows1254 cp1254 xcp1254 win1254 ms1254"),
    SINGLE("windows-1255", "CP1255", "windows1255 cp1255 xcp1255 win1255 ms1255"),
    SINGLE("windows-1256", "CP1256", "windows1256 cp1256 xcp1256 win1256 ms1256"),
    SINGLE("windows-1257", "CP1257", "windows1257 cp1257 xcp1257 win1257 ms1257"),
    SINGLE("windows-1258", "CP1258", "windows1258 cp1258 xcp1258 win1258 ms1258"),
    SINGLE("windows-874", "CP874", "windows874 cp874 tis620 dos874 tis62025291 tis62025330"),
    SINGLE("KOI8-R", "KOI8-R", "koi8r koi8 koi cskoi8r"),
    SINGLE("KOI8-U", "KOI8-U", "koi8u koi8ru"),
    SINGLE("macintosh", "MACINTOSH", "macintosh mac macroman xmacroman csmacintosh"),
    SINGLE("x-mac-cyrillic", "MAC-CYRILLIC", "xmaccyrillic maccyrillic xmacukrainian"),
    SINGLE("IBM437", "CP437", "ibm437 cp437 437 cspc8codepage437 dos437"),
    SINGLE("IBM850", "CP850", "ibm850 cp850 850 cspc850multilingual dos850"),
    SINGLE("IBM852", "CP852", "ibm852 cp852 852 cspcp852 dos852"),
    SINGLE("IBM855", "CP855", "ibm855 cp855 855 csibm855"),
    SINGLE("IBM857", "CP857", "ibm857 cp857 857 csibm857"),
    SINGLE("IBM858", "CP858", "ibm858 cp858 858 ibm00858 ccsid00858 cp00858"),
    SINGLE("IBM865", "CP865", "ibm865 cp865 865 csibm865"),
    SINGLE("IBM866", "CP866", "ibm866 cp866 866 csibm866"),
    {"GB2312", CHARSET_DOUBLE, {"GB18030", "GBK"}, length_gb18030,
	"gb2312 gb23121980 isoir58 csgb2312 csiso58gb231280 euccn eucgb chinese gb231280 xeuccn"},
    {"GBK", CHARSET_DOUBLE, {"GB18030", "GBK"}, length_gb18030, "gbk cp936 ms936 windows936 xgbk"},
    {"GB18030", CHARSET_DOUBLE, {"GB18030", NULL}, length_gb18030, "gb18030 gb180302000"},
    {"Big5", CHARSET_DOUBLE, {"BIG5", "BIG5-HKSCS"}, length_pair,
	"big5 big5hkscs cnbig5 csbig5 xxbig5 big5eten cp950 ms950 windows950"},
    {"Shift_JIS", CHARSET_DOUBLE, {"SHIFT_JIS", "CP932"}, length_shift_jis,
	"shiftjis sjis xsjis mskanji csshiftjis windows31j cswindows31j ms932 cp932 windows932"},
    {"EUC-JP", CHARSET_DOUBLE, {"EUC-JP", "EUC-JP-MS"}, length_euc_jp,
	"eucjp xeucjp xeuc ujis cseucpkdfmtjapanese eucjpms cp51932"},
    {"EUC-KR", CHARSET_DOUBLE, {"CP949", "EUC-KR"}, length_pair,
	"euckr ksc56011987 ksc5601 ksc56011989 korean isoir149 cseuckr csksc56011987 "
	"windows949 cp949 ms949 uhc"},
    {"ISO-2022-JP", CHARSET_ESCAPED, {NULL, NULL}, NULL,
	"iso2022jp iso2022jp1 iso2022jp2 iso2022jpms csiso2022jp cp50220 cp50221 cp50222 jis"},
    {"ISO-2022-KR", CHARSET_ESCAPED, {NULL, NULL}, NULL, "iso2022kr csiso2022kr"},
};
const size_t charset_rows_n = sizeof charset_rows / sizeof *charset_rows;

/* Letters and digits in lower case; a language after '*' (RFC 2231) is cut. 0: no such name. */
static size_t plain_name(char out[LONGEST_NAME], const char *declared)
{
	size_t n = 0;
	for (; *declared && *declared != '*'; declared++) {
		char c = *declared;
		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			out[n++] = c;
		else if (!c || !strchr(" _-:.()\"'\t", c))
			return 0;
		if (n == LONGEST_NAME)
			return 0;
	}
	return n;
}

static bool has_word(const char *words, const char *word, size_t n)
{
	while (*words) {
		size_t len = strcspn(words, " ");
		if (len == n && memcmp(words, word, n) == 0)
			return true;
		words += len + (words[len] == ' ');
	}
	return false;
}

const struct charset_row *charset_row(const char *declared)
{
	char name[LONGEST_NAME];
	size_t n = declared ? plain_name(name, declared) : 0;
	for (size_t i = 0; n && i < charset_rows_n; i++)
		if (has_word(charset_rows[i].aliases, name, n))
			return &charset_rows[i];
	return NULL;
}

size_t charset_row_index(const struct charset_row *row)
{
	return (size_t)(row - charset_rows);
}

const char *charset_known(const char *declared)
{
	const struct charset_row *row = charset_row(declared);
	return row ? row->name : NULL;
}
