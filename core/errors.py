"""Failures that people can cause or cure."""

from __future__ import annotations


class UserError(Exception):
    """An expected failure, shown to the sender in their language.

    Everything that is not a UserError is a bug: it is logged with an id, and the
    person is told that id.

    Attributes:
        text_key: Key of the sentence in ``core/locales``.
        params: Values for the placeholders of that sentence.
    """

    def __init__(self, text_key: str, **params: str | int | float) -> None:
        super().__init__(text_key)
        self.text_key = text_key
        self.params = params

    def __str__(self) -> str:
        """Return the key and its parameters, for logs and tests."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.text_key}({shown})"
