"""How a letter is put together, crossed with how its text is written."""
import make as m

WAYS = [("utf-8", "utf-8", "Ta bort mig – naïve ☃"), ("iso-8859-1", "latin-1", "Grüße, señor"),
        ("koi8-r", "koi8-r", "Удалите мои данные"), ("shift_jis", "shift_jis", "データを削除してください"),
        ("gb18030", "gb18030", "请删除资料"), ("windows-1251", "cp1251", "Нужна копия")]


class Text:
    """One text in one charset and transfer encoding, as the plain or the HTML part that says it."""

    def __init__(self, way, encoding):
        self.charset, codec, self.text = way
        self.encoding, self.codec = encoding, codec

    def plain(self, text=None):
        return m.part("text/plain; charset=" + self.charset, ((text or self.text) + "\n").encode(self.codec), self.encoding)

    def html(self):
        page = "<html><body><p>%s</p></body></html>\n" % self.text
        return m.part("text/html; charset=" + self.charset, page.encode(self.codec), self.encoding)


def alternative(t, boundary="alt"):
    return m.within("multipart/alternative", boundary, [t.plain(), t.html()])


def message(t, subject="inner"):
    return b"Subject: " + subject.encode() + b"\nFrom: other@example.net\n" + t.plain()


def wrapped(kind, content, *more):
    return b"\n".join([b"Content-Type: " + kind.encode(), *more]) + b"\n\n" + content


def deep(t, levels):
    inner = t.plain()
    for n in range(levels, 1, -1):
        inner = m.within("multipart/mixed", "level%d" % n, [inner])
    return m.many("multipart/mixed", "level1", [inner])


SIGNATURE = b"-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n"
SIGNED = 'multipart/signed; protocol="application/pgp-signature"; micalg=pgp-sha256'
STATUS = b"Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; x@example.net\nAction: failed\nStatus: 5.1.1\n"

# Name, what makes Content-Type and body of a text, how many attachments; whether a second parser agrees.
FORMS = [
    ("alternative", lambda t: m.many("multipart/alternative", "b", [t.plain(), t.html()]), 0, True),
    ("html-first", lambda t: m.many("multipart/alternative", "b", [t.html(), t.plain()]), 0, True),
    ("html-alone", lambda t: m.many("multipart/alternative", "b", [t.html()]), 0, False),
    ("mixed", lambda t: m.many("multipart/mixed", "b", [t.plain(), m.pdf()]), 1, True),
    ("pdf-first", lambda t: m.many("multipart/mixed", "b", [m.pdf(), t.plain()]), 1, True),
    ("related", lambda t: m.many("multipart/related", "b", [t.html(), m.picture()]), 1, False),
    ("all-three", lambda t: m.many("multipart/mixed", "b", [m.within("multipart/alternative", "alt", [
        t.plain(), m.within("multipart/related", "rel", [t.html(), m.picture()])]), m.pdf()]), 2, True),
    ("signed", lambda t: m.many(SIGNED, "b", [t.plain(), m.part("application/pgp-signature", SIGNATURE)]), 1, True),
    ("smime", lambda t: m.many("multipart/signed; protocol=\"application/pkcs7-signature\"", "b", [
        alternative(t), m.part("application/pkcs7-signature; name=smime.p7s", b"\x30\x80", "base64")]), 1, True),
    ("message", lambda t: m.many("multipart/mixed", "b", [t.plain(), wrapped("message/rfc822", message(t))]), 1, True),
    ("message-twice", lambda t: m.many("multipart/mixed", "b", [t.plain(), wrapped(
        "message/rfc822", wrapped("message/rfc822", message(t), b"Subject: middle", b"From: third@example.net"))]), 1, True),
    ("digest", lambda t: m.many("multipart/mixed", "b", [t.plain(), m.within("multipart/digest", "dig", [
        b"\n" + message(t, "one"), b"\n" + message(t, "two")])]), 2, False),
    ("unknown-multipart", lambda t: m.many("multipart/x-nobody", "b", [t.plain(), m.pdf()]), 1, False),
    ("deep-5", lambda t: deep(t, 5), 0, False), ("deep-19", lambda t: deep(t, 19), 0, False),
    ("no-end", lambda t: m.many("multipart/mixed", "b", [m.pdf(), t.plain()], end=False), 1, False),
    ("no-end-inside", lambda t: m.many("multipart/mixed", "b", [
        b"Content-Type: multipart/alternative; boundary=in\n\n--in\n" + t.plain(), m.pdf()]), 1, False),
    ("prefix", lambda t: m.many("multipart/mixed", "bound", [m.within(
        "multipart/alternative", "boundary", [t.plain(), t.html()]), m.pdf()]), 1, True),
    ("prefix-other-way", lambda t: m.many("multipart/mixed", "boundary", [m.within(
        "multipart/alternative", "bound", [t.plain(), t.html()]), m.pdf()]), 1, True),
    ("boundary-200", lambda t: m.many("multipart/mixed", "b" * 200, [t.plain(), m.pdf()]), 1, True),
    ("boundary-odd", lambda t: m.many("multipart/mixed", "a '()+_,-./:=?b", [t.plain(), m.pdf()]), 1, True),
    ("boundary-dashes", lambda t: m.many("multipart/mixed", "----", [t.plain(), m.pdf()]), 1, True),
    ("around", lambda t: (lambda k: (k[0], b"A preamble\n--not\n" + k[1] + b"An epilogue\n--b\n"))(
        m.many("multipart/mixed", "b", [t.plain(), m.pdf()])), 1, False),
    ("empty-parts", lambda t: m.many("multipart/mixed", "b", [b"\n", b"Content-Type: text/plain\n\n", t.plain()]), 0, False),
    ("boundary-blanks", lambda t: (lambda k: (k[0], k[1].replace(b"--b\n", b"--b \t\n")))(
        m.many("multipart/mixed", "b", [t.plain(), m.pdf()])), 1, False)]


