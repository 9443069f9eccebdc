"""The page itself: its files, and its texts in the browser's language."""

from __future__ import annotations

import gzip
import hashlib
import html
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from aiohttp import web

from adapters.web import guard
from adapters.web.api import FILES_MAX
from adapters.web.messenger import TEXT_MAX_CHARS
from adapters.web.reading import locale_of
from core.commands.table import COMMANDS
from core.texts import Texts, is_right_to_left

_FOLDER = Path(__file__).parent / "static"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".jpg": "image/jpeg",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
}
_COMPRESSED = {".css", ".js", ".svg"}
_PLACE = re.compile(r"\{\{([a-z-]+)\}\}")

SCRIPT_TEXTS: dict[str, tuple[str, ...]] = {
    "web-close": (),
    "web-connection-lost": (),
    "web-continue-from": ("number",),
    "web-conversation-remove": ("title",),
    "web-conversation-remove-sure": ("title",),
    "web-conversation-untitled": (),
    "web-download-named": ("name",),
    "web-file-remove": ("name",),
    "web-file-too-large": ("max_mb",),
    "web-message-new": ("text",),
    "web-message-new-picture": (),
    "web-message-not-sent": (),
    "web-picture": (),
    "web-picture-not-shown": (),
    "web-picture-open": (),
    "web-reply": (),
    "web-reply-message": (),
    "web-said-bot": (),
    "web-said-you": (),
    "web-sending": (),
    "web-sending-photo": ("percent",),
    "web-server-error": (),
    "web-too-many-files": ("max_files",),
    "web-try-again": (),
    "web-version": ("number",),
    "web-version-head": ("number",),
}
"""Texts that the page's scripts use, with the placeholders that they fill in."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the page, ready to send."""

    content: bytes
    compressed: bytes | None
    headers: dict[str, str]


class Page:
    """Serves the page's own files, all of them kept in memory."""

    def __init__(self, texts: Texts, upload_max_bytes: int) -> None:
        """Read the files; blocking."""
        self._texts = texts
        self._upload_max_bytes = upload_max_bytes
        self._assets = {
            path.relative_to(_FOLDER).as_posix(): _asset(path)
            for path in _FOLDER.rglob("*")
            if path.suffix in _TYPES and path.suffix != ".html"
        }
        self._rendered = cache(self._render)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of the files; the page itself is `index`."""
        return [web.get("/static/{name:.+}", self.asset)]

    async def asset(self, request: web.Request) -> web.Response:
        """Serve a file, or nothing if the browser has it already."""
        asset = self._assets.get(request.match_info["name"])
        if asset is None:
            raise guard.Refusal(404, "web-page-unknown")
        if request.headers.get("If-None-Match") == asset.headers["ETag"]:
            return web.Response(status=304, headers=asset.headers)
        if asset.compressed and "gzip" in request.headers.get("Accept-Encoding", ""):
            headers = asset.headers | {"Content-Encoding": "gzip"}
            return web.Response(body=asset.compressed, headers=headers)
        return web.Response(body=asset.content, headers=asset.headers)

    def index(self, request: web.Request) -> web.Response:
        """Return the chat, and make the visitor known."""
        response = self._html(request, "index.html")
        guard.greet(request, response)
        return response

    def login(self, request: web.Request, *, wrong: bool) -> web.Response:
        """Return the form that asks for the token."""
        return self._html(request, "login.html", "web-token-wrong" if wrong else "web-token-help")

    def _html(self, request: web.Request, name: str, note: str = "") -> web.Response:
        locale = self._texts.resolve(locale_of(request))
        response = web.Response(
            body=self._rendered(name, locale, note),
            headers={"Content-Type": _TYPES[".html"], "Cache-Control": "no-store"},
        )
        response.enable_compression()
        return response

    def _render(self, name: str, locale: str, note: str) -> bytes:
        filled = {
            "locale": locale,
            "direction": "rtl" if is_right_to_left(locale) else "ltr",
            "data": self._data(locale),
        }
        if note:
            filled["note"] = html.escape(self._texts.get(note, locale))

        def fill(match: re.Match[str]) -> str:
            key = match[1]
            return filled[key] if key in filled else html.escape(self._texts.get(key, locale))

        template = (_FOLDER / name).read_text(encoding="utf-8")
        return _PLACE.sub(fill, template).encode()

    def _data(self, locale: str) -> str:
        get = self._texts.get
        data = {
            "texts": {
                key: get(key, locale, **{name: f"{{{name}}}" for name in names})
                for key, names in SCRIPT_TEXTS.items()
            },
            "commands": [
                {
                    "name": command.name,
                    "text": get(f"command-{command.name}", locale),
                    "argument": command.argument.value,
                    "asks": command.button_asks,
                    "form": [
                        {
                            "label": get(f"command-{command.name}-{field}", locale),
                            "hint": get(f"command-{command.name}-{field}-hint", locale),
                        }
                        for field in command.form
                    ],
                }
                for command in COMMANDS.values()
                if command.menu
            ],
            "upload_max_bytes": self._upload_max_bytes,
            "files_max": FILES_MAX,
            "text_max_chars": TEXT_MAX_CHARS,
        }
        # Inside a script element only "<" could end it.
        return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")


def _asset(path: Path) -> Asset:
    content = path.read_bytes()
    compressed = gzip.compress(content, mtime=0) if path.suffix in _COMPRESSED else None
    headers = {
        "Content-Type": _TYPES[path.suffix],
        "Cache-Control": "no-cache",
        "ETag": f'"{hashlib.sha256(content).hexdigest()[:20]}"',
        "Vary": "Accept-Encoding",
    }
    return Asset(content, compressed, headers)
