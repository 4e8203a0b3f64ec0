-- What letters bring and take along, and whom they reach.

-- Letters without a Message-ID are known by what they say.
CREATE INDEX message_hash ON message(hash) WHERE message_id = '';

-- Files of a Maildir that are taken, so that who follows it does not parse them anew at each start.
CREATE TABLE followed(
	box  {INT} NOT NULL,                  -- hash of the Maildir's resolved path
	mark {INT} NOT NULL,                  -- hash of the file's name
	PRIMARY KEY (box, mark)
) {STRICT};

-- Where the desk writes to an agent: what is due each morning. '': nowhere.
ALTER TABLE agent ADD COLUMN email TEXT NOT NULL DEFAULT '';

-- The team that has a ticket, by its name. '': none in particular.
ALTER TABLE ticket ADD COLUMN team TEXT NOT NULL DEFAULT '';

-- proof: a copy of a proof of identity. Its bytes go when the person is verified, and at the latest when
-- the ticket ends; removed_at says when they went, name and all.
ALTER TABLE attachment ADD COLUMN proof {INT} NOT NULL DEFAULT 0 CHECK (proof IN (0, 1));
ALTER TABLE attachment ADD COLUMN removed_at {INT} NOT NULL DEFAULT 0;

-- Files that go along with the letter an agent is writing to a ticket; sent, they are its attachments.
CREATE TABLE draft_file(
	id        {ID},
	agent_id  {INT} NOT NULL,
	ticket_id {INT} NOT NULL,
	person_id {INT},
	name      TEXT NOT NULL,
	type      TEXT NOT NULL,
	size      {INT} NOT NULL,             -- bytes
	hash      {BLOB} NOT NULL,
	bytes     {BLOB} NOT NULL,
	at        {INT} NOT NULL
) {STRICT};
CREATE INDEX draft_file_of ON draft_file(agent_id, ticket_id);
CREATE INDEX draft_file_person ON draft_file(person_id) WHERE person_id IS NOT NULL;

-- Unsent texts anew: a letter to somebody outside is one too. Its text begins with whom it is for and why.
CREATE TABLE draft_new(
	id         {ID},
	agent_id   {INT} NOT NULL,
	ticket_id  {INT} NOT NULL,            -- 0: a new ticket
	person_id  {INT},
	kind       TEXT NOT NULL CHECK (kind IN ('note', 'reply', 'forward', 'new', 'answer')),
	text       TEXT NOT NULL,
	updated_at {INT} NOT NULL,
	UNIQUE (agent_id, ticket_id, kind)
) {STRICT};
INSERT INTO draft_new(id, agent_id, ticket_id, person_id, kind, text, updated_at)
SELECT id, agent_id, ticket_id, person_id, kind, text, updated_at FROM draft;
DROP TABLE draft;
ALTER TABLE draft_new RENAME TO draft;
CREATE INDEX draft_person ON draft(person_id) WHERE person_id IS NOT NULL;

-- Whom a note names by @name: they are told until they have seen it.
CREATE TABLE mention(
	id         {ID},
	message_id {INT} NOT NULL,
	ticket_id  {INT} NOT NULL,
	agent_id   {INT} NOT NULL,            -- who is named
	by_id      {INT} NOT NULL,
	at         {INT} NOT NULL,
	seen_at    {INT} NOT NULL DEFAULT 0,
	withdrawn  {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
	UNIQUE (message_id, agent_id)
) {STRICT};
CREATE INDEX mention_agent ON mention(agent_id, ticket_id) WHERE seen_at = 0 AND withdrawn = 0;
CREATE INDEX mention_ticket ON mention(ticket_id);

-- What left the desk for somebody else than the person: to whom, why, and which of the person's data.
CREATE TABLE disclosure(
	id         {ID},
	ticket_id  {INT} NOT NULL,
	person_id  {INT},
	message_id {INT} NOT NULL,            -- the letter that went
	agent_id   {INT} NOT NULL,
	at         {INT} NOT NULL,
	recipient  TEXT NOT NULL,
	reason     TEXT NOT NULL,
	what       TEXT NOT NULL,             -- kinds of data and numbers of letters, never the values
	withdrawn  {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX disclosure_ticket ON disclosure(ticket_id);
CREATE INDEX ticket_merged ON ticket(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX disclosure_person ON disclosure(person_id) WHERE person_id IS NOT NULL;

-- Sentences that agents write again and again, with variables of letter templates in braces.
CREATE TABLE canned(
	id         {ID},
	name       TEXT NOT NULL,
	lang       TEXT NOT NULL,
	agent_id   {INT},                     -- NULL: the team's
	text       TEXT NOT NULL,
	changed_at {INT} NOT NULL
) {STRICT};
CREATE UNIQUE INDEX canned_name ON canned(name, lang, coalesce(agent_id, 0));

-- The outbox anew: a daily mail to an agent is written when it is sent and is nobody's message.
CREATE TABLE outbox_new(
	id          {ID},
	message_id  {INT} UNIQUE,             -- the row of message, not the Message-ID; NULL: written when sent
	ticket_id   {INT},
	person_id   {INT},
	agent_id    {INT},                    -- who wrote it; NULL: the desk
	kind        TEXT NOT NULL CHECK (kind IN ('reply', 'ack', 'forward', 'digest')),
	recipient   TEXT NOT NULL,
	answers     {INT} NOT NULL CHECK (answers IN (0, 1)), -- it is the answer to the request
	state       {INT} NOT NULL,           -- 0 waiting, 1 being sent, 2 sent, 3 failed, 4 taken back, 5 came back
	send_at     {INT} NOT NULL,           -- not before; of the next try, where one failed
	lease_until {INT} NOT NULL DEFAULT 0, -- who sends has until then
	tries       {INT} NOT NULL DEFAULT 0,
	changed_at  {INT} NOT NULL,
	why         TEXT NOT NULL DEFAULT '', -- what the mail system said last, masked
	to_id       {INT}                     -- of a daily mail: the agent it goes to
) {STRICT};
INSERT INTO outbox_new(id, message_id, ticket_id, person_id, agent_id, kind, recipient, answers, state,
	send_at, lease_until, tries, changed_at, why)
SELECT id, message_id, ticket_id, person_id, agent_id, kind, recipient, answers, state, send_at,
	lease_until, tries, changed_at, why FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_new RENAME TO outbox;
CREATE INDEX outbox_due ON outbox(send_at, id) WHERE state < 2;
CREATE INDEX outbox_ticket ON outbox(ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX outbox_person ON outbox(person_id) WHERE person_id IS NOT NULL;
CREATE INDEX outbox_failed ON outbox(changed_at) WHERE state IN (3, 5);
CREATE INDEX outbox_ended ON outbox(changed_at) WHERE state >= 2;
