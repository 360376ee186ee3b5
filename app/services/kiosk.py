"""All services of one mirror: its parts, built, started and stopped in order."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.config import Config
from app.devices.supervisor import BackOff
from app.runtime.data.installation_key import installation_key, key_to_read_with
from app.runtime.data.paths import DataDirectory
from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs
from app.runtime.logs.journal import Journal
from app.services.access.part import AccessPart
from app.services.camera.camera import StartChild
from app.services.camera.part import CameraPart
from app.services.catalogue.part import CataloguePart
from app.services.demonstration.part import build_demo_store
from app.services.devices.part import DevicesPart
from app.services.fleet.part import build_line
from app.services.ground import Ground
from app.services.loyalty.part import LoyaltyPart
from app.services.operations.part import OperationsPart
from app.services.outfits.part import OutfitsPart
from app.services.privacy.part import PrivacyPart
from app.services.remote.part import RemotePart
from app.services.requests.part import RequestsPart
from app.services.results.part import ResultsPart
from app.services.screen.part import ScreenPart
from app.services.session.part import SessionPart
from app.services.settings.part import build_editor
from app.services.suggestions.part import SuggestionsPart
from app.services.support.part import SupportPart
from app.services.sync.part import build_feeds, build_shop_data
from app.services.take_away.part import build_take_away
from app.services.voices.part import build_voices
from app.store import open_database


class KioskServices(QObject):
    """Builds everything that works without a window; constructing touches the database only, `start` the devices."""

    def __init__(
        self,
        config: Config,
        directory: DataDirectory,
        *,
        journal: Journal,
        ready_made_demo: Path,
        start_vision: StartChild | None,
        back_off: BackOff | None = None,
        configured: Config | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Open the store; raise StoreUnavailable. `start_vision` is None where no camera may be used.

        `back_off` tells how long readers that failed are left alone. `configured` is the configuration without what
        staff chose and the command line said, None where that is the same.
        """
        super().__init__(parent)
        self.config = config
        self.journal = journal
        self.gui_thread = GuiThread(self)
        self.jobs = Jobs(self.gui_thread)
        with self._let_go_on_error():
            self.database = open_database(directory.database)
            if self.database.is_read_only:
                key, is_kept = key_to_read_with(directory.installation_key)
                self.database.stays_read_only = not is_kept
            else:
                key = installation_key(directory.installation_key)
            ground = Ground(config, directory, self.database, key, self.gui_thread, self.jobs, journal)

            self._access = access = AccessPart(ground, self)
            self._catalogue = catalogue = CataloguePart(ground, self)
            self._suggestions = suggestions = SuggestionsPart(ground, self)
            self._outfits = outfits = OutfitsPart(ground, access, catalogue, suggestions.partners, self)
            suggestions.learner.learned.connect(outfits.outfits.forget)
            self.settings_editor = editor = build_editor(ground, access, configured, self)
            session = SessionPart(ground, access, catalogue, editor, self)
            self._requests = requests = RequestsPart(ground, access, catalogue, session, self)
            self._hub = build_line(ground, requests, self)
            self._results = results = ResultsPart(ground, access, catalogue, session, self)
            self._loyalty = loyalty = LoyaltyPart(ground, session, self)
            self.voices, self.take_away = build_voices(ground, session, self), build_take_away(ground)
            self._devices = devices = DevicesPart(
                ground, access, catalogue, editor, session, back_off=back_off, parent=self
            )
            self._camera = camera = CameraPart(
                ground, access, catalogue, session, devices, start_vision=start_vision, parent=self
            )
            self._screen = screen = ScreenPart(ground, access, editor, session, self)
            self.shop_data, self.feeds = build_shop_data(ground, catalogue, session, self), build_feeds(ground, self)
            self.demo_store = build_demo_store(ground, catalogue, ready_made_demo, self)
            self._privacy = privacy = PrivacyPart(ground, access, catalogue, camera, self.shop_data, parent=self)
            self._operations = operations = OperationsPart(
                ground,
                access=access,
                editor=editor,
                session=session,
                requests=requests,
                devices=devices,
                camera=camera,
                screen=screen,
                shop_data=self.shop_data,
                demo_store=self.demo_store,
                privacy=privacy,
                parent=self,
            )
            support = SupportPart(ground, access, devices, operations, self)
            self.remote = RemotePart(
                ground,
                access=access,
                session=session,
                requests=requests,
                devices=devices,
                camera=camera,
                operations=operations,
                parent=self,
            )

            self.staff, self.audit = access.staff, access.audit
            self.catalogue, self.availability = catalogue.catalogue, catalogue.availability
            self.outfits, self.suggestion_rules, self.holdout = outfits.outfits, outfits.rules, results.holdout
            self.collection, self.pictures = catalogue.collection, catalogue.pictures
            self.session, self.identification = session.session, session.identification
            self.requests, self.returns, self.request_desk = requests.requests, requests.returns, requests.desk
            self.cabin, self.results, self.loyalty = requests.cabin, results.results, loyalty.loyalty
            self.devices, self.readers, self.readings = devices.devices, devices.readers, devices.readings
            self.calibration, self.device_tests = devices.calibration, devices.device_tests
            self.tray, self.keyboard = devices.tray, devices.keyboard
            self.camera, self.gestures, self.camera_page = camera.camera, camera.gestures, camera.page
            self.screen_schedule, self.screen_page = screen.schedule, screen.page
            self.privacy_sheet, self.support_bundle = privacy.sheet, support.bundle
            self.today, self.log, self.upkeep = operations.today, operations.log, operations.upkeep
            self.power, self.program, self.staff_files = operations.power, operations.program, operations.files

    def start(self) -> None:
        """Start the devices, the camera and the background work."""
        self.shop_data.start()
        self.feeds.start()
        self._requests.start()
        if self._hub is not None:
            self._hub.start()
        self._results.start()
        self._suggestions.start()
        self._outfits.start()
        self._operations.start()
        if self.demo_store is not None:
            self.demo_store.start()
        self._devices.start()
        self._screen.start()
        self._camera.start()
        self.remote.start()

    def stop(self) -> None:
        """Stop in order: readers, vision, jobs; nothing is delivered and no timer fires any more when this returns."""
        self.remote.stop()
        if self._hub is not None:
            self._hub.stop()
        self.gui_thread.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self._operations.stop()
        self.shop_data.stop()
        self.feeds.stop()
        self._suggestions.stop()
        self._screen.stop()
        self._devices.stop()
        self._camera.stop()
        if self.demo_store is not None:
            self.demo_store.stop()
        self._requests.stop()
        self._loyalty.stop()
        self._catalogue.stop()
        self.jobs.stop()
        self.settings_editor.stop()
        self._access.finish()
        self._results.finish()
        self.voices.finish()
        self._operations.finish()
        self._catalogue.finish()
        self.database.close()

    @contextmanager
    def _let_go_on_error(self) -> Iterator[None]:
        """Wait for jobs that parts began before another part failed: they would tell a screen's thread that is gone."""
        try:
            yield
        except BaseException:
            self.gui_thread.close()
            self.jobs.stop()
            raise
