from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from reportlab.pdfbase import pdfmetrics

from app.domain.errors import PsycheError
from app.domain.garments import GarmentIdentity
from app.domain.scans import Symbology
from app.identification import ResolveRules, check_digit, ean13, link_for, resolve_code
from app.services.catalogue.label_sheet import Label, fitted, wrapped
from app.services.catalogue.labels import write_catalogue_labels, write_labels
from app.services.sync.imports import import_feeds
from app.store import Catalogue, open_database

_DOTS_PER_POINT = 200 / 72
_FORMATS = zxingcpp.BarcodeFormats(
    (zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.EAN13, zxingcpp.BarcodeFormat.Code128)
)


def label(number: int, *, title: str = "Robe en lin", case: bool = False) -> Label:
    body = f"{'1' if case else '0'}952{number:09d}"
    gtin = body + check_digit(body)
    return Label(title, "Maison", "Bleu nuit", "40", "59,90 €", gtin, ean13(gtin) or "", link_for(gtin))


def codes(path: Path) -> list[set[str]]:
    """Return what a decoder reads on each page of a rendering."""
    found = []
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            picture = page.render(scale=_DOTS_PER_POINT).to_numpy()
            found.append({code.text for code in zxingcpp.read_barcodes(picture, formats=_FORMATS)})
    return found


def decoded(path: Path) -> list[tuple[str, Symbology]]:
    """Return what a decoder reads in a rendering, with the kind of each code."""
    kinds = {zxingcpp.BarcodeFormat.QRCode: Symbology.QR, zxingcpp.BarcodeFormat.Code128: Symbology.CODE128}
    with pypdfium2.PdfDocument(path) as document:
        pictures = [page.render(scale=_DOTS_PER_POINT).to_numpy() for page in document]
    return [
        (code.text, kinds[code.format])
        for picture in pictures
        for code in zxingcpp.read_barcodes(picture, formats=_FORMATS)
    ]


