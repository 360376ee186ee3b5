from pathlib import Path
from typing import Literal

from pydantic import BaseModel, Field, SecretStr

from app.config import Config, DeviceConfig
from app.devices.registry import driver_config, known_drivers
from docs.write_configuration import render

_BUILT_IN = ("llrp", "simulated")
_PAGE = Path(__file__).parents[3] / "docs" / "configuration.md"


def test_the_committed_page_is_current() -> None:
    page = render({driver: driver_config(driver) for driver in known_drivers()})
    assert _PAGE.read_text(encoding="utf-8") == page, (
        "docs/configuration.md is out of date: python -m docs.write_configuration > docs/configuration.md"
    )


def test_every_key_has_a_title_a_description_and_a_row() -> None:
    page = render({driver: driver_config(driver) for driver in _BUILT_IN})
    config = Config()
    sections: list[type[BaseModel]] = [type(getattr(config, name)) for name in Config.model_fields if name != "devices"]
    for model in [*sections, *(driver_config(driver) for driver in _BUILT_IN)]:
        for key, field in model.model_fields.items():
            assert field.title, f"{model.__name__}.{key} has no title"
            assert field.description, f"{model.__name__}.{key} has no description"
            assert f"| `{key}` |" in page


def test_a_secret_default_is_not_printed() -> None:
    class WithSecret(DeviceConfig):
        """A device with a password."""

        driver: Literal["locked"] = Field(title="Driver", description="A device with a password.")
        password: SecretStr = Field(default=SecretStr("hunter2"), title="Password", description="To log | in.")

    page = render({"locked": WithSecret})
    assert "hunter2" not in page
    assert "To log \\| in." in page
