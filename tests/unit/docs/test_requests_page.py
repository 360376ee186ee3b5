"""The picture of the states and the page of requests say what the code does."""

from pathlib import Path
from xml.etree import ElementTree as ET

from app.domain.requests import MOVES, RequestKind
from app.store.requests.shifts import LONGEST
from docs.draw_requests import PICTURE, draw, steps_of

PAGE = Path(__file__).parents[3] / "docs" / "requests.md"


def test_the_picture_is_that_of_the_code() -> None:
    said = "run `python docs/draw_requests.py` and look at docs/images/requests.svg"
    assert PICTURE.read_text(encoding="utf-8") == draw(MOVES), said


def test_every_step_of_the_code_is_drawn() -> None:
    drawn = {
        (element.attrib["data-from"], element.attrib["data-to"])
        for element in ET.fromstring(draw(MOVES)).iter()  # noqa: S314 - our own
        if "data-from" in element.attrib
    }
    assert drawn == {(before.value, after.value) for before, after in steps_of(MOVES)}
    assert len(drawn) > 10


def test_every_kind_and_the_longest_shift_are_told() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert {kind.value for kind in RequestKind if f"| `{kind.value}` |" in page} == {kind.value for kind in RequestKind}
    assert f"{LONGEST.total_seconds() / 3600:.0f} hours" in page
