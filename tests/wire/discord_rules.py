"""What Discord refuses, in its own words."""

from __future__ import annotations

import re
from typing import Any

from tests.wire.discord_world import Channel, Json, Upload

CONTENT_MAX_CHARS = 2000
FILES_MAX = 10
REQUEST_MAX_BYTES = 25 * 1024 * 1024
_NONCE_MAX_CHARS = 25
_ROW, _BUTTON, _TEXT_INPUT, _LABEL = 1, 2, 4, 18
_STRING_OPTION, _INTEGER_OPTION, _ATTACHMENT_OPTION = 3, 4, 11
_CHOICES_MAX = 25
_LOCALE = re.compile(
    r"id|da|de|en-GB|en-US|es-ES|es-419|fr|hr|it|lt|hu|nl|no|pl|pt-BR|ro|fi|sv-SE|vi|tr|cs|el|bg"
    r"|ru|uk|hi|th|zh-CN|ja|zh-TW|ko"
)
_COMMAND_NAME = re.compile(r"[-_'\w]{1,32}")


class Refused(Exception):
    """An answer that is not a success."""

    def __init__(self, status: int, code: int, message: str, errors: Json | None = None) -> None:
        super().__init__(f"{status} {code} {message} {errors or ''}")
        self.status = status
        self.json: Json = {"message": message, "code": code}
        if errors is not None:
            self.json["errors"] = errors


def invalid(where: str, code: str, message: str) -> Refused:
    """An invalid form body; `where` is the path of the field, such as ``components.0``."""
    errors: Json = {"_errors": [{"code": code, "message": message}]}
    for name in reversed(where.split(".")):
        errors = {name: errors}
    return Refused(400, 50035, "Invalid Form Body", errors)


def unauthorized() -> Refused:
    """No token, or a wrong one."""
    return Refused(401, 0, "401: Unauthorized")


def unknown(what: str) -> Refused:
    """Something that is not there (any more)."""
    codes = {
        "Channel": 10003,
        "Guild": 10004,
        "Member": 10007,
        "Message": 10008,
        "Webhook": 10015,
        "interaction": 10062,
    }
    return Refused(404, codes[what], f"Unknown {what}")


def too_large() -> Refused:
    """A file or a request over the limit."""
    return Refused(413, 40005, "Request entity too large")


def check_length(where: str, value: object, least: int, most: int) -> None:
    """Refuse what is no text of that length, counted in code points."""
    if not isinstance(value, str):
        raise invalid(where, "BASE_TYPE_BAD_TYPE", "Must be a string.")
    if len(value) > most:
        message = f"Must be {most} or fewer in length."
        raise invalid(where, "BASE_TYPE_MAX_LENGTH", message)
    if len(value) < least:
        raise invalid(where, "BASE_TYPE_REQUIRED", "This field is required")


def check_content(body: Json) -> None:
    """Refuse too long a text."""
    if body.get("content") is not None:
        check_length("content", body["content"], 0, CONTENT_MAX_CHARS)


def check_nonce(body: Json) -> None:
    """Refuse too long a nonce."""
    if body.get("nonce") is not None:
        check_length("nonce", str(body["nonce"]), 0, _NONCE_MAX_CHARS)


def check_flags(body: Json, allowed: int) -> None:
    """Refuse flags that may not be set here."""
    if (body.get("flags") or 0) & ~allowed:
        raise invalid("flags", "MESSAGE_FLAGS_INVALID", "Some of the flags cannot be set")


