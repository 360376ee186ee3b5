"""What tells the articles of one product apart where colour and size do not."""

from collections.abc import Callable, Mapping

from app.domain.catalogue import Product, Variant

_JOINTS = " \u00a0-–—,;:·|/()[]"


def kinds(product: Product) -> Mapping[str, str]:
    """Return what each article (by variant id) is called among those of its colour and size; empty where it is alone.

    That is its material and pattern as far as such articles differ in them, else its own title, without what all have.
    """
    told: dict[str, tuple[str, ...]] = {variant.id: (variant.colour, variant.size) for variant in product.variants}
    names: dict[str, str] = dict.fromkeys(told, "")
    if len(set(told.values())) == len(told):
        return names
    readings: tuple[Callable[[Variant], str], ...] = (
        lambda variant: variant.material,
        lambda variant: variant.pattern,
        lambda variant: _own_part(variant.title, product.title),
    )
    for read in readings:
        said = {variant.id: read(variant) for variant in product.variants}
        if _divides(said, told):
            told = {key: (*told[key], said[key]) for key in told}
            names = {key: " · ".join(part for part in (names[key], said[key]) if part) for key in names}
    is_told = any(names.values())
    return {key: name or (product.title if is_told else "") for key, name in names.items()}


def _divides(said: Mapping[str, str], told: Mapping[str, tuple[str, ...]]) -> bool:
    """Return whether some articles that nothing has told apart so far differ in what is said of them."""
    return len({(*told[key], said[key]) for key in told}) > len(set(told.values()))


def _own_part(title: str, shared: str) -> str:
    """Return what a title adds to the product's, or the whole of it."""
    if title.casefold().startswith(shared.casefold()):
        return title[len(shared) :].strip(_JOINTS)
    return title
