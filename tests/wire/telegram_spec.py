"""Checks requests against the published description of the Bot API.

The description is no part of this project: it is read from ``telegram/api.json`` in the folder
that the environment variable ``API_SPECS`` names, or else beside the repository.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

_DEFAULT = Path(__file__).parents[2] / ".." / "shared" / "specs"

Json = dict[str, Any]


def spec_path() -> Path:
    """Return where the description is looked for."""
    return Path(os.environ.get("API_SPECS", _DEFAULT)) / "telegram" / "api.json"


@cache
def load_spec() -> TelegramSpec | None:
    """Return the description, or None where there is no file."""
    path = spec_path()
    return TelegramSpec(json.loads(path.read_text())) if path.is_file() else None


class TelegramSpec:
    """Methods and types of one version of the Bot API."""

    def __init__(self, description: Json) -> None:
        self._methods: Json = description["methods"]
        self._types: Json = description["types"]

    def problems(self, method: str, fields: dict[str, str], files: set[str]) -> list[str]:
        """Return what is wrong with a request.

        Args:
            method: As in the address.
            fields: Form fields; everything but text is JSON.
            files: Names of the parts that are files.
        """
        if method not in self._methods:
            return [f"{method}: no such method"]
        known = {field["name"]: field for field in self._methods[method].get("fields", [])}
        attached = {name for name in files if name not in known}
        found = [f"{method}.{name}: no such field" for name in fields if name not in known]
        for name, field in known.items():
            if name in files:
                if "InputFile" not in field["types"]:
                    found.append(f"{method}.{name}: takes no file")
            elif name in fields:
                value = _read(fields[name], field["types"])
                found += self._mismatch(f"{method}.{name}", value, field["types"])
            elif field["required"]:
                found.append(f"{method}.{name}: missing")
        text = " ".join(fields.values())
        found += [
            f"{method}: part {name} is not referred to"
            for name in attached
            if f"attach://{name}" not in text
        ]
        return found

    def _mismatch(self, where: str, value: object, types: list[str]) -> list[str]:
        """Return why a value is of none of the types: what the closest one says."""
        names = [n for name in types for n in self._types.get(name, {}).get("subtypes") or [name]]
        reasons = [self._reasons(where, value, name) for name in names]
        if isinstance(value, (dict, list)) or len(reasons) == 1:
            return min(reasons, key=lambda found: (_WRONG_KIND in " ".join(found), len(found)))
        return [] if [] in reasons else [f"{where}: {' or '.join(types)} expected"]

    def _reasons(self, where: str, value: object, name: str) -> list[str]:
        if name.startswith("Array of "):
            if not isinstance(value, list):
                return [f"{where}: {name} expected"]
            element = [name.removeprefix("Array of ")]
            return [
                reason
                for index, item in enumerate(value)
                for reason in self._mismatch(f"{where}[{index}]", item, element)
            ]
        if name in _PLAIN:
            fits = isinstance(value, _PLAIN[name]) and isinstance(value, bool) == (
                name == "Boolean"
            )
            return [] if fits else [f"{where}: {name} expected"]
        if not isinstance(value, dict):
            return [f"{where}: {name} expected"]
        known = {field["name"]: field for field in self._types[name].get("fields", [])}
        if not value.keys() & known.keys():
            return [f"{where}: {_WRONG_KIND}{name}"]
        found = [f"{where}.{key}: not in {name}" for key in value if key not in known]
        for key, field in known.items():
            if key in value:
                found += self._mismatch(f"{where}.{key}", value[key], field["types"])
                if (must := _fixed(field["description"])) and value[key] != must:
                    found.append(f"{where}.{key}: {_WRONG_KIND}{must}")
            elif field["required"]:
                found.append(f"{where}.{key}: missing in {name}")
        return found


_WRONG_KIND = "not a "
_PLAIN: dict[str, type | tuple[type, ...]] = {
    "Integer": int,
    "Float": (int, float),
    "String": str,
    "Boolean": bool,
    "InputFile": (),
}


def _read(text: str, types: list[str]) -> object:
    """Return the value of a form field: the text itself, or the JSON in it."""
    if types == ["String"] or set(types) == {"InputFile", "String"}:
        return text
    try:
        value: object = json.loads(text)
    except ValueError:
        return text
    return value


def _fixed(description: str) -> str | None:
    """Return the only value that a field may have: "Type of the media, must be photo"."""
    _, found, rest = description.partition(", must be ")
    return rest.strip(' .“”"') if found and " " not in rest.strip() else None
