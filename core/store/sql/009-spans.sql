-- Ninth schema: a ticket's way to the entries of the audit that are about many.
-- Which entries about many tickets may hold a given one.
CREATE INDEX audit_set_span ON audit_set(last_id, first_id);
