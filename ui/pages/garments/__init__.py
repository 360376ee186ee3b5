"""The garments brought to the mirror."""
