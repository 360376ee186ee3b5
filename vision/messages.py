"""All messages that may leave the camera's process, and their only encoding.

A message is one packet of at most `PACKET_MAX_BYTES`: ASCII JSON made field by field from the dataclasses below.
Nothing is pickled on either side, so an array, a picture or an object of any other type cannot be sent, nor be brought
to life by a reader.
"""

import json
import math
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any, Final

from app.domain.camera_figures import SandboxReport
from app.domain.gestures import Arm, Engagement, Gesture, SwipeFlaw, View
from app.domain.scans import DeviceState, Symbology
from vision.notes import NUMBER_MAX, Note

PACKET_MAX_BYTES: Final = 16_384
VALUE_MAX_CHARS: Final = 1_024
SKELETON_JOINTS: Final = 13
LIGHT_MAX: Final = 255
_INT_MAX: Final = 2**63 - 1
_INT_LIMITS: Final = {
    "light": LIGHT_MAX,
    **dict.fromkeys(("number", "abi", "threads", "files_error", "calls_error", "port", "width", "height"), NUMBER_MAX),
}


class MessageRefused(ValueError):  # noqa: N818 - named like the errors of the domain
    """What was to be sent, or was received, is not one of the messages of this module."""


@dataclass(frozen=True, slots=True)
class CodeSeen:
    """A code that two frames agree on; `frame_ns` (monotonic) and `frame_index` are of the frame that settled it."""

    symbology: Symbology
    value: str
    frame_ns: int
    frame_index: int


@dataclass(frozen=True, slots=True)
class HealthTold:
    """What the camera does now, without words of its own; `fps` is measured over the last seconds.

    `number` belongs to `note` (see `vision.notes`), `remark` is a second note for staff.
    """

    state: DeviceState
    note: Note
    number: int
    remark: Note
    fps: float
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class LockTold:
    """How far the process could lock itself in.

    `abi` is Landlock's version, 0 without it; `threads` ran when it was asked for, and more than one is too late.
    `files_error` and `calls_error` are numbers of errno(3) where Landlock or the list of system calls were refused, 0
    where they hold. `port` is the one for TCP that a stream's own process has, 0 for none.
    """

    abi: int
    threads: int
    files_error: int
    calls_error: int
    port: int


@dataclass(frozen=True, slots=True)
class Noted:
    """Something for the log."""

    note: Note
    number: int


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """Sent each second while the process is alive.

    Counts since its start: frames read, frames searched for codes, frames searched for a person, messages dropped. Mean
    times of the last searches in milliseconds, and the memory that the process holds in megabytes (10^6 bytes). `light`
    is the mean grey of the newest frame, a whole number from 0 to 255; 0 before the first.
    """

    at_ns: int
    frames: int
    searched: int
    posed: int
    dropped: int
    search_ms: float
    pose_ms: float
    resident_mb: float
    light: int


@dataclass(frozen=True, slots=True)
class GestureSeen:
    """A gesture, completed in the frame of `frame_ns` (monotonic); `confidence` from 0 to 1.

    Only gestures of the person who drives, and the raised hand that engages; left and right are the person's own.
    """

    gesture: Gesture
    confidence: float
    frame_ns: int


@dataclass(frozen=True, slots=True)
class SwipeMissed:
    """A movement of the driver nearly was a swipe, and nothing better came of it until the frame of `frame_ns`."""

    flaw: SwipeFlaw
    frame_ns: int


@dataclass(frozen=True, slots=True)
class PointerMoved:
    """Where the driver points, in their interaction zone: x from 0 (left, as they see the mirror) to 1, y from 0 (top).

    Values are within 0 and 1. Smoothed already.
    """

    x: float
    y: float
    arm: Arm
    frame_ns: int


@dataclass(frozen=True, slots=True)
class PointerLost:
    """The driver no longer points: the arm hangs, or cannot be seen."""

    frame_ns: int


@dataclass(frozen=True, slots=True)
class PersonSeen:
    """The one person whom the camera follows, once a frame; a last one with NOBODY and no joints when they have gone.

    `joints` holds x and y of nose, both shoulders, elbows, wrists, hips, knees and ankles, each pair left first, as in
    a mirror: x from 0 to the width in heights of the picture, y from 0 (top) to 1; -1, -1 for one that is not seen.
    `x`, `y` (the chest) and `scale` (body's unit, about a shoulder's width) are in the same units; what a later process
    needs to know the driver again.
    """

    engagement: Engagement
    x: float
    y: float
    scale: float
    joints: tuple[float, ...]
    frame_ns: int


@dataclass(frozen=True, slots=True)
class ViewChanged:
    """What the camera can see has changed; sent once at the start too."""

    view: View


