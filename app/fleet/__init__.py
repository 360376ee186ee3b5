"""Messages between the mirrors of a store and its hub, and the mirror's end of the line; no Qt."""
