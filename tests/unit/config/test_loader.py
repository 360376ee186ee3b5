from pathlib import Path
from typing import Literal, Protocol

import pytest
from pydantic import Field, SecretStr

from app.config import CameraConfig, Config, DeviceConfig, load_config, with_overrides
from app.domain.errors import ConfigurationError


class Load(Protocol):
    def __call__(self, text: str = "", **environ: str) -> Config: ...


class ReaderForTests(DeviceConfig):
    """A driver's configuration with every kind of key."""

    driver: Literal["reader"] = Field(title="Driver", description="A reader.")
    host: str = Field(title="Host", description="Where it is.")
    port: int = Field(default=5084, ge=1, le=65535, title="Port", description="TCP port.")
    password: SecretStr = Field(default=SecretStr(""), title="Password", description="To log in.")
    antennas: tuple[int, ...] = Field(default=(), title="Antennas", description="Which.")


def test_the_currency_of_the_feeds_is_one_that_exists(load: Load) -> None:
    assert load().store.currency == ""
    assert load('[store]\ncurrency = "JPY"').store.currency == "JPY"
    for wrong in ("LEI", "eur", "€"):
        with pytest.raises(ConfigurationError, match=r"store\.currency.*ISO 4217 has no such currency"):
            load(f'[store]\ncurrency = "{wrong}"')


def device_models(driver: str) -> type[DeviceConfig]:
    if driver == "reader":
        return ReaderForTests
    raise ConfigurationError(f"{driver!r} is unknown; known drivers: reader")


@pytest.fixture
def load(tmp_path: Path) -> Load:
    def load_text(text: str = "", **environ: str) -> Config:
        path = tmp_path / "psyche.toml"
        path.write_text(text, encoding="utf-8")
        return load_config(path, {"HOME": "/nowhere", **environ}, device_models)

    return load_text