def check_files(body: Json, uploads: dict[int, Upload], *, kept: int, limit_bytes: int) -> None:
    """Refuse files that are too many, too large, or not those that the body names."""
    if kept + len(uploads) > FILES_MAX:
        raise invalid("attachments", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    if any(len(upload.content) > limit_bytes for upload in uploads.values()):
        raise too_large()
    if "attachments" in body:
        named = {int(each["id"]) for each in body["attachments"] if int(each["id"]) < FILES_MAX}
        if named != set(uploads):
            raise invalid("attachments", "ATTACHMENT_NOT_FOUND", "Attachment data not found")


def check_mentions(body: Json) -> None:
    """Refuse contradictory `allowed_mentions`."""
    allowed = body.get("allowed_mentions")
    if allowed is None:
        return
    for name in allowed.get("parse") or ():
        if name not in {"roles", "users", "everyone"}:
            raise invalid("allowed_mentions.parse", "BASE_TYPE_CHOICES", "Unknown mention type")
        if allowed.get(name):
            message = f'parse:["{name}"] and {name}: [ids...] are mutually exclusive.'
            raise invalid("allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message)


def check_components(rows: list[Json]) -> None:
    """Refuse buttons that are too many, too long, or that cannot be told apart."""
    if len(rows) > 5:
        raise invalid("components", "BASE_TYPE_MAX_LENGTH", "Must be 5 or fewer in length.")
    seen = set()
    for number, row in enumerate(rows):
        where = f"components.{number}"
        if row.get("type") != _ROW:
            raise invalid(where, "UNION_TYPE_CHOICES", "Value of field type must be one of (1,).")
        buttons = row.get("components") or []
        if not 1 <= len(buttons) <= 5:
            message = "Must be between 1 and 5 in length."
            raise invalid(f"{where}.components", "BASE_TYPE_BAD_LENGTH", message)
        for index, button in enumerate(buttons):
            place = f"{where}.components.{index}"
            _check_button(place, button)
            if button["custom_id"] in seen:
                message = "Component custom id cannot be duplicated"
                raise invalid(f"{place}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", message)
            seen.add(button["custom_id"])


def _check_button(where: str, button: Json) -> None:
    if button.get("type") != _BUTTON or button.get("style") not in {1, 2, 3, 4}:
        raise invalid(where, "UNION_TYPE_CHOICES", "This fake knows buttons with a custom id only")
    check_length(f"{where}.custom_id", button.get("custom_id"), 1, 100)
    if button.get("label") is None and button.get("emoji") is None:
        raise invalid(where, "BUTTON_COMPONENT_INVALID", "A button must have a label or emoji")
    check_length(f"{where}.label", button.get("label") or "", 0, 80)


def check_modal(modal: Json) -> None:
    """Refuse a form that cannot be shown."""
    check_length("data.custom_id", modal.get("custom_id"), 1, 100)
    check_length("data.title", modal.get("title"), 1, 45)
    parts = modal.get("components") or []
    if not 1 <= len(parts) <= 5:
        raise invalid(
            "data.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length."
        )
    named = [part.get("component", {}).get("custom_id") for part in parts]
    for number, part in enumerate(parts):
        where = f"data.components.{number}"
        if named.count(named[number]) > 1:
            message = "Component custom id cannot be duplicated"
            raise invalid(where, "COMPONENT_CUSTOM_ID_DUPLICATED", message)
        if part.get("type") != _LABEL or part.get("component", {}).get("type") != _TEXT_INPUT:
            message = "This fake knows labels with a text input only"
            raise invalid(where, "UNION_TYPE_CHOICES", message)
        check_length(f"{where}.label", part.get("label"), 1, 45)
        check_length(f"{where}.component.custom_id", part["component"].get("custom_id"), 1, 100)
        check_length(
            f"{where}.component.placeholder", part["component"].get("placeholder") or "", 0, 100
        )


def check_commands(commands: list[Json]) -> None:
    """Refuse commands that cannot be registered."""
    names = set()
    for number, command in enumerate(commands):
        kind = command.get("type", 1)
        if (kind, command.get("name")) in names:
            message = "Application command names must be unique"
            raise invalid(f"{number}", "APPLICATION_COMMANDS_DUPLICATE_NAME", message)
        names.add((kind, command.get("name")))
        check_length(f"{number}.name", command.get("name"), 1, 32)
        _check_localizations(f"{number}.name_localizations", command, 32)
        if kind != 1:
            if command.get("description"):
                message = "Context menu commands cannot have description"
                raise invalid(f"{number}.description", "APPLICATION_COMMAND_INVALID", message)
            continue
        _check_name(f"{number}.name", command["name"])
        check_length(f"{number}.description", command.get("description"), 1, 100)
        _check_localizations(f"{number}.description_localizations", command, 100)
        _check_options(number, command.get("options") or [])


def _check_options(number: int, options: list[Json]) -> None:
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        message = "Required options must be placed before non-required options"
        raise invalid(f"{number}.options", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
    for index, option in enumerate(options):
        where = f"{number}.options.{index}"
        if option.get("type") not in {_STRING_OPTION, _INTEGER_OPTION, _ATTACHMENT_OPTION}:
            message = "This fake knows strings, integers and files only"
            raise invalid(where, "UNION_TYPE_CHOICES", message)
        _check_name(f"{where}.name", option.get("name"))
        check_length(f"{where}.description", option.get("description"), 1, 100)
        _check_localizations(f"{where}.description_localizations", option, 100)
        if option.get("choices"):
            if option.get("autocomplete"):
                message = "Autocomplete may not be set to true if choices are present"
                raise invalid(where, "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE", message)
            check_choices(f"{where}.choices", option["choices"], option["type"])
    if len({option.get("name") for option in options}) < len(options):
        message = "Option names must be unique"
        raise invalid(
            f"{number}.options", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", message
        )


def check_choices(where: str, choices: list[Json], kind: int) -> None:
    """Refuse what cannot be chosen from."""
    if len(choices) > _CHOICES_MAX:
        message = f"Must be {_CHOICES_MAX} or fewer in length."
        raise invalid(where, "BASE_TYPE_MAX_LENGTH", message)
    for index, choice in enumerate(choices):
        check_length(f"{where}.{index}.name", choice.get("name"), 1, 100)
        if kind == _INTEGER_OPTION:
            if not isinstance(choice.get("value"), int):
                raise invalid(f"{where}.{index}.value", "NUMBER_TYPE_COERCE", "Not an integer")
        else:
            check_length(f"{where}.{index}.value", choice.get("value"), 1, 100)


def _check_localizations(where: str, thing: Json, most: int) -> None:
    for locale, text in (thing.get(where.rpartition(".")[2]) or {}).items():
        if not _LOCALE.fullmatch(locale):
            raise invalid(f"{where}.{locale}", "ENUM_TYPE_COERCE", "Unknown locale")
        check_length(f"{where}.{locale}", text, 1, most)


def _check_name(where: str, name: Any) -> None:
    if not isinstance(name, str) or not _COMMAND_NAME.fullmatch(name) or name != name.lower():
        raise invalid(where, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def pings(body: Json, content: str, channel: Channel, *, replied_to_somebody: bool) -> bool:
    """Tell whether a message of the bot notifies anybody, backslashes or not."""
    allowed = body.get("allowed_mentions")
    parse = {"everyone", "users", "roles"} if allowed is None else set(allowed.get("parse") or ())
    listed = {int(number) for number in (allowed or {}).get("users") or ()}
    mentioned = {int(number) for number in re.findall(r"<@!?(\d+)>", content)}
    return (
        ("everyone" in parse and bool(re.search(r"@(everyone|here)", content)))
        or ("users" in parse and bool(mentioned))
        or bool(mentioned & listed)
        or ("roles" in parse and bool(re.search(r"<@&\d+>", content)))
        or (replied_to_somebody and (allowed is None or bool(allowed.get("replied_user", False))))
    )
