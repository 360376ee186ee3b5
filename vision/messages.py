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
from app.domain.gestures import Arm, Engagement, Gesture, View
from app.domain.scans import DeviceState, Symbology

PACKET_MAX_BYTES: Final = 16_384
VALUE_MAX_CHARS: Final = 1_024
DETAIL_MAX_CHARS: Final = 300
RESTRICTIONS_MAX: Final = 16
SKELETON_JOINTS: Final = 13
LIGHT_MAX: Final = 255
_INT_MAX: Final = 2**63 - 1
_INT_LIMITS: Final = {"light": LIGHT_MAX}


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
class CameraHealth:
    """What the camera does now; `fps` is measured over the last seconds, 0 where nothing was read."""

    state: DeviceState
    detail: str
    fps: float
    width: int
    height: int


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
    | CameraHealth
    | SandboxReport
    | Heartbeat
    | GestureSeen
    | PointerMoved
    | PointerLost
    | PersonSeen
    | ViewChanged
)

_KINDS: Final[dict[str, type[Message]]] = {
    "code": CodeSeen,
    "health": CameraHealth,
    "sandbox": SandboxReport,
    "heartbeat": Heartbeat,
    "gesture": GestureSeen,
    "pointer": PointerMoved,
    "pointer_lost": PointerLost,
    "person": PersonSeen,
    "view": ViewChanged,
}
_NAMES: Final = {message_type: name for name, message_type in _KINDS.items()}
_ENUMS: Final[dict[object, type[Enum]]] = {
    kind: kind for kind in (Symbology, DeviceState, Gesture, Engagement, View, Arm)
}
_LIMITS: Final = {"value": VALUE_MAX_CHARS, "detail": DETAIL_MAX_CHARS, "restrictions": DETAIL_MAX_CHARS}


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
    if declared in {tuple[str, ...], tuple[float, ...]} and isinstance(value, list):
        value = tuple(value)
    return _checked(name, declared, value)


def _checked(name: str, declared: object, value: object) -> object:
    """Return `value` where it is exactly of the plain type that the field declares, and within its limits."""
    if declared is int and type(value) is int and 0 <= value <= _INT_LIMITS.get(name, _INT_MAX):
        return value
    if declared is float and type(value) in {int, float} and isinstance(value, int | float) and math.isfinite(value):
        return float(value)
    if declared is bool and type(value) is bool:
        return value
    if declared is str and _is_text(name, value):
        return value
    if declared == tuple[float, ...] and type(value) is tuple and len(value) in {0, 2 * SKELETON_JOINTS}:
        return tuple(_checked(name, float, item) for item in value)
    if declared == tuple[str, ...] and type(value) is tuple and len(value) <= RESTRICTIONS_MAX:
        if all(_is_text(name, item) for item in value):
            return value
        raise MessageRefused(f"{name} holds something else than short text")
    raise MessageRefused(f"{name} is not the plain value that it has to be")


def _is_text(name: str, value: object) -> bool:
    if type(value) is not str or len(value) > _LIMITS[name]:
        return False
    return not any("\ud800" <= char <= "\udfff" for char in value)
