"""Models on Replicate, for ``upscale`` and ``remove_background``: one engine for each.

Import `core.engines.replicate.engine` only where a token is configured: it loads httpx, numpy
and OpenCV. The table of models is in `core.engines.replicate.models`, which loads nothing.
"""
