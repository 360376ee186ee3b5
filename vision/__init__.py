"""The camera's process: it sees, and hands out codes and health, never a picture."""
