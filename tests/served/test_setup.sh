#!/bin/sh
# Setting a served desk up, its keys, and the doctor: each thing that is put wrong is named, and what
# is printed to mend it mends it.
. "$(dirname "$0")/lib.sh"
make_room
ACCOUNT=ombud-t$$
USER_MADE=$ACCOUNT
DESK=$ROOM/desk ETC=$ROOM/config STORE=$ROOM/desk/db/ombud.db
mkdir "$ROOM/sshd.d" "$ROOM/units" "$ROOM/cron.d"
key host
cat >"$ROOM/sshd_config" <<END
Include $ROOM/sshd.d/*.conf
ListenAddress 127.0.0.1
HostKey $ROOM/keys/host
PidFile none
UsePAM no
PasswordAuthentication no
AcceptEnv LANG LC_*
Subsystem sftp internal-sftp
END
setup() { accounts "$OMBUD" setup served --account "$ACCOUNT" --config "$ETC" --db "$STORE" --sshd "$ROOM/sshd.d" --timer "${TIMER-$ROOM/units}" "$@"; }
keys() { # VERB...: ombud agent key
	"$OMBUD" agent key "$@" --config "$ETC" --db "$STORE"
}
add() { keys add "$2" <"$ROOM/keys/$1.pub"; } # KEY NAME
doctor() { "$OMBUD" doctor --account "$ACCOUNT" --config "$ETC" --db "$STORE" --sshd-config "$ROOM/sshd_config" "$@"; }
# The machine's own swap is not this test's.
well() { doctor | grep '^MEND' | grep -v ' swap ' >"$ROOM/mends"; [ ! -s "$ROOM/mends" ] || { cat "$ROOM/mends" && false; }; }

# ---- setting up ----
says another_account_sets_nothing_up 3 "root's to do" \
    setpriv --reuid=65534 --regid=65534 --clear-groups "$OMBUD" setup served
mkdir -m 777 "$ROOM/anyones"
cp "$OMBUD" "$BUILD/libombud.so" "$ROOM/anyones/"
from_there() { OMBUD=$ROOM/anyones/ombud setup --first ines; }
says not_with_a_program_that_others_write 5 "others than root could replace it" from_there
case_ok and_nothing_was_made sh -c "! getent passwd $ACCOUNT && [ ! -e '$DESK' ]"
says it_is_set_up 0 "made     account $ACCOUNT" setup --first ines
listing() { # every file of it, with owner and mode
	(cd "$ROOM" && find desk config sshd.d units -printf '%p %u %m\n' | sort)
}
says the_store_is_the_accounts 0 "desk/db/ombud.db $ACCOUNT 600" listing
says its_folder_is 0 "desk/db $ACCOUNT 700" listing
says the_keys_are_roots 0 'config/authorized_keys root 644' listing
says the_key_of_the_ledger_is_the_accounts 0 "config/erasures.key $ACCOUNT 600" listing
says the_home_is_roots 0 'desk/home root 755' listing
listing >"$ROOM/before"
says once_more_changes_nothing 0 "is there $STORE" setup --first ines
same() { listing | diff "$ROOM/before" -; }
case_ok and_leaves_all_as_it_was same
says what_is_next_is_for_this_desk 0 "ombud agent key add NAME --config $ETC --db $STORE < NAME.pub; ombud doctor --account $ACCOUNT" setup
[ -d /etc/ombud ] || says what_is_the_default_is_not_said_again 5 "'ombud setup served' makes it" "$OMBUD" agent key list --config /etc/ombud
echo '# mine' >>"$ROOM/sshd.d/50-ombud.conf"
says what_differs_is_left 1 'left as it is' setup
case_ok truly grep -q '^# mine' "$ROOM/sshd.d/50-ombud.conf"
sed -i '/^# mine/d' "$ROOM/sshd.d/50-ombud.conf"
says a_path_with_a_blank_is_refused 2 'is not taken' "$OMBUD" setup served --config '/etc/om bud'
says a_name_with_a_quote_is_refused 2 'is no name' "$OMBUD" setup served --account "x'y"

# ---- the erasure ledger and its key ----
as_admin() { as_account env OMBUD_LEDGER_KEY="$ETC/erasures.key" "$OMBUD" --db "$STORE" --as admin "$@"; }
about() { doctor | grep -E 'ledger|erasures|copies|copy|lie'; }
says before_the_first_copy 0 "note  no erasure ledger yet: the first backup or erasure makes $STORE.erasures" about
says its_key_waits 0 "ok    its key $ETC/erasures.key: owner $ACCOUNT, mode 600" about
says that_there_is_no_copy_is_told 0 'note  no copy of the store was made yet' about
mv "$ETC/erasures.key" "$ROOM/key"
says without_the_key_setup_is_named 1 "MEND  there is no key $ETC/erasures.key for it, and the account cannot make one there: 'ombud setup served --account" doctor
says and_makes_another 0 "made     $ETC/erasures.key" setup
says the_account_makes_a_copy 0 'checked: whole' as_admin backup "$DESK/backup/one"
says now_the_ledger_is_the_accounts 0 "ok    the erasure ledger $STORE.erasures: owner $ACCOUNT, mode 600" about
says they_belong_together 0 'ok    ledger, key and store belong together' about
says what_one_lost_disk_takes_is_told 0 "WARN  on the store's file system lie too: its key, copies ($DESK/backup)" about
says and_what_one_folder_takes 0 "WARN  in the store's folder lie too: the erasure ledger;" about
mv "$ETC/erasures.key" "$ROOM/other"
says a_lost_key_is_never_made_anew 1 "DIFFERS  $ETC/erasures.key: left as it is; the key of $STORE.erasures is not there, and no new one fits" setup
says the_doctor_says_so_too 1 "MEND  the key of the erasure ledger, $ETC/erasures.key, is not there" doctor
mv "$ROOM/key" "$ETC/erasures.key"
says a_key_of_another_is_told 1 "is the key of another erasure ledger than $STORE.erasures" doctor
mv "$ROOM/other" "$ETC/erasures.key"
chown root "$ETC/erasures.key"
says a_key_of_root_is_none_of_the_accounts 1 "(owner root, mode 600): chown $(id -u "$ACCOUNT"):" doctor
says setup_says_how_it_is_mended 1 "DIFFERS  $ETC/erasures.key: left as it is; chown $(id -u "$ACCOUNT"):" setup
chown "$ACCOUNT" "$ETC/erasures.key"
mv "$STORE.erasures" "$ROOM/ledger"
says a_lost_ledger_is_told 1 "MEND  the erasure ledger $STORE.erasures is not there" doctor
mv "$ROOM/ledger" "$STORE.erasures"
says all_of_it_is_back 0 'belong together' about

# ---- what runs the clock's work ----
with_timer() { TIMER=$1 setup; }
unit() { sed -n 's/^ExecStart=//p' "$ROOM/units/ombud-tick.service"; }
says cron_has_a_line_instead 0 "made     $ROOM/cron.d/ombud" with_timer "$ROOM/cron.d"
says which_runs_the_same 0 "* * * * * $ACCOUNT $(unit) >/dev/null" cat "$ROOM/cron.d/ombud"
says where_there_is_neither_it_is_said 0 "tick --config $ETC --db $STORE' as $ACCOUNT every minute" with_timer "$ROOM/none"
says a_desk_that_never_ticked_is_told 1 "'ombud tick' has never run" doctor
says and_what_starts_it 1 'clock: systemctl daemon-reload && systemctl enable --now ombud-tick.timer' doctor --timer "$ROOM/units"
says and_that_cron_should 1 "clock: see that cron runs, and reads $ROOM/cron.d/ombud" doctor --timer "$ROOM/cron.d"
says and_what_makes_it 1 "clock: 'ombud setup served --account $ACCOUNT --config $ETC --db $STORE --timer $ROOM/none' makes" doctor --timer "$ROOM/none"
# shellcheck disable=SC2046
says the_unit_runs_as_the_account 0 '' as_account $(unit)
ticked() { doctor | grep -q "^ok    'ombud tick' ran "; }
case_ok and_the_doctor_sees_it ticked

# ---- what letters leave by ----
mailer() { # PROGRAM: by root's file
	printf '[mail]\nsendmail = %s\n' "$1" >"$ETC/ombud.conf"
}
tick() { as_account env OMBUD_SENDMAIL=/bin/false XDG_CONFIG_HOME="$ROOM/theirs" $(unit); }
mkdir -p "$ROOM/theirs/ombud" && printf '[mail]\nsendmail = none\n' >"$ROOM/theirs/ombud/ombud.conf"
case_ok the_accounts_own_settings_choose_nothing tick
mailer /usr/bin/false
says root_chooses 0 'letters leave by /usr/bin/false' sh -c "'$OMBUD' doctor --account $ACCOUNT --config '$ETC' --db '$STORE' --sshd-config '$ROOM/sshd_config' | grep leave"
cp /usr/bin/false "$ROOM/usr/bin/send" && chmod 775 "$ROOM/usr/bin/send" && mailer "$ROOM/usr/bin/send"
says not_a_program_that_others_write 2 "chmod go-w $ROOM/usr/bin/send" tick
says and_the_doctor_says_it 1 "no letter leaves: $ROOM/usr/bin/send can be written" doctor
chown "$ACCOUNT" "$ROOM/usr/bin/send"
says nor_one_of_the_account 2 'could put another in its place' tick
mailer "$ROOM/usr/bin/none"
says nor_one_that_is_not_there 2 'No such file' tick
mailer /usr/bin/false && chown "$ACCOUNT" "$ETC/ombud.conf"
says nor_a_file_of_the_account 2 "chown root $ETC/ombud.conf" tick
rm "$ETC/ombud.conf"

# ---- keys ----
for name in ines bob twin; do key $name; done
says a_key_is_added 0 "$(fingerprint ines) ines" add ines ines
says admin_has_one_too 0 "$(fingerprint twin) admin" add twin admin
says it_cannot_be_two_peoples 4 "as ines's" add ines admin
says a_name_without_account_is_refused 2 "no account 'bob'" add bob bob
says a_name_with_blanks_is_refused 2 'is no name' add bob 'bob active'
bad_key() { printf '%s\n' "$1" | keys add ines; }
says no_key 6 'not one public key' bad_key ''
says a_private_key 6 'not one public key' bad_key "$(cat "$ROOM/keys/bob")"
says a_cut_key 6 'not one public key' bad_key "$(cut -c1-60 "$ROOM/keys/bob.pub")"
says options_before_a_key 6 'not one public key' bad_key "command=\"sh\" $(cat "$ROOM/keys/bob.pub")"
says two_keys 6 'not one public key' bad_key "$(cat "$ROOM/keys/bob.pub" "$ROOM/keys/twin.pub")"
says keys_are_listed 0 "$(fingerprint ines)" keys list
says not_roots 3 "root's to do" setpriv --reuid=65534 --regid=65534 --clear-groups "$OMBUD" agent key list
two_at_once() { # neither is lost
	n=0
	while [ $((n += 1)) -le 6 ]; do
		key "many$n"
		add "many$n" ines &
	done
	wait
	[ "$(keys list | grep -c '^ines ')" -eq 7 ] && [ "$(grep -c ' ines$' "$ETC/authorized_keys")" -eq 7 ]
}
case_ok keys_added_at_once_are_all_there two_at_once
for n in 1 2 3 4 5 6; do keys remove "$(fingerprint "many$n")" >/dev/null; done

# ---- the door that was set up ----
start_sshd
says the_door_opens 0 'ines' as ines agent list
enter() { as twin agent add bob --role agent && add bob bob && as bob list; }
enter >/dev/null 2>&1
says an_admin_adds_an_agent_over_it 0 'bob' as ines agent list
says and_root_her_key 0 "$(fingerprint bob)" keys list
says and_she_comes_in 1 'there are no tickets' as bob list

# ---- the doctor ----
case_ok all_is_well well
found() { # NAME TEXT BREAK MEND: well, then broken and named, then mended and well
	sh -c "$3"
	doctor >"$ROOM/out" 2>&1
	code=$?
	if [ $code -eq 1 ] && grep '^MEND' "$ROOM/out" | grep -qF -e "$2" && sh -c "$4" && well; then
		echo "ok $SUITE/doctor_$1"
	else
		cat "$ROOM/mends" >>"$ROOM/out" 2>/dev/null
		fail "doctor_$1"
	fi
}
C=$ROOM/sshd.d/50-ombud.conf
A='flock /run/ombud-test.lock'
change() { # FROM TO: in sshd's part
	printf '%s' "cp $C $ROOM/conf; sed -i 's|$1|$2|' $C"
}
back="cat $ROOM/conf > $C"
found shell "usermod -s /bin/sh $ACCOUNT" "$A usermod -s /bin/bash $ACCOUNT" "$A usermod -s /bin/sh $ACCOUNT"
found locked 'it is locked' "$A usermod -L $ACCOUNT" "$A usermod -p '*' $ACCOUNT"
found password 'has a password' "$A usermod -p '\$6\$x\$y' $ACCOUNT" "$A usermod -p '*' $ACCOUNT"
found groups 'further groups' "$A usermod -G adm $ACCOUNT" "$A usermod -G '' $ACCOUNT"
found home "chmod 755 $DESK/home" "chmod 777 $DESK/home" "chmod 755 $DESK/home"
found folder_above "chmod go-w $ROOM" "chmod 775 $ROOM" "chmod go-w $ROOM"
once() { # NAME BREAK MEND: one fault is one thing to be mended, on however many ways it is met
	sh -c "$2"
	doctor | grep '^MEND' | grep -v ' swap ' >"$ROOM/out"
	sh -c "$3"
	case_ok "doctor_once_$1" [ "$(wc -l <"$ROOM/out")" -eq 1 ]
}
once folder_above "chmod 775 $ROOM" "chmod go-w $ROOM"
once config "chmod 775 $ETC" "chmod go-w $ETC"
once agents "chmod 664 $ETC/agents" "chmod go-w $ETC/agents"
mkdir -m 777 "$ROOM/loose"
found config_by_a_link "chmod go-w $ROOM/loose" "mv $ETC $ROOM/loose/real; ln -s loose/real $ETC" "chmod go-w $ROOM/loose"
found the_link "chown -h root $ETC" "chown -h $ACCOUNT $ETC" "chown -h root $ETC"
found a_link_on_the_way "chmod go-w $ROOM/loose" \
    "chmod 777 $ROOM/loose; ln -s $ROOM/loose/real $ROOM/loose/again; ln -sfn loose/again $ETC" "chmod go-w $ROOM/loose"
rm "$ETC" && mv "$ROOM/loose/real" "$ETC"
found backup "chmod 700 $DESK/backup" "chmod 755 $DESK/backup" "chmod 700 $DESK/backup"
found backup_elsewhere "chmod go-w $ROOM/loose" \
    "chmod 777 $ROOM/loose; mv $DESK/backup $ROOM/loose/; ln -s $ROOM/loose/backup $DESK/backup" "chmod go-w $ROOM/loose"
rm "$DESK/backup" && mv "$ROOM/loose/backup" "$DESK/backup"
found program "chown root $OMBUD" "chown $ACCOUNT $OMBUD" "chown root $OMBUD"
found library "chmod go-w $ROOM/usr/lib/libombud.so" "chmod 666 $ROOM/usr/lib/libombud.so" "chmod go-w $ROOM/usr/lib/libombud.so"
found store "chmod 600 $STORE" "chmod 640 $STORE" "chmod 600 $STORE"
found store_folder "chmod 700 $DESK/db" "chmod 750 $DESK/db" "chmod 700 $DESK/db"
late() { as_account sqlite3 "$STORE" "UPDATE setting SET value = value - $1 WHERE key = 'tick.last'"; }
late 7200
says doctor_late 1 "last ran 120 minutes ago" doctor
late -7200
lapse() { as_account sqlite3 "$STORE" "UPDATE agent SET qualified_until = qualified_until - $1 WHERE name = 'admin'"; }
lapse 1000
says doctor_lapsed 1 "no admin's account is active and qualified" doctor
lapse -1000
found store_empty 'is empty' "mv $STORE $ROOM/kept; install -o $ACCOUNT -m 600 /dev/null $STORE" "mv $ROOM/kept $STORE"
found forced 'forcecommand' "$(change 'ForceCommand.*' 'ForceCommand /bin/sh')" "$back"
found exposed 'exposeauthinfo' "$(change 'ExposeAuthInfo yes' 'ExposeAuthInfo no')" "$back"
found forwarding 'disableforwarding' "$(change 'DisableForwarding yes' 'DisableForwarding no')" "$back"
found keys_elsewhere 'authorizedkeysfile' "$(change 'AuthorizedKeysFile .*' 'AuthorizedKeysFile .ssh/authorized_keys')" "$back"
found scope 'holds for root too' "$(change 'Match User .*' 'Match all')" "$back"
found sshd_refuses 'does not take its configuration' "$(change 'PermitTTY yes' 'PermitTTY perhaps')" "$back"
elsewhere() { # WORDS LINE: a part before ours
	printf '%s' "printf 'Match $1\n    $2\n' > $ROOM/sshd.d/10-other.conf"
}
gone="rm $ROOM/sshd.d/10-other.conf"
found from_outside 'permittty is another for this account from 192.0.2.1' "$(elsewhere 'Address *,!127.0.0.0/8' 'PermitTTY no')" "$gone"
found from_outside_6 'exposeauthinfo is another for this account from 2001:db8::1' "$(elsewhere 'Address 2000::/3' 'ExposeAuthInfo no')" "$gone"
found environment_outside 'AcceptEnv PATH' "$(elsewhere 'Address 192.0.2.0/24' 'AcceptEnv PATH')" "$gone"
sh -c "$(elsewhere 'User nobody Address=203.0.113.7' 'PermitTTY no')"
case_ok a_part_for_some_addresses_is_no_fault well
named() { doctor | grep "^note  sshd: 'Match User nobody Address=203.0.113.7' holds"; }
case_ok but_it_is_named named
printf 'Match LocalPort 2200\n    PermitTTY no\n' >"$ROOM/sshd.d/10-other.conf"
case_ok a_part_for_a_port_is_none_either well
sh -c "$gone"
values() { doctor | sed -n '/^MEND.*forcecommand/,/^[^ ]* *see/p' | sed '1d;$d'; }
sh -c "$(change 'ForceCommand.*' 'ForceCommand /bin/sh')"
says what_is_and_what_must_be_stand_alone 0 '      is:      /bin/sh' values
sh -c "$back"
found environment 'AcceptEnv *' "sed -i '/^AcceptEnv/s/.*/AcceptEnv */' $ROOM/sshd_config" \
    "sed -i '/^AcceptEnv/s/.*/AcceptEnv LANG LC_*/' $ROOM/sshd_config"
