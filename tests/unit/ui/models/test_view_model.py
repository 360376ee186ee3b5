"""The properties that a view model has because its props have the fields."""

from dataclasses import dataclass
from enum import IntEnum

import pytest
from pytestqt.qtbot import QtBot

from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class LampProps:
    """A lamp."""

    lit: bool = False
    places: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedLampProps(LampProps):
    """A lamp with names."""

    names: tuple[str, ...] = ()


class Lamp(ViewModel):
    """Shows a lamp."""

    props: LampProps


class NamedLamp(Lamp):
    """Shows a lamp with names."""

    props: "NamedLampProps"

    def show(self, props: NamedLampProps) -> None:
        """Show this."""
        self._apply(props)


def test_a_subclass_adds_the_fields_that_its_base_has_not(qtbot: QtBot) -> None:
    lamp = NamedLamp(NamedLampProps())
    meta = lamp.metaObject()
    assert meta.propertyCount() - meta.propertyOffset() == 1
    with (
        qtbot.waitSignals([lamp.notifier("lit"), lamp.notifier("names")]),
        qtbot.assertNotEmitted(lamp.notifier("places")),
    ):
        lamp.show(NamedLampProps(lit=True, names=("a", "b")))
    assert (lamp.property("lit"), lamp.property("names"), lamp.property("places")) == (True, ["a", "b"], [])
    assert not lamp.setProperty("lit", False)


def test_a_field_that_qml_cannot_be_shown_is_refused_by_name() -> None:
    class Colour(IntEnum):
        RED = 0

    @dataclass(frozen=True, slots=True)
    class PaintProps:
        colour: Colour = Colour.RED

    with pytest.raises(TypeError, match=r"Paint\.colour"):
        type("Paint", (ViewModel,), {"__annotations__": {"props": PaintProps}})
    with pytest.raises(TypeError, match=r"Paint\.props"):
        type("Paint", (ViewModel,), {"__annotations__": {"props": int}})
