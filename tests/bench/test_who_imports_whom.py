"""Benches stand on what they share with tests and on nothing else of them; the product knows neither."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRODUCT = ("app", "ui", "vision")


def imports_of(path: Path) -> Iterator[str]:
    """The names of all modules that a file imports, with what it takes out of a package."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_inside(name: str, package: str) -> bool:
    return f"{name}.".startswith(f"{package}.")


def forbidden(files: Iterator[Path], is_wrong: Callable[[str], bool]) -> list[str]:
    return [f"{path.relative_to(ROOT)}: {name}" for path in files for name in imports_of(path) if is_wrong(name)]


def test_benches_import_what_they_share_with_tests_and_no_test() -> None:
    found = forbidden(
        (ROOT / "bench").rglob("*.py"), lambda name: is_inside(name, "tests") and not is_inside(name, "tests.support")
    )
    assert found == [], "move what both need to tests/support"


def test_only_the_tests_of_benches_import_benches() -> None:
    files = (path for path in (ROOT / "tests").rglob("*.py") if not path.is_relative_to(Path(__file__).parent))
    found = forbidden(files, lambda name: is_inside(name, "bench"))
    assert found == [], "move the test to tests/bench, or what it needs of the bench to tests/support"


@pytest.mark.parametrize("package", PRODUCT)
def test_the_product_imports_neither(package: str) -> None:
    found = forbidden((ROOT / package).rglob("*.py"), lambda name: is_inside(name, "tests") or is_inside(name, "bench"))
    assert found == [], "what the program needs belongs into the program"
