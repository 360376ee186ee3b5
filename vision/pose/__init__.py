"""Persons in frames: landmarks, who is followed, how often."""
