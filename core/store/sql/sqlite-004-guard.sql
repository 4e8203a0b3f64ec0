-- SQLite's own part of the fourth schema. What is erased of the access log was named by the newest
-- entry of the audit before: one row, or the span of a set; that the rows are those of the set is for
-- the check of the audit. INSERT OR REPLACE deletes without firing delete triggers.
CREATE TRIGGER access_log_stays BEFORE DELETE ON access_log
WHEN NOT EXISTS (SELECT 1 FROM audit a LEFT JOIN audit_set s ON s.seq = a.seq
	WHERE a.seq = (SELECT seq FROM audit_head WHERE id = 1) AND a.act = 'access-erase'
	AND a.object = 'access' AND (a.object_id = OLD.id OR OLD.id BETWEEN s.first_id AND s.last_id))
BEGIN
	SELECT RAISE(ABORT, 'access log: only what the newest entry of the audit names is erased');
END;
CREATE TRIGGER access_log_keeps BEFORE UPDATE ON access_log
BEGIN
	SELECT RAISE(ABORT, 'access log: rows are never changed');
END;
CREATE TRIGGER access_log_grows BEFORE INSERT ON access_log
WHEN EXISTS (SELECT 1 FROM access_log WHERE id = NEW.id)
BEGIN
	SELECT RAISE(ABORT, 'access log: the row is there already');
END;
-- A name of this store that no other has: checkpoints of its audit bear it.
INSERT INTO setting(key, value) VALUES('audit.origin', 'ombud-' || lower(hex(randomblob(16))));
