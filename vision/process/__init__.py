"""The camera's process: the child, its sandbox, and its parent's end."""
