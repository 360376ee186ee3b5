"""The page for when no window will stand."""
