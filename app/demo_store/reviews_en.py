"""What English-speaking customers write: phrases with `[choice|choice]` and `{slots}`, by part of a review.

Slots: noun (this shirt), Noun, cloth, Cloth, detail, colour, size, it, them, is, has, s (third-person ending).
"""

TITLES: dict[int, tuple[str, ...]] = {
    5: (
        "[Exactly|Just] what I was after",
        "Even better in person",
        "Love the {colour}",
        "Worth every euro",
        "My favourite [buy|find] this year",
        "Beautifully made",
        "[Instant|A modern] classic",
        "Could not be happier",
        "The quality shows",
        "Living in {them}",
        "A keeper",
        "Lovely cut, lovely cloth",
        "Bought in Paris, worn everywhere",
        "Simple and right",
    ),
    4: (
        "Very good, one small quibble",
        "[Lovely|Good] quality",
        "Really pleased",
        "Nearly perfect",
        "Great {colour}, good cut",
        "Solid choice",
        "Good value",
        "Well thought out",
        "Would buy again",
        "Very wearable",
    ),
    3: (
        "Fine, nothing more",
        "Nice cloth, odd fit",
        "In two minds",
        "Good, but not for me",
        "Check the sizing",
        "Decent",
        "Expected a bit more",
    ),
    2: ("Disappointed", "Not worth the price", "The cut does not work", "Sadly returned", "Expected better"),
    1: ("Sent straight back", "Very disappointed", "Not as pictured"),
}

OPENERS: dict[str, tuple[str, ...]] = {
    "any": (
        "Bought {noun} in {colour} [last month|on a trip to Paris|in the Marais shop|while visiting Lyon|before the holidays] and [have hardly taken {them} off|have worn {them} weekly since].",
        "I had been looking for something like {noun} for [ages|months|a good year].",
        "The {colour} is [softer|deeper|subtler|even nicer] than in the photograph.",
        "A [birthday|Christmas|leaving] present to myself, in {colour}, and [no regrets|a good decision].",
        "The assistant in the [Bordeaux|Nice|Strasbourg|Paris|Nantes] shop talked me into {colour} and [she was right|he was right|I am glad].",
        "[Two|Three|Four] months of wear before writing this, so [a fair test|I can judge how {it} last{s}].",
        "This is [my second buy|the third thing I have bought] from these people and [the standard holds|they are consistent].",
        "I compared [two|three] other makers before settling on {noun}.",
        "Tried {them} on [for fun|while it was raining|just to see], [walked out wearing {them}|bought {them} on the spot].",
        "Ordered without much hope, kept without a doubt.",
    ),
    "shirt": (
        "Does for the office and [for a Sunday lunch|for the weekend] alike.",
        "[Wore|Put] {noun} [to a wedding|through a full day of meetings] and {it} still looked crisp at [ten|dinner].",
    ),
    "tee": (
        "I have [lived|practically lived] in {noun} since [June|the spring].",
        "The sort of basic you go back for in [another|a second] colour.",
    ),
    "knit": (
        "The first cold morning came and {noun} was ready.",
        "I feared {it} would itch: not at all[, even on bare skin|].",
        "I am always cold, and [this solved it|not any more].",
    ),
    "coat": (
        "Through [Breton drizzle|a windy week in Marseille|a wet November], {noun} [did the job|held up].",
        "I [hesitated|dithered] over the price for weeks, then gave in.",
    ),
    "trousers": (
        "Finding trousers that [fit|hang well] on me is usually [an expedition|a small miracle].",
        "I cycle to work and sit all day, so the cut matters.",
    ),
    "skirt": (
        "Works with [boots|white trainers|sandals] and [changes an outfit|smartens anything].",
        "I had given up on skirts; {noun} changed my mind.",
    ),
    "dress": (
        "[Three|Four] compliments [on the first outing|in one evening].",
        "Worn [to a wedding in Provence|to a christening|on holiday|to dinner] with [sandals|flats|a blazer].",
    ),
    "accessory": (
        "A small thing that [lifts|wakes up] [a dark coat|a whole winter|any outfit].",
        "Meant as a gift, kept for myself.",
    ),
}

