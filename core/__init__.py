"""Everything that would be true in any chat: no platform, no web framework."""
