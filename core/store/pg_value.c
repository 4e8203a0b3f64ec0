/* What a row of the server's answer holds: numbers come as their bytes, texts as they are. */
#include <endian.h>
#include <stdlib.h>
#include <string.h>

#include "store/pg_room.h"

static bool is_number(unsigned oid)
{
	return oid == OID_INT8 || oid == OID_INT4 || oid == OID_INT2 || oid == OID_BOOL;
}

static int64_t number_at(const char *p, unsigned oid)
{
	uint64_t eight;
	uint32_t four;
	uint16_t two;
	switch (oid) {
	case OID_INT8:
		memcpy(&eight, p, sizeof eight);
		return (int64_t)be64toh(eight);
	case OID_INT4:
		memcpy(&four, p, sizeof four);
		return (int32_t)be32toh(four);
	case OID_INT2:
		memcpy(&two, p, sizeof two);
		return (int16_t)be16toh(two);
	default:
		return *p != 0;
	}
}

int pg_columns(void *stmt)
{
	const struct pg_stmt *st = stmt;
	return st->c->lib->PQnfields(st->result);
}

bool pg_null(void *stmt, int column)
{
	const struct pg_stmt *st = stmt;
	return st->c->lib->PQgetisnull(st->result, st->row, column);
}

char pg_type(void *stmt, int column)
{
	const struct pg_stmt *st = stmt;
	unsigned oid = st->c->lib->PQftype(st->result, column);
	return pg_null(stmt, column) ? 0 : is_number(oid) ? 'i' : oid == OID_BYTEA ? 'b' : 's';
}

int64_t pg_int(void *stmt, int column)
{
	const struct pg_stmt *st = stmt;
	const struct pg_lib *l = st->c->lib;
	unsigned oid = l->PQftype(st->result, column);
	if (pg_null(stmt, column))
		return 0;
	const char *p = l->PQgetvalue(st->result, st->row, column);
	return is_number(oid) ? number_at(p, oid) : strtoll(p, NULL, 10);
}

const void *pg_bytes(void *stmt, int column, size_t *n)
{
	struct pg_stmt *st = stmt;
	const struct pg_lib *l = st->c->lib;
	*n = 0;
	if (pg_null(stmt, column))
		return NULL;
	if (is_number(l->PQftype(st->result, column))) {
		buf_cut(&st->shown, 0);
		buf_printf(&st->shown, "%lld", (long long)pg_int(stmt, column));
		*n = st->shown.len;
		return buf_text(&st->shown);
	}
	*n = (size_t)l->PQgetlength(st->result, st->row, column);
	return l->PQgetvalue(st->result, st->row, column);
}
