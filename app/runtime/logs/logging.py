"""One log for Python, Qt and QML."""

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def configure_logging(level: str = "INFO") -> None:
    """Send every record to standard error, Qt's and QML's messages included."""
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
