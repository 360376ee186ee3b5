"""The movements between what the mirror shows: where each begins, and what is done there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from app.domain.errors import ConfigurationError
from app.domain.garments import GarmentIdentity
from ui.window.application import Mirror

Act = Callable[[Mirror, Sequence[str]], None]
"""Does something at a mirror; it is given the GTINs of the state's garments, first brought first."""

_MORE = 12


@dataclass(frozen=True, slots=True)
class Transition:
    """One movement: from a state of a page, once `first` has been done there and all has come to rest, by `act`."""

    page: str
    state: str
    act: Act
    first: Act | None = None


def _pressed(name: str) -> Act:
    """Press what is called so, as a finger does."""

    def press(mirror: Mirror, _: Sequence[str]) -> None:
        QMetaObject.invokeMethod(_item(mirror, name), "activate")

    return press


def _back(mirror: Mirror, _: Sequence[str]) -> None:
    mirror.kiosk.navigation_view.back()


def _brought(mirror: Mirror, gtins: Sequence[str]) -> None:
    """Hang one more garment before the mirror."""
    services = mirror.services
    present = {int(gtin) for gtin in gtins}
    variants = (product.variants[0] for product in services.catalogue.campaigns(_MORE))
    gtin = next(variant.gtin for variant in variants if variant.gtin and int(variant.gtin) not in present)
    identity = GarmentIdentity(gtin)
    services.session.arrive(gtin, identity, services.catalogue.articles(identity))


def _taken(mirror: Mirror, gtins: Sequence[str]) -> None:
    mirror.services.session.fade(gtins[-1])


def _ended(mirror: Mirror, _: Sequence[str]) -> None:
    mirror.kiosk.session_view.part()


def _enlarged(mirror: Mirror, _: Sequence[str]) -> None:
    mirror.kiosk.settings_view.toggleAccessible()


TRANSITIONS: Final[Mapping[str, Transition]] = {
    "first": Transition("attract", "default", _brought),
    "open": Transition("garments", "default", _pressed("garment-0")),
    "open_one": Transition("garments", "one", _pressed("garment-0")),
    "back": Transition("garments", "default", _back, first=_pressed("garment-0")),
    "reviews": Transition("product", "default", _pressed("openReviews")),
    "reviews_back": Transition("product", "default", _back, first=_pressed("openReviews")),
    "another": Transition("garments", "default", _brought),
    "another_at_product": Transition("product", "default", _brought),
    "colour": Transition("product", "default", _pressed("colour-1")),
    "taken": Transition("garments", "default", _taken),
    "taken_at_product": Transition("product", "default", _taken),
    "larger": Transition("product", "default", _enlarged),
    "done": Transition("product", "default", _ended),
}


def transitions_named(names: Sequence[str]) -> Mapping[str, Transition]:
    """Return these transitions, without names all; raise ConfigurationError naming those there are."""
    unknown = [name for name in names if name not in TRANSITIONS]
    if unknown:
        message = f"--transition {', '.join(unknown)}: there is none; choose of {', '.join(TRANSITIONS)}."
        raise ConfigurationError(message)
    return {name: TRANSITIONS[name] for name in names or TRANSITIONS}


def _item(mirror: Mirror, name: str) -> QQuickItem:
    waiting = [mirror.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.objectName() == name:
            return item
        waiting += item.childItems()
    message = f"There is nothing called {name!r} to press where this transition begins."
    raise LookupError(message)
