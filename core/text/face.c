/* The public face of the text room: buffers of the caller instead of growing ones. */
#include "text/face.h"

#include <string.h>

#include "base/utf8.h"
#include "ombud.h"
#include "text/safe.h"
#include "text/unicode.h"

size_t face_copy(char *out, size_t out_size, const struct buf *b)
{
	if (!out_size)
		return 0;
	const char *text = buf_text(b);
	size_t n = b->len < out_size ? b->len : utf8_floor(text, out_size - 1);
	memcpy(out, text, n);
	out[n] = '\0';
	return n;
}

size_t ombud_safe_text(
    char *out, size_t out_size, const char *text, size_t bytes, enum ombud_safe how)
{
	struct buf safe = {0};
	safe_add(&safe, text, bytes, how);
	size_t written = face_copy(out, out_size, &safe);
	buf_free(&safe);
	return written;
}

size_t ombud_text_cells(const char *text, size_t bytes, bool ambiguous_wide)
{
	return unicode_cells(text, bytes, ambiguous_wide);
}

size_t ombud_text_fit(
    const char *text, size_t bytes, size_t cells, bool ambiguous_wide, size_t *cells_used)
{
	return unicode_fit(text, bytes, cells, ambiguous_wide, cells_used);
}

size_t ombud_text_cluster(const char *text, size_t bytes)
{
	return unicode_cluster(text, bytes, false, NULL);
}
