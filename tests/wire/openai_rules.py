"""What OpenAI's image endpoints accept, written down apart from the engine that is tested.

Messages and codes are those of the service where they are publicly recorded.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from PIL import Image, UnidentifiedImageError

Size = tuple[int, int]

MODELS = (
    *("gpt-image-1.5", "gpt-image-1-mini", "chatgpt-image-latest"),
    *("gpt-image-2", "gpt-image-2-2026-04-21"),
    *("gpt-image-2.5-sunburst", "gpt-image-2.5-flare"),
    *("gpt-image-2.6-sunburst", "gpt-image-2.6-flare"),
)
FIXED_SIZES = ((1024, 1024), (1536, 1024), (1024, 1536))
SHARED = {
    *("prompt", "model", "size", "quality", "background", "output_format", "output_compression"),
    *("n", "stream", "partial_images", "safety_identifier", "user", "moderation"),
}
EDIT_FIELDS = SHARED | {"input_fidelity", "complexity"}
GENERATE_FIELDS = SHARED | {"complexity"}
FILE_FIELDS = {"image", "image[]", "mask", "markup"}
MEDIA_TYPES = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP"}


class Refused(Exception):
    """An answer in the shape of the service's errors."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        code: str | None = "invalid_value",
        param: str | None = None,
        kind: str = "invalid_request_error",
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"error": {"message": message, "type": kind, "param": param, "code": code}}


@dataclass(frozen=True)
class Part:
    """One part of a multipart body."""

    name: str
    file_name: str | None
    media_type: str
    content: bytes


@dataclass
class Job:
    """A request that the service accepted."""

    operation: str
    fields: dict[str, object]
    images: list[Image.Image] = field(default_factory=list)
    image_parts: list[Part] = field(default_factory=list)
    mask: Image.Image | None = None

    def text(self, name: str, default: str) -> str:
        return str(self.fields.get(name, default))

    def number(self, name: str, default: int) -> int:
        value = self.fields.get(name, default)
        assert isinstance(value, int)
        return value

    @property
    def stream(self) -> bool:
        return self.fields.get("stream") is True

    @property
    def size_px(self) -> Size:
        """The asked size; for ``auto`` the nearest of the three sizes that all models know."""
        size = self.text("size", "auto")
        if size != "auto":
            width, _, height = size.partition("x")
            return int(width), int(height)
        if not self.images:
            return FIXED_SIZES[0]
        ratio = self.images[0].width / self.images[0].height
        return min(FIXED_SIZES, key=lambda s: abs(s[0] / s[1] - ratio))


def edit_job(parts: list[Part]) -> Job:
    """Check a multipart edit.

    Raises:
        Refused: As the service would.
    """
    texts: dict[str, str] = {}
    files: dict[str, list[Part]] = {}
    for part in parts:
        if part.file_name is not None:
            if part.name not in FILE_FIELDS:
                raise _unknown(part.name)
            files.setdefault(part.name, []).append(part)
        elif part.name in texts:
            raise Refused(f"Duplicate parameter: '{part.name}'.", code=None, param=part.name)
        elif part.name in FILE_FIELDS:
            raise Refused(f"Invalid type for '{part.name}': expected a file.", param=part.name)
        else:
            texts[part.name] = part.content.decode()
    fields = {name: _typed(name, value) for name, value in texts.items()}
    images = files.get("image", []) + files.get("image[]", [])
    if len(files.get("image", [])) > 1 or ("image" in files and "image[]" in files):
        raise Refused(
            "Duplicate parameter: 'image'. You provided multiple values for this parameter,"
            " whereas only one is allowed. If you are trying to provide a list of values, use"
            " the array syntax instead e.g. 'image[]=<value>'.",
            code="duplicate_parameter",
            param="image",
        )
    _check_fields(fields, EDIT_FIELDS)
    if not images:
        raise _missing("image")
    if len(images) > 16:
        raise Refused(
            f"Invalid 'image': array too long. Expected an array with maximum length 16, but got"
            f" an array with length {len(images)} instead.",
            code="array_above_max_length",
            param="image",
        )
    job = Job("edit", fields, [_opened(part) for part in images], images)
    if "mask" in files:
        job.mask = _mask(files["mask"], job.images[0].size, "markup" in files)
    elif "markup" in files:
        raise Refused("Markup is not supported here.", code="unknown_parameter", param="markup")
    return job


