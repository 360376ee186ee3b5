"""The interface that a chain's tools ask: health, figures, a picture, a restart."""
