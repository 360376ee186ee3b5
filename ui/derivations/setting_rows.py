"""What staff see of one key of the settings, derived from what the editor says of it."""

from dataclasses import dataclass

from app.domain.editable import EditableKey, KeyKind, KeyValue, RefusedChoice
from app.services.screen.setup import ScreenSetup
from ui.models.kinds import number_of

SIZE, DISTANCE = "display.diagonal_inches", "display.viewing_distance_m"

_FINE, _FINE_BELOW = 0.1, 31.0


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One key; `on`, `number`, `word` and `texts` hold the value by its kind, `known` whether it has any.

    An unknown number shows what holds in its stead. `defaultText` and `fileText` are values as texts, numbers with a
    point; empty for none. `refusal` says why the last wish was not taken, `ignoredReason` why a kept choice is not.
    """

    path: str
    title: str
    description: str
    keyKind: int
    isNumber: bool
    unit: str
    known: bool
    on: bool
    number: float
    step: float
    digits: int
    word: str
    texts: tuple[str, ...]
    choices: tuple[str, ...]
    minimum: float
    maximum: float
    limited: bool
    isDefault: bool
    chosen: bool
    defaultText: str
    fileText: str
    restart: bool
    pending: bool
    refusal: str
    ignored: str
    ignoredReason: str


def setting_row(
    key: EditableKey, effective: float | None, ignored: RefusedChoice | None, refusal: str = ""
) -> SettingRow:
    """Return the row of a key; `effective` is the number that holds where the key has none."""
    value = key.value
    number = effective if value is None else value
    step = _step(key)
    return SettingRow(
        path=key.path,
        title=key.title,
        description=key.description,
        keyKind=number_of(key.kind),
        unit=key.unit,
        isNumber=key.kind in {KeyKind.INT, KeyKind.FLOAT},
        known=value is not None,
        on=value is True,
        number=float(number) if isinstance(number, (int, float)) else 0.0,
        step=step,
        digits=0 if step >= 1 and float(step).is_integer() else 1,
        word=text_of(value) if key.kind in {KeyKind.CHOICE, KeyKind.TEXT} else "",
        texts=value if isinstance(value, tuple) else (),
        choices=key.choices,
        minimum=key.minimum or 0.0,
        maximum=key.maximum or 0.0,
        limited=key.minimum is not None and key.maximum is not None,
        isDefault=value == key.default,
        chosen=key.is_chosen,
        defaultText=text_of(key.default),
        fileText=text_of(key.configured),
        restart=key.needs_restart,
        pending=key.is_pending,
        refusal=refusal,
        ignored="" if ignored is None else ignored.value,
        ignoredReason="" if ignored is None else ignored.reason,
    )


def stepped(row: SettingRow, steps: int) -> float | int:
    """Return the number so many steps further, on a multiple of the step, within its limits."""
    wanted = round(row.number / row.step + steps) * row.step
    if row.limited:
        wanted = min(row.maximum, max(row.minimum, wanted))
    return round(wanted) if not row.digits else round(wanted, 2)


def text_of(value: KeyValue) -> str:
    """Return a value as a text: numbers with a point and no needless digits, lists parted by commas."""
    match value:
        case None:
            return ""
        case bool():
            return "on" if value else "off"
        case float():
            return f"{value:g}"
        case tuple():
            return ", ".join(value)
    return str(value)


def _step(key: EditableKey) -> float:
    if key.step is not None:
        return key.step
    is_fine = key.kind is KeyKind.FLOAT and key.maximum is not None and key.minimum is not None
    return _FINE if is_fine and (key.maximum or 0) - (key.minimum or 0) < _FINE_BELOW else 1.0


def measures(screen: ScreenSetup) -> dict[str, float]:
    """Return by key what holds where the placement decides on size and distance."""
    figures = screen.figures
    return {SIZE: figures.diagonal_inches, DISTANCE: figures.viewing_distance_m}
