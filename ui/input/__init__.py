"""Keys, scanners, touches and arms, made into what the frame understands."""
