"""What docs/accessibility.md says that Qt cannot do, it cannot."""

import re
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[3]
TYPES = Path(PySide6.__file__).parent / "Qt" / "qml" / "QtQuick" / "plugins.qmltypes"


def test_qt_quick_has_no_language_for_accessible_words() -> None:
    page = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    assert "no language" in page
    accessible = (
        TYPES.read_text(encoding="utf-8").split('name: "QQuickAccessibleAttached"', 1)[1].split("\n    }\n", 1)[0]
    )
    properties = set(re.findall(r'Property \{\s+name: "(\w+)"', accessible))
    assert {"name", "description", "role"} <= properties
    assert not properties & {"language", "locale", "lang"}, (
        "it has one now: set it where words are foreign (WCAG 3.1.2)"
    )