def refusal(load: Load, text: str = "", **environ: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        load(text, **environ)
    return str(caught.value)


def test_nothing_configured_is_the_built_in_configuration() -> None:
    assert load_config(None, {}, device_models) == Config()


def test_a_full_file_is_read(load: Load) -> None:
    config = load(
        """
        [kiosk]
        placement = "counter"
        languages = ["fr", "de"]
        language = "de"
        idle_warning_s = 90
        [camera]
        source = 2
        rotation = 90
        [store]
        url_patterns = ['https://shop\\.example/p/(?P<gtin>[0-9]{13})']
        [[devices]]
        driver = "reader"
        host = "192.0.2.10"
        antennas = [1, 2]
        [[devices]]
        driver = "reader"
        name = "second"
        host = "192.0.2.11"
        password = "hunter2"
        """
    )
    assert config.kiosk.language == "de"
    assert config.kiosk.idle_warning_s == 90.0
    assert config.camera.source == "2"
    assert config.camera.device_number == 2
    assert [device.name for device in config.devices] == ["reader", "second"]
    first, second = config.devices
    assert isinstance(first, ReaderForTests)
    assert isinstance(second, ReaderForTests)
    assert first.antennas == (1, 2)
    assert second.password.get_secret_value() == "hunter2"


@pytest.mark.parametrize(
    ("placement", "screen", "camera", "uses"),
    [
        ("floor", (43, 1.5), "auto", (True, True)),
        ("cabin", (43, 1.0), "off", (False, False)),
        ("counter", (22, 0.6), "auto", (True, False)),
        ("window", (55, 2.0), "auto", (False, True)),
    ],
)
def test_the_placement_decides_the_defaults(
    load: Load, placement: str, screen: tuple[float, float], camera: str, uses: tuple[bool, bool]
) -> None:
    config = load(f'[kiosk]\nplacement = "{placement}"')
    assert (config.diagonal_inches, config.viewing_distance_m) == screen
    assert config.effective_camera_source == camera
    assert config.camera_is_on is (camera != "off")
    assert (config.reads_codes_by_camera, config.follows_arms_by_camera) == uses
    assert config.uses_camera is any(uses)


def test_what_is_configured_wins_over_the_placement(load: Load) -> None:
    config = load(
        '[kiosk]\nplacement="window"\n[display]\ndiagonal_inches=32\nviewing_distance_m=3\n[camera]\ncodes="on"'
    )
    assert (config.diagonal_inches, config.viewing_distance_m, config.reads_codes_by_camera) == (32, 3, True)
    assert load('[camera]\nsource = "off"\ncodes = "on"').reads_codes_by_camera is False
    assert load('[kiosk]\nplacement="counter"\n[camera]\ngestures="on"').follows_arms_by_camera
    assert not load('[camera]\nsource = "off"\ngestures = "on"').uses_camera
    assert not load('[camera]\ncodes = "off"\ngestures = "off"').uses_camera
    assert load("[camera]\nmirrored = true\n[kiosk]\ndwell_s = 1.2").camera.mirrored


@pytest.mark.parametrize(
    "camera",
    ['source = "auto"', 'source = "off"', 'codes = "off"', 'codes = "auto"', 'gestures = "off"', "width = 640"],
)
def test_a_cabin_accepts_a_camera_table_that_turns_nothing_on(load: Load, camera: str) -> None:
    assert load(f'[kiosk]\nplacement = "cabin"\n[camera]\n{camera}').effective_camera_source == "off"


@pytest.mark.parametrize(
    ("key", "value"),
    [("source", "0"), ("source", '"clip.mp4"'), ("source", '"rtsp://h/1"'), ("codes", '"on"'), ("gestures", '"on"')],
)
def test_a_cabin_refuses_a_camera_and_says_why(load: Load, key: str, value: str) -> None:
    message = refusal(load, f'[kiosk]\nplacement = "cabin"\n[camera]\n{key} = {value}')
    assert f"camera.{key}" in message
    assert "CNIL" in message
    assert "cabin" in message


def test_a_cabin_refuses_a_camera_from_anywhere(load: Load) -> None:
    cabin = load('[kiosk]\nplacement = "cabin"')
    assert "PSYCHE_CAMERA__SOURCE" in refusal(load, '[kiosk]\nplacement = "cabin"', PSYCHE_CAMERA__SOURCE="0")
    with pytest.raises(ConfigurationError, match=r"the command line.*CNIL"):
        with_overrides(cabin, camera_source="0")
    with pytest.raises(ValueError, match="CNIL"):
        Config(kiosk=cabin.kiosk, camera=CameraConfig(source="0"))


def test_every_wrong_key_is_listed_with_path_value_and_what_is_allowed(load: Load) -> None:
    message = refusal(
        load,
        """
        [kiosk]
        placment = "cabin"
        [camera]
        fps = 0
        rotation = 45
        [[devices]]
        driver = "reader"
        host = "h"
        port = 70000
        """,
    )
    assert 'kiosk.placment = "cabin": no such key, did you mean `placement`?' in message
    assert "camera.fps = 0: this value is not allowed; allowed is a whole number from 1 to 120" in message
    assert "camera.rotation = 45" in message
    assert "one of 0, 90, 180, 270" in message
    assert "devices[0].port = 70000: this value is not allowed; allowed is a whole number from 1 to 65535" in message
    assert "psyche.toml: 4 keys are refused" in message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[kiosk]\nplacement = "cabn"', "did you mean `cabin`?"),
        ("[kioks]\nplacement = 1", "no such section, did you mean `kiosk`?"),
        ('placement = "cabin"', "belongs under [kiosk]"),
        ("kiosk = 3", "kiosk = (not shown): this is not a table; allowed is a table, [kiosk]"),
        ('[kiosk]\nlanguage = "de"', "kiosk.language"),
        ("[kiosk]\nlanguages = []", "kiosk.languages = []"),
        ('[kiosk]\nlanguages = ["fr", "fr"]', "each language once"),
        ('[kiosk]\nlanguages = ["french"]', "kiosk.languages[0]"),
        ('[camera]\ngestures = "maybe"', 'camera.gestures = "maybe"'),
        ("[camera]\nmirrored = 1", "camera.mirrored = 1"),
        ("[kiosk]\ndwell_s = 0.2", "kiosk.dwell_s = 0.2"),
        ("[kiosk]\ndwell_s = 5", "kiosk.dwell_s = 5"),
        ('[camera]\nfps = "15"', 'camera.fps = "15"'),
        ("[camera]\nfps = true", "camera.fps = true"),
        ("[camera]\nfps = 15.5", "camera.fps = 15.5"),
        ("[camera]\nsource = -1", "device numbers go from 0 to 255"),
        ('[camera]\nsource = ""', "it is empty"),
        ('[camera]\nsource = "ftp://h/x"', "the scheme ftp is not supported"),
        ("[camera]\nsource = false", "camera.source = false"),
        ("[display]\ndiagonal_inches = inf", "display.diagonal_inches = Infinity"),
        ("[display]\ndiagonal_inches = nan", "display.diagonal_inches = NaN"),
        ('[store]\nurl_patterns = ["(?P<gtin>"]', "it is not a regular expression"),
        ('[store]\nurl_patterns = ["https://x/(.*)"]', "no group (?P<gtin>"),
        ("[presence]\nstay_rssi_dbm = -10", "not above presence.arrive_rssi_dbm (-62)"),
        ("[presence]\nown_antennas = [1, 2]", "own_antennas = [1, 2]: this key has moved; allowed is `antennas`"),
        ("[presence]\nneighbour_antennas = [2]", "`neighbour_antennas` of the reader under [[devices]]"),
        ('[devices]\ndriver = "reader"', "[[devices]] with two pairs of brackets"),
        ("devices = [1]", "devices[0]: this is not a table"),
        ('[[devices]]\nhost = "h"', "devices[0].driver: this key is missing"),
        (
            '[[devices]]\ndriver = "raeder"',
            "devices[0].driver = \"raeder\": 'raeder' is unknown; known drivers: reader",
        ),
        ('[[devices]]\ndriver = "reader"', "devices[0].host: this key is missing; allowed is text"),
        ('[[devices]]\ndriver="reader"\nhost="a"\n[[devices]]\ndriver="reader"\nhost="b"', "devices[1].name"),
    ],
)
def test_bad_input_is_refused_with_a_reason(load: Load, text: str, expected: str) -> None:
    assert expected in refusal(load, text)


