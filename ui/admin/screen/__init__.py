"""The panel, and patterns to judge it by."""
