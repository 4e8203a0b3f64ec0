-- SQLite's own part of the second schema: the tickets that an audit entry is about are as fixed
-- as the entry.
CREATE TRIGGER audit_set_follows BEFORE INSERT ON audit_set
WHEN NEW.seq IS NOT (SELECT seq FROM audit_head WHERE id = 1)
  OR EXISTS (SELECT 1 FROM audit_set WHERE seq = NEW.seq)
BEGIN
	SELECT RAISE(ABORT, 'audit: a set belongs to the newest entry');
END;
CREATE TRIGGER audit_set_keeps BEFORE UPDATE ON audit_set
BEGIN
	SELECT RAISE(ABORT, 'audit: sets are never changed');
END;
CREATE TRIGGER audit_set_stays BEFORE DELETE ON audit_set
BEGIN
	SELECT RAISE(ABORT, 'audit: sets are never deleted');
END;
