"""What the shop sells: products, availability, pictures, printed labels."""
