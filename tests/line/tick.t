## Who asks for a pass while another makes it is told so, at once: to a timer that is no fault.
$ ombud init > /dev/null; ombud --as admin settings set mail.from desk@example.com > /dev/null; ombud --as admin settings set mail.hold_seconds 0 > /dev/null
$ printf '#!/bin/sh\ncd %s; touch at; while [ ! -e go ]; do sleep 0.02; done; cat >/dev/null\n' "$PWD" > slow; chmod 700 slow; wait_for() { n=0; until [ -e $1 ] || [ $n -gt 1500 ]; do sleep 0.02; n=$((n + 1)); done; }
$ ombud new --kind howto --subject 'How' --email rosa@example.se --format ids; ombud do reply --text 'Like this.' 1 > /dev/null
1
$ (OMBUD_SENDMAIL=$PWD/slow ombud tick > first 2>&1) & wait_for at; ombud tick
another session is at it: what is due is being done
$ ombud tick --quiet 2>&1 > /dev/null; echo $?; touch go; wait; cat first
0
jobs done: 7
$ ombud tick; ombud outbox --all --format csv | cut -d, -f5
jobs done: 0
"state"
"sent"
