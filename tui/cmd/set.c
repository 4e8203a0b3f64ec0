#include "cmd/cmd.h"

void set_apply(struct desk *d)
{
	(void)d;
}
