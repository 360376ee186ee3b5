"""What somebody afar sees of the real window: the page at rest, and black with a name for everything personal."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.config import Config, KioskConfig, RemoteConfig, StoreConfig
from app.devices.registry import driver_config
from app.services.remote.tokens import digest_of, new_token
from app.store import RemoteTokens
from tests.support.http_client import ask
from tests.support.mirror_here import SIZE, MirrorHere
from tests.support.staff_door import PIN, set_pin
from ui.window.remote_picture import RemotePicture


class Watched(MirrorHere):
    """A mirror that is asked for pictures over HTTP."""

    def __init__(self, data: Path, qtbot: QtBot) -> None:
        config = Config(
            kiosk=KioskConfig(language="en", languages=("en",)),
            store=StoreConfig(catalogue="imported"),
            remote=RemoteConfig.model_construct(enabled=True, port=0),
            devices=(driver_config("simulated")(driver="simulated", name="hook"),),
        )
        super().__init__(qtbot, data, config)
        set_pin(self.services.database)
        self.token = new_token()
        now = datetime.now(UTC)
        RemoteTokens(self.services.database).keep(digest_of(self.token), "", now, now + timedelta(days=1))
        self.show()
        self.until(lambda: self.services.remote.view.is_for_all)

    def picture(self) -> npt.NDArray[np.uint8]:
        """Ask until a picture comes: they are handed out one by one."""
        replies = []

        def has_come() -> bool:
            replies.append(ask(self.services.remote.api.port, "/screenshot", self.token))
            assert replies[-1].status in (200, 429)
            return replies[-1].status == 200

        self.until(has_come)
        assert replies[-1].headers["content-type"] == "image/png"
        shown = np.asarray(Image.open(BytesIO(replies[-1].body)).convert("RGB"))
        assert shown.shape == (SIZE[1], SIZE[0], 3)
        return shown


@pytest.fixture
def watched(tmp_path: Path, qtbot: QtBot) -> Iterator[Watched]:
    watched = Watched(tmp_path, qtbot)
    yield watched
    watched.close()


def _is_blank(shown: npt.NDArray[np.uint8]) -> bool:
    """Black and white alone, and writing in the middle only."""
    middle = slice(SIZE[1] * 2 // 5, SIZE[1] * 3 // 5)
    outside = np.delete(shown, np.r_[middle], axis=0)
    return not outside.any() and bool(shown[middle].any())


def test_the_page_at_rest_is_shown_and_a_shoppers_and_staffs_are_not(watched: Watched) -> None:
    services = watched.services
    assert not _is_blank(watched.picture())
    services.session.touch()
    watched.mirror.kiosk.navigation.openGarments()
    assert _is_blank(watched.picture())
    services.session.end("done")
    services.staff.ask()
    services.staff.enter(PIN)
    watched.until(lambda: services.staff.is_open)
    assert _is_blank(watched.picture())


def test_who_comes_while_the_picture_is_taken_is_not_in_it(watched: Watched) -> None:
    answers = iter((True, False))
    picture = RemotePicture(watched.mirror.window, is_for_all=lambda: next(answers), page=lambda: "garments")
    taken: list[bytes] = []
    picture.capture(lambda encode: taken.append(b"" if encode is None else encode()))
    watched.until(lambda: bool(taken))
    assert _is_blank(np.asarray(Image.open(BytesIO(taken[0])).convert("RGB")))
    picture.deleteLater()
