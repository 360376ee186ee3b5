import contextlib

import pytest
from biip.gs1_messages import GS1Message
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import PayloadRefused
from app.domain.garments import GarmentIdentity
from app.domain.scans import Symbology
from app.identification import ResolveRules, Unidentified, check_digit, link_for, resolve_code
from app.identification.printed import before_add_on
from tests.support.own_numbers import FewNumbers

GTIN = "09506000134352"
RULES = ResolveRules(
    url_patterns=(
        r"https://shop\.example/[a-z]{2}/p/(?P<gtin>[0-9]{13})(\?.*)?",
        r"https://shop\.example/s/(?P<sku>[A-Z0-9-]+)",
        r"https://shop\.example/either/(?:(?P<gtin>[0-9]{13})|(?P<sku>[A-Z].*))",
    ),
    numbers=FewNumbers({"ROBE-40": GTIN}),
)
SERIAL_CHARACTERS = "".join(chr(code) for code in range(0x21, 0x7B) if chr(code) not in "#$@[\\]^`")
gtins = (
    st.text("0123456789", min_size=13, max_size=13).filter(lambda body: int(body) > 0).map(lambda b: b + check_digit(b))
)
serials = st.text(SERIAL_CHARACTERS, min_size=1, max_size=20)

any_symbology = pytest.mark.parametrize(
    "symbology", [Symbology.QR, Symbology.DATA_MATRIX, Symbology.CODE128, Symbology.OTHER]
)


def resolve(value: str, symbology: Symbology = Symbology.QR) -> GarmentIdentity | Unidentified:
    return resolve_code(symbology, value, RULES)


@pytest.mark.parametrize(
    ("symbology", "value", "gtin"),
    [
        (Symbology.EAN13, "9506000134352", GTIN),
        (Symbology.EAN13, "0036000291452", "00036000291452"),
        (Symbology.EAN13, "036000291452", "00036000291452"),
        (Symbology.EAN13, "]E09506000134352", GTIN),
        (Symbology.EAN8, "96385074", "00000096385074"),
        (Symbology.OTHER, "]E496385074", "00000096385074"),
        (Symbology.UPCE, "04252614", "00042100005264"),
        (Symbology.UPCE, "425261", "00042100005264"),
        (Symbology.UPCE, "0042100005264", "00042100005264"),
        (Symbology.OTHER, "04252614", "00042100005264"),
        (Symbology.ITF, "09506000134352", GTIN),
        (Symbology.OTHER, "]I109506000134352", GTIN),
        (Symbology.DATABAR, "09506000134352", GTIN),
        (Symbology.DATABAR, "0109506000134352", GTIN),
        (Symbology.DATABAR, "]e00109506000134352", GTIN),
        (Symbology.CODE128, "9506000134352", GTIN),
        (Symbology.QR, " 9506000134352\r\n", GTIN),
        (Symbology.OTHER, "09506000134352", GTIN),
    ],
)
def test_numbers(symbology: Symbology, value: str, gtin: str) -> None:
    assert resolve(value, symbology) == GarmentIdentity(gtin)


@pytest.mark.parametrize(
    ("symbology", "value", "reason"),
    [
        (Symbology.EAN13, "9506000134353", "check digit"),
        (Symbology.EAN13, "96385074", "8 digits"),
        (Symbology.EAN8, "9506000134352", "13 digits"),
        (Symbology.EAN8, "96385075", "check digit"),
        (Symbology.UPCE, "04252615", "check digit"),
        (Symbology.UPCE, "0425261", "UPC-E"),
        (Symbology.UPCE, "ABCDEF", "UPC-E"),
        (Symbology.ITF, "123456", "6 digits"),
        (Symbology.ITF, "09506000134353", "check digit"),
        (Symbology.CODE128, "12345", "no article number"),
        (Symbology.EAN13, "0000000000000", "check digit"),
        (Symbology.QR, "", "empty"),
        (Symbology.QR, "   ", "empty"),
        (Symbology.QR, "Bonjour", "neither"),
        (Symbology.QR, "100 m²", "neither"),
        (Symbology.QR, "(21)ABC", "element 01"),
        (Symbology.QR, "(01)9506000134352", "not 14 digits"),
        (Symbology.QR, "(01)09506000134353", "check digit"),
        (Symbology.QR, "()", "element 01"),
        (Symbology.DATA_MATRIX, "]d20109506000134353", "check digit"),
        (Symbology.DATA_MATRIX, "]d201095", "not 14 digits"),
        (Symbology.DATA_MATRIX, "]d210LOT", "element 01"),
        (Symbology.DATA_MATRIX, "]d2", "element 01"),
    ],
)
def test_what_is_no_article_is_told_apart(symbology: Symbology, value: str, reason: str) -> None:
    outcome = resolve(value, symbology)
    assert isinstance(outcome, Unidentified)
    assert reason in outcome.reason


