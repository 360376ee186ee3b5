"""States of pages to be looked at, as data: what is before the mirror, and what was done to get there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.gestures import Engagement, Gesture, SwipeFlaw, View
from app.domain.meanings import ScanNotice
from app.services.demonstration.articles import ANY
from app.services.kiosk import KioskServices

FIRST_GTIN = "{first GTIN}"
"""In the argument of a press: the GTIN of the garment that was brought first."""

# Joints of somebody who stands there, in heights of the picture: see PersonSeen in vision/messages.py.
STANDING = (
    *(0.67, 0.2, 0.6, 0.3, 0.74, 0.3, 0.56, 0.43, 0.78, 0.43, 0.57, 0.55, 0.77, 0.55),
    *(0.63, 0.56, 0.71, 0.56, 0.62, 0.78, 0.72, 0.78, 0.62, 0.97, 0.72, 0.97),
)
POINTING = (*STANDING[:8], 0.83, 0.38, *STANDING[10:12], 0.91, 0.28, *STANDING[14:])

Facts = Mapping[str, object]
"""What a service says, by the names of its members: the value of a property, what a method returns (or a function)."""
Press = tuple[object, ...]
"""A slot of what is being looked at (see State), then its arguments."""


@dataclass(frozen=True, slots=True)
class Emits:
    """The fact of a method that emits the service's `signal` with `arguments`."""

    signal: str
    arguments: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Arms:
    """Who stands before the camera: how far they have come, what is seen of them, and what their arms do.

    `aim` is the objectName of what they point at, `dwell` how full its ring is; `is_edge` points between the controls
    instead. `hint` is the one being shown, from 1, `flaw` what their swipe lacked. Without joints nobody is there.
    """

    engagement: Engagement = Engagement.DRIVING
    view: View = View.CLEAR
    joints: tuple[float, ...] = STANDING
    aim: str = ""
    dwell: float = 0.0
    is_edge: bool = False
    gesture: Gesture | None = None
    hint: int = 0
    flaw: SwipeFlaw | None = None


@dataclass(frozen=True, slots=True)
class State:
    """One state of one page.

    The first `garments` that `articles` finds in the catalogue are brought, once `changes` have been made to the
    database; the last one is there in `pieces`, and after it come articles nobody knows (`unknown_gtin`). A garment
    may be leaving, the idle warning may show, or the last garment arrives while the shopper reads (`is_notice`).
    `scan` opened no garment; `arms` are before a camera that follows them.

    `services`, by their names in KioskServices, stand still with the facts that are given, or that follow from the
    services and the GTINs. `staff_page` is the package of the staff page that is opened, "door" for the PIN; its
    garments are known, not brought. `presses` are slots of its view model; on a shopper's page of the
    navigation or, where that has none of the name, of the page shown.
    """

    articles: str = ANY
    garments: int = 1
    changes: tuple[str, ...] = ()
    pieces: int = 1
    unknown_gtin: str = ""
    is_leaving: bool = False
    is_idle: bool = False
    is_notice: bool = False
    scan: ScanNotice | None = None
    arms: Arms | None = None
    services: Mapping[str, Facts | Callable[[KioskServices, Sequence[str]], Facts]] = field(default_factory=dict)
    staff_page: str = ""
    presses: tuple[Press, ...] = ()


def aiming(name: str, dwell: float = 0.6) -> Arms:
    """Return somebody who points at what is called `name` until its ring is as full as `dwell`."""
    return Arms(joints=POINTING, aim=name, dwell=dwell)
