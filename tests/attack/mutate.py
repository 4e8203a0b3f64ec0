"""Mutants of the source: each takes one guard away. mutate.py apply NAME ROOT | list; a mutant
file has a class, the part of the suite that must go red, a source, a text of it and its stead."""
import os
import sys

import table

HERE = os.path.join(table.HERE, "mutants")


def read(name):
    m = {"name": name}
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        for line in f:
            word, rest = line.rstrip("\n").split(" ", 1)
            m[word] = rest
    return m


def all_of_them():
    return [read(name) for name in sorted(os.listdir(HERE))]


def source(m, root):
    with open(os.path.join(root, m["file"]), encoding="utf-8") as f:
        return f.read()


def stale(m, root):
    """Why a mutant no longer applies, or None."""
    try:
        n = source(m, root).count(m["-"])
    except OSError as e:
        return str(e)
    return None if n == 1 else "its text stands %d times in %s" % (n, m["file"])


def apply(m, root):
    why = stale(m, root)
    if why:
        sys.exit("mutant %s: %s" % (m["name"], why))
    changed = source(m, root).replace(m["-"], m["+"])
    with open(os.path.join(root, m["file"]), "w", encoding="utf-8") as f:
        f.write(changed)


def tell(ok, name, said):
    print("%sok attack/%s" % ("" if ok else "not ", name))
    for line in said:
        print("    " + line)
    return ok


def faults(root):
    """The suite about itself: its size, that no input stands twice, that each class can fail."""
    every = table.inputs()
    classes = {i.of_class for i in every}
    mutants = all_of_them()
    said = table.faults()
    ok = tell(not said, "inputs differ in cause", said)
    ok &= tell(len(every) >= 300 and len(classes) >= 12, "300 inputs of 12 classes",
               ["%d inputs, %d classes" % (len(every), len(classes))])
    without = classes - {m["class"] for m in mutants}
    ok &= tell(not without, "each class has a mutant", sorted(without))
    for m in mutants:
        why = stale(m, root)
        ok &= tell(not why, "mutant %s applies" % m["name"], [why] if why else [])
    print("# count %d inputs, %d classes, %d mutants" % (len(every), len(classes), len(mutants)))
    return ok


if __name__ == "__main__":
    top = os.path.dirname(os.path.dirname(table.HERE))
    if sys.argv[1] == "apply":
        apply(read(sys.argv[2]), sys.argv[3])
    elif sys.argv[1] == "list":
        for one in all_of_them():
            print(one["name"], one["class"], one["part"], one["file"])
    else:
        sys.exit(0 if faults(top) else 1)
