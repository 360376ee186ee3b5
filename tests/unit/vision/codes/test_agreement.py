from app.domain.scans import Symbology
from vision.codes.agreement import CodeAgreement
from vision.codes.decoding import DecodedCode

SHIRT = DecodedCode(Symbology.EAN13, "9520000000010")
DRESS = DecodedCode(Symbology.EAN13, "9520000000027")
FRAME_NS = 66_000_000
SECOND_NS = 1_000_000_000


def test_one_frame_is_not_enough_and_the_second_settles_it() -> None:
    agreement = CodeAgreement()
    assert agreement.update([SHIRT], 0) == ()
    assert agreement.update([SHIRT], FRAME_NS) == (SHIRT,)


def test_a_code_that_stays_in_view_is_told_once() -> None:
    agreement = CodeAgreement()
    told = [code for index in range(300) for code in agreement.update([SHIRT], index * FRAME_NS)]
    assert told == [SHIRT]


def test_a_frame_that_misses_the_code_in_between_does_no_harm() -> None:
    agreement = CodeAgreement()
    agreement.update([SHIRT], 0)
    agreement.update([], FRAME_NS)
    assert agreement.update([SHIRT], 2 * FRAME_NS) == (SHIRT,)


def test_readings_more_than_a_second_apart_do_not_agree() -> None:
    agreement = CodeAgreement()
    agreement.update([SHIRT], 0)
    assert agreement.update([SHIRT], SECOND_NS + 1) == ()
    assert agreement.update([SHIRT], SECOND_NS + FRAME_NS) == (SHIRT,)


def test_two_seconds_out_of_view_make_it_new_again() -> None:
    agreement = CodeAgreement()
    agreement.update([SHIRT], 0)
    agreement.update([SHIRT], FRAME_NS)
    away_ns = FRAME_NS + 2 * SECOND_NS
    assert agreement.update([SHIRT], away_ns) == ()
    assert agreement.update([SHIRT], away_ns + FRAME_NS) == (SHIRT,)


def test_a_shorter_absence_does_not() -> None:
    agreement = CodeAgreement()
    agreement.update([SHIRT], 0)
    agreement.update([SHIRT], FRAME_NS)
    back_ns = FRAME_NS + 2 * SECOND_NS - 1
    assert agreement.update([SHIRT], back_ns) == ()
    assert agreement.update([SHIRT], back_ns + FRAME_NS) == ()


def test_misreads_that_differ_never_agree_and_two_codes_are_told_apart() -> None:
    agreement = CodeAgreement()
    assert agreement.update([SHIRT, SHIRT], 0) == ()
    assert agreement.update([DRESS], FRAME_NS) == ()
    assert agreement.update([SHIRT, DRESS], 2 * FRAME_NS) == (SHIRT, DRESS)
    other_kind = DecodedCode(Symbology.CODE128, SHIRT.value)
    assert agreement.update([other_kind], 3 * FRAME_NS) == ()
