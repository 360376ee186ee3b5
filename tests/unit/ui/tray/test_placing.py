"""The tray stands by the mirror and never on it."""

import pytest
from PySide6.QtCore import QRect, QSize

from ui.tray.placing import TRAY_SIZE, places

_SCREENS = [(1920, 1080), (1366, 768), (1280, 800), (1080, 1920), (800, 1280), (2160, 3840), (3840, 2160), (640, 1000)]


@pytest.mark.parametrize("screen", _SCREENS)
@pytest.mark.parametrize("size", [*_SCREENS, (540, 960)])
def test_both_stay_within_the_screen_and_apart(screen: tuple[int, int], size: tuple[int, int]) -> None:
    whole = QRect(30, 20, *screen)  # a second screen, or one with a panel
    mirror, tray = places(whole, QSize(*size), TRAY_SIZE)
    assert whole.contains(mirror)
    assert whole.contains(tray)
    assert not mirror.intersects(tray)
    assert abs(mirror.width() / mirror.height() - size[0] / size[1]) < 0.01
    assert mirror.width() <= size[0]
    assert mirror.width() * mirror.height() > 0.1 * min(screen[0] * screen[1], size[0] * size[1])
    assert min(tray.width(), tray.height()) >= 240


def test_a_mirror_for_which_there_is_room_keeps_its_size_and_has_the_tray_beside_it() -> None:
    mirror, tray = places(QRect(0, 0, 2160, 3840), QSize(1080, 1920), TRAY_SIZE)
    assert (mirror.size(), tray.size()) == (QSize(1080, 1920), TRAY_SIZE)
    assert tray.left() > mirror.right()
    assert tray.top() == mirror.top()


def test_on_a_narrow_screen_the_tray_stands_below() -> None:
    mirror, tray = places(QRect(0, 0, 1080, 1920), QSize(1080, 1920), TRAY_SIZE)
    assert tray.top() > mirror.bottom()
    assert mirror.width() > 600
