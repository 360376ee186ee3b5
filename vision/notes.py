"""What the camera's process may say in words: a closed list. A number goes with it; the sentences stay on this side.

The child knows the names only; its parent, which knows the configured source, makes the sentence.
"""

from enum import Enum
from typing import Final

NUMBER_MAX: Final = 65_535


class Note(Enum):
    """One thing that can be said of the camera or of the work on its pictures."""

    NOTHING = "nothing"
    OPENING = "opening"
    SEES = "sees"
    NO_CAMERA = "no_camera"
    NO_DEVICE = "no_device"
    NO_FILE = "no_file"
    NO_PICTURE = "no_picture"
    NO_STREAM = "no_stream"
    NO_VIDEO = "no_video"
    ENDED = "ended"
    DAMAGED = "damaged"
    BROKE = "broke"
    DRIVER_HANGS = "driver_hangs"
    STOPPED = "stopped"
    NO_SOURCE = "no_source"
    IS_DIRECTORY = "is_directory"
    BAD_ADDRESS = "bad_address"
    BAD_SCHEME = "bad_scheme"
    UNUSED = "unused"
    NOT_LOCKED_IN = "not_locked_in"
    MODEL_MISSING = "model_missing"
    MODEL_REFUSED = "model_refused"
    MODEL_FAILS = "model_fails"
    ANOTHER_CAMERA = "another_camera"
    FOLLOWING_FAILED = "following_failed"
    FRAME_NOT_POSED = "frame_not_posed"
    FRAME_NOT_SEARCHED = "frame_not_searched"
    NO_ZBAR = "no_zbar"
    NOT_SENT = "not_sent"


_SENTENCES: Final = {
    Note.NOTHING: "",
    Note.OPENING: "opening the camera",
    Note.SEES: "{name}",
    Note.NO_CAMERA: "no camera found. Connect one; it will be noticed",
    Note.NO_DEVICE: "no camera {name}. Connect it; it will be noticed",
    Note.NO_FILE: "no file {name}. It will be played once it is there",
    Note.NO_PICTURE: "{name} gives no picture. Is another program using it, and may this user open it (group video)? "
    "Trying again",
    Note.NO_STREAM: "{name} does not answer as a video stream. Check the address and the network. Trying again",
    Note.NO_VIDEO: "{name} cannot be played: not a video, or damaged. Trying again",
    Note.ENDED: "{name}: no more pictures come. Trying again",
    Note.DAMAGED: "{name}: a damaged picture came. Trying again",
    Note.BROKE: "{name}: its pictures cannot be read (OpenCV's error {number}). Trying again",
    Note.DRIVER_HANGS: "the camera's driver does not answer",
    Note.STOPPED: "stopped",
    Note.NO_SOURCE: "no camera source is set: choose auto, a device number, a video file or a URL",
    Note.IS_DIRECTORY: "{name} is a directory: choose a video file",
    Note.BAD_ADDRESS: "the camera URL cannot be read: check its address and port",
    Note.BAD_SCHEME: "a camera URL of the kind {scheme}:// cannot be used: choose http, https, rtsp, rtsps or rtmp",
    Note.UNUSED: "the camera is not used: neither codes nor arm gestures are on",
    Note.NOT_LOCKED_IN: "privacy.require_sandbox is on and {lock}",
    Note.MODEL_MISSING: "Arm gestures are off: the pose model is missing. Run make setup",
    Note.MODEL_REFUSED: "Arm gestures are off: the pose model does not load. Run make setup again",
    Note.MODEL_FAILS: "Arm gestures are off: the pose model fails at each frame. Run make setup",
    Note.ANOTHER_CAMERA: "the camera has come back as another one: starting again, locked to it",
    Note.FOLLOWING_FAILED: "following persons failed: starting again",
    Note.FRAME_NOT_POSED: "a frame could not be searched for a person",
    Note.FRAME_NOT_SEARCHED: "a frame could not be searched for codes",
    Note.NO_ZBAR: "ZBar cannot be loaded: fewer bar codes will be read. Install the package libzbar0",
    Note.NOT_SENT: "a message was beyond its limits and not sent",
}


def sentence(note: Note, number: int = 0, *, source: str = "", lock: str = "") -> str:
    """Return a note in words for staff.

    `number` is what came with it: that of a device of /dev/video, or of OpenCV's error. `source` is the configured
    source; a password in its address is left out. `lock` says why the process is not locked in.
    """
    scheme = source.partition("://")[0] if "://" in source else ""
    return _SENTENCES[note].format(name=_name(source, number), number=number, scheme=scheme, lock=lock)


def _name(source: str, number: int) -> str:
    if "://" in source:
        scheme, _, rest = source.partition("://")
        host = rest.partition("/")[0].partition("?")[0].rpartition("@")[2]
        return f"{scheme}://{host}"
    return f"/dev/video{number}" if source == "auto" or source.isdigit() else source
