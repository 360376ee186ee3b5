"""Web addresses as names of things: compared, never opened."""

from urllib.parse import urlsplit


def comparable_link(address: str) -> str:
    """Return what two spellings of one address have in common, or an empty text for what is no http(s) address.

    Scheme, capitals of the host, a slash at the end, the fragment and what campaigns add (`utm_…`) do not count.
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        return ""
    kept = "&".join(part for part in parts.query.split("&") if part and not part.lower().startswith("utm_"))
    path = parts.path.rstrip("/")
    return f"{parts.netloc.lower()}{path}?{kept}" if kept else f"{parts.netloc.lower()}{path}"
