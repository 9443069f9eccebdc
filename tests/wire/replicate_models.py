"""The models that the fake Replicate runs: their published inputs, limits and behaviour."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PIL import Image, ImageFilter

Inputs = Mapping[str, Any]
URI = {"type": "string", "format": "uri"}


class ModelFailed(Exception):
    """A model ends with this error."""


@dataclass(frozen=True)
class FakeModel:
    """One model: its schema, and what it makes of a picture."""

    properties: dict[str, Any]
    run: Callable[[Image.Image, Inputs], tuple[Image.Image, str]]
    """Returns the picture and the format to encode it in."""
    enums: dict[str, Any] = field(default_factory=dict)
    required: tuple[str, ...] = ("image",)
    official: bool = True
    as_list: bool = False
    """Its output is a list of one."""

    def openapi_schema(self) -> dict[str, Any]:
        """The version's description, in the service's form: enums are schemas of their own."""
        inputs = {
            "type": "object",
            "title": "Input",
            "required": list(self.required),
            "properties": self.properties,
        }
        return {"components": {"schemas": {"Input": inputs, **self.enums}}}


def _choice(name: str) -> dict[str, Any]:
    return {"allOf": [{"$ref": f"#/components/schemas/{name}"}]}


def _enum(kind: str, *values: object) -> dict[str, Any]:
    return {"type": kind, "title": "An enumeration.", "enum": list(values)}


def _number(kind: str, low: float, high: float) -> dict[str, Any]:
    return {"type": kind, "minimum": low, "maximum": high}


def _enlarged(image: Image.Image, factor: float) -> Image.Image:
    size = round(image.width * factor), round(image.height * factor)
    larger = image.convert("RGB").resize(size, Image.Resampling.BICUBIC)
    return larger.filter(ImageFilter.UnsharpMask(2, 60))


def _clarity(image: Image.Image, inputs: Inputs) -> tuple[Image.Image, str]:
    result = _enlarged(image, inputs.get("scale_factor", 2))
    if result.width * result.height > 64_000_000:
        raise ModelFailed("Output exceeds 64 megapixels")
    return result, inputs.get("output_format", "png")


def _crystal(image: Image.Image, inputs: Inputs) -> tuple[Image.Image, str]:
    return _enlarged(image, inputs.get("scale_factor", 2)), inputs.get("output_format", "png")


def _p_image(image: Image.Image, inputs: Inputs) -> tuple[Image.Image, str]:
    if inputs.get("upscale_mode", "target") == "factor":
        factor = inputs.get("factor", 2)
    else:
        factor = (inputs.get("target", 4) * 1e6 / (image.width * image.height)) ** 0.5
    result = _enlarged(image, factor)
    if result.width * result.height > 8_000_000:
        raise ModelFailed("Output exceeds 8 megapixels")
    return result, inputs.get("output_format", "jpg")


def _topaz(image: Image.Image, inputs: Inputs) -> tuple[Image.Image, str]:
    factor = inputs.get("upscale_factor", "None")
    times = 1 if factor == "None" else int(factor.rstrip("x"))
    return _enlarged(image, times), inputs.get("output_format", "jpg")


def _esrgan(image: Image.Image, inputs: Inputs) -> tuple[Image.Image, str]:
    pixels = image.width * image.height
    if pixels > 2_096_704:
        raise ModelFailed(
            f"Input image of dimensions ({image.height}, {image.width}, 3) has a total number of"
            f" pixels {pixels} greater than the max size that fits in GPU memory on this"
            " hardware, 2096704. Resize input image and try again."
        )
    return _enlarged(image, inputs.get("scale", 4)), "png"


def _google(image: Image.Image, inputs: Inputs) -> tuple[Image.Image, str]:
    return _enlarged(image, int(inputs.get("upscale_factor", "x2")[1:])), "jpg"


def _recraft(least_px: int, result_format: str, times: float) -> Callable[..., Any]:
    def run(image: Image.Image, inputs: Inputs) -> tuple[Image.Image, str]:
        sides = sorted(image.size)
        if sides[0] < least_px or sides[1] > 4096 or image.width * image.height > 16_000_000:
            raise ModelFailed("Invalid image: resolution is out of range")
        return _enlarged(image, times), result_format

    return run


def _bria(image: Image.Image, inputs: Inputs) -> tuple[Image.Image, str]:
    result = image.convert("RGB")
    oval = Image.radial_gradient("L").resize(result.size)
    result.putalpha(oval.point(lambda v: max(0, min(255, 400 - 3 * v))))
    return result, "png"


MODELS: dict[str, FakeModel] = {
    "philz1337x/clarity-pro-upscaler": FakeModel(
        properties={
            "image": URI,
            "scale_factor": _choice("scale_factor"),
            "creativity": _number("integer", -10, 10),
            "output_format": _choice("output_format"),
        },
        enums={
            "scale_factor": _enum("integer", 2, 4, 8, 16),
            "output_format": _enum("string", "png", "jpg"),
        },
        run=_clarity,
        official=False,
    ),
    "philz1337x/crystal-upscaler": FakeModel(
        properties={
            "image": URI,
            "scale_factor": _number("number", 1, 200),
            "output_format": _choice("output_format"),
        },
        enums={"output_format": _enum("string", "png", "jpg")},
        run=_crystal,
        as_list=True,
    ),
    "prunaai/p-image-upscale": FakeModel(
        properties={
            "image": URI,
            "upscale_mode": _choice("upscale_mode"),
            "target": _number("integer", 1, 8),
            "factor": _number("number", 1, 8),
            "enhance_details": {"type": "boolean"},
            "enhance_realism": {"type": "boolean"},
            "output_format": _choice("output_format"),
            "output_quality": _number("integer", 0, 100),
            "disable_safety_checker": {"type": "boolean"},
            "no_op": {"type": "boolean"},
        },
        enums={
            "upscale_mode": _enum("string", "target", "factor"),
            "output_format": _enum("string", "jpg", "png", "webp"),
        },
        run=_p_image,
    ),
    "topazlabs/image-upscale": FakeModel(
        properties={
            "image": URI,
            "enhance_model": _choice("enhance_model"),
            "upscale_factor": _choice("upscale_factor"),
            "output_format": _choice("output_format"),
            "subject_detection": _choice("subject_detection"),
            "face_enhancement": {"type": "boolean"},
            "face_enhancement_creativity": _number("number", 0, 1),
            "face_enhancement_strength": _number("number", 0, 1),
        },
        enums={
            "enhance_model": _enum(
                "string",
                *("Standard V2", "Low Resolution V2", "CGI", "High Fidelity V2", "Text Refine"),
            ),
            "upscale_factor": _enum("string", "None", "2x", "4x", "6x"),
            "output_format": _enum("string", "jpg", "png"),
            "subject_detection": _enum("string", "None", "All", "Foreground", "Background"),
        },
        run=_topaz,
    ),
    "nightmareai/real-esrgan": FakeModel(
        properties={
            "image": URI,
            "scale": _number("number", 0, 10),
            "face_enhance": {"type": "boolean"},
        },
        run=_esrgan,
        official=False,
    ),
    "google/upscaler": FakeModel(
        properties={
            "image": URI,
            "upscale_factor": _choice("upscale_factor"),
            "compression_quality": _number("integer", 1, 100),
        },
        enums={"upscale_factor": _enum("string", "x2", "x4")},
        run=_google,
    ),
    "recraft-ai/recraft-crisp-upscale": FakeModel(
        properties={"image": URI}, run=_recraft(32, "png", 4)
    ),
    "recraft-ai/recraft-creative-upscale": FakeModel(
        properties={"image": URI}, run=_recraft(256, "webp", 2)
    ),
    "bria/remove-background": FakeModel(
        properties={
            "image": URI,
            "image_url": {"type": "string"},
            "preserve_alpha": {"type": "boolean"},
            "content_moderation": {"type": "boolean"},
            "preserve_partial_alpha": {"type": "boolean", "deprecated": True},
        },
        run=_bria,
        required=(),
    ),
}


def input_problems(model: FakeModel, inputs: Inputs) -> list[str]:
    """What the service says of inputs that do not fit the schema."""
    found = [f"{name} is required" for name in model.required if name not in inputs]
    for name, value in inputs.items():
        if name not in model.properties:
            found.append(f"Additional property {name} is not allowed")
            continue
        schema = dict(model.properties[name])
        for reference in schema.pop("allOf", []):
            schema |= model.enums[reference["$ref"].rpartition("/")[2]]
        found += [f"{name}: {problem}" for problem in _value_problems(schema, value)]
    return found


def _value_problems(schema: Mapping[str, Any], value: object) -> list[str]:
    kinds: dict[str, type | tuple[type, ...]] = {
        "string": str,
        "boolean": bool,
        "integer": int,
        "number": (int, float),
    }
    kind = schema["type"]
    if not isinstance(value, kinds[kind]) or (kind != "boolean" and isinstance(value, bool)):
        return [f"Invalid type. Expected: {kind}, given: {type(value).__name__}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"must be one of the following: {schema['enum']}"]
    if isinstance(value, int | float):
        if value < schema.get("minimum", value):
            return [f"Must be greater than or equal to {schema['minimum']}"]
        if value > schema.get("maximum", value):
            return [f"Must be less than or equal to {schema['maximum']}"]
    if schema.get("format") == "uri" and not str(value).startswith(("https:", "http:", "data:")):
        return ["Does not match format 'uri'"]
    return []


def encoded(image: Image.Image, name: str) -> tuple[bytes, str]:
    """Encode a result; return bytes and media type."""
    buffer = io.BytesIO()
    if name == "png":
        image.save(buffer, "PNG", compress_level=1, compress_type=zlib.Z_RLE)
    else:
        image.save(buffer, {"jpg": "JPEG", "webp": "WEBP"}[name], quality=95)
    return buffer.getvalue(), f"image/{name}".replace("jpg", "jpeg")
