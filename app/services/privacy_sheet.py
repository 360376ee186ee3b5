"""The sheet for the data-protection file, generated from what is configured and what the kernel reports."""

from pathlib import Path


class PrivacySheet:
    """Words every fact of this installation that concerns people, as one printable HTML page."""

    def render(self, language: str = "fr") -> str:
        """Return the page in `language` (`fr` or `en`; English for any other), self-contained."""
        raise NotImplementedError

    def save(self, path: Path, language: str = "fr") -> None:
        """Write the page whole or not at all. Raises OSError worded as PsycheError."""
        raise NotImplementedError
