"""Words in places that are narrow for them: smaller, broken at words, hyphenated; never broken inside, never lost."""

from collections.abc import Callable
from functools import partial
from typing import Final

import pyphen
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from tests.support.inline_jobs import InlineJobs
from tests.support.laid_lines import breaks_inside, lines_of, read_of
from tests.support.open_mirror import OpenMirror
from tests.support.shop import Shop
from ui.theme.fitting import FittingViewModel
from ui.theme.line_breaks import breakable, stepped

SetText = Callable[..., QQuickItem]

_THAI: Final = "เสื้อเชิ้ตผ้าลินินสีขาวแขนยาวสำหรับผู้หญิง"
_CHINESE: Final = "亚麻长袖衬衫白色宽松款式夏季新品女士上衣"
_SIXTY: Final = "Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunter"
_NO_WORD: Final = "x" * 60
_NUMBER: Final = "1234567890" * 6


@pytest.fixture
def set_text(open_mirror: Callable[..., OpenMirror]) -> SetText:
    """Sets a text of the pages, `ems` of body text wide, in the window of a mirror."""
    mirror = open_mirror(languages=("fr", "en", "de", "ar"))

    def set_(text: str, ems: float, *, kind: str = "BodyText", language: str = "en", more: str = "") -> QQuickItem:
        mirror.kiosk.settings_view.setLanguage(language)
        component = QQmlComponent(mirror.engine)
        component.setData(f"import QtQuick\nimport ui.components\nimport ui.theme\n{kind} {{ {more} }}".encode(), "")
        width = {"width": ems * float(str(mirror.theme("body")))} if ems else {}
        item = component.createWithInitialProperties({"text": text, **width})
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParent(mirror.window)
        item.setParentItem(mirror.window.contentItem())
        return item

    return set_


@pytest.mark.parametrize(
    ("text", "ems", "language", "lines"),
    [
        ("Heavyweight", 5.4, "en", ["Heavy-", "weight"]),
        ("Heavyweight cotton", 5.4, "en", ["Heavy-", "weight", "cotton"]),
        ("Bleu délavé", 4.5, "fr", ["Bleu", "délavé"]),
        ("Trench-coat", 4.5, "fr", ["Trench-", "coat"]),
        ("Baumwollmischgewebe", 6, "de", ["Baumwoll-", "mischge-", "webe"]),
        ("Imperméabilisation", 6, "fr", ["Imperméabi-", "lisation"]),
    ],
)
def test_a_word_too_wide_is_hyphenated_by_its_language(
    set_text: SetText, text: str, ems: float, language: str, lines: list[str]
) -> None:
    item = set_text(text, ems, language=language)
    assert [read_of(line) for line in lines_of(item)] == lines
    assert not breaks_inside(item)
    assert not item.property("truncated")
    assert item.property("lineCount") == len(lines)
    assert item.property("text") == text  # what others read of it has no hyphens


def test_a_word_that_finds_room_on_the_next_line_is_not_hyphenated(set_text: SetText) -> None:
    item = set_text("A tee, heavyweight", 7)
    assert [read_of(line) for line in lines_of(item)] == ["A tee,", "heavyweight"]


@pytest.mark.parametrize("language", ["fr", "en", "de", "ar"])
def test_a_word_of_sixty_letters_is_whole_in_its_place(set_text: SetText, language: str) -> None:
    item = set_text(_SIXTY, 8, language=language)
    assert not breaks_inside(item)
    assert all(read_of(line).endswith("-") for line in lines_of(item)[:-1])
    assert item.property("contentWidth") <= item.width()
    assert not item.property("truncated")


def test_what_is_no_word_breaks_between_its_signs_and_is_not_lost(set_text: SetText) -> None:
    for text, joint in ((_NO_WORD, "-"), (_NUMBER, "")):
        item = set_text(text, 8)
        assert "".join(read_of(line).removesuffix("-") for line in lines_of(item)) == text
        assert all(read_of(line).endswith(joint) for line in lines_of(item)[:-1])
        assert item.property("contentWidth") <= item.width()
    marks = set_text("e\u0301" * 40, 8)
    assert all(not line.startswith("\u0301") for line in lines_of(marks))


