"""Which stores have an article."""
