"""The PIN pad: one person, or a second one."""
