"""The staff's door: PINs, badges, the audit log."""