@any_symbology
@pytest.mark.parametrize(
    ("value", "serial"),
    [
        ("]d20109506000134352", None),
        ("]C1010950600013435221S1", "S1"),
        ("]Q30109506000134352112401011729010110LOT\x1d21S/1", "S/1"),
        ("\x1d010950600013435221S1\x1d10LOT", "S1"),
        ("]d210LOT\x1d0109506000134352\x1d21S1", "S1"),
        ("]d2240EXTRA\x1d0109506000134352310300012521S1", "S1"),
        ("010950600013435221S1", "S1"),
        ("0109506000134352", None),
        ("(01)09506000134352", None),
        ("(10)LOT(01)09506000134352(21)a(b)c", "a(b)c"),
        ("]d2010950600013435221" + "X" * 21, None),
    ],
)
def test_element_strings(symbology: Symbology, value: str, serial: str | None) -> None:
    assert resolve(value, symbology) == GarmentIdentity(GTIN, serial)


@any_symbology
@pytest.mark.parametrize(
    ("value", "serial"),
    [
        ("https://id.gs1.org/01/09506000134352", None),
        ("https://id.gs1.org/01/09506000134352/21/32a%2Fb", "32a/b"),
        ("https://id.gs1.org/01/09506000134352/22/2A/10/LOT/21/S1?17=290101", "S1"),
        ("HTTPS://ID.GS1.ORG/01/09506000134352/21/S1", "S1"),
        ("http://shop.example:8080/a/b/01/9506000134352/", None),
        ("https://shop.example/gtin/9506000134352/cpv/2A/lot/L/ser/S1", "S1"),
        ("https://user@shop.example/01/9506000134352#top", None),
        ("https://shop.example/01/shoes/01/09506000134352", None),
        ("https://shop.example/p?gtin=9506000134352&ser=S1", "S1"),
        ("https://shop.example/p?01=09506000134352;21=S1", "S1"),
        ("https://shop.example/01/09506000134352?21=S1", "S1"),
        ("https://id.gs1.org/01/%30%39506000134352", None),
        ("https://id.gs1.org/01/09506000134352/21/%00", None),
        ("https://id.gs1.org/01/09506000134352/21/%E2%80%AE", None),
        ("https://shop.example/fr/p/9506000134352?utm=x", None),
        ("https://shop.example/s/ROBE-40", None),
        ("https://shop.example/either/9506000134352", None),
        ("https://shop.example/either/ROBE-40", None),
    ],
)
def test_web_addresses(symbology: Symbology, value: str, serial: str | None) -> None:
    assert resolve(value, symbology) == GarmentIdentity(GTIN, serial)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("https://id.gs1.org/01/09506000134353", "check digit"),
        ("https://shop.example/fr/p/9506000134353", "check digit"),
        ("https://shop.example/p?gtin=9506000134353", "check digit"),
        ("https://shop.example/p?gtin=95060", "8, 12, 13 or 14 digits"),
        ("https://shop.example/01/\uff19", "digit"),
        ("https://shop.example/s/UNKNOWN", "no article it sells"),
        ("https://shop.example/", "names no article"),
        ("https://dlnkd.example/ARFKk4XNAVA", "compressed"),
        ("https://[broken/01/09506000134352", "cannot be read"),
        ("https://id.gs1.org/00/106141412345678908", "names no article"),
        ("https:", "names no article"),
    ],
)
def test_web_addresses_without_an_article(value: str, reason: str) -> None:
    if not value.isascii():
        with pytest.raises(PayloadRefused, match=reason):
            resolve(value)
        return
    outcome = resolve(value)
    assert isinstance(outcome, Unidentified)
    assert reason in outcome.reason


