-- Ninth schema: two ways by index.
-- Which entries about many tickets may hold a given one.
CREATE INDEX audit_set_span ON audit_set(last_id, first_id);
-- What wakes by the clock, which looks for it all day.
CREATE INDEX ticket_asleep ON ticket(snoozed_until) WHERE snoozed_until > 0;
