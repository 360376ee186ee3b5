"""Qt's decorators and type names for QML as they are, with the types that Qt's own stubs leave out."""

from typing import TYPE_CHECKING, TypeVar, cast

QStringList = cast("type", "QStringList")
"""The Qt type of a property that is a list of strings."""

if TYPE_CHECKING:
    _Class = TypeVar("_Class", bound=type)

    class QmlUncreatable:
        """Registers a class that QML may name but not make."""

        def __init__(self, reason: str) -> None: ...

        def __call__(self, cls: _Class) -> _Class:
            """Register `cls` and return it."""

    class ClassInfo:
        """Adds entries to the class information of a QObject."""

        def __init__(self, **entries: str) -> None: ...

        def __call__(self, cls: _Class) -> _Class:
            """Register `cls` and return it."""

else:
    from PySide6.QtCore import ClassInfo
    from PySide6.QtQml import QmlUncreatable

__all__ = ["ClassInfo", "QStringList", "QmlUncreatable"]
