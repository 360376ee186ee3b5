"""Asked for at a real window, answered on a phone's page, told at the mirror: three programs, one state."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import expect
from pydantic import SecretStr
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config import Config, KioskConfig, RequestsConfig, StoreConfig
from app.config.hub import HubConfig
from app.devices.registry import driver_config
from app.domain.requests import RequestKind, RequestState
from app.runtime.data.paths import ASSETS, DataDirectory
from app.services.demonstration.articles import ANY, StockedShop
from tests.support.agreement import hub_has, mirror_has, outcomes, waiting_in_outbox
from tests.support.hub_process import HubProcess
from tests.support.mirror_here import MirrorHere
from tests.support.phone_browser import NEEDED, opened_browser, signed_in

pytestmark = NEEDED
_PLACE = "Cabin 3"


class Cabin(MirrorHere):
    """A mirror with the demo store's range, a hook, and a line to a hub."""

    def __init__(self, data: Path, qtbot: QtBot, hub: HubConfig) -> None:
        self.directory = DataDirectory(data)
        self.directory.create()
        config = Config(
            kiosk=KioskConfig(placement="cabin", language="en", languages=("en",)),
            store=StoreConfig(catalogue="imported"),
            requests=RequestsConfig(place=_PLACE),
            hub=hub,
            devices=(driver_config("simulated")(driver="simulated", name="hook"),),
        )
        shop = StockedShop(data.parent / "shop", ASSETS / "demo")
        (self.gtin,) = shop.copy(
            self.directory.database, articles=ANY, count=1, changes=(), store_code=config.store.code
        )
        super().__init__(qtbot, data, config)
        self.show()

    def tap(self, name: str) -> None:
        """Touch what has this name, once it stands still."""
        self.until(lambda: any(item.objectName() == name for item in self._seen()))
        item = next(item for item in self._seen() if item.objectName() == name)
        before = QRectF()
        while before != (at := item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))):
            before = at
            self.qtbot.wait(100)
        QTest.mouseClick(self.mirror.window, Qt.MouseButton.LeftButton, pos=QPoint(*map(int, at.center().toTuple())))

    def says(self, words: str) -> bool:
        """Whether these words stand on the screen."""
        return any(words in str(item.property("text") or "") for item in self._seen())

    def is_in(self, state: RequestState) -> bool:
        """Whether what was asked for has come so far."""
        return [request.state for request in self.services.requests.mine] == [state]

    def _seen(self) -> Iterator[QQuickItem]:
        waiting = [self.mirror.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    with HubProcess(tmp_path / "hub") as running:
        yield running


@pytest.fixture
def cabin(tmp_path: Path, qtbot: QtBot, hub: HubProcess) -> Iterator[Cabin]:
    standing = Cabin(tmp_path / "mirror", qtbot, HubConfig(url=hub.url, token=SecretStr(hub.token(_PLACE))))
    yield standing
    standing.close()


def test_bring_me_from_the_tap_to_done_and_all_three_agree(cabin: Cabin, hub: HubProcess) -> None:
    with opened_browser() as browser:
        phone, complaints = signed_in(browser, hub.url)
        phone.get_by_role("button", name="I’m here").click()
        assert cabin.services.tray is not None
        cabin.services.tray.place(cabin.gtin)
        cabin.until(lambda: RequestKind.BRING in cabin.services.requests.offered)
        cabin.tap("firstAction")  # another size or colour than the one that they have on: which one is asked
        cabin.tap("offer-0")
        cabin.until(partial(cabin.is_in, RequestState.PLACED))
        (asked,) = cabin.services.requests.mine
        assert (asked.kind, asked.place) == (RequestKind.BRING, _PLACE)
        title = cabin.services.catalogue.product(asked.what.product_id)
        assert title is not None
        expect(phone.get_by_role("heading", name=title.words_of(asked.what.variant_id))).to_be_visible(timeout=20_000)
        expect(phone.get_by_text(_PLACE)).to_be_visible()
        for button, state, told in (
            ("Accept", RequestState.ACCEPTED, "Accepted by"),
            ("On my way", RequestState.ON_THE_WAY, "is on the way"),
            ("Done", RequestState.DONE, "Done by"),
        ):
            phone.get_by_role("button", name=button).click()
            cabin.until(partial(cabin.is_in, state))
            cabin.until(lambda: cabin.says("Léa"))
            expect(phone.locator("li .state", has_text=told)).to_be_visible(timeout=20_000)
            expect(phone.locator("li .state", has_text="Léa")).to_be_visible()
        assert phone.locator(".acts").count() == 0
        until_agreed(cabin, hub, lambda: outcomes(hub.directory) == ["taken"] * 3)
        assert [step for step, _ in hub_has(hub.directory)[asked.key]] == ["placed", "accepted", "on_the_way", "done"]
        assert complaints == []


def until_agreed(cabin: Cabin, hub: HubProcess, also: Callable[[], bool]) -> None:
    cabin.until(lambda: also() and waiting_in_outbox(cabin.directory) == 0)
    assert hub_has(hub.directory) == mirror_has(cabin.directory)
