"""The support bundle over the running mirror."""

import os
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.domain.findings import Finding
from app.services.access.part import AccessPart
from app.services.devices.part import DevicesPart
from app.services.ground import Ground
from app.services.operations.part import OperationsPart
from app.services.support.bundle import BundleFacts, SupportBundle
from app.services.support.redaction import secrets_in, secrets_in_environment


class SupportPart(QObject):
    """Builds the bundle from what is in force, the devices, the day's figures and the log."""

    def __init__(
        self,
        ground: Ground,
        access: AccessPart,
        devices: DevicesPart,
        operations: OperationsPart,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._devices = devices.devices
        self._today = operations.today
        self._log_ring = operations.log_ring
        self.bundle = SupportBundle(
            ground.directory.root,
            facts=self._facts,
            database=ground.database,
            guard=access.staff,
            audit=access.audit,
            jobs=ground.jobs,
            parent=self,
        )

    def _facts(self) -> BundleFacts:
        config = self._ground.config
        return BundleFacts(
            config=config,
            statuses=self._devices.statuses,
            now_ns=time.monotonic_ns(),
            figures=self._today.figures(),
            attention=self._today.attention(),
            records=self._log_ring.records(),
            findings=self._findings,
            secrets=(
                *secrets_in(config),
                *secrets_in_environment(os.environ),
                *config.scans.staff_badges,
                self._ground.key.hex(),
            ),
        )

    def _findings(self) -> Sequence[Finding]:
        """Examine what `doctor` does, but for the devices, which are in use."""
        from app.services.access.checks import check_staff
        from app.services.support.doctor import check_gestures, check_presence, check_store

        config, directory = self._ground.config, self._ground.directory
        return [
            *check_gestures(config),
            *check_presence(config, directory),
            *check_staff(config, directory),
            *check_store(directory),
        ]
