"""Opens a package with Python's own modules and says what is wrong with it, a line each.

	look.py KIND FILE.tar [WORD...]     WORD: what may stand nowhere in it
"""
import csv
import hashlib
import io
import json
import re
import sys
import tarfile

csv.field_size_limit(1 << 30)
kind, path, *words = sys.argv[1:]
wrong = []


def must(truth, what):
    if not truth:
        wrong.append(what)


with tarfile.open(path) as tar:
    members = tar.getmembers()
    files = {m.name: tar.extractfile(m).read() for m in members}
must(len(files) == len(members), "two files have one name")
must([m.name for m in members] == sorted(files), "the files are not in order")
for m in members:
    must(m.isreg() and m.uid == m.gid == 0 and m.mode == 0o644 and not m.uname and not m.pax_headers, f"{m.name}: what it is")
    must(re.fullmatch(r"(4-correspondence/\d{5}(-\d\d)?(\.[a-z0-9]+)?|[0-9a-z.-]+|MANIFEST)", m.name), f"{m.name}: its name")
must(len({m.mtime for m in members}) == 1, "more than one time")

listed, size = {}, None
for line in files["MANIFEST"].decode().splitlines():
    comment = re.fullmatch(r"# bytes (\d+) records (\d+)", line)
    entry = re.fullmatch(r"([0-9a-f]{64})  (.+)", line)
    if comment:
        size = int(comment[1])
    elif entry:
        listed[entry[2]] = (entry[1], size)
must(set(listed) == set(files) - {"MANIFEST"}, "MANIFEST names other files")
for name, (digest, n) in listed.items():
    must(hashlib.sha256(files[name]).hexdigest() == digest and len(files[name]) == n, f"{name}: hash or size")

data = json.loads(files["data.json"])
for name, content in files.items():
    if name.endswith(".txt") and not re.search(r"/\d{5}-", name):
        text = content.decode("utf-8")
        must(not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", text), f"{name}: a control character")
    for word in words:
        must(word.encode() not in content and word.encode() not in name.encode(), f"{name}: {word}")
if kind == "access":
    must(set(files) >= {"1-letter.txt", "2-about-the-processing.txt", "3-your-data.txt", "data.json", "5-requests.txt",
                        "6-who-looked.txt", "7-withheld.txt"}, "a file is missing")
    must({x["file"] for x in data["letters"]} == {n for n in files if n.startswith("4-")}, "letters that data.json names")
else:
    must(set(files) == {"MANIFEST", "data.json", "data.csv", "schema.json"}, "other files than portability wants")
    raw = files["data.csv"].decode("utf-8")
    must(raw.startswith('"record","field","value","source","at"\r\n') and raw.endswith('"\r\n'), "data.csv: lines do not end in CR LF")
    rows = list(csv.DictReader(io.StringIO(raw, newline=""), strict=True))
    must([{**r} for r in rows] == data["data"], "data.csv and data.json differ")
    for r in data["data"]:
        must(r["source"] in ("provided", "observed"), "a source")
        must(not r["at"] or re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", r["at"]), "a time")
    schema = json.loads(files["schema.json"])
    must(set(schema["properties"]) == set(data), "schema.json and data.json differ")
    try:
        import jsonschema
        jsonschema.validate(data, schema)
    except ImportError:
        pass
print("\n".join(wrong))
sys.exit(bool(wrong))
