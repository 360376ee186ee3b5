"""The program's log and the journal of what happened."""