OWN = "96385074"
"""A number of the shop's own that could be a GTIN-8, and that the catalogue does not have as one."""


class OneGtin(FewNumbers):
    """Knows one article by its GTIN, and a few by numbers and addresses of their own."""

    def knows_gtin(self, gtin14: str) -> bool:
        return gtin14 == GTIN

    def by_link(self, address: str) -> GarmentIdentity | None:
        return GarmentIdentity("", item="PAGE") if address == "https://shop.example/products/linen" else None


@any_symbology
@pytest.mark.parametrize(
    ("value", "identity"),
    [
        ("LN-SHIRT-M", GarmentIdentity("", item="LN-SHIRT-M")),
        ("]C0LN-SHIRT-M", GarmentIdentity("", item="LN-SHIRT-M")),
        ("  LN-SHIRT-M\r\n", GarmentIdentity("", item="LN-SHIRT-M")),
        ("12345", GarmentIdentity("", item="12345")),
        ("(A) 7", GarmentIdentity("", item="(A) 7")),
        (GTIN, GarmentIdentity(GTIN)),
        (OWN, GarmentIdentity("", item=OWN)),
        ("https://shop.example/products/linen", GarmentIdentity("", item="PAGE")),
        ("https://shop.example/s/ROBE%2D40", GarmentIdentity("", item="ROBE-40")),
        (link_for(GTIN, "7"), GarmentIdentity(GTIN, "7")),
        ("a ticket", None),
        ("https://shop.example/products/wool", None),
    ],
)
def test_what_gs1_does_not_name_is_a_number_of_the_shops_own(
    symbology: Symbology, value: str, identity: GarmentIdentity | None
) -> None:
    known = dict.fromkeys(("LN-SHIRT-M", "12345", "(A) 7", GTIN, OWN, "ROBE-40", "SKU:1", "\u202eX"), "")
    outcome = resolve_code(symbology, value, ResolveRules((r"https://shop\.example/s/(?P<id>.+)",), OneGtin(known)))
    assert outcome == identity if identity else isinstance(outcome, Unidentified)


@pytest.mark.parametrize("value", ["\u0663-1", "\u202eX"])
def test_a_text_that_is_not_safe_names_nothing_even_where_the_feed_has_it(value: str) -> None:
    with pytest.raises(PayloadRefused):
        resolve_code(Symbology.QR, value, ResolveRules(numbers=FewNumbers({value: ""})))


def test_a_sku_without_a_lookup_is_unidentified() -> None:
    rules = ResolveRules(url_patterns=(r"https://shop\.example/s/(?P<sku>.+)",))
    assert isinstance(resolve_code(Symbology.QR, "https://shop.example/s/ROBE-40", rules), Unidentified)


@pytest.mark.parametrize("add_on", ["02", "51995"])
@pytest.mark.parametrize(
    ("number", "gtin"),
    [
        ("9506000134352", GTIN),
        ("036000291452", "00036000291452"),
        ("96385074", "00000096385074"),
    ],
)
@pytest.mark.parametrize("form", ["{}{}", "]E3{}{}", "{} {}", "]E3{} {}", "]E0{}]E1{}"])
def test_an_add_on_is_left_out(form: str, number: str, gtin: str, add_on: str) -> None:
    joined = form.replace("]E1", "]E1" if len(add_on) == 2 else "]E2").format(number, add_on)
    assert resolve(joined, Symbology.OTHER) == GarmentIdentity(gtin)


def test_an_add_on_is_left_out_of_an_ean_that_is_told_as_such() -> None:
    assert resolve("950600013435202", Symbology.EAN13) == GarmentIdentity(GTIN)
    assert resolve("]E49638507402") == GarmentIdentity("00000096385074")
    assert resolve("0425261402", Symbology.OTHER) == GarmentIdentity("00042100005264")  # UPC-E
    assert resolve("012345678901251234", Symbology.OTHER) == GarmentIdentity("00123456789012")  # begins like an element


@pytest.mark.parametrize(
    ("value", "symbology"),
    [
        ("950600013435302", Symbology.OTHER),  # wrong check digit
        ("950600013435202", Symbology.CODE128),  # no other kind of code has add-ons
        ("9638507402", Symbology.QR),
        ("95060001343520", Symbology.OTHER),
        ("95060001343521", Symbology.EAN13),
        ("]E102", Symbology.OTHER),
        ("]E251995", Symbology.OTHER),
    ],
)
def test_what_no_check_digit_proves_has_no_add_on(value: str, symbology: Symbology) -> None:
    assert isinstance(resolve(value, symbology), Unidentified)


