"""The camera's process seen from the window: its life, its figures, what arms say."""
