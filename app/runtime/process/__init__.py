"""Processes: the window, its parent, heartbeat, restart, power of the machine."""
