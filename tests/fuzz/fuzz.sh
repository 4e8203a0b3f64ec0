#!/bin/sh
# Fuzzes parsers with clang's fuzzer under address and undefined sanitizers:
#
#	sh tests/fuzz/fuzz.sh "filter mail" 60     these targets, 60 seconds each
#
# A corpus grows in build/fuzz/corpus; what is worth keeping goes to tests/fuzz/corpus/TARGET by
# hand, where plain `make test` replays it. An input that breaks a target stays in
# build/fuzz/found and its path is said.
top=$(cd "$(dirname "$0")/../.." && pwd)
cd "$top" || exit 2
targets=$1 seconds=${2:-60}
if ! command -v clang >/dev/null; then
	echo "fuzz: clang is not installed (Debian: clang, libclang-rt-dev)" >&2
	exit 2
fi
if [ -z "$targets" ]; then
	echo "fuzz: no target; there are: $(cd tests/fuzz && echo fuzz_*.c)" >&2
	exit 2
fi
failed=0
for t in $targets; do
	make --no-print-directory VARIANT=fuzz "build/fuzz/fuzz/$t" || exit 2
	grown=build/fuzz/corpus/$t found=build/fuzz/found/$t
	mkdir -p "$grown" "$found"
	seeds=tests/fuzz/corpus/$t
	[ -d "$seeds" ] || seeds=
	dictionary=tests/fuzz/$t.dict
	# shellcheck disable=SC2086 # seeds may be absent
	if "build/fuzz/fuzz/$t" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 \
	    -max_len=65536 -artifact_prefix="$found/" -print_final_stats=1 \
	    $([ -f "$dictionary" ] && echo "-dict=$dictionary") "$grown" $seeds \
	    >"build/fuzz/$t.log" 2>&1; then
		runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$t.log")
		echo "ok     $t: $runs runs in $seconds s"
	else
		failed=1
		echo "FAIL   $t: see build/fuzz/$t.log; the input:"
		ls "$found" | sed "s|^|       $found/|"
		grep -E 'ERROR|SUMMARY|runtime error' "build/fuzz/$t.log" | head -n 5 | sed 's/^/       /'
	fi
done
exit $failed
