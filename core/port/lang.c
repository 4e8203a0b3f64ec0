#include "port/lang.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { WORDS_READ = 400, LONGEST = 14, SLOTS = 1024 };

/* Words that tell languages apart weigh by standing in few rows. */
static const struct {
	const char *code, *words;
} languages[] = {
    {"sv", "och att det som en jag ni er ett inte har till av med om kan pa hos eller den vill era "
	   "hej mina mitt min mig vanligen vanliga halsningar nagon enligt fran samt mot ska "
	   "skulle bli kommer finns inga varfor nar hur vad alla allt ert sa mer utan tack snalla"},
    {"en", "the and of to you i that is my me your have for with not this are it please in on be "
	   "was would can from what why how do does dear hello thanks regards any or an if has "
	   "we which when been about all want as by will no at could am i'm i've don't never"},
    {"de", "und der die das ich sie nicht ist zu mit mir mich meine meiner bitte ein eine ihr "
	   "ihre ihnen von den dem des im auf fur dass wie wenn haben habe wurde werden oder "
	   "hallo danke wir auch nach bei zur zum uber noch keine sehr bin kann"},
    {"nl", "de het een en van ik u niet dat is mijn te met voor op mij om aan als jullie uw heb "
	   "heeft graag wil kan geen deze dit ook over bij worden naar groet verzoek wordt er "
	   "maar mogelijk zijn hoe waarom wat geachte beste alstublieft"},
    {"fr", "le la les de des et je vous que une un mes mon ma est pas pour dans sur ne par au aux "
	   "votre vos nous avec qui ce cette merci bonjour madame monsieur suis j'ai avoir etre "
	   "mais plus comment pourquoi toutes tout du en me a ai"},
    {"da", "og at det som en jeg i ikke har til af med om kan pa hos eller den vil jeres mine mit "
	   "min mig venlig hilsen fra hvad hvorfor hvordan nar blive alle noget bliver bedes "
	   "nogen efter kun ogsa skal gerne oplysninger hej kaere tak hvis vaere uden"},
    {"nb", "og at det som en jeg ikke har til av med om kan pa hos eller den vil deres mine mitt "
	   "min meg vennlig hilsen fra hva hvorfor hvordan nar bli alle noe blir noen etter bare "
	   "ogsa skal gjerne opplysninger hei kjaere takk hvis vaere uten dere dette"},
    {"fi", "ja on ei en se etta minun minua te teidan olen ole voi haluan mutta jos kun mita miten "
	   "miksi tai kaikki tiedot hei kiitos terveisin mukaan myos ovat teilla pyydan voitte "
	   "oma omat olisi viela sen tasta minulla henkilotiedot tilini"},
    {"es", "el la los las de y que no mi mis me por para con una un su sus es en se lo le "
	   "usted ustedes hola gracias estimados saludo saludos como pero porque cuando del al "
	   "quiero solicito datos he ha esta este tengo ya sin"},
    {"it", "il lo la gli le di e che non mi mio mia miei per con una un vostro vostra sono in si "
	   "del della dei delle grazie buongiorno come ma perche quando ho ha questo questa vi "
	   "dati richiedo chiedo al alla anche piu"},
    {"pt", "o a os as de e que nao me meu minha meus minhas por para com uma um seu sua voces em "
	   "se do da dos das obrigado ola como mas porque quando tenho quero dados ao este esta "
	   "voce mais sem solicito"},
    {"pl", "i w na z do nie ze sie jest to moje moich mnie prosze dane danych oraz o od po za czy "
	   "jak dlaczego ale jestem panstwo panstwa pani pan dziekuje mam chce witam przez lub "
	   "zgodnie ktore dla"},
};
enum { LANGUAGES = sizeof languages / sizeof *languages };

struct slot {
	char word[LONGEST + 1];
	uint16_t in; /* bit per language */
};
static struct slot table[SLOTS];
static bool ready;

static unsigned hash(const char *s, size_t n)
{
	unsigned h = 2166136261u;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;
	return h;
}

static struct slot *slot_of(const char *s, size_t n)
{
	unsigned i = hash(s, n) % SLOTS;
	while (table[i].word[0] && (strncmp(table[i].word, s, n) != 0 || table[i].word[n]))
		i = (i + 1) % SLOTS;
	return &table[i];
}

static void fill(void)
{
	for (size_t l = 0; l < LANGUAGES; l++) {
		for (const char *p = languages[l].words; *p;) {
			size_t n = strcspn(p, " ");
			struct slot *s = slot_of(p, n);
			memcpy(s->word, p, n);
			s->in |= (uint16_t)(1u << l);
			p += n + (p[n] == ' ');
		}
	}
	ready = true;
}

static void count(int score[LANGUAGES], const char *word, size_t n)
{
	if (n == 0 || n > LONGEST)
		return;
	unsigned in = slot_of(word, n)->in;
	int shared = __builtin_popcount(in);
	for (size_t l = 0; in && l < LANGUAGES; l++)
		if (in & (1u << l))
			score[l] += shared == 1 ? 6 : shared == 2 ? 4 : 2;
}

static bool in_word(char c)
{
	return (c >= 'a' && c <= 'z') || c == '\'' || (unsigned char)c >= 0x80;
}

const char *lang_guess(const char *plain, size_t n)
{
	int score[LANGUAGES] = {0};
	size_t words = 0, best = 0;
	if (!ready)
		fill();
	for (size_t i = 0; i < n && words < WORDS_READ;) {
		size_t start = i;
		while (i < n && in_word(plain[i]))
			i++;
		count(score, plain + start, i - start);
		words += i > start;
		i += i == start;
	}
	for (size_t l = 1; l < LANGUAGES; l++)
		if (score[l] > score[best])
			best = l;
	return score[best] >= 6 ? languages[best].code : "";
}
