"""Codes in frames and pictures."""
