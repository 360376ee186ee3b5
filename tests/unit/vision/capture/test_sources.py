from pathlib import Path
from urllib.parse import urlsplit

import pytest

from vision.capture.sources import DeviceSource, FileSource, MissingSource, SourceRefused, StreamSource, find_source
from vision.notes import Note, sentence
from vision.settings import VisionSettings, settings_from_packet, settings_to_packet


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    directory = tmp_path / "dev"
    directory.mkdir()
    return directory


def test_auto_takes_the_cameras_in_the_order_of_their_numbers(devices: Path) -> None:
    for name in ("video10", "video2", "videoscope", "null", "video2.bak"):
        (devices / name).touch()
    assert find_source("auto", devices) == DeviceSource((devices / "video2", devices / "video10"))


@pytest.mark.parametrize("text", ["auto", "0", "7"])
def test_a_missing_camera_is_waited_for(text: str, devices: Path) -> None:
    assert isinstance(find_source(text, devices), MissingSource)


def test_a_number_and_a_path_mean_that_device_only(devices: Path) -> None:
    (devices / "video0").touch()
    (devices / "video3").touch()
    assert find_source("3", devices) == DeviceSource((devices / "video3",))
    assert find_source(str(devices / "video3"), devices) == DeviceSource((devices / "video3",))
    assert isinstance(find_source(str(devices / "video9"), devices), MissingSource)


def test_a_file_is_played_once_it_is_there(tmp_path: Path) -> None:
    path = tmp_path / "shop.mp4"
    assert isinstance(find_source(str(path)), MissingSource)
    path.touch()
    assert find_source(str(path)) == FileSource(path)


@pytest.mark.parametrize(
    ("url", "port"),
    [("rtsp://user:secret@camera.example/1", 554), ("http://camera.example:8080/v", 8080), ("https://c.example/", 443)],
)
def test_a_stream_has_its_port_and_is_named_without_its_password(url: str, port: int) -> None:
    source = find_source(url)
    assert isinstance(source, StreamSource)
    assert source.port == port
    said = sentence(Note.NO_STREAM, source=url)
    assert "secret" not in said
    assert str(urlsplit(url).hostname) in said


@pytest.mark.parametrize("text", ["", "off", "ftp://x.example/v", "http:///v", "http://x.example:99999/", "file:///v"])
def test_what_can_never_work_is_refused(text: str) -> None:
    with pytest.raises(SourceRefused):
        find_source(text)


def test_a_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceRefused, match=Note.IS_DIRECTORY.value):
        find_source(str(tmp_path))


def test_settings_travel_as_text() -> None:
    settings = VisionSettings(source="rtsp://user:secret@camera.example/1", codes=False, rotation=90, fps=12.5)
    assert settings_from_packet(settings_to_packet(settings)) == settings
    taking_over = VisionSettings(gestures=True, mirrored=True, driver=(0.7, 0.4, 0.1), driver_age_s=3.5, pose_fps=10)
    assert settings_from_packet(settings_to_packet(taking_over)) == taking_over


@pytest.mark.parametrize("packet", [b"", b"{}", b"[]", b'{"source": "auto"}'])
def test_other_settings_are_refused(packet: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        settings_from_packet(packet)


@pytest.mark.parametrize("wrong", [{"rotation": 45}, {"fps": 0.0}, {"width": 0}])
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"rotation|above 0"):
        VisionSettings(**wrong)  # type: ignore[arg-type]
