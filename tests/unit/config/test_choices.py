"""What staff may change, laid over the configuration: the rules of the installation hold whatever was chosen."""

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.config import Config
from app.config.choices import choose, from_toml, lay_over, sentences, staff_keys, to_toml, value_at
from app.domain.editable import KeyKind
from app.domain.errors import ConfigurationError

CABIN = Config.model_validate({"kiosk": {"placement": "cabin"}})
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


def test_the_door_to_guarantees_devices_and_secrets_stays_shut() -> None:
    paths = set(staff_keys())
    assert {"kiosk.dwell_s", "kiosk.languages", "display.brightness", "camera.codes", "staff.timeout_s"} <= paths
    assert {"presence.arrive_rssi_dbm", "screen.on", "store.stale_after_min"} <= paths
    forbidden = {"kiosk.placement", "camera.source", "privacy.require_sandbox", "scans.staff_badges", "store.code"}
    assert not forbidden & paths
    assert not {path for path in paths if path.split(".")[0] in {"devices", "privacy", "scans", "remote"}}
    assert not {path for path in paths if "second_person" in path or "pin" in path}


def test_kinds_and_limits_come_from_the_models() -> None:
    keys = staff_keys()
    assert (keys["kiosk.dwell_s"].minimum, keys["kiosk.dwell_s"].maximum) == (0.3, 2.0)
    assert keys["kiosk.dwell_s"].kind is KeyKind.FLOAT
    assert (keys["camera.rotation"].kind, keys["camera.rotation"].options) == (KeyKind.CHOICE, (0, 90, 180, 270))
    assert (keys["camera.mirrored"].kind, keys["kiosk.languages"].kind) == (KeyKind.BOOL, KeyKind.LIST)
    offered = keys["requests.offered"]
    assert (offered.kind, offered.options[:2]) == (KeyKind.LIST, ("bring", "help"))
    assert keys["screen.on"].options == ()
    assert (keys["display.diagonal_inches"].default, keys["display.diagonal_inches"].unit) == (None, "in")
    assert "by placement" in keys["display.diagonal_inches"].default_note
    for key in keys.values():
        assert key.title != key.path
        assert key.description, key.path


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("kiosk.dwell_s", "0,8", 0.8),
        ("kiosk.dwell_s", 1, 1.0),
        ("presence.arrive_rssi_dbm", "−60.5", -60.5),
        ("presence.arrive_reads", "3", 3),
        ("presence.arrive_reads", 3.0, 3),
        ("display.reduce_motion", "true", True),
        ("camera.rotation", "90", 90),
        ("kiosk.languages", "en, fr,de", ("en", "fr", "de")),
        ("screen.on", "sat,sun 10:00-19:00; mon 08:00-12:00", ("sat,sun 10:00-19:00", "mon 08:00-12:00")),
    ],
)
def test_what_a_screen_gives_is_read_for_its_key(path: str, text: Any, value: Any) -> None:
    changed = choose(Config(), {path: text})
    assert isinstance(changed, Config)
    assert value_at(changed, path) == value
    assert type(value_at(changed, path)) is type(value)


@pytest.mark.parametrize("value", ["", "fast", "nan", "inf", "1e400", 9, -1, True, None, [0.8], {"s": 1}])
def test_a_value_out_of_range_is_refused_in_the_words_of_the_file(value: Any) -> None:
    problems = choose(Config(), {"kiosk.dwell_s": value})
    assert isinstance(problems, list)
    assert "allowed is a number from 0.3 to 2" in sentences(problems)


def test_choices_that_need_each_other_are_taken_together() -> None:
    laid = lay_over(Config(), {"kiosk.language": "de", "kiosk.languages": ["de", "en"]})
    assert (laid.config.kiosk.language, laid.refused) == ("de", ())


def test_one_wrong_choice_takes_none_of_the_others_with_it() -> None:
    choices = {"kiosk.dwell_s": 9, "camera.mirrored": True, "gone.key": 1, "presence.arrive_rssi_dbm": -90.0}
    laid = lay_over(Config(), choices)
    assert {refused.path for refused in laid.refused} == {"kiosk.dwell_s", "gone.key", "presence.arrive_rssi_dbm"}
    assert laid.config.camera.mirrored
    assert laid.config.kiosk == Config().kiosk
    assert laid.config.presence == Config().presence


@pytest.mark.parametrize("key", ["camera.codes", "camera.gestures"])
def test_the_rule_of_the_cabin_cannot_be_edited_away(key: str) -> None:
    laid = lay_over(CABIN, {key: "on", "kiosk.dwell_s": 1.0})
    assert [refused.path for refused in laid.refused] == [key]
    assert "CNIL" in laid.refused[0].reason
    assert laid.config.kiosk.dwell_s == 1.0
    assert not laid.config.uses_camera
    for path, value in (("kiosk.placement", "floor"), ("camera.source", "0"), ("privacy.require_sandbox", False)):
        assert isinstance(choose(CABIN, {path: value}), list)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from([*staff_keys(), "kiosk.placement", "a.b", "", "kiosk"]), JSON, max_size=5))
def test_whatever_is_kept_the_configuration_is_whole(choices: dict[str, Any]) -> None:
    laid = lay_over(CABIN, choices)
    assert Config.model_validate(laid.config.model_dump()) == laid.config
    assert not laid.config.uses_camera
    assert laid.config.kiosk.placement == "cabin"
    assert {refused.path for refused in laid.refused} <= choices.keys()


def test_what_is_written_as_toml_is_read_back() -> None:
    values = {path: value_at(Config(), path) for path in staff_keys()}
    written = to_toml(values)
    assert set(from_toml(written)) == {path for path, value in values.items() if value is not None}
    laid = choose(Config(), from_toml(written))
    assert laid == Config()
    assert tomllib.loads(to_toml({"kiosk.theme": 'a"b\\c\n\x7f✎'})) == {"kiosk": {"theme": 'a"b\\c\n\x7f✎'}}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[kiosk", "not valid TOML"),
        ("kiosk = 1", "kiosk"),
        ("[kiosk]\nplacement = 'floor'", "staff may not change this key"),
        ("[[devices]]\ndriver = 'llrp'\npassword = 'geheim'", "devices"),
        ("[store]\ncode = 'geheim'", "store.code"),
    ],
)
def test_a_file_with_anything_else_is_refused_and_no_value_of_it_repeated(text: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as refusal:
        from_toml(text)
    assert "geheim" not in str(refusal.value)
