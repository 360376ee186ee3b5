"""The product without a window: domain, configuration, identification, devices, connectors, store, services."""
