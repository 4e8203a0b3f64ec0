"""Transfer encodings, right and damaged, and what mail programs make of a letter."""
import binascii

import make as m

TEXT = "Löschen Sie bitte alles, was Sie über mich wissen – naïve ☃."


def plain(name, encoding, body, text, **how):
    kind = how.pop("kind", "text/plain; charset=utf-8")
    lines = m.head(name, Content_Type=kind)
    if encoding is not None:
        lines.append(b"Content-Transfer-Encoding: " + encoding.encode())
    return m.meant(name, lines, body, text, **how)


def softly(content, every):
    """Quoted-printable with a soft break after each few characters."""
    said = ["=%02X" % b if b > 126 or b == 61 else chr(b) for b in content]
    return ("=\n".join("".join(said[i:i + every]) for i in range(0, len(said), every)) + "\n").encode()


def uu(content):
    rows = b"".join(binascii.b2a_uu(content[i:i + 45]) for i in range(0, len(content), 45))
    return b"begin 644 text\n" + rows + b"`\nend\n"


def quoted_printable():
    raw = TEXT.encode()
    said = "".join("=%02X" % b if b > 126 else chr(b) for b in raw)
    for every in (1, 3, 20, 76):
        yield plain("qp soft %d" % every, "quoted-printable", softly(raw, every), TEXT, second=True)
    yield plain("qp crlf", "quoted-printable", softly(raw, 9).replace(b"\n", b"\r\n"), TEXT)
    yield plain("qp small letters", "quoted-printable", said.lower().replace("löschen", "").encode() + b"\n", TEXT.lower())
    yield plain("qp caps", "Quoted-Printable", said.encode() + b"\n", TEXT, second=True)
    yield plain("qp shouted", "QUOTED-PRINTABLE  ", said.encode() + b"\n", TEXT)
    yield plain("qp bad escapes", "quoted-printable", b"a =ZZ b =4 c = d =e2=98=83=\n", "a =ZZ b =4 c = d ☃")
    yield plain("qp cut escape", "quoted-printable", b"one =E2=98=83 =E2=98", None, holds="one ☃")
    yield plain("qp blanks at the end", "quoted-printable", b"one  \t \ntwo=20\nthree\n", "one\ntwo \nthree")
    yield plain("qp soft with blanks", "quoted-printable", b"one =  \ntwo\n", "one two")
    yield plain("qp raw bytes", "quoted-printable", TEXT.encode() + b"\n", TEXT)
    yield plain("qp long line", "quoted-printable", said.encode() * 300 + b"\n", TEXT * 300)


def base64():
    raw = TEXT.encode() + b"\n"
    rows = m.based(raw)
    yield plain("base64 caps", "BASE64", rows, TEXT, second=True)
    yield plain("base64 one line", "base64", rows.replace(b"\n", b"") + b"\n", TEXT, second=True)
    yield plain("base64 crlf", "base64", rows.replace(b"\n", b"\r\n"), TEXT, second=True)
    yield plain("base64 no padding", "base64", rows.rstrip(b"=\n") + b"\n", TEXT)
    yield plain("base64 blanks", "base64", b" ".join(rows[i:i + 3] for i in range(0, len(rows), 3)), TEXT)
    yield plain("base64 junk", "base64", b"!*#\x80".join(rows[i:i + 5] for i in range(0, len(rows), 5)), TEXT)
    yield plain("base64 short lines", "base64", b"\n".join(rows.replace(b"\n", b"")[i:i + 1] for i in range(len(rows))) + b"\n", TEXT)
    yield plain("base64 blank lines", "base64", b"\n\n" + rows.replace(b"\n", b"\n\n"), TEXT)
    yield plain("base64 padding inside", "base64", m.based(TEXT[:10].encode()) + m.based(TEXT[10:].encode()), None, holds=TEXT[:10])
    yield plain("base64 empty", "base64", b"\n", "")
    yield plain("base64 comment", "base64 (as ever)", rows, TEXT)
    yield plain("base64 folded", "\n base64", rows, TEXT)
    yield plain("base64 in name only", "base64", b"!!! ???\n", "")
    for name, cut in (("one", 1), ("two", 2), ("three", 3)):
        yield plain("base64 cut %s" % name, "base64", rows.replace(b"\n", b"")[:40 + cut] + b"\n", None, holds="Löschen Sie bitte")


