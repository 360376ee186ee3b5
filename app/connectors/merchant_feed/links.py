"""Links to pictures: what may be fetched or opened later, and nothing else."""

import re
from pathlib import Path, PurePosixPath
from urllib.parse import quote, unquote, urlsplit

_MAX_LENGTH = 2048
_PLAIN_URL = r"https?://[A-Za-z0-9.-]+(?::[0-9]+)?/[!-;=?-\[\]_a-z~]{0,1900}"
_PLAIN_URLS = re.compile(rf"{_PLAIN_URL}(?:\n{_PLAIN_URL})*")


class PictureLinks:
    """Resolves links against the folder of the feed that has them."""

    def __init__(self, feed: Path) -> None:
        self._base = feed.resolve().parent.as_uri()

    def are_plain(self, links: str) -> bool:
        """Return whether all links, one a line, are http(s) URLs that `resolve` would return as they are."""
        return _PLAIN_URLS.fullmatch(links) is not None

    def resolve(self, link: str) -> str:
        """Return an http(s) URL as it is, and a relative link as a file URL inside the feed's folder.

        Raises ValueError that says why for anything else: other schemes, absolute paths, ways out of the folder.
        """
        link = link.strip()
        if len(link) > _MAX_LENGTH:
            raise ValueError(f"longer than {_MAX_LENGTH} characters")
        if not link.isprintable():
            raise ValueError("has control characters")
        if link.startswith(("https://", "http://")):
            if not urlsplit(link).hostname:
                raise ValueError(f"{link[:80]!r} names no host")
            return link.replace(" ", "%20")
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or link.startswith(("/", "\\")):
            raise ValueError(f"{link[:80]!r} is neither http(s) nor relative to the feed")
        path = PurePosixPath(unquote(parts.path).replace("\\", "/"))
        if not path.parts or path.is_absolute() or ".." in path.parts or "\0" in str(path):
            raise ValueError(f"{link[:80]!r} leaves the folder of the feed")
        return f"{self._base}/{quote(str(path))}"
