"""The phones' page in Debian's Chromium: a request comes by itself, is answered, and the mirror knows."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from pydantic import SecretStr
from pytestqt.qtbot import QtBot

from app.config.hub import HubConfig
from app.domain.requests import RequestKind, RequestState, What
from app.services.requests.service import new_key
from tests.support.phone_browser import NEEDED, opened_browser, signed_in
from tests.support.running_hub import RunningHub
from tests.support.running_kiosk import RunningKiosk

pytestmark = NEEDED


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    running = RunningHub(tmp_path / "hub")
    running.person("Léa")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with opened_browser() as opened:
        yield opened


def is_in(kiosk: RunningKiosk, state: RequestState) -> bool:
    return kiosk.services.requests.mine[0].state is state


def test_from_the_tap_at_the_mirror_to_the_name_of_who_comes(
    tmp_path: Path, hub: RunningHub, browser: Browser, qtbot: QtBot
) -> None:
    page, complaints = signed_in(browser, hub.url)
    expect(page.get_by_text("Nobody is on shift")).to_be_visible()
    page.get_by_role("button", name="I’m here").click()
    expect(page.get_by_text("On shift:")).to_be_visible()
    token = hub.token("Cabin 3")
    (tmp_path / "mirror").mkdir()
    kiosk = RunningKiosk(tmp_path / "mirror", [], hub=HubConfig(url=hub.url, token=SecretStr(token)))
    try:
        services = kiosk.services
        qtbot.waitUntil(lambda: RequestKind.HELP in services.requests.offered, timeout=20_000)
        services.session.touch()
        with qtbot.waitSignal(services.requests.placed, timeout=10_000):
            services.requests.place(RequestKind.HELP, What(), new_key())
        expect(page.get_by_role("heading", name="Somebody is asked for")).to_be_visible(timeout=10_000)
        steps = {"Accept": RequestState.ACCEPTED, "On my way": RequestState.ON_THE_WAY, "Done": RequestState.DONE}
        for button, state in steps.items():
            page.get_by_role("button", name=button).click()
            qtbot.waitUntil(partial(is_in, kiosk, state), timeout=20_000)
        assert services.requests.mine[0].who == "Léa"
        expect(page.get_by_text("Done by")).to_be_visible(timeout=10_000)
        assert page.locator(".acts").count() == 0
    finally:
        kiosk.stop()
    assert complaints == []


def test_a_menu_that_is_open_stays_open_while_news_comes_and_a_reason_is_sent(
    hub: RunningHub, browser: Browser
) -> None:
    mirror = hub.mirror(hub.token())
    told = {"key": "0" * 32, "kind": "bring", "words": "Linen shirt", "steps": [{"state": "placed", "ago_s": 5}]}
    mirror.tell(told)
    page, complaints = signed_in(browser, hub.url)
    page.locator("summary").click()
    mirror.tell({**told, "key": "1" * 32, "words": "Wool coat"})
    page.wait_for_timeout(300)
    page.get_by_role("button", name="Damaged").click()
    expect(page.get_by_text("The mirror is being told")).to_be_visible(timeout=10_000)
    expect(page.get_by_role("heading", name="Wool coat")).to_be_visible(timeout=10_000)
    (answer,) = mirror.get("/api/answers").json()["answers"]
    assert (answer["state"], answer["reason"]) == ("refused", "damaged")
    assert complaints == []


def test_what_is_newly_asked_for_is_felt_once_and_counted(hub: RunningHub, browser: Browser) -> None:
    mirror = hub.mirror(hub.token())
    told = {"key": "0" * 32, "kind": "bring", "words": "Linen shirt", "steps": [{"state": "placed", "ago_s": 5}]}
    mirror.tell(told)
    page, complaints = signed_in(browser, hub.url)
    expect(page).to_have_title(re.compile(r"^\(1\) "))
    page.evaluate("() => { window.felt = 0; Navigator.prototype.vibrate = () => { window.felt += 1; return true; } }")
    mirror.tell({**told, "key": "1" * 32, "words": "Wool coat"})
    expect(page).to_have_title(re.compile(r"^\(2\) "), timeout=10_000)
    assert page.evaluate("window.felt") == 1
    accepted = [*told["steps"], {"state": "accepted", "ago_s": 1, "who": "Léa"}]
    mirror.tell({**told, "steps": accepted})
    expect(page).to_have_title(re.compile(r"^\(1\) "), timeout=10_000)
    assert page.evaluate("window.felt") == 1
    assert complaints == []


def test_the_page_says_when_the_hub_is_gone_and_goes_on_when_it_is_back(tmp_path: Path, browser: Browser) -> None:
    first = RunningHub(tmp_path / "hub")
    first.person("Léa")
    token = first.token()
    page, _ = signed_in(browser, first.url)
    expect(page.get_by_text("Nothing is asked for")).to_be_visible()
    first.stop()
    expect(page.locator("#offline")).to_be_visible(timeout=20_000)
    again = RunningHub(tmp_path / "hub", first.port)
    try:
        again.mirror(token).tell(
            {"key": "0" * 32, "kind": "bring", "words": "Linen shirt", "steps": [{"state": "placed", "ago_s": 5}]}
        )
        expect(page.get_by_role("heading", name="Linen shirt")).to_be_visible(timeout=30_000)
        expect(page.locator("#offline")).to_be_hidden()
    finally:
        again.stop()


@pytest.mark.parametrize(("locale", "direction"), [("en", "ltr"), ("fr", "ltr"), ("de", "ltr"), ("ar", "rtl")])
def test_nothing_sticks_out_and_what_is_touched_is_large(
    hub: RunningHub, browser: Browser, locale: str, direction: str
) -> None:
    mirror = hub.mirror(hub.token())
    long = "Donaudampfschifffahrtsgesellschaftskapitänsmütze, rot-weiß-kariert, 54/56 " * 2
    for number, kind in enumerate(("bring", "help", "take_back", "hold_here", "hold_there", "return")):
        told = {
            "key": f"{number:032}",
            "kind": kind,
            "words": long,
            "place": "Cabin 3",
            "store": "Lyon",
            "is_late": True,
        }
        mirror.tell({**told, "steps": [{"state": "placed", "ago_s": 4000}]})
    page, complaints = signed_in(browser, hub.url, locale)
    assert page.locator("html").get_attribute("dir") == direction
    page.locator("summary").first.click()
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390
    for target in page.locator("button:visible, summary:visible").all():
        box = target.bounding_box()
        assert box is not None
        assert box["height"] >= 44
    weight = page.evaluate(
        "performance.getEntries().filter(e => e.decodedBodySize).reduce((sum, e) => sum + e.decodedBodySize, 0)"
    )
    assert weight <= 100_000
    assert complaints == []
