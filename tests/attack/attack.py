"""The attack suite's entry: python3 attack.py PART [CLASS...]; the parts are in PARTS."""
import importlib
import sys

import desk as d
import table

TEXT = ["escape", "control", "c1", "bidi", "hidden", "tag", "mark", "width", "utf8", "spoof",
        "formula", "meta"]
PARTS = {"lines": TEXT, "screens": TEXT, "letters": ["charset", "filename"],
         "words": ["pattern", "argument", "environment"], "masks": ["mask", "audit"]}


def main():
    part, wanted = sys.argv[1], sys.argv[2:]
    some = table.inputs([c for c in PARTS[part] if not wanted or c in wanted])
    if not some:
        return
    k = d.Desk()
    try:
        importlib.import_module(part).run(k, some)
        k.tell()
    finally:
        k.close()
    classes = {i.of_class for i in k.cases}
    print("# count %d inputs, %d classes, %d places" % (len(k.cases), len(classes), len(k.places)))
    sys.exit(1 if k.failed else 0)


main()
