"""Lists of rows: whatever changes, the view is told exactly that."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.camera_figures import CodeCount, CodeMeaning
from app.domain.scans import Symbology
from ui.models.kinds import Band, number_of
from ui.models.pages import PagedListModel
from ui.models.records import RecordListModel


@dataclass(frozen=True)
class Row:
    key: str
    title: str = ""
    band: Band = Band.Unknown
    tags: tuple[str, ...] = ()


class Mirror:
    """A view that believes only what signals tell it."""

    def __init__(self, model: RecordListModel) -> None:
        self.model = model
        self.rows = [self._read(position) for position in range(model.rowCount())]
        self.log: list[str] = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._reset)

    def _read(self, position: int) -> tuple[str, str]:
        row = self.model.rows[position]
        return row.key, row.title

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        self.log.append(f"insert {first}-{last}")
        self.rows[first:first] = [self._read(position) for position in range(first, last + 1)]

    def _removed(self, _: QModelIndex, first: int, last: int) -> None:
        self.log.append(f"remove {first}-{last}")
        del self.rows[first : last + 1]

    def _moved(self, _: QModelIndex, first: int, last: int, __: QModelIndex, target: int) -> None:
        self.log.append(f"move {first}->{target}")
        moved = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        at = target if target < first else target - len(moved)
        self.rows[at:at] = moved

    def _changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        self.log.append(f"change {first.row()}")
        self.rows[first.row()] = self._read(first.row())

    def _reset(self) -> None:
        self.log.append("reset")
        self.rows = [self._read(position) for position in range(self.model.rowCount())]


def rows(keys: str, title: str = "") -> list[Row]:
    return [Row(key, title) for key in keys]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("abc", "abc", []),
        ("", "abc", ["insert 0-2"]),
        ("abc", "", ["remove 0-2"]),
        ("abc", "ac", ["remove 1-1"]),
        ("abcde", "ae", ["remove 1-3"]),
        ("ab", "abc", ["insert 2-2"]),
        ("abcd", "bcda", ["move 0->4"]),
        ("abcd", "dabc", ["move 3->0"]),
        ("abcd", "acbd", ["move 1->3"]),
    ],
)
def test_the_view_is_told_the_least(qapp: object, before: str, after: str, told: list[str]) -> None:
    model = RecordListModel(Row, "key")
    model.replace(rows(before))
    mirror = Mirror(model)
    model.replace(rows(after))
    assert mirror.log == told
    assert [key for key, _ in mirror.rows] == list(after)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("abc", "abc", []),
        ("abc", "xbz", ["change 0", "change 2"]),
        ("abc", "xx", ["remove 2-2", "change 0", "change 1"]),
        ("ab", "abxy", ["insert 2-3"]),
        ("", "aa", ["insert 0-1"]),
        ("ab", "", ["remove 0-1"]),
    ],
)
def test_without_a_key_what_is_made_shows_other_rows(qapp: object, before: str, after: str, told: list[str]) -> None:
    model = RecordListModel(Row, "")
    model.replace(rows(before))
    mirror = Mirror(model)
    model.replace(rows(after))
    assert mirror.log == told
    assert [key for key, _ in mirror.rows] == list(after)


@given(
    st.lists(st.permutations("abcdefgh").flatmap(lambda keys: st.integers(0, 8).map(lambda n: keys[:n])), max_size=6)
)
def test_any_sequence_of_lists_arrives_by_signals_alone(lists: list[list[str]]) -> None:
    model = RecordListModel(Row, "key")
    mirror = Mirror(model)
    for number, keys in enumerate(lists):
        model.replace([Row(key, str(number) if key < "d" else "") for key in keys])
        assert [key for key, _ in mirror.rows] == keys
        assert mirror.rows == [(row.key, row.title) for row in model.rows]


def test_qts_own_model_tester_finds_nothing(qtmodeltester: ModelTester, qapp: object) -> None:
    model = RecordListModel(Row, "key")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for keys in ("abc", "cab", "xcyb", "", "b"):
        model.replace(rows(keys, keys))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_only_changed_roles_are_told(qapp: object, qtbot: QtBot) -> None:
    model = RecordListModel(Row, "key")
    model.replace([Row("a", "old"), Row("b")])
    with qtbot.waitSignal(model.dataChanged) as told:
        model.replace([Row("a", "new"), Row("b")])
    names = model.roleNames()
    assert told.args is not None
    first, _, roles = told.args
    assert first.row() == 0
    assert [bytes(names[role].data()).decode() for role in roles] == ["title"]


def test_count_notifies_only_when_it_differs(qapp: object, qtbot: QtBot) -> None:
    model = RecordListModel(Row, "key")
    with qtbot.waitSignal(model.countChanged):
        model.replace(rows("ab"))
    with qtbot.assertNotEmitted(model.countChanged):
        model.replace(rows("ba"))
    assert model.property("count") == 2


def test_values_are_those_that_qml_understands(qapp: object) -> None:
    model = RecordListModel(Row, "key")
    model.replace([Row("a", band=Band.FewLeft, tags=("x", "y"))])
    values = {bytes(name.data()).decode(): model.data(model.index(0), role) for role, name in model.roleNames().items()}
    assert values == {"key": "a", "title": "", "band": 1, "tags": ["x", "y"]}
    assert type(values["band"]) is int
    assert model.data(QModelIndex()) is None


def test_a_key_given_twice_is_refused(qapp: object) -> None:
    model = RecordListModel(Row, "key")
    with pytest.raises(ValueError, match="different keys"):
        model.replace(rows("aa"))


class Source:
    """Rows that exist, and what was asked of them."""

    def __init__(self, count: int) -> None:
        self.rows = [Row(str(number)) for number in range(count)]
        self.asked: list[tuple[int, int]] = []

    def fetch(self, offset: int, limit: int) -> list[Row]:
        self.asked.append((offset, limit))
        return self.rows[offset : offset + limit]


def test_a_long_list_is_read_page_by_page(qtmodeltester: ModelTester, qapp: object) -> None:
    source = Source(1000)
    model = PagedListModel(Row, "key", 20)
    model.read_from(source.fetch)
    assert model.rowCount() == 20
    assert source.asked == [(0, 20)]
    while model.canFetchMore():
        model.fetchMore()
    assert [row.key for row in model.rows] == [row.key for row in source.rows]
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("count", [0, 1, 19, 20, 21, 40])
def test_a_list_ends_where_its_source_ends(qapp: object, count: int) -> None:
    model = PagedListModel(Row, "key", 20)
    model.read_from(Source(count).fetch)
    while model.canFetchMore():
        model.fetchMore()
    assert model.rowCount() == count


def test_reading_again_keeps_what_is_still_there(qapp: object) -> None:
    source = Source(60)
    model = PagedListModel(Row, "key", 20)
    model.read_from(source.fetch)
    model.fetchMore()
    mirror = Mirror(model)
    source.rows = [Row("new"), *source.rows]
    model.read_again(source.fetch)
    assert mirror.log == ["remove 39-39", "insert 0-0"]
    assert model.canFetchMore()


def test_a_record_of_the_domain_is_shown_as_it_is(qapp: object) -> None:
    """Its fields are roles as QML writes names, its kinds the numbers that QML knows, else their values."""
    model = RecordListModel(CodeCount, "key")
    model.replace((CodeCount(Symbology.QR, CodeMeaning.STAFF, 2, 7), CodeCount(Symbology.QR, CodeMeaning.OTHER, 1, 9)))
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    shown = {name: model.data(model.index(0), role) for name, role in roles.items()}
    assert shown == {"symbology": "QR", "meaning": number_of(CodeMeaning.STAFF), "count": 2, "lastNs": 7}
