"""A garment that the catalogue does not know."""
