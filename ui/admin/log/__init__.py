"""The program's log."""
