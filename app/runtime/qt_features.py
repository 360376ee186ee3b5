"""What PySide6 does at each import, left out."""

import sys


def leave_sources_alone() -> None:
    """Keep PySide6 from reading the source of every module that is imported after it; comes before all others.

    It looks there for its own name, for the sake of `from __feature__ import …`, which nothing here says. That is a
    tenth of what a start's imports take, and all that text (5 MB) would stay in `linecache`.
    """
    import PySide6.QtCore  # noqa: F401 - puts the hook in place

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _: True)  # noqa: B010 - no part of its interface
