#!/usr/bin/env python3
"""The plain way: the standard library's mailbox and sqlite3, headers and text to one table.

    plain_import.py MBOX DATABASE
"""
import mailbox
import sqlite3
import sys
from email.header import decode_header, make_header


def text_of(message):
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            data = part.get_payload(decode=True) or b""
            return data.decode(part.get_content_charset() or "utf-8", "replace")
    return ""


def main():
    db = sqlite3.connect(sys.argv[2])
    db.execute("CREATE TABLE letter(id INTEGER PRIMARY KEY, message_id TEXT UNIQUE, sender TEXT,"
               " subject TEXT, date TEXT, body TEXT, raw BLOB)")
    for n, message in enumerate(mailbox.mbox(sys.argv[1]), 1):
        db.execute("INSERT OR IGNORE INTO letter(message_id, sender, subject, date, body, raw)"
                   " VALUES(?, ?, ?, ?, ?, ?)",
                   (message["Message-ID"], str(make_header(decode_header(message["From"] or ""))),
                    str(make_header(decode_header(message["Subject"] or ""))), message["Date"],
                    text_of(message), message.as_bytes()))
        if n % 1000 == 0:
            db.commit()
    db.commit()


main()
