"""Chat platforms: SDK object to core event, core message to SDK call."""
