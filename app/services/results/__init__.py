"""Whether the mirror sells: sessions held out, what was tried, what the till sold of it."""
