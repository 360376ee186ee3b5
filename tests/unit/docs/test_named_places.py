"""What README, docs and deploy name of this repository is there: paths, modules, tests, and what pages link to."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
TOP = "app|ui|vision|tests|bench|deploy|docs|assets"
RUN_BY_A_TEST = {"adding-a-page.md"}
"""A guide that names files which its reader makes."""
MADE_BY_SETUP = ("assets/demo", "assets/models")

_CODE = re.compile(r"^```[^\n]*\n(?P<block>.*?)^```|`(?P<span>[^`\n]+)`", re.MULTILINE | re.DOTALL)
_START = r"(?:^|(?<=[\s=\"'(`]))"
_PATH = re.compile(rf"{_START}((?:{TOP})/[\w./*-]*|main\.py|Makefile|pyproject\.toml)(?:::(test_\w+))?", re.MULTILINE)
_MODULE = re.compile(
    rf"(?:python3? -m |{_START})((?:{TOP})(?:\.(?!py\b)[a-z_]\w*)+|(?<=-m )bench)\b(?![-/*])", re.MULTILINE
)
_LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)|src=\"([^\":]+)\"")

PAGES = sorted(path for path in (*ROOT.glob("docs/**/*.md"), ROOT / "README.md") if path.name not in RUN_BY_A_TEST)
SCRIPTS = sorted(
    path
    for path in (ROOT / "deploy").rglob("*")
    if path.is_file() and path.suffix != ".pyc" and "node_modules" not in path.parts
)


def code_of(page: str) -> str:
    """All that a page sets as code."""
    return "\n".join(found["block"] or found["span"] for found in _CODE.finditer(page))


def missing(text: str) -> Iterator[str]:
    for path, test in _PATH.findall(text):
        if not path.startswith(MADE_BY_SETUP) and not is_there(path.rstrip("."), test):
            yield f"{path}::{test}" if test else path
    for module in _MODULE.findall(text):
        if not is_module(module):
            yield module


def is_there(path: str, test: str) -> bool:
    found = list(ROOT.glob(path)) if "*" in path else [ROOT / path]
    if not found or not all(one.exists() for one in found):
        return False
    return not test or f"def {test}(" in found[0].read_text(encoding="utf-8")


def is_module(name: str) -> bool:
    """Whether it is a module, or what a module holds."""
    place = ROOT / name.replace(".", "/")
    return place.is_dir() or place.with_suffix(".py").exists() or place.parent.with_suffix(".py").exists()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_names_what_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = [link or source for link, source in _LINK.findall(text)]
    assert [*missing(code_of(text)), *(link for link in links if not (page.parent / link).exists())] == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_names_what_is_there(script: Path) -> None:
    assert list(missing(script.read_text(encoding="utf-8"))) == []


def test_each_exception_to_the_rules_of_style_still_has_its_files() -> None:
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]
    patterns = [one for pattern in rules["per-file-ignores"] for one in alternatives(pattern)]
    assert [pattern for pattern in patterns if not any(ROOT.glob(pattern))] == []


def alternatives(pattern: str) -> list[str]:
    """A pattern for each choice in braces."""
    if not (choice := re.search(r"\{([^}]*)\}", pattern)):
        return [pattern]
    return [pattern[: choice.start()] + one + pattern[choice.end() :] for one in choice[1].split(",")]


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("run `app/store/nowhere.py`", ["app/store/nowhere.py"]),
        ("`python -m bench.nowhere.at_all`", ["bench.nowhere.at_all"]),
        ("`tests/conftest.py::test_nothing`", ["tests/conftest.py::test_nothing"]),
        ("```sh\npython -m app.nowhere.command\n```", ["app.nowhere.command"]),
        ("`tests/peers/test_vision_*`, `app.store.Catalogue`, `python -m bench soak`, app/prose.py", []),
    ],
)
def test_what_is_gone_would_be_found(text: str, gone: list[str]) -> None:
    assert list(missing(code_of(text))) == gone
