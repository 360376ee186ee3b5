"""Lists of frozen rows for QML: an update says what really moved, so delegates animate and are not rebuilt."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import fields
from enum import Enum
from itertools import count
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.models.kinds import shown_value
from ui.models.registration import Property, seen_by_qml

_ROOT = QModelIndex()
_numbers = count()
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@seen_by_qml
class RecordListModel(QAbstractListModel):
    """Rows of a frozen dataclass, whose field `is_here` is the role `isHere`; the attribute `key` tells them apart.

    Without a key their place does: other rows are shown by the delegates that there are, none of which is made anew.
    """

    countChanged = Signal()

    def _count(self) -> int:
        return len(self._rows)

    count = Property(int, _count, notify=countChanged)

    def __init__(self, row_type: type, key: str, parent: QObject | None = None) -> None:
        """Start empty; `row_type` is the dataclass, `key` the name of what identifies a row, "" for its place."""
        super().__init__(parent)
        names = [field.name for field in fields(row_type)]
        self._names = dict(enumerate(names, _FIRST_ROLE))
        self._roles = {name: role for role, name in self._names.items()}
        self._role_names = {role: QByteArray(_in_qml(name).encode()) for role, name in self._names.items()}
        self._key = key
        self._rows: list[Any] = []

    @property
    def rows(self) -> tuple[Any, ...]:
        """What is listed now."""
        return tuple(self._rows)

    def replace(self, rows: Sequence[Any]) -> None:
        """Show `rows` instead, by the fewest removals, moves and insertions; raise ValueError for a key given twice."""
        before = len(self._rows)
        if self._key:
            self._match_by_key(rows)
        else:
            self._match_by_place(rows)
        self._update_changed(rows)
        if len(self._rows) != before:
            self.countChanged.emit()

    def reset(self, rows: Sequence[Any]) -> None:
        """Show other rows, telling the view that nothing of the old ones is left."""
        before = len(self._rows)
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        if len(self._rows) != before:
            self.countChanged.emit()

    def append(self, rows: Sequence[Any]) -> None:
        """Add rows at the end."""
        if rows:
            self._insert(len(self._rows), rows)
            self.countChanged.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many rows there are; a row has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return one field of one row: enums as their number, tuples as lists, None for what there is not."""
        name = self._names.get(role)
        if name is None or not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        value = getattr(self._rows[index.row()], name)
        if isinstance(value, Enum):
            return shown_value(value)
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names of the fields."""
        return self._role_names

    def _key_of(self, row: Any) -> Any:
        return getattr(row, self._key)

    def _match_by_place(self, rows: Sequence[Any]) -> None:
        before = len(self._rows)
        if len(rows) < before:
            self.beginRemoveRows(_ROOT, len(rows), before - 1)
            del self._rows[len(rows) :]
            self.endRemoveRows()
        elif len(rows) > before:
            self._insert(before, rows[before:])

    def _match_by_key(self, rows: Sequence[Any]) -> None:
        wanted = [self._key_of(row) for row in rows]
        if len(set(wanted)) != len(wanted):
            raise ValueError(f"rows of a list need different keys ({self._key}), given: {wanted}")
        self._remove_all_but(set(wanted))
        self._order_like(wanted)
        self._insert_missing(rows)

    def _remove_all_but(self, kept: set[Any]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self._key_of(self._rows[last]) in kept:
                last -= 1
                continue
            first = last
            while first > 0 and self._key_of(self._rows[first - 1]) not in kept:
                first -= 1
            self.beginRemoveRows(_ROOT, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _order_like(self, wanted: Sequence[Any]) -> None:
        """Move what is out of order; what stays is the longest run already in the wanted order."""
        target = {key: position for position, key in enumerate(wanted)}
        positions = [target[self._key_of(row)] for row in self._rows]
        resting = _longest_increasing(positions)
        if len(resting) == len(positions):
            return
        previous = None
        for position in sorted(positions):
            if position not in resting:
                self._move_behind(wanted[position], previous)
            previous = wanted[position]

    def _move_behind(self, key: Any, previous: Any) -> None:
        keys = [self._key_of(row) for row in self._rows]
        source = keys.index(key)
        target = 0 if previous is None else keys.index(previous) + 1
        if target == source:
            return
        self.beginMoveRows(_ROOT, source, source, _ROOT, target)
        row = self._rows.pop(source)
        self._rows.insert(target if target < source else target - 1, row)
        self.endMoveRows()

    def _insert_missing(self, rows: Sequence[Any]) -> None:
        present = {self._key_of(row) for row in self._rows}
        first = 0
        while first < len(rows):
            last = first
            while last < len(rows) and self._key_of(rows[last]) not in present:
                last += 1
            if last > first:
                self._insert(first, rows[first:last])
            first = last + 1

    def _insert(self, at: int, rows: Sequence[Any]) -> None:
        self.beginInsertRows(_ROOT, at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()

    def _update_changed(self, rows: Sequence[Any]) -> None:
        for position, row in enumerate(rows):
            old = self._rows[position]
            if old == row:
                continue
            self._rows[position] = row
            changed = [role for name, role in self._roles.items() if getattr(old, name) != getattr(row, name)]
            index = self.index(position)
            self.dataChanged.emit(index, index, changed)


def record_list(row_type: type, key: str = "") -> "Property[RecordListModel]":
    """Return a constant property of a QObject: its list of `row_type`, told apart by `key` or by place.

    It is made when first read.
    """
    attribute = f"_record_list_{next(_numbers)}"

    def read(owner: QObject) -> RecordListModel:
        if attribute not in vars(owner):
            setattr(owner, attribute, RecordListModel(row_type, key, owner))
        made: RecordListModel = vars(owner)[attribute]
        return made

    return Property(RecordListModel, read, constant=True)


def _in_qml(name: str) -> str:
    first, *more = name.split("_")
    return first + "".join(word.capitalize() for word in more)


def _longest_increasing(values: Sequence[int]) -> set[int]:
    """Return the members of a longest increasing subsequence of different integers."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for value in values:
        place = bisect_left(tails, value)
        before[value] = tails[place - 1] if place else None
        tails[place : place + 1] = [value]
    chain: set[int] = set()
    member = tails[-1] if tails else None
    while member is not None:
        chain.add(member)
        member = before[member]
    return chain
