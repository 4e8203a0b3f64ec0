-- Erasure that can be proved, holds and the sweep of what is no longer needed (DOMAIN C.8, C.9).

-- What stays although it would go (Art. 17(3), 18(1)(c)): one thing a row. Of a field object_id is the person.
CREATE TABLE hold(
	id          {ID},
	object      TEXT NOT NULL CHECK (object IN ('person', 'ticket', 'field', 'campaign')),
	object_id   {INT} NOT NULL,
	field       {INT} NOT NULL DEFAULT 0,  -- enum datum_field, of a field
	ground      TEXT NOT NULL CHECK (ground IN ('17(3)(b)', '17(3)(e)', '18(1)(c)')),
	reference   TEXT NOT NULL,             -- the claim's or the file's number, without personal data
	at          {INT} NOT NULL,
	agent_id    {INT} NOT NULL,
	review_day  {INT} NOT NULL,
	asked_by    {INT},                     -- who asks for its release
	asked_at    {INT} NOT NULL DEFAULT 0,
	released_by {INT},                     -- another
	released_at {INT} NOT NULL DEFAULT 0,
	withdrawn   {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX hold_live ON hold(object, object_id) WHERE released_at = 0 AND withdrawn = 0;

-- What a retained item is about; of those from before its words alone say it.
ALTER TABLE retained ADD COLUMN object TEXT NOT NULL DEFAULT ''
	CHECK (object IN ('', 'ticket', 'field', 'letter', 'note', 'attachment'));
ALTER TABLE retained ADD COLUMN object_id {INT} NOT NULL DEFAULT 0;
ALTER TABLE retained ADD COLUMN field {INT} NOT NULL DEFAULT 0;
CREATE INDEX retained_object ON retained(object_id, object);
UPDATE retained SET object = 'ticket', object_id = CAST(substr(item, instr(item, '#') + 1) AS {INT})
	WHERE instr(item, '#') > 0;

-- One erasure: a request's, or what the sweep found. It has two marks, erased (rows gone) and proven (no file of
-- the store holds the bytes any more). Nothing here is personal.
CREATE TABLE erasure(
	id          {ID},
	ledger      {BLOB} NOT NULL UNIQUE,    -- 16 bytes: its name in the ledger, outside the store
	cause       TEXT NOT NULL CHECK (cause IN ('request', 'retention', 'replay', 'release', 'rest')),
	what        TEXT NOT NULL,             -- of a sweep: which row of retention; else ''
	ticket_id   {INT},                     -- the request
	person_id   {INT},
	state       {INT} NOT NULL,            -- enum erasure_state
	plan_hash   {BLOB} NOT NULL,           -- SHA-256 of the plan: what is approved
	planned_at  {INT} NOT NULL,
	planned_by  {INT} NOT NULL,
	approved_at {INT} NOT NULL DEFAULT 0,
	approved_by {INT},                     -- another than planned_by
	begun_at    {INT} NOT NULL DEFAULT 0,  -- it stands in the ledger from then on
	erased_at   {INT} NOT NULL DEFAULT 0,
	proven_at   {INT} NOT NULL DEFAULT 0,
	rest_day    {INT} NOT NULL DEFAULT 0,  -- when what was kept for the answer goes too; 0: nothing was
	held        {INT} NOT NULL DEFAULT 0,  -- items that a hold keeps: they go once it is released
	vacuumed    {INT} NOT NULL DEFAULT 0 CHECK (vacuumed IN (0, 1)), -- the file was made anew; the log is still held
	checked_at  {INT} NOT NULL DEFAULT 0,
	found       {INT} NOT NULL DEFAULT 0,  -- what the last check still found
	shared      {INT} NOT NULL DEFAULT 0,  -- values that the last look did not look for in files: others', or kept
	again       {INT} NOT NULL DEFAULT 0 CHECK (again IN (0, 1)), -- of them are looked for once more, with the rest
	files       TEXT NOT NULL DEFAULT '',  -- what the certificate names: files by kind, bytes, SHA-256
	version     {INT} NOT NULL DEFAULT 1
) {STRICT};
CREATE INDEX erasure_open ON erasure(state) WHERE state < 5;
CREATE INDEX erasure_ticket ON erasure(ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX erasure_person ON erasure(person_id) WHERE person_id IS NOT NULL;

-- Its plan in figures, a row for what is done to a place and why.
CREATE TABLE erasure_count(
	erasure_id {INT} NOT NULL,
	place      TEXT NOT NULL,              -- class of model/place.h
	act        TEXT NOT NULL CHECK (act IN ('erase', 'cut', 'keep', 'hold')),
	ground     TEXT NOT NULL DEFAULT '',   -- of what is kept
	until_day  {INT} NOT NULL DEFAULT 0,
	n          {INT} NOT NULL,
	bytes      {INT} NOT NULL,
	PRIMARY KEY (erasure_id, place, act, ground, until_day)
) {STRICTNOROWID};

-- What the proof looks for: keyed hashes of the first bytes of each value in each form, never the values. They go
-- once it is proven; those that were shared with what stays, once the person has nothing left here. A person of many letters has a million of them: some thousands to a row.
CREATE TABLE needle(
	erasure_id {INT} NOT NULL,
	place      TEXT NOT NULL,              -- where the value lay
	form       TEXT NOT NULL,              -- utf-8 folded latin-1 quoted-printable base64 json
	part       {INT} NOT NULL,
	packed     {BLOB} NOT NULL,            -- 30 bytes each: store/needle.c
	PRIMARY KEY (erasure_id, place, form, part)
) {STRICTNOROWID};

-- Whose texts went: the tombstone's way to its erasure.
CREATE TABLE tombstone(
	ticket_id  {INT} PRIMARY KEY,
	erasure_id {INT} NOT NULL
) {STRICT};
CREATE INDEX tombstone_of ON tombstone(erasure_id);

-- What an erasure of a person left because it was open or kept: once that is over the sweep takes it (cause 'rest').
CREATE TABLE erasure_kept(
	id          {ID},
	erasure_id  {INT} NOT NULL,
	person_id   {INT} NOT NULL,
	ticket_id   {INT} NOT NULL DEFAULT 0,  -- 0: a value
	field       {INT} NOT NULL DEFAULT 0,  -- enum datum_field, of a value
	retained_id {INT} NOT NULL DEFAULT 0,  -- the item that keeps it; 0: it was open
	until_day   {INT} NOT NULL DEFAULT 0,  -- of what was kept with the request
	message_id    {INT} NOT NULL DEFAULT 0, -- of a letter or a note
	attachment_id {INT} NOT NULL DEFAULT 0
) {STRICT};

-- Of reveals whose row of the access log went with an erasure: what the report counts by, so that it stays true.
CREATE TABLE reveal_kept(
	access_id {INT} PRIMARY KEY,
	reason    TEXT NOT NULL CHECK (reason IN ('identity', 'reply', 'rectify', 'package', 'breach', 'other')),
	ticket_id {INT}
) {STRICT};

-- Who else has a value: an erasure asks it of each, the sweep of each person.
CREATE INDEX datum_value ON datum(value, field);
-- What the nightly sweep walks through, oldest end first; and proofs of identity that are still here.
CREATE INDEX ticket_ended ON ticket(closed_at, id) WHERE closed_at > 0;
CREATE INDEX attachment_proof ON attachment(id) WHERE proof = 1 AND removed_at = 0;
-- How long a raw letter is kept is a row of retention as all else.
UPDATE retention SET period = (SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'mail.raw_days')
	WHERE what = 'raw mail' AND EXISTS (SELECT 1 FROM setting WHERE key = 'mail.raw_days');
DELETE FROM setting WHERE key = 'mail.raw_days';
-- Chains are kept whole: no row says that they are dropped.
UPDATE retention SET action = 3, purpose = 'proof of what was done: a chain without personal data' WHERE what = 'audit';
UPDATE retention SET action = 3, purpose = 'erasing again after a backup was restored: a chain of keyed hashes'
	WHERE what = 'erasure ledger';
