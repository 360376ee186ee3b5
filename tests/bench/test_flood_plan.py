"""The flood's plan and its reports: the same from the same seed, and as llrpkit reads them."""

from llrpkit.protocol import decode_message, messages

from bench.flood_peer import _Turns, make_plan


def test_the_same_seed_gives_the_same_plan() -> None:
    assert make_plan(3, 20.0) == make_plan(3, 20.0)
    assert make_plan(3, 20.0) != make_plan(4, 20.0)


def test_every_garment_arrives_and_leaves_once_and_strays_never() -> None:
    plan = make_plan(3, 20.0)
    garments = {epc for _, epc in plan.expected}
    assert plan.expected == {(event, epc): 1 for event in ("TagArrived", "TagLeft") for epc in garments}
    weak = {stay.epc.hex() for stay in plan.stays} - garments
    assert weak == {stay.epc.hex() for stay in plan.stays if stay.rssi_dbm < -68}
    for stay in plan.stays:
        silences = [after[0] - before[1] for before, after in zip(stay.spans, stay.spans[1:], strict=False)]
        assert all(0 < silence_s < 3 for silence_s in silences), "a garment never leaves in between"


def test_reports_hold_as_many_reads_as_they_are_said_to() -> None:
    frames, count = _Turns(make_plan(3, 20.0)).take(500, 0.1)
    reads, at = 0, 0
    while at < len(frames):
        length = int.from_bytes(frames[at + 2 : at + 6], "big")
        message = decode_message(frames[at : at + length])
        assert isinstance(message, messages.RO_ACCESS_REPORT)
        reads += len(message.tag_report_datas)
        at += length
    assert reads == count >= 500
