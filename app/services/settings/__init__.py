"""What staff may change, and what they have chosen."""
