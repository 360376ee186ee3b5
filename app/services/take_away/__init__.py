"""What a shopper takes away as a code."""
