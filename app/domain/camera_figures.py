"""What staff see of the camera: figures, counts and joints, never a picture."""

from dataclasses import dataclass
from enum import Enum

from app.domain.gestures import Gesture, View
from app.domain.scans import DeviceStatus, Symbology


class CodeMeaning(Enum):
    """What a code that the camera read turned out to be; its value is not kept."""

    ARTICLE = "article"
    UNKNOWN_ARTICLE = "unknown_article"
    STAFF = "staff"
    LOYALTY = "loyalty"
    RECEIPT = "receipt"
    IGNORED = "ignored"
    REFUSED = "refused"
    """Not safe to look up: too long, or with control characters."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class GestureCount:
    """How often a gesture was seen since the page was opened, and when last (monotonic nanoseconds, 0 for never)."""

    gesture: Gesture
    count: int
    last_ns: int


@dataclass(frozen=True, slots=True)
class CodeCount:
    """How often codes of a kind and a meaning were read since the page was opened, and when last (monotonic)."""

    symbology: Symbology
    meaning: CodeMeaning
    count: int
    last_ns: int

    @property
    def key(self) -> tuple[Symbology, CodeMeaning]:
        """Return what tells it from other counts."""
        return self.symbology, self.meaning


@dataclass(frozen=True, slots=True)
class SandboxReport:
    """What the kernel holds the camera's process to, as it says itself; `abi` is Landlock's version, 0 without it."""

    supported: bool
    abi: int
    restrictions: tuple[str, ...]
    detail: str


@dataclass(frozen=True, slots=True)
class CameraFigures:
    """The camera now. `status` is None where none may be used, with `is_forbidden` where the placement says so.

    Rates in frames a second; `light` is the mean grey of the picture from 0 to 255, None while unknown; `memory_mb` is
    the process's, 0 before its first word. `view` is None while arms are not followed.
    """

    status: DeviceStatus | None = None
    is_forbidden: bool = False
    reads_codes: bool = False
    follows_arms: bool = False
    sandbox: SandboxReport | None = None
    width_px: int = 0
    height_px: int = 0
    frames_per_s: float = 0.0
    poses_per_s: float = 0.0
    searches_per_s: float = 0.0
    light: int | None = None
    view: View | None = None
    memory_mb: float = 0.0