CLOTH_GOOD: tuple[str, ...] = (
    "You notice {cloth} [at once|the moment you touch it|before anything else].",
    "{Cloth} [has not moved|looks new|has kept its shape] after [three|five|a dozen] washes.",
    "I really like {cloth}: [just the right weight|neither stiff nor limp|body without bulk|nothing like the usual].",
    "{Cloth} [hardly creases|wears in nicely|ages well], [which suits me|a real plus].",
    "Not a loose thread anywhere, [neat seams|straight seams|tidy inside as well as out].",
    "The finish [is clean|would shame dearer brands|is careful], and so is {cloth}.",
    "Thanks to {cloth}, [one is comfortable all day|comfort is immediate|it feels dearer than it was].",
    "In {colour}, {cloth} [catches the light well|has real depth|looks expensive].",
)
CLOTH_BAD: tuple[str, ...] = (
    "I expected more [body|substance|weight] from {cloth}.",
    "After [two|three] washes the shape [had shifted|was not quite the same].",
    "A seam [came open|gave way] [at the side|on the inside] [within a week|on second wear]; [the shop mended it, to be fair|I fixed it myself].",
    "The {colour} is [duller|greyer|paler] than on screen.",
    "Needs a proper iron or [the line is lost|it shows].",
)
DETAIL: tuple[str, ...] = (
    "Special mention for {detail}.",
    "I love {detail}[, which makes the difference| and the quiet of everything else|].",
    "[My favourite part|What I like best]: {detail}.",
    "With {detail}, the whole thing has [style|presence|an air about it].",
    "First you see {detail}, then [the cut|the colour|everything else].",
    "Nobody else notices {detail}, [but I do|and that is fine].",
    "Nothing too much, and {detail} [exactly where it should be|to finish it off].",
)
FIT: dict[str, tuple[str, ...]] = {
    "true": (
        "True to size: I took {size} and [would do so again|nothing needed altering|have no doubts].",
        "I am {size} everywhere and the {size} [is spot on|fits very well].",
        "The {size} matches [the guide|my usual size] [exactly|well].",
        "At 1.{cm} m, the {size} [is the right length|falls where it should].",
        "Take your usual size[, do not overthink it|].",
    ),
    "small": (
        "Runs [a bit small|small|snug]: [go up one|better to size up][, I ended with {size}|].",
        "Had to [exchange|swap] for a {size}; the other pulled at the [shoulders|waist|hips].",
        "My usual {size} is [close|on the tight side], [worth knowing first|especially after lunch].",
        "Close to the body even in {size}; [size up to be at ease|when in doubt go up].",
    ),
    "large": (
        "Runs [large|big|a little large]: [I went down a size|the {size} is ample|I swim a bit in the {size}].",
        "Roomy cut; I dropped a size and the {size} [is right|is still comfortable].",
        "In {size} there is [room to spare|space for a sweater underneath][, meant that way I think|].",
        "Between sizes, take the smaller[ without a thought|]. The {size} is generous.",
    ),
}
FIT_ONE_SIZE: tuple[str, ...] = (
    "The dimensions are [just right|well judged|generous].",
    "One size [works for the whole family|really does work|is no problem at all].",
    "A [handy|well-judged|perfect] format for every day.",
)
CLOSERS: dict[str, tuple[str, ...]] = {
    "good": (
        "Already eyeing another colour.",
        "I would [buy|choose] {them} again.",
        "My [sister|daughter|neighbour] has since bought the same.",
        "No complaints[ at all|].",
        "Charming service in the shop, too.",
        "Thanks to the team in {city} for the advice.",
        "Five stars, no hesitation.",
        "Hoping for ten years out of {them}.",
        "A purchase I do not regret.",
        "",
        "",
        "",
        "",
    ),
    "fair": (
        "A little something short of the fifth star.",
        "Ten euros less and it would be perfect.",
        "Keeping {them}, with pleasure.",
        "All in all, satisfied.",
        "",
        "",
    ),
    "bad": (
        "Went back[ the next day|].",
        "A pity, as the idea is lovely.",
        "The shop was correct about it and refunded me without fuss.",
        "At this price I expected something else.",
        "",
    ),
}
FIRST_NAMES: dict[str, tuple[str, ...]] = {
    "female": (
        "Emma",
        "Hannah",
        "Grace",
        "Priya",
        "Olivia",
        "Laura",
        "Megan",
        "Ruth",
        "Yasmin",
        "Charlotte",
        "Kate",
        "Amelia",
        "Sofia",
        "Ingrid",
    ),
    "male": (
        "James",
        "Oliver",
        "Daniel",
        "Tom",
        "Ben",
        "Adam",
        "George",
        "Marco",
        "Lukas",
        "Henry",
        "Owen",
        "Ravi",
        "Peter",
        "Jonas",
    ),
}
CITIES: tuple[str, ...] = ("Paris", "Lyon", "Bordeaux", "Nice", "Lille", "Strasbourg", "Nantes", "Versailles")
