# ombud: make help lists the targets. Everything is built under build/<variant>/.
# Variants: release (default), debug, asan, fuzz, coverage.

VARIANT ?= release
PREFIX  ?= /usr/local
DESTDIR ?=
B       := build/$(VARIANT)
Q       := $(if $(V),,@)
JOBS    ?= $(shell nproc 2>/dev/null || echo 1)

CC_release  := gcc
CC_debug    := gcc
CC_asan     := gcc
CC_coverage := gcc
CC_fuzz     := clang
CC          := $(CC_$(VARIANT))

PACKAGES := sqlite3 libpcre2-8 gmime-3.0 jansson libsodium libutf8proc libxml-2.0 libarchive
WARN := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla
WARN += $(if $(CI),-Werror)
SAN  := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
MODE_release  := -O2 -g -D_FORTIFY_SOURCE=2
MODE_debug    := -O0 -g
MODE_asan     := -O1 -g $(SAN)
MODE_coverage := -O0 -g --coverage
MODE_fuzz     := -O1 -g -fsanitize=fuzzer-no-link,address,undefined
MODE := $(MODE_$(VARIANT))

# GNU libiconv is taken where it is installed (its header names itself); else the C library's.
ICONV_LIB := $(shell echo '\#include <iconv.h>' | gcc -E -dM - 2>/dev/null | grep -q _LIBICONV_VERSION && echo -liconv)
PKG_CFLAGS = $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
PKG_LIBS   = $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv -linih $(ICONV_LIB)
TUI_LIBS   = $(shell pkg-config --libs tinfo 2>/dev/null || echo -ltinfo) -linih

CSTD := -std=c17 -D_GNU_SOURCE -pthread -fvisibility=hidden -fPIC -fstack-protector-strong
CORE_FLAGS = $(CSTD) $(WARN) $(MODE) -Icore $(PKG_CFLAGS)
# The fence: the front end's include path holds the public header and its own folders only.
FACE := build/face
FACES := $(patsubst core/%,$(FACE)/%,$(wildcard core/ombud*.h))
TUI_FLAGS = $(CSTD) $(WARN) $(MODE) -Itui -I$(FACE)
LDFLAGS_MODE = $(MODE) -pthread -Wl,-z,relro,-z,now

