"""The type the screen is set in: Inter, with Noto Sans Arabic where Inter has no letters."""

import importlib.util
import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_log = logging.getLogger(__name__)

FAMILY = "Inter"
ARABIC_FAMILY = "Noto Sans Arabic"
_FILES = (("fontpkg_inter", "Inter[opsz,wght].ttf"), ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf"))


def install_fonts() -> tuple[str, ...]:
    """Make the families known to Qt and return those found; a missing one leaves the system's sans in its place.

    Needs a QGuiApplication. Calling it again does no harm.
    """
    families: list[str] = []
    for package, file_name in _FILES:
        found = importlib.util.find_spec(package)
        path = Path(found.origin).parent / "files" / file_name if found and found.origin else Path(file_name)
        # From memory: of a file, every size and weight in use would map and read a copy of its own.
        number = QFontDatabase.addApplicationFontFromData(path.read_bytes()) if path.is_file() else -1
        if number < 0:
            _log.warning("Font %s is missing: the system's sans stands in. Install the package %s.", file_name, package)
            continue
        families.extend(QFontDatabase.applicationFontFamilies(number))
    QFont.insertSubstitution(FAMILY, ARABIC_FAMILY)
    return tuple(families)
