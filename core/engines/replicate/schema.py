"""Whether what we send to a model still fits what the model says it takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.engines.replicate.models import ModelSpec
from core.engines.replicate.prediction import part


def misfits(spec: ModelSpec, description: Mapping[str, Any]) -> list[str]:
    """Return what no longer fits, in technical words; empty where all is well.

    Args:
        spec: What we send.
        description: The model as Replicate describes it; its input is an OpenAPI schema.
    """
    schema = part(part(description.get("latest_version")).get("openapi_schema"))
    schemas = part(part(schema.get("components")).get("schemas"))
    inputs = part(schemas.get("Input"))
    properties = part(inputs.get("properties"))
    if not properties:
        return []  # not told
    found = [
        f"{name} is required"
        for name in inputs.get("required") or ()
        if name != "image" and name not in spec.inputs and name != _factor_name(spec)
    ]
    for name, value in _sent(spec):
        if name not in properties:
            found.append(f"{name} is unknown")
        elif not _fits(value, part(properties[name]), schemas):
            found.append(f"{name} does not take {value}")
    return list(dict.fromkeys(found))


def _factor_name(spec: ModelSpec) -> str | None:
    return spec.scale.parameter if spec.scale else None


def _sent(spec: ModelSpec) -> list[tuple[str, object]]:
    sent: list[tuple[str, object]] = [("image", "https://example.org/picture.png")]
    sent += spec.inputs.items()
    sent += spec.face_inputs.items()
    if spec.scale:
        sent += [(spec.scale.parameter, spec.scale.spelled(v)) for v in spec.scale.values]
    return sent


def _fits(value: object, schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> bool:
    for reference in schema.get("allOf") or ():
        name = str(part(reference).get("$ref", "")).rpartition("/")[2]
        if name in schemas and not _fits(value, part(schemas[name]), schemas):
            return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    match schema.get("type"):
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer" | "number":
            return (
                isinstance(value, int | float)
                and not isinstance(value, bool)
                and schema.get("minimum", value) <= value <= schema.get("maximum", value)
            )
    return True
