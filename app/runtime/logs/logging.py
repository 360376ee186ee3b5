"""One log for Python, Qt and QML."""

import logging
import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.runtime.process.last_words import is_screen_lost, without_screen

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def configure_logging(level: str = "INFO") -> None:
    """Send every record to standard error, Qt's and QML's messages included.

    Where Qt would abort, or exit in the middle of things because X server or compositor have gone, the program ends
    with 1 and a sentence.
    """
    logging.basicConfig(
        level=level,
        stream=sys.stderr,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        force=True,
    )
    qInstallMessageHandler(_forward_qt_message)


def _forward_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    name = f"qt.{context.category}" if context.category else "qt"
    logging.getLogger(name).log(_LEVELS.get(kind, logging.WARNING), "%s", message)
    if kind is QtMsgType.QtFatalMsg or is_screen_lost(message or ""):
        sys.stderr.write(f"psyche: {without_screen(message or '', os.environ)}\n")
        sys.stderr.flush()
        os._exit(1)  # what Qt does next is an abort, or C's exit through the destructors of everything that still runs