def crossed():
    for name, form, attachments, second in FORMS:
        for k, way in enumerate(WAYS):
            for encoding in ("8bit", "quoted-printable", "base64"):
                # Every form in utf-8; the others in turn, so that each charset meets each encoding.
                if k and (FORMS.index((name, form, attachments, second)) + k + len(encoding)) % 3:
                    continue
                kind, body = form(Text(way, encoding))
                of = "%s %s %s" % (name, way[0], encoding)
                yield m.meant(of, m.head(of, Content_Type=kind), body, way[2], attachments=attachments, second=second)


def two_texts():
    one, two = Text(WAYS[1], "quoted-printable"), Text(WAYS[2], "base64")
    kind, body = m.many("multipart/mixed", "b", [one.plain(), m.pdf(), two.plain()])
    yield m.meant("two texts", m.head("two texts", Content_Type=kind), body, one.text + "\n\n" + two.text, attachments=1)
    kind, body = m.many("multipart/mixed", "b", [one.plain(), m.part(
        "text/plain; name=notes.txt", b"not the letter\n", "8bit", b"Content-Disposition: attachment")])
    yield m.meant("text file", m.head("text file", Content_Type=kind), body, one.text, attachments=1, second=True)


def sealed():
    kind, body = m.many('multipart/encrypted; protocol="application/pgp-encrypted"', "b", [
        m.part("application/pgp-encrypted", b"Version: 1\n"), m.part("application/octet-stream", b"-----BEGIN PGP MESSAGE-----\n\nhQ==\n")])
    yield m.meant("encrypted", m.head("encrypted", Content_Type=kind), body, "", attachments=2)
    kind = "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m"
    yield m.meant("smime encrypted", m.head("smime encrypted", Content_Type=kind, Content_Transfer_Encoding="base64"),
                  m.based(b"\x30\x80\x06"), "", attachments=1)
    kind, body = m.many("multipart/report; report-type=delivery-status", "b", [m.part("text/plain", b"It failed.\n"), wrapped(
        "message/delivery-status", STATUS), wrapped("message/rfc822", b"Subject: ours\nMessage-ID: <gone@example.com>\n\nours\n")])
    yield m.meant("report", m.head("report", Content_Type=kind), body, "It failed.", attachments=2)
    kind, body = m.many("multipart/report; report-type=disposition-notification", "b", [m.part("text/plain", b"It was read.\n"), wrapped(
        "message/disposition-notification", b"Final-Recipient: rfc822; x@example.net\n")])
    yield m.meant("read receipt", m.head("read receipt", Content_Type=kind), body, "It was read.", attachments=1)


def broken():
    lines = m.head("no blank line", Content_Type="text/plain")
    letter = b"\n".join(lines) + b"\nDelete it all.\n"
    yield m.Letter("no blank line at all", letter.replace(b"no-blank-line", b"no-blank-line-at-all"), "Delete it all.",
                   subject="About no-blank-line-at-all", address="no-blank-line-at-all@example.org")
    yield m.Letter("only headers", b"\n".join(m.head("only headers")) + b"\n", "", subject="About only-headers", address="only-headers@example.org")
    yield m.Letter("headers cut", b"\n".join(m.head("headers cut")), "", subject="About headers-cut", address="headers-cut@example.org")
    kind = "multipart/mixed; boundary=never"
    yield m.meant("boundary never met", m.head("boundary never met", Content_Type=kind), b"Delete it all.\n", "Delete it all.")
    yield m.meant("no boundary", m.head("no boundary", Content_Type="multipart/mixed"), b"Delete it all.\n", "Delete it all.")
    yield m.meant("empty boundary", m.head("empty boundary", Content_Type='multipart/mixed; boundary=""'), b"Delete it all.\n", "Delete it all.")
    yield m.meant("end alone", m.head("end alone", Content_Type="multipart/mixed; boundary=b"), b"--b--\n", None)
    yield m.meant("message alone", m.head("message alone", Content_Type="message/rfc822"),
                  b"Subject: inner\n\nDelete it all.\n", None, attachments=1)
    for n, kind in enumerate(["text", "text/", "/plain", "plain", "TEXT/PLAIN; CHARSET=UTF-8", "text/plain;; charset=utf-8;",
                              "text/plain charset=utf-8", "text/plain; charset", "text/plain; =; ;=x", "", "text/plain (a comment; x=y); charset=utf-8",
                              "text / plain ; charset = utf-8", "text/x-nobody", "text/markdown; charset=utf-8"]):
        of = "type %d" % n
        named = kind in ("text/x-nobody", "text/markdown; charset=utf-8")
        yield m.meant(of, m.head(of, Content_Type=kind), "Löschen Sie alles.\n".encode(), None if named else "Löschen Sie alles.",
                      attachments=1 if named else 0)
    twice = m.head("type twice", Content_Type="text/plain; charset=utf-8") + [b"Content-Type: text/html; charset=koi8-r"]
    yield m.meant("type twice", twice, "Löschen <b>alles</b>\n".encode(), "Löschen <b>alles</b>")


def all():
    yield from crossed()
    yield from two_texts()
    yield from sealed()
    yield from broken()
