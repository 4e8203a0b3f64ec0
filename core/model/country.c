#include "model/country.h"

#include <string.h>

/* The code, then its names in the languages letters come in; lower case. */
static const struct {
	const char *code, *names;
} countries[] = {
    {"AT", "austria,\xc3\xb6sterreich,oesterreich,\xc3\xb6sterrike"},
    {"BE", "belgium,belgi\xc3\xab,belgique,belgien"},
    {"BG", "bulgaria,bulgarien"},
    {"CA", "canada,kanada"},
    {"CH", "switzerland,schweiz,suisse"},
    {"CY", "cyprus,cypern"},
    {"CZ", "czechia,czech republic,tjeckien"},
    {"DE", "germany,deutschland,tyskland,duitsland"},
    {"DK", "denmark,danmark"},
    {"EE", "estonia,eesti,estland"},
    {"ES", "spain,espa\xc3\xb1"
	   "a,spanien"},
    {"FI", "finland,suomi"},
    {"FR", "france,frankrike,frankreich,frankrijk"},
    {"GB", "united kingdom,great britain,england,scotland,storbritannien,uk"},
    {"GR", "greece,grekland"},
    {"HR", "croatia,hrvatska,kroatien"},
    {"HU", "hungary,magyarorsz\xc3\xa1g,ungern"},
    {"IE", "ireland,irland"},
    {"IS", "iceland,\xc3\xadsland"},
    {"IT", "italy,italia,italien"},
    {"LI", "liechtenstein"},
    {"LT", "lithuania,lietuva,litauen"},
    {"LU", "luxembourg,luxemburg"},
    {"LV", "latvia,latvija,lettland"},
    {"MT", "malta"},
    {"NL", "netherlands,the netherlands,nederland,nederl\xc3\xa4nderna,niederlande"},
    {"NO", "norway,norge"},
    {"PL", "poland,polska,polen"},
    {"PT", "portugal"},
    {"RO", "romania,rom\xc3\xa2nia,rum\xc3\xa4nien"},
    {"SE", "sweden,sverige,schweden,zweden"},
    {"SI", "slovenia,slovenija,slovenien"},
    {"SK", "slovakia,slovensko,slovakien"},
    {"US", "united states,usa"},
};

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Swedish capitals fold too: the names above have them in front. */
static char lower_after(char lead, char c)
{
	unsigned byte = (unsigned char)c;
	if (lead == '\xc3' && byte >= 0x80 && byte <= 0x9e && byte != 0x97)
		return (char)(byte + 0x20);
	return lower(c);
}

/* Whether the text ends in the word, with no letter or digit before it. */
static bool ends_in(const char *s, size_t n, const char *word, size_t m)
{
	if (m > n)
		return false;
	const char *at = s + n - m;
	for (size_t i = 0; i < m; i++)
		if (lower_after(i ? at[i - 1] : '\0', at[i]) != word[i])
			return false;
	return at == s || strchr(" ,;/(\t\n", at[-1]) != NULL;
}

static bool ends_in_one(const char *s, size_t n, const char *names)
{
	while (*names) {
		size_t one = strcspn(names, ",");
		if (ends_in(s, n, names, one))
			return true;
		names += one + (names[one] == ',');
	}
	return false;
}

/* A bare code counts in capitals only ("se" and "is" are words), and where it ends a longer text
 * not if it is an American state's as well. */
static bool ends_in_code(const char *s, size_t n, const char *code)
{
	if (n < 2 || memcmp(s + n - 2, code, 2) != 0)
		return false;
	if (n == 2)
		return true;
	return strchr(" ,;/(", s[n - 3]) && !strstr("CA DE MT", code);
}

const char *country_at_end(const char *address, size_t n)
{
	while (n > 0 && strchr(" .,;)\r\n\t", address[n - 1]))
		n--;
	for (size_t i = 0; i < sizeof countries / sizeof *countries; i++)
		if (ends_in_code(address, n, countries[i].code) ||
		    ends_in_one(address, n, countries[i].names))
			return countries[i].code;
	return NULL;
}

/* E.164: 1 and 7 stand alone, these pairs are whole, all others have three digits. */
size_t calling_code(const char *digits, size_t n)
{
	static const char pairs[] =
	    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 "
	    "55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98";
	size_t have = 0;
	while (have < n && have < 3 && digits[have] >= '0' && digits[have] <= '9')
		have++;
	if (have == 0 || digits[0] == '0')
		return 0;
	if (digits[0] == '1' || digits[0] == '7')
		return 1;
	for (const char *p = pairs; have >= 2 && *p; p += p[2] ? 3 : 2)
		if (p[0] == digits[0] && p[1] == digits[1])
			return 2;
	return have == 3 ? 3 : 0;
}
