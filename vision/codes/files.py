"""Picture files as the camera's chain takes pictures."""

from pathlib import Path
from typing import Final

import numpy as np

from app.domain.errors import PictureInvalid
from vision.capture.opencv import PIXELS_MAX, cv2
from vision.codes.decoding import Picture

_FILE_MAX_BYTES: Final = 200_000_000


def load_picture(path: Path) -> Picture:
    """Return a picture file as grey pixels; PictureInvalid where it is missing, no picture, damaged or too large."""
    try:
        if not path.is_file():
            raise PictureInvalid(f"{path}: no such file" if not path.exists() else f"{path}: not a file")
        if path.stat().st_size > _FILE_MAX_BYTES:
            raise PictureInvalid(f"{path}: larger than {_FILE_MAX_BYTES // 1_000_000} MB. Give a smaller picture")
        content = np.fromfile(path, dtype=np.uint8)
    except OSError as error:
        raise PictureInvalid(f"{path}: cannot be read ({error.strerror})") from error
    try:
        picture = cv2.imdecode(content, cv2.IMREAD_GRAYSCALE) if content.size else None
    except cv2.error as error:
        if "MAX_IMAGE" in str(error):
            limit = PIXELS_MAX // 1_000_000
            raise PictureInvalid(f"{path}: more than {limit} million pixels. Give a smaller picture") from error
        raise PictureInvalid(f"{path}: damaged, or of a kind that cannot be read") from error
    if picture is None:
        raise PictureInvalid(f"{path}: not a picture, or damaged. PNG, JPEG, WebP, TIFF and BMP can be read")
    return np.asarray(picture, dtype=np.uint8)
