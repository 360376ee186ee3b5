"""What the search of frames says besides codes."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from vision.codes import pipeline
from vision.messages import Message, Noted
from vision.notes import Note
from vision.settings import VisionSettings


@pytest.mark.parametrize(("there", "told"), [(True, []), (False, [Noted(Note.NO_ZBAR, 0)])])
def test_that_the_second_reader_is_missing_is_told(monkeypatch: pytest.MonkeyPatch, *, there: bool, told: Any) -> None:
    said: list[Message] = []
    monkeypatch.setattr(pipeline, "has_zbar", lambda: there)
    monkeypatch.setattr(pipeline, "work_on_newest", lambda *_: None)
    outbox = cast("Any", SimpleNamespace(send=said.append))
    pipeline.Pipeline(VisionSettings(), cast("Any", None), outbox).run()
    assert said == told
