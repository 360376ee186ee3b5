"""Every state of every page as a picture."""
