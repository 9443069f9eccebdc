"""Who may ask for what: hosts, origins, the login token, visitors, and safe headers."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from core.errors import UserError

TOKEN_MIN_CHARS = 16
_VISITOR_COOKIE = "retouch-visitor"
_LOGIN_COOKIE = "retouch-login"
_COOKIE_MAX_AGE_S = 400 * 86_400
"""The longest that browsers keep a cookie."""
_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
_WRONG_TOKENS_MAX = 10
_WRONG_TOKENS_WINDOW_S = 60.0
_ADDRESSES_MAX = 1_000

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), microphone=(), payment=(), usb=()",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Refusal(UserError):
    """A request that is not carried out, with the status and the sentence for it."""

    def __init__(self, status: int, text_key: str, **params: str | int | float) -> None:
        super().__init__(text_key, **params)
        self.status = status


class Guard:
    """Checks every request."""

    def __init__(self, token: str | None, hosts: frozenset[str]) -> None:
        """Demand `token` if there is one; answer to `hosts`, localhost and any address."""
        self._token = token
        self._hosts = {host.lower() for host in hosts} | {"localhost"}
        self._wrong_at: dict[str, deque[float]] = {}
        """When each address last gave wrong tokens, the longest quiet one first."""

    def check_source(self, request: web.Request) -> None:
        """Refuse foreign hosts, and foreign pages that would write or listen.

        A name that we were not told of may be anybody's, pointed at this address to get
        around the browser's same-origin rule; a bare address cannot be.

        Raises:
            Refusal: The Host or the Origin is not ours.
        """
        host = _host_name(f"//{request.host}")
        if host not in self._hosts and not _is_address(host):
            raise Refusal(403, "web-wrong-host", host=host[:100])
        listens = request.headers.get("Upgrade", "").lower() == "websocket"
        if request.method not in {"GET", "HEAD"} or listens:
            origin = urlsplit(request.headers.get("Origin", ""))
            if not origin.netloc or origin.netloc.lower() != request.host.lower():
                raise Refusal(403, "web-wrong-origin")

    def is_logged_in(self, request: web.Request) -> bool:
        """Tell whether the token, if there is one, was given."""
        if self._token is None:
            return True
        given = request.cookies.get(_LOGIN_COOKIE, "")
        return hmac.compare_digest(given.encode(), self._proof().encode())

    def log_in(self, request: web.Request, response: web.StreamResponse, token: str) -> bool:
        """Compare a token that somebody typed, and remember on `response` that it was right.

        Raises:
            Refusal: There were too many wrong ones.
        """
        now, address = time.monotonic(), request.remote or ""
        wrong_at = self._wrong_at.get(address, deque(maxlen=_WRONG_TOKENS_MAX))
        if len(wrong_at) == _WRONG_TOKENS_MAX and now - wrong_at[0] < _WRONG_TOKENS_WINDOW_S:
            raise Refusal(429, "web-too-many-logins")
        if self._token is None or not hmac.compare_digest(token.encode(), self._token.encode()):
            wrong_at.append(now)
            self._wrong_at.pop(address, None)
            self._wrong_at[address] = wrong_at
            if len(self._wrong_at) > _ADDRESSES_MAX:
                del self._wrong_at[next(iter(self._wrong_at))]
            return False
        _set_cookie(request, response, _LOGIN_COOKIE, self._proof())
        return True

    def _proof(self) -> str:
        # The cookie proves knowledge of the token without being it.
        return hmac.new((self._token or "").encode(), b"retouch login", "sha256").hexdigest()


def visitor(request: web.Request) -> str:
    """Return who asks: a digest, so that what is stored and logged opens nothing.

    Raises:
        Refusal: There is no cookie yet; the page sets it.
    """
    secret = request.cookies.get(_VISITOR_COOKIE, "")
    if not _SECRET.fullmatch(secret):
        raise Refusal(401, "web-no-visitor")
    return hashlib.sha256(secret.encode()).hexdigest()[:32]


def greet(request: web.Request, response: web.StreamResponse) -> None:
    """Make a visitor known, or keep the cookie of one who is."""
    secret = request.cookies.get(_VISITOR_COOKIE, "")
    if not _SECRET.fullmatch(secret):
        secret = secrets.token_urlsafe(32)
    _set_cookie(request, response, _VISITOR_COOKIE, secret)


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Put the safe headers on every response that has none of its own."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)


def _set_cookie(request: web.Request, response: web.StreamResponse, name: str, value: str) -> None:
    response.set_cookie(
        name,
        value,
        max_age=_COOKIE_MAX_AGE_S,
        httponly=True,
        samesite="Strict",
        secure=request.headers.get("X-Forwarded-Proto", request.scheme) == "https",
    )


def _host_name(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_loopback(host: str) -> bool:
    """Tell whether only this computer can reach a server bound to `host`."""
    return host == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)
