/* What a file or a letter says that brings a proof of identity, in the languages of the desk. It is
 * a guess, shown as one: what is a proof, an agent says. */
#include <string.h>

#include "ops/proof.h"
#include "text/folded.h"

/* As they are folded: no accents, no case. A word that begins so is meant. */
static const char *const begin[] = {"passport", "passkopi", "korkort", "legitimation", "legitimering",
    "idkort", "idhandling", "identitetskort", "identitetshandling", "idcard", "driverslicen",
    "drivinglicen", "reisepass", "personalausweis", "fuhrerschein", "forerkort", "korekort",
    "legitimasjon", "passeport", "henkilokort", "ajokort"};
/* Two words, one after the other. */
static const char *const pair[][2] = {{"id", "kort"}, {"id", "card"}, {"id", "handling"},
    {"identity", "card"}, {"identity", "document"}, {"driving", "licen"}, {"drivers", "licen"},
    {"driver", "licen"}, {"s", "licence"}, {"s", "license"},
    {"mitt", "pass"}, {"my", "id"}};

#define COUNT(table) (sizeof(table) / sizeof *(table))

static bool begins(const struct folded *f, const struct fold_run *run, const char *word)
{
	size_t i = 0;
	for (; word[i] && i < run->n; i++)
		if (f->unit.v[run->u + i].c != (unsigned char)word[i])
			return false;
	return !word[i];
}

static bool says_at(const struct folded *f, size_t r)
{
	const struct fold_run *run = &f->run.v[r], *next = r + 1 < f->run.n ? run + 1 : NULL;
	for (size_t i = 0; i < COUNT(begin); i++)
		if (begins(f, run, begin[i]))
			return true;
	for (size_t i = 0; next && i < COUNT(pair); i++)
		if (begins(f, run, pair[i][0]) && run->n == strlen(pair[i][0]) && begins(f, next, pair[i][1]))
			return true;
	return false;
}

bool proof_says(const char *text, size_t n)
{
	struct folded f = {0};
	bool says = false;
	fold_text(&f, text, n);
	for (size_t r = 0; r < f.run.n && !says; r++)
		says = says_at(&f, r);
	fold_free(&f);
	return says;
}

bool proof_pictures(const char *type)
{
	return strncmp(type, "image/", 6) == 0 || strcmp(type, "application/pdf") == 0;
}
