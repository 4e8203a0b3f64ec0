-- Letters on their way out. What a letter says is its message; here stands where it goes and how far it
-- got. A letter waits until send_at, so that it can still be taken back.
CREATE TABLE outbox(
	id          {ID},
	message_id  {INT} NOT NULL UNIQUE,    -- the row of message, not the Message-ID
	ticket_id   {INT},
	person_id   {INT},
	agent_id    {INT},                    -- who wrote it; NULL: the desk
	kind        TEXT NOT NULL CHECK (kind IN ('reply', 'ack', 'forward')),
	recipient   TEXT NOT NULL,
	answers     {INT} NOT NULL CHECK (answers IN (0, 1)), -- it is the answer to the request
	state       {INT} NOT NULL,           -- 0 waiting, 1 being sent, 2 sent, 3 failed, 4 taken back
	send_at     {INT} NOT NULL,           -- not before; of the next try, where one failed
	lease_until {INT} NOT NULL DEFAULT 0, -- who sends has until then
	tries       {INT} NOT NULL DEFAULT 0,
	changed_at  {INT} NOT NULL,
	why         TEXT NOT NULL DEFAULT ''  -- what the mail system said last, masked
) {STRICT};
CREATE INDEX outbox_due ON outbox(send_at, id) WHERE state < 2;
CREATE INDEX outbox_ticket ON outbox(ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX outbox_person ON outbox(person_id) WHERE person_id IS NOT NULL;
