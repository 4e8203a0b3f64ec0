-- What the law asks to be known, kept and told before a request counts as answered.

-- What an agent records of a ticket, by the names of model/required.c. Rows are added; the last that is
-- not withdrawn holds.
CREATE TABLE fact(
	id        {ID},
	ticket_id {INT} NOT NULL,
	person_id {INT},
	name      TEXT NOT NULL,
	value     TEXT NOT NULL,
	at        {INT} NOT NULL,
	agent_id  {INT} NOT NULL,             -- 0: the desk
	withdrawn {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX fact_ticket ON fact(ticket_id, name, id);
CREATE INDEX fact_person ON fact(person_id) WHERE person_id IS NOT NULL;

-- What stays, or is refused, item by item: why, and how long.
CREATE TABLE retained(
	id         {ID},
	ticket_id  {INT} NOT NULL,
	person_id  {INT},
	item       TEXT NOT NULL,
	code       TEXT NOT NULL,             -- resolution code of the item
	ground     TEXT NOT NULL,
	until_day  {INT} NOT NULL DEFAULT 0,  -- 0: not known
	review_day {INT} NOT NULL DEFAULT 0,
	at         {INT} NOT NULL,
	agent_id   {INT} NOT NULL,
	withdrawn  {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX retained_ticket ON retained(ticket_id);
CREATE INDEX retained_person ON retained(person_id) WHERE person_id IS NOT NULL;

-- What a recipient of the data, or a department, has to do (Art. 19).
CREATE TABLE task(
	id         {ID},
	ticket_id  {INT} NOT NULL,
	person_id  {INT},
	recipient  TEXT NOT NULL,
	what       TEXT NOT NULL CHECK (what IN ('rectify', 'erase', 'restrict', 'lift', 'search', 'other')),
	text       TEXT NOT NULL,
	due_day    {INT} NOT NULL DEFAULT 0,
	state      {INT} NOT NULL DEFAULT 0,  -- 0 open, 1 done, 2 impossible, 3 disproportionate
	reason     TEXT NOT NULL DEFAULT '',
	message_id {INT},                     -- the letter that told them
	at         {INT} NOT NULL,
	agent_id   {INT} NOT NULL,
	ended_at   {INT} NOT NULL DEFAULT 0,
	ended_by   {INT},
	withdrawn  {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX task_ticket ON task(ticket_id);
CREATE INDEX task_open ON task(due_day) WHERE state = 0 AND withdrawn = 0;
CREATE INDEX task_person ON task(person_id) WHERE person_id IS NOT NULL;

-- Where the person's data were looked for: evidence that the search was whole.
CREATE TABLE search(
	id        {ID},
	ticket_id {INT} NOT NULL,
	person_id {INT},
	place     TEXT NOT NULL,              -- a system of the processing records
	what      TEXT NOT NULL,              -- what was looked through there
	hits      {INT} NOT NULL,
	at        {INT} NOT NULL,
	agent_id  {INT} NOT NULL,
	withdrawn {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX search_ticket ON search(ticket_id);
CREATE INDEX search_person ON search(person_id) WHERE person_id IS NOT NULL;

-- What a person decided about a letter or note before it goes into a package.
CREATE TABLE review(
	id         {ID},
	ticket_id  {INT} NOT NULL,
	person_id  {INT},
	message_id {INT} NOT NULL,            -- 0: a value that only letters have
	part       {INT} NOT NULL DEFAULT 0,  -- 0: the letter itself; else which of its files, or which value
	decision   {INT} NOT NULL,            -- 1 as it is, 2 redacted, 3 withheld
	text       TEXT NOT NULL,             -- as it goes out, where redacted
	ground     TEXT NOT NULL,
	at         {INT} NOT NULL,
	agent_id   {INT} NOT NULL,
	withdrawn  {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX review_ticket ON review(ticket_id, message_id);
CREATE INDEX review_person ON review(person_id) WHERE person_id IS NOT NULL;

-- Answers to requests for access and portability: one file each, gone 30 days after it was delivered.
CREATE TABLE package(
	id           {ID},
	ticket_id    {INT} NOT NULL,
	person_id    {INT},
	kind         TEXT NOT NULL CHECK (kind IN ('access', 'portability')),
	manifest     {BLOB} NOT NULL,         -- SHA-256 of its MANIFEST
	size         {INT} NOT NULL,          -- bytes
	files        {INT} NOT NULL,
	at           {INT} NOT NULL,
	agent_id     {INT} NOT NULL,
	channel      TEXT NOT NULL DEFAULT '',
	delivered_at {INT} NOT NULL DEFAULT 0,
	removed_at   {INT} NOT NULL DEFAULT 0,
	bytes        {BLOB},                  -- NULL: removed
	withdrawn    {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX package_ticket ON package(ticket_id);
CREATE INDEX package_person ON package(person_id) WHERE person_id IS NOT NULL;

-- Versions of the privacy policy: which text was in force when.
CREATE TABLE policy_version(
	id          {ID},
	no          TEXT NOT NULL UNIQUE,
	day         {INT} NOT NULL,           -- in force from
	lang        TEXT NOT NULL,
	text        TEXT NOT NULL,
	text_hash   {BLOB} NOT NULL,
	changes     TEXT NOT NULL,            -- what is new, one change a line
	significant {INT} NOT NULL CHECK (significant IN (0, 1)),
	purposes    TEXT NOT NULL,            -- codes that this text names, commas between
	at          {INT} NOT NULL,
	agent_id    {INT} NOT NULL
) {STRICT};

-- Records of processing activities (Art. 30(1)): one row a purpose and version.
CREATE TABLE purpose(
	id           {ID},
	code         TEXT NOT NULL,
	version      {INT} NOT NULL,
	title_en     TEXT NOT NULL,
	title_sv     TEXT NOT NULL,
	basis        TEXT NOT NULL,           -- 6(1)(a) to 6(1)(f)
	interest     TEXT NOT NULL,           -- the legitimate interest, where it is 6(1)(f)
	marketing    {INT} NOT NULL CHECK (marketing IN (0, 1)),
	subjects     TEXT NOT NULL,           -- categories of data subjects
	categories   TEXT NOT NULL,           -- fields, commas between
	source       TEXT NOT NULL,           -- where the data come from (15(1)(g))
	automated    TEXT NOT NULL,           -- automated decisions (15(1)(h)); '': none
	transfers    TEXT NOT NULL,           -- third countries and safeguards; '': none
	erase_after  TEXT NOT NULL,           -- time limit in words
	security     TEXT NOT NULL,
	systems      TEXT NOT NULL,           -- systems to search, commas between
	policy_no    TEXT NOT NULL,           -- policy version that names it; '': none
	valid_from   {INT} NOT NULL,          -- day
	valid_to     {INT} NOT NULL DEFAULT 0,
	at           {INT} NOT NULL,
	agent_id     {INT} NOT NULL,
	UNIQUE (code, version)
) {STRICT};

-- Recipients of personal data, by name (C-154/21).
CREATE TABLE recipient(
	id         {ID},
	purpose    TEXT NOT NULL,             -- code
	name       TEXT NOT NULL,
	country    TEXT NOT NULL,             -- two letters
	safeguard  TEXT NOT NULL,             -- of a transfer, Art. 46
	email      TEXT NOT NULL,             -- where notices of Art. 19 go
	valid_from {INT} NOT NULL,
	valid_to   {INT} NOT NULL DEFAULT 0,
	at         {INT} NOT NULL,
	agent_id   {INT} NOT NULL,
	UNIQUE (purpose, name, valid_from)
) {STRICT};

-- What a person agreed to, refused or took back. Rows are added; the last of a purpose holds.
CREATE TABLE consent(
	id          {ID},
	person_id   {INT} NOT NULL,
	purpose     TEXT NOT NULL,            -- code
	what        TEXT NOT NULL CHECK (what IN ('given', 'refused', 'withdrawn', 'stopped', 'expired')),
	at          {INT} NOT NULL,           -- when the person did it; stopped: when the processing ended
	how         TEXT NOT NULL,            -- web mail phone post visit import
	policy_no   TEXT NOT NULL,
	text_hash   {BLOB} NOT NULL,          -- of the text that was shown
	lang        TEXT NOT NULL,
	evidence    TEXT NOT NULL,
	third_party TEXT NOT NULL,
	expires_day {INT} NOT NULL DEFAULT 0,
	ticket_id   {INT},
	recorded_at {INT} NOT NULL,
	agent_id    {INT} NOT NULL
) {STRICT};
CREATE INDEX consent_person ON consent(person_id, purpose, id);
CREATE INDEX consent_at ON consent(at);

-- Addresses that no marketing and no import may reach again: a keyed hash, never the address.
CREATE TABLE suppression(
	id        {ID},
	key       {BLOB} NOT NULL,
	reason    TEXT NOT NULL CHECK (reason IN ('objection', 'withdrawal', 'erasure')),
	purpose   TEXT NOT NULL,              -- '': all marketing
	ticket_id {INT},
	at        {INT} NOT NULL,
	agent_id  {INT} NOT NULL,
	withdrawn {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX suppression_key ON suppression(key);

-- A letter to many: a change of the policy, or the question for a new purpose.
CREATE TABLE campaign(
	id            {ID},
	name          TEXT NOT NULL UNIQUE,
	kind          TEXT NOT NULL CHECK (kind IN ('policy', 'purpose')),
	policy_no     TEXT NOT NULL,
	purpose       TEXT NOT NULL,          -- code, of a new purpose
	audience      TEXT NOT NULL,          -- filter over tickets, without personal data; '': all but spam
	text_en       TEXT NOT NULL,          -- "Subject: ...", an empty line, the letter
	text_sv       TEXT NOT NULL,
	state         {INT} NOT NULL,         -- 0 draft, 1 approved, 2 sending, 3 stopped, 4 done
	stopped       TEXT NOT NULL DEFAULT '', -- why, where nobody stopped it: changed
	rate          {INT} NOT NULL,         -- letters an hour
	paced_at      {INT} NOT NULL DEFAULT 0, -- until then the rate is used up
	at            {INT} NOT NULL,
	agent_id      {INT} NOT NULL,
	text_by       {INT} NOT NULL,         -- who wrote the text last: approves it as little as its maker
	approved_by   {INT},
	approved_at   {INT} NOT NULL DEFAULT 0,
	approved_hash {BLOB},                 -- of text and audience: what is sent is what was approved
	ticket_id     {INT},                  -- the one ticket that it is worked on by
	case_id       {INT}                   -- of its letters: a case without a ticket, which nobody has to load
) {STRICT};
CREATE TABLE campaign_person(
	campaign_id {INT} NOT NULL,
	person_id   {INT} NOT NULL,
	chosen      {INT} NOT NULL CHECK (chosen IN (0, 1)), -- is written to, as approved
	state       {INT} NOT NULL,           -- 0 waits, 1 in the outbox, 2 sent, 3 came back, 4 left out, 5 failed
	why         TEXT NOT NULL,            -- left out: erased suppressed restricted no-address answered dropped purpose
	message_id  {INT},
	queued_at   {INT} NOT NULL DEFAULT 0, -- when it went to the outbox
	at          {INT} NOT NULL,           -- of the state
	PRIMARY KEY (campaign_id, person_id)
) {STRICTNOROWID};
CREATE INDEX campaign_person_of ON campaign_person(person_id);
CREATE INDEX campaign_waits ON campaign_person(campaign_id, state, person_id);
CREATE INDEX campaign_queued ON campaign_person(campaign_id, queued_at) WHERE queued_at > 0;
CREATE UNIQUE INDEX campaign_letter ON campaign_person(message_id) WHERE message_id IS NOT NULL;

-- The outbox anew: letters of campaigns, and the question what a customer thought.
CREATE TABLE outbox_many(
	id          {ID},
	message_id  {INT} UNIQUE,             -- the row of message, not the Message-ID; NULL: written when sent
	ticket_id   {INT},
	person_id   {INT},
	agent_id    {INT},                    -- who wrote it; NULL: the desk
	kind        TEXT NOT NULL CHECK (kind IN ('reply', 'ack', 'forward', 'digest', 'campaign', 'test-en', 'test-sv',
		'rating')),
	recipient   TEXT NOT NULL,
	answers     {INT} NOT NULL CHECK (answers IN (0, 1)), -- it is the answer to the request
	state       {INT} NOT NULL,           -- 0 waiting, 1 being sent, 2 sent, 3 failed, 4 taken back, 5 came back
	send_at     {INT} NOT NULL,           -- not before; of the next try, where one failed
	lease_until {INT} NOT NULL DEFAULT 0, -- who sends has until then
	tries       {INT} NOT NULL DEFAULT 0,
	changed_at  {INT} NOT NULL,
	why         TEXT NOT NULL DEFAULT '', -- what the mail system said last, masked
	to_id       {INT},                    -- of a daily mail, or a test of a campaign: the agent it goes to
	campaign_id {INT}
) {STRICT};
INSERT INTO outbox_many(id, message_id, ticket_id, person_id, agent_id, kind, recipient, answers, state,
	send_at, lease_until, tries, changed_at, why, to_id)
SELECT id, message_id, ticket_id, person_id, agent_id, kind, recipient, answers, state, send_at,
	lease_until, tries, changed_at, why, to_id FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_many RENAME TO outbox;
CREATE INDEX outbox_due ON outbox(send_at, id) WHERE state < 2;
CREATE INDEX outbox_ticket ON outbox(ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX outbox_person ON outbox(person_id) WHERE person_id IS NOT NULL;
CREATE INDEX outbox_failed ON outbox(changed_at) WHERE state IN (3, 5);
CREATE INDEX outbox_ended ON outbox(changed_at) WHERE state >= 2;
CREATE INDEX outbox_campaign ON outbox(campaign_id) WHERE campaign_id IS NOT NULL AND state < 2;

-- Whom a ticket keeps informed although it is not theirs.
CREATE TABLE watch(
	agent_id  {INT} NOT NULL,
	ticket_id {INT} NOT NULL,
	at        {INT} NOT NULL,
	PRIMARY KEY (agent_id, ticket_id)
) {STRICTNOROWID};
CREATE INDEX watch_ticket ON watch(ticket_id);

-- What a customer thought of a service ticket's end: one a ticket, the last word holds.
CREATE TABLE rating(
	id        {ID},
	ticket_id {INT} NOT NULL,
	person_id {INT},                      -- NULL after 90 days
	stars     {INT} NOT NULL CHECK (stars BETWEEN 1 AND 5),
	comment   TEXT NOT NULL,              -- masked for good after 90 days
	asked_at  {INT} NOT NULL,
	at        {INT} NOT NULL
) {STRICT};
CREATE UNIQUE INDEX rating_ticket ON rating(ticket_id);
CREATE INDEX rating_person ON rating(person_id) WHERE person_id IS NOT NULL;

-- That it was asked, once a ticket; the code in the letter tells which answer is one.
CREATE TABLE rating_ask(
	ticket_id  {INT} PRIMARY KEY,
	person_id  {INT},
	code       TEXT NOT NULL UNIQUE,
	message_id {INT} NOT NULL,
	at         {INT} NOT NULL
) {STRICT};
CREATE INDEX rating_ask_person ON rating_ask(person_id) WHERE person_id IS NOT NULL;
INSERT INTO job(name, state, run_at, every, lease_by, lease_until, tries, token, args, progress, total, last_error)
VALUES('rating-expire', 0, 0, 86400, 0, 0, 0, 'nightly', '', 0, 0, '');

-- The purpose of every letter that leaves.
ALTER TABLE message ADD COLUMN purpose TEXT NOT NULL DEFAULT '';

-- What happened to a clock, anew: states too, warnings, and notices of an extension that wait.
CREATE TABLE clock_event_new(
	id        {ID},
	ticket_id {INT} NOT NULL,
	at        {INT} NOT NULL,
	type      TEXT NOT NULL CHECK (type IN ('ask', 'remind', 'pause', 'resume', 'notice', 'extend', 'answer',
		'late', 'proof', 'ack', 'stop', 'warn', 'escalate', 'state', 'code', 'returned')),
	from_day  {INT} NOT NULL,
	to_day    {INT} NOT NULL,             -- half open; 0: still open
	reason    TEXT NOT NULL,              -- code; of a state: its name
	agent_id  {INT} NOT NULL,
	withdrawn {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
	letter    {INT} NOT NULL DEFAULT 0,   -- row of the outbox that brings it about; from_day 0: it has not left
	entry_id  {INT} NOT NULL DEFAULT 0    -- of a state, a code: the journal's entry that undo takes back
) {STRICT};
INSERT INTO clock_event_new(id, ticket_id, at, type, from_day, to_day, reason, agent_id, withdrawn)
SELECT id, ticket_id, at, type, from_day, to_day, reason, agent_id, withdrawn FROM clock_event;
DROP TABLE clock_event;
ALTER TABLE clock_event_new RENAME TO clock_event;
CREATE INDEX clock_event_ticket ON clock_event(ticket_id, id);
CREATE INDEX clock_event_type ON clock_event(type, at);

-- One letter may answer several tickets of a case: those beside its own, "13,14".
ALTER TABLE outbox ADD COLUMN also TEXT NOT NULL DEFAULT '';
CREATE INDEX clock_event_letter ON clock_event(letter) WHERE letter > 0;

-- Legal constants and holidays are added by the DPO; undo marks them withdrawn.
ALTER TABLE constant ADD COLUMN at {INT} NOT NULL DEFAULT 0;
ALTER TABLE constant ADD COLUMN agent_id {INT} NOT NULL DEFAULT 0;
ALTER TABLE constant ADD COLUMN withdrawn {INT} NOT NULL DEFAULT 0;
ALTER TABLE holiday ADD COLUMN at {INT} NOT NULL DEFAULT 0;
ALTER TABLE holiday ADD COLUMN agent_id {INT} NOT NULL DEFAULT 0;
ALTER TABLE holiday ADD COLUMN withdrawn {INT} NOT NULL DEFAULT 0;

-- Whether an agent changed a ticket's kind is asked of each that is resolved: few sets are of that field.
CREATE INDEX journal_set_field ON journal_set(field, last_id);
