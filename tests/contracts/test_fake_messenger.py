"""The fake chat is as good as the real ones: it passes the same contract."""

from __future__ import annotations

import pytest

from tests.contracts.messenger_contract import MessengerContract
from tests.fakes.messenger import FakePlatform


class TestFakeMessenger(MessengerContract):
    @pytest.fixture
    def platform(self) -> FakePlatform:
        return FakePlatform()
