/* What may follow a name in the languages of those who write, and words that look like names. */
#include <string.h>

#include "base/utf8.h"
#include "text/known_room.h"

/* Folded and spelt, blanks between and around. After a name of three letters, of four or more,
 * after a Latin stem without its -a, after Cyrillic and Greek stems. */
static const char after_three[] = " s n ns en ens as is us os arna arnas erna lle lla em owi ovi ka ko ke ";
static const char after_four[] =
    " s n ns en ens an ans ar ars arna arnas erna ernas orna ornas na nas as es e is os us a u y i o"
    " em om ow ov owi ovi ego emu ie ia iu ii in ina ine ka ko ku ke ki lla lle lta ssa sta ta ksi"
    " kin seni ni nsa lein chen el li le ls ban nak val vel tol hoz nal rol ra re ot ";
static const char latin_stems[] =
    " a e y i u o ie ii in ou am om ami ach iej ej iego ego ne ni ka ko inha ita ina ";
static const char cyrillic[] =
    " а я о е ы и у ю ь ои еи ою ею ом ем ам ям ами ями ах ях ов ев ии ыи ая яя ое ее ие ые ого его"
    " ому ему ым им ых их ыми ими ую юю ию иеи иею ия ью ин ина ину ином очка ечка енька ";
static const char greek[] =
    " α η ο ω ι υ ε ασ ησ οσ εσ ωσ ου ουσ οι ων ον αν ην ιοσ ιου ια ιασ ιο ακη ακι ιδη ιδησ ιδου ";

/* Whether letters are one of the words of a list. UTF-8 of the letters is compared. */
static bool listed(const char *list, const struct fold_unit *u, size_t n)
{
	char word[64] = " ";
	size_t at = 1;
	for (size_t i = 0; i < n; i++) {
		if (at > sizeof word - 6)
			return false;
		/* Lower case makes every sigma one that stands within a word. */
		at += utf8_put(word + at, u[i].c);
	}
	word[at++] = ' ';
	word[at] = '\0';
	return n && strstr(list, word);
}

static bool plain(const struct known_word *w, const struct fold_unit *rest, size_t n)
{
	if (w->letters < 3)
		return n == 1 && rest[0].c == 's';
	if (w->letters == 3)
		return rest[0].c < 0x80 ? listed(after_three, rest, n) : listed(cyrillic, rest, n) || listed(greek, rest, n);
	if (n <= 3 && (w->letters > 4 || rest[0].c >= 0x80))
		return true;
	return listed(after_four, rest, n) || listed(cyrillic, rest, n);
}

bool known_ending_ok(const struct known_word *w, const struct fold_unit *rest, size_t n)
{
	switch (w->ending) {
	case ENDING_PLAIN:
		return !n || plain(w, rest, n);
	case ENDING_NONE:
		return !n;
	case ENDING_LATIN:
		return listed(latin_stems, rest, n);
	case ENDING_CYRILLIC:
		return listed(cyrillic, rest, n);
	case ENDING_GREEK:
		return listed(greek, rest, n);
	}
	return false;
}

/* ---- words of grammar ------------------------------------------------------------------------ */

static const char common[] =
    " ab ad al als am an ar as at av be bei by da dar das de dem den der des det di die do dom du"
    " ein el en er es ett for fra go ha han har he her hes him his hon i if ihr im in is it its ja"
    " jo la le les lo los man me med mer mi mig min mir mit mot my na nar ne ni nie no nor nu ob of"
    " om on or os ou par per pa sa se si sin sie so som sur ta te ti til till to tu ty um un und uns"
    " up upp ur us ut uti va var vad vi vid vil von vor wa war was we wer wie wir wo za zu zum zur"
    " annan annans annat annars andra anden dagen dagens dagar dagarna dags dess oss finns hos his"
    " has hers ours yours aus bis yes als les alle allen alles dina mina sina denna dennas denne"
    " dessa manna mannen eine einen einem einer eines keine seine ihre unser dann denn wann wenn"
    " line lines liven livet vilken villa ville vilket jans ";

static const char particles[] =
    " von van der den de del della dos das di da du af av el al la le bin ibn ben bint abu y e und och"
    " zu zum zur ter ten ";

static bool in_list(const char *list, const unsigned *c, size_t n)
{
	struct fold_unit u[16];
	if (n > 16)
		return false;
	for (size_t i = 0; i < n; i++)
		u[i] = (struct fold_unit){.c = c[i]};
	return listed(list, u, n);
}

bool known_common(const unsigned *c, size_t n)
{
	return in_list(common, c, n);
}

bool known_particle(const unsigned *c, size_t n)
{
	return in_list(particles, c, n);
}
