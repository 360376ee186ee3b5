"""What carries the services: the door to the GUI thread, jobs, journal, log, paths."""
