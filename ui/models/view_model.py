"""What all view models share: properties derived as one frozen value, of which only the changed fields notify."""

from typing import Any

from PySide6.QtCore import QObject

QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ViewModel(QObject):
    """Base of the view models: `props` is a frozen dataclass; its field `x` is property `x`, notified by `xChanged`."""

    props: Any

    def __init__(self, props: Any, parent: QObject | None = None) -> None:
        """Begin with `props`, without a notification."""
        super().__init__(parent)
        self.props = props

    def _apply(self, props: Any) -> None:
        """Take over newly derived properties; those that differ notify, in the order of the dataclass."""
        old, self.props = self.props, props
        if old == props:
            return
        for name in props.__dataclass_fields__:
            if getattr(old, name) != getattr(props, name):
                getattr(self, f"{name}Changed").emit()
