-- The desk's schema, first version. One text for every engine: the driver expands the tokens.
-- Times are UTC seconds, days are numbers since 1970-01-01 (local), enumerations are the numbers
-- of core/model. Text is NFC. Every row that holds personal data names the person it is about.

CREATE TABLE setting(
	key     TEXT PRIMARY KEY,
	value   TEXT NOT NULL,
	version {INT} NOT NULL DEFAULT 1
) {STRICT};

-- The audit: a chain of hashes without personal values. The head is locked first by every write.
CREATE TABLE audit_head(
	id   {INT} PRIMARY KEY CHECK (id = 1),
	seq  {INT} NOT NULL,
	hash {BLOB} NOT NULL
) {STRICT};

CREATE TABLE audit(
	seq        {INT} PRIMARY KEY,
	at         {INT} NOT NULL,
	agent_id   {INT} NOT NULL,          -- 0: the system
	by_id      {INT} NOT NULL,          -- who acted as agent_id; the same when nobody did
	session_id {INT} NOT NULL,
	act        TEXT NOT NULL,           -- operation or read: 'assign', 'open', 'reveal', 'filter'
	object     TEXT NOT NULL,           -- 'ticket', 'person', 'agent', 'setting', ...
	object_id  {INT} NOT NULL,
	n          {INT} NOT NULL,          -- rows concerned
	detail     TEXT NOT NULL,           -- words from our own tables only
	access_id  {INT} NOT NULL,          -- row of access_log with what may be personal, or 0
	access_mac {BLOB} NOT NULL,         -- keyed hash of that row's text, or empty
	prev       {BLOB} NOT NULL,
	hash       {BLOB} NOT NULL
) {STRICT};
CREATE INDEX audit_object ON audit(object, object_id, seq);

-- Filter expressions and free reasons may hold personal data: they stand beside the chain, where
-- retention and erasure reach them.
CREATE TABLE access_log(
	id        {ID},
	at        {INT} NOT NULL,
	agent_id  {INT} NOT NULL,
	what      TEXT NOT NULL CHECK (what IN ('filter', 'reveal', 'reason', 'search', 'export')),
	text      TEXT NOT NULL,
	n         {INT} NOT NULL,
	ticket_id {INT},
	person_id {INT}
) {STRICT};
CREATE INDEX access_person ON access_log(person_id) WHERE person_id IS NOT NULL;
CREATE INDEX access_agent ON access_log(agent_id, at);

-- A write's token makes its repeat harmless.
CREATE TABLE op_token(
	token    {BLOB} PRIMARY KEY,          -- keyed hash: what a caller types may be anything
	at       {INT} NOT NULL,
	request  {BLOB} NOT NULL,             -- keyed hash of the words: another change is refused
	entry_id {INT} NOT NULL,
	result   TEXT NOT NULL
) {STRICT};

CREATE TABLE agent(
	id              {ID},
	name            TEXT NOT NULL UNIQUE,
	full_name       TEXT NOT NULL,
	roles           {INT} NOT NULL,
	active          {INT} NOT NULL CHECK (active IN (0, 1)),
	login           TEXT NOT NULL,        -- the host account in own-machine mode, or ''
	lang            TEXT NOT NULL,
	charset         TEXT NOT NULL,
	team            TEXT NOT NULL,
	authorised_by   {INT},
	authorised_at   {INT},
	qualified_until {INT} NOT NULL,       -- day
	version         {INT} NOT NULL DEFAULT 1
) {STRICT};

CREATE TABLE desk_session(
	id         {ID},
	agent_id   {INT} NOT NULL,
	pid        {INT} NOT NULL,
	started_at {INT} NOT NULL,
	seen_at    {INT} NOT NULL,
	ended_at   {INT},
	ticket_id  {INT},
	editing    {INT} NOT NULL CHECK (editing IN (0, 1))
) {STRICT};
CREATE INDEX desk_session_live ON desk_session(ticket_id) WHERE ended_at IS NULL;

-- Data subjects. Their values stand in datum and nowhere else, but for the letters themselves.
CREATE TABLE person(
	id         {ID},
	created_at {INT} NOT NULL,
	lang       TEXT NOT NULL,
	restricted {INT} NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1)),
	erased_at  {INT},
	version    {INT} NOT NULL DEFAULT 1
) {STRICT};

