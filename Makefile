# Everything here works on a machine that has Python 3.11 or newer and nothing else.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check format lock clean
.DELETE_ON_ERROR:

run: .venv/installed
	$(BIN)/python -m bot run

# Or every worker, and every program that a test starts, compiles the whole project.
test check: export PYTHONDONTWRITEBYTECODE :=

test: .venv/installed-dev
	$(BIN)/python -m pytest -n auto --dist worksteal

check: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n auto --dist worksteal

format: .venv/installed-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Re-pins every dependency; the locks carry digests and name no host.
lock: .venv/installed-dev
	$(BIN)/uv pip compile -q --universal --upgrade --generate-hashes --no-emit-index-url \
		--no-annotate --no-header pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile -q --universal --upgrade --generate-hashes --no-emit-index-url \
		--no-annotate --no-header -c requirements.lock pyproject.toml --group dev -o requirements-dev.lock

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Retouch needs Python 3.11 or newer; set PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv

.venv/installed: requirements.lock pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	touch $@

.venv/installed-dev: requirements-dev.lock .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

clean:
	rm -rf .venv build dist
