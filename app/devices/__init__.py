"""Readers of tags and codes: drivers by name, their supervision, and who is in front of the mirror."""