Message = (
    CodeSeen
    | HealthTold
    | LockTold
    | Noted
    | Heartbeat
    | GestureSeen
    | SwipeMissed
    | PointerMoved
    | PointerLost
    | PersonSeen
    | ViewChanged
)


@dataclass(frozen=True, slots=True)
class CameraHealth:
    """A HealthTold in words, as the parent tells it on."""

    state: DeviceState
    detail: str
    fps: float
    width: int
    height: int


Told = (
    CodeSeen
    | CameraHealth
    | SandboxReport
    | Heartbeat
    | GestureSeen
    | SwipeMissed
    | PointerMoved
    | PointerLost
    | PersonSeen
    | ViewChanged
)
"""What the parent makes of the messages: with words, which the child cannot send."""

_KINDS: Final[dict[str, type[Message]]] = {
    "code": CodeSeen,
    "health": HealthTold,
    "lock": LockTold,
    "note": Noted,
    "heartbeat": Heartbeat,
    "gesture": GestureSeen,
    "swipe_missed": SwipeMissed,
    "pointer": PointerMoved,
    "pointer_lost": PointerLost,
    "person": PersonSeen,
    "view": ViewChanged,
}
_NAMES: Final = {message_type: name for name, message_type in _KINDS.items()}
_ENUMS: Final[dict[object, type[Enum]]] = {
    kind: kind for kind in (Symbology, DeviceState, Gesture, SwipeFlaw, Engagement, View, Arm, Note)
}


def encode(message: Message) -> bytes:
    """Write a message as one packet; raise MessageRefused for any other type, and for text beyond its limit."""
    kind = _NAMES.get(type(message))
    if kind is None:
        raise MessageRefused(f"{type(message).__name__} may not leave the camera's process")
    record: dict[str, object] = {"kind": kind}
    for field in fields(message):
        record[field.name] = _to_json(field.name, field.type, getattr(message, field.name))
    packet = json.dumps(record, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")
    if len(packet) > PACKET_MAX_BYTES:
        raise MessageRefused(f"a {kind} message of {len(packet)} bytes is longer than {PACKET_MAX_BYTES}")
    return packet


def decode(packet: bytes) -> Message:
    """Read one packet back; raise MessageRefused for whatever `encode` could not have written."""
    if len(packet) > PACKET_MAX_BYTES:
        raise MessageRefused(f"a packet of {len(packet)} bytes is longer than {PACKET_MAX_BYTES}")
    try:
        record = json.loads(packet.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise MessageRefused("a packet is not ASCII JSON") from error
    message_type = _KINDS.get(str(record.pop("kind", ""))) if isinstance(record, dict) else None
    if message_type is None:
        raise MessageRefused("a packet is of no known kind")
    expected = {field.name: field.type for field in fields(message_type)}
    if record.keys() != expected.keys():
        raise MessageRefused(f"a {message_type.__name__} packet has the wrong fields")
    values: dict[str, Any] = {name: _from_json(name, expected[name], value) for name, value in record.items()}
    return message_type(**values)


def _to_json(name: str, declared: object, value: object) -> object:
    enum = _ENUMS.get(declared)
    if enum is None:
        return _checked(name, declared, value)
    if isinstance(value, Enum) and type(value) is enum:
        return value.value
    raise MessageRefused(f"{name} is not a {declared}")


def _from_json(name: str, declared: object, value: object) -> object:
    enum = _ENUMS.get(declared)
    if enum is not None:
        try:
            return enum(value)
        except ValueError as error:
            raise MessageRefused(f"{name} has an unknown value") from error
    if declared == tuple[float, ...] and isinstance(value, list):
        value = tuple(value)
    return _checked(name, declared, value)


def _checked(name: str, declared: object, value: object) -> object:
    """Return `value` where it is exactly of the plain type that the field declares, and within its limits."""
    if declared is int and type(value) is int and 0 <= value <= _INT_LIMITS.get(name, _INT_MAX):
        return value
    if declared is float and type(value) in {int, float} and isinstance(value, int | float):
        return _finite(name, value)
    if declared is str and _is_text(value):
        return value
    if declared == tuple[float, ...] and type(value) is tuple and len(value) in {0, 2 * SKELETON_JOINTS}:
        return tuple(_checked(name, float, item) for item in value)
    raise MessageRefused(f"{name} is not the plain value that it has to be")


def _finite(name: str, value: float) -> float:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise MessageRefused(f"{name} is no finite number")
    return number


def _is_text(value: object) -> bool:
    if type(value) is not str or len(value) > VALUE_MAX_CHARS:
        return False
    return not any("\ud800" <= char <= "\udfff" for char in value)
