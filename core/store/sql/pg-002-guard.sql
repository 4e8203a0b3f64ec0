-- PostgreSQL's own part of the second schema: the tickets that an audit entry is about are as fixed as the entry.
CREATE FUNCTION audit_set_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.seq IS DISTINCT FROM (SELECT seq FROM ombud.audit_head WHERE id = 1)
		OR EXISTS (SELECT 1 FROM ombud.audit_set WHERE seq = NEW.seq) THEN
		RAISE EXCEPTION 'audit: a set belongs to the newest entry';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER audit_set_follows BEFORE INSERT ON audit_set FOR EACH ROW EXECUTE FUNCTION audit_set_follows();
CREATE TRIGGER audit_set_stays BEFORE DELETE OR UPDATE ON audit_set FOR EACH ROW EXECUTE FUNCTION audit_stands();
CREATE TRIGGER audit_set_is_whole BEFORE TRUNCATE ON audit_set FOR EACH STATEMENT EXECUTE FUNCTION audit_stands();
