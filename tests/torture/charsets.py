"""Texts in the charsets that mail comes in, named rightly, wrongly and not at all."""
import base64
import codecs
import quopri

import make as m

LATIN = "Grüße aus Malmö, déjà vu, señor, straße, naïve"
BALTIC = "Ąžuolas žydi, šuo miega, čia žėri ūkas"
EAST = "Příliš žluťoučký kůň, łódź, ősz, naložený"
RUSSIAN = "Удалите мои данные из вашей базы, пожалуйста"
GREEK = "Παρακαλώ διαγράψτε τα στοιχεία μου"
HEBREW = "נא למחוק את כל המידע שלי"
ARABIC = "يرجى حذف جميع بياناتي"
TURKISH = "Lütfen verilerimi siliniz, çok teşekkürler, ığdır"
THAI = "กรุณาลบข้อมูลทั้งหมดของฉัน"
JAPANESE = "私の個人情報をすべて削除してください。よろしくお願いします。"
CHINESE = "请删除你们保存的关于我的全部资料。谢谢。"
TAIWAN = "請刪除你們保存的關於我的全部資料。謝謝。"
KOREAN = "저에 관한 모든 정보를 삭제해 주십시오. 감사합니다."

# The name in mail, Python's codec, a text that the charset can write.
NAMED = [
    ("utf-8", "utf-8", LATIN + " " + JAPANESE + " " + RUSSIAN), ("us-ascii", "ascii", "Delete it all, please"),
    ("iso-8859-1", "latin-1", LATIN), ("ISO_8859-1:1987", "latin-1", LATIN), ("iso-8859-2", "iso8859-2", EAST),
    ("iso-8859-3", "iso8859-3", "Bonvolu forigi ĉiujn miajn datumojn, ĝis, ŝi, ĵaŭdo"),
    ("iso-8859-4", "iso8859-4", "Šuo, žuvis, ēna, mīļi, ņemt"), ("iso-8859-5", "iso8859-5", RUSSIAN),
    ("iso-8859-6", "iso8859-6", ARABIC), ("iso-8859-7", "iso8859-7", GREEK), ("iso-8859-8", "iso8859-8", HEBREW),
    ("iso-8859-9", "iso8859-9", TURKISH), ("iso-8859-10", "iso8859-10", "Ąžuolas, šuo, þorn, ðan, ēna"),
    ("iso-8859-11", "iso8859-11", THAI), ("iso-8859-13", "iso8859-13", BALTIC),
    ("iso-8859-14", "iso8859-14", "ŵyth, ŷ môr, ḃád, ṡúil"), ("iso-8859-15", "iso8859-15", "20 € für Œuvre, Š, ž, Ÿ"),
    ("iso-8859-16", "iso8859-16", "Vă rog să ștergeți toate datele, țară, 5 €"), ("windows-1250", "cp1250", EAST),
    ("windows-1251", "cp1251", RUSSIAN), ("windows-1252", "cp1252", "“Grüße” – 5 € … it’s"),
    ("windows-1253", "cp1253", GREEK), ("windows-1254", "cp1254", TURKISH), ("windows-1255", "cp1255", HEBREW),
    ("windows-1256", "cp1256", ARABIC), ("windows-1257", "cp1257", BALTIC),
    ("windows-1258", "cp1258", "Đây là đô la ă â ê ô ơ ư"), ("koi8-r", "koi8-r", RUSSIAN),
    ("koi8-u", "koi8-u", "Видаліть, будь ласка, всі мої дані, ґанок, їжак"), ("tis-620", "iso8859-11", THAI),
    ("macintosh", "mac-roman", LATIN), ("x-mac-cyrillic", "mac-cyrillic", "Удалите мои данные"),
    ("cp437", "cp437", "Grüße, señor, £5"), ("ibm850", "cp850", LATIN), ("cp852", "cp852", "łódź, žluť, ősz"),
    ("cp866", "cp866", RUSSIAN), ("shift_jis", "shift_jis", JAPANESE), ("euc-jp", "euc-jp", JAPANESE),
    ("iso-2022-jp", "iso-2022-jp", JAPANESE), ("gb2312", "gb2312", CHINESE), ("gbk", "gbk", CHINESE + TAIWAN),
    ("gb18030", "gb18030", CHINESE + TAIWAN + " ä ß"), ("big5", "big5", TAIWAN), ("euc-kr", "euc-kr", KOREAN),
    ("ks_c_5601-1987", "cp949", KOREAN + " 똠방각하"), ("iso-2022-kr", "iso-2022-kr", KOREAN),
    ("utf-16", "utf-16", RUSSIAN), ("utf-16le", "utf-16le", LATIN), ("utf-16be", "utf-16be", JAPANESE)]


def known(name): # to Python; of Korean it knows less by that name
    try:
        return codecs.lookup(name) is not None and not name.startswith("ks_")
    except LookupError:
        return False


def as_bodies():
    for name, codec, text in NAMED:
        for encoding in ("base64", "quoted-printable", "8bit"):
            if encoding == "8bit" and name.startswith("utf-16"):
                continue
            line, body = m.coded((text + "\n").encode(codec), encoding)
            if encoding == "quoted-printable":
                body = quopri.encodestring((text + "\n").encode(codec).replace(b"\r", b"=0D"))
                if name.startswith("utf-16"):
                    continue
            of = "body %s %s" % (name, encoding)
            lines = m.head(of, Content_Type="text/plain; charset=" + ('"%s"' % name if ":" in name else name))
            yield m.meant(of, lines + [line], body, text, second=known(name))


