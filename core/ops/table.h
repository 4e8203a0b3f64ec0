/* One row an operation: what it is called, takes, needs and does. Help, completion, the command line,
 * the manual and the audit's words come from these rows. table.c lists the tables, table_*.c are they. */
#ifndef OPS_TABLE_H
#define OPS_TABLE_H

#include "base/say.h"
#include "ops/family.h"

struct op_rows {
	const struct op *v;
	size_t n;
};
extern const struct op_rows ops_ticket, ops_case, ops_letter, ops_desk, ops_campaign;
extern const struct op_rows ops_package, ops_required, ops_erase, ops_clock, ops_register, ops_hold;

#define OP_ROWS(name_, rows_) const struct op_rows name_ = {rows_, sizeof(rows_) / sizeof *(rows_)}

#define ARGS(...) \
	.args = (const struct ombud_op_arg[]){__VA_ARGS__}, \
	.n_args = sizeof((const struct ombud_op_arg[]){__VA_ARGS__}) / sizeof(struct ombud_op_arg)

#define NEED(name_, type_, help_) {.name = name_, .type = type_, .required = true, .help = help_}
#define MAY(name_, type_, help_) {.name = name_, .type = type_, .help = help_}
#define REST(name_, type_, help_) \
	{.name = name_, .type = type_, .required = true, .rest = true, .help = help_}
#define REASON MAY("reason", "line", N_("why, in a few words"))

#define ON_TICKET .on_ticket = true
#define MANY .bulk = true
#define UNDO .reversible = true

#endif
