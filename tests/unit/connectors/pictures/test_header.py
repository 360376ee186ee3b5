import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from app.connectors.pictures.header import is_picture_start, picture_size


def encoded(path: Path, width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(path))
    return path.read_bytes()


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
@pytest.mark.parametrize("size", [(1, 1), (640, 480), (1001, 2003)])
def test_sizes_are_those_that_were_encoded(tmp_path: Path, kind: str, size: tuple[int, int]) -> None:
    data = encoded(tmp_path / f"a.{kind}", *size)
    assert is_picture_start(data)
    assert picture_size(data) == size


def test_other_kinds_of_webp_and_gif() -> None:
    extended = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + (4999).to_bytes(3, "little") + (99).to_bytes(3, "little")
    assert picture_size(extended) == (5000, 100)
    lossless = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + ((639) | (479 << 14)).to_bytes(4, "little")
    assert picture_size(lossless) == (640, 480)
    assert picture_size(b"GIF89a" + struct.pack("<HH", 320, 200)) == (320, 200)


@pytest.mark.parametrize(
    "data", [b"", b"<!DOCTYPE html><html></html>", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF", b"GIF89a"]
)
def test_what_is_no_picture_has_no_size(data: bytes) -> None:
    assert picture_size(data) is None


@given(
    st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"RIFF\0\0\0\0WEBPVP8 ", b"GIF87a"]),
    st.binary(),
)
def test_random_bytes_never_fail(start: bytes, rest: bytes) -> None:
    size = picture_size(start + rest)
    assert size is None or len(size) == 2
