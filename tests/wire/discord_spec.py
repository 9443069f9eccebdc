"""Checks requests against the published description of Discord's API.

The description is no part of this project: it is read from ``discord/openapi.json`` in the
folder that the environment variable ``API_SPECS`` names, or else beside the repository.
"""

from __future__ import annotations

import copy
import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

_DEFAULT = Path(__file__).parents[2] / ".." / "shared" / "specs"
_ROOT = "urn:discord"

Json = dict[str, Any]


def spec_path() -> Path:
    """Return where the description is looked for."""
    return Path(os.environ.get("API_SPECS", _DEFAULT)) / "discord" / "openapi.json"


@cache
def load_spec() -> DiscordSpec | None:
    """Return the description, or None where there is no file."""
    path = spec_path()
    return DiscordSpec(json.loads(path.read_text())) if path.is_file() else None


class DiscordSpec:
    """The requests that Discord describes."""

    def __init__(self, description: Json) -> None:
        self._paths: Json = description["paths"]
        resource = Resource.from_contents(description, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(_ROOT, resource)
        # The longest literal text first: ``@original`` before ``{message_id}``.
        self._patterns = [
            (re.compile(re.sub(r"\\\{\w+\\\}", r"[^/]+", re.escape(path))), path)
            for path in sorted(self._paths, key=lambda path: -len(re.sub(r"\{\w+\}", "", path)))
        ]
        self._validators: dict[tuple[str, str], Any] = {}
        self._checked: dict[tuple[str, str, str], list[str]] = {}

    def problems(self, method: str, path: str, body: object) -> list[str]:
        """Return what is wrong with a request.

        Args:
            method: In upper case.
            path: Without host and version: ``/channels/1/messages``.
            body: The JSON, of a form the part ``payload_json``; None for none.
        """
        found = next((known for pattern, known in self._patterns if pattern.fullmatch(path)), None)
        if found is None or method.lower() not in self._paths[found]:
            return [f"{method} {path}: no such route"]
        described = self._paths[found][method.lower()].get("requestBody")
        if described is None:
            return [] if body is None else [f"{method} {path}: takes no body"]
        if body is None:
            return [f"{method} {path}: a body is missing"] if described.get("required") else []
        return [f"{method} {path}: {wrong}" for wrong in self._mismatches(method, found, body)]

    def _mismatches(self, method: str, route: str, body: object) -> list[str]:
        # The commands in all languages take a moment, and every bot sends the same.
        key = (method, route, json.dumps(body, sort_keys=True))
        if key not in self._checked:
            validator = self._validator(method.lower(), route)
            self._checked[key] = [
                f"{error.json_path}: {error.message[:300]}"
                for error in validator.iter_errors(_with_strings(body))
            ]
        return self._checked[key]

    def _validator(self, method: str, path: str) -> Any:
        key = (method, path)
        if key not in self._validators:
            escaped = path.replace("~", "~0").replace("/", "~1").replace("{", "%7B")
            pointer = f"/paths/{escaped.replace('}', '%7D')}/{method}/requestBody/content"
            self._validators[key] = Draft202012Validator(
                {"$ref": f"{_ROOT}#{pointer}/application~1json/schema"}, registry=self._registry
            )
        return self._validators[key]


def _with_strings(body: object) -> object:
    """Write ids as strings: Discord takes the numbers that the library sends there."""
    if not isinstance(body, dict):
        return body
    body = copy.deepcopy(body)
    reference = body.get("message_reference") or {}
    for name in ("message_id", "channel_id", "guild_id"):
        if isinstance(reference.get(name), int):
            reference[name] = str(reference[name])
    if isinstance(body.get("recipient_id"), int):
        body["recipient_id"] = str(body["recipient_id"])
    for attachment in body.get("attachments") or ():
        if isinstance(attachment.get("id"), int):
            attachment["id"] = str(attachment["id"])
    return body
