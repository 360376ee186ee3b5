"""Each movement between what the mirror shows, frame by frame."""
