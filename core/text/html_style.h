/* What an element's attributes say about whether a reader would see it. */
#ifndef TEXT_HTML_STYLE_H
#define TEXT_HTML_STYLE_H

enum html_seen { HTML_SAME = 0, HTML_NO = 1, HTML_YES = 2 };

struct html_style {
	enum html_seen display;	   /* NO is final for all within */
	enum html_seen visibility; /* YES within shows again, as sizes do */
	enum html_seen size;
};

struct html_style html_style(const char *css);

#endif
