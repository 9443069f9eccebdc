"""What OpenAI's Responses API accepts and answers, for questions in text.

Parameters and the shape of answers are those of the SDK's types; what strict schemas may hold,
and the messages about them, are the service's own as publicly recorded. It counts four
characters as a token.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator
from openai.types.responses import Response
from openai.types.responses.response_create_params import ResponseCreateParamsBase

from tests.wire.openai_rules import Job, Refused

_EFFORTS = ("none", "low", "medium", "high", "xhigh", "max")
LANGUAGE_MODELS: Mapping[str, tuple[str, ...]] = {
    "gpt-6-luna": _EFFORTS,
    "gpt-5.6-luna": _EFFORTS,
    "gpt-5-mini": ("minimal", "low", "medium", "high"),
    "gpt-4.1-mini": (),
}
"""The models that answer in text, and how much they may be told to think."""

PARAMETERS = {*ResponseCreateParamsBase.__annotations__, "stream"}
_KEYWORDS = {
    *("type", "description", "title", "properties", "required", "additionalProperties"),
    *("items", "anyOf", "enum", "const", "$ref", "$defs", "pattern", "format"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minItems", "maxItems"),
}
_MAX_PROPERTIES = 5_000
_MAX_DEPTH = 10
_MAX_ENUM_VALUES = 1_000
_MAX_SCHEMA_CHARS = 120_000
"""Of all names and values of enumerations together."""


@dataclass(frozen=True)
class Reply:
    """What the model says to one question."""

    text: str = ""
    refusal: str = ""
    status: str = "completed"
    conforms: bool = True
    """It keeps to the schema of the request, as the service promises of strict ones."""


def steps(*items: Mapping[str, object]) -> Reply:
    """Answer with steps; what they leave out is null where the schema allows it."""
    return Reply(json.dumps({"steps": list(items)}))


def question_job(body: bytes) -> Job:
    """Check a question.

    Raises:
        Refused: As the service would.
    """
    try:
        fields = json.loads(body)
    except ValueError:
        raise Refused("We could not parse the JSON body of your request.", code=None) from None
    for name in fields:
        if name not in PARAMETERS:
            raise _refused(f"Unknown parameter: '{name}'.", "unknown_parameter", name)
    for name in ("model", "input"):
        if not fields.get(name):
            message = f"Missing required parameter: '{name}'."
            raise _refused(message, "missing_required_parameter", name)
    _typed(fields, "input", str | list)
    _typed(fields, "instructions", str)
    _typed(fields, "store", bool)
    _typed(fields, "safety_identifier", str)
    if len(fields.get("safety_identifier") or "") > 128:
        message = "Invalid 'safety_identifier': string too long."
        raise _refused(message, "string_above_max_length", "safety_identifier")
    limit = fields.get("max_output_tokens")
    if limit is not None and (not isinstance(limit, int) or limit < 16):
        message = f"Invalid 'max_output_tokens': integer below minimum value. Got {limit}."
        raise _refused(message, "integer_below_min_value", "max_output_tokens")
    efforts = LANGUAGE_MODELS.get(fields["model"])
    if efforts is None:
        message = f"The model '{fields['model']}' does not exist or you do not have access to it."
        raise Refused(message, status=404, code="model_not_found", param="model")
    effort = (fields.get("reasoning") or {}).get("effort")
    if effort is not None and not efforts:
        message = "Unsupported parameter: 'reasoning.effort' is not supported with this model."
        raise _refused(message, "unsupported_parameter", "reasoning.effort")
    if effort is not None and effort not in efforts:
        message = f"Unsupported value: '{effort}' is not supported with this model."
        raise _refused(message, "unsupported_value", "reasoning.effort")
    _check_format((fields.get("text") or {}).get("format"))
    return Job("respond", fields)


def answer_of(job: Job, reply: Reply) -> dict[str, Any]:
    """Return the body of an answer."""
    if reply.conforms and reply.text:
        reply = _completed(job, reply)
    output: list[dict[str, Any]] = []
    effort = (_part(job, "reasoning")).get("effort")
    if LANGUAGE_MODELS[job.text("model", "")] and effort != "none":
        output.append({"type": "reasoning", "id": "rs_1", "summary": []})
    content: list[dict[str, Any]] = [
        {"type": "refusal", "refusal": reply.refusal}
        if reply.refusal
        else {"type": "output_text", "text": reply.text, "annotations": []}
    ]
    message = {"type": "message", "id": "msg_1", "role": "assistant", "content": content}
    output.append(message | {"status": reply.status})
    asked = (len(json.dumps(job.fields)) + 3) // 4
    written = (len(reply.text or reply.refusal) + 3) // 4
    incomplete = {"reason": "max_output_tokens"} if reply.status == "incomplete" else None
    body = {
        "id": "resp_0123456789abcdef",
        "object": "response",
        "created_at": 1795000000,
        "status": reply.status,
        "error": None,
        "incomplete_details": incomplete,
        "instructions": job.fields.get("instructions"),
        "max_output_tokens": job.fields.get("max_output_tokens"),
        "model": job.fields["model"],
        "output": output,
        "parallel_tool_calls": True,
        "store": job.fields.get("store", True),
        "temperature": 1.0,
        "text": job.fields.get("text"),
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "usage": {
            "input_tokens": asked,
            "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "output_tokens": written,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": asked + written,
        },
    }
    Response.model_validate(body)
    return body


def _completed(job: Job, reply: Reply) -> Reply:
    """Add the nulls that a strict schema asks for, and hold the answer against it."""
    schema = _part(job, "text")["format"]["schema"]
    answer = json.loads(reply.text)
    kinds = {
        kind["properties"]["operation"]["enum"][0]: kind
        for kind in schema["properties"]["steps"]["items"]["anyOf"]
    }
    for item in answer["steps"]:
        for name in kinds[item["operation"]]["required"]:
            item.setdefault(name, None)
    Draft202012Validator(schema).validate(answer)
    return Reply(json.dumps(answer, ensure_ascii=False), status=reply.status)


def _part(job: Job, name: str) -> dict[str, Any]:
    value = job.fields.get(name) or {}
    assert isinstance(value, dict)
    return value


def _check_format(form: Any) -> None:
    if form is None or form.get("type") == "text":
        return
    if form.get("type") != "json_schema":
        message = "Invalid value: 'text.format.type'. Supported values are: 'text', 'json_schema'."
        raise _refused(message, "invalid_value", "text.format.type")
    for name in ("name", "schema"):
        if not form.get(name):
            message = f"Missing required parameter: 'text.format.{name}'."
            raise _refused(message, "missing_required_parameter", f"text.format.{name}")
    for name in form:
        if name not in {"type", "name", "schema", "description", "strict"}:
            message = f"Unknown parameter: 'text.format.{name}'."
            raise _refused(message, "unknown_parameter", f"text.format.{name}")
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", form["name"]):
        message = "Invalid 'text.format.name': string does not match pattern."
        raise _refused(message, "invalid_value", "text.format.name")
    if form.get("strict"):
        check_strict(form["schema"], form["name"])


def check_strict(schema: Mapping[str, Any], name: str) -> None:
    """Refuse a schema that strict mode does not take.

    Raises:
        Refused: As the service would.
    """

    def refuse(place: tuple[str, ...], what: str) -> Refused:
        message = f"Invalid schema for response_format '{name}': In context={place}, {what}"
        return _refused(message, "invalid_json_schema", "text.format.schema")

    if schema.get("type") != "object" or "anyOf" in schema:
        raise refuse((), "schema must be a JSON Schema of 'type: \"object\"'.")
    properties = values = chars = 0
    for part, place, depth in _parts_of(schema, (), 1):
        if depth > _MAX_DEPTH:
            raise refuse(place, "the schema is nested too deeply.")
        for keyword in part:
            if keyword not in _KEYWORDS:
                raise refuse(place, f"'{keyword}' is not permitted.")
        if not {"type", "anyOf", "$ref"} & set(part):
            raise refuse(place, "schema must have a 'type' key.")
        listed = part.get("enum", [])
        values += len(listed)
        chars += sum(len(str(value)) for value in listed)
        if part.get("type") == "array" and "items" not in part:
            raise refuse(place, "array schema missing items.")
        if part.get("type") != "object":
            continue
        if part.get("additionalProperties") is not False:
            what = "'additionalProperties' is required to be supplied and to be false."
            raise refuse(place, what)
        names = set(part.get("properties", {}))
        properties += len(names)
        chars += sum(map(len, names))
        if missing := names - set(part.get("required", [])):
            what = (
                "'required' is required to be supplied and to be an array including every key in"
                f" properties. Missing '{min(missing)}'."
            )
            raise refuse(place, what)
        if extra := set(part["required"]) - names:
            raise refuse(place, f"Extra required key '{min(extra)}' supplied.")
    if properties > _MAX_PROPERTIES or values > _MAX_ENUM_VALUES or chars > _MAX_SCHEMA_CHARS:
        raise refuse((), "the schema is too large.")


def _parts_of(
    schema: Mapping[str, Any], place: tuple[str, ...], depth: int
) -> Iterator[tuple[Mapping[str, Any], tuple[str, ...], int]]:
    yield schema, place, depth
    for name, part in schema.get("properties", {}).items():
        yield from _parts_of(part, (*place, "properties", name), depth + 1)
    if "items" in schema:
        yield from _parts_of(schema["items"], (*place, "items"), depth + 1)
    for at, part in enumerate(schema.get("anyOf", ())):
        yield from _parts_of(part, (*place, "anyOf", str(at)), depth)


def _typed(fields: Mapping[str, Any], name: str, kind: Any) -> None:
    if name in fields and not isinstance(fields[name], kind):
        message = f"Invalid type for '{name}'."
        raise _refused(message, "invalid_type", name)


def _refused(message: str, code: str, param: str) -> Refused:
    return Refused(message, code=code, param=param)
