-- SQLite's own part: the audit only grows, one link at a time. INSERT OR REPLACE deletes without
-- firing delete triggers, so the insert itself checks its place in the chain.
CREATE TRIGGER audit_grows BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT seq + 1 FROM audit_head WHERE id = 1)
  OR NEW.prev IS NOT (SELECT hash FROM audit_head WHERE id = 1)
BEGIN
	SELECT RAISE(ABORT, 'audit: the entry does not follow the chain');
END;
CREATE TRIGGER audit_moves_head AFTER INSERT ON audit
BEGIN
	UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash WHERE id = 1;
END;
CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit
BEGIN
	SELECT RAISE(ABORT, 'audit: entries are never changed');
END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
	SELECT RAISE(ABORT, 'audit: entries are never deleted');
END;
CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
BEGIN
	SELECT RAISE(ABORT, 'audit: the head is never deleted');
END;
CREATE TRIGGER audit_head_follows BEFORE UPDATE ON audit_head
WHEN NEW.seq IS NOT OLD.seq + 1
BEGIN
	SELECT RAISE(ABORT, 'audit: the head moves one entry at a time');
END;
CREATE TRIGGER audit_head_is_one BEFORE INSERT ON audit_head
WHEN EXISTS (SELECT 1 FROM audit_head)
BEGIN
	SELECT RAISE(ABORT, 'audit: there is one head');
END;
