"""Words out of HTML as feeds carry it: in CDATA, escaped once or twice, with style sheets. All steps are linear."""

import html
import re

_MOST_LAYERS = 3
_HIDDEN_BEGIN = re.compile(r"<(style|script|template|noscript)\b|<!--", re.IGNORECASE)
_HIDDEN_END = {
    name: re.compile(rf"</{name}\b[^<>]*>" if name else "-->", re.IGNORECASE)
    for name in ("", "style", "script", "template", "noscript")
}
_BLOCKS = re.compile(
    r"</?(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|"
    r"hr|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)\b[^<>]*>",
    re.IGNORECASE,
)
_TAGS = re.compile(r"<(?:/?[a-zA-Z]|[!?][a-zA-Z\[])[^<>]*>")
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_HUGE_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{9,};?")


def without_markup(text: str) -> str:
    """Return what a browser would show, as one paragraph; block elements part words, style sheets and scripts go."""
    for _ in range(_MOST_LAYERS):
        if "<" in text:
            text = _without_tags(text)
        if "&" not in text:
            break
        plain = html.unescape(_HUGE_REFERENCE.sub("", text))
        if plain == text:
            break
        text = plain
    else:
        text = _without_tags(text)
    return text


def _without_tags(text: str) -> str:
    parts: list[str] = []
    place = 0
    text = _CDATA.sub("", text)
    while begin := _HIDDEN_BEGIN.search(text, place):
        parts += (text[place : begin.start()], " ")
        end = _HIDDEN_END[(begin[1] or "").lower()].search(text, begin.end())
        place = len(text) if end is None else end.end()
    parts.append(text[place:])
    return _TAGS.sub("", _BLOCKS.sub(" ", "".join(parts)))
