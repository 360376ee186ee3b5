"""Theme files, icons, fonts and words: what the screen is made of."""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontDatabase
from pytestqt.qtbot import QtBot

from app.domain.errors import ConfigurationError
from ui.theme.fonts import install_fonts
from ui.theme.icons import IconProvider
from ui.theme.tokens import load_theme
from ui.window.languages import SOURCES, compile_translations

_ROOT = Path(__file__).resolve().parents[2]
_THEMES = _ROOT / "assets" / "themes"
_ICONS = _ROOT / "assets" / "icons"
_LITERALS = re.compile(r'color: *"#|pixelSize: *[0-9]|duration: *[0-9]{2,}')


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", sorted(path.stem for path in _THEMES.glob("*.json")))
def test_every_theme_can_be_read_on_a_mirror(name: str) -> None:
    tokens = load_theme(name, _THEMES)
    ground = str(tokens["ground"])
    assert ground == "#000000"
    for key in ("ink", "muted", "accent", "alert"):
        assert _contrast(str(tokens[key]), ground) >= 4.5, key
    assert _contrast(str(tokens["line"]), ground) >= 3
    assert _contrast(str(tokens["onAccent"]), str(tokens["accent"])) >= 4.5
    assert _contrast(str(tokens["backdropInk"]), str(tokens["backdrop"])) >= 4.5


def test_an_unknown_theme_is_refused_with_those_that_exist() -> None:
    with pytest.raises(ConfigurationError, match="maison"):
        load_theme("no-such", _THEMES)


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        (("colour", "ink"), "white", "colour.ink"),
        (("colour", "accent"), None, "colour.accent"),
        (("type", "title"), "big", "title"),
        (("type", "display"), True, "display"),
        (("motion", "move"), 5000, "move"),
    ],
)
def test_a_theme_with_a_wrong_value_is_refused_by_name(
    tmp_path: Path, path: tuple[str, str], value: object, complaint: str
) -> None:
    theme = json.loads((_THEMES / "maison.json").read_text(encoding="utf-8"))
    theme[path[0]][path[1]] = value
    (tmp_path / "own.json").write_text(json.dumps(theme), encoding="utf-8")
    with pytest.raises(ConfigurationError, match=complaint):
        load_theme("own", tmp_path)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"colour": 1}'])
def test_a_damaged_theme_file_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "own.json").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"own\.json"):
        load_theme("own", tmp_path)


@pytest.mark.parametrize("path", sorted(_ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_takes_the_colour_it_is_asked_for(qapp: object, path: Path) -> None:
    image = IconProvider(_ICONS).requestImage(f"{path.stem}/ff0000", QSize(), QSize(96, 96))
    assert image.size() == QSize(96, 96)
    drawn = [image.pixelColor(x, y) for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() > 200]
    drawn = drawn or [image.pixelColor(48, 48)]
    assert all(colour.red() > 240 and colour.green() < 16 and colour.blue() < 16 for colour in drawn)


def test_an_unknown_icon_is_empty_and_told(qapp: object, caplog: pytest.LogCaptureFixture) -> None:
    image = IconProvider(_ICONS).requestImage("../themes/maison/ff0000", QSize(), QSize(32, 32))
    assert image.size() == QSize(1, 1)
    assert "no icon" in caplog.text


def test_the_icons_named_in_qml_exist() -> None:
    named = set()
    for path in (_ROOT / "ui").rglob("*.qml"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'(?:icon|name): *(?:[^"\n]*\? *)?"([a-z]+(?:-[a-z]+)*)"', text))
        named |= set(re.findall(r'(?:return|[\]"]:|\?\?) "([a-z]+-[a-z]+)"', text))
    named -= {"icon"}
    assert named
    assert named <= {path.stem for path in _ICONS.glob("*.svg")}


def test_the_typefaces_are_there(qapp: object) -> None:
    families = install_fonts()
    assert {"Inter", "Noto Sans Arabic"} <= set(families)
    assert "Inter" in QFontDatabase.families()


def test_no_literal_colour_size_or_duration_outside_the_theme() -> None:
    for path in (_ROOT / "ui").rglob("*.qml"):
        if path.name != "Theme.qml":
            found = _LITERALS.findall(path.read_text(encoding="utf-8"))
            assert not found, f"{path.name}: {found}; take it from Theme"


@pytest.mark.parametrize("language", ["en", "fr", "ar", "de", "es", "it"])
def test_every_word_is_translated(language: str) -> None:
    root = ET.parse(SOURCES / f"{language}.ts").getroot()  # noqa: S314 - our own file
    for message in root.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        words = [form.text or "" for form in translation] or [translation.text or ""]
        assert all(words), source
        marks = set(re.findall(r"%[1-9]", source))
        assert all(set(re.findall(r"%[1-9]", text)) == marks for text in words), source


def test_no_word_of_the_screen_is_missing_from_the_translations(tmp_path: Path) -> None:
    extracted = tmp_path / "now.ts"
    files = [str(path) for path in sorted((_ROOT / "ui").rglob("*.qml"))]
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([str(tool), "-silent", *files, "-ts", str(extracted)], check=True, capture_output=True)
    assert _words(extracted) == _words(SOURCES / "fr.ts")


def _words(path: Path) -> set[tuple[str | None, str | None]]:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }


def test_translations_are_compiled_once_and_again_when_changed(tmp_path: Path, qtbot: QtBot) -> None:
    sources, compiled = tmp_path / "ts", tmp_path / "qm"
    sources.mkdir()
    source = sources / "fr.ts"
    source.write_bytes((SOURCES / "fr.ts").read_bytes())
    (target,) = compile_translations(sources, compiled)
    first = target.stat().st_mtime_ns
    compile_translations(sources, compiled)
    assert target.stat().st_mtime_ns == first
    source.write_bytes(source.read_bytes() + b"\n")
    compile_translations(sources, compiled)
    assert target.stat().st_mtime_ns > first


def test_a_damaged_translation_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "fr.ts").write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"fr\.ts"):
        compile_translations(tmp_path, tmp_path / "qm")
