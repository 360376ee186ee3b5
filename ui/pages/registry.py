"""The shopper's pages: an import and a line each, in the order in which they lie one over the other."""

from ui.pages import (
    ask,
    asked,
    attract,
    collection,
    compare,
    garments,
    give_back,
    goes_with,
    member,
    nearby,
    product,
    reviews,
    take_away,
    unknown,
)
from ui.pages.shopper_page import ShopperPage

PAGES: tuple[ShopperPage, ...] = (
    attract.PAGE,
    collection.PAGE,
    garments.PAGE,
    product.PAGE,
    reviews.PAGE,
    nearby.PAGE,
    goes_with.PAGE,
    ask.PAGE,
    asked.PAGE,
    compare.PAGE,
    take_away.PAGE,
    give_back.PAGE,
    member.PAGE,
    unknown.PAGE,
)
