# pingyi: `make run` opens the console on a shipped session, `make test` builds and runs every test.

SWIFT ?= swift
SESSION ?= demo
# Libraries and runtimes go into the binary, which is linked at a fixed address: a start that has nothing to look for is
# half as long. Generic types find each other by address, too, and not by names that the runtime would look up.
RELEASE = -c release --static-swift-stdlib -Xlinker -no-pie -Xlinker -L$(ARCHIVES) -Xlinker -ltinfo \
  -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# A folder in which the linker finds these as archives only: each shared library costs the start.
ARCHIVES = .build/archives
STATIC = libstdc++.a libgcc_eh.a libminizip.a libz.a libexpat.a libsqlite3.a libncursesw.a libtinfo.a
PACKAGES = libncursesw5-dev:libncurses-dev libsqlite3-dev libtomlplusplus-dev libqrencode-dev libminizip-dev zlib1g-dev \
  libexpat1-dev libxlsxwriter-dev pkg-config
TEST_PACKAGES = libvterm-dev unifont curl openssl unzip python3 mandoc zsh fish lowdown
OFFICE_PACKAGES = libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils zbar-tools python3-docx python3-openpyxl python3-uno fonts-noto-cjk
MANUAL_PACKAGES = lowdown
BINARY = .build/release/pingyi
# Where `make install` puts things; DESTDIR is a root that is not the machine's own.
PREFIX ?= /usr/local
DESTDIR ?=

.PHONY: run build console install uninstall deb check-package pictures test lint fuzz soak bench check-documents packages \
  test-packages clean

run: console
	$(BINARY) run $(SESSION)

# The console, and beside it the phones' server, which `run` alone does not need.
build: console
	@echo "Building the phones' server."
	$(SWIFT) build $(RELEASE) --product pingyi-ballots

console: packages
	@[ -e $(BINARY) ] || echo "Building the console: some minutes the first time, seconds later."
	@mkdir -p $(ARCHIVES) && for name in $(STATIC); do ln -sf "$$(gcc -print-file-name=$$name)" $(ARCHIVES)/; done
	$(SWIFT) build $(RELEASE) --product pingyi

# After `make build`, as whoever may write there. Nothing is built here.
install:
	@command -v lowdown >/dev/null || .ci/packages $(MANUAL_PACKAGES)
	DESTDIR="$(DESTDIR)" Packaging/install $(dir $(BINARY)) "$(PREFIX)"

uninstall:
	DESTDIR="$(DESTDIR)" Packaging/install --remove "$(PREFIX)"

# A Debian package of what is built, .build/deb/pingyi_….deb.
deb: build
	@.ci/packages $(MANUAL_PACKAGES) dpkg-dev
	Packaging/deb $(dir $(BINARY))

# The package in a clean Debian root: installed, a session held in it, removed without a trace.
check-package: deb
	@.ci/packages mmdebstrap lintian
	Tests/Package/check.sh .build/deb/pingyi_*.deb

test: packages test-packages lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# The pictures of the READMEs, drawn anew of what the screens show now. To be looked at before they are committed.
pictures: packages test-packages
	$(SWIFT) build --build-tests
	-PINGYI_RECORD=1 $(SWIFT) test --skip-build --filter PictureTests >/dev/null 2>&1
	$(SWIFT) test --skip-build --filter PictureTests

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

# Every reader of foreign bytes under libFuzzer, SECONDS_EACH each. The toolchain brings it.
fuzz: packages
	Tests/Fuzz/run

# The long loops of the faults table: some hours on two cores. Optimised, with all checks left in, and built apart from
# what `make test` and `make build` keep.
SOAK = -c release -Xswiftc -enable-testing --scratch-path .build/soak
soak: packages test-packages
	SECONDS_EACH=60 Tests/Fuzz/run
	$(SWIFT) build $(SOAK) --build-tests
	PINGYI_KILLS=10000 PINGYI_FLIPS=34 PINGYI_CRASHES=1 $(SWIFT) test $(SOAK) --skip-build --filter ReviewStoreTests
	PINGYI_FUZZ=20 $(SWIFT) test $(SOAK) --skip-build --filter "ReviewPlanTests|SpreadsheetsTests|RegisterImportTests"
	PINGYI_SIMULATIONS=20000 $(SWIFT) test $(SOAK) --skip-build --filter "ReviewCoreTests|ReviewRegisterTests"
	PINGYI_KILLS=400 PINGYI_FUZZ=334 PINGYI_SESSIONS=2000 $(SWIFT) test $(SOAK) --skip-build --filter PingyiTests
	for round in $$(seq 20); do \
	  $(SWIFT) test $(SOAK) --skip-build --filter "Ending|Resizing|Typing|Surroundings" || exit 1; done

bench: build
	python3 Tests/Benchmarks/bench.py $(BINARY)
	python3 Tests/Benchmarks/ballots.py $(BINARY)
	$(SWIFT) build $(RELEASE) --product register-writer
	python3 Tests/Benchmarks/register.py $(BINARY) .build/release/register-writer

# The papers and tables of the shipped sessions, opened by the programs an office has, counted in the PDF. KEEP=DIR keeps them.
check-documents: build
	@.ci/packages $(OFFICE_PACKAGES)
	/usr/bin/python3 Tests/Documents/check.py $(BINARY) $(KEEP)
	/usr/bin/python3 Tests/Documents/check_sheets.py $(BINARY) $(KEEP)

packages:
	@.ci/packages $(PACKAGES)

test-packages:
	@.ci/packages $(TEST_PACKAGES)

clean:
	rm -rf .build
