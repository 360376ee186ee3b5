"""The page at rest."""
