"""What services and processes run on: threads, jobs, journal, log, paths."""
