"""The gallery's first page: every picture small, by page, to be filtered by size and language without a script."""

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from ui.gallery.gallery import Picture

_STYLE = """
body { font: 15px/1.4 sans-serif; margin: 1.5rem; background: #f4f3f0; color: #1c1b19; }
h2 { margin: 2rem 0 .5rem; text-transform: capitalize; }
main section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; }
figure { margin: 0; } figcaption { font-size: 12px; max-width: 360px; overflow-wrap: anywhere; }
img { display: block; background: #000; max-width: 100%; height: auto; }
figure.failed { border: 1px solid #a33; padding: .5rem; max-width: 240px; color: #a33; }
label { margin-right: 1rem; }
"""


def write_index(folder: Path, drawn: Sequence[tuple[Picture, str]]) -> Path:
    """Write index.html over what is in `folder`, each picture with what was wrong or "", and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "index.html"
    path.write_text("\n".join(_lines(drawn)), encoding="utf-8")
    return path


def _lines(drawn: Sequence[tuple[Picture, str]]) -> Iterator[str]:
    sizes = dict.fromkeys(picture.size_name for picture, _ in drawn)
    languages = dict.fromkeys(picture.language for picture, _ in drawn)
    choices = (*(f"s{size}" for size in sizes), *(f"l{language}" for language in languages))
    yield '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Gallery</title><style>'
    yield _STYLE
    for choice in choices:
        yield f"#{choice}:not(:checked) ~ main .{choice} {{ display: none; }}"
    yield "</style></head><body><h1>Every state of every page</h1>"
    for choice in choices:
        yield f'<input type="checkbox" id="{choice}" checked><label for="{choice}">{escape(choice[1:])}</label>'
    yield "<main>"
    for page in dict.fromkeys(picture.page for picture, _ in drawn):
        yield f"<h2>{escape(page)}</h2><section>"
        for picture, problem in drawn:
            if picture.page == page:
                yield _figure(picture, problem)
        yield "</section>"
    yield "</main></body></html>"


def _figure(picture: Picture, problem: str) -> str:
    kind = f"s{picture.size_name} l{picture.language}"
    words = escape(f"{picture.state} · {picture.size_name} · {picture.language}")
    if problem:
        return f'<figure class="{kind} failed"><figcaption>{words}: {escape(problem)}</figcaption></figure>'
    file, small = picture.file.as_posix(), picture.thumbnail.as_posix()
    return (
        f'<figure class="{kind}"><a href="{file}"><img src="{small}" alt="{words}" loading="lazy"></a>'
        f"<figcaption>{words}</figcaption></figure>"
    )
