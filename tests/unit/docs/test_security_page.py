"""Every test that docs/security.md calls in as a witness exists."""

import re
from pathlib import Path

_ROOT = Path(__file__).parents[3]
_NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(test_\w+))?`")


def test_every_witness_exists() -> None:
    page = (_ROOT / "docs/security.md").read_text(encoding="utf-8")
    named = _NAMED.findall(page)
    assert len(named) > 25
    missing = [f"{path}::{name}" for path, name in named if not _is_there(_ROOT / path, name)]
    assert missing == []


def test_each_threat_says_what_is_not_held() -> None:
    sections = (_ROOT / "docs/security.md").read_text(encoding="utf-8").split("\n## ")[1:-1]
    assert len(sections) == 6
    assert [section.splitlines()[0] for section in sections if "\nNot held: " not in section] == []


def _is_there(path: Path, name: str) -> bool:
    return path.exists() and (not name or f"def {name}(" in path.read_text(encoding="utf-8"))
