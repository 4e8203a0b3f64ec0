/* Playing macros: their keys go where typed keys go, until something says stop. */
#ifndef TUI_PLAY_H
#define TUI_PLAY_H

#include "screen.h"

/* Before a key that a person typed is obeyed: it is recorded, where keys are. */
void play_record(struct screen *s, const struct key *key);
/* Plays for a moment; true: there is more to play. */
bool play_some(struct screen *s);
/* A person typed while a macro plays: it stops, and says how far it came. */
void play_interrupt(struct screen *s);

#endif
