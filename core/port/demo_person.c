/* Names and addresses of mail of invented people. */
#include "port/demo_person.h"

#include <string.h>

#include "ombud.h"

enum { FIRST_LAST, LAST_FIRST, LAST_FIRST_JOINED };

/* Of so many people: who writes in which language, with names of which. latin: names in Latin
 * letters, as people write theirs in a country with another script. */
static const struct origin {
	const char *lang, *names;
	int order;
	bool latin;
	size_t share;
} origins[] = {
    {"sv", "sv", FIRST_LAST, false, 98},
    {"sv", "ar", FIRST_LAST, true, 5},
    {"sv", "fi", FIRST_LAST, false, 4},
    {"sv", "pl", FIRST_LAST, false, 3},
    {"sv", "tr", FIRST_LAST, false, 2},
    {"sv", "es", FIRST_LAST, false, 2},
    {"sv", "uk", FIRST_LAST, true, 1},
    {"en", "en", FIRST_LAST, false, 50},
    {"en", "de", FIRST_LAST, false, 3},
    {"en", "zh", FIRST_LAST, true, 3},
    {"en", "fr", FIRST_LAST, false, 2},
    {"en", "nl", FIRST_LAST, false, 2},
    {"en", "vi", LAST_FIRST, false, 2},
    {"en", "ru", FIRST_LAST, true, 1},
    {"en", "el", FIRST_LAST, true, 1},
    {"en", "ja", FIRST_LAST, true, 1},
    {"de", "de", FIRST_LAST, false, 4},
    {"nl", "nl", FIRST_LAST, false, 3},
    {"fi", "fi", FIRST_LAST, false, 3},
    {"fr", "fr", FIRST_LAST, false, 2},
    {"es", "es", FIRST_LAST, false, 1},
    {"pl", "pl", FIRST_LAST, false, 1},
    {"el", "el", FIRST_LAST, false, 1},
    {"tr", "tr", FIRST_LAST, false, 1},
    {"uk", "uk", FIRST_LAST, false, 1},
    {"ru", "ru", FIRST_LAST, false, 1},
    {"ar", "ar", FIRST_LAST, false, 1},
    {"zh", "zh", LAST_FIRST_JOINED, false, 1},
    {"ja", "ja", LAST_FIRST, false, 1},
    {"vi", "vi", LAST_FIRST, false, 1},
};
enum { ORIGINS = sizeof origins / sizeof *origins };

/* ---- who is person number n --------------------------------------------------------------------- */

/* People come in rounds of as many as the shares add up to; in a round every place is taken once,
 * in an order that mixes the origins. So the k-th person with German names is known at once, and
 * no two need the same name before all are used. */
enum { MIXING = 77 };

struct seat {
	const struct origin *origin;
	size_t rank; /* among all people with names of that language */
};

static struct seat seat_of(size_t number)
{
	size_t round_size = 0, before = 0, of_names = 0;
	for (size_t i = 0; i < ORIGINS; i++)
		round_size += origins[i].share;
	size_t place = number % round_size * MIXING % round_size;
	const struct origin *o = origins;
	while (place >= before + o->share)
		before += o++->share;
	size_t rank = place - before;
	for (size_t i = 0; i < ORIGINS; i++) {
		if (strcmp(origins[i].names, o->names) != 0)
			continue;
		of_names += origins[i].share;
		if (&origins[i] < o)
			rank += origins[i].share;
	}
	return (struct seat){o, number / round_size * of_names + rank};
}

/* "Ελένη/eleni": as written, and in Latin letters. */
static void name_parts(
    struct arena *a, const char *both, const char **written, const char **latin)
{
	const char *slash = strchr(both, '/');
	*written = slash ? arena_strn(a, both, (size_t)(slash - both)) : both;
	*latin = slash ? slash + 1 : both;
}

static const char *capital(struct arena *a, const char *latin)
{
	char *s = arena_str(a, latin);
	if (s[0] >= 'a' && s[0] <= 'z')
		s[0] = (char)(s[0] - 32);
	return s;
}

/* Letters and digits of the name in ASCII, lower case: what a local part is made of. */
static const char *plain_of(const struct demo_world *w, struct arena *a, const char *latin)
{
	char ascii[128];
	size_t n = ombud_charset_out(w->ascii, ascii, sizeof ascii, latin, strlen(latin)), m = 0;
	for (size_t i = 0; i < n; i++) {
		char c = ascii[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			ascii[m++] = c;
	}
	return arena_strn(a, ascii, m);
}

/* round: how often all names were used before; it keeps addresses apart. */
static const char *local_part(struct arena *a, struct demo_rng *rng, const char *given,
    const char *family, size_t rank, size_t round)
{
	const char *again = round ? arena_printf(a, "%zu", round + 1) : "";
	switch (demo_below(rng, 8)) {
	case 0:
		return arena_printf(a, "%s_%s%s", given, family, again);
	case 1:
		return arena_printf(a, "%s.%s%s", family, given, again);
	case 2:
		return arena_printf(a, "%s%s%s", given, family, again);
	case 3:
		return arena_printf(a, "%c.%s%zu", given[0], family, rank + 11);
	default:
		return arena_printf(a, "%s.%s%s", given, family, again);
	}
}

static bool no_fact(void *data, struct buf *out, const char *name, size_t n)
{
	(void)data, (void)out, (void)name, (void)n;
	return false;
}

static const char *host_of(
    const struct demo_world *w, struct arena *a, const struct demo_lang *lang, struct demo_rng *rng)
{
	struct buf b = {0};
	struct demo_pen pen = {.texts = &w->texts, .lang = lang, .rng = rng, .fact = no_fact};
	demo_word(&b, &pen, "host");
	const char *host = arena_str(a, buf_text(&b));
	buf_free(&b);
	return host;
}

static const char *whole_name(struct demo_person *p, int order)
{
	if (order == FIRST_LAST)
		return arena_printf(p->memory, "%s %s", p->given, p->family);
	return arena_printf(
	    p->memory, order == LAST_FIRST ? "%s %s" : "%s%s", p->family, p->given);
}

void demo_person(
    struct demo_person *out, const struct demo_world *w, struct arena *memory, size_t number)
{
	struct seat seat = seat_of(number);
	struct demo_rng rng = demo_rng(w->seed, 'p', number);
	const struct demo_lang *names = demo_lang(&w->texts, seat.origin->names);
	const struct demo_list *given = demo_list(names, "list", "given", 5);
	const struct demo_list *family = demo_list(names, "list", "family", 6);
	/* A stride that shares no factor with the number of pairs goes through all of them. */
	size_t pairs = given->v.n * family->v.n;
	size_t pair = (seat.rank * 7919 + (size_t)(w->seed % pairs) * 31) % pairs;
	const char *given_latin, *family_latin;
	*out = (struct demo_person){.world = w, .memory = memory, .number = number};
	out->lang = demo_lang(&w->texts, seat.origin->lang);
	name_parts(memory, given->v.v[pair % given->v.n], &out->given, &given_latin);
	name_parts(memory, family->v.v[pair / given->v.n], &out->family, &family_latin);
	if (seat.origin->latin) {
		out->given = capital(memory, given_latin);
		out->family = capital(memory, family_latin);
	}
	out->name = whole_name(out, seat.origin->order);
	const char *local = local_part(memory, &rng, plain_of(w, memory, given_latin),
	    plain_of(w, memory, family_latin), seat.rank, seat.rank / pairs);
	out->email = arena_printf(memory, "%s@%s", local, host_of(w, memory, out->lang, &rng));
	out->has_email = !demo_chance(&rng, 30);
}
