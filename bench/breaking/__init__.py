"""Broken surroundings for a start of the mirror, drawn by a seed, and what came of each start."""
