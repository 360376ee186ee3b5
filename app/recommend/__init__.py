"""What goes with what, computed from values: no storage, no screen."""
