# Needs Python 3.11 or newer and make; everything else is installed below .venv from requirements.lock.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
export GX_ANALYTICS_ENABLED := false

.PHONY: build check test release bench lint lock clean

build: $(VENV)/.installed  ## records to published tables, then everything checked
	$(BIN)/python -m build_data build
	$(BIN)/python -m build_data check

check: $(VENV)/.installed  ## the records only, quickly
	$(BIN)/python -m build_data check --records

test: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/python -m pytest

release: build  ## everything to deposit and download, into dist/
	$(BIN)/python -m build_data release $(if $(VERSION),--expect $(VERSION))

bench: $(VENV)/.installed  ## ratios, measured in one run
	$(BIN)/python benchmarks/bench.py

lock:  ## needs uv; pins what pyproject.toml asks for, with hashes and no index address
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--extra build --extra test pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) .cache .staging dist

$(VENV)/.installed: requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@
