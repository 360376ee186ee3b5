"""The owners of each changing fact, on the GUI thread."""
