"""OpenAI's image models, for ``edit`` and ``generate``.

Import `core.engines.openai.engine` only where a key is configured: the SDK takes about half
a second and 50 MB.
"""