def texts(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_every_code_on_the_sheets_reads_back_and_names_its_article(tmp_path: Path) -> None:
    labels = [label(number) for number in range(1, 19)]
    write_labels(tmp_path / "labels.pdf", labels)
    first, second = codes(tmp_path / "labels.pdf")
    assert first == {text for one in labels[:15] for text in (one.ean, one.link)}
    assert second == {text for one in labels[15:] for text in (one.ean, one.link)}
    for one in labels:
        for symbology, text in ((Symbology.QR, one.link), (Symbology.EAN13, one.ean)):
            identity = resolve_code(symbology, text, ResolveRules())
            assert getattr(identity, "gtin", None) == one.gtin


def test_a_case_has_a_qr_code_and_its_number_but_no_ean(tmp_path: Path) -> None:
    one = label(7, case=True)
    write_labels(tmp_path / "labels.pdf", [one])
    assert codes(tmp_path / "labels.pdf") == [{one.link}]
    assert one.gtin in texts(tmp_path / "labels.pdf")


def test_a_label_says_what_it_is(tmp_path: Path) -> None:
    write_labels(tmp_path / "labels.pdf", [label(1)])
    text = texts(tmp_path / "labels.pdf")
    for part in ("Robe en lin", "MAISON", "Bleu nuit · 40", "59,90 €"):
        assert part in text


def test_the_same_labels_make_the_same_file(tmp_path: Path) -> None:
    write_labels(tmp_path / "a.pdf", [label(1)])
    write_labels(tmp_path / "b.pdf", [label(1)])
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize("title", ["", "x" * 300, "Chemise " * 60, "قميص", "\u0000", "a\nb"])
def test_odd_titles_leave_the_codes_readable(tmp_path: Path, title: str) -> None:
    one = label(3, title=title)
    write_labels(tmp_path / "labels.pdf", [one])
    assert codes(tmp_path / "labels.pdf") == [{one.ean, one.link}]


def test_long_names_end_in_an_ellipsis_within_the_width() -> None:
    lines = wrapped("Chemise extraordinairement longue en popeline de coton", "Helvetica", 10, 90, 2)
    assert len(lines) == 2
    assert lines[0] == "Chemise"
    assert lines[-1].endswith("…")
    assert all(pdfmetrics.stringWidth(line, "Helvetica", 10) <= 90 for line in lines)
    assert wrapped("Robe en lin", "Helvetica", 10, 90, 2) == ["Robe en lin"]
    assert wrapped("", "Helvetica", 10, 90, 2) == []


@pytest.mark.parametrize(
    ("price", "width", "lines"),
    [
        ("59,90 €", 90, ["59,90 €"]),
        ("1\u202f299\u202f990,00\u00a0KZT", 90, ["1\u202f299\u202f990,00\u00a0KZT"]),
        ("1\u202f299\u202f990,00\u00a0KZT", 60, ["1\u202f299\u202f990,00", "KZT"]),
        ("KZT\u00a01,299,990.00", 60, ["KZT", "1,299,990.00"]),
        ("€1,299,990.00", 60, ["€", "1,299,990.00"]),
        ("\u200f1.299.990,00\u00a0KZT", 60, ["1.299.990,00", "KZT"]),
        ("\u200f59,90\u00a0€", 90, ["59,90\u00a0€"]),
        ("1\u202f000\u202f000\u202f000\u202f000,00\u00a0VND", 30, ["1\u202f000\u202f000\u202f000\u202f000,00", "VND"]),
    ],
)
def test_a_price_is_whole_however_long_it_is(price: str, width: float, lines: list[str]) -> None:
    shown, size = fitted(price, "Helvetica", width)
    assert shown == lines
    assert all(pdfmetrics.stringWidth(line, "Helvetica", size) <= width + 1e-6 for line in shown)
    assert size <= 12


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(PsycheError, match="cannot be written"):
        write_labels(tmp_path / "absent" / "labels.pdf", [label(1)])


def test_an_empty_catalogue_and_an_unknown_product_are_told(tmp_path: Path) -> None:
    database = open_database(tmp_path / "psyche.sqlite3")
    try:
        with pytest.raises(PsycheError, match="no article that a code opens"):
            write_catalogue_labels(tmp_path / "labels.pdf", database)
        with pytest.raises(PsycheError, match="no product nothing"):
            write_catalogue_labels(tmp_path / "labels.pdf", database, product_ids=["nothing"])
    finally:
        database.close()
    assert not (tmp_path / "labels.pdf").exists()


_FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>
{items}
</channel></rss>
"""
_ITEM = """<item><g:id>{id}</g:id><g:item_group_id>{group}</g:item_group_id><title>Robe {group}</title>
<description>En lin.</description><link>https://shop.example/{id}</link>
<g:image_link>https://shop.example/{id}.jpg</g:image_link><g:availability>in_stock</g:availability>
<g:price>129.90 EUR</g:price><g:sale_price>99.90 EUR</g:sale_price><g:brand>Maison</g:brand><g:color>Bleu</g:color>
<g:size>{size}</g:size><g:gtin>{gtin}</g:gtin></item>
"""


def test_the_catalogue_is_printed_whole_or_by_product(tmp_path: Path) -> None:
    gtins = [label(number).ean for number in range(1, 5)]
    items = "".join(
        _ITEM.format(id=f"v{index}", group=f"p{index // 2}", size=36 + 2 * index, gtin=gtin)
        for index, gtin in enumerate([*gtins, ""])
    )
    feed = tmp_path / "products.xml"
    feed.write_text(_FEED.format(items=items), encoding="utf-8")
    database = open_database(tmp_path / "psyche.sqlite3")
    try:
        import_feeds(database, products=[feed], inventory=[], reviews=[], stores=[], language="fr", progress=None)
        assert write_catalogue_labels(tmp_path / "all.pdf", database, language="fr") == 5
        assert write_catalogue_labels(tmp_path / "one.pdf", database, product_ids=["p1"], language="fr") == 2
    finally:
        database.close()
    assert {text for page in codes(tmp_path / "all.pdf") for text in page} >= set(gtins)
    assert {text for text in codes(tmp_path / "one.pdf")[0] if text.isdigit()} == set(gtins[2:])
    assert "99,90 €" in texts(tmp_path / "one.pdf")


_WITHOUT_GTIN = ("LN-SHIRT-M", "42", "Größe 38", "SKU:7", "a-number-that-is-much-too-long-for-bars-1234567890")


def test_what_has_no_gtin_of_its_own_gets_codes_that_open_it(tmp_path: Path) -> None:
    """The number where it is safe to scan, the address of its page where it is not, and no bars beyond ASCII."""
    twice = label(1).ean
    items = [(number, "") for number in _WITHOUT_GTIN] + [("G1", twice), ("G2", twice)]
    feed = tmp_path / "products.xml"
    feed.write_text(
        _FEED.format(items="".join(_ITEM.format(id=one, group=one, size=38, gtin=gtin) for one, gtin in items)),
        encoding="utf-8",
    )
    with closing(open_database(tmp_path / "psyche.sqlite3")) as database:
        import_feeds(database, products=[feed], language="fr")
        assert write_catalogue_labels(tmp_path / "labels.pdf", database) == len(items)
        catalogue = Catalogue(database)
        opened: dict[str, set[tuple[Symbology, str]]] = {}
        for text, kind in decoded(tmp_path / "labels.pdf"):
            identity = resolve_code(kind, text, ResolveRules(numbers=catalogue.numbers))
            assert isinstance(identity, GarmentIdentity)
            (article,) = catalogue.articles(identity)
            opened.setdefault(article.id, set()).add((kind, text))
    qr, bars = Symbology.QR, Symbology.CODE128
    assert opened == {
        "LN-SHIRT-M": {(qr, "LN-SHIRT-M"), (bars, "LN-SHIRT-M")},
        "42": {(qr, "42"), (bars, "42")},
        "Größe 38": {(qr, "Größe 38")},
        "SKU:7": {(qr, "SKU:7"), (bars, "SKU:7")},
        _WITHOUT_GTIN[4]: {(qr, _WITHOUT_GTIN[4])},
        "G1": {(qr, "G1"), (bars, "G1")},
        "G2": {(qr, "G2"), (bars, "G2")},
    }
    assert "SKU:7" in texts(tmp_path / "labels.pdf")