@pytest.mark.parametrize(
    "text",
    [
        '[[devices]]\ndriver = "reader"\nhost = "h"\npassword = ["hunter2"]',
        '[[devices]]\ndriver = "reader"\nhost = "h"\npasword = "hunter2"',
        '[[devices]]\ndriver = "reader"\nhost = "h"\napi_token = "hunter2"',
        'password = "hunter2"',
        '[kiosk.placement]\nsecret = "hunter2"',
        '[camera]\nsource = "ftp://bob:hunter2@h/1"',
        '[kiosk]\nplacement = "cabin"\n[camera]\nsource = "rtsp://bob:hunter2@h/1"',
    ],
)
def test_secrets_are_never_repeated(load: Load, text: str) -> None:
    assert "hunter2" not in refusal(load, text)


def test_a_long_or_unprintable_value_is_shown_short_and_escaped(load: Load) -> None:
    message = refusal(load, f'[kiosk]\nplacement = "{"x" * 500}"\ntheme = "a\\u202Eb\\u0007"')
    assert "x" * 100 not in message
    assert "\\u202e" in message
    assert "\\u0007" in message


def test_syntax_errors_name_line_and_column(load: Load) -> None:
    assert "psyche.toml:2:9: not valid TOML" in refusal(load, "[kiosk]\ntheme = = 1\n")
    assert "psyche.toml:1:7: not valid TOML" in refusal(load, "[kiosk")
    assert "not valid TOML" in refusal(load, "[kiosk]\na = 1\na = 2")
    assert "not valid TOML" in refusal(load, "a = " + "[" * 9000)
    assert "not valid TOML" in refusal(load, "[kiosk]\ndwell_s = " + "1" * 5000)


