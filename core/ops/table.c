/* The tables of operations, as one. */
#include "ops/table.h"

/* In this order they stand in help, and a prefix that fits several is none. */
static const struct op_rows *const tables[] = {&ops_ticket, &ops_letter, &ops_desk, &ops_campaign,
    &ops_package, &ops_case, &ops_required, &ops_erase, &ops_clock, &ops_register, &ops_hold};
enum { TABLES = sizeof tables / sizeof *tables };

size_t op_count(void)
{
	size_t n = 0;
	for (size_t i = 0; i < TABLES; i++)
		n += tables[i]->n;
	return n;
}

const struct op *op_at(size_t i)
{
	for (size_t t = 0; t < TABLES; t++) {
		if (i < tables[t]->n)
			return &tables[t]->v[i];
		i -= tables[t]->n;
	}
	return NULL;
}
