"""PINs, tokens and the audit log in the database."""
