"""Which language to show when the one asked for is missing."""


def language_tag(text: str) -> str:
    """Return a BCP 47 tag in the one spelling that is stored: lower case, hyphens; "und" for an empty text."""
    return text.strip().replace("_", "-").lower() or "und"


def preference(offered: str, asked: str) -> tuple[int, str]:
    """Return a sort key, smallest first: the same tag, then the same language, then any in alphabetical order."""
    if offered == asked:
        return (0, offered)
    if offered.partition("-")[0] == asked.partition("-")[0]:
        return (1, offered)
    return (2, offered)
