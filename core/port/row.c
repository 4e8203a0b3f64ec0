#include "port/earlier.h"
#include "port/row.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/family.h"
#include "ops/needles.h"
#include "port/address.h"
#include "port/finds.h"
#include "port/headtext.h"
#include "port/secret.h"
#include "text/scan.h"

static const char *const names[] = {
    [COLUMN_EXTERNAL_ID] = "external_id",
    [COLUMN_RECEIVED] = "received",
    [COLUMN_KIND] = "kind",
    [COLUMN_STATE] = "state",
    [COLUMN_PRIORITY] = "priority",
    [COLUMN_ASSIGNEE] = "assignee",
    [COLUMN_LABELS] = "labels",
    [COLUMN_SUBJECT] = "subject",
    [COLUMN_BODY] = "body",
    [COLUMN_CONSENT] = "consent",
    [COLUMN_ANSWERED] = "answered",
    [COLUMN_RESOLUTION] = "resolution",
    [COLUMN_IGNORE] = "ignore",
};
enum { COLUMNS = sizeof names / sizeof *names, WORD = 40, ROW_LABELS = 50 };

struct reading {
	struct intake *out;
	struct arena *a;
	const struct row_env *env;
	struct row_fault *fault;
	struct secrets secrets;
	struct finds *finds;
	const char *name;
	const char **labels;
	size_t n_labels;
	size_t labels_left, zones_left; /* left out, which the remark says */
};

int column_find(const char *name, size_t n)
{
	char key[WORD];
	size_t len = 0;
	while (n && isspace((unsigned char)name[n - 1]))
		n--;
	for (size_t i = 0; i < n && len < WORD - 1; i++) {
		char c = (char)tolower((unsigned char)name[i]);
		if (len || !isspace((unsigned char)c))
			key[len++] = c == ' ' || c == '-' ? '_' : c;
	}
	key[len] = '\0';
	for (int i = 1; i < COLUMNS; i++)
		if (strcmp(names[i], key) == 0)
			return i;
	int datum = (int)datum_by_name(strcmp(key, "e_mail") == 0 ? "email" : key);
	return datum ? COLUMN_DATUM + datum : COLUMN_NONE;
}

const char *column_name(int column)
{
	if (column > COLUMN_NONE && column < COLUMNS)
		return names[column];
	const struct field *f = column > COLUMN_DATUM
				    ? field_of_datum((enum datum_field)(column - COLUMN_DATUM))
				    : NULL;
	return f ? f->name : "";
}

void column_names(struct buf *out)
{
	for (int i = 1; i < COLUMN_IGNORE; i++)
		buf_printf(out, "%s%s", i > 1 ? " " : "", names[i]);
	for (int d = 1; d < DATUM_FIELDS; d++)
		buf_printf(out, " %s", column_name(COLUMN_DATUM + d));
}

static bool wrong(struct reading *r, int column, const char *reason)
{
	r->fault->column = column_name(column);
	r->fault->reason = reason;
	return false;
}

static bool wrong_word(struct reading *r, int column, const struct buf *words)
{
	return wrong(r, column, arena_printf(r->a, _("write one of %s"), buf_text(words)));
}

static bool read_kind(struct reading *r, const char *v)
{
	r->out->kind = kind_find(v, strlen(v));
	if (r->out->kind && r->out->kind != KIND_CAMPAIGN)
		return true;
	struct buf words = {0};
	for (int k = 1; k < KIND_END; k++)
		if (k != KIND_CAMPAIGN && kind_info((enum kind)k))
			buf_printf(
			    &words, "%s%s", words.len ? " " : "", kind_info((enum kind)k)->name);
	wrong_word(r, COLUMN_KIND, &words);
	buf_free(&words);
	return false;
}

/* Where tickets may stand when they come from another desk: not merged, not purged. */
static bool read_state(struct reading *r, const char *v)
{
	r->out->state = state_find(v, strlen(v));
	if (r->out->state && (r->out->state <= STATE_CLOSED || r->out->state == STATE_SPAM))
		return true;
	struct buf words = {0};
	for (int s = 1; s <= STATE_CLOSED; s++)
		if (state_info((enum state)s))
			buf_printf(
			    &words, "%s%s", words.len ? " " : "", state_info((enum state)s)->name);
	wrong_word(r, COLUMN_STATE, &words);
	buf_free(&words);
	return false;
}

