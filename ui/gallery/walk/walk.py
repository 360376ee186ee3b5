"""The walk: each state of each page in each size, language and type is opened, looked at and judged."""

import os
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, product
from time import monotonic
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

from app.runtime.data.paths import DataDirectory
from app.services.demonstration.articles import StockedShop
from app.services.demonstration.hard_articles import ENDLESS
from app.services.kiosk import KioskServices
from ui.gallery.leading import unfinished
from ui.gallery.opening import Opener, Sight
from ui.gallery.processes import by_processes
from ui.gallery.states import state_of
from ui.gallery.walk.judging import Finding, judged, small
from ui.gallery.walk.looking import Looker
from ui.gallery.walk.scene import Scene
from ui.gallery.walk.watching import Watcher
from ui.models.states import State
from ui.window.application import Mirror

SIZES: Final = ("1080x1920", "1920x1080", "800x1280", "1280x800", "2160x3840")
LANGUAGES: Final = ("fr", "en", "de", "es", "it", "ar")
PLACEMENTS: Final = ("floor", "cabin", "counter", "window")
_COMPOSED: Final = (("product", "default", False), ("garments", "one", False))  # round the photograph of one garment
_A_SIGHT: Final = 4  # looks of a sample
_PAUSE_MS: Final = 25
_REST_MS: Final = 50
_PATIENCE_S: Final = 6.0  # what moves for ever is looked at as it is


@dataclass(frozen=True, slots=True, order=True)
class Look:
    """One thing to look at."""

    page: str
    state: str
    size: tuple[int, int]
    placement: str
    language: str
    is_large: bool

    def __str__(self) -> str:
        """Return it as a line begins with it."""
        kind = "large" if self.is_large else "normal"
        return f"{self.page} {self.state} {self.size[0]}x{self.size[1]} {self.placement} {self.language} {kind}"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look has found, and how much of the window the largest photograph has."""

    look: Look
    findings: tuple[Finding, ...]
    photo_share: float


@dataclass(frozen=True, slots=True)
class Ways:
    """What is walked over: states, each the page's name and its own, and what each is looked at in.

    Of the placements those that are `armed` follow arms.
    """

    states: Sequence[tuple[str, str]]
    sizes: Sequence[tuple[int, int]]
    languages: Sequence[str]
    types: Sequence[bool]
    placements: Sequence[str]
    armed: Sequence[str]

    def looks(self) -> Sequence[Look]:
        """Return each combination that can be met, in an order in which few windows are opened."""
        met = ((state, size, place) for state, size, place in product(self.states, self.sizes, self.placements))
        ways = product(filter(self._is_met, met), self.languages, self.types)
        return tuple(Look(*state, size, place, language, large) for (state, size, place), language, large in ways)

    def _is_met(self, way: tuple[tuple[str, str], tuple[int, int], str]) -> bool:
        (page, state), _, placement = way
        return placement in self.armed or state_of(page, state).arms is None


def sample(looks: Sequence[Look], count: int, seed: int) -> Sequence[Look]:
    """Return `count` of the looks, the same ones for a seed, and some in each window, which takes longest to open."""
    chance = random.Random(seed)
    sights = [tuple(group) for _, group in groupby(looks, key=lambda look: replace(look, language="", is_large=False))]
    chosen = [
        look for sight in chance.sample(sights, len(sights)) for look in chance.sample(sight, min(_A_SIGHT, len(sight)))
    ]
    return sorted(chosen[:count], key=looks.index)


OpenServices = Callable[[DataDirectory, Look], KioskServices]


class Walk:
    """Walks over one shop, of the store `store_code`; `open_services` is given data and what is to be looked at."""

    def __init__(
        self,
        shop: StockedShop,
        store_code: str,
        open_services: OpenServices,
        *,
        own_languages: Sequence[str],
        judges_focus: bool,
    ) -> None:
        """Open nothing. A shop that offers its `own_languages` shows others controls than one that offers many."""
        self._opener = Opener(shop, store_code)
        self._open_services = open_services
        self._own_languages = own_languages
        self._judges_focus = judges_focus

    def over(self, looks: Sequence[Look]) -> Iterator[tuple[Sequence[Look], Sequence[Seen], str]]:
        """Look at all by several processes; give them some at a time, with what was seen or what was wrong."""
        visits: dict[tuple[Look, ...], bool] = {}  # and whether the focus is judged, which no language changes
        known: set[Look] = set()
        for _, group in groupby(looks, key=self._window_of):
            visit = tuple(group)
            sight = replace(visit[0], language="", is_large=False)
            visits[visit] = self._judges_focus and sight not in known
            known.add(sight)
        tasks = list(visits.items())
        done = by_processes(tasks, lambda task: self.visit(task[0], judges_focus=task[1]), os.cpu_count())
        for (visit, _), seen, problem in done:
            yield visit, seen or (), problem

    def visit(self, looks: Sequence[Look], *, judges_focus: bool) -> Sequence[Seen]:
        """Look at all in one window, which is of the first. Raises PsycheError where the state is not reached."""
        first = looks[0]
        sight = Sight(first.page, first.state, first.size, is_large=first.is_large)
        with self._opener.opened(sight, lambda directory: self._open_services(directory, first), _REST_MS) as opened:
            mirror, _ = opened
            looker = Looker(mirror.engine, mirror.window)
            watcher = Watcher(mirror.engine, mirror.window, looker, lambda: _wait(_PAUSE_MS))
            seen = [self._seen(look, mirror, looker, watcher) for look in looks[:1]]
            if judges_focus and not passes(state_of(first.page, first.state)):
                seen = [replace(seen[0], findings=(*seen[0].findings, *watcher.focus(looker.look())))]
            return [*seen, *(self._seen(look, mirror, looker, watcher) for look in looks[1:])]

    @staticmethod
    def _seen(look: Look, mirror: Mirror, looker: Looker, watcher: Watcher) -> Seen:
        settings = mirror.kiosk.settings_view
        if settings.props.language != look.language:
            settings.setLanguage(look.language)
        if settings.props.accessible != look.is_large:
            settings.toggleAccessible()
        scene = _rested(mirror, looker)
        findings = [*judged(scene, ENDLESS), *watcher.contrasts(scene)]
        if (look.page, look.state, look.is_large) in _COMPOSED:
            findings += small(scene, look.page, mirror.kiosk.display.props.reflection)
        return Seen(look, tuple(findings), scene.photo_share)

    def _window_of(self, look: Look) -> Look:
        """Return what looks that share a window have in common: a state that passes is looked at once."""
        if passes(state_of(look.page, look.state)):
            return look
        offered = self._own_languages[0] if look.language in self._own_languages else ""
        return replace(look, language=offered, is_large=False)


def passes(state: State) -> bool:
    """Whether a state does not stay: somebody points, something is told for a moment, or a session is about to end."""
    return bool(state.arms or state.scan or state.is_idle or state.is_notice or state.is_leaving)


def _rested(mirror: Mirror, looker: Looker) -> Scene:
    """Return the scene once all in view has come and two looks see the same."""
    until = monotonic() + _PATIENCE_S
    scene = looker.look()
    while True:
        _wait(_PAUSE_MS)
        mirror.window.grabWindow()  # lays out what has changed, if no frame was drawn meanwhile
        before, scene = scene, looker.look()
        is_coming = (
            mirror.services.pictures.is_fetching or mirror.kiosk.fitting_view.is_reading or unfinished(mirror.window)
        )
        if (before == scene and not is_coming) or monotonic() > until:
            return scene


def _wait(duration_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    loop.exec()
