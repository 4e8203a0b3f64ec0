-- Words of our SQL that this server lacks. They say what the other engine says.
CREATE FUNCTION instr(text, text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	AS 'SELECT strpos($1, $2)::bigint';
CREATE FUNCTION max(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
	AS 'SELECT CASE WHEN $1 IS NULL OR $2 IS NULL THEN NULL ELSE greatest($1, $2) END';
CREATE FUNCTION min(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
	AS 'SELECT CASE WHEN $1 IS NULL OR $2 IS NULL THEN NULL ELSE least($1, $2) END';
CREATE FUNCTION substr(text, bigint, bigint) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	AS 'SELECT substr($1, $2::integer, $3::integer)';
CREATE FUNCTION substr(text, bigint) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	AS 'SELECT substr($1, $2::integer)';
CREATE FUNCTION hex(bytea) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	AS 'SELECT upper(encode($1, ''hex''))';
-- One with the server's own inner state is made by superusers alone.
CREATE FUNCTION one_more(text, text, text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
	AS 'SELECT CASE WHEN $2 IS NULL THEN $1 WHEN $1 IS NULL THEN $2 ELSE $1 || coalesce($3, '''') || $2 END';
CREATE AGGREGATE group_concat(text, text) (SFUNC = one_more, STYPE = text);
CREATE AGGREGATE sum(bigint) (SFUNC = int8pl, STYPE = bigint, COMBINEFUNC = int8pl, PARALLEL = SAFE);
CREATE FUNCTION bit_of(bytea, bigint) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
	AS 'SELECT CASE WHEN $2 >= 0 AND $2 < 8 * length($1)::bigint THEN get_bit($1, $2) ELSE 0 END';
