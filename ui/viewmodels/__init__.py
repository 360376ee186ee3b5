"""What the pages show, derived from the services; QML only draws it."""
