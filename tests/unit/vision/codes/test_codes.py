import numpy as np
import pytest
import zxingcpp

from app.domain.scans import Symbology
from tests.support.code_video import Image, code_picture, scene
from vision.capture.opencv import cv2
from vision.codes import decoding as codes
from vision.codes.decoding import DecodedCode, decode
from vision.codes.readers import Read
from vision.codes.variants import Gray, Variant

FORMAT = zxingcpp.BarcodeFormat
LINK = "https://id.example/01/09520000000017"


@pytest.mark.parametrize(
    ("text", "kind", "symbology", "value"),
    [
        ("9520000000011"[:12], FORMAT.EAN13, Symbology.EAN13, None),
        ("96385074", FORMAT.EAN8, Symbology.EAN8, "96385074"),
        ("012345678905", FORMAT.UPCA, Symbology.EAN13, "0012345678905"),
        ("01234565", FORMAT.UPCE, Symbology.UPCE, "01234565"),
        (LINK, FORMAT.QRCode, Symbology.QR, LINK),
        ("0109520000000017", FORMAT.DataMatrix, Symbology.DATA_MATRIX, "0109520000000017"),
        ("ABC-123", FORMAT.Code128, Symbology.CODE128, "ABC-123"),
        ("19520000000014"[:13], FORMAT.ITF14, Symbology.ITF, None),
    ],
)
def test_each_kind_of_code_is_named_and_written_as_promised(
    text: str, kind: zxingcpp.BarcodeFormat, symbology: Symbology, value: str | None
) -> None:
    found = decode(scene(code_picture(text, kind)))
    assert [code.symbology for code in found] == [symbology]
    if value is None:
        assert found[0].value.startswith(text)
    else:
        assert found[0].value == value


@pytest.mark.parametrize("turns", range(4))
def test_a_picture_may_be_turned(turns: int) -> None:
    picture = np.ascontiguousarray(np.rot90(scene(code_picture("9780201379624", FORMAT.EAN13)), turns))
    assert decode(picture) == (DecodedCode(Symbology.EAN13, "9780201379624"),)


@pytest.mark.parametrize("angle_deg", [20, 45, 70])
def test_a_bar_code_held_at_an_angle_is_read(angle_deg: int) -> None:
    code = code_picture("9780201379624", FORMAT.EAN13, scale=3)
    picture = np.full((600, 600), 255, dtype=np.uint8)
    picture[200 : 200 + code.shape[0], 120 : 120 + code.shape[1]] = code
    matrix = cv2.getRotationMatrix2D((300, 300), angle_deg, 1)
    turned = np.asarray(cv2.warpAffine(picture, matrix, (600, 600), borderValue=(255.0,)), dtype=np.uint8)
    assert decode(turned) == (DecodedCode(Symbology.EAN13, "9780201379624"),)


def test_several_codes_are_each_told_once() -> None:
    bars = [code_picture("9780201379624", FORMAT.EAN13), code_picture("4006381333931", FORMAT.EAN13)]
    picture = scene(*bars, code_picture(LINK, FORMAT.QRCode), code_picture(LINK, FORMAT.QRCode), width=1200)
    found = decode(picture)
    assert len(found) == 3
    assert set(found) == {
        DecodedCode(Symbology.EAN13, "9780201379624"),
        DecodedCode(Symbology.EAN13, "4006381333931"),
        DecodedCode(Symbology.QR, LINK),
    }


def test_light_and_blur_of_a_real_shop_are_survived() -> None:
    picture = scene(code_picture("9780201379624", FORMAT.EAN13)).astype(np.float64)
    shade = np.linspace(0.25, 0.9, picture.shape[1])[np.newaxis, :, np.newaxis]
    noisy = picture * shade + np.random.default_rng(5).normal(0, 6, picture.shape)
    soft = cv2.GaussianBlur(np.clip(noisy, 0, 255).astype(np.uint8), (0, 0), 1.0)
    assert decode(np.asarray(soft, dtype=np.uint8)) == (DecodedCode(Symbology.EAN13, "9780201379624"),)


def _stripes(seed: int) -> Image:
    widths = np.random.default_rng(seed).integers(2, 12, 120)
    row = np.concatenate([np.full(width, 255 * (index % 2), dtype=np.uint8) for index, width in enumerate(widths)])
    return np.tile(row[:640], (300, 1))


def _noise(seed: int) -> Image:
    return np.random.default_rng(seed).integers(0, 256, (240, 320), dtype=np.uint8)


@pytest.mark.parametrize("picture", [*(_stripes(seed) for seed in range(4)), _noise(1), _noise(2), scene()[:, :, 0]])
def test_no_code_is_invented(picture: Image) -> None:
    assert decode(picture) == ()


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (2, 2, 3)])
def test_the_smallest_pictures_do_no_harm(shape: tuple[int, ...]) -> None:
    assert decode(np.zeros(shape, dtype=np.uint8)) == ()


@pytest.mark.parametrize("misreads", [1, 2])
def test_a_bar_code_read_once_or_twice_in_many_ways_is_not_believed(
    misreads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = Read("zxing", Symbology.EAN13, "9780441014989", np.array([(10.0, 10.0), (200.0, 60.0)]))
    readings = iter([[wrong]] * misreads)
    passes = tuple((Variant(str(index)), lambda _: next(readings, [])) for index in range(20))
    monkeypatch.setattr(codes, "_STILL_STAGES", ((passes[:10], 3), (passes[10:], 3)))
    assert decode(scene()) == ()


def test_a_misreading_at_the_place_of_a_better_one_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    right = Read("zxing", Symbology.EAN13, "9780441014989", np.array([(10.0, 10.0), (200.0, 60.0)]))
    wrong = Read("zbar", Symbology.EAN13, "5780407014989", np.array([(12.0, 70.0), (198.0, 71.0)]))
    passes = tuple(
        (Variant(str(index)), lambda _, reads=reads: reads)
        for index, reads in enumerate([[right], [right, wrong], [wrong], [right], [wrong], [right], [right]])
    )
    monkeypatch.setattr(codes, "_STILL_STAGES", ((passes, 3),))
    assert decode(scene()) == ()  # five against three: neither
    monkeypatch.setattr(codes, "_STILL_STAGES", ((passes[:2] + passes[3:], 3),))
    assert decode(scene()) == (DecodedCode(Symbology.EAN13, "9780441014989"),)


@pytest.mark.parametrize("is_read", [False, True])
def test_the_costly_searches_are_spared_where_the_quick_ones_read_nothing(
    monkeypatch: pytest.MonkeyPatch, *, is_read: bool
) -> None:
    right = Read("zxing", Symbology.EAN13, "9780441014989", np.array([(10.0, 10.0), (200.0, 60.0)]))
    searched: list[str] = []

    def search(name: str, reads: list[Read]) -> codes.Pass:
        def read(_: Gray) -> list[Read]:
            searched.append(name)
            return reads

        return Variant(name), read

    monkeypatch.setattr(codes, "_SIEVE", (search("sieve", [right] if is_read else []),))
    stages = (((search("first", []),), 3), ((search("second", []),), 3), ((search("costly", [right]),), 2))
    monkeypatch.setattr(codes, "_STILL_STAGES", stages)
    assert [code.value for code in decode(scene())] == ([right.value] if is_read else [])
    assert searched == ["first", "second", "sieve", *(["costly"] if is_read else [])]
