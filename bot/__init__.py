"""Entry points, configuration and wiring: the only place that knows every part."""
