"""The sheet for the data-protection file."""
