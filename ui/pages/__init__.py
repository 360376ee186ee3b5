"""The shopper's pages."""
