# Everything a person needs: `make run` opens the mirror, `make test` proves it. Both set up the machine first.
PYTHON := .venv/bin/python
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: run setup test check format pictures bench gallery walk clean help

run: ## open the mirror on the embedded demo store (ARGS="--windowed --size 1080x1920" to pass options)
	@deploy/setup run
	$(PYTHON) main.py run $(ARGS)

setup: ## install what is missing; the second call starts at once
	@deploy/setup

test: setup ## all tests, headless
	deploy/headless $(PYTHON) -m pytest -n 2 --dist loadfile --no-loadscope-reorder $(ARGS)

check: setup ## what a commit must pass besides the tests: style, types, arrows, QML, some states of the pages for shoppers judged
	ruff format --check .
	ruff check .
	mypy
	lint-imports
	deploy/check-qml
	$(PYTHON) main.py walk --shoppers --sample 40 --seed 1

format: setup ## put Python and QML into their one form
	ruff format .
	ruff check --fix .
	git ls-files '*.qml' | xargs -r pyside6-qmlformat --inplace

pictures: setup ## all pictures of the demo store; a mirror draws what is missing while it runs
	$(PYTHON) -m app.demo_store assets/demo

bench: pictures ## what is claimed about speed, as ratios or against limits
	deploy/headless $(PYTHON) -m bench $(ARGS)

gallery: pictures ## every state of every page as a picture, into build/gallery, and judged (ARGS="--page product" for some)
	$(PYTHON) main.py gallery build/gallery $(ARGS)
	$(PYTHON) main.py walk $(ARGS)

walk: pictures ## some states judged: words cut or broken, overlaps, the fold, contrast, the focus (ARGS="--page product" for others)
	$(PYTHON) main.py walk $(or $(ARGS),--sample 60)

clean: ## forget what set-up made
	rm -rf .venv build assets/demo assets/models

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'
