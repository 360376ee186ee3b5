"""Examining the machine, and a file for who helps."""
