"""Every slot of every view model that is not the shopper's is for staff alone: found by walking them, none is named."""

import importlib
import logging
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Q_ARG, QMetaMethod, QMetaObject, QObject, Qt, Slot

import ui.admin
from app.domain.staff import StaffState
from app.services.access.door import StaffService
from tests.support.shop import Shop, a_product
from ui.admin.door.guard import for_staff
from ui.frame.display import Panel
from ui.gallery.held import calls_of
from ui.window.kiosk import KioskSettings, KioskViewModel

# The door itself is for everybody: all it can do is to hand over a PIN.
DOOR = "StaffEntryViewModel"
GUARD = for_staff()(lambda _: None).__code__
VALUES = {"int": 1, "QString": "hook", "bool": True, "double": 0.5}


def view_models() -> Iterator[type[QObject]]:
    """Return what Python offers to QML behind the door: all of `ui.admin`."""
    for module in pkgutil.walk_packages(ui.admin.__path__, "ui.admin."):
        for thing in vars(importlib.import_module(module.name)).values():
            is_here = isinstance(thing, type) and thing.__module__ == module.name
            if is_here and issubclass(thing, QObject) and thing.__name__ != DOOR:
                yield thing


def meta_of(kind: type[QObject]) -> QMetaObject:
    return kind.staticMetaObject  # type: ignore[attr-defined, no-any-return]


def methods_of(meta: QMetaObject) -> list[QMetaMethod]:
    """Return what QML could call: slots, and what Python has connected to signals."""
    methods = [meta.method(index) for index in range(meta_of(QObject).methodCount(), meta.methodCount())]
    callable_kinds = (QMetaMethod.MethodType.Slot, QMetaMethod.MethodType.Method)
    return [method for method in methods if method.methodType() in callable_kinds]


def name_of(method: QMetaMethod) -> str:
    return bytes(method.name().data()).decode()


def unguarded(kind: type[QObject]) -> list[str]:
    """Return the slots of a class that anybody could use."""
    names = {name_of(method) for method in methods_of(meta_of(kind))}
    return sorted(name for name in names if getattr(getattr(kind, name), "__code__", None) is not GUARD)


class Careless(QObject):
    """A page that somebody adds in a hurry."""

    guard: StaffService

    @for_staff()
    def look(self) -> None:
        pass

    @Slot(int)
    def shutDown(self, seconds: int) -> None:
        pass


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"))


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    return KioskViewModel(
        shop.kiosk_services, KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",)), shop.clock
    )


def test_no_slot_of_a_page_for_staff_is_without_its_guard() -> None:
    found = list(view_models())
    assert {"StaffViewModel", "CalibrationViewModel"} <= {kind.__name__ for kind in found}
    assert sum(len(methods_of(meta_of(kind))) for kind in found) >= 10
    assert {kind.__name__: unguarded(kind) for kind in found if unguarded(kind)} == {}


def test_a_page_that_forgets_it_is_found() -> None:
    assert unguarded(Careless) == ["shutDown"]


@pytest.mark.parametrize("is_asked", [False, True])
def test_no_call_from_qml_does_anything_while_the_pages_are_closed(
    shop: Shop, kiosk: KioskViewModel, caplog: pytest.LogCaptureFixture, is_asked: bool
) -> None:
    """What Python connects to signals can be called by QML as well, and is called here; also while a PIN is asked."""
    caplog.set_level(logging.WARNING)
    if is_asked:
        shop.staff.ask()
    kiosk.admin.made_pages()
    kinds = tuple(view_models())
    models = [child for child in kiosk.findChildren(QObject) if type(child) in kinds]
    assert {type(model).__name__ for model in models} >= {"StaffViewModel", "CalibrationViewModel"}
    before = [getattr(model, "props", None) for model in models]
    slots = 0
    for model in models:
        for method in methods_of(model.metaObject()):
            types = [bytes(kind.data()).decode() for kind in method.parameterTypes()]
            arguments = [Q_ARG(type(VALUES[kind]), VALUES[kind]) for kind in types if kind in VALUES]
            if len(arguments) < len(types):
                continue  # not to be called from QML with values: its declared slots are all checked above
            assert QMetaObject.invokeMethod(model, name_of(method), Qt.ConnectionType.DirectConnection, *arguments), (
                method.methodSignature()
            )
            slots += not name_of(method).startswith("_")
    assert [getattr(model, "props", None) for model in models] == before
    assert len(caplog.records) == slots
    assert shop.staff.state is (StaffState.ASKING if is_asked else StaffState.CLOSED)
    assert ("watch", True) not in calls_of(shop.readings, "watch")[-1:]
    assert calls_of(shop.calibration) == []