@pytest.mark.parametrize("text", [_THAI, _CHINESE])
@pytest.mark.parametrize("kind", ["BodyText", "TitleText"])
def test_what_has_no_blanks_breaks_where_unicode_allows(set_text: SetText, text: str, kind: str) -> None:
    item = set_text(text, 9, kind=kind, more="maximumLineCount: 20")
    lines = lines_of(item)
    assert len(lines) > 1
    assert len(breakable(text)) > len(text) / 6
    ends = {len("".join(breakable(text)[:count])) for count in range(len(breakable(text)) + 1)}
    place = 0
    for line in lines:
        place += len(line)
        assert place in ends, line


def test_a_title_is_set_a_step_smaller_before_it_is_broken_or_loses_its_end(set_text: SetText) -> None:
    large = set_text("Linen", 12, kind="TitleText")
    assert large.property("fittedSize") == large.property("pixelSize")
    smaller = set_text("Heavyweight", 8, kind="TitleText")
    assert smaller.property("fittedSize") == smaller.property("step") < smaller.property("pixelSize")
    assert smaller.property("lineCount") == 1
    in_two = set_text("Cropped linen shirt, loose", 9, kind="TitleText")
    assert in_two.property("fittedSize") == in_two.property("step")
    assert in_two.property("lineCount") == 2
    assert not in_two.property("truncated")


def test_body_text_is_never_smaller_than_can_be_read(set_text: SetText) -> None:
    for text in ("Heavyweight", _SIXTY, "Bleu délavé et blanc cassé"):
        item = set_text(text, 5, more="maximumLineCount: 1")
        assert item.property("fittedSize") == item.property("pixelSize")


def test_in_large_type_what_has_few_lines_is_as_small_as_at_rest_rather_than_without_its_end(
    set_text: SetText,
) -> None:
    words = "Same material: organic cotton"
    at_rest = set_text(words, 8, more="maximumLineCount: 3; pixelSize: Theme.bodyAtRest")
    assert not at_rest.property("truncated")
    large = set_text(words, 8, more="maximumLineCount: 3; pixelSize: 1.3 * Theme.bodyAtRest")
    assert large.property("fittedSize") == round(at_rest.property("pixelSize"))
    assert not large.property("truncated")
    roomy = set_text(words, 8, more="maximumLineCount: 9; pixelSize: 1.3 * Theme.bodyAtRest")
    assert roomy.property("fittedSize") == round(roomy.property("pixelSize"))


def test_a_text_is_fitted_anew_when_it_or_its_place_changes(set_text: SetText) -> None:
    item = set_text("Heavyweight", 5.4)
    narrow = item.width()
    assert item.property("lineCount") == 2
    change(item, width=2 * narrow)
    assert item.property("lineCount") == 1
    assert item.property("drawn") == "Heavyweight"
    change(item, width=narrow, text="Tee")
    assert item.property("drawn") == "Tee"
    change(item, text="Heavyweight tee")
    assert [read_of(line) for line in lines_of(item)] == ["Heavy-", "weight tee"]


def test_a_width_that_goes_by_the_words_is_the_words_own(set_text: SetText) -> None:
    item = set_text("Heavyweight cotton", 0, kind="TitleText", more="width: Math.min(implicitWidth, 200)")
    for text in ("Tee", "Heavyweight", "Tee", "Heavyweight cotton and more", _SIXTY, "Heavyweight cotton"):
        change(item, text=text)
        assert item.property("contentWidth") <= item.width() + 1 <= 201
        assert not breaks_inside(item)
    assert not item.property("truncated")


def change(item: QQuickItem, **properties: object) -> None:
    """Change what a text is given and let it be fitted anew."""
    for name, value in properties.items():
        item.setProperty(name, value)
    QCoreApplication.processEvents()