def generate_job(body: bytes) -> Job:
    """Check a JSON generation.

    Raises:
        Refused: As the service would.
    """
    try:
        fields = json.loads(body)
    except ValueError:
        raise Refused("We could not parse the JSON body of your request.", code=None) from None
    _check_fields(fields, GENERATE_FIELDS)
    return Job("generate", fields)


def _unknown(name: str) -> Refused:
    return Refused(f"Unknown parameter: '{name}'.", code="unknown_parameter", param=name)


def _missing(name: str) -> Refused:
    return Refused(
        f"Missing required parameter: '{name}'.", code="missing_required_parameter", param=name
    )


def _typed(name: str, value: str) -> object:
    if name in {"n", "partial_images", "output_compression"}:
        if not value.lstrip("-").isdigit():
            raise Refused(
                f"Invalid type for '{name}': expected an integer.", code="invalid_type", param=name
            )
        return int(value)
    if name == "stream":
        if value not in {"true", "false"}:
            raise Refused(
                f"Invalid type for '{name}': expected a boolean.", code="invalid_type", param=name
            )
        return value == "true"
    return value


def _check_fields(fields: Mapping[str, object], known: set[str]) -> None:
    for name in fields:
        if name not in known:
            raise _unknown(name)
    model = fields.get("model")
    if model is None:
        raise _missing("model")
    if model not in MODELS:
        raise Refused(
            f"The model '{model}' does not exist or you do not have access to it.",
            status=404,
            code="model_not_found",
            param="model",
        )
    model = str(model)
    prompt = fields.get("prompt")
    if not isinstance(prompt, str) or not prompt:
        raise _missing("prompt")
    if len(prompt) > 32_000:
        raise Refused(
            f"Invalid 'prompt': string too long. Expected a string with maximum length 32000, but"
            f" got a string with length {len(prompt)} instead.",
            code="string_above_max_length",
            param="prompt",
        )
    newest = model.startswith(("gpt-image-2.5", "gpt-image-2.6"))
    qualities = {"auto", "low", "medium", "high"} | ({"xhigh", "max"} if newest else set())
    _one_of(fields, "quality", qualities)
    _one_of(fields, "background", {"auto", "opaque", "transparent"})
    _one_of(fields, "output_format", {"png", "jpeg", "webp"})
    _one_of(fields, "moderation", {"auto", "low"})
    _within(fields, "n", 1, 10)
    _within(fields, "partial_images", 0, 3)
    _within(fields, "output_compression", 0, 100)
    check_size(str(fields.get("size", "auto")), model)
    if fields.get("background") == "transparent" and fields.get("output_format") == "jpeg":
        raise Refused("Transparent background is not supported for JPEG.", param="background")
    if "output_compression" in fields and fields.get("output_format", "png") == "png":
        raise Refused("Compression must be 100 for PNG.", param="output_compression")
    if "partial_images" in fields and not fields.get("stream"):
        raise Refused("'partial_images' requires 'stream'.", param="partial_images")
    if "complexity" in fields and not model.startswith("gpt-image-2.6"):
        raise _unknown("complexity")
    if "input_fidelity" in fields:
        levels = {"gpt-image-1.5": {"high", "low"}, "gpt-image-1-mini": {"low"}}.get(model)
        if levels is None:
            raise Refused(
                f"The model '{model}' does not support the 'input_fidelity' parameter.",
                code="invalid_input_fidelity_model",
                param="input_fidelity",
            )
        _one_of(fields, "input_fidelity", levels)


