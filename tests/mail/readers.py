"""Letters of many charsets and texts are answered, and what was sent is read by Python's email package.

    readers.py OMBUD ROOM MAIL.PY       TAP; OMBUD_DB and OMBUD_SENDMAIL are set, which adds to ROOM/box/new
"""
import email
import email.policy
import os
import re
import subprocess
import sys

OMBUD, ROOM = sys.argv[1:3]
sys.path.insert(0, os.path.dirname(sys.argv[3]))
sys.dont_write_bytecode = True
import mail  # noqa: E402

BOX = os.path.join(ROOM, "box", "new")


def ombud(*words, data=b""):
    p = subprocess.run([OMBUD, *words], input=data, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    return p.returncode, p.stdout.decode(errors="replace")


def letter(n, charset, text):
    subject = "=?utf-8?Q?Fr=C3=A5ga?="
    return (
        "From: Rosa Lind <p%d@people.example>\r\nTo: privacy@desk.example\r\nSubject: %s\r\nMessage-ID: <m%d@people.example>\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=%s\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" % (n, subject, n, charset)
    ).encode() + text.encode(charset).replace(b"\n", b"\r\n")


def answer(n, charset, came, text, files=()):
    """The path of the letter that leaves, with files of names and bytes, or a sentence."""
    code, said = ombud("deliver", data=letter(n, charset, came))
    if code:
        return None, "deliver: %d %s" % (code, said)
    ticket = ombud("list", "--sort", "-id", "--limit", "1", "--format", "ids", "is:any")[1].split()
    ticket = ticket[0] if ticket and ticket[0].isdigit() else str(n)
    for name, data in files:
        code, said = ombud("attach", ticket, name, data=data)
        if code:
            return None, "attach %s: %d %s" % (name, code, said)
    before = set(os.listdir(BOX))
    code, said = ombud("do", "reply", "--answers", "no", "--text", text, ticket)
    if code:
        return None, "reply: %d %s" % (code, said)
    code, said = ombud("tick", "--quiet")
    new = sorted(set(os.listdir(BOX)) - before)
    if code or len(new) != 1:
        return None, "tick: %d %s, %d letters" % (code, said, len(new))
    return os.path.join(BOX, new[0]), ""


def raw_text(path):
    """What Python reads of it, with no mercy for bytes that its charset does not have."""
    part = mail.body(mail.read(path))
    return mail.flowed(part.get_payload(decode=True).decode(part.get_content_charset()))


WORDS = " ".join("word%d" % i for i in range(120))
TEXTS = [  # name, what is written, what is read if that is another
    ("ascii", "Here it is.", None),
    ("paragraphs", WORDS + "\n\n" + WORDS, None),
    ("a_long_word", "See https://desk.example/" + "x" * 300 + " for it, and more words behind it.", None),
    ("a_very_long_word", "y" * 3000, None),
    ("blanks_at_the_end", "one   \ntwo \n\n three", "one\ntwo\n\n three"),
    ("a_signature", "Yours\n-- \nThe desk\nOpsio AB", None),
    ("from_at_the_margin", "From here on\nFrom me\n>From afar", "From here on\nFrom me\n> From afar"),
    ("blanks_at_the_beginning", " one\n  two\n\tthree", None),
    ("quotes", "> You wrote " + WORDS + "\n>> and I wrote\nMy answer.", "> You wrote " + WORDS + "\n>> and I wrote\nMy answer."),
    ("dots", ".\n..\n.x\nend", None),
    ("emoji", "Fine \U0001F44D\U0001F3FD and \U0001F468\u200D\U0001F469\u200D\U0001F467 " * 12 + "end", None),
    ("arabic", "مرحبا، هذه هي البيانات التي طلبتها. " * 12 + "شكرا", None),
    ("hebrew_and_latin", "שלום Rosa, זה 42 עמודים. " * 8 + "סוף", None),
    ("chinese", "这是您要求的所有数据的副本。" * 60, None),
    ("thai", "นี่คือสำเนาข้อมูลทั้งหมดของคุณ" * 30, None),
    ("crlf", "one\r\ntwo\r\n", "one\ntwo"),
    ("composed", "e\u0301 a\u030a", "\u00e9 \u00e5"),
    ("no_break", "10\u00a0000 kr \u2013 \u201cyes\u201d", None),
    ("controls", "a\x0bb", None),
]

CYRILLIC, GREEK, JAPANESE = "Вот ваши данные, с уважением", "Ιδού τα δεδομένα", "データをお送りします。"
CHARSETS = [  # charset, what stands in it, and words of which some reader's idea of it lacks something
    ("us-ascii", "data", "å"),
    ("iso-8859-1", "Så här är det: åäöÅÄÖ é ü", "€ “x”"),
    ("windows-1252", "Så “här” – 5 €", "Ω"),
    ("iso-8859-2", "Zażółć gęślą jaźń", "€"),
    ("windows-1250", "Zażółć „gęślą” – €", "Я"),
    ("iso-8859-15", "Så här: 5 €", "“x”"),
    ("iso-8859-5", CYRILLIC, "–"),
    ("windows-1251", CYRILLIC + " – «да»", "å"),
    ("koi8-r", CYRILLIC, "«ї»"),
    ("koi8-u", "Ось ваші дані, її", "å–"),
    ("iso-8859-7", GREEK, "Я"),
    ("windows-1253", GREEK + " – €", "Я"),
    ("iso-8859-9", "İşte verileriniz, ğ ş", "€"),
    ("windows-1254", "İşte “verileriniz” – €", "Я"),
    ("windows-1255", "הנה הנתונים", "Я"),
    ("windows-1256", "هذه هي البيانات", "Я"),
    ("windows-1257", "Štai jūsų duomenys, ž", "Я"),
    ("iso-8859-8", "הנה הנתונים", "Я"),
    ("iso-8859-13", "Štai jūsų duomenys", "Я"),
    ("gb2312", "这是您的数据", "龍镕 € · — ― ～ ⅰ ʼn ǹ 〇"),
    ("gbk", "这是您的數據，龍镕", "€ \U00020000 ǹ ⺁ 㐀 · —"),
    ("gb18030", "这是您的数据 € \U00020000", ""),
    ("big5", "這是您的資料", "€ 这 〜 ～ ‧ · — ╴ 碁 銹 裏 ┼ ▓ あ Я ① ㊣ ℅"),
    ("shift_jis", JAPANESE, "① ㈱ é ～ 〜 − － — ― ‖ ∥ ¥ ‾ ｱ 髙 ⅰ ¬ ￢ £ ￡ ¢ №"),
    ("euc-jp", JAPANESE, "① é 한 ～ 〜 − － — ― ‖ ∥ ¥ ‾ ｱ 髙 ¬ ￢ £ № 丂"),
    ("euc-kr", "요청하신 자료입니다", "똠방각하 펲 € ® ～ ∼ · ― —"),
    ("iso-2022-jp", JAPANESE, "① å"),
    ("utf-8", "å 数 \U0001F44D", ""),
]

# Text that has more than ASCII is answered in UTF-8 to these: what one program writes in them another reads
# as something else (the same Big5 is two letters of Japanese, a backslash is a yen).
OTHERWISE = ("gb2312", "gbk", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "iso-2022-jp",
    "windows-1255", "windows-1256", "iso-8859-8")  # the last three: readers differ on which way their lines run


def verdict(name, wrong):
    print("%s readers/%s" % ("not ok" if wrong else "ok", name), flush=True)
    if wrong:
        print("    " + wrong[:600].replace("\n", "\n    "))
    return bool(wrong)


def check(n, charset, came, text, want, same_charset):
    path, wrong = answer(n, charset, came, text)
    if wrong:
        return wrong
    try:
        got = raw_text(path)
    except (UnicodeDecodeError, LookupError) as e:
        return "in %s: %s" % (mail.body(mail.read(path)).get_content_charset(), e)
    used = mail.body(mail.read(path)).get_content_charset()
    if got.rstrip("\n") != want.rstrip("\n"):
        return "written %r\nread    %r" % (want, got)
    if same_charset and used.lower() != charset.lower():
        return "it came in %s and was answered in %s" % (charset, used)
    lines = open(path, "rb").read().split(b"\n")
    if max(map(len, lines)) > 998 or any(b > 126 for line in lines for b in line):
        return "a line is too long or has a byte over 126"
    return ""


LONG = "Årsredovisning_" + "ö" * 36 + ".pdf"  # 92 bytes, which is more than one parameter of MIME holds
FILES = [
    ("svar på frågan åäö.csv", "svar_på_frågan_åäö.csv", "text/csv", "namn;ort\r\nÅsa;Malmö\r\n".encode()),
    (LONG, LONG, "application/pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40),
    ("ответ 数据.txt", "ответ_数据.txt", "text/plain", b"From here\n.\n\nblank \n" + b"x" * 3000 + b"\nno end"),
    ("latin.txt", "latin.txt", "application/octet-stream", "h\u00e4r \u00e4r det\n".encode("latin-1")),
    ("letter.eml", "letter.eml", None, b"From: a@b.example\nSubject: in it\n\nNot read as a letter.\n--\n--b--\n"),
]


def check_files(n):
    """The names, the bytes, and that the text is the text still."""
    text = "Här är filerna."
    path, wrong = answer(n, "utf-8", "Hej", text, [(name, data) for name, _, _, data in FILES])
    if wrong:
        return wrong
    m = mail.read(path)
    parts = list(m.iter_attachments())
    if [p.get_filename() for p in parts] != [f[1] for f in FILES]:
        return "names %r" % [p.get_filename() for p in parts]
    for part, (_, name, kind, data) in zip(parts, FILES):
        if part.get_payload(decode=True) != data:
            return "%s: its bytes are others" % name
        if part.get_content_disposition() != "attachment" or (kind and part.get_content_type() != kind):
            return "%s: %s, %s" % (name, part.get_content_disposition(), part.get_content_type())
    if raw_text(path).rstrip("\n") != text:
        return "the text is read as %r" % raw_text(path)
    lines = open(path, "rb").read().split(b"\n")
    if max(map(len, lines)) > 998 or any(b > 126 for line in lines for b in line):
        return "a line is too long or has a byte over 126"
    return ""


def main():
    failed = n = 0
    for name, text, want in TEXTS:
        n += 1
        failed |= verdict(name, check(n, "utf-8", "Hej", text, want or text, False))
    for charset, text, lacks in CHARSETS:
        n += 1
        own = charset not in OTHERWISE
        failed |= verdict("in_" + charset, check(n, charset, text, text, text, own))
        wrong = ""
        for more in lacks.split():
            n += 1
            wrong += check(n, charset, text, text + " " + more, text + " " + more, False)
        if lacks:
            failed |= verdict("beyond_" + charset, wrong)
    failed |= verdict("files", check_files(n + 1))
    return failed


sys.exit(main())
