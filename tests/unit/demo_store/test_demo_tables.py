import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import demo_store
from app.demo_store.model import Words
from app.demo_store.tables import Entry, read


@dataclass(frozen=True, slots=True)
class Hat(Entry):
    id: str
    title: Words
    price: int = 900


@dataclass(frozen=True, slots=True)
class Hats(Entry):
    hat: tuple[Hat, ...]


def hats(folder: Path, text: str) -> Hats:
    (folder / "hats.toml").write_text(text, encoding="utf-8")
    return read("hats.toml", Hats, folder)


def test_a_file_becomes_the_values_it_describes(tmp_path: Path) -> None:
    text = "[[hat]]\nid = 'toque'\ntitle = { fr = 'Toque', en = 'Fur hat' }\n"
    assert hats(tmp_path, text) == Hats((Hat("toque", Words("Toque", "Fur hat")),))


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("title = { fr = 'Toque' }", r"^hats\.toml: hat\.toque\.title\.en: Field required$"),
        ("title = { fr = 'Toque', en = 'Hat', de = 'Mütze' }", r"^hats\.toml: hat\.toque\.title\.de: Unexpected"),
        ("title = { fr = 'Toque', en = 'Hat' }\nprise = 3", r"^hats\.toml: hat\.toque\.prise: Unexpected"),
        ("title = { fr = 'Toque', en = 'Hat' }\nprice = 'dear'", r"^hats\.toml: hat\.toque\.price: .* integer"),
    ],
)
def test_a_key_that_is_missing_or_unknown_is_told_with_its_file_and_garment(
    tmp_path: Path, keys: str, told: str
) -> None:
    with pytest.raises(ValueError, match=told):
        hats(tmp_path, f"[[hat]]\nid = 'toque'\n{keys}\n")


def test_an_entry_without_a_name_is_told_by_its_place(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"^hats\.toml: hat\.0\.id: Field required"):
        hats(tmp_path, "[[hat]]\nprice = 3\n")


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"^hats\.toml: .*line 1"):
        hats(tmp_path, "[[hat\n")


def test_whoever_only_imports_the_demo_store_loads_neither_its_range_nor_its_art() -> None:
    watch = "import sys; sys.addaudithook(lambda event, given: event == 'open' and print(given[0]))"
    seen = subprocess.run(
        [sys.executable, "-c", f"{watch}; import {demo_store.__name__}"], capture_output=True, text=True, check=True
    ).stdout
    assert "demo_store" in seen
    assert ".toml" not in seen
    assert "studio" not in seen
