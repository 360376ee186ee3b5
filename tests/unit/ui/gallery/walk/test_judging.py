"""Each judgement finds what it is for, and nothing where that is missing."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ui.gallery.walk.judging import Finding, bare, broken, cut, folded, judged, mixed, overlapping, small
from ui.gallery.walk.scene import Box, Control, Cover, Essential, Photo, Scene, Text, around

WINDOW = Box(0, 0, 1080, 1920)


def text(number: int, place: Box, words: str = "words", room: Box = WINDOW) -> Text:
    """Return a text of one line at this place."""
    return Text(number, "here", place, room.common(WINDOW), words=words, ink=(place,), room=room)


def found(findings: Sequence[Finding]) -> list[tuple[str, str]]:
    return [(finding.kind, finding.what) for finding in findings]


def test_nothing_is_found_where_all_is_well() -> None:
    scene = Scene(
        WINDOW,
        texts=(text(1, Box(60, 300, 400, 40)), text(2, Box(60, 350, 400, 40))),
        controls=(Control(3, "a", Box(60, 500, 90, 90), Box(60, 500, 90, 90)),),
        photos=(Photo(4, "b", Box(0, 700, 648, 864), Box(0, 700, 648, 864)),),
        essentials=(Essential(5, "c", Box(60, 1000, 90, 90), Box(60, 1000, 90, 90), place=WINDOW),),
        pages=("productPage",),
    )
    assert judged(scene) == ()
    assert scene.photo_share == pytest.approx(0.27)


@pytest.mark.parametrize(
    ("changed", "much"),
    [
        ({"is_elided": True}, "left out"),
        ({"too_wide": 12.0}, "12 px wider"),
        ({"room": Box(0, 0, 300, 1920)}, "400×40"),
        ({"ink": (Box(900, 300, 400, 40),)}, "no more than 180×40"),
        ({"ink": (Box(60, 1900, 400, 40),)}, "no more than 400×20"),
    ],
)
def test_what_is_cut_is_found(changed: dict[str, object], much: str) -> None:
    whole = text(1, Box(60, 300, 400, 40))
    (finding,) = cut(Scene(WINDOW, texts=(replace(whole, **changed),)))  # type: ignore[arg-type]
    assert finding.kind == "cut"
    assert much in finding.much


def test_words_without_end_may_end_in_an_ellipsis_and_nothing_else() -> None:
    endless = replace(text(1, Box(60, 300, 400, 40), "no end"), is_elided=True)
    assert not list(cut(Scene(WINDOW, texts=(endless,)), ["no end"]))
    assert not list(cut(Scene(WINDOW, texts=(replace(endless, words="a n\u00ado e\u00adnd"),)), ["no end"]))
    assert list(cut(Scene(WINDOW, texts=(replace(endless, words="size"),)), ["no end"]))


def test_what_can_be_scrolled_to_is_not_cut() -> None:
    below = text(1, Box(60, 4000, 400, 40), room=Box(0, -1e6, 1080, 2e6))
    assert not list(cut(Scene(WINDOW, texts=(below,))))


def test_a_break_inside_a_word_is_told_with_the_word() -> None:
    scene = Scene(WINDOW, texts=(replace(text(1, Box(0, 0, 9, 9), "Heavyweight"), breaks=("Heavyweig|ht",)),))
    assert [finding.much for finding in broken(scene)] == ["Heavyweig|ht"]


def test_texts_that_run_into_one_another_overlap() -> None:
    one, other = text(1, Box(60, 300, 400, 40), "one"), text(2, Box(60, 330, 400, 40), "other")
    assert found(list(overlapping(Scene(WINDOW, texts=(one, other))))) == [("overlap", "“one” in here")]
    apart = replace(other, ink=(Box(60, 338, 400, 40),))  # a hair is what letters may share
    assert not list(overlapping(Scene(WINDOW, texts=(one, apart))))


def test_lines_are_judged_not_the_box_round_them() -> None:
    ragged = replace(text(1, Box(60, 300, 400, 80)), ink=(Box(60, 300, 400, 40), Box(60, 340, 100, 40)))
    beside = text(2, Box(200, 345, 200, 30))
    assert not list(overlapping(Scene(WINDOW, texts=(ragged, beside))))


def test_what_is_scrolled_out_of_sight_overlaps_nothing() -> None:
    one = text(1, Box(60, 300, 400, 40))
    beneath = replace(text(2, Box(60, 310, 400, 40)), seen=Box(60, 400, 400, 400))
    assert not list(overlapping(Scene(WINDOW, texts=(one, beneath))))


def test_a_text_on_a_control_that_is_not_its_own_overlaps() -> None:
    control = Control(1, "size-M", Box(60, 300, 90, 90), Box(60, 300, 90, 90))
    stray = text(2, Box(100, 320, 400, 40))
    assert found(list(overlapping(Scene(WINDOW, texts=(stray,), controls=(control,))))) == [
        ("overlap", "“words” in here")
    ]
    label = replace(stray, within=frozenset({1}))
    assert not list(overlapping(Scene(WINDOW, texts=(label,), controls=(control,))))
    page = Control(1, "page", WINDOW, WINDOW)  # a ground, not a button
    assert not list(overlapping(Scene(WINDOW, texts=(stray,), controls=(page,))))


def test_controls_that_cover_one_another_overlap_unless_one_is_in_the_other() -> None:
    one = Control(1, "one", Box(60, 300, 90, 90), Box(60, 300, 90, 90))
    other = Control(2, "other", Box(140, 300, 90, 90), Box(140, 300, 90, 90))
    assert found(list(overlapping(Scene(WINDOW, controls=(one, other))))) == [("overlap", "one")]
    inside = replace(other, box=Box(70, 310, 20, 20), seen=Box(70, 310, 20, 20))
    assert not list(overlapping(Scene(WINDOW, controls=(one, inside))))


def test_a_text_under_a_picture_overlaps_and_on_it_does_not() -> None:
    words = text(5, Box(60, 300, 400, 40))
    picture = Box(0, 320, 500, 500)
    assert found(list(overlapping(Scene(WINDOW, texts=(words,), photos=(Photo(6, "p", picture, picture),))))) == [
        ("overlap", "“words” in here")
    ]
    assert not list(overlapping(Scene(WINDOW, texts=(words,), photos=(Photo(4, "p", picture, picture),))))


def test_what_a_veil_hides_is_no_overlap_but_what_it_halves_is() -> None:
    lower, upper = text(1, Box(60, 300, 400, 40), "lower"), text(9, Box(60, 310, 400, 40), "upper")
    veil = Cover(8, "veil", WINDOW, WINDOW)
    assert not list(overlapping(Scene(WINDOW, texts=(lower, upper), covers=(veil,))))
    assert not bare(lower, (veil,)).ink
    assert bare(upper, (veil,)) == upper
    card = Cover(8, "card", Box(200, 300, 400, 100), Box(200, 300, 400, 100))
    assert found(list(overlapping(Scene(WINDOW, texts=(lower,), covers=(card,))))) == [("overlap", "“lower” in here")]
    assert not bare(lower, (card,)).ink
    ground = replace(card, number=0)
    assert not list(overlapping(Scene(WINDOW, texts=(lower,), covers=(ground,))))


def test_an_essential_below_its_place_is_under_the_fold() -> None:
    place = Box(0, 288, 1080, 1452)
    doors = Essential(1, "doors", Box(60, 1700, 900, 91), Box(60, 1700, 900, 40), place=place)
    (finding,) = folded(Scene(WINDOW, essentials=(doors,)))
    assert (finding.kind, finding.what) == ("fold", "doors")
    assert finding.much.startswith("51 px")
    assert not list(folded(Scene(WINDOW, essentials=(replace(doors, box=Box(60, 1600, 900, 91)),))))
    gone = replace(doors, box=Box(60, 1700, 900, 0))  # nothing of it, so nothing to be seen
    assert not list(folded(Scene(WINDOW, essentials=(gone,))))


def test_what_passes_may_lie_on_what_stays_but_not_on_an_essential() -> None:
    words, place = text(1, Box(60, 300, 400, 40)), Box(200, 300, 400, 100)
    passing = Scene(
        WINDOW,
        texts=(words, replace(text(9, Box(210, 310, 300, 40)), within=frozenset({7}), is_passing=True)),
        controls=(Control(7, "notice", place, place, is_passing=True),),
        covers=(Cover(8, "notice", place, place, frozenset({7}), is_passing=True),),
    )
    assert judged(passing) == ()
    price = Essential(2, "price", Box(220, 310, 90, 40), Box(220, 310, 90, 40), place=WINDOW)
    assert [finding.much for finding in folded(replace(passing, essentials=(price,)))] == [
        "90×40 at 220,310 under notice"
    ]
    menu = replace(passing.covers[0], is_asked=True)
    assert not list(folded(replace(passing, essentials=(price,), covers=(menu,))))


def test_a_photograph_smaller_than_the_page_is_built_on_is_told() -> None:
    hero = Photo(1, "hero", Box(0, 288, 648, 864), Box(0, 288, 648, 864))
    assert not list(small(Scene(WINDOW, photos=(hero,)), "product"))
    (finding,) = small(Scene(WINDOW, photos=(replace(hero, seen=Box(0, 288, 648, 600)),)), "product")
    assert (finding.kind, finding.much.partition(" ")[0]) == ("share", "18.8%")
    lower = replace(hero, seen=Box(0, 640, 648, 700))
    assert not list(small(Scene(WINDOW, photos=(lower,)), "product", reflection=1 / 3))
    assert list(small(Scene(WINDOW, photos=(replace(hero, seen=Box(0, 640, 648, 600)),)), "product", reflection=1 / 3))
    assert list(small(Scene(Box(0, 0, 1920, 1080), photos=(hero,)), "product"))


def test_two_pages_at_once_are_a_ghost() -> None:
    assert [finding.kind for finding in mixed(Scene(WINDOW, pages=("garmentsPage", "productPage")))] == ["ghost"]


def test_boxes_are_joined_without_those_that_are_nowhere() -> None:
    assert around([Box(10, 10, 10, 10), Box(), Box(30, 40, 10, 10)]) == Box(10, 10, 30, 40)
    assert around([]) == Box()
