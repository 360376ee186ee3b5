"""Every state of the pages' packages can be stood in: its facts and what it presses exist."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config import Config
from app.domain.errors import ConfigurationError
from app.runtime.data.paths import DataDirectory
from app.runtime.logs.journal import SilentJournal
from app.services.kiosk import KioskServices
from ui.frame.display import Panel
from ui.gallery.gallery import Picture, pictures_of
from ui.gallery.index import write_index
from ui.gallery.standing import press_all, standing
from ui.gallery.states import all_states, state_of
from ui.window.kiosk import KioskSettings, KioskViewModel

STAFFS = all_states()["staff"]
PAGES = Path(__file__).parents[4] / "ui"


@pytest.fixture(scope="module")
def services(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KioskServices]:
    data = tmp_path_factory.mktemp("data")
    services = KioskServices(
        Config(), DataDirectory(data), journal=SilentJournal(), ready_made_demo=data / "none", start_vision=None
    )
    yield services
    services.stop()


@pytest.mark.parametrize("name", STAFFS)
def test_every_state_of_the_staffs_pages_is_reached(services: KioskServices, name: str) -> None:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
    ports = standing(services, STAFFS[name], ("04006381333931",))
    kiosk = KioskViewModel(ports, settings, time.monotonic_ns)
    press_all(kiosk, STAFFS[name], ("04006381333931",))
    assert kiosk.admin.staff.props.open is (STAFFS[name].staff_page != "door")


def test_no_states_are_forgotten() -> None:
    found = {path.parent.name for path in PAGES.glob("*/*/states.py")}
    of_staff = {state.staff_page for state in STAFFS.values()} | {"calibration", "frame"}
    assert found == of_staff | set(all_states()) - {"staff"}


def test_an_unknown_page_or_state_is_named_with_those_there_are() -> None:
    with pytest.raises(ConfigurationError, match=r"prodct.*product"):
        state_of("prodct", "default")
    with pytest.raises(ConfigurationError, match=r"happy.*sold_out"):
        state_of("product", "happy")
    with pytest.raises(ConfigurationError, match="happy"):
        pictures_of(["product"], ["happy"], [(540, 960)], ["fr"])


def test_the_index_shows_what_was_drawn_and_says_what_was_not(tmp_path: Path) -> None:
    pictures = pictures_of(["product"], ["sale", "stale"], [(540, 960)], ["fr", "en"])
    assert [(picture.state, picture.language) for picture in pictures] == [
        ("sale", "fr"), ("sale", "en"), ("stale", "fr"), ("stale", "en"),
    ]  # fmt: skip
    drawn = [(picture, "no <article>" if picture.state == "sale" else "") for picture in pictures]
    page = write_index(tmp_path, drawn).read_text()
    assert page.count("<img") == 2
    assert page.count("no &lt;article&gt;") == 2
    assert str(Picture("product", "stale", (540, 960), "fr").file) in page
    assert "<script" not in page
