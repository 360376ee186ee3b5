"""Arm gestures from landmarks: pure functions and small state machines, without camera, clock or model."""
