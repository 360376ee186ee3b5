"""The hub over its real web server: what mirrors tell, what phones see and answer, and who is kept out."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.hub import site
from app.hub.desk import HubDesk
from app.hub.words import LANGUAGES, age, language_of, words
from tests.support.running_hub import PIN, Phone, RunningHub

KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    running = RunningHub(tmp_path / "hub")
    running.person("Léa")
    yield running
    running.stop()


def told(state: str = "placed", key: str = KEY, **other: Any) -> dict[str, Any]:
    way = {"placed": ["placed"], "accepted": ["placed", "accepted"], "withdrawn": ["placed", "withdrawn"]}[state]
    steps = [{"state": one, "ago_s": 80.0, "who": "Léa" if one == "accepted" else ""} for one in way]
    return {"key": key, "kind": "bring", "place": "Cabin 3", "words": "Linen shirt, navy, 40", "steps": steps, **other}


def test_what_a_mirror_tells_stands_on_the_phone_as_a_sentence(hub: RunningHub) -> None:
    mirror, phone = hub.mirror(hub.token()), hub.phone()
    assert mirror.tell(told()).json() == {"keys": [KEY]}
    page = phone.seen("/", headers={"Accept-Language": "fr-CA, en;q=0.5"})
    assert "Apporter\u00a0: Linen shirt, navy, 40" in page
    assert "Cabin 3" in page
    assert "1:2" in page  # eighty seconds


def test_an_answer_goes_to_the_mirror_once_and_its_outcome_comes_back(hub: RunningHub) -> None:
    mirror, phone = hub.mirror(hub.token()), hub.phone()
    mirror.tell(told())
    assert "The mirror is being told" in phone.post("/answer", mirror="1", key=KEY, state="accepted").text
    assert "can no longer be answered" in phone.post("/answer", mirror="1", key=KEY, state="accepted").text
    (answer,) = mirror.get("/api/answers").json()["answers"]
    assert (answer["key"], answer["state"], answer["who"]) == (KEY, "accepted", "Léa")
    mirror.tell(told("accepted"))
    mirror.session.post(f"{hub.url}/api/outcomes", json={"answer": answer["id"], "outcome": "taken"})
    assert mirror.get("/api/answers").json()["answers"] == []
    shown = phone.seen("/list")
    assert "Accepted by Léa" in shown
    assert "being told" not in shown


def test_who_answers_too_late_is_told_so(hub: RunningHub) -> None:
    mirror, phone = hub.mirror(hub.token()), hub.phone()
    mirror.tell(told())
    phone.post("/answer", mirror="1", key=KEY, state="refused", reason="sold")
    (answer,) = mirror.get("/api/answers").json()["answers"]
    mirror.tell(told("withdrawn"))
    mirror.session.post(f"{hub.url}/api/outcomes", json={"answer": answer["id"], "outcome": "over"})
    shown = phone.seen("/list")
    assert "Withdrawn by the shopper" in shown
    assert "Too late" in shown


def test_what_comes_late_changes_nothing(hub: RunningHub) -> None:
    mirror, phone = hub.mirror(hub.token()), hub.phone()
    mirror.tell(told("accepted"))
    mirror.tell(told("placed"))
    mirror.tell(told("accepted"), told("accepted"))
    shown = phone.seen("/list")
    assert shown.count("<li") == 1
    assert "Accepted by Léa" in shown


@pytest.mark.parametrize(
    ("state", "reason"),
    [("done", ""), ("refused", ""), ("refused", "against_the_rules"), ("accepted", "sold"), ("x", "")],
)
def test_no_step_is_taken_that_the_request_does_not_have(hub: RunningHub, state: str, reason: str) -> None:
    mirror, phone = hub.mirror(hub.token()), hub.phone()
    mirror.tell(told())
    assert "can no longer" in phone.post("/answer", mirror="1", key=KEY, state=state, reason=reason).text
    assert mirror.get("/api/answers").json()["answers"] == []


def test_all_that_was_kept_is_there_after_a_kill(tmp_path: Path) -> None:
    first = RunningHub(tmp_path / "hub")
    first.person("Léa")
    token = first.token()
    mirror = first.mirror(token)
    mirror.tell(told())
    first.phone().post("/answer", mirror="1", key=KEY, state="accepted")
    again = RunningHub(tmp_path / "hub")  # the first one never closes what it has open
    try:
        (answer,) = again.mirror(token).get("/api/answers").json()["answers"]
        assert answer["state"] == "accepted"
        assert "Linen shirt" in again.phone().seen("/list")
    finally:
        again.stop()
        first.stop()


@pytest.mark.parametrize("token", ["", "psy_of-another-store", "x" * 5000, "\u00e9"])
def test_a_token_of_another_store_opens_nothing(hub: RunningHub, token: str) -> None:
    hub.token()
    stranger = Phone(hub.url)
    stranger.session.headers["Authorization"] = f"Bearer {token}".encode()
    for path in ("/api/hello", "/api/answers"):
        assert stranger.get(path).status_code == 401
    assert stranger.tell(told()).status_code == 401
    assert "<li" not in hub.phone().seen("/list")


def test_a_mirror_can_only_speak_of_its_own(hub: RunningHub) -> None:
    one, other = hub.mirror(hub.token("one")), hub.mirror(hub.token("other"))
    one.tell(told())
    hub.phone().post("/answer", mirror="1", key=KEY, state="accepted")
    (answer,) = one.get("/api/answers").json()["answers"]
    assert other.get("/api/answers").json()["answers"] == []
    other.session.post(f"{hub.url}/api/outcomes", json={"answer": answer["id"], "outcome": "taken"})
    assert len(one.get("/api/answers").json()["answers"]) == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[{}]", b"null", b'[{"key": "x"}]', b"[" * 100_000, b'{"a": 1}', b"\xff\xfe", b"x" * 300_000],
)
def test_what_is_no_message_is_refused_whole(hub: RunningHub, body: bytes) -> None:
    mirror = hub.mirror(hub.token())
    answer = mirror.session.post(f"{hub.url}/api/requests", data=body, timeout=30)
    assert answer.status_code in (400, 413)
    assert "Traceback" not in answer.text
    assert mirror.session.post(f"{hub.url}/api/outcomes", data=body[:4000], timeout=30).status_code == 400


def test_nobody_sees_anything_without_a_pin(hub: RunningHub) -> None:
    hub.mirror(hub.token()).tell(told())
    stranger = Phone(hub.url)
    assert "Linen" not in stranger.get("/").text
    for path in ("/list", "/events"):
        assert stranger.get(path).status_code == 403
    assert stranger.post("/answer", mirror="1", key=KEY, state="accepted").status_code == 403
    assert stranger.post("/shift", begins="yes").status_code == 403


def test_wrong_pins_have_to_wait_and_are_in_the_audit_log(hub: RunningHub) -> None:
    phone = Phone(hub.url)
    answers = [phone.post("/sign-in", pin="111222") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [403] * 4
    assert "Wait" in answers[-1].text
    assert phone.post("/sign-in", pin=PIN).status_code == 403  # even the right one
    assert "psyche_hub" not in phone.session.cookies


def test_who_signs_out_or_has_no_pin_any_more_sees_nothing(hub: RunningHub) -> None:
    phone, other = hub.phone(), hub.phone()
    phone.post("/sign-out")
    assert phone.get("/list").status_code == 403
    hub.person("Sam", "739164")
    from app.store import StaffPins, open_database

    database = open_database(hub.directory.database)
    StaffPins(database).remove("Léa")
    database.close()
    assert other.get("/list").status_code == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "null", None])
def test_a_page_of_somebody_else_can_act_for_nobody(hub: RunningHub, origin: str | None) -> None:
    hub.mirror(hub.token()).tell(told())
    phone = hub.phone()
    headers = {} if origin is None else {"Origin": origin}
    for path in ("/answer", "/shift", "/sign-in", "/sign-out"):
        form = {"mirror": "1", "key": KEY, "state": "accepted", "pin": PIN, "begins": "yes"}
        assert phone.session.post(hub.url + path, data=form, headers=headers, timeout=30).status_code == 403
    assert "Accept" in phone.seen("/list")


def test_every_text_is_shown_as_text(hub: RunningHub) -> None:
    evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    mirror = hub.mirror(hub.token())
    mirror.tell(told(place=evil, words=evil, store=evil, code=evil[:60], kind="hold_there"))
    hub.person(evil[:40], "739164")
    phone = hub.phone("739164")
    phone.post("/shift", begins="yes")
    page = phone.get("/").text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert" in page
    policy = phone.get("/").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_shifts_begin_and_end_on_the_phone(hub: RunningHub) -> None:
    mirror, phone = hub.mirror(hub.token()), hub.phone()
    before = mirror.get("/api/answers").json()
    assert before["on_shift"] == []
    heard: list[Any] = []
    waits = threading.Thread(target=lambda: heard.append(mirror.get(f"/api/answers?mark={before['mark']}").json()))
    waits.start()
    time.sleep(0.2)
    assert not heard  # it waits for news
    phone.post("/shift", begins="yes")
    waits.join(10)
    assert heard[0]["on_shift"] == ["Léa"]
    assert "Nobody is on shift" in phone.post("/shift", begins="no").text


def test_too_many_phones_are_told_to_come_again_and_the_others_go_on(
    hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site, "MOST_LISTENING", 5)
    phone, mirror = hub.phone(), hub.mirror(hub.token())
    streams = [phone.get("/events", stream=True) for _ in range(20)]
    try:
        assert sorted({stream.status_code for stream in streams}) == [200, 503]
        assert sum(stream.status_code == 200 for stream in streams) == 5
        assert mirror.tell(told()).status_code == 200
        assert "Linen shirt" in phone.seen("/list")
    finally:
        for stream in streams:
            stream.close()


def test_news_comes_by_itself_and_what_a_phone_has_seen_comes_once(hub: RunningHub) -> None:
    phone, mirror = hub.phone(), hub.mirror(hub.token())
    with phone.get("/events", stream=True) as stream:
        lines = stream.iter_lines(decode_unicode=True)
        first = [next(lines) for _ in range(2)]
        assert first[0].startswith("id: ")
        mirror.tell(told())
        mark = next(line for line in lines if line.startswith("id: "))
        assert any("Linen shirt" in line for line in _event(lines))
    with phone.get("/events", stream=True, headers={"Last-Event-ID": mark.removeprefix("id: ")}) as stream:
        assert next(stream.iter_lines(decode_unicode=True)) == ": here"


def test_news_is_drawn_once_for_all_phones_that_see_the_same(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    phone, mirror, rows = hub.phone(), hub.mirror(hub.token()), HubDesk.rows
    drawn: list[HubDesk] = []

    def count(desk: HubDesk) -> Any:
        drawn.append(desk)
        return rows(desk)

    monkeypatch.setattr(HubDesk, "rows", count)
    streams = [phone.get("/events", stream=True) for _ in range(12)]
    try:
        told_of = [stream.iter_lines(decode_unicode=True) for stream in streams]
        for lines in told_of:
            assert any(_event(lines))  # what stood there before
        drawn.clear()
        mirror.tell(told())
        for lines in told_of:
            assert any("Linen shirt" in line for line in lines)
        assert len(drawn) <= 2  # two where a second ends meanwhile
    finally:
        for stream in streams:
            stream.close()


def _event(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        if not line:
            return
        yield line


def test_the_words_are_whole_in_every_language() -> None:
    english = words("en")
    for language in LANGUAGES:
        for key, text in words(language).items():
            assert text, (language, key)
            assert sorted(_places(text)) == sorted(_places(english[key])), (language, key)


def _places(text: str) -> list[str]:
    return [part.split("}")[0] for part in text.split("{")[1:]]


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("", "en"), ("fr-CA,en;q=0.8", "fr"), ("pl, de;q=0.4, it;q=0.5", "it"), ("ar-EG", "ar"), ("x" * 9000, "en")],
)
def test_a_phone_reads_its_own_language(accepted: str, language: str) -> None:
    assert language_of(accepted) == language


def test_an_age_is_in_minutes_and_later_in_hours() -> None:
    assert (age(80.9, "en"), age(3599, "fr"), age(3660, "en")) == ("1:20", "59:59", "1 h 01")
