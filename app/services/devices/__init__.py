"""Readers and scanners: states, readings, tests, calibration."""
