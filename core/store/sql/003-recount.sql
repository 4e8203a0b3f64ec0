-- Letters are counted once more. Builds before this one left tickets whose number of
-- letters was another than they have: what was taken back or split off was not always counted out.
UPDATE ticket SET n_messages = (SELECT count(*) FROM message m WHERE m.case_id = ticket.case_id
	AND m.withdrawn = 0 AND (m.ticket_id IS NULL OR m.ticket_id = ticket.id))
WHERE n_messages <> (SELECT count(*) FROM message m WHERE m.case_id = ticket.case_id
	AND m.withdrawn = 0 AND (m.ticket_id IS NULL OR m.ticket_id = ticket.id));
