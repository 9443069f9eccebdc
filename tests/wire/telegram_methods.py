"""The methods of the Bot API, over the chats and files of a fake Telegram."""

from __future__ import annotations

import itertools
import json
import re
import time
from dataclasses import dataclass, field
from typing import Any

from tests.wire.telegram_chats import Chat, Chats, Posting, entities, units
from tests.wire.telegram_files import Files, Kind, Media, Refused
from tests.wire.telegram_spec import load_spec

Json = dict[str, Any]

TEXT_MAX, CAPTION_MAX = 4096, 1024
KEPT_S = 48 * 3600
"""Age after which a message can no longer be deleted."""

_MESSAGE = {"chat_id", "message_thread_id", "reply_parameters", "reply_markup"}
_EDIT = {"chat_id", "message_id", "reply_markup"}
FIELDS = {
    "getMe": set[str](),
    "deleteWebhook": {"drop_pending_updates"},
    "setWebhook": {"url", "secret_token", "allowed_updates", "max_connections"},
    "getUpdates": {"offset", "limit", "timeout", "allowed_updates"},
    "sendMessage": _MESSAGE | {"text", "link_preview_options"},
    "sendPhoto": _MESSAGE | {"photo", "caption"},
    "sendDocument": _MESSAGE | {"document", "caption", "disable_content_type_detection"},
    "sendMediaGroup": {"chat_id", "message_thread_id", "reply_parameters", "media"},
    "sendChatAction": {"chat_id", "message_thread_id", "action"},
    "editMessageText": _EDIT | {"text", "link_preview_options"},
    "editMessageCaption": _EDIT | {"caption"},
    "editMessageMedia": _EDIT | {"media"},
    "editMessageReplyMarkup": _EDIT,
    "deleteMessage": {"chat_id", "message_id"},
    "getFile": {"file_id"},
    "getChatAdministrators": {"chat_id"},
    "answerCallbackQuery": {"callback_query_id", "text", "show_alert"},
    "getMyCommands": {"language_code"},
    "setMyCommands": {"commands", "language_code"},
    "getMyDescription": {"language_code"},
    "getMyShortDescription": {"language_code"},
    "setMyDescription": {"description", "language_code"},
    "setMyShortDescription": {"short_description", "language_code"},
}
_ACTIONS = {"typing", "upload_photo", "upload_document", "choose_sticker", "find_location"}
_ADMINISTRATOR = {
    "status": "administrator",
    "can_be_edited": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": True,
    "can_edit_stories": True,
    "can_delete_stories": True,
    "can_pin_messages": True,
}
_LANGUAGES = """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy
    hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or
    os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
"""The codes of ISO 639-1."""
_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\u2800]*")


@dataclass
class Call:
    """One request."""

    method: str
    fields: dict[str, str]
    files: dict[str, tuple[str, bytes]]
    """Name and content of each part that is a file."""

    def json(self, name: str, default: Any = None) -> Any:
        """Return a field that holds JSON."""
        return json.loads(self.fields[name]) if name in self.fields else default

    def number(self, name: str) -> int | None:
        """Return a field that holds a number."""
        value = self.json(name)
        return None if value is None else int(value)


@dataclass
class BotApi:
    """What the methods do; the server in front of it is `tests.wire.fake_telegram`."""

    chats: Chats
    files: Files
    commands: dict[str, list[Json]] = field(default_factory=dict)
    """Menus by language; the empty one is for everybody else."""
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    """Descriptions by method and language."""
    actions: list[tuple[int, int | None, str]] = field(default_factory=list)
    """Chat actions shown: chat, topic, action."""
    webhook: Call | None = None
    """The last setWebhook, until it is taken back."""
    violations: list[str] = field(default_factory=list)
    """Requests that the published description does not allow, or that are not simulated."""

    def run(self, call: Call) -> object:
        """Carry out a request and return its result.

        Raises:
            Refused: As the service would.
        """
        name = re.sub(r"([A-Z])", r"_\1", call.method).lower()
        try:
            return getattr(self, f"_{name}")(call)
        except (KeyError, ValueError) as error:  # found by `check` where there is a description
            raise Refused(f"wrong or missing parameter: {error}") from error

    def check(self, call: Call) -> None:
        """Note what the description does not allow.

        Raises:
            Refused: There is something.
        """
        given = set(call.fields) | {name for name in call.files if not name.startswith("attached")}
        found = [f"{call.method}.{name}: not simulated" for name in given - FIELDS[call.method]]
        if spec := load_spec():
            found += spec.problems(call.method, call.fields, set(call.files))
        if found:
            self.violations += found
            raise Refused("; ".join(found))

    def _get_me(self, _: Call) -> Json:
        return self.chats.bot | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.chats.privacy,
            "supports_inline_queries": False,
        }

    def _delete_webhook(self, _: Call) -> bool:
        self.webhook = None
        return True

    def _set_webhook(self, call: Call) -> bool:
        if not call.fields.get("url", "").startswith("https://"):
            raise Refused("bad webhook: An HTTPS URL must be provided for webhook")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", call.fields.get("secret_token", "")):
            raise Refused("secret token contains unallowed characters")
        self.webhook = call
        return True

    def _send_message(self, call: Call) -> Json:
        text = _text(call, TEXT_MAX, "message is too long")
        return self._post(call, {"text": text, "entities": entities(text)}).json

    def _send_photo(self, call: Call) -> Json:
        return self._send_media(call, "Photo", "photo")

    def _send_document(self, call: Call) -> Json:
        return self._send_media(call, "Document", "document")

    def _send_media(self, call: Call, kind: Kind, name: str) -> Json:
        content = _caption(call.fields.get("caption", ""))
        media = self._media(call, kind, call.fields.get(name, f"attach://{name}"))
        return self._post(call, media.json() | content, media).json

    def _send_media_group(self, call: Call) -> list[Json]:
        items = call.json("media")
        if not 2 <= len(items) <= 10:
            size = "few" if len(items) < 2 else "much"
            raise Refused(f"too {size} messages to send as an album")
        if len({item["type"] for item in items}) > 1:
            raise Refused("can't use the media of the specified type in the album")
        album = str(time.time_ns())
        sent = []
        for item in items:
            media = self._media(call, item["type"].capitalize(), item["media"])
            content = media.json() | _caption(item.get("caption", "")) | {"media_group_id": album}
            sent.append(self._post(call, content, media).json)
        return sent

    def _edit_message_text(self, call: Call) -> Json:
        posting = self._own(call)
        if posting.media:
            raise Refused("there is no text in the message to edit")
        text = _text(call, TEXT_MAX, "MESSAGE_TOO_LONG")
        return self._change(call, posting, {"text": text, "entities": entities(text)}, None)

    def _edit_message_caption(self, call: Call) -> Json:
        posting = self._own(call)
        if not posting.media:
            raise Refused("there is no caption in the message to edit")
        content = _caption(call.fields.get("caption", ""), "MEDIA_CAPTION_TOO_LONG")
        return self._change(call, posting, posting.media.json() | content, posting.media)

    def _edit_message_media(self, call: Call) -> Json:
        posting = self._own(call)
        item = call.json("media")
        kind = item["type"].capitalize()
        if "media_group_id" in posting.json and posting.media and posting.media.kind != kind:
            raise Refused("can't use the media of the specified type in the album")
        content = _caption(item.get("caption", ""))
        media = self._media(call, kind, item["media"])
        return self._change(call, posting, media.json() | content, media)

    def _edit_message_reply_markup(self, call: Call) -> Json:
        posting = self._own(call)
        names = {"text", "entities", "caption", "caption_entities", "photo", "document"}
        content = {name: posting.json[name] for name in names & posting.json.keys()}
        return self._change(call, posting, content, posting.media)

    def _delete_message(self, call: Call) -> bool:
        chat = self._chat(call)
        posting = chat.postings.get(call.number("message_id") or 0)
        if posting is None:
            raise Refused("message to delete not found")
        if time.time() - posting.json["date"] > KEPT_S:
            raise Refused("message can't be deleted for everyone")
        if not (posting.by_bot or chat.type == "private" or chat.bot_is_admin):
            raise Refused("message can't be deleted")
        del chat.postings[posting.json["message_id"]]
        return True

    def _send_chat_action(self, call: Call) -> bool:
        chat = self._chat(call)
        topic = self._topic(chat, call)
        if call.fields["action"] not in _ACTIONS:
            raise Refused("wrong parameter action in request")
        self.actions.append((chat.id, topic, call.fields["action"]))
        return True

    def _get_file(self, call: Call) -> Json:
        file = self.files.get(call.fields["file_id"])
        size = {"file_size": len(file.content)} if self.files.tells_sizes else {}
        handles = {"file_id": file.file_id, "file_unique_id": file.unique_id}
        return handles | size | {"file_path": file.path}

    def _get_chat_administrators(self, call: Call) -> list[Json]:
        chat = self._chat(call)
        if chat.type == "private":
            raise Refused("there are no administrators in the private chat")
        people = [person.json() for person in chat.administrators]
        if chat.bot_is_admin:
            people.append(self.chats.bot)
        return [
            {"user": user, "is_anonymous": False}
            | ({"status": "creator"} if user == people[0] else _ADMINISTRATOR)
            for user in people
        ]

    def _answer_callback_query(self, call: Call) -> bool:
        query_id = call.fields["callback_query_id"]
        if not self.chats.queries.pop(query_id, False):
            raise Refused("query is too old and response timeout expired or query ID is invalid")
        if units(call.fields.get("text", "")) > 200:
            raise Refused("MESSAGE_TOO_LONG")
        self.chats.answered.append(query_id)
        return True

    def _get_my_commands(self, call: Call) -> list[Json]:
        return self.commands.get(_language(call), [])

    def _set_my_commands(self, call: Call) -> bool:
        commands = call.json("commands")
        if len(commands) > 100:
            raise Refused("too much bot commands specified")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise Refused("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise Refused("BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[_language(call)] = commands
        return True

    def _set_my_description(self, call: Call) -> bool:
        return self._describe(call, "description", 512)

    def _set_my_short_description(self, call: Call) -> bool:
        return self._describe(call, "short_description", 120)

    def _get_my_description(self, call: Call) -> Json:
        return {"description": self.profile.get(("setMyDescription", _language(call)), "")}

    def _get_my_short_description(self, call: Call) -> Json:
        text = self.profile.get(("setMyShortDescription", _language(call)), "")
        return {"short_description": text}

    def _describe(self, call: Call, name: str, most: int) -> bool:
        text = call.fields.get(name, "")
        if units(text) > most:
            raise Refused("bot description is too long")
        self.profile[call.method, _language(call)] = text
        return True

    # What the methods share.

    def _chat(self, call: Call) -> Chat:
        return self.chats.open_for_bot(call.number("chat_id") or 0)

    def _topic(self, chat: Chat, call: Call) -> int | None:
        topic = call.number("message_thread_id")
        if topic is not None and topic not in chat.topics:
            raise Refused("message thread not found")
        return topic

    def _own(self, call: Call) -> Posting:
        posting = self._chat(call).postings.get(call.number("message_id") or 0)
        if posting is None:
            raise Refused("message to edit not found")
        if not posting.by_bot or not posting.keyboard_is_inline:
            raise Refused("message can't be edited")
        return posting

    def _media(self, call: Call, kind: Kind, reference: str) -> Media:
        if not reference.startswith("attach://"):
            return self.files.again(reference, kind)
        name, content = call.files[reference.removeprefix("attach://")]
        if kind == "Photo":
            return self.files.add_photo(content)
        return self.files.add_document(content, name)

    def _post(self, call: Call, content: Json, media: Media | None = None) -> Posting:
        chat = self._chat(call)
        topic = self._topic(chat, call)
        reply = call.json("reply_parameters", {})
        reply_to = reply.get("message_id")
        if reply_to is not None and reply_to not in chat.postings:
            if not reply.get("allow_sending_without_reply"):
                raise Refused("message to be replied not found")
            reply_to = None
        markup = _markup(call)
        message: Json = {
            "message_id": next(chat.numbers),
            "from": self.chats.bot,
            "chat": chat.json(),
            "date": int(time.time()),
        }
        self.chats.link(chat, message, reply_to, topic)
        is_inline = "force_reply" not in markup
        message |= content | ({"reply_markup": markup} if markup and is_inline else {})
        posting = Posting(_without_empty(message), media, True, is_inline)
        chat.postings[message["message_id"]] = posting
        return posting

    def _change(self, call: Call, posting: Posting, content: Json, media: Media | None) -> Json:
        markup = _markup(call)
        if "force_reply" in markup:
            raise Refused("object expected as reply markup")
        kept = {"message_id", "from", "chat", "date", "reply_to_message", "message_thread_id"}
        kept |= {"is_topic_message", "media_group_id"}
        edited = {name: posting.json[name] for name in kept & posting.json.keys()}
        edited = _without_empty(edited | content | ({"reply_markup": markup} if markup else {}))
        if edited == {k: v for k, v in posting.json.items() if k != "edit_date"}:
            raise Refused(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        posting.json = edited | {"edit_date": int(time.time())}
        posting.media = media
        return posting.json


def _text(call: Call, most: int, too_long: str) -> str:
    text = call.fields["text"].strip()
    if not call.fields["text"]:
        raise Refused("message text is empty")
    if _INVISIBLE.fullmatch(text):
        raise Refused("text must be non-empty")
    if units(text) > most:
        raise Refused(too_long)
    return text


def _caption(caption: str, too_long: str = "message caption is too long") -> Json:
    caption = caption.strip()
    if units(caption) > CAPTION_MAX:
        raise Refused(too_long)
    return {"caption": caption, "caption_entities": entities(caption)}


def _markup(call: Call) -> Json:
    markup: Json = call.json("reply_markup", {})
    rows = markup.get("inline_keyboard", [])
    for button in itertools.chain.from_iterable(rows):
        if not button["text"].strip():
            raise Refused("BUTTON_TEXT_EMPTY")
        if "callback_data" not in button:
            raise Refused(
                "can't parse inline keyboard button: Text buttons are unallowed in the inline "
                "keyboard"
            )
        if not 1 <= len(button["callback_data"].encode()) <= 64:
            raise Refused("BUTTON_DATA_INVALID")
    if sum(map(len, rows)) > 100:
        raise Refused("reply markup is too long")
    return markup


def _language(call: Call) -> str:
    code = call.fields.get("language_code", "")
    if code and code not in _LANGUAGES.split():
        raise Refused("invalid language code specified")
    return code


def _without_empty(message: Json) -> Json:
    return {name: value for name, value in message.items() if value not in ("", [], None)}
