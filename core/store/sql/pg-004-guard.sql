-- PostgreSQL's own part of the fourth schema: what is erased of the access log was named by the newest entry of
-- the audit before.
CREATE FUNCTION access_log_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (SELECT 1 FROM ombud.audit a LEFT JOIN ombud.audit_set s ON s.seq = a.seq
		WHERE a.seq = (SELECT seq FROM ombud.audit_head WHERE id = 1) AND a.act = 'access-erase'
		AND a.object = 'access' AND (a.object_id = OLD.id OR OLD.id BETWEEN s.first_id AND s.last_id)) THEN
		RAISE EXCEPTION 'access log: only what the newest entry of the audit names is erased';
	END IF;
	RETURN OLD;
END $$;
CREATE TRIGGER access_log_stays BEFORE DELETE ON access_log FOR EACH ROW EXECUTE FUNCTION access_log_stays();
CREATE TRIGGER access_log_keeps BEFORE UPDATE ON access_log FOR EACH ROW EXECUTE FUNCTION audit_stands();
CREATE TRIGGER access_log_is_whole BEFORE TRUNCATE ON access_log FOR EACH STATEMENT EXECUTE FUNCTION audit_stands();
-- A name of this store that no other has: checkpoints of its audit bear it.
INSERT INTO setting(key, value) VALUES('audit.origin', 'ombud-' || replace(gen_random_uuid()::text, '-', ''));
