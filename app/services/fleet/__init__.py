"""This mirror as one of the store's: its line to the hub."""
