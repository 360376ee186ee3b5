import pytest

from app.domain.scans import Symbology
from vision.codes.decoding import DecodedCode
from vision.codes.evidence import CodeEvidence, Reading
from vision.codes.places import Box

SHIRT = DecodedCode(Symbology.EAN13, "9520000000010")
DRESS = DecodedCode(Symbology.EAN13, "9520000000027")
LINK = DecodedCode(Symbology.QR, "https://id.example/01/09520000000017")
HERE, THERE = (100.0, 100.0, 300.0, 180.0), (700.0, 100.0, 900.0, 180.0)
FRAME_NS = 66_000_000
SECOND_NS = 1_000_000_000


def _read(code: DecodedCode, *by: str, at: Box = HERE) -> list[Reading]:
    """Return readings by `decoder preparation`."""
    ways = [each.split(" ", 1) for each in by]
    return [Reading(code, decoder, preparation, at) for decoder, preparation in ways]


BOTH = ("zxing plain", "zbar larger")


def test_one_frame_is_not_enough_and_the_second_settles_what_two_decoders_read() -> None:
    evidence = CodeEvidence()
    assert evidence.update(_read(SHIRT, *BOTH), 0) == ()
    assert evidence.update(_read(SHIRT, *BOTH), FRAME_NS) == (SHIRT,)
    assert evidence.is_settled(SHIRT)


def test_the_picture_of_the_bars_is_as_good_as_another_decoder() -> None:
    evidence = CodeEvidence()
    evidence.update(_read(SHIRT, "zxing plain", "print bars"), 0)
    assert evidence.update(_read(SHIRT, "zxing plain"), FRAME_NS) == (SHIRT,)


def test_one_decoder_that_says_the_same_again_and_again_settles_no_bar_code() -> None:
    evidence = CodeEvidence()
    said = [code for index in range(60) for code in evidence.update(_read(SHIRT, "zxing plain"), index * FRAME_NS)]
    assert said == []


def test_one_decoder_settles_it_where_it_reads_it_in_several_preparations_again() -> None:
    evidence = CodeEvidence()
    ways = ("zxing plain", "zxing larger", "zxing smaller")
    assert evidence.update(_read(SHIRT, *ways), 0) == ()
    assert evidence.update(_read(SHIRT, *ways), FRAME_NS) == (SHIRT,)


@pytest.mark.parametrize("symbology", [Symbology.UPCE, Symbology.ITF])
def test_a_kind_that_turns_up_by_chance_needs_more_than_two_frames_of_two_decoders(symbology: Symbology) -> None:
    evidence = CodeEvidence()
    code = DecodedCode(symbology, "12345670")
    assert evidence.update(_read(code, *BOTH), 0) == ()
    assert evidence.update(_read(code, *BOTH), FRAME_NS) == ()
    told = [each for index in range(2, 6) for each in evidence.update(_read(code, *BOTH), index * FRAME_NS)]
    assert told == [code]


def test_rivals_at_one_place_keep_each_other_from_settling() -> None:
    evidence = CodeEvidence()
    for index in range(8):
        said = evidence.update([*_read(SHIRT, *BOTH), *_read(DRESS, "zxing larger", "zbar plain")], index * FRAME_NS)
        assert said == ()


def test_a_stray_misreading_delays_the_right_one_and_does_not_keep_it_out() -> None:
    evidence = CodeEvidence()
    evidence.update([*_read(SHIRT, *BOTH), *_read(DRESS, "zxing larger")], 0)
    told = [code for index in range(1, 5) for code in evidence.update(_read(SHIRT, *BOTH), index * FRAME_NS)]
    assert told == [SHIRT]


def test_two_codes_beside_each_other_are_both_told() -> None:
    evidence = CodeEvidence()
    both = [*_read(SHIRT, *BOTH), *_read(DRESS, *BOTH, at=THERE)]
    assert evidence.update(both, 0) == ()
    assert evidence.update(both, FRAME_NS) == (SHIRT, DRESS)


def test_a_matrix_code_needs_two_frames_and_no_second_opinion() -> None:
    evidence = CodeEvidence()
    assert evidence.update(_read(LINK, "zxing plain"), 0) == ()
    assert evidence.update(_read(LINK, "zxing plain"), FRAME_NS) == (LINK,)


def test_what_looks_like_bars_inside_a_matrix_code_is_not_told() -> None:
    evidence = CodeEvidence()
    inside = (150.0, 120.0, 250.0, 160.0)
    for index in range(6):
        said = evidence.update([*_read(LINK, "zxing plain"), *_read(SHIRT, *BOTH, at=inside)], index * FRAME_NS)
        assert SHIRT not in said


def test_a_code_that_stays_in_view_is_told_once() -> None:
    evidence = CodeEvidence()
    told = [code for index in range(300) for code in evidence.update(_read(SHIRT, *BOTH), index * FRAME_NS)]
    assert told == [SHIRT]


def test_a_frame_that_misses_the_code_in_between_does_no_harm() -> None:
    evidence = CodeEvidence()
    evidence.update(_read(SHIRT, *BOTH), 0)
    evidence.update([], FRAME_NS)
    assert evidence.update(_read(SHIRT, *BOTH), 2 * FRAME_NS) == (SHIRT,)


def test_readings_more_than_a_second_apart_do_not_agree() -> None:
    evidence = CodeEvidence()
    evidence.update(_read(SHIRT, *BOTH), 0)
    assert evidence.update(_read(SHIRT, *BOTH), SECOND_NS + 1) == ()
    assert evidence.update(_read(SHIRT, *BOTH), SECOND_NS + FRAME_NS) == (SHIRT,)


def test_two_seconds_out_of_view_make_it_new_again_and_less_does_not() -> None:
    for away_ns, is_told in ((2 * SECOND_NS, True), (2 * SECOND_NS - 1, False)):
        evidence = CodeEvidence()
        evidence.update(_read(SHIRT, *BOTH), 0)
        evidence.update(_read(SHIRT, *BOTH), FRAME_NS)
        back_ns = FRAME_NS + away_ns
        evidence.update(_read(SHIRT, *BOTH), back_ns)
        assert (evidence.update(_read(SHIRT, *BOTH), back_ns + FRAME_NS) == (SHIRT,)) is is_told
