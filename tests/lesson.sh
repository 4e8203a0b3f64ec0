# The tutorial walked to its end by the keys that its steps name, in a terminal that has type, press, see and gone
# (tests/pty/lib.sh). Read into tests of it.
#
#	lesson en|sv          from the first step to the thirteenth, and out
lesson() {
	case $1 in
	en) of=of letter='THE LETTER' resumes='e resumes it' preview='BULK PREVIEW' help=HELP ;;
	sv) of=av letter='BREVET till' resumes='e fortsätter med det' preview=MASSFÖRHANDSVISNING help=HJÄLP ;;
	esac
	see " 1 $of 13"
	type jj
	see " 2 $of 13"
	press Enter
	see " 3 $of 13"
	type qtt
	see " 4 $of 13"
	type lkind:erasure
	press Enter
	see " 5 $of 13"
	type 'lemail:/[aeiou]/'
	press Enter
	see " 6 $of 13"
	type A
	see " 7 $of 13"
	type 'iSeen by phone'
	press C-x
	see " 8 $of 13"
	type rack
	press Enter
	see '^X'
	press C-x
	see " 9 $of 13" "$letter"
	press Escape
	gone "$letter"
	press Escape
	see "$resumes"
	type ';+training'
	press Enter
	see "$preview"
	type 2
	press Enter
	see "10 $of 13"
	type u
	see "11 $of 13"
	type Straining
	press Enter
	see "12 $of 13"
	type '?'
	see "13 $of 13" "$help"
	press Escape
	gone "$help"
	type Q
}
