/* A path that a person typed, on their own machine. */
#ifndef BASE_TYPED_H
#define BASE_TYPED_H

/* With the home in place of ~/ at its beginning, as a shell does it; heap_free. */
char *typed_path(const char *typed);

#endif
