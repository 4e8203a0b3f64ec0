-- The access log is as fixed as the audit beside it. mac_v: which of its columns the keyed hash in
-- the audit covers: 1 the text alone, as before this schema; 2 all of them.
ALTER TABLE access_log ADD COLUMN mac_v {INT} NOT NULL DEFAULT 1;
-- Who looked at a ticket.
CREATE INDEX access_ticket ON access_log(ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX audit_access ON audit(access_id) WHERE access_id > 0;
-- The head of the audit goes to the system's log every 15 minutes.
INSERT INTO job(name, state, run_at, every, lease_by, lease_until, tries, token, args, progress, total,
	last_error) VALUES('checkpoint', 0, 0, 900, 0, 0, 0, 'often', '', 0, 0, '');
