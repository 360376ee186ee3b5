"""Phones of staff: pages of Debian's Chromium."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from app.hub.scripts import scripts_folder
from tests.support.running_hub import PIN

CHROMIUM = shutil.which("chromium")
NEEDED = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium: deploy/setup installs it"),
    pytest.mark.skipif(scripts_folder() is None, reason="no htmx: deploy/setup fetches it"),
]
"""Marks of tests that want a phone."""


@contextmanager
def opened_browser() -> Iterator[Browser]:
    """Have a browser that speaks to nobody but the hub."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        )
        yield opened
        opened.close()


def signed_in(browser: Browser, url: str, locale: str = "en") -> tuple[Page, list[str]]:
    """Return a phone's page on which somebody has signed in, and what the browser complains of."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale=locale, has_touch=True)
    page, complaints = context.new_page(), []
    page.on(
        "console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(url)
    page.locator("#pin").fill(PIN)
    page.locator("button").click()
    return page, complaints
