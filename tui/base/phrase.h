/* The front end's catalogue of sentences: everything shown to a person is written
 * _("in English") and looked up here; N_ marks text in constant tables. */
#ifndef BASE_PHRASE_H
#define BASE_PHRASE_H

/* Who knows the catalogue: gives the sentence in the language that was chosen. NULL: English. */
void phrase_by(const char *(*look_up)(const char *english));
const char *phrase(const char *english) __attribute__((format_arg(1)));

#define _(english) phrase(english)
#define N_(english) english

#endif
