"""Letters at the caps of README and beyond them. (No letter of 25 MB decodes to more: nothing is unpacked.)"""
import make as m
import structures

TEXT = "Delete it all."
BODY = TEXT.encode() + b"\n"


def filled(name, lines, **how):
    return m.meant(name, m.head(name) + lines, BODY, TEXT, **how)


def cut(is_cut, words):
    return words if is_cut else ""


def heads():
    usual = len(m.head("x"))
    for n in (999, 1000, 1001):
        yield filled("%d header lines" % n, [b"X-%d: y" % i for i in range(n - usual)], cut=cut(n > 1000, "1,000 header lines"))
    for n in (65535, 65536, 65537):
        yield filled("header of %d" % n, [b"X-Long: " + b"y" * n], cut=cut(n > 65536, "64 kB"))
    for n in (262143, 262144, 300000):
        name = "last header at %d" % n
        before = len(b"\n".join(m.head(name))) + 1
        rows, left = [], n - before
        while left > 2000:
            rows.append(b"X: " + b"y" * 996)
            left -= 1000
        rows.append(b"X: " + b"y" * (left - 4))
        yield filled(name, rows + [b"X-Last: z"], cut=cut(n >= 262144, "256 kB"))
    for n in (499, 500, 501):
        name = "%d encoded words" % n
        subject = "\n ".join(["=?utf-8?Q?a?="] * n)
        yield m.meant(name, m.head(name, Subject=subject), BODY, TEXT, subject="a" * min(n, 500) + "=?utf-8?Q?a?=" * (n > 500))
    yield filled("10 MB of headers", [b"X-Line-%d: " % i + b"y" * 64 for i in range(140000)], cut="are read")
    yield filled("10 MB in a header", [b"X-Long: " + b"y" * (10 << 20)], cut="64 kB")
    yield filled("10 MB in a folded header", [b"X-Long: y" + b"\n " .join([b"y" * 70] * 145000)], cut="64 kB")
    yield m.meant("id of 1 MB", m.head("id of 1 MB", Message_ID="<" + "x" * (1 << 20) + "@x>"), BODY, TEXT, cut="64 kB")


def recipients():
    for n in (1999, 2000, 2001):
        name = "%d recipients" % n
        yield m.meant(name, m.head(name, To=", ".join("p%d@example.org" % i for i in range(n))), BODY, TEXT)
    name = "a million recipients"
    yield m.meant(name, m.head(name, To=",\n ".join("p%d@example.org" % i for i in range(1000000))), BODY, TEXT, cut="64 kB")
    name = "2001 senders"
    yield m.meant(name, m.head(name, From=", ".join("p%d@example.org" % i for i in range(2001))), BODY, TEXT, address="p0@example.org")
    name = "2000 recipients and 40000 addresses"
    yield m.meant(name, m.head(name, To=", ".join("p%d@example.org" % i for i in range(2000))),
                  b"".join(b"q%d@example.net\n" % i for i in range(40000)), None)


def parts():
    t = structures.Text(("utf-8", "utf-8", TEXT), "8bit")
    for n in (19, 20, 21, 25):
        name = "%d levels" % n
        kind, body = structures.deep(t, n)
        yield m.meant(name, m.head(name, Content_Type=kind), body, None if n > 20 else TEXT, cut=cut(n > 20, "20 levels"))
    for n in (499, 500, 501):
        name = "%d parts" % n
        kind, body = m.many("multipart/mixed", "b", [t.plain()] + [m.pdf()] * (n - 2))
        yield m.meant(name, m.head(name, Content_Type=kind), body, TEXT, attachments=n - 2 if n < 501 else 0, cut=cut(n > 500, "500 parts"))
    for n in (199, 200, 201):
        name = "boundary of %d" % n
        kind, body = m.many("multipart/mixed", "b" * n, [t.plain(), m.pdf()])
        yield m.meant(name, m.head(name, Content_Type=kind), body, None if n > 200 else TEXT, attachments=int(n < 201),
                      cut=cut(n > 200, "boundary over 200"))
    for n in (99, 100, 101):
        name = "name of %d pieces" % n
        yield m.meant(name, m.head(name, Content_Type="application/pdf", Content_Disposition="attachment" + "".join(
            ";\n filename*%d=a" % i for i in range(n))), b"%PDF", "", attachments=1)


