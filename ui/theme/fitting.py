"""The one rule by which words fit into their place: a step smaller, then broken at words, then hyphenated, then cut."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, SignalInstance, Slot
from PySide6.QtGui import QFont

from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel
from ui.theme.line_breaks import SOFT_HYPHEN, hyphenated, is_whole, stepped

_T = TypeVar("_T")
_Points = Callable[[str], list[int]]
_LEAST_BEFORE, _LEAST_AFTER = 2, 3
_ELSEWHERE = "en"


class Jobs(Protocol):
    """What `runtime.jobs.Jobs` offers."""

    def submit(self, work: Callable[[], _T], done: Callable[[_T], None]) -> None:
        """Run `work` on another thread, then `done` with its result on this one."""


class Speaker(Protocol):
    """Who tells the language of the screen: the view model of its settings."""

    props: Any
    languageChanged: SignalInstance


@dataclass(frozen=True, slots=True)
class FittingProps:
    """What QML sees: the language by whose rules words are hyphenated, empty while they are not here.

    What has been fitted is fitted anew when it changes.
    """

    spelling: str = ""


@seen_by_qml
class FittingViewModel(ViewModel):
    """Fits words into their place. The rules of a language are read when a word first needs them, by a job."""

    props: FittingProps

    def __init__(self, settings: Speaker, jobs: Jobs, parent: QObject | None = None) -> None:
        """Follow the language of the screen."""
        super().__init__(FittingProps(), parent)
        self._settings = settings
        self._jobs = jobs
        self._rules: dict[str, _Points | None] = {}
        settings.languageChanged.connect(self._on_language_changed)

    @property
    def is_reading(self) -> bool:
        """Whether the rules of some language are still to come."""
        return None in self._rules.values()

    @Slot(str, float, QFont, "QVariantList", "QVariantList", result="QVariantList")
    def fit(
        self, words: str, width: float, font: QFont, sizes: Sequence[float], most_lines: Sequence[int]
    ) -> list[object]:
        """Return the words with soft hyphens where they may break, and their size in pixels.

        It is the first of the `sizes` in which they are whole, or the last but one, where hyphens come in; the last is
        for what ends too early even so. A size has at most its number of lines. None is larger than the font.
        """
        given = [(round(size), int(most)) for size, most in zip(sizes, most_lines, strict=True)]
        *steps, last = [step for step in given if step[0] <= font.pixelSize()] or [(font.pixelSize(), given[-1][1])]
        for size, lines in dict.fromkeys(steps):
            if is_whole(words, width, stepped(font, size), lines):
                return [words, size]
        size, lines = steps[-1] if steps else last
        broken = self._hyphenated(words, width, stepped(font, size), lines)
        if last == (size, lines) or is_whole(broken, width, stepped(font, size), lines):
            return [broken, size]
        size, lines = last
        return [self._hyphenated(words, width, stepped(font, size), lines), size]

    def _hyphenated(self, words: str, width: float, font: QFont, lines: int) -> str:
        """Return the words with soft hyphens, as far as they may break and the rules are here."""
        points = None if lines == 1 or SOFT_HYPHEN in words else self._points()
        return words if points is None else hyphenated(words, width, font, points)

    def _points(self) -> _Points | None:
        """Return where the screen's language breaks a word; None, and ask for it, while that is not here."""
        language = self._settings.props.language
        if language not in self._rules:
            self._rules[language] = None
            self._jobs.submit(lambda: _read_rules(language), lambda points: self._on_read(language, points))
        return self._rules[language]

    def _on_read(self, language: str, points: _Points) -> None:
        self._rules[language] = points
        QTimer.singleShot(0, self, self._on_language_changed)  # a job done at once is done while a text asks

    def _on_language_changed(self) -> None:
        language = self._settings.props.language
        self._rules = {known: points for known, points in self._rules.items() if known == language or points is None}
        self._apply(FittingProps(language if self._rules.get(language) is not None else ""))


@lru_cache(maxsize=1)
def _read_rules(language: str) -> _Points:
    """Read how a language is hyphenated, which takes up to a second; where nothing is known of it, how English is.

    Only the last one's rules are kept: German's take 18 MB.
    """
    import pyphen

    known = pyphen.language_fallback(language) or _ELSEWHERE
    positions: _Points = pyphen.Pyphen(lang=known, left=_LEAST_BEFORE, right=_LEAST_AFTER, cache=False).positions
    pyphen.hdcache.clear()  # it keeps them even so
    return positions
