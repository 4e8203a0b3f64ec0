#!/bin/sh
# Who comes in, and as whom: keys, accounts, what the other side sends along, limits, files.
. "$(dirname "$0")/lib.sh"
serve_desk

# The host's log, where there is none of its own.
if [ ! -e /dev/log ]; then
	perl -MIO::Socket::UNIX -MSocket -e '
		$| = 1;
		my $s = IO::Socket::UNIX->new(Type => SOCK_DGRAM, Local => "/dev/log") or die;
		chmod 0666, "/dev/log";
		while (defined $s->recv(my $m, 4096)) { print "$m\n" }' >"$ROOM/syslog" &
	OTHER_PIDS=$!
	trap 'cleanup; rm -f /dev/log' EXIT
	wait_for test -S /dev/log
fi

assignee() { as_owner list "id:$1" --format json | sed 's/.*"assignee":"\([^"]*\)".*/\1/'; }
takes() { # KEY TICKET
	as "$1" do assign @me "$2" && [ "$(assignee "$2")" = "$1" ]
}
as ines new --kind access --subject First </dev/null >/dev/null
as ines new --kind access --subject Second </dev/null >/dev/null
case_ok an_agent_is_who_her_key_says takes ines 1
case_ok another_agent_is_another takes bob 2
says a_role_is_the_stores 3 '' as bob settings set mail.hosts evil.example

says an_outsider_does_not_come_in 255 'Permission denied' as stranger list
says a_key_of_no_agent_is_refused 3 "$(fingerprint ghost) is no agent's" as ghost list
says a_key_of_two_agents_is_refused 3 'more than once' as twice list
says a_disabled_agent_is_refused 3 'eve is disabled' as eve list
if [ -f "$ROOM/syslog" ]; then
	case_ok refusals_are_logged wait_for grep -qF "refused (from 127.0.0.1): the key $(fingerprint ghost)" "$ROOM/syslog"
	case_ok the_disabled_are_logged wait_for grep -q 'eve was refused' "$ROOM/syslog"
	case_ok openings_are_logged wait_for grep -q 'ines opened the desk' "$ROOM/syslog"
	as ines "list 'Rosa" >/dev/null 2>&1
	case_ok what_is_no_command_is_logged wait_for grep -q "ines was refused (key $(fingerprint ines)): .*not closed" "$ROOM/syslog"
	no_data() { ! grep -qE 'First|Second|Rosa' "$ROOM/syslog"; }
	case_ok the_log_holds_no_letters no_data
fi

# ---- what the other side sends along ----
hostile_environment() { # every name that some library or program listens to
	SSH="-o SetEnv=OMBUD_AGENT=bob -o SetEnv=OMBUD_DB=/etc/passwd -o SetEnv=$1"
	as ines do assign @me 2 && [ "$(assignee 2)" = ines ]
	code=$?
	SSH=''
	as bob do assign @me 2 >/dev/null
	return $code
}
touch "$ROOM/evil"
for pair in SSH_USER_AUTH="$ROOM/evil" SSH_ORIGINAL_COMMAND=list HOME="$ROOM" XDG_DATA_HOME="$ROOM" \
    LC_ALL=/../../tmp/x LANG='$(id)' TERM='../../evil;$(id)' TERMINFO="$ROOM" TZ=/etc/passwd \
    SQLITE_TMPDIR="$ROOM" TMPDIR="$ROOM" COMP_LINE='ombud ' GCONV_PATH="$ROOM" \
    LD_PRELOAD="$ROOM/evil" LD_LIBRARY_PATH="$ROOM" COLUMNS=-1 EDITOR=/bin/sh PAGER=/bin/sh; do
	case_ok "environment_${pair%%=*}" hostile_environment "$pair"
done

drops_it() { # a charset that is not well formed would write the letter by another byte
	subject=$(printf 'K\303\266p')
	as ines new --kind access --subject "$subject" || return 1
	SSH='-o SetEnv=LC_ALL=/x.ISO-8859-1'
	as ines list >"$ROOM/rows"
	SSH=''
	grep -qF "$subject" "$ROOM/rows"
}
case_ok environment_is_built_anew drops_it

# ---- the account's own processes ----
says without_sshd_nobody_is_vouched_for 3 'nobody is vouched for' \
    as_account env -i "$OMBUD" serve --config "$ROOM/etc" --db "$STORE"
