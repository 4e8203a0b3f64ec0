"""What the torture letters are made of: a letter with what the desk must show of it, and its parts.
All of them are written here; what is expected is what their writer meant, never what a program made of it."""
import base64
import quopri


class Letter:
    """text None: no text is expected exactly, holds must be in it. cut: words of the remark that says why
    the letter was not read whole. second: Python's own parser is asked for the text too."""

    def __init__(self, name, content, text, subject=None, address=None, attachments=0, holds="", cut="",
                 remark="", second=False, sender=None, kept=1):
        self.name, self.bytes, self.text, self.holds = name, content, text, holds
        self.subject, self.address, self.sender = subject, address, sender
        self.kept = kept
        self.attachments, self.cut, self.remark, self.second = attachments, cut, remark, second


def slug(name):
    return "".join(c if c.isalnum() else "-" for c in name)


def head(name, **other):
    """The usual header lines as a list; other replaces or, being None, drops one."""
    lines = {"From": "Torture <%s@example.org>" % slug(name), "To": "desk@example.com",
             "Subject": "About %s" % slug(name), "Date": "Mon, 16 Nov 2026 09:00:00 +0100",
             "Message-ID": "<%s@torture.example.org>" % slug(name), "MIME-Version": "1.0"}
    for key, value in other.items():
        key = key.replace("_", "-")
        if value is None:
            lines.pop(key, None)
        else:
            lines[key] = value
    return [("%s: %s" % x).encode() if isinstance(x[1], str) else x[0].encode() + b": " + x[1]
            for x in lines.items()]


def joined(lines, body=b""):
    return b"\n".join(lines) + b"\n\n" + body


def meant(name, lines, body, text, **how):
    """A letter with the usual subject and address, unless how says otherwise."""
    how.setdefault("subject", "About " + slug(name))
    how.setdefault("address", slug(name).lower() + "@example.org")
    return Letter(name, joined(lines, body), text, **how)


def quoted(content):
    return quopri.encodestring(content)


def based(content):
    return base64.encodebytes(content)


def coded(content, encoding):
    """The transfer encoding's header line and what it makes of the bytes."""
    how = {"base64": based, "quoted-printable": quoted}.get(encoding, lambda b: b)
    return b"Content-Transfer-Encoding: " + encoding.encode(), how(content)


def part(kind, content, encoding="8bit", *more):
    line, body = coded(content, encoding)
    return b"\n".join([b"Content-Type: " + kind.encode(), line, *more]) + b"\n\n" + body.rstrip(b"\n") + b"\n"


def many(kind, boundary, parts, end=True):
    """The Content-Type of a multipart and its body."""
    body = b"".join(b"--" + boundary.encode() + b"\n" + p for p in parts)
    if end:
        body += b"--" + boundary.encode() + b"--\n"
    return "%s; boundary=\"%s\"" % (kind, boundary), body


def within(kind, boundary, parts):
    """A multipart as a part of another."""
    line, body = many(kind, boundary, parts)
    return b"Content-Type: " + line.encode() + b"\n\n" + body


PDF = b"Content-Disposition: attachment; filename=\"a.pdf\""


def pdf():
    return part("application/pdf", b"%PDF-1.4 \x00\x01 no real one", "base64", PDF)


def picture():
    return part("image/png", b"\x89PNG\r\n\x1a\n\x00\x00", "base64", b"Content-ID: <picture@torture>")
