"""One module a driver; they do not know each other."""
