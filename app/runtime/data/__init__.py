"""The data directory: where it is, which version made it, its key, its exchange by a backup."""
