"""What a message may hold, as data."""

from __future__ import annotations

from core.messenger import MessengerLimits

LIMITS = MessengerLimits(
    text_max_chars=4096,
    caption_max_chars=1024,
    photo_max_bytes=10_000_000,
    photo_max_side_sum_px=10_000,
    photo_max_ratio=20.0,
    photo_keeps_pixels=False,
    document_max_bytes=50_000_000,
    download_max_bytes=20_000_000,
    edit_interval_s=3.0,
)
"""As https://core.telegram.org/bots/api says; a megabyte read as 10**6 bytes, to be safe.
The interval is ours: 20 messages a minute are what a group is known to allow."""
