# Who may include whom. core: a folder includes itself and those to its left, and ombud.h; files
# beside ombud.h, and the rooms of its faces, may include all. tui: only <ombud.h>, "embedded.h" and its own folders, in order;
# the line mode knows no view; serve/ knows the line mode; what draws does not ask the core.
BEGIN {
	rank("core", "base text model store query ops port")
	faces("list ticket report clock erase")
	rank("tui", "base widget view cmd")
	# Faces at the root of tui that are not the loop: what a view may know of keys and colours.
	lower["theme.h"] = lower["themes.h"] = lower["ink.h"] = lower["keymap.h"] = 1
}
function rank(half, folders,    n, i, name) {
	n = split(folders, name, " ")
	for (i = 1; i <= n; i++)
		order[half, name[i]] = i
}
function faces(folders,    n, i, name) {
	n = split(folders, name, " ")
	for (i = 1; i <= n; i++) {
		face[name[i]] = 1
		order["core", name[i]] = 99
	}
}
function say(what) { print FILENAME ":" FNR ": " what }

FNR == 1 {
	n = split(FILENAME, part, "/")
	half = part[1]
	folder = n > 2 ? part[2] : ""
}

/^[ \t]*#[ \t]*include/ {
	angle = index($0, "<")
	name = $0
	sub(/^[^"<]*["<]/, "", name)
	sub(/[">].*/, "", name)
	if (half == "core" && folder in face)
		folder = ""
	if (half == "tui")
		tui_include(name, angle)
	else if (!angle || name == "ombud.h")
		core_include(name)
}

function core_include(name,    target) {
	target = name
	if (!sub(/\/.*/, "", target)) {
		if (name ~ /^ombud_/ && FILENAME ~ /(^|\/)core\/ombud\.h$/)
			return
		if (name ~ /^ombud_/)
			say(name " is a part of ombud.h, which is included instead")
		else if (name != "ombud.h" && folder != "")
			say(folder " may not include " name ", which stands beside ombud.h")
		return
	}
	if (!(("core", target) in order))
		say(name " is not in a folder of core")
	else if (folder != "" && order["core", target] > order["core", folder])
		say(folder " may not include " name ": " target " is above it")
}

function tui_include(name, angle,    target) {
	if (angle || name == "ombud.h" || name == "embedded.h") {
		if (angle && name ~ /\// && name !~ /^(sys|linux|netinet|arpa)\//)
			say("<" name ">: the front end knows the public header and its own folders")
		return
	}
	target = name
	if (!sub(/\/.*/, "", target)) {
		if (folder == "line" || (folder != "" && !(name in lower)))
			say(folder " may not include " name ", which belongs to the loop")
		return
	}
	if (target == "serve") {
		if (folder != "serve" && folder != "")
			say(folder " may not include " name ": the door stands before it")
	} else if (target == "line") {
		if (folder != "line" && folder != "serve" && folder != "")
			say(folder " may not include " name ": the line mode stands beside it")
	} else if (folder == "serve") {
		if (target != "base")
			say("serve may not include " name ": the door knows the line mode and no screen")
	} else if (!(("tui", target) in order)) {
		say(name " is not in a folder of tui")
	} else if (folder == "line") {
		if (target != "base")
			say("line may not include " name ": the line mode knows no screen")
	} else if (folder != "" && order["tui", target] > order["tui", folder]) {
		say(folder " may not include " name ": " target " is above it")
	}
}

# Text helpers of the core ask no store: cells, guard.
FILENAME ~ /^tui\/view\/[a-z_]*draw\.c$/ {
	line = $0
	gsub(/ombud_(text|safe)_[a-z_]*\(/, "", line)
	if (match(line, /ombud_[a-z_]+\(/))
		say("drawing reads what load fetched: " substr(line, RSTART, RLENGTH) ") asks the core")
}