def words(name, codec, text, form):
    """The text as encoded words, each of whole characters and under 75 bytes where it can be."""
    step = 8 if form == "b" else 5
    for at in range(0, len(text), step):
        raw = text[at:at + step].encode(codec)
        said = base64.b64encode(raw).decode() if form == "b" else "".join("=%02X" % b for b in raw)
        yield "=?%s?%s?%s?=" % (name, form, said)


def as_subjects():
    for name, codec, text in NAMED:
        for form in "bQ":
            if ":" in name or (name.startswith("utf-16") and form == "Q"):
                continue
            of = "subject %s %s" % (name, form)
            subject = "\n ".join(words(name, codec, text, form.lower() if form == "b" else form))
            lines = m.head(of, Subject=subject)
            yield m.meant(of, lines, b"Plain words\n", "Plain words", subject=text)


# What is declared (None: nothing), the bytes, the text that a person meant; a word of the remark.
LIES = [
    ("utf8-called-latin1", "iso-8859-1", LATIN.encode(), LATIN, "declared charset was wrong"),
    ("utf8-called-ascii", "us-ascii", LATIN.encode(), LATIN, "declared charset was wrong"),
    ("utf8-called-1252", "windows-1252", ("it’s " + LATIN).encode(), "it’s " + LATIN, "declared charset was wrong"),
    ("utf8-called-utf16", "utf-16", LATIN.encode(), LATIN, "declared charset was wrong"),
    ("latin1-called-utf8", "utf-8", LATIN.encode("latin-1"), LATIN, "declared charset was wrong"),
    ("1252-called-latin1", "iso-8859-1", "“it’s” 5 €".encode("cp1252"), "“it’s” 5 €", ""),
    ("1252-called-ascii", "us-ascii", LATIN.encode("cp1252"), LATIN, ""),
    ("gbk-called-gb2312", "gb2312", (CHINESE + TAIWAN).encode("gbk"), CHINESE + TAIWAN, ""),
    ("cp932-called-sjis", "shift_jis", "①②㈱ 髙﨑".encode("cp932"), "①②㈱ 髙﨑", ""),
    ("2022jp-called-ascii", "us-ascii", JAPANESE.encode("iso-2022-jp"), JAPANESE, ""),
    ("utf8-none", None, LATIN.encode(), LATIN, ""), ("latin1-none", None, LATIN.encode("latin-1"), LATIN, ""),
    ("2022jp-none", None, JAPANESE.encode("iso-2022-jp"), JAPANESE, ""),
    ("utf16-mark-none", None, "Delete äöü it".encode("utf-16"), "Delete äöü it", ""),
    ("utf8-unknown", "x-nobody-knows", LATIN.encode(), LATIN, "not known here"),
    ("latin1-unknown", "unknown-8bit", LATIN.encode("latin-1"), LATIN, "not known here"),
    ("utf7", "utf-7", b"Delete +AOQA9gD8- it", "Delete +AOQA9gD8- it", "not known here"),
    ("empty-name", '""', LATIN.encode(), LATIN, ""), ("quoted-name", "'utf-8'", LATIN.encode(), LATIN, ""),
    ("no-hyphen", "UTF8", LATIN.encode(), LATIN, ""), ("blank-in-name", "utf 8", LATIN.encode(), LATIN, ""),
    ("twice", "utf-8; charset=koi8-r", LATIN.encode(), LATIN, ""), ("two-lines", "\n\tutf-8", LATIN.encode(), LATIN, ""),
    ("path", "../../etc/passwd", LATIN.encode(), LATIN, "not known here"),
    ("translit", "ascii//TRANSLIT", LATIN.encode(), LATIN, "not known here"),
    ("long-name", "x" * 3000, LATIN.encode(), LATIN, "not known here"),
    ("utf8-mark", "utf-8", b"\xef\xbb\xbf" + LATIN.encode(), LATIN, ""),
    ("ebcdic", "cp037", b"Delete it", "Delete it", "not known here"), ("hz", "hz-gb-2312", b"~{<:Ky~}", "~{<:Ky~}", "not known here"),
    ("utf8-one-bad-byte", "utf-8", LATIN.encode() + b" \xff end", LATIN + " \ufffd end", "not of the charset"),
    ("nul", "utf-8", b"De\0lete", "De\ufffdlete", ""), ("decomposed", "utf-8", "a\u0308 e\u0301".encode(), "ä é", "")]


def lies():
    for name, declared, content, text, remark in LIES:
        for encoding in ("base64", "8bit"):
            if encoding == "8bit" and name.startswith("utf16-mark"):
                continue
            of = "lie %s %s" % (name, encoding)
            kind = "text/plain" + ("" if declared is None else "; charset=" + declared)
            line, body = m.coded(content + b"\n" if b"\0" not in content[-9:] else content, encoding)
            yield m.meant(of, m.head(of, Content_Type=kind) + [line], body, text, remark=remark)


def all():
    yield from as_bodies()
    yield from as_subjects()
    yield from lies()
