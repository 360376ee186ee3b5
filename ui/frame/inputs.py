"""The ways in which this mirror can be addressed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inputs:
    """Ways in which this mirror can be addressed: tags on the hook, codes to the camera, to a scanner, touch, arms.

    `hook_is_left` as seen by who stands before it, whichever way their language is written.
    """

    can_tag: bool = False
    can_scan: bool = False
    can_present: bool = False
    can_touch: bool = True
    can_gesture: bool = False
    hook_is_left: bool = False

    @property
    def can_bring(self) -> bool:
        """Whether a shopper can bring a garment at all."""
        return self.can_tag or self.can_scan or self.can_present