@given(gtins, st.text("0123456789", min_size=2, max_size=2) | st.text("0123456789", min_size=5, max_size=5))
def test_a_number_that_is_right_as_a_whole_is_never_parted(gtin: str, add_on: str) -> None:
    assert resolve(gtin, Symbology.OTHER) == GarmentIdentity(gtin)
    ean = gtin[1:]
    if check_digit(ean[:-1]) == ean[-1]:
        found = resolve(ean + add_on, Symbology.OTHER)
        assert isinstance(found, Unidentified) or found.gtin in (f"0{ean}", ean[2:] + add_on[:2])


@any_symbology
@pytest.mark.parametrize(
    ("value", "gtin"),
    [
        ("9 506000 134352", GTIN),
        ("978-2-07-036822-8", "09782070368228"),
        ("0 36000 29145 2", "00036000291452"),
        ("9638 5074", "00000096385074"),
        ("9\u00a0506000\u202f134352", GTIN),
        ("(01) 09506000134352", GTIN),
        ("(01) 0 9506000 134352", GTIN),
        ("id.gs1.org/01/09506000134352", GTIN),
        ("shop.example/s/ROBE-40", GTIN),
        ("\ufeff9506000134352", GTIN),
        ("9506000134352\0\0", GTIN),
        ("\0\ufeff 9506000134352\r\n\0", GTIN),
        ("]Q1\ufeffhttps://id.gs1.org/01/09506000134352", GTIN),
    ],
)
def test_numbers_as_they_are_printed_and_padded(symbology: Symbology, value: str, gtin: str) -> None:
    assert resolve(value, symbology) == GarmentIdentity(gtin)


@pytest.mark.parametrize(
    "value", ["9 506000 134353", "2026-11-30", "2026-11-30 12 05", "96 38 50 74", "9506000--134352", "a.b/", "1 2", "-"]
)
def test_groups_that_are_no_article_number(value: str) -> None:
    assert isinstance(resolve(value), Unidentified)


@pytest.mark.parametrize(
    ("value", "identity"),
    [
        ("urn:epc:id:sgtin:0614141.812345.6789", GarmentIdentity("80614141123458", "6789")),
        ("URN:EPC:id:sgtin:0614141.812345.32a%2Fb", GarmentIdentity("80614141123458", "32a/b")),
        ("urn:epc:id:sgtin:0614141.812345.a.b", GarmentIdentity("80614141123458", "a.b")),
        ("urn:epc:tag:sgtin-96:3.0614141.812345.6789", GarmentIdentity("80614141123458", "6789")),
        ("urn:epc:tag:sgtin-198:3.0614141.712345.32a%2Fb", GarmentIdentity("70614141123451", "32a/b")),
        ("urn:epc:raw:96.x3074257BF7194E4000001A85", GarmentIdentity("80614141123458", "6789")),
        ("urn:epc:id:sscc:0614141.1234567890", None),
        ("urn:epc:id:sgtin:0614141.81234.6789", None),
        ("urn:epc:idpat:sgtin:0614141.812345.*", None),
        ("urn:epc:id:sgtin:0614141.812345.%00", None),
        ("urn:epc:", None),
    ],
)
def test_epc_addresses(value: str, identity: GarmentIdentity | None) -> None:
    outcome = resolve(value)
    assert isinstance(outcome, Unidentified) if identity is None else outcome == identity