def test_a_file_that_cannot_be_read_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="there is no such file"):
        load_config(tmp_path / "absent.toml", {}, device_models)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load_config(tmp_path, {}, device_models)
    latin = tmp_path / "latin.toml"
    latin.write_bytes('[store]\nretailer_name = "Psyché"'.encode("latin-1"))
    with pytest.raises(ConfigurationError, match=r"latin\.toml:2: not UTF-8"):
        load_config(latin, {}, device_models)


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "psyche.toml"
    path.write_bytes(b'\xef\xbb\xbf[kiosk]\nplacement = "counter"\n')
    assert load_config(path, {}, device_models).kiosk.placement == "counter"


def test_the_environment_wins_over_the_file(load: Load) -> None:
    config = load(
        '[kiosk]\nplacement = "floor"\n[[devices]]\ndriver = "reader"\nhost = "a"',
        PSYCHE_KIOSK__PLACEMENT="counter",
        PSYCHE_KIOSK__LANGUAGES="['fr', 'de']",
        PSYCHE_CAMERA__SOURCE="0",
        PSYCHE_CAMERA__FPS="30",
        PSYCHE_DISPLAY__REDUCE_MOTION="true",
        PSYCHE_DISPLAY__DIAGONAL_INCHES="24",
        PSYCHE_STORE__CODE="42",
        PSYCHE_DEVICES__0__HOST="192.0.2.1",
        PSYCHE_DEVICES__1__DRIVER="reader",
        PSYCHE_DEVICES__1__NAME="second",
        PSYCHE_DEVICES__1__HOST="192.0.2.2",
        PSYCHE_DEVICES__1__PORT="77",
    )
    assert config.kiosk.placement == "counter"
    assert config.kiosk.languages == ("fr", "de")
    assert (config.camera.source, config.camera.fps) == ("0", 30)
    assert (config.display.reduce_motion, config.display.diagonal_inches) == (True, 24.0)
    assert config.store.code == "42"
    assert [device.model_dump()["host"] for device in config.devices] == ["192.0.2.1", "192.0.2.2"]
    assert [device.model_dump()["port"] for device in config.devices] == [5084, 77]


def test_devices_can_come_from_one_variable(load: Load) -> None:
    config = load(PSYCHE_DEVICES='[{"driver": "reader", "host": "h", "antennas": [1]}]')
    assert config.devices[0].model_dump()["antennas"] == (1,)


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("PSYCHE_KIOSK__PLACMENT", "cabin", "did you mean `placement`?"),
        ("PSYCHE_KIOKS__PLACEMENT", "cabin", "no such section, did you mean `kiosk`?"),
        ("PSYCHE_CAMERA__FPS", "fast", 'camera.fps = "fast"'),
        ("PSYCHE_CAMERA__FPS", "1\nwidth = 2", "camera.fps"),
        ("PSYCHE_DEVICES__5__HOST", "h", "names no place in the configuration"),
        ("PSYCHE_DEVICES__X__HOST", "h", "names no place in the configuration"),
        ("PSYCHE_KIOSK", "cabin", "this is not a table"),
        ("PSYCHE_", "x", "PSYCHE_"),
    ],
)
def test_a_wrong_variable_is_refused_by_name(load: Load, variable: str, value: str, expected: str) -> None:
    message = refusal(load, **{variable: value})
    assert expected in message
    assert f"the environment variable {variable}" in message


def test_the_command_line_wins_over_everything(load: Load) -> None:
    config = load('[camera]\nsource = "off"\n[[devices]]\ndriver = "reader"\nhost = "a"', PSYCHE_CAMERA__SOURCE="1")
    changed = with_overrides(config, camera_source="clip.mp4", placement="counter", language="en")
    assert changed.camera.file == Path("clip.mp4")
    assert (changed.kiosk.placement, changed.kiosk.language) == ("counter", "en")
    assert changed.devices == config.devices
    assert with_overrides(config) == config
    with pytest.raises(ConfigurationError, match=r"camera\.source.*the command line"):
        with_overrides(config, camera_source="ftp://x/y")


def test_the_configuration_is_frozen(load: Load) -> None:
    config = load()
    with pytest.raises(ValueError, match="frozen"):
        config.kiosk.placement = "cabin"  # type: ignore[misc]
