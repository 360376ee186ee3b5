import numpy as np
import pytest
import zxingcpp

from app.domain.scans import Symbology
from tests.support.code_video import Image, code_picture, scene
from vision.capture.opencv import cv2
from vision.codes.decoding import DecodedCode
from vision.codes.frames import FrameSearch
from vision.codes.print_check import is_as_printed
from vision.codes.readers import read_with_zbar

FORMAT = zxingcpp.BarcodeFormat
LINK = "https://id.example/01/09520000000017"
BOOK = "9780201379624"
FRAME_NS = 66_000_000


def _settled(picture: Image, frames: int) -> list[DecodedCode]:
    search = FrameSearch()
    return [code for turn in range(frames) for code in search.search(picture, turn * FRAME_NS, turn=turn)]


@pytest.mark.parametrize(
    ("text", "kind", "symbology"),
    [
        (BOOK, FORMAT.EAN13, Symbology.EAN13),
        ("96385074", FORMAT.EAN8, Symbology.EAN8),
        ("012345678905", FORMAT.UPCA, Symbology.EAN13),
        ("01234565", FORMAT.UPCE, Symbology.UPCE),
        (LINK, FORMAT.QRCode, Symbology.QR),
        ("0109520000000017", FORMAT.DataMatrix, Symbology.DATA_MATRIX),
        ("ABC-123", FORMAT.Code128, Symbology.CODE128),
        ("1952000000001", FORMAT.ITF14, Symbology.ITF),
    ],
)
def test_each_kind_of_code_settles_once_within_six_frames(
    text: str, kind: zxingcpp.BarcodeFormat, symbology: Symbology
) -> None:
    found = _settled(scene(code_picture(text, kind)), 6)
    assert [code.symbology for code in found] == [symbology]
    assert text in found[0].value


@pytest.mark.parametrize(("text", "kind"), [(BOOK, FORMAT.EAN13), (LINK, FORMAT.QRCode)])
def test_what_is_well_printed_settles_at_the_second_frame(text: str, kind: zxingcpp.BarcodeFormat) -> None:
    picture = scene(code_picture(text, kind))
    assert _settled(picture, 1) == []
    assert [code.value for code in _settled(picture, 2)] == [text]


def test_two_bar_codes_and_a_matrix_code_are_told_apart() -> None:
    bars = [code_picture(BOOK, FORMAT.EAN13), code_picture("4006381333931", FORMAT.EAN13)]
    picture = scene(*bars, code_picture(LINK, FORMAT.QRCode), width=1200)
    assert {code.value for code in _settled(picture, 4)} == {BOOK, "4006381333931", LINK}


@pytest.mark.parametrize("picture", [np.zeros((1, 1, 3), np.uint8), np.full((480, 640, 3), 90, np.uint8)])
def test_nothing_is_told_of_a_frame_without_a_code(picture: Image) -> None:
    assert _settled(picture, 6) == []


def _printed(*, turned: bool, soft: float) -> tuple[Image, np.ndarray[tuple[int, int], np.dtype[np.float64]]]:
    """Return a picture with a bar code, and the corners of its bars."""
    code = code_picture(BOOK, FORMAT.EAN13, scale=2)
    dark = np.flatnonzero(code.min(axis=0) < 128)
    left, right = 50.0 + dark[0], 50.0 + dark[-1] + 1
    picture = np.full((code.shape[0] + 100, code.shape[1] + 100), 200, np.uint8)
    picture[50:-50, 50:-50] = code
    noisy = cv2.GaussianBlur(picture, (0, 0), soft) + np.random.default_rng(3).normal(0, 6, picture.shape)
    image = np.clip(noisy, 0, 255).astype(np.uint8)
    corners = np.array([(left, 60.0), (right, 60.0), (right, 90.0), (left, 90.0)])
    if turned:
        image, corners = np.ascontiguousarray(image[::-1, ::-1]), np.array(image.shape[::-1]) - corners
    return image, corners


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("soft", [0.3, 1.3])
def test_bars_that_are_there_are_confirmed_upside_down_and_soft_too(*, turned: bool, soft: float) -> None:
    assert is_as_printed(*_printed(turned=turned, soft=soft), BOOK)


@pytest.mark.parametrize(
    "value",
    [
        "9180807319624",  # the left half of another
        "9780801979024",
        "9780201379655",
        "4006381333931",
    ],
)
def test_another_value_at_the_place_of_a_code_is_not_confirmed(value: str) -> None:
    assert not is_as_printed(*_printed(turned=False, soft=1.0), value)


@pytest.mark.parametrize("value", ["", "978", "97802013796AB"])
def test_what_is_no_ean_is_not_confirmed(value: str) -> None:
    assert not is_as_printed(*_printed(turned=False, soft=1.0), value)


@pytest.mark.parametrize("turn_deg", [-20, -8, 0, 5, 12, 90, 97])
def test_the_bars_of_a_code_held_askew_confirm_what_zbar_reads(turn_deg: int) -> None:
    code = code_picture(BOOK, FORMAT.EAN13, scale=3)
    height, width = code.shape
    side = 2 * width
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn_deg, 1.0)
    matrix[:, 2] += (side - width) / 2, (side - height) / 2
    picture = np.asarray(cv2.warpAffine(code, matrix, (side, side), borderValue=(200.0,)), dtype=np.uint8)
    (read,) = read_with_zbar(picture)
    assert is_as_printed(picture, read.corners(), BOOK)
    assert not is_as_printed(picture, read.corners(), "9780201379655")
