/* Files and folders to the reader of their form, by their first bytes, in the order given. */
#include "port/files.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/say.h"
#include "port/letter.h"
#include "port/readers.h"
#include "text/charset.h"

enum { WIDE_BYTES = 256 * 1024 * 1024 };

/* A whole file or folder that cannot be taken. */
static bool refuse_file(struct files *f, const char *path, const char *why)
{
	return f->sink->file(f->sink->data, path, why);
}

static bool note(struct files *f, const char *path, const char *text)
{
	return f->sink->note(f->sink->data, path, "", text);
}

/* Spreadsheets write UTF-16: such a file is read as UTF-8. */
static bool widen(struct files *f, struct source *src)
{
	const char *s;
	char *bytes;
	size_t n = source_peek(src, &s, 2);
	struct buf text = {0};
	if (n < 2 || (memcmp(s, "\xFF\xFE", 2) != 0 && memcmp(s, "\xFE\xFF", 2) != 0))
		return true;
	if (!source_rest(src, &bytes, &n, WIDE_BYTES)) {
		refuse_file(f, src->name, _("UTF-16 over 256 MB: save it as UTF-8"));
		return false;
	}
	charset_decode(&text, "UTF-16", bytes, n);
	mem_free(bytes);
	n = text.len;
	source_become(src, buf_take(&text), n);
	return true;
}

/* A file of no known form is one rejected item: kept whole, as any other. */
static bool refuse_whole(struct files *f, struct source *src, const char *reason)
{
	char *bytes;
	size_t n;
	if (!f->whole || !source_rest(src, &bytes, &n, LETTER_BYTES))
		return refuse_file(f, src->name, reason);
	struct item x = {.file = src->name,
	    .place = "",
	    .bytes = bytes,
	    .n = n,
	    .size = n,
	    .form = ITEM_LETTER,
	    .from_line = "",
	    .from_sender = "",
	    .header = ""};
	bool go = f->sink->reject(f->sink->data, &x, reason);
	mem_free(bytes);
	return go;
}

static bool read_as(
    struct files *f, struct source *src, enum format format, const struct folder_file *one)
{
	switch (format) {
	case FORMAT_MBOX:
		return mbox_read(src, f->sink);
	case FORMAT_EML:
	case FORMAT_MAILDIR:
		return message_read(src, f->sink, one ? one->time : 0);
	case FORMAT_LETTER:
		src->stop = f->stop;
		src->stop_data = f->stop_data;
		return handed_read(src, f->sink, one ? one->time : 0);
	case FORMAT_CSV:
		return csv_read(src, f->sink, f->map);
	case FORMAT_JSONL:
		return jsonl_read(src, f->sink, f->map);
	case FORMAT_EMPTY:
		return note(f, src->name, _("the file is empty"));
	default:
		break;
	}
	return refuse_whole(f, src,
	    _("not an mbox, a letter, CSV with a known column name, or JSON lines; --as-format "
	      "says which it is, --map names its columns"));
}

static bool read_file(struct files *f, const char *path, const struct folder_file *one)
{
	struct source src;
	struct err why;
	const char *s;
	if (source_open(&src, &why, path))
		return refuse_file(f, path, why.text);
	enum format format = format_find(f->format);
	bool go = true;
	if (one && one->maildir)
		format = format == FORMAT_LETTER ? FORMAT_LETTER : FORMAT_MAILDIR;
	else if (format != FORMAT_LETTER && !widen(f, &src))
		go = false;
	else if (!format || format == FORMAT_MAILDIR) {
		size_t n = source_peek(&src, &s, SOURCE_PIECE);
		format = sniff(s, n, f->map);
	}
	go = !go || read_as(f, &src, format, one);
	if (src.error == EINTR)
		go = f->sink->progress(f->sink->data, src.at);
	else if (src.error)
		refuse_file(
		    f, src.name, _("could not be read to its end: the disk or the pipe failed"));
	f->done += src.size;
	source_close(&src);
	return go;
}

static bool read_folder(struct files *f, const char *path)
{
	struct folder folder = {0};
	struct err why;
	bool go = true;
	if (folder_list(&folder, &why, path)) {
		go = refuse_file(f, path, why.text);
	} else {
		if (folder.unread)
			go = refuse_file(f, path, folder.unread);
		else if (folder.n == 0)
			go = note(f, path, _("the folder holds no files"));
		for (size_t i = 0; i < folder.n; i++)
			f->total += folder.v[i].size;
		for (size_t i = 0; i < folder.n && go; i++)
			go = read_file(f, folder.v[i].path, &folder.v[i]);
	}
	folder_free(&folder);
	return go;
}

static bool is_folder(const char *path)
{
	struct stat st;
	return strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

void files_read(struct files *f, const char *const *paths, size_t n)
{
	struct stat st;
	bool go = true;
	for (size_t i = 0; i < n; i++)
		if (strcmp(paths[i], "-") != 0 && stat(paths[i], &st) == 0 && S_ISREG(st.st_mode))
			f->total += st.st_size;
	for (size_t i = 0; i < n && go; i++)
		go = is_folder(paths[i]) ? read_folder(f, paths[i]) : read_file(f, paths[i], NULL);
}

void files_read_these(struct files *f, const struct folder_file *v, size_t n)
{
	bool go = true;
	for (size_t i = 0; i < n; i++)
		f->total += v[i].size;
	for (size_t i = 0; i < n && go; i++)
		go = read_file(f, v[i].path, &v[i]);
}
