"""`main.py recovery`: the page for when no window will stand, as the configuration has it where that can be read."""

from typing import Annotated

import typer

from app.commands.options import ConfigOption, configuration_or_default, size_in_pixels


def recovery(
    config: ConfigOption = None,
    size: Annotated[str | None, typer.Option("--size", metavar="WxH")] = None,
    reason: Annotated[str, typer.Option("--reason", metavar="KIND")] = "failed",
    retry_in: Annotated[float, typer.Option("--retry-in", metavar="SECONDS", min=0)] = 0.0,
    *,
    windowed: Annotated[bool, typer.Option("--windowed")] = False,
) -> None:
    """Show the page for when no window will stand; serve does that by itself."""
    from app.runtime.logs.logging import configure_logging
    from app.runtime.process.serving import log_place
    from ui.recovery.recovery_page import RecoverySettings, run_recovery

    configure_logging()
    settings = configuration_or_default(config)  # one that is refused may be why this page is shown
    window_size = size_in_pixels(size) if size else None
    kiosk = settings.kiosk
    page = RecoverySettings(
        languages=(kiosk.language, *kiosk.languages),
        diagonal_inches=settings.diagonal_inches,
        viewing_distance_m=settings.viewing_distance_m,
        theme=kiosk.theme,
        log_place=log_place(),
        window_size=window_size,
        is_fullscreen=not (windowed or window_size),
    )
    raise typer.Exit(run_recovery(page, {"reason": reason, "retry_in": retry_in}))
