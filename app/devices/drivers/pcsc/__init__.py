"""Contactless cards and NFC tags, by PC/SC."""
