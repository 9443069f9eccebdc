from __future__ import annotations

from tests.contracts.messenger_contract import MessengerContract


class TestTelegram(MessengerContract):
    """Over the real client library and a fake Bot API server."""
