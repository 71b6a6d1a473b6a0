# pingyi: `make run` opens the console on a shipped session, `make test` builds and runs every test.

SWIFT ?= swift
SESSION ?= demo
# The Swift and C++ runtimes go into the binary, which is linked at a fixed address: all three shorten the start.
RELEASE = -c release --static-swift-stdlib -Xlinker -no-pie -Xlinker -L$(ARCHIVES)
# A folder in which the linker finds the C++ runtime as an archive only.
ARCHIVES = .build/archives
PACKAGES = libncursesw5-dev:libncurses-dev libsqlite3-dev libtomlplusplus-dev libqrencode-dev pkg-config
TEST_PACKAGES = libvterm-dev unifont curl openssl
BINARY = .build/release/pingyi

.PHONY: run build test lint soak bench packages test-packages clean

run: build
	$(BINARY) run $(SESSION)

build: packages
	@mkdir -p $(ARCHIVES) && ln -sf "$$(gcc -print-file-name=libstdc++.a)" "$$(gcc -print-file-name=libgcc_eh.a)" $(ARCHIVES)/
	$(SWIFT) build $(RELEASE) --product pingyi
	$(SWIFT) build $(RELEASE) --product pingyi-ballots

test: packages test-packages lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

# The long loops of the faults table: about half an hour.
soak: packages test-packages
	PINGYI_KILLS=10000 PINGYI_FLIPS=34 PINGYI_CRASHES=1 $(SWIFT) test --filter ReviewStoreTests
	PINGYI_FUZZ=20 $(SWIFT) test --filter ReviewPlanTests
	PINGYI_SIMULATIONS=20000 $(SWIFT) test --filter ReviewCoreTests
	PINGYI_KILLS=400 PINGYI_FUZZ=334 $(SWIFT) test --filter PingyiTests
	for round in $$(seq 20); do $(SWIFT) test --skip-build --filter "Ending|Resizing|Typing|Surroundings" || exit 1; done

bench: build
	python3 Benchmarks/bench.py $(BINARY)
	python3 Benchmarks/ballots.py $(BINARY)

packages:
	@.ci/packages $(PACKAGES)

test-packages:
	@.ci/packages $(TEST_PACKAGES)

clean:
	rm -rf .build