CREATE TABLE datum(
	field      {INT} NOT NULL,            -- enum datum_field
	person_id  {INT} NOT NULL,
	n          {INT} NOT NULL,            -- 0.. within field and person
	value      TEXT NOT NULL,
	key        {BLOB},                    -- keyed hash of the folded value, where it identifies
	source     TEXT NOT NULL,             -- header letter import agent
	message_id {INT},
	seen_at    {INT} NOT NULL,
	PRIMARY KEY (field, person_id, n)
) {STRICTNOROWID};
CREATE INDEX datum_key ON datum(key) WHERE key IS NOT NULL;
CREATE INDEX datum_person ON datum(person_id);

-- A case holds the letters; its tickets are the rights that they exercise.
CREATE TABLE cases(
	id          {ID},
	received_at {INT} NOT NULL,
	person_id   {INT},
	acked_at    {INT}
) {STRICT};

CREATE TABLE ticket(
	id            {ID},
	version       {INT} NOT NULL DEFAULT 1,
	case_id       {INT} NOT NULL,
	person_id     {INT},
	kind          {INT} NOT NULL,
	state         {INT} NOT NULL,
	is_open       {INT} NOT NULL CHECK (is_open IN (0, 1)),
	priority      {INT} NOT NULL,
	assignee_id   {INT},
	author_id     {INT},                  -- who sent it to review: may not approve it
	subject       TEXT NOT NULL,
	external_id   TEXT NOT NULL,
	lang          TEXT NOT NULL,
	identity      {INT} NOT NULL DEFAULT 0,
	received_at   {INT} NOT NULL,
	updated_at    {INT} NOT NULL,
	due_at        {INT} NOT NULL,         -- first second that is late; 253402300799: never
	strict_at     {INT} NOT NULL,
	due_day       {INT} NOT NULL,         -- 0 where the clock runs in hours, or not at all
	strict_day    {INT} NOT NULL,
	extended_day  {INT} NOT NULL,
	letter_day    {INT} NOT NULL DEFAULT 0, -- the date that an authority's letter sets
	constants     {INT} NOT NULL,         -- version of the legal constants that made the dates
	extension     TEXT NOT NULL DEFAULT '',
	asked_day     {INT} NOT NULL DEFAULT 0,
	late_ask      {INT} NOT NULL DEFAULT 0 CHECK (late_ask IN (0, 1)),
	resolution    TEXT NOT NULL DEFAULT '',
	ground        TEXT NOT NULL DEFAULT '',
	answered_at   {INT} NOT NULL DEFAULT 0,
	closed_at     {INT} NOT NULL DEFAULT 0,
	snoozed_until {INT} NOT NULL DEFAULT 0,
	merged_into   {INT},
	n_messages    {INT} NOT NULL DEFAULT 0,
	n_attachments {INT} NOT NULL DEFAULT 0,
	size          {INT} NOT NULL DEFAULT 0 -- bytes of its letters
) {STRICT};
CREATE INDEX ticket_queue ON ticket(due_at, id) WHERE is_open = 1;
CREATE INDEX ticket_due ON ticket(due_at, id);
CREATE INDEX ticket_state ON ticket(state, due_at);
CREATE INDEX ticket_kind ON ticket(kind, is_open, due_at);
CREATE INDEX ticket_assignee ON ticket(assignee_id, due_at) WHERE is_open = 1;
CREATE INDEX ticket_received ON ticket(received_at);
CREATE INDEX ticket_person ON ticket(person_id);
CREATE INDEX ticket_case ON ticket(case_id);
CREATE INDEX ticket_external ON ticket(external_id) WHERE external_id <> '';

CREATE TABLE label(
	name      TEXT NOT NULL,
	ticket_id {INT} NOT NULL,
	PRIMARY KEY (name, ticket_id)
) {STRICTNOROWID};
CREATE INDEX label_ticket ON label(ticket_id);

CREATE TABLE link(
	id    {ID},
	a_id  {INT} NOT NULL,
	b_id  {INT} NOT NULL,
	type  TEXT NOT NULL CHECK (type IN ('claims', 'sibling', 'duplicate', 'follows', 'same-breach')),
	UNIQUE (a_id, b_id, type)
) {STRICT};
CREATE INDEX link_b ON link(b_id);