static bool read_time(struct reading *r, int column, const char *v, int64_t *out)
{
	bool has_time;
	int64_t at;
	if (!instant_parse(v, strlen(v), r->env->zone, &at, &has_time))
		return wrong(r, column, _("not a time: write 2026-11-23, 2026-11-23T14:05 or 2026-11-23T14:05:00Z"));
	if (at > r->env->now)
		return wrong(r, column, _("lies in the future"));
	*out = at;
	return true;
}

static bool read_code(struct reading *r, const char *v)
{
	const struct code_info *code = code_find(v, strlen(v));
	if (!code)
		return wrong(r, COLUMN_RESOLUTION, _("no resolution code: 'help codes' lists them"));
	r->out->resolution = code->name;
	return true;
}

static const char *trimmed(struct arena *a, const char *s, size_t n)
{
	while (n && isspace((unsigned char)*s)) {
		s++;
		n--;
	}
	while (n && isspace((unsigned char)s[n - 1]))
		n--;
	return arena_strn(a, s, n);
}

static bool read_labels(struct reading *r, const char *v)
{
	struct err why = {0}; /* of one that is left out */
	r->labels = ARENA_ARRAY(r->a, const char *, ROW_LABELS);
	r->n_labels = 0;
	while (*v && r->n_labels < ROW_LABELS) {
		size_t len = strcspn(v, "|");
		const char *label = trimmed(r->a, v, len);
		size_t n = strlen(label);
		if (n && !label_check(&why, label, n))
			r->labels[r->n_labels++] = label;
		else
			r->labels_left += n > 0;
		v += len + (v[len] == '|');
	}
	return true;
}

/* What the row itself says of the person is no label either. */
static void keep_labels(struct reading *r)
{
	struct known *people = known_new(r->a);
	for (size_t i = 0; i < r->out->n_data; i++)
		needles_add(people, r->out->data[i].field, r->out->data[i].value);
	r->out->labels = r->labels;
	for (size_t i = 0; i < r->n_labels; i++) {
		known_finds finds = {0};
		known_search(&finds, people, r->labels[i], strlen(r->labels[i]));
		if (finds.n)
			r->labels_left++;
		else
			r->labels[r->out->n_labels++] = r->labels[i];
		vec_free(&finds);
	}
}