forge() { # what an agent could write who had a shell as root's or another's file
	printf 'publickey %s\n' "$(cut -d' ' -f1,2 "$ROOM/keys/ines.pub")" >"$ROOM/auth"
	chmod 644 "$ROOM/auth"
	as_account env -i SSH_USER_AUTH="$ROOM/auth" SSH_ORIGINAL_COMMAND=version \
	    "$OMBUD" serve --config "$ROOM/etc" --db "$STORE"
}
says a_file_of_another_vouches_for_nobody 3 'not one key' forge
says options_are_checked 2 'ombud serve [--config DIR]' as_account "$OMBUD" serve --wibble
says paths_begin_at_the_root 2 'ombud serve [--config DIR]' as_account "$OMBUD" serve --config etc

nobody_reads_it() { ! setpriv --reuid=65534 --regid=65534 --clear-groups cat "$STORE"; }
case_ok who_has_no_account_reads_no_store nobody_reads_it
if [ "${VARIANT:-release}" != asan ]; then
	session_is_closed() { # to another process of the same account
		mkfifo "$ROOM/hold"
		as ines due access --received - <"$ROOM/hold" >/dev/null 2>&1 &
		held=$!
		exec 9>"$ROOM/hold"
		running() { [ "$(ps -o comm= -u "$ACCOUNT" | grep -c '^ombud$')" -gt 0 ]; }
		wait_for running
		pid=$(ps -o pid=,comm= -u "$ACCOUNT" | awk '$2 == "ombud" { print $1; exit }')
		seen=0
		[ "$pid" ] || seen=1
		for file in environ maps auxv; do
			as_account dd if="/proc/$pid/$file" of=/dev/null count=1 2>/dev/null && seen=1
		done
		as_account readlink "/proc/$pid/fd/0" && seen=1
		exec 9>&-
		wait "$held"
		return $seen
	}
	case_ok a_session_is_closed_to_its_like session_is_closed
fi

# ---- files that lie as they must not ----
mended() { # WHAT ITS-MODE MODE: refused; what is printed mends it
	chmod "$2" "$1"
	as ines list >"$ROOM/out" 2>&1 </dev/null
	code=$?
	sed -n 's/.*: \(chown [0-9a-z:]* [^;]*; chmod [0-7]* .*\)$/\1/p' "$ROOM/out" >"$ROOM/mend"
	[ $code -ne 0 ] && [ -s "$ROOM/mend" ] && sh "$ROOM/mend" && as ines list
}
case_ok a_store_that_others_read mended "$STORE" 644
case_ok a_folder_that_others_enter mended "$ROOM/db" 755
case_ok agents_that_a_group_writes mended "$ROOM/etc/agents" 664
ln "$STORE" "$ROOM/db/second"
says a_store_with_two_names 5 'has a second name' as ines list
rm "$ROOM/db/second"
mv "$STORE" "$ROOM/db/real" && ln -s real "$STORE"
says a_store_that_is_a_link 5 'a store is one file' as ines list
rm "$STORE" && as_account touch "$STORE" && chmod 600 "$STORE"
says a_store_that_is_empty 5 'is empty' as ines list
rm -f "$STORE" && mv "$ROOM/db/real" "$STORE"
cp "$ROOM/etc/agents" "$ROOM/agents"
echo "$(fingerprint ghost) ghost agent active" >>"$ROOM/etc/agents"
says a_line_that_cannot_be_read_shuts_the_door 3 'line 8' as ines list
cp "$ROOM/agents" "$ROOM/etc/agents"
mv "$ROOM/etc/agents" "$ROOM/etc/real" && ln -s real "$ROOM/etc/agents"
says agents_that_are_a_link 3 'agents' as ines list
rm "$ROOM/etc/agents" && mv "$ROOM/etc/real" "$ROOM/etc/agents"
case_ok and_all_is_well_again as ines list

# ---- limits ----
limited() { # LIMIT
	start_sshd "$1"
	as ines list
}
says a_low_file_size 3 'RLIMIT_FSIZE is too low' limited --fsize=1000000
says few_files 3 'RLIMIT_NOFILE is too low' limited --nofile=40:40
finish
