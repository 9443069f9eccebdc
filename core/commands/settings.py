"""``settings``: how a person, or everybody in a chat, wants things done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.commands.answers import Answers, Handler, mark_of
from core.editing.choosing import Choosing
from core.errors import UserError
from core.events import CommandCall
from core.ids import ConversationId, UserId
from core.messenger import PAYLOAD_MAX_BYTES, Button, MessageGone, OutgoingMessage
from core.policy import Policy
from core.preferences import AUTO, INHERIT, SETTINGS, Chosen, Scope, Setting
from core.storage import Store
from core.texts import Texts

_CHAT = "chat"
_SETTINGS_IN_A_ROW = 2
_ROWS_OF_VALUES = 4
"""Discord has five, and the last one leads back."""
_LEAST_VALUES_IN_A_ROW = 3
_QUOTED_MAX_CHARS = 40


@dataclass(frozen=True, slots=True)
class _Request:
    """What somebody asks about settings."""

    scope: Scope
    setting: Setting | None = None
    value: str = ""


class SettingsCommand:
    """Shows what counts and why, and changes it; buttons hold all that they need."""

    def __init__(
        self,
        *,
        store: Store,
        policy: Policy,
        choosing: Choosing,
        texts: Texts,
        answers: Answers,
    ) -> None:
        self._store = store
        self._policy = policy
        self._choosing = choosing
        self._texts = texts
        self._answers = answers
        self.handlers: dict[str, Handler] = {"settings": self._settings}

    async def _settings(self, call: CommandCall) -> None:
        request = _requested(call)
        if not request.value:
            await self._show(call, request)
            return
        call, changed = await self._changed(call, request)
        if call.target is None:
            await self._answers.say(call, changed)
        else:
            await self._show(call, replace(request, setting=None))

    async def _changed(self, call: CommandCall, request: _Request) -> tuple[CommandCall, str]:
        """Choose a value.

        Returns:
            The call of a person for whom that counts already, and what to say.
        """
        origin, setting = call.origin, request.setting
        assert setting is not None
        user_id = origin.sender.user_id
        value = self._value(call, setting, request.value)
        whose: ConversationId | UserId = user_id
        if request.scope is Scope.CHAT:
            whose = origin.conversation_id
            if not await self._policy.administers(origin, self._answers.messenger(call)):
                raise UserError("settings-need-administrator")
        await self._store.choose(request.scope, whose, setting.name, value, user_id)
        chosen = await self._store.chosen(origin.conversation_id, user_id)
        preferences = chosen.over(self._policy.rules.preferences)
        call = replace(call, origin=replace(origin, sender=origin.sender.preferring(preferences)))
        key = "settings-taken-back" if value is None else "settings-changed"
        said = self._answers.text(
            call,
            key,
            scope=request.scope.value,
            name=self._name(call, setting),
            value=self._label(call, setting, self._counting(setting, chosen, request.scope)),
        )
        return call, said

    def _value(self, call: CommandCall, setting: Setting, typed: str) -> str | None:
        """Return the value that people mean; None to take the choice back.

        Raises:
            UserError: ``settings-value-unknown``, with those that there are.
        """
        if typed == INHERIT:
            return None
        values = self._values(setting)
        for value in values:
            if typed in {value.casefold(), self._label(call, setting, value).casefold()}:
                return value
        if setting.name == "language":
            found = self._texts.resolve(typed)
            if found.partition("-")[0] == typed.replace("_", "-").partition("-")[0]:
                return found
        raise UserError(
            "settings-value-unknown",
            name=setting.name,
            value=typed[:_QUOTED_MAX_CHARS],
            values=", ".join((*values, INHERIT)),
        )

    def _values(self, setting: Setting) -> Sequence[str]:
        """Return what a setting can be in this installation."""
        if setting.operations:
            return (AUTO, *self._choosing.engines_for(setting.operations[0]))
        return setting.values or (AUTO, *self._texts.locales)

    def _counting(self, setting: Setting, chosen: Chosen, scope: Scope) -> str:
        """Return the value that counts for the person, or in the chat."""
        if scope is Scope.CHAT:
            chosen = replace(chosen, person={})
        value: str = getattr(chosen.over(self._policy.rules.preferences), setting.name)
        return value

    # What people see

    async def _show(self, call: CommandCall, request: _Request) -> None:
        """Post the settings, or turn the message of the pressed button into them."""
        origin = call.origin
        chosen = await self._store.chosen(origin.conversation_id, origin.sender.user_id)
        if request.scope is Scope.CHAT:
            chosen = replace(chosen, person={})
        message = (
            self._choices(call, request, request.setting, chosen)
            if request.setting
            else self._panel(call, request, chosen)
        )
        messenger = self._answers.messenger(call)
        if call.target is not None and origin.message_id is not None:
            try:
                await messenger.edit(origin.message_id, message)
            except MessageGone:
                pass
            else:
                return
        await messenger.post(origin.conversation_id, message, origin.message_id)

    def _panel(self, call: CommandCall, request: _Request, chosen: Chosen) -> OutgoingMessage:
        text = self._answers.text
        lines = [text(call, "settings", scope=request.scope.value)]
        buttons = []
        for setting in SETTINGS.values():
            name, value = self._name(call, setting), self._counting(setting, chosen, request.scope)
            label = self._label(call, setting, value)
            lines.append(self._line(call, setting, label, chosen))
            button = text(call, "button-settings", name=name, value=label)
            buttons.append(Button(button, f"settings:{_whose(call, request)} {setting.name}"))
        lines.append(text(call, "settings-hint", scope=request.scope.value))
        return OutgoingMessage("\n".join(lines), buttons=_rows(buttons, _SETTINGS_IN_A_ROW))

    def _choices(
        self, call: CommandCall, request: _Request, setting: Setting, chosen: Chosen
    ) -> OutgoingMessage:
        text, whose = self._answers.text, _whose(call, request)
        counting, values = self._counting(setting, chosen, request.scope), self._values(setting)
        buttons = []
        for value in values:
            label = self._label(call, setting, value)
            payload = f"settings:{whose} {setting.name} {value}"
            if len(payload.encode()) <= PAYLOAD_MAX_BYTES:
                if value == counting:
                    label = text(call, "button-settings-chosen", value=label)
                buttons.append(Button(label, payload))
        length = max(_LEAST_VALUES_IN_A_ROW, -(-len(buttons) // _ROWS_OF_VALUES))
        back = (
            Button(
                text(call, "button-settings-default"),
                f"settings:{whose} {setting.name} {INHERIT}",
            ),
            Button(text(call, "button-settings-back"), f"settings:{whose}"),
        )
        typed = [_CHAT] if request.scope is Scope.CHAT else []
        lines = [
            self._line(call, setting, self._label(call, setting, counting), chosen),
            text(call, f"settings-about-{setting.name}"),
            text(call, "settings-or-write", words=" ".join([*typed, setting.name, values[-1]])),
        ]
        return OutgoingMessage("\n".join(lines), buttons=(*_rows(buttons, length), back))

    def _line(self, call: CommandCall, setting: Setting, label: str, chosen: Chosen) -> str:
        scope = chosen.whose(setting.name)
        return self._answers.text(
            call,
            "settings-line",
            name=self._name(call, setting),
            value=label,
            source=scope.value if scope else "default",
        )

    def _name(self, call: CommandCall, setting: Setting) -> str:
        return self._answers.text(call, f"settings-name-{setting.name}")

    def _label(self, call: CommandCall, setting: Setting, value: str) -> str:
        """Return a value in words; engines go by what people call them."""
        if value == AUTO or setting.values:
            return self._answers.text(call, f"settings-value-{value}")
        if setting.operations:
            if value in self._values(setting):
                return self._texts.engine(value, call.origin.sender.locale)
            return self._answers.text(call, "settings-value-gone", value=value)
        return self._answers.text(call, "settings-language", tag=value)


def _requested(call: CommandCall) -> _Request:
    """Read "quality high", "chat delivery file" or what a button says.

    Raises:
        UserError: ``not-your-settings`` for a button that somebody else was given,
            ``settings-unknown``.
    """
    words = call.argument.casefold().split()
    scope = Scope.PERSON
    if call.target == _CHAT:
        scope = Scope.CHAT
    elif call.target is not None:
        if call.target != mark_of(call.origin.sender.user_id):
            raise UserError("not-your-settings")
    elif _CHAT in {*words[:1], *words[-1:]}:
        scope = Scope.CHAT
        words.remove(_CHAT)
    if not words:
        return _Request(scope)
    setting = SETTINGS.get(words[0])
    if setting is None:
        raise UserError(
            "settings-unknown", name=words[0][:_QUOTED_MAX_CHARS], names=", ".join(SETTINGS)
        )
    return _Request(scope, setting, " ".join(words[1:]))


def _whose(call: CommandCall, request: _Request) -> str:
    if request.scope is Scope.CHAT:
        return _CHAT
    return mark_of(call.origin.sender.user_id)


def _rows(buttons: Sequence[Button], length: int) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[start : start + length]) for start in range(0, len(buttons), length))
