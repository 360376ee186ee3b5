"""What the camera's process sees and holds to."""
