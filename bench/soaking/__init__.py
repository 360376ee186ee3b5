"""The soak's shop floor: devices that break, garments that come and go, and what should be told of it."""
