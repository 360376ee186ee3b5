"""The staff's pages of camera, shop data, screen, settings and privacy over the real editor and screen."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.config import Config
from app.domain.camera_figures import CameraFigures, CodeCount, CodeMeaning, SandboxReport
from app.domain.errors import StaffClosed
from app.domain.feeds import CatalogueCounts, FeedRun, Refusal
from app.domain.gestures import Engagement, Gesture, View
from app.domain.money import Money
from app.domain.scans import DeviceState, DeviceStatus, Symbology
from app.domain.screen import Pattern
from app.domain.shop_data import CodeCoverage, FeedStanding, ShopDataStanding, StockAges, TriedArticle, TriedOutcome
from app.domain.sync import FetchedFeed, FetchStanding, FetchState
from app.services.operations.files import StaffFiles
from app.services.settings.choices import keep
from tests.support.inline_jobs import InlineJobs
from tests.support.shop import NOW, Shop, a_product
from tests.support.shop_arms import STANDING
from tests.support.staff_services import a_sheet, an_editor, answer, count, meet
from ui.admin.camera.view_model import derive_camera
from ui.derivations.setting_rows import SettingRow, text_of
from ui.frame.display import Panel
from ui.gallery.held import calls_of, change, give
from ui.models.kinds import Kiosk
from ui.models.states import Emits
from ui.window.kiosk import KioskSettings, KioskViewModel


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"))


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    return KioskViewModel(
        shop.kiosk_services, KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",)), shop.clock
    )


def opened(kiosk: KioskViewModel, shop: Shop, page: str) -> None:
    shop.present_badge()
    kiosk.admin.staff.openPage(page)


def row(kiosk: KioskViewModel, path: str) -> SettingRow:
    found = next(row for row in kiosk.admin.page("settings").keys.rows if row.path == path)
    assert isinstance(found, SettingRow)
    return found


def test_every_key_is_listed_in_its_section_with_an_editor(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "settings")
    page = kiosk.admin.page("settings")
    listed = []
    for section in page.props.sections:
        page.openSection(section)
        assert page.props.section == section
        listed += [row.path for row in page.keys.rows]
    assert listed == [key.path for key in shop.settings_editor.editable()]
    page.openSection("presence")
    assert {row.isNumber for row in page.keys.rows} == {True}


def test_a_number_is_stepped_within_its_limits_and_undone(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "settings")
    page, path = kiosk.admin.page("settings"), "kiosk.idle_answer_s"
    page.step(path, 1)
    assert (row(kiosk, path).number, row(kiosk, path).chosen, page.props.pending, page.props.canUndo) == (
        25.0,
        True,
        1,
        True,
    )
    assert row(kiosk, path).fileText == "20"
    page.step(path, -100)
    assert row(kiosk, path).number == 5.0
    page.undo()
    assert row(kiosk, path).number == 25.0
    page.forget(path)
    assert (row(kiosk, path).number, row(kiosk, path).chosen, page.props.pending) == (20.0, False, 0)


def test_a_decimal_number_keeps_to_its_steps(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "settings")
    for _ in range(3):
        kiosk.admin.page("settings").step("kiosk.dwell_s", 1)
    assert row(kiosk, "kiosk.dwell_s").number == pytest.approx(1.1)
    assert row(kiosk, "kiosk.dwell_s").digits == 1


def test_a_number_that_follows_from_the_placement_starts_from_what_holds(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "settings")
    kiosk.admin.page("settings").openSection("display")
    path = "display.diagonal_inches"
    assert (row(kiosk, path).known, row(kiosk, path).number) == (False, 43.0)
    kiosk.admin.page("settings").step(path, 1)
    assert (row(kiosk, path).known, row(kiosk, path).number) == (True, 43.5)


def test_switches_choices_and_lists(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "settings")
    page = kiosk.admin.page("settings")
    page.toggleMember("kiosk.languages", "de")
    assert row(kiosk, "kiosk.languages").texts == ("fr", "en", "de")
    page.toggleMember("kiosk.languages", "en")
    assert row(kiosk, "kiosk.languages").texts == ("fr", "de")
    page.openSection("display")
    page.toggle("display.reduce_motion")
    page.choose("display.effects", "off")
    assert row(kiosk, "display.reduce_motion").on
    assert row(kiosk, "display.effects").word == "off"


def test_a_refusal_is_told_beside_its_key_until_the_next_wish(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "settings")
    page = kiosk.admin.page("settings")
    page.openSection("screen")
    page.toggleMember("screen.on", "mon-fry 08:30-20:00")
    assert "screen.on" in row(kiosk, "screen.on").refusal
    assert not row(kiosk, "screen.on").chosen
    page.toggleMember("screen.on", "mon-fri 08:30-20:00")
    assert (row(kiosk, "screen.on").refusal, row(kiosk, "screen.on").texts) == ("", ("mon-fri 08:30-20:00",))


def test_a_file_is_looked_at_before_it_is_taken_over(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "settings")
    page = kiosk.admin.page("settings")
    page.showFile(True)
    page.writeFile()
    assert (page.props.fileWritten, calls_of(shop.staff_files)) == (True, [("write_settings",)])
    give(shop.staff_files, read_settings=Emits("settings_read", ("[kiosk]\nidle_answer_s = 45\n",)))
    page.readFile()
    assert [(found.path, found.after) for found in page.differences.rows] == [("kiosk.idle_answer_s", "45.0")]
    assert row(kiosk, "kiosk.idle_answer_s").number == 20.0
    page.takeOver()
    assert (page.props.taken, page.differences.rows, row(kiosk, "kiosk.idle_answer_s").number) == (1, (), 45.0)
    give(shop.staff_files, read_settings=Emits("settings_read", ("[kiosk]\nidle_answer_s = 1\n",)))
    page.readFile()
    assert "idle_answer_s" in page.props.fileProblem
    assert not page.props.planned


def test_what_was_changed_on_the_console_shows_when_the_page_is_opened(shop: Shop, kiosk: KioskViewModel) -> None:
    keep(shop.settings_editor._settings, {"kiosk.dwell_s": 0.5}, NOW)
    opened(kiosk, shop, "settings")
    assert row(kiosk, "kiosk.dwell_s").number == 0.5
    assert kiosk.admin.page("settings").props.canUndo


def test_nothing_of_the_settings_moves_while_the_pages_are_closed(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "settings")
    shop.staff.close()
    kiosk.admin.page("settings").step("kiosk.idle_answer_s", 1)
    kiosk.admin.page("screen").stepBrightness(-1)
    assert shop.settings_editor.history == ()


def test_the_camera_counts_only_while_its_page_is_open(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "camera")
    assert calls_of(shop.camera_page)[-1] == ("open",)
    count(shop.camera_page, Gesture.SWIPE_LEFT)
    give(shop.camera_page, codes=(CodeCount(Symbology.QR, CodeMeaning.ARTICLE, 2, 1),))
    shop.camera_page.counted.emit()
    counts = {seen.gesture: seen.count for seen in kiosk.admin.page("camera").gestures.rows}
    assert counts[Gesture.SWIPE_LEFT] == 1
    assert sum(counts.values()) == 1
    assert [(code.symbology, code.count) for code in kiosk.admin.page("camera").codes.rows] == [(Symbology.QR, 2)]
    kiosk.admin.staff.openPage("today")
    assert calls_of(shop.camera_page)[-1] == ("close",)


def test_nobody_is_left_on_the_camera_page_once_it_is_closed(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "camera")
    meet(shop.camera_page, STANDING, Engagement.DRIVING)
    assert len(kiosk.admin.page("camera").props.joints) == 26
    shop.staff.close()
    assert kiosk.admin.page("camera").props.joints == ()
    meet(shop.camera_page, STANDING)
    assert kiosk.admin.page("camera").props.joints == ()


def test_what_the_camera_page_says_of_each_state() -> None:
    ready = DeviceStatus("camera", "camera", DeviceState.READY, "", 0)
    assert derive_camera(CameraFigures(is_forbidden=True)).absence == Kiosk.CameraAbsence.Forbidden
    assert derive_camera(CameraFigures()).absence == Kiosk.CameraAbsence.Off
    dark = derive_camera(CameraFigures(status=ready, light=0, view=View.TOO_DARK))
    assert (dark.absence, dark.light, dark.view) == (0, 0.0, int(Kiosk.View.TooDark))
    assert dark.sandbox == Kiosk.Sandbox.Unknown
    held = derive_camera(CameraFigures(status=ready, sandbox=SandboxReport(True, 4, ("no TCP",), "")))
    assert (held.sandbox, held.light) == (int(Kiosk.Sandbox.Held), -1.0)


def a_standing() -> ShopDataStanding:
    refusals = (Refusal(12, "A-1", "no price"), Refusal(14, "A-2", "odd date", kept=True))
    good = FeedRun("products", "products.xml", "fr", NOW - timedelta(hours=2), new=3, refused=7, refusals=refusals)
    bad = FeedRun("inventory", "inventory.xml", "", NOW - timedelta(minutes=1), failure="not XML")
    feeds = (
        FeedStanding("products", (good,)),
        FeedStanding("inventory", (), bad),
        FeedStanding("reviews"),
        FeedStanding("stores"),
    )
    stock = StockAges(10, 4, NOW - timedelta(hours=9), NOW - timedelta(minutes=3))
    codes = CodeCoverage(4, (("02900000000018", ("G1", "G2")),), tuple(f"SKU:{number}" for number in range(9)))
    return ShopDataStanding(feeds, CatalogueCounts(2, 6, 5, 1, 1, 10, NOW), stock, codes)


def test_feeds_by_address_and_a_look_at_them_now(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "shop_data")
    page = kiosk.admin.page("shop_data")
    assert (page.fetched.rows, page.props.nextFetchS) == ((), -1)
    failed = FetchedFeed("stock", "inventory", FetchState.FAILED, NOW - timedelta(minutes=2), "the server answers 404")
    change(shop.feeds, standing=FetchStanding((failed, FetchedFeed("p", "products")), next_at=NOW + timedelta(hours=1)))
    assert [(row.name, row.ageS, row.reason) for row in page.fetched.rows] == [
        ("stock", 120, "the server answers 404"),
        ("p", -1, ""),
    ]
    assert (page.props.nextFetchS, page.props.fetching) == (3600, False)
    page.fetchNow()
    assert calls_of(shop.feeds, "fetch_now") == [("fetch_now",)]
    change(shop.feeds, standing=FetchStanding((failed,), is_fetching=True))
    assert page.props.fetching


def test_feeds_ages_and_refused_rows(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "shop_data")
    page = kiosk.admin.page("shop_data")
    assert (page.props.known, page.props.empty, [feed.ageS for feed in page.feeds.rows]) == (False, False, [-1] * 4)
    change(shop.shop_data, standing=a_standing())
    products, inventory = page.feeds.rows[:2]
    assert (products.ageS, products.fresh, products.refused) == (7200, 3, 7)
    assert (inventory.ageS, inventory.failure, inventory.failedS) == (-1, "not XML", 60)
    assert (page.props.articles, page.props.oldestS, page.props.newestS, page.props.staleFigures) == (
        6,
        9 * 3600,
        180,
        4,
    )
    assert (page.props.withoutGtin, page.props.sharing, page.props.sharingIds) == (4, 2, "G1, G2")
    assert (page.props.unopened, page.props.unopenedIds[-9:]) == (9, ", SKU:7 …")
    page.openRefused("products")
    assert [(found.line, found.articleId, found.kept) for found in page.refusals.rows] == [
        (12, "A-1", False),
        (14, "A-2", True),
    ]
    assert page.props.refused == 7
    page.openRefused("no such feed")
    assert (page.props.openFeed, page.refusals.rows) == ("", ())


def test_a_code_is_typed_and_tried(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "shop_data")
    page = kiosk.admin.page("shop_data")
    page.showTrying(True)
    page.tryIt()
    assert calls_of(shop.shop_data, "try_gtin") == []
    for digit in (4, 0, 11, -1, 6):
        page.digit(digit)
    page.erase()
    page.digit(7)
    page.tryIt()
    assert calls_of(shop.shop_data, "try_gtin") == [("try_gtin", "407")]
    assert (page.props.tried, page.props.triedReason) == (int(Kiosk.TriedOutcome.NoArticle), "it has no digits")
    found = TriedArticle(
        "", "epc", TriedOutcome.FOUND, "04006381333931", title="Shirt", brand="Maison", size="M",
        price=Money(5990, "EUR"), sale_price=Money(3990, "EUR"),
    )  # fmt: skip
    answer(shop.shop_data, found)
    page.write("x" * 500)
    assert (page.props.tried, len(page.props.typed)) == (int(Kiosk.TriedOutcome.Nothing), 200)
    page.tryIt()
    assert (page.props.triedTitle, page.props.triedAbout, page.props.triedAsTag) == ("Shirt", ("Maison", "M"), True)
    assert ("39,90" in page.props.triedPrice, "59,90" in page.props.triedWasPrice) == (True, True)
    shop.staff.close()
    opened(kiosk, shop, "shop_data")
    assert (page.props.typed, page.props.trying, page.props.tried) == ("", False, int(Kiosk.TriedOutcome.Nothing))


def test_the_ruler_goes_by_the_size_that_is_chosen(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "screen")
    page = kiosk.admin.page("screen")
    before = page.props.pixelsPerMm
    page.stepSize(2)
    assert page.props.diagonalInches == 44.0
    assert page.props.pixelsPerMm == pytest.approx(before * 43 / 44)
    page.stepDistance(-1)
    assert page.props.viewingDistanceM == pytest.approx(1.4)
    assert page.props.pending


def test_brightness_is_a_layer_that_stays_when_staff_have_gone(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "screen")
    page = kiosk.admin.page("screen")
    page.stepBrightness(-4)
    assert page.props.brightness == 80
    assert kiosk.display.props.dimmed == pytest.approx(0.2)
    shop.staff.close()
    assert kiosk.display.props.dimmed == pytest.approx(0.2)


def test_test_pictures_end_with_the_page(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "screen")
    page = kiosk.admin.page("screen")
    page.show(int(Kiosk.Pattern.Touch))
    page.touch(3, 0.25, 1.5, True)
    assert [(found.finger, found.atX, found.atY, found.down) for found in page.touches.rows] == [(3, 0.25, 1.0, True)]
    page.show(99)
    assert page.props.pattern == Kiosk.Pattern.Touch
    shop.staff.close()
    assert (page.props.pattern, shop.screen_page.pattern) == (int(Kiosk.Pattern.Nothing), Pattern.NONE)


def test_five_marks_tell_by_how_much_touch_is_off(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "screen")
    page = kiosk.admin.page("screen")
    page.show(int(Kiosk.Pattern.Targets))
    for done in range(5):
        assert (page.props.targetShown, page.props.targetsDone) == (True, done)
        x, y = page.props.targetX + 0.03, page.props.targetY
        page.touch(0, x, y, True)
        page.touch(0, x, y, False)
    assert (page.props.fitted, page.props.fitUsable, page.props.fitNeeded, page.props.targetShown) == (
        True,
        True,
        True,
        False,
    )
    assert page.props.errorBeforeMm == pytest.approx(0.03 * shop.screen_page.figures.width_mm, rel=0.05)
    assert page.props.residualMm < 0.1
    assert "LIBINPUT_CALIBRATION_MATRIX" in page.props.systemLine


def test_the_privacy_sheet_is_read_and_written_in_the_language_of_the_screen(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "privacy")
    page = kiosk.admin.page("privacy")
    headings = [line.heading for line in page.sheet.rows if line.heading]
    assert "Caméra" in headings
    assert [(line.table, line.rows) for line in page.sheet.rows if line.table] == [("product", 12), ("review", 3)]
    page.writeSheet()
    assert (calls_of(shop.staff_files), page.props.path, page.props.writing) == (
        [("write_sheet", "fr")],
        "data/privacy-fr.html",
        False,
    )
    shop.catalogue.set_language("en")
    assert "Camera" in [line.heading for line in page.sheet.rows]


def test_values_as_texts() -> None:
    assert [text_of(value) for value in (None, True, 60.0, 0.8, 3, "auto", ("fr", "en"))] == [
        "", "on", "60", "0.8", "3", "auto", "fr, en",
    ]  # fmt: skip


def a_desk(tmp_path: Path, *, is_open: bool = True) -> tuple[StaffFiles, list[tuple[str, object]]]:
    told: list[tuple[str, object]] = []

    def require_open() -> None:
        if not is_open:
            raise StaffClosed("nobody is here")

    files = StaffFiles(
        tmp_path,
        editor=an_editor(Config()),
        sheet=a_sheet(Config()),
        jobs=InlineJobs(),
        require_open=require_open,
        record=lambda action, **detail: told.append((action, detail)),
    )
    files.settings_written.connect(lambda path: told.append(("written", path)))
    files.settings_read.connect(lambda text: told.append(("read", text)))
    files.settings_failed.connect(lambda why: told.append(("failed", why)))
    files.sheet_written.connect(lambda path: told.append(("sheet", path)))
    return files, told


def test_files_are_written_where_they_say_and_read_back(tmp_path: Path, qapp: object) -> None:
    files, told = a_desk(tmp_path)
    files.read_settings()
    assert told[-1][0] == "failed"
    files.write_settings()
    assert told[-2:] == [("file_written", {"file": "settings.toml"}), ("written", str(tmp_path / "settings.toml"))]
    files.read_settings()
    assert told[-1] == ("read", (tmp_path / "settings.toml").read_text())
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe")
    told.clear()
    files.read_settings()
    assert [what for what, _ in told] == ["failed"]
    files.write_sheet("ar")
    assert told[-1] == ("sheet", str(tmp_path / "privacy-en.html"))
    assert "<html" in (tmp_path / "privacy-en.html").read_text()


def test_no_file_is_written_while_the_pages_are_closed(tmp_path: Path, qapp: object) -> None:
    files, told = a_desk(tmp_path, is_open=False)
    for ask in (files.write_settings, files.read_settings, lambda: files.write_sheet("fr")):
        with pytest.raises(StaffClosed):
            ask()
    assert (told, list(tmp_path.iterdir())) == ([], [])