CORE_C := $(sort $(wildcard core/*.c core/*/*.c))
TUI_C  := $(sort $(wildcard tui/*.c tui/*/*.c))
EMBED  := sql rules replies themes keys
CORE_EMBED := $(patsubst %,$(B)/gen/embed_%.o,sql rules replies)
TUI_EMBED  := $(patsubst %,$(B)/gen/embed_%.o,themes keys)
LANGUAGES := $(patsubst core/po/%.po,$(B)/gen/po_%.o,$(wildcard core/po/*.po))
CORE_O := $(patsubst %.c,$(B)/%.o,$(CORE_C)) $(CORE_EMBED) $(LANGUAGES)
TUI_O  := $(patsubst %.c,$(B)/%.o,$(TUI_C)) $(TUI_EMBED)
UNIT   := $(patsubst tests/unit/%.c,$(B)/unit/%,$(sort $(wildcard tests/unit/test_*.c)))
API    := $(patsubst tests/api/%.c,$(B)/api/%,$(sort $(wildcard tests/api/test_*.c)))
FUZZ   := $(patsubst tests/fuzz/fuzz_%.c,%,$(sort $(wildcard tests/fuzz/fuzz_*.c)))
PG     := $(patsubst %,$(B)/pg/%,ombud writers watcher cut.so)
STAND  := $(B)/pg/stand.o $(B)/pg/answers.o
REPLAY := $(patsubst %,$(B)/replay/%,$(FUZZ))

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.PHONY: all deps deps-check demo test test-pg check lint asan fault mutants fuzz bench coverage screens po format \
        install uninstall dist clean help unit

## all         build the library and the program (build/release/ombud)
all: $(B)/ombud

$(B)/ombud: $(TUI_O) $(B)/libombud.so
	$(Q)echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS_MODE) -pie -o $@ $(TUI_O) -L$(B) -lombud $(TUI_LIBS) \
	    -Wl,-rpath,'$$ORIGIN:$$ORIGIN/../lib'

$(B)/libombud.so: $(CORE_O)
	$(Q)echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS_MODE) -shared -o $@ $(CORE_O) $(PKG_LIBS)

$(B)/libombud.a: $(CORE_O)
	$(Q)echo "  AR    $@"
	$(Q)rm -f $@ && ar rcs $@ $(CORE_O)

# The screen without main(), for tests that drive it headless.
$(B)/libscreen.a: $(TUI_O)
	$(Q)rm -f $@ && ar rcs $@ $(filter-out $(B)/tui/main.o,$(TUI_O))

$(FACES): $(FACE)/%.h: core/%.h
	$(Q)mkdir -p $(@D) && ln -sf $(CURDIR)/$< $@
$(FACE)/embedded.h: core/base/embedded.h
	$(Q)mkdir -p $(@D) && ln -sf $(CURDIR)/core/base/embedded.h $@

$(B)/core/%.o: core/%.c $(B)/flags
	$(Q)mkdir -p $(@D) && echo "  CC    $<"
	$(Q)$(CC) $(CORE_FLAGS) -MMD -MP -c -o $@ $<

$(B)/tui/%.o: tui/%.c $(B)/flags | $(FACES) $(FACE)/embedded.h
	$(Q)mkdir -p $(@D) && echo "  CC    $<"
	$(Q)$(CC) $(TUI_FLAGS) -MMD -MP -c -o $@ $<

# A change of flags rebuilds what they made.
$(B)/flags: FORCE
	$(Q)mkdir -p $(@D)
	$(Q)echo '$(CC) $(WARN) $(MODE) $(PACKAGES)' | cmp -s - $@ || \
	    echo '$(CC) $(WARN) $(MODE) $(PACKAGES)' > $@
FORCE:

# Text files that the program carries: one table of names and contents a folder.
FILES_sql     := $(sort $(wildcard core/store/sql/*.sql))
FILES_rules   := $(sort $(wildcard core/port/rules/*.rules))
FILES_replies := $(sort $(wildcard core/replies/*.reply core/replies/*.check))
FILES_themes  := $(sort $(wildcard themes/*.theme))
FILES_keys    := $(sort $(wildcard tui/keys/*.keys))

define embed
$(B)/gen/embed_$(1).c: $(FILES_$(1)) Makefile
	$$(Q)mkdir -p $$(@D) && echo "  EMBED $(1)"
	$$(Q){ echo '#include "base/embedded.h"'; \
	    echo '#pragma GCC diagnostic ignored "-Woverlength-strings"'; \
	    echo '#pragma GCC diagnostic ignored "-Wpedantic"'; \
	    echo 'const struct embedded embedded_$(1)[] = {'; \
	    for f in $(FILES_$(1)); do \
	        echo "{\"$$$$(basename $$$$f)\","; \
	        sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$$$$/\\n"/' $$$$f; \
	        echo '"" },'; done; \
	    echo '{0, 0}};'; \
	    echo 'const size_t embedded_$(1)_n = sizeof embedded_$(1) / sizeof *embedded_$(1) - 1;'; \
	} > $$@
$(B)/gen/embed_$(1).o: $(B)/gen/embed_$(1).c $(B)/flags
	$$(Q)$$(CC) $$(CSTD) $$(MODE) -Icore -c -o $$@ $$<
endef
$(foreach e,$(EMBED),$(eval $(call embed,$(e))))

# Catalogues of sentences: a table of C a language.
$(B)/gen/po_%.o: core/po/%.po core/po/table.awk core/base/say.h $(B)/flags
	$(Q)mkdir -p $(@D) && echo "  PO    $<"
	$(Q)awk -v name=$* -f core/po/table.awk $< > $(B)/gen/po_$*.c
	$(Q)$(CC) $(CSTD) $(MODE) -Icore -c -o $@ $(B)/gen/po_$*.c

# Compiled apart from linking: a change of the library links them anew, and compiles none.
$(B)/unit/%.o: tests/unit/%.c $(B)/flags
	$(Q)mkdir -p $(@D) && echo "  CC    $<"
	$(Q)$(CC) $(filter-out -fvisibility=hidden,$(CSTD)) $(WARN) $(MODE) -Icore -Itui -Itests $(PKG_CFLAGS) -MMD -MP \
	    -c -o $@ $<

$(B)/unit/%: $(B)/unit/%.o $(STAND) $(B)/libombud.a $(B)/libscreen.a
	$(Q)echo "  LINK  $@"
	$(Q)$(CC) $(MODE) -pthread -o $@ $< $(STAND) $(B)/libscreen.a $(B)/libombud.a $(PKG_LIBS) $(TUI_LIBS) -lcmocka
.SECONDARY: $(UNIT:=.o)

# As any front end: the public header and the shared library, nothing else.
$(B)/api/%: tests/api/%.c tests/api/desk.h $(B)/libombud.so | $(FACES)
	$(Q)mkdir -p $(@D) && echo "  TEST  $<"
	$(Q)$(CC) $(filter-out -fvisibility=hidden,$(CSTD)) $(WARN) $(MODE) -I$(FACE) -MMD -MP \
	    -o $@ $< -L$(B) -lombud -lcmocka -Wl,-rpath,'$$ORIGIN/..'

# What fuzzing found or began with, replayed as ordinary tests: needs no clang.
$(B)/replay/%: tests/fuzz/fuzz_%.c tests/fuzz/replay.c $(B)/libombud.a $(B)/libscreen.a
	$(Q)mkdir -p $(@D) && echo "  TEST  $<"
	$(Q)$(CC) $(CSTD) $(MODE) -Icore -Itui $(PKG_CFLAGS) -o $@ $< tests/fuzz/replay.c \
	    $(B)/libscreen.a $(B)/libombud.a $(PKG_LIBS) $(TUI_LIBS)

# A desk that benchmarks ask questions: the library in one process that stays.
$(B)/bench/%: tests/bench/%.c $(B)/libombud.a
	$(Q)mkdir -p $(@D) && echo "  BENCH $<"
	$(Q)$(CC) $(filter-out -fvisibility=hidden,$(CSTD)) $(WARN) $(MODE) -Icore $(PKG_CFLAGS) -MMD -MP \
	    -o $@ $< $(B)/libombud.a $(PKG_LIBS)

unit: $(UNIT) $(API) $(REPLAY) $(PG)

# The second engine's: the program whose stores are on a server wherever a file is named (tests/pg/stand.c), and agents
# who write while servers come and go.
$(B)/pg/%.o: tests/pg/%.c $(B)/flags
	$(Q)mkdir -p $(@D) && echo "  CC    $<"
	$(Q)$(CC) $(CORE_FLAGS) -MMD -MP -c -o $@ $<

$(B)/pg/ombud: $(TUI_O) $(STAND) $(B)/libombud.a
	$(Q)echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS_MODE) -pie -o $@ $(TUI_O) $(STAND) $(B)/libombud.a $(PKG_LIBS) $(TUI_LIBS)

$(B)/pg/watcher: $(B)/pg/watcher.o $(B)/libombud.a
	$(Q)$(CC) $(MODE) -pthread -o $@ $< $(B)/libombud.a $(PKG_LIBS)

$(B)/pg/cut.so: tests/pg/cut.c $(B)/flags
	$(Q)mkdir -p $(@D) && echo "  TEST  $<"
	$(Q)$(CC) -shared -fPIC $(WARN) -o $@ $< -ldl

$(B)/pg/writers: tests/pg/writers.c $(B)/libombud.so | $(FACES)
	$(Q)mkdir -p $(@D) && echo "  TEST  $<"
	$(Q)$(CC) $(filter-out -fvisibility=hidden,$(CSTD)) $(WARN) $(MODE) -I$(FACE) -MMD -MP \
	    -o $@ $< -L$(B) -lombud -Wl,-rpath,'$$ORIGIN/..'

## deps        install what building needs (Debian packages; asks for root only then)
deps:
	$(Q)sh tests/deps.sh build
## deps-check  install what the tests need as well
deps-check:
	$(Q)sh tests/deps.sh build check

## demo        install, build, make a sample store and open the desk on it
demo: deps
	$(Q)$(MAKE) --no-print-directory -j$(JOBS) all
	$(Q)sh tests/demo.sh $(B)/ombud

## test        run the tests on what is built (no installing)
test: all unit
	$(Q)VARIANT=$(VARIANT) BUILD=$(B) sh tests/run.sh

## test-pg     the tests of the second engine alone, each store on a PostgreSQL server of the run
test-pg: all unit
	$(Q)VARIANT=$(VARIANT) BUILD=$(B) sh tests/run.sh pg/

## check       install what tests need and pass them: N passed, N failed, N skipped
check: deps-check
	$(Q)$(MAKE) --no-print-directory -j$(JOBS) all unit
	$(Q)$(MAKE) --no-print-directory test

## lint        layers, sizes, fences, words, formats of the house
lint:
	$(Q)sh tests/lint/lint.sh

## asan        the whole suite under address, undefined and leak sanitizers
asan:
	$(Q)$(MAKE) --no-print-directory VARIANT=asan test

## fault       kills and full disks, many rounds (R=200)
fault: all
	$(Q)VARIANT=$(VARIANT) BUILD=$(B) OMBUD_TEST_ROUNDS=$(or $(R),200) sh tests/run.sh fault/

## mutants     show that each class of the attack suite can fail (M="NAME...": these alone)
mutants: all
	$(Q)BUILD=$(B) sh tests/attack/mutants.sh $(M)

## fuzz        make fuzz F=filter S=60: one parser, S seconds (F empty: all)
fuzz:
	$(Q)sh tests/fuzz/fuzz.sh "$(or $(F),$(FUZZ))" "$(or $(S),60)"

$(B)/fuzz/%: tests/fuzz/fuzz_%.c $(B)/libombud.a $(B)/libscreen.a
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(CSTD) $(MODE) -fsanitize=fuzzer -Icore -Itui $(PKG_CFLAGS) -o $@ $< \
	    $(B)/libscreen.a $(B)/libombud.a $(PKG_LIBS) $(TUI_LIBS)

## bench       time and bytes beside peers, ratios and goals in one run: import terminal paint
##             latency filters bulk purge server (P="filters bulk": these alone). From paint on they ask a
##             store of OMBUD_BENCH_TICKETS (1000000) in OMBUD_BENCH_ROOM, which is kept, or in TMPDIR
bench: all $(B)/bench/desk $(B)/bench/scan $(B)/bench/purge
	$(Q)sh tests/bench/bench.sh $(B)/ombud $(P)

## coverage    lines covered by the suite, per file
coverage:
	$(Q)$(MAKE) --no-print-directory VARIANT=coverage test
	$(Q)sh tests/coverage.sh build/coverage

## screens     pictures for README, and every screen in three themes and sizes in build/screens
screens: all
	$(Q)sh tests/screens.sh $(B)/ombud
	$(Q)sh tests/screens_all.sh $(B)/ombud

## po          sentences of the sources into the catalogues core/po/*.po (gettext); missing ones are translated there
po:
	$(Q)sh core/po/update.sh

## format      clang-format the lines that are changed and not committed
format:
	$(Q)git clang-format --force --quiet --style=file HEAD -- core tui tests

## install     program, library, manual pages, themes (PREFIX, DESTDIR); for a team's desk then, as
##             root: ombud setup served --first NAME, and ombud doctor
install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib $(DESTDIR)$(PREFIX)/share/man/man1 \
	    $(DESTDIR)$(PREFIX)/share/man/man5 $(DESTDIR)$(PREFIX)/share/man/man7 $(DESTDIR)$(PREFIX)/share/man/man8 \
	    $(DESTDIR)$(PREFIX)/share/ombud/themes
	install -m 755 $(B)/ombud $(DESTDIR)$(PREFIX)/bin/ombud
	install -m 644 $(B)/libombud.so $(DESTDIR)$(PREFIX)/lib/libombud.so
	install -m 644 tui/ombud.1 $(DESTDIR)$(PREFIX)/share/man/man1/ombud.1
	install -m 644 tui/ombud-themes.5 $(DESTDIR)$(PREFIX)/share/man/man5/ombud-themes.5
	install -m 644 tui/ombud-filter.7 $(DESTDIR)$(PREFIX)/share/man/man7/ombud-filter.7
	install -m 644 tui/ombud-serve.8 $(DESTDIR)$(PREFIX)/share/man/man8/ombud-serve.8
	install -m 644 themes/*.theme $(DESTDIR)$(PREFIX)/share/ombud/themes/

## uninstall   remove what install put there
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/ombud $(DESTDIR)$(PREFIX)/lib/libombud.so \
	    $(DESTDIR)$(PREFIX)/share/man/man1/ombud.1 \
	    $(DESTDIR)$(PREFIX)/share/man/man5/ombud-themes.5 \
	    $(DESTDIR)$(PREFIX)/share/man/man7/ombud-filter.7 \
	    $(DESTDIR)$(PREFIX)/share/man/man8/ombud-serve.8
	rm -rf $(DESTDIR)$(PREFIX)/share/ombud

## dist        a source archive of the committed tree
dist:
	git archive --prefix=ombud/ -o build/ombud.tar.gz HEAD

## clean       remove build/
clean:
	rm -rf build

## help        this list
help:
	$(Q)sed -n 's/^## //p' $(MAKEFILE_LIST)

-include $(shell find $(B) -name '*.d' 2>/dev/null)