-- Letters in and out, notes, recorded answers.
CREATE TABLE message(
	id          {ID},
	case_id     {INT} NOT NULL,
	ticket_id   {INT},                    -- notes and answers of one ticket; NULL: the whole case
	person_id   {INT},
	direction   {INT} NOT NULL,           -- 1 in, 2 out, 3 note, 4 answer given elsewhere, 5 system
	at          {INT} NOT NULL,
	agent_id    {INT},
	sender      TEXT NOT NULL,            -- as the letter says: name and address
	subject     TEXT NOT NULL,
	body        TEXT NOT NULL,
	charset     TEXT NOT NULL,
	remark      TEXT NOT NULL,
	message_id  TEXT NOT NULL,            -- of the mail, without angle brackets
	in_reply_to TEXT NOT NULL,
	hash        {BLOB} NOT NULL,          -- of sender, subject and body; without a Message-ID of date and attachments too
	flags       {INT} NOT NULL,           -- 1 auto-submitted, 2 bounce, 4 list, 8 cut, 16 scrubbed, 32 same id as another
	withdrawn   {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
	channel     TEXT NOT NULL DEFAULT '' -- mail phone post elsewhere web
) {STRICT};
CREATE INDEX message_case ON message(case_id, at, id);
CREATE INDEX message_mail ON message(message_id) WHERE message_id <> '';
CREATE INDEX message_person ON message(person_id);

CREATE TABLE message_raw(
	message_id {INT} PRIMARY KEY,
	person_id  {INT},
	until_day  {INT} NOT NULL,            -- kept to the end of this day
	bytes      {BLOB} NOT NULL
) {STRICT};

CREATE TABLE attachment(
	id         {ID},
	message_id {INT} NOT NULL,
	person_id  {INT},
	n          {INT} NOT NULL,            -- 1.. within the message
	name       TEXT NOT NULL,
	type       TEXT NOT NULL,
	size       {INT} NOT NULL,            -- bytes as received
	hash       {BLOB} NOT NULL,
	bytes      {BLOB}                     -- NULL: not kept (over a cap)
) {STRICT};
CREATE INDEX attachment_message ON attachment(message_id);

-- Further rights that a letter exercises: a person turns them into sibling tickets.
CREATE TABLE hint(
	id         {ID},
	case_id    {INT} NOT NULL,
	message_id {INT} NOT NULL,
	kind       {INT} NOT NULL,
	rule       TEXT NOT NULL,             -- name of the rule that hit
	state      {INT} NOT NULL,            -- 0 open, 1 taken, 2 dropped
	ticket_id  {INT}
) {STRICT};
CREATE INDEX hint_case ON hint(case_id);

-- What happened to a clock: asks, pauses, extensions, answers.
CREATE TABLE clock_event(
	id        {ID},
	ticket_id {INT} NOT NULL,
	at        {INT} NOT NULL,
	type      TEXT NOT NULL CHECK (type IN ('ask', 'remind', 'pause', 'resume', 'extend', 'answer', 'late', 'proof')),
	from_day  {INT} NOT NULL,
	to_day    {INT} NOT NULL,             -- half open; 0: still open
	reason    TEXT NOT NULL,              -- code
	agent_id  {INT} NOT NULL,
	withdrawn {INT} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) {STRICT};
CREATE INDEX clock_event_ticket ON clock_event(ticket_id, id);

CREATE TABLE seen(
	agent_id  {INT} NOT NULL,
	ticket_id {INT} NOT NULL,
	version   {INT} NOT NULL,
	at        {INT} NOT NULL,
	PRIMARY KEY (agent_id, ticket_id)
) {STRICTNOROWID};

-- One entry a command; its items are what changed, before and after.
CREATE TABLE journal(
	id       {ID},
	at       {INT} NOT NULL,
	agent_id {INT} NOT NULL,
	op       TEXT NOT NULL,
	sentence TEXT NOT NULL,               -- without personal values
	state    {INT} NOT NULL,              -- 0 done, 1 undone, 2 cannot be undone
	of_id    {INT},                       -- the entry that this one undid or redid
	redo     {INT} NOT NULL DEFAULT 0 CHECK (redo IN (0, 1)),
	job_id   {INT},
	tickets  {INT} NOT NULL
) {STRICT};
CREATE INDEX journal_agent ON journal(agent_id, id);

CREATE TABLE journal_item(
	id        {ID},
	entry_id  {INT} NOT NULL,
	place     TEXT NOT NULL,              -- table of our own list: ticket label link message ...
	row_id    {INT} NOT NULL,
	ticket_id {INT},
	person_id {INT},
	field     TEXT NOT NULL,
	before    TEXT,
	after     TEXT
) {STRICT};
CREATE INDEX journal_item_entry ON journal_item(entry_id);
CREATE INDEX journal_item_row ON journal_item(place, row_id, field, id);
CREATE INDEX journal_item_person ON journal_item(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE saved_filter(
	id       {ID},
	name     TEXT NOT NULL,
	agent_id {INT},                       -- NULL: the team's
	text     TEXT NOT NULL,
	key      {INT} NOT NULL DEFAULT 0,    -- 1..9: g1..g9
	place    {INT} NOT NULL DEFAULT 0,    -- order in the sidebar
	dropped  {INT} NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1)),
	version  {INT} NOT NULL DEFAULT 1
) {STRICT};
CREATE INDEX saved_filter_name ON saved_filter(name);

