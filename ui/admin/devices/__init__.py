"""Readers and scanners, and testing one."""
