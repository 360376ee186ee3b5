"""`[camera]`: which camera, and what it is used for."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from app.config.section import STAFF, Section

_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_STREAM_SCHEMES = frozenset({"http", "https", "rtsp", "rtsps"})
_MAX_DEVICE_NUMBER = 255


def _checked_source(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return value
    source = value.strip()
    if not source or "\0" in source:
        raise ValueError("it is empty" if not source else "it contains a null character")
    if re.fullmatch(r"-?[0-9]+", source) and not 0 <= int(source) <= _MAX_DEVICE_NUMBER:
        raise ValueError(f"device numbers go from 0 to {_MAX_DEVICE_NUMBER}")
    scheme = _SCHEME.match(source)
    if scheme and scheme[1].lower() not in _STREAM_SCHEMES:
        raise ValueError(f"the scheme {scheme[1]} is not supported")
    return source


class CameraConfig(Section):
    """The camera and what is asked of it; no picture is ever stored or sent."""

    source: Annotated[str, BeforeValidator(_checked_source)] = Field(
        default="auto",
        title="Source",
        description="`auto` takes the first camera that answers; a number is a camera of this machine, a file is "
        "played at its own pace and looped, a URL is a network stream. In a `cabin` only `auto` and `off` are accepted "
        "and both mean off.",
        json_schema_extra={"allowed": '"auto", "off", a device number, a video file, or an http(s) or rtsp(s) URL'},
    )
    codes: Literal["auto", "on", "off"] = Field(
        default="auto",
        title="Read codes",
        description="Read QR and bar codes by the camera; `auto` does on `floor` and `counter`.",
        json_schema_extra=STAFF,
    )
    gestures: Literal["auto", "on", "off"] = Field(
        default="auto",
        title="Follow arms",
        description="Follow the arms of the person before the screen, so that it can be used from a distance; `auto` "
        "does on `floor` and `window`. In a `cabin` only `auto` and `off` are accepted and both mean off.",
        json_schema_extra=STAFF,
    )
    width: int = Field(default=1280, ge=160, le=7680, title="Width", description="Pixels asked from the camera.")
    height: int = Field(default=720, ge=120, le=4320, title="Height", description="Pixels asked from the camera.")
    fps: int = Field(default=15, ge=1, le=120, title="Frame rate", description="Frames a second asked from the camera.")
    rotation: Literal[0, 90, 180, 270] = Field(
        default=0,
        title="Rotation",
        description="Degrees, clockwise, by which the picture must be turned to stand upright.",
        json_schema_extra=STAFF,
    )
    mirrored: bool = Field(
        default=False,
        title="Mirrored",
        description="Whether the camera itself gives mirror images, as some do for selfies; left and right of a "
        "person's arms depend on it.",
        json_schema_extra=STAFF,
    )

    @property
    def device_number(self) -> int | None:
        """The camera of this machine that `source` names, or None when it names something else."""
        return int(self.source) if self.source.isascii() and self.source.isdigit() else None

    @property
    def file(self) -> Path | None:
        """The video file that `source` names, or None when it names something else."""
        if self.source in ("auto", "off") or self.device_number is not None or _SCHEME.match(self.source):
            return None
        return Path(self.source)
