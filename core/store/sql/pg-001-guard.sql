-- PostgreSQL's own part: the audit only grows, one link at a time. A guard of TRUNCATE beside those of rows.
CREATE FUNCTION audit_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.seq IS DISTINCT FROM (SELECT seq + 1 FROM ombud.audit_head WHERE id = 1)
		OR NEW.prev IS DISTINCT FROM (SELECT hash FROM ombud.audit_head WHERE id = 1) THEN
		RAISE EXCEPTION 'audit: the entry does not follow the chain';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER audit_grows BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_grows();
CREATE FUNCTION audit_moves_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE ombud.audit_head SET seq = NEW.seq, hash = NEW.hash WHERE id = 1;
	RETURN NULL;
END $$;
CREATE TRIGGER audit_moves_head AFTER INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_moves_head();
CREATE FUNCTION audit_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'audit: % is never changed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_stays BEFORE DELETE OR UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stands();
CREATE TRIGGER audit_is_whole BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_stands();
CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_stands();
CREATE TRIGGER audit_head_is_whole BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION audit_stands();
CREATE FUNCTION audit_head_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.seq IS DISTINCT FROM OLD.seq + 1 THEN
		RAISE EXCEPTION 'audit: the head moves one entry at a time';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER audit_head_follows BEFORE UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_head_follows();
CREATE FUNCTION audit_head_is_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM ombud.audit_head) THEN
		RAISE EXCEPTION 'audit: there is one head';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER audit_head_is_one BEFORE INSERT ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_head_is_one();