/* It is shown in clear, as no datum else is: so it must be what it says. */
static bool is_zone(const char *v)
{
	static const char *const areas[] = {"Africa/", "America/", "Antarctica/", "Arctic/", "Asia/", "Atlantic/",
	    "Australia/", "Etc/", "Europe/", "Indian/", "Pacific/"};
	char path[128];
	bool area = strcmp(v, "UTC") == 0;
	for (size_t i = 0; i < sizeof areas / sizeof *areas && !area; i++)
		area = strncmp(v, areas[i], strlen(areas[i])) == 0;
	if (!area || strspn(v, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_+-") != strlen(v))
		return false;
	snprintf(path, sizeof path, "/usr/share/zoneinfo/%s", v);
	return strlen(v) < 64 && (zone_known(v) || access(path, F_OK) == 0);
}

static bool read_priority(struct reading *r, const char *v)
{
	r->out->priority = priority_find(v, strlen(v));
	return r->out->priority ||
	       wrong(r, COLUMN_PRIORITY, _("write one of urgent high normal low"));
}

/* The form that the store keeps; as written where the scanner has none for it. */
static const char *stored(struct reading *r, enum scan_kind kind, const char *v)
{
	struct buf out = {0};
	scan_value(&out, kind, v, strlen(v));
	const char *s = out.len ? arena_strn(r->a, buf_text(&out), out.len) : v;
	buf_free(&out);
	return s;
}

static bool read_email(struct reading *r, const char *v)
{
	const char *key = email_key(r->a, v, strlen(v));
	const char *at = strrchr(key, '@');
	if (!at || at == key || !at[1] || strcspn(v, " \t,;") != strlen(v))
		return wrong(r, COLUMN_DATUM + DATUM_EMAIL,
		    _("not an e-mail address: write name@example.org, '|' between several"));
	if (!r->out->address[0])
		r->out->address = key;
	finds_add(r->finds, DATUM_EMAIL, key, "import");
	return true;
}

static bool read_birth_date(struct reading *r, const char *v)
{
	int32_t day;
	v = stored(r, SCAN_BIRTH_DATE, v);
	if (!day_parse(v, strlen(v), &day))
		return wrong(r, COLUMN_DATUM + DATUM_BIRTH_DATE, _("not a date: write 1984-05-31"));
	finds_add(r->finds, DATUM_BIRTH_DATE, v, "import");
	return true;
}

static bool read_age(struct reading *r, const char *v)
{
	size_t n = strspn(v, "0123456789");
	if (n == 0 || n > 3 || v[n])
		return wrong(r, COLUMN_DATUM + DATUM_AGE, _("not an age: write a number of years"));
	finds_add(r->finds, DATUM_AGE, v, "import");
	return true;
}

static const char *store_form(struct reading *r, enum datum_field field, const char *v)
{
	switch (field) {
	case DATUM_PHONE:
		return stored(r, SCAN_PHONE, v);
	case DATUM_PERSONNUMMER:
		return stored(r, SCAN_PERSONNUMMER, v);
	case DATUM_CARD:
		return stored(r, SCAN_CARD, v);
	case DATUM_IBAN:
		return stored(r, SCAN_IBAN, v);
	case DATUM_IP:
		return stored(r, SCAN_IP, v);
	case DATUM_DEVICE_ID:
		return stored(r, SCAN_DEVICE_ID, v);
	default:
		return v;
	}
}

static bool read_datum(struct reading *r, enum datum_field field, const char *v)
{
	if (field == DATUM_EMAIL)
		return read_email(r, v);
	if (field == DATUM_BIRTH_DATE)
		return read_birth_date(r, v);
	if (field == DATUM_AGE)
		return read_age(r, v);
	if (field == DATUM_TIME_ZONE && !is_zone(v)) {
		r->zones_left++;
		return true;
	}
	if (field == DATUM_NAME && !r->name)
		r->name = v;
	finds_add(r->finds, field, store_form(r, field, v), "import");
	return true;
}

static bool read_data(struct reading *r, enum datum_field field, const char *v)
{
	while (*v) {
		size_t n = strcspn(v, "|");
		const char *one = trimmed(r->a, v, n);
		if (one[0] && !read_datum(r, field, one))
			return false;
		v += n + (v[n] == '|');
	}
	return true;
}

static bool read_cell(struct reading *r, int column, const char *v)
{
	struct intake *out = r->out;
	switch (column) {
	case COLUMN_EXTERNAL_ID:
		out->external_id = v;
		return true;
	case COLUMN_RECEIVED:
		return read_time(r, column, v, &out->received_at);
	case COLUMN_KIND:
		return read_kind(r, v);
	case COLUMN_STATE:
		return read_state(r, v);
	case COLUMN_PRIORITY:
		return read_priority(r, v);
	case COLUMN_ASSIGNEE:
		out->assignee = v + (*v == '@');
		return true;
	case COLUMN_LABELS:
		return read_labels(r, v);
	case COLUMN_SUBJECT:
		out->subject = v;
		return true;
	case COLUMN_BODY:
		out->body = v;
		return true;
	case COLUMN_CONSENT:
		out->consents = v;
		return true;
	case COLUMN_ANSWERED:
		return read_time(r, column, v, &out->answered_at);
	case COLUMN_RESOLUTION:
		return read_code(r, v);
	default:
		break;
	}
	return column <= COLUMN_DATUM || read_data(r, (enum datum_field)(column - COLUMN_DATUM), v);
}

/* NFC, ends trimmed, no passwords; a subject is one line. */
static const char *clean(struct reading *r, int column, const char *v)
{
	struct buf out = {0};
	const char *t = trimmed(r->a, v, strlen(v));
	if (column == COLUMN_SUBJECT) {
		struct buf line = {0};
		one_line(&line, t, strlen(t));
		nfc_add(&out, buf_text(&line), line.len);
		buf_free(&line);
	} else {
		nfc_add(&out, t, strlen(t));
	}
	t = arena_strn(r->a, buf_text(&out), out.len);
	buf_free(&out);
	return secrets_clean(&r->secrets, r->a, t);
}

static bool not_ours(void *data, const char *email)
{
	(void)data;
	(void)email;
	return false;
}

static void complete(struct reading *r)
{
	struct intake *out = r->out;
	struct rules_verdict v;
	if (out->address[0] && r->name)
		out->sender = arena_printf(r->a, "%s <%s>", r->name, out->address);
	else
		out->sender = r->name ? r->name : out->address;
	finds_text(r->finds, out->subject, false, not_ours, NULL);
	finds_text(r->finds, out->body, true, not_ours, NULL);
	out->data = r->finds->v;
	out->n_data = r->finds->n;
	keep_labels(r);
	if (!out->received_at)
		out->received_at = r->env->now;
	if (!r->env->rules)
		return;
	rules_judge(&v, r->a, r->env->rules, out->subject, out->body);
	out->kind = out->kind ? out->kind : v.kind;
	out->hints = v.hints;
	out->n_hints = v.n_hints;
	out->lang = v.lang;
	earlier_read(out, &v);
}

/* What was decided fits, and a right ends in no other way than here: answered, and by a code. */
static bool ends(struct reading *r)
{
	const struct intake *out = r->out;
	enum kind kind = out->kind ? out->kind : KIND_OTHER;
	bool ended = out->state == STATE_RESOLVED || out->state == STATE_CLOSED;
	bool decided = ended || out->state == STATE_REVIEW || out->state == STATE_APPROVED;
	if (out->resolution && !decided)
		return wrong(r, COLUMN_RESOLUTION, _("is of what is decided: state review, approved, resolved or closed"));
	if (out->resolution && !code_fits(code_find(out->resolution, strlen(out->resolution)), kind))
		return wrong(r, COLUMN_RESOLUTION,
		    arena_printf(r->a, _("%s does not fit kind %s: 'help codes' lists what does"), out->resolution, kind_info(kind)->name));
	if (out->answered_at && out->answered_at < out->received_at)
		return wrong(r, COLUMN_ANSWERED, _("lies before the letter that it answers"));
	if (!ended || !kind_info(kind)->right || (out->answered_at && out->resolution))
		return true;
	return wrong(r, COLUMN_STATE,
	    arena_printf(r->a, _("a request of kind %s ends with an answer and a code: write both (answered, resolution), or a "
	                         "state before resolved"), kind_info(kind)->name));
}

static void remark(struct reading *r)
{
	struct buf b = {0};
	if (r->secrets.v.n) {
		r->out->flags |= LETTER_SCRUBBED;
		buf_str(&b, _("a password was removed"));
	}
	if (r->labels_left)
		buf_printf(&b, _("%slabels left out: %zu; a label is one word and says nothing of a person"),
		    b.len ? "; " : "", r->labels_left);
	if (r->zones_left)
		buf_printf(&b, _("%sa time zone was left out: it is written as Europe/Stockholm"), b.len ? "; " : "");
	r->out->remark = arena_strn(r->a, buf_text(&b), b.len);
	buf_free(&b);
}

bool row_read(struct intake *out, struct arena *a, const struct cell *cells, size_t n,
    const struct row_env *env, struct row_fault *fault)
{
	struct reading r = {.out = out, .a = a, .env = env, .fault = fault};
	r.secrets.a = a;
	r.finds = ARENA_NEW(a, struct finds);
	r.finds->a = a;
	*out = (struct intake){.sender = "",
	    .address = "",
	    .subject = "",
	    .body = "",
	    .charset = "",
	    .remark = "",
	    .lang = "",
	    .message_id = "",
	    .in_reply_to = "",
	    .external_id = "",
	    .assignee = "",
	    .channel = "elsewhere"};
	for (size_t i = 0; i < n; i++)
		secrets_find(&r.secrets, cells[i].value, strlen(cells[i].value));
	bool good = true;
	for (size_t i = 0; i < n && good; i++) {
		const char *v = clean(&r, cells[i].column, cells[i].value);
		good = !v[0] || read_cell(&r, cells[i].column, v);
	}
	if (good && !out->subject[0] && !out->body[0])
		good = wrong(&r, COLUMN_SUBJECT, _("a row needs a subject or a body"));
	if (good)
		complete(&r);
	good = good && ends(&r);
	remark(&r);
	secrets_free(&r.secrets);
	return good;
}
