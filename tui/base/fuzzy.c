#include "base/fuzzy.h"

#include <string.h>

bool fuzzy(const char *text, const char *typed)
{
	for (; *typed; typed++) {
		char want = *typed >= 'A' && *typed <= 'Z' ? (char)(*typed + 32) : *typed;
		while (
		    *text && *text != want && !(*text >= 'A' && *text <= 'Z' && *text + 32 == want))
			text++;
		if (!*text)
			return false;
		text++;
	}
	return true;
}

int fuzzy_fit(const char *name, const char *typed)
{
	if (!fuzzy(name, typed))
		return 0;
	const char *at = strstr(name, typed);
	return at == name ? FUZZY_BEST : at || name[0] == typed[0] ? 2 : 1;
}