found agents_mode "chmod go-w $ETC/agents" "chmod 664 $ETC/agents" "chmod go-w $ETC/agents"
found agents_line 'is no fingerprint and name' "echo wibble >> $ETC/agents" "sed -i /wibble/d $ETC/agents"
found key_without_agent "is no agent's" "cp $ETC/agents $ROOM/kept; sed -i '/ bob$/d' $ETC/agents" "cat $ROOM/kept > $ETC/agents"
found agent_without_key 'is not in authorized_keys' "cp $ETC/authorized_keys $ROOM/kept; sed -i '/ bob$/d' $ETC/authorized_keys" "cat $ROOM/kept > $ETC/authorized_keys"
found key_of_two 'more than once' "cp $ETC/agents $ROOM/kept; sed -n 's/ bob$/ ines/p' $ETC/agents >> $ETC/agents" "cat $ROOM/kept > $ETC/agents"
found key_unrestricted "agent key remove $(fingerprint bob) --config $ETC --db $STORE'" "cp $ETC/authorized_keys $ROOM/kept; sed -i 's/^restrict,pty //' $ETC/authorized_keys" "cat $ROOM/kept > $ETC/authorized_keys"
found key_of_an_authority 'does not begin with restrict,pty' "cp $ETC/authorized_keys $ROOM/kept; sed -i 's/^restrict,pty/cert-authority/' $ETC/authorized_keys" "cat $ROOM/kept > $ETC/authorized_keys"
found no_key_on_a_line "the first is line 2:" "cp $ETC/authorized_keys $ROOM/kept; sed -i '1a ssh-dss AAAA x' $ETC/authorized_keys" "cat $ROOM/kept > $ETC/authorized_keys"
says a_leavers_keys_go 0 'keys removed: 1' keys remove bob
says and_she_stays_out 255 'Permission denied' as bob list
case_ok nothing_is_left_of_her sh -c "! grep -q bob '$ETC/agents' '$ETC/authorized_keys'"
says on_a_machine_of_ones_own 0 'a habit here, not a wall' \
    env OMBUD_DB="$ROOM/none.db" "$OMBUD" doctor
mkdir "$ROOM/own"
own() { OMBUD_DB=$ROOM/own/o.db "$OMBUD" "$@"; }
own init >/dev/null
says a_store_of_ones_own_is_ones_own 0 'is yours alone' own doctor
chmod 777 "$ROOM/own"
says but_not_where_others_may_put_another 1 "chmod go-w $ROOM/own" own doctor
finish
