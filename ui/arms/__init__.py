"""Steering by arm: pointer, hints, feedback, the figure."""
