"""What every staff page has round it."""
