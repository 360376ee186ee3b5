"""The privacy sheet of mirrors with and without a camera, held by the kernel or not."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.camera_figures import CameraFigures
from app.services.kiosk import KioskServices
from app.services.privacy.sheet import PrivacyFacts, PrivacySheet
from ui.admin.frame.states import CAMERA, NOT_HELD, staff_state
from ui.models.states import Emits, Facts, Press, State

_WRITTEN = "/var/lib/psyche/privacy-fr.html"


def _privacy(camera: CameraFigures, *presses: Press) -> State:
    def sheet(services: KioskServices, _gtins: Sequence[str]) -> Facts:
        config = services.config
        if camera.status is not None:
            config = config.model_copy(update={"camera": config.camera.model_copy(update={"source": "auto"})})
        facts = PrivacyFacts(config, services.database.table_rows(), camera.sandbox, keeps_journal=False)
        return {"sections": PrivacySheet(lambda: facts).sections}

    return staff_state(
        "privacy",
        *presses,
        privacy_sheet=sheet,
        camera_page={"figures": camera},
        staff_files={"write_sheet": Emits("sheet_written", (_WRITTEN,))},
    )


STATES: Mapping[str, State] = {
    "privacy": _privacy(CAMERA),
    "privacy_written": _privacy(CAMERA, ("writeSheet",)),
    "privacy_open_sandbox": _privacy(replace(CAMERA, sandbox=NOT_HELD)),
    "privacy_off": _privacy(CameraFigures()),
}