CREATE TABLE draft(
	id         {ID},
	agent_id   {INT} NOT NULL,
	ticket_id  {INT} NOT NULL,            -- 0: a new ticket
	person_id  {INT},
	kind       TEXT NOT NULL CHECK (kind IN ('note', 'reply', 'new', 'answer')),
	text       TEXT NOT NULL,
	updated_at {INT} NOT NULL,
	UNIQUE (agent_id, ticket_id, kind)
) {STRICT};
CREATE INDEX draft_person ON draft(person_id) WHERE person_id IS NOT NULL;

-- Work that is due by the clock; one worker at a time holds the lease.
CREATE TABLE job(
	id          {ID},
	name        TEXT NOT NULL,
	state       {INT} NOT NULL,           -- 0 waiting, 1 running, 2 done, 3 failed
	run_at      {INT} NOT NULL,
	every       {INT} NOT NULL,           -- seconds; 0: once
	lease_by    {INT} NOT NULL,
	lease_until {INT} NOT NULL,
	tries       {INT} NOT NULL,
	person_id   {INT},
	ticket_id   {INT},
	token       TEXT NOT NULL,
	args        TEXT NOT NULL,
	progress    {INT} NOT NULL,
	total       {INT} NOT NULL,
	last_error  TEXT NOT NULL             -- a sentence without personal values
) {STRICT};
CREATE INDEX job_due ON job(run_at) WHERE state < 2;

-- Law and house rules as data, each row with its validity.
CREATE TABLE constant(
	id         {ID},
	name       TEXT NOT NULL,
	value      {INT} NOT NULL,
	source     TEXT NOT NULL,
	valid_from {INT} NOT NULL,            -- day
	valid_to   {INT} NOT NULL,            -- day, 0: still
	version    {INT} NOT NULL
) {STRICT};

CREATE TABLE holiday(
	id         {ID},
	how        {INT} NOT NULL,            -- enum holiday_how
	month      {INT} NOT NULL,
	day        {INT} NOT NULL,
	name       TEXT NOT NULL,
	source     TEXT NOT NULL,
	valid_from {INT} NOT NULL,            -- day
	valid_to   {INT} NOT NULL,            -- day, 0: still
	version    {INT} NOT NULL
) {STRICT};

CREATE TABLE retention(
	id          {ID},
	what        TEXT NOT NULL,
	purpose     TEXT NOT NULL,
	ground      TEXT NOT NULL,
	period      {INT} NOT NULL,
	unit        {INT} NOT NULL,
	action      {INT} NOT NULL,
	approved_by {INT},
	version     {INT} NOT NULL
) {STRICT};

CREATE TABLE kind_rule(
	id         {ID},
	name       TEXT NOT NULL,
	lang       TEXT NOT NULL,
	kind       {INT} NOT NULL,
	weight     {INT} NOT NULL,
	pattern    TEXT NOT NULL,
	valid_from {INT} NOT NULL,
	valid_to   {INT} NOT NULL
) {STRICT};
