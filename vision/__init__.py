"""The camera's process: it sends codes, gestures and health, never a picture."""
