"""List models: what QML views are fed with."""
