"""The digits of a PIN while they are pressed."""

MOST_DIGITS = 12
FEWEST_DIGITS = 6


class PinEntry:
    """Keeps the digits where the screen cannot see them; `pop_digits` hands them over once."""

    def __init__(self) -> None:
        self._digits = ""

    def __len__(self) -> int:
        return len(self._digits)

    @property
    def is_long_enough(self) -> bool:
        """Whether there may be a PIN of so many digits."""
        return len(self) >= FEWEST_DIGITS

    def add(self, digit: int) -> None:
        """Add a digit, 0 to 9; whatever else, or more than a PIN can have, is left out."""
        if 0 <= digit <= 9 and len(self) < MOST_DIGITS:  # noqa: PLR2004 - the digits
            self._digits += str(digit)

    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]

    def forget(self) -> None:
        """Take all digits back."""
        self._digits = ""

    def pop_digits(self) -> str:
        """Return the digits and forget them."""
        digits, self._digits = self._digits, ""
        return digits
