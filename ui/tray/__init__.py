"""The window from which garments are hung on a simulated reader."""
