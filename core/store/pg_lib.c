#include "store/pg_lib.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

#include "base/say.h"

static struct pg_lib lib;
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* A pointer to data may not be cast to one to code; it may be copied. */
static bool take(void *library, const char *name, void *function)
{
	void *found = dlsym(library, name);
	memcpy(function, &found, sizeof found);
	return found;
}

static void load(void)
{
	void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
	if (!library)
		return;
#define TAKE(name, returns, takes) &&take(library, #name, &lib.name)
	loaded = true PG_FUNCTIONS(TAKE);
#undef TAKE
}

const struct pg_lib *pg_lib(struct err *err)
{
	pthread_once(&once, load);
	if (loaded)
		return &lib;
	fail(err, OMBUD_IO, _("the store is on PostgreSQL, and its library libpq is not installed here: 'apt install libpq5'"));
	return NULL;
}
