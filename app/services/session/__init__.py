"""One shopper's visit: garments, identification, idle time."""