def others():
    for encoding in ("7bit", "8bit", "binary", "8BIT", "none", "x-nobody", "utf-8", "", "quoted/printable", "8-bit"):
        yield plain("encoding %s" % (encoding or "empty"), encoding, TEXT.encode() + b"\n", TEXT)
    yield plain("encoding missing", None, TEXT.encode() + b"\n", TEXT)
    for encoding in ("x-uuencode", "uuencode", "X-UUE"):
        yield plain("encoding " + encoding, encoding, uu(TEXT.encode()), TEXT)
    yield plain("uuencode behind words", "x-uuencode", b"\n\n" + uu(TEXT.encode()), TEXT)
    yield plain("uuencode cut", "x-uuencode", uu(TEXT.encode())[:60], None, holds=TEXT[:20])
    yield plain("uuencode in name only", "x-uuencode", TEXT.encode() + b"\n", TEXT)
    yield plain("uuencode inline", "7bit", b"See below.\n\n" + uu(b"a file"), None, holds="See below.")
    yield plain("crlf", None, TEXT.encode() + b"\r\nsecond\r\n", TEXT + "\nsecond")
    yield plain("bare cr", None, TEXT.encode() + b"\rsecond\r\rthird\r", TEXT + "\nsecond\n\nthird")
    yield plain("mixed ends", None, b"one\r\ntwo\nthree\rfour\n\rfive", "one\ntwo\nthree\nfour\n\nfive")
    yield plain("from lines", None, b"one\nFrom here on\n>From there\n>>From everywhere\n", "one\nFrom here on\n>From there\n>>From everywhere")
    yield plain("dot lines", None, b"one\n.\n..\ntwo\n", "one\n.\n..\ntwo")
    yield plain("controls", None, b"one\x07\x08\x1b[31mtwo\x7f\n", "one\x07\x08\x1b[31mtwo\x7f")
    yield plain("long line", None, b"word " * 30000 + b"end\n", "word " * 30000 + "end")
    yield plain("many lines", None, b"x\n" * 50000, ("x\n" * 50000).rstrip("\n"))
    yield plain("empty", None, b"", "")
    yield plain("blank lines", None, b"\n\n\n\r\n\none\n\n\n", "one")


def html():
    cases = [("entities", b"<p>a &lt; b &amp;&amp; c &gt; d &euro;5 &#x2603; &#9731; &nosuch;</p>", None, "a < b && c > d €5 ☃ ☃"),
             ("script", b"<p>one</p><script>two()</script><style>p{}</style><!-- three --><p>four</p>", "one\n\nfour", ""),
             ("breaks", b"one<br>two<br/>three<div>four</div>", None, "one\ntwo\nthree"),
             ("unclosed", b"<html><body><p><b>one <i>two", "one two", ""), ("no markup", b"just words", "just words", ""),
             ("meta", b"<meta charset=iso-8859-1><p>caf\xe9</p>", "café", ""), ("deep", b"<div>" * 3000 + b"inside" + b"</div>" * 3000, None, ""),
             ("empty", b"<html></html>", "", "")]
    for name, page, text, holds in cases:
        kind = "text/html" + ("; charset=utf-8" if name != "meta" else "")
        yield plain("html " + name, None, page + b"\n", text, holds=holds, kind=kind, remark="too deep" if name == "deep" else "")
    yield plain("html as text", None, b"<!DOCTYPE html><html><body><p>one</p></body></html>\n", "one")


TNEF = b"\x78\x9f\x3e\x22\x01\x00" + b"\x01\x06\x90\x08\x00\x04\x00\x00\x00\x00\x00\x01\x00\x01\x00"
INVITE = (b"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1@torture\nDTSTART:20261123T090000Z\n"
          b"SUMMARY:About my data\nEND:VEVENT\nEND:VCALENDAR\n")


