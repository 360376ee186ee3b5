"""Settings that staff may change."""
