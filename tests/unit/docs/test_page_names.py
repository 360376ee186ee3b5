"""A page's name stands in its folder and in no other: what opens, lists or draws pages reads the registries."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.admin.registry import STAFF_PAGES
from ui.pages.registry import PAGES

ROOT = Path(__file__).parents[3]
PAGE_FILES = sorted([*(page.qml for page in PAGES), *(page.qml for page in STAFF_PAGES)])


def texts() -> Iterator[tuple[Path, str]]:
    """All that is written of the product: code, QML, documentation; not translations, which go by the page's name."""
    for room in ("app", "ui", "vision", "docs", "deploy", "bench"):
        for path in (ROOT / room).rglob("*"):
            if path.suffix in {".py", ".qml", ".js", ".md", ".toml", ".sh"} or path.name == "qmldir":
                yield path, path.read_text(encoding="utf-8")
    for name in ("main.py", "pyproject.toml", "README.md", "Makefile"):
        yield ROOT / name, (ROOT / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def words() -> dict[Path, set[str]]:
    """The words of each file."""
    return {path.relative_to(ROOT): set(re.findall(r"\w+", text)) for path, text in texts()}


@pytest.mark.parametrize("page", PAGE_FILES, ids=lambda page: page.stem)
def test_nobody_else_writes_a_pages_name(page: Path, words: dict[Path, set[str]]) -> None:
    folder = page.parent.relative_to(ROOT)
    view_models = re.findall(r"^class (\w+ViewModel)\b", (page.parent / "view_model.py").read_text(), re.MULTILINE)
    names = {page.stem, *view_models}
    found = {
        f"{path} says {name}"
        for path, said in words.items()
        for name in said & names
        if not path.is_relative_to(folder)
    }
    assert found == set(), "nobody else writes its name: what is to be known of a page, its PAGE says (registry.py)"


def test_all_that_is_written_is_looked_at(words: dict[Path, set[str]]) -> None:
    assert len(words) > 500
    said_where_it_may_be = [page.stem in words[page.with_name("__init__.py").relative_to(ROOT)] for page in PAGE_FILES]
    assert all(said_where_it_may_be)
