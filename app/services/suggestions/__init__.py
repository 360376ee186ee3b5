"""What goes with what: learned beside the mirror, looked up by it."""