def programs():
    kind, body = m.many("multipart/mixed", "----=_NextPart_000_0001_01DC", [
        m.part('text/plain; charset="iso-8859-1"', "Löschen bitte.\n".encode("latin-1"), "quoted-printable"),
        m.part("application/ms-tnef; name=\"winmail.dat\"", TNEF, "base64", b"Content-Disposition: attachment; filename=\"winmail.dat\"")])
    yield m.meant("outlook tnef", m.head("outlook tnef", Content_Type=kind), body, "Löschen bitte.", attachments=1, second=True)
    yield plain("tnef alone", "base64", m.based(TNEF), "", kind="application/ms-tnef; name=winmail.dat", attachments=1)
    kind, body = m.many("multipart/alternative", "cal", [m.part("text/plain; charset=utf-8", b"Please come.\n"), m.part(
        "text/html; charset=utf-8", b"<p>Please come.</p>\n"), m.part("text/calendar; charset=utf-8; method=REQUEST", INVITE, "base64")])
    yield m.meant("invite", m.head("invite", Content_Type=kind), body, "Please come.", attachments=1, second=True)
    yield plain("invite alone", None, INVITE, "", kind="text/calendar; method=REQUEST", attachments=1)
    said = "Please delete my data.\n\nSent from my phone\n\n> On 16 Nov 2026, at 09:00, the desk wrote:\n> \n> What do you want?"
    yield plain("phone quoting", None, said.encode() + b"\n", said)
    said = "Yes, all of it.\n\nOn Mon, Nov 16, 2026 at 9:00 AM the desk\nwrote:\n\n> Are you sure?\n>> Quite.\n>>> Really?"
    yield plain("web mail quoting", None, said.encode() + b"\n", said)
    said = "Yes.\n\n-----Original Message-----\nSubject: Your data\n\nAre you sure?"
    yield plain("outlook quoting", None, said.encode() + b"\n", said)
    page = ("<div dir=\"ltr\">Yes.</div><br><div class=\"quote\"><div>On Monday the desk wrote:<br></div>"
            "<blockquote style=\"margin:0\"><div>Are you sure?</div></blockquote></div>")
    yield plain("web mail html quoting", None, page.encode(), None, holds="Are you sure?", kind="text/html; charset=utf-8")
    yield plain("word html", None, b"<html xmlns:o=\"urn:x\"><head><style><!-- p.M {x:y} --></style></head><body><!--[if mso]>no<![endif]-->"
                b"<p class=M>Delete it.<o:p></o:p></p></body></html>", "Delete it.", kind="text/html; charset=us-ascii")
    yield plain("flowed", None, b"one \ntwo \nthree\n\n> quo \n> ted\n-- \nme\n", "one two three\n\n> quo ted\n-- \nme",
                kind="text/plain; charset=utf-8; format=flowed")
    yield plain("flowed delsp", None, "個人 \n情報\n".encode(), "個人情報", kind="text/plain; charset=utf-8; format=flowed; delsp=yes")
    kind, body = m.many("multipart/mixed", "Apple-Mail=_1", [m.part("text/plain; charset=utf-8", b"one\n"), m.part(
        "image/jpeg; name=IMG_1.jpeg", b"\xff\xd8\xff", "base64", b"Content-Disposition: inline; filename=IMG_1.jpeg"),
        m.part("text/plain; charset=utf-8", b"two\n")])
    yield m.meant("phone pictures", m.head("phone pictures", Content_Type=kind), body, "one\n\ntwo", attachments=1)
    kind, body = m.many("multipart/alternative", "b", [m.part("text/plain; charset=utf-8", b"\n"), m.part(
        "text/html; charset=utf-8", b"<p>Only here.</p>\n")])
    yield m.meant("empty plain", m.head("empty plain", Content_Type=kind), body, "Only here.")


def all():
    yield from quoted_printable()
    yield from base64()
    yield from others()
    yield from html()
    yield from programs()
