"""What must outlive a window."""

from tests.support.shop import Shop, a_product
from ui.frame.display import Panel
from ui.window import shell
from ui.window.kiosk import KioskSettings, KioskViewModel


def test_what_qml_remembers_by_its_address_is_not_freed_with_the_window(qapp: object) -> None:
    shop = Shop(a_product("shirt"))
    settings = KioskSettings(panel=Panel(540, 960, 43, 1.5), languages=("fr",))
    kiosk = KioskViewModel(shop.kiosk_services, settings, shop.clock)
    own = kiosk.navigation_view.__METAOBJECT__  # type: ignore[attr-defined]
    shell.destroy_engine(shell.create_engine(kiosk), kiosk)
    assert own in shell._kept_metaobjects