def texts():
    for n in ((1 << 20) - 1, 1 << 20, (1 << 20) + 1):
        yield m.meant("text of %d" % n, m.head("text of %d" % n), b"x" * n, "x" * min(n, 1 << 20), cut=cut(n > 1 << 20, "longer than 1 MB"))
    for n in ((25 << 20) - 1, 25 << 20, (25 << 20) + 1):
        name = "letter of %d" % n
        head = m.joined(m.head(name, Content_Type="multipart/mixed; boundary=b"))
        head += b"--b\nContent-Type: text/plain\n\n" + BODY + b"--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
        content = head + (b"A" * 76 + b"\n") * (n // 77 + 1)
        yield m.Letter(name, content[:n], TEXT, attachments=int(n <= 25 << 20), cut=cut(n > 25 << 20, "over 25 MB"),
                       kept=int(n <= 25 << 20))


def slow():
    """What costs a careless reader the square of its length."""
    for name, field, value in [("open words", "Subject", "=?x?q?" * 10000), ("open words closed", "Subject", "=?x?q?" * 9000 + "?="),
                               ("comments", "From", "(" * 60000), ("angles", "From", "<" * 60000), ("quotes", "From", '"' * 60001),
                               ("backslashes", "From", '"' + "\\" * 60000), ("commas", "From", "," * 60000), ("groups", "From", "a:" * 30000),
                               ("references", "References", "<a@b> " * 10000), ("parameters", "Content-Type", "text/plain" + "; a=b" * 12000),
                               ("stars", "Content-Type", "text/plain; " + "*" * 60000 + "=x"), ("semicolons", "Content-Type", ";" * 60000),
                               ("date comments", "Date", "(" * 60000), ("received", "Received", "(" * 30000 + ";" * 30000)]:
        yield m.meant("slow " + name, m.head("slow " + name, **{field.replace("-", "_"): value}), BODY, TEXT, subject=None, address=None)
    for name, kind, body in [("tags", "text/html", b"<div>" * 400000), ("end tags", "text/html", b"</b>" * 400000), ("open tags", "text/html", b"<a " * 600000),
                             ("entities", "text/html", b"&#" * 800000), ("comments", "text/html", b"<!--" * 400000), ("office", "text/html", b"<![" * 500000), ("marks of all kinds", "text/html", b"<!<?</<%<" * 100000),
                             ("questions", "text/html", b"<?" * 500000), ("ends", "text/html", b"</" * 500000), ("calls", "text/html", b"<!" * 500000),
                             ("tables", "text/html", b"<table><tr><td>" * 100000), ("attributes", "text/html", b"<p " + b"a=b " * 300000),
                             ("depth of quotes", "text/plain; format=flowed", b">" * 900000), ("almost boundaries", "multipart/mixed; boundary=b", b"--b-\n" * 300000),
                             ("empty lines", "text/plain", b"\n" * 3000000), ("combining", "text/plain; charset=utf-8", "a".encode() + "\u0301".encode() * 400000),
                             ("marks", "text/plain; charset=utf-8", "\u0f71\u0f72".encode() * 150000), ("escapes", "text/plain; charset=iso-2022-jp", b"\x1b$B" * 300000),
                             ("digits", "text/plain", b"1" * 900000), ("digits and blanks", "text/plain", b"12 34 " * 150000), ("at signs", "text/plain", b"a@" * 450000),
                             ("dots", "text/plain", b"a." * 450000), ("passwords", "text/plain", b"my word: " * 90000), ("colons", "text/plain", b"a:" * 450000)]:
        yield m.meant("slow " + name, m.head("slow " + name, Content_Type=kind), body, None, attachments=None, cut=None, subject=None)


def all():
    for part in (heads, recipients, parts, texts, slow):
        yield from part()
