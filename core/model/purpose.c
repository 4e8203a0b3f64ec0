#include "model/purpose.h"

#include <string.h>

enum { CODE_BYTES = 32 };

static const char RIGHTS[] = "rights", TICKETS[] = "tickets", SERVICE[] = "service";

static const struct purpose_info purposes[] = {
    {RIGHTS, "To answer requests of data subjects and of authorities",
	"Att besvara begäranden från registrerade och myndigheter", "6(1)(c)", .lives = true, .duty = true},
    {"legal-notice", "To tell people what the law wants them told", "Att lämna information som lagen kräver", "6(1)(c)",
	.lives = true, .duty = true},
    {TICKETS, "To Resolve Tickets", "Att lösa ärenden", "6(1)(f)", .lives = true},
    {"stay", "To Stay Connected", "Att hålla kontakten", "6(1)(f)", .lives = true},
    {SERVICE, "Service communication", "Servicemeddelanden", "6(1)(f)", .lives = true},
    {"marketing", "Marketing", "Marknadsföring", "6(1)(a)", .marketing = true},
};
enum { PURPOSES = sizeof purposes / sizeof *purposes };

const struct purpose_info *purpose_table(size_t *n)
{
	*n = PURPOSES;
	return purposes;
}

const struct purpose_info *purpose_info_of(const char *code)
{
	for (size_t i = 0; i < PURPOSES; i++)
		if (strcmp(purposes[i].code, code) == 0)
			return &purposes[i];
	return NULL;
}

const char *purpose_of_kind(enum kind k)
{
	const struct kind_info *info = kind_info(k);
	if (k == KIND_CAMPAIGN)
		return SERVICE;
	return info && info->service ? TICKETS : RIGHTS;
}

/* It says which deadlines of the law come next, and holds nobody's data. */
const char *purpose_of_staff(void)
{
	return RIGHTS;
}

bool purpose_code_ok(const char *code)
{
	size_t n = strlen(code);
	return n > 0 && n <= CODE_BYTES && code[0] >= 'a' && code[0] <= 'z' &&
	       strspn(code, "abcdefghijklmnopqrstuvwxyz0123456789-") == n;
}

bool purpose_basis_ok(const char *basis)
{
	return strlen(basis) == 7 && strncmp(basis, "6(1)(", 5) == 0 && basis[5] >= 'a' && basis[5] <= 'f' && basis[6] == ')';
}

bool purpose_is_duty(const char *basis)
{
	return strcmp(basis, "6(1)(c)") == 0;
}

bool purpose_is_consent(const char *basis)
{
	return strcmp(basis, "6(1)(a)") == 0;
}
