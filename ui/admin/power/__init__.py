"""Restarting and switching off."""
