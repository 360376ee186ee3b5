"""Calibrating a reader."""
