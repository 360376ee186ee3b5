"""What shoppers say of garments that they tried on."""
