"""Both places of a calibration as a picture and as text."""

import io
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.devices.presence.calibration import Places, propose
from app.domain.errors import ConfigurationError
from app.services.devices.calibration_plot import draw_plot, text_histogram, write_plot

HERE, NEXT_DOOR = (-50.0, -51.0, -51.5, -53.0), (-70.0, -71.0, -71.5, -76.0, -76.5)
PROPOSAL = propose(Places(HERE, NEXT_DOOR))
_SVG = "{http://www.w3.org/2000/svg}"


def test_the_picture_shows_both_places_and_both_thresholds() -> None:
    svg = ET.fromstring(draw_plot(HERE, NEXT_DOOR, PROPOSAL, "hook <1>"))  # noqa: S314 - our own
    words = [text.text or "" for text in svg.iter(f"{_SVG}text")]
    assert "hook <1>" in words
    assert "here, 4 antenna cycles" in words
    assert "next door, 5 antenna cycles" in words
    assert f"arrive {PROPOSAL.arrive_rssi_dbm:g} dBm" in words
    assert f"stay {PROPOSAL.stay_rssi_dbm:g} dBm" in words
    bars = [rectangle for rectangle in svg.iter(f"{_SVG}rect") if rectangle.get("fill") not in ("#ffffff", None)]
    lefts = {
        colour: [float(bar.get("x", "")) for bar in bars if bar.get("fill") == colour] for colour in _colours(bars)
    }
    here, next_door = sorted(lefts.values(), key=max, reverse=True)
    assert min(here) > max(next_door)


@pytest.mark.parametrize("name", ["plot.svg", "plot.png", "PLOT.PNG"])
def test_it_is_written_as_its_name_says(tmp_path: Path, name: str) -> None:
    write_plot(tmp_path / name, draw_plot(HERE, NEXT_DOOR, PROPOSAL, "hook"))
    content = (tmp_path / name).read_bytes()
    if name.lower().endswith(".png"):
        picture = Image.open(io.BytesIO(content)).convert("RGB")
        assert picture.size == (1920, 840)
        assert len(set(picture.get_flattened_data())) > 10
    else:
        assert content.startswith(b"<svg")


@pytest.mark.parametrize("name", ["plot.pdf", "plot", "nowhere/plot.svg"])
def test_another_name_or_place_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigurationError, match="--plot"):
        write_plot(tmp_path / name, draw_plot(HERE, NEXT_DOOR, PROPOSAL, "hook"))


def test_the_text_has_thresholds_between_the_places() -> None:
    lines = text_histogram(HERE, NEXT_DOOR, PROPOSAL)
    arrive = next(index for index, line in enumerate(lines) if line.endswith("arrive"))
    stay = next(index for index, line in enumerate(lines) if line.endswith("stay"))
    bars = [index for index, line in enumerate(lines) if "█" in line]
    assert any(index < arrive for index in bars)
    assert any(index > stay for index in bars)
    assert arrive < stay
    assert not any(arrive < index < stay for index in bars)
    assert all(len(line) < 70 for line in lines)


_STRENGTHS = st.lists(st.floats(-119, -1), min_size=1, max_size=30).map(tuple)


@settings(max_examples=40)
@given(here=_STRENGTHS, next_door=_STRENGTHS | st.just(()))
def test_any_strengths_can_be_drawn(here: tuple[float, ...], next_door: tuple[float, ...]) -> None:
    proposal = propose(Places(here, next_door))
    lines = text_histogram(here, next_door, proposal)
    assert sum(line.endswith(("arrive", "stay")) for line in lines) == 2
    assert len(lines) < 40
    svg = ET.fromstring(draw_plot(here, next_door, proposal, "hook"))  # noqa: S314 - our own
    for rectangle in svg.iter(f"{_SVG}rect"):
        assert float(rectangle.get("height", "")) >= 0
        assert float(rectangle.get("x", "0")) >= 0


def _colours(bars: list[ET.Element]) -> set[str]:
    return {bar.get("fill", "") for bar in bars}
