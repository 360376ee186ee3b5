"""The embedded demo store, and states of the screen to be looked at."""
