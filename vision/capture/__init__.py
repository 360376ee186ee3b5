"""Frames: camera, video file or stream, and what is in view."""