def _one_of(fields: Mapping[str, object], name: str, allowed: set[str]) -> None:
    value = fields.get(name)
    if value is not None and value not in allowed:
        shown = ", ".join(f"'{item}'" for item in sorted(allowed))
        raise Refused(f"Invalid value: '{value}'. Supported values are: {shown}.", param=name)


def _within(fields: Mapping[str, object], name: str, low: int, high: int) -> None:
    value = fields.get(name)
    if value is None:
        return
    if not isinstance(value, int) or isinstance(value, bool):
        raise Refused(f"Invalid type for '{name}'.", code="invalid_type", param=name)
    if not low <= value <= high:
        code = "integer_above_max_value" if value > high else "integer_below_min_value"
        raise Refused(f"Invalid '{name}': {value} is not in {low}..{high}.", code=code, param=name)


def check_size(size: str, model: str) -> None:
    if size == "auto":
        return
    width, _, height = size.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise Refused(f"Invalid value: '{size}'.", param="size")
    sides = int(width), int(height)
    if sides in FIXED_SIZES:
        return
    if not model.startswith("gpt-image-2"):
        shown = ", ".join(f"'{w}x{h}'" for w, h in FIXED_SIZES)
        raise Refused(
            f"Invalid value: '{size}'. Supported values are: {shown}, and 'auto'.", param="size"
        )
    if sides[0] % 16 or sides[1] % 16:
        raise Refused(
            f"Invalid size '{size}'. Width and height must both be divisible by 16.", param="size"
        )
    if max(sides) > 3 * min(sides):
        raise Refused(f"Invalid size '{size}'. The ratio must be 1:3 to 3:1.", param="size")
    if max(sides) > 3840:
        raise Refused(f"Invalid size '{size}'. The longest edge is 3840.", param="size")
    if not 655_360 <= sides[0] * sides[1] <= 8_294_400:
        raise Refused(
            f"Invalid size '{size}'. Requested resolution is outside the pixel budget.",
            param="size",
        )


def _opened(part: Part) -> Image.Image:
    if part.media_type not in MEDIA_TYPES:
        raise Refused(
            f"Invalid file 'image': unsupported mimetype ('{part.media_type}'). Supported file"
            " formats are 'image/jpeg', 'image/png', and 'image/webp'.",
            code="unsupported_file_mimetype",
            param="image",
        )
    if not part.content:
        raise Refused("The image file is empty.", code="empty_image_file", param="image")
    if len(part.content) >= 50 * 1024 * 1024:
        raise Refused("The image file is too large.", code="image_file_too_large", param="image")
    try:
        image = Image.open(io.BytesIO(part.content), formats=("PNG", "JPEG", "WEBP"))
        image.load()
    except (UnidentifiedImageError, OSError):
        raise Refused(
            "Invalid image file or mode for image 1, please check your image file.",
            code="invalid_image_file",
            param="image",
        ) from None
    if image.format != MEDIA_TYPES[part.media_type]:
        raise Refused("Invalid image format.", code="invalid_image_format", param="image")
    if image.mode not in {"RGB", "RGBA", "L", "LA", "P"}:
        raise Refused("Invalid image mode.", code="invalid_image_mode", param="image")
    return image


def _mask(parts: list[Part], size_px: Size, with_markup: bool) -> Image.Image:
    if len(parts) > 1 or with_markup:
        raise Refused("Provide one of 'mask' and 'markup'.", code=None, param="mask")
    mask = _opened(parts[0])
    if mask.format != "PNG" or len(parts[0].content) >= 4 * 1024 * 1024:
        raise Refused("The mask must be a PNG file of less than 4MB.", param="mask")
    if mask.mode != "RGBA":
        raise Refused("Invalid mask image format - mask image missing alpha channel", param="mask")
    if mask.size != size_px:
        raise Refused(
            "Invalid mask image format - mask size does not match image size", param="mask"
        )
    return mask