def test_the_rules_of_a_language_are_read_by_a_job_when_a_word_first_needs_them(
    open_mirror: Callable[..., OpenMirror], shop: Shop
) -> None:
    shop.jobs = jobs = InlineJobs(held=True)
    mirror = open_mirror(languages=("fr", "de"))
    fitting = mirror.kiosk.fitting_view
    font = QFont("Inter")
    font.setPixelSize(40)
    assert fitting.fit("Tee", 1000, font, [40, 40], [1000, 1000]) == ["Tee", 40]
    assert not fitting.is_reading
    assert fitting.fit("Heavyweight", 160, font, [40, 40], [1000, 1000]) == ["Heavyweight", 40]
    assert fitting.is_reading
    assert jobs.run() == 1
    assert not fitting.is_reading
    mirror.qtbot.waitUntil(lambda: fitting.props.spelling == "fr")
    assert fitting.fit("Heavyweight", 160, font, [40, 40], [1000, 1000]) == ["Hea\u00advy\u00adweight", 40]
    assert jobs.run() == 0


def test_only_the_rules_of_the_screens_language_are_kept(open_mirror: Callable[..., OpenMirror], shop: Shop) -> None:
    shop.jobs = jobs = InlineJobs(held=True)
    mirror = open_mirror(languages=("fr", "de"))
    fitting, settings = mirror.kiosk.fitting_view, mirror.kiosk.settings_view
    font = QFont("Inter")
    font.setPixelSize(40)
    for language, word, broken in (
        ("fr", "Imperméabilisation", "Im\u00adper\u00adméa\u00adbi\u00adli\u00adsa\u00adtion"),
        ("de", "Baumwollmischgewebe", "Baum\u00adwoll\u00admisch\u00adge\u00adwebe"),
        ("fr", "Imperméabilisation", "Im\u00adper\u00adméa\u00adbi\u00adli\u00adsa\u00adtion"),
    ):
        settings.setLanguage(language)
        assert fitting.fit(word, 160, font, [40, 40], [1000, 1000]) == [word, 40]
        assert jobs.run() == 1, "the rules were kept while another language was spoken"
        mirror.qtbot.waitUntil(partial(_is_spelt, fitting, language))
        assert fitting.fit(word, 160, font, [40, 40], [1000, 1000]) == [broken, 40]
        assert not pyphen.hdcache


def _is_spelt(fitting: FittingViewModel, language: str) -> bool:
    return fitting.props.spelling == language


def test_texts_of_all_sizes_share_a_few_optical_sizes_and_are_measured_in_the_one_they_are_drawn_in(
    set_text: SetText,
) -> None:
    axis, used = QFont.Tag.fromString("opsz"), set()
    for pixels in range(12, 100, 2):
        font = set_text("Tee", 0, more=f"pixelSize: {pixels}").property("font")
        assert isinstance(font, QFont)
        assert font.pixelSize() == pixels
        assert font.variableAxisValue(axis) == stepped(font, pixels).variableAxisValue(axis)
        used.add(font.variableAxisValue(axis))
    assert used == {14, 20, 26, 32}


def test_a_size_of_no_whole_pixel_is_the_fonts_own(open_mirror: Callable[..., OpenMirror]) -> None:
    fitting = open_mirror().kiosk.fitting_view
    font = QFont("Inter")
    font.setPixelSize(40)
    assert fitting.fit("Tee", 1000, font, [40.4, 40.4, 40.4], [1, 1, 3]) == ["Tee", 40]


def test_a_heading_of_many_words_is_set_smaller_before_it_takes_more_lines(set_text: SetText) -> None:
    short = set_text("Linen shirt", 20, kind="HeadingText")
    long = set_text("Reversible coat of waxed cotton " * 4, 20, kind="HeadingText")
    endless = set_text("Reversible coat of waxed cotton " * 40, 20, kind="HeadingText")
    body = short.property("smallest")
    assert short.property("fittedSize") == short.property("pixelSize") > body
    assert long.property("fittedSize") == body
    assert not long.property("truncated")
    assert long.property("lineCount") > long.property("firstLines")
    assert endless.property("truncated")
