# Counts the cases of one suite: first line "passed failed skipped", then what tells of failures
# and skips. code is the suite's exit code.
BEGIN { passed = failed = skipped = planned = 0 }

/^1\.\.[0-9]+$/ { planned += substr($0, 4) }
/^(not )?ok .*# (SKIP|skip)/ || /^skip / {
	skipped++
	note($0)
	last = ""
	next
}
/^ok / { passed++; n_detail = 0; next }
/^not ok / {
	failed++
	# What a case prints may stand before its verdict or after it.
	for (i = 1; i <= n_detail; i++) note(detail[i])
	n_detail = 0
	note($0)
	after = 1
	next
}
after && !/^(1\.\.|# (not )?ok - )/ { note($0); next }
!/^1\.\./ { detail[++n_detail] = $0 }

function note(line) {
	if (n_notes < 200)
		notes[++n_notes] = line
}
END {
	cases = passed + failed + skipped
	if (planned > cases) {
		failed += planned - cases
		note(sprintf("%d of %d cases gave no result", planned - cases, planned))
	}
	if (code == 124 || code == 137) {
		failed++
		note("took too long and was stopped")
	} else if (code != 0 && failed == 0) {
		failed++
		note("ended with exit code " code)
	} else if (cases == 0 && failed == 0) {
		failed++
		note("no case was run")
	}
	print passed, failed, skipped
	if (failed && !after)
		for (i = n_detail > 60 ? n_detail - 59 : 1; i <= n_detail; i++)
			print detail[i]
	for (i = 1; i <= n_notes; i++)
		print notes[i]
}
