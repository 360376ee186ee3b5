"""A configuration, read from a file as the program reads it."""

from collections.abc import Mapping
from pathlib import Path

from app.config import Config, load_config
from app.devices.registry import driver_config


def load(folder: Path, text: str, environ: Mapping[str, str] | None = None) -> Config:
    """Write a `psyche.toml` and read it. Raises ConfigurationError."""
    file = folder / "psyche.toml"
    file.write_text(text, encoding="utf-8")
    return load_config(file, environ or {}, driver_config)
