"""From words to a picture: what of them is size and quality, and what is the picture."""

from __future__ import annotations

import re
from collections.abc import Mapping

from core.planning.plan import Parameter, Plan, Step

_SIZES: Mapping[str, str] = {
    # Multiples of 16, between 655,360 and 8,294,400 pixels: OpenAI's rules, which others share.
    "square": "1024x1024",
    "wide": "1536x1024",
    "landscape": "1536x1024",
    "cinematic": "1792x768",
    "panorama": "1920x640",
    "tall": "1024x1536",
    "portrait": "1024x1536",
    "story": "1008x1792",
    "16:9": "1792x1008",
    "9:16": "1008x1792",
    "3:2": "1536x1024",
    "2:3": "1024x1536",
    "4:5": "1024x1280",
    "5:4": "1280x1024",
    "1:1": "1024x1024",
}
_QUALITIES: Mapping[str, str] = {
    "draft": "low",
    "quick": "low",
    "fine": "high",
    "best": "high",
}
_WORD = "|".join(re.escape(word) for word in (*_SIZES, *_QUALITIES))
# Such words count only in front of a colon, or alone behind the last comma: "a wide river" and
# "the best dog" are about the picture.
_BEFORE = re.compile(rf"\s*(?P<words>(?:(?:{_WORD})[\s,]*)+):\s+(?P<rest>.+)", re.I | re.S)
_BEHIND = re.compile(rf"(?P<rest>.+?)(?P<words>(?:\s*,\s*(?:{_WORD}))+)\s*", re.I | re.S)


def generation_plan(text: str) -> Plan:
    """Return the plan to make a picture from words.

    "wide draft: a lighthouse" and "a lighthouse, wide, draft" set size and quality.
    """
    parameters: dict[str, Parameter] = {}
    prompt = text.strip()
    while match := _BEFORE.fullmatch(prompt) or _BEHIND.fullmatch(prompt):
        prompt = match["rest"].strip()
        for word in re.findall(_WORD, match["words"], re.IGNORECASE):
            if size := _SIZES.get(word.lower()):
                parameters["size"] = size
            else:
                parameters["quality"] = _QUALITIES[word.lower()]
    return Plan((Step("model", "generate", parameters, prompt),))