@any_symbology
@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("9" * 513, "more than the 512"),
        ("https://shop.example/" + "a" * 500, "more than the 512"),
        ("https://shop.example/\x00a", "control character"),
        ("95060001\x0734352", "control character"),
        ("https://id.gs1.org/01/09506000134352\x1d", "control character"),
        ("é\x1d", "control character"),
        ("https://shop.example/\u202egnp.exe", "bidirectional"),
        ("9506000134352\u200f", "bidirectional"),
        ("9506000\ufeff134352", "invisible"),
        ("9506000\x00134352", "control character"),
        ("a\u2028b", "invisible"),
        ("\ud800", "invisible"),
        ("٩٥٠٦٠٠٠١٣٤٣٥٢", "not ASCII"),
        (
            "https://id.gs1.org/01/\uff10\uff19\uff15\uff10\uff16\uff10\uff10\uff10\uff11\uff13\uff14\uff13\uff15\uff12",
            "not ASCII",
        ),
        ("javascript:alert(1)", "scheme"),
        ("JavaScript:alert(1)", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("tel:+33123456789", "scheme"),
        ("WIFI:S:shop;T:WPA;P:secret;;", "scheme"),
        ("urn:isbn:9780306406157", "scheme"),
        ("data:text/html,x", "scheme"),
    ],
)
def test_unsafe_payloads_are_refused_without_repeating_them(symbology: Symbology, value: str, why: str) -> None:
    with pytest.raises(PayloadRefused, match=why) as caught:
        resolve(value, symbology)
    assert value not in str(caught.value)


@pytest.mark.parametrize("number", ["AB:12", "sku:4711", "coat:navy:M", "urn:shop:7"])
def test_a_number_of_the_shop_may_look_like_an_address(number: str) -> None:
    rules = ResolveRules(numbers=FewNumbers({number: ""}))
    for value in (number, f" {number}\r\n", f"]C0{number}"):
        assert resolve_code(Symbology.CODE128, value, rules) == GarmentIdentity("", item=number)
    for value in (f"{number}3", "javascript:alert(1)"):
        with pytest.raises(PayloadRefused, match="scheme"):
            resolve_code(Symbology.QR, value, rules)


def test_the_longest_payload_is_taken() -> None:
    link = "https://id.gs1.org/01/09506000134352?x="
    assert resolve(link + "a" * (512 - len(link))) == GarmentIdentity(GTIN)


@given(gtins, st.none() | serials)
def test_digital_link_round_trip(gtin: str, serial: str | None) -> None:
    assert resolve(link_for(gtin, serial)) == GarmentIdentity(gtin, serial)


@given(gtins, serials, st.text(SERIAL_CHARACTERS, min_size=1, max_size=20), st.booleans())
def test_element_strings_agree_with_biip(gtin: str, serial: str, lot: str, lot_first: bool) -> None:
    optional = f"10{lot}\x1d21{serial}" if lot_first else f"21{serial}\x1d10{lot}"
    text = f"01{gtin}17290131{optional}"
    peer = GS1Message.parse(text)
    peer_serial = peer.element_strings.get(ai="21")
    assert peer_serial is not None
    assert resolve(f"]d2{text}") == GarmentIdentity(gtin, peer_serial.value)


@given(gtins, st.sampled_from([Symbology.EAN13, Symbology.ITF, Symbology.DATABAR, Symbology.QR, Symbology.OTHER]))
def test_a_wrong_check_digit_is_never_a_garment(gtin: str, symbology: Symbology) -> None:
    wrong = gtin[:-1] + str((int(gtin[-1]) + 1) % 10)
    for value in (wrong, wrong[1:], f"(01){wrong}", f"]d201{wrong}", link_for(wrong)):
        if len(value) == 13 and gtin[0] != "0":
            continue  # without its first digit it is another number
        if value.isdigit() and before_add_on(value) is not None:
            continue  # with digits too many behind it, it is another one
        assert isinstance(resolve(value, symbology), Unidentified)


@given(st.text(max_size=600), st.sampled_from(Symbology))
def test_random_text_is_answered_or_refused(text: str, symbology: Symbology) -> None:
    with contextlib.suppress(PayloadRefused):
        outcome = resolve(text, symbology)
        assert isinstance(outcome, (GarmentIdentity, Unidentified))


@given(
    st.sampled_from(
        ["https://", "https://id.gs1.org/01/", "]d2", "]d201", "(01)", "urn:epc:id:sgtin:", "\x1d", "01" + GTIN]
    ),
    st.text(st.characters(codec="ascii"), max_size=80),
    st.sampled_from(Symbology),
)
def test_random_endings_are_answered_or_refused(start: str, text: str, symbology: Symbology) -> None:
    with contextlib.suppress(PayloadRefused):
        outcome = resolve(start + text, symbology)
        if isinstance(outcome, GarmentIdentity):
            assert check_digit(outcome.gtin[:-1]) == outcome.gtin[-1]
