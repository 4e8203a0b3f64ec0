-- Filters at a million tickets; changes to many tickets as sets; recipes; what an agent keeps.

-- The version at which each part of a ticket last changed: changes of two agents merge where they
-- touch different parts. 0: not since this schema.
ALTER TABLE ticket ADD COLUMN kind_v {INT} NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN state_v {INT} NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN priority_v {INT} NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN assignee_v {INT} NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN label_v {INT} NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN identity_v {INT} NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN snooze_v {INT} NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN date_v {INT} NOT NULL DEFAULT 0;

-- A walk in the order of the queue answers who and which case without the ticket's own row. is_open
-- stands in the index as well as in its condition: engines ask it of the row otherwise.
DROP INDEX ticket_queue;
DROP INDEX ticket_due;
CREATE INDEX ticket_queue ON ticket(due_at, id, person_id, case_id, is_open) WHERE is_open = 1;
CREATE INDEX ticket_due ON ticket(due_at, id, person_id, case_id);

-- One entry of the audit about many tickets: which they are. Its hash stands in the chain.
ALTER TABLE audit ADD COLUMN set_hash {BLOB};
CREATE TABLE audit_set(
	seq      {INT} PRIMARY KEY,
	n        {INT} NOT NULL,
	first_id {INT} NOT NULL,
	last_id  {INT} NOT NULL,
	ids      {BLOB} NOT NULL              -- base/idpack.h
) {STRICT};

-- What one command did alike to many tickets: one row a field, value before and value after.
-- Values that may be personal never stand here: they are journal items, which name the person.
CREATE TABLE journal_set(
	id       {ID},
	entry_id {INT} NOT NULL,
	field    TEXT NOT NULL,
	before   TEXT NOT NULL,
	after    TEXT NOT NULL,
	n        {INT} NOT NULL,
	first_id {INT} NOT NULL,
	last_id  {INT} NOT NULL,
	ids      {BLOB} NOT NULL
) {STRICT};
CREATE INDEX journal_set_entry ON journal_set(entry_id);
CREATE INDEX journal_set_span ON journal_set(last_id, first_id);
-- The history of a ticket, and what was taken back of an entry.
CREATE INDEX journal_item_ticket ON journal_item(ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX journal_of ON journal(of_id) WHERE of_id IS NOT NULL;

-- What a bulk job is about: its tickets, the versions that were previewed, the command. Its progress
-- is how many of them are done, in the order of the set.
ALTER TABLE job ADD COLUMN ids {BLOB};
ALTER TABLE job ADD COLUMN versions {BLOB};
ALTER TABLE job ADD COLUMN agent_id {INT};
ALTER TABLE job ADD COLUMN entry_id {INT};

-- A filter and what is to be done to what it selects; on_arrival: a rule.
CREATE TABLE recipe(
	id         {ID},
	name       TEXT NOT NULL,
	agent_id   {INT},                     -- NULL: the team's
	filter     TEXT NOT NULL,
	words      TEXT NOT NULL,             -- operations as command lines, one a line
	on_arrival {INT} NOT NULL CHECK (on_arrival IN (0, 1)),
	place      {INT} NOT NULL DEFAULT 0,  -- rules act in this order
	made_by    {INT} NOT NULL,            -- rules act with this agent's rights
	dropped    {INT} NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1)),
	version    {INT} NOT NULL DEFAULT 1
) {STRICT};
CREATE INDEX recipe_name ON recipe(name);

-- What a recipe did since it was last saved. fault: what failed last, a word of our own tables.
CREATE TABLE recipe_run(
	recipe_id {INT} PRIMARY KEY,
	at        {INT} NOT NULL,             -- when it last found something
	matched   {INT} NOT NULL,
	applied   {INT} NOT NULL,
	refused   {INT} NOT NULL,
	undecided {INT} NOT NULL,
	failed    {INT} NOT NULL,             -- runs that ended early
	fault     TEXT NOT NULL,
	status    {INT} NOT NULL              -- of the fault: enum ombud_status
) {STRICT};

-- What the screen keeps for an agent between sessions: tags, macros, layers, columns, colours.
CREATE TABLE keeping(
	agent_id {INT} NOT NULL,
	key      TEXT NOT NULL,
	value    {BLOB} NOT NULL,
	at       {INT} NOT NULL,
	PRIMARY KEY (agent_id, key)
) {STRICTNOROWID};
