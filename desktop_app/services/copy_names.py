"""What copies of pictures are called, so that one sees from which file they came and why."""

from __future__ import annotations

from desktop_app.domain.playbook import Words

_REDACTED = Words("（已遮盖）", " (redacted)")


def fitted_name(original: str, max_bytes: int, ending: str, language: str) -> str:
    """Return e.g. ``订单截图（适配500KB）.jpg``.

    Args:
        original: given name of the picture.
        max_bytes: what the upload takes; shown in KB of 1,000 bytes, as limits are given.
        ending: of the copy's format.
        language: ``zh_CN`` or ``en``.
    """
    limit = f"{max_bytes // 1000}KB"
    return _named(original, Words(f"（适配{limit}）", f" (fits {limit})"), ending, language)


def redacted_name(original: str, ending: str, language: str) -> str:
    """Return e.g. ``订单截图（已遮盖）.png``; arguments as above."""
    return _named(original, _REDACTED, ending, language)


def _named(original: str, addition: Words, ending: str, language: str) -> str:
    stem, dot, last = original.rpartition(".")
    # What is no ending belongs to the name: 2026.11.22 截图.
    has_ending = bool(dot and stem and last.isascii() and last.isalnum() and len(last) <= 4)
    name = stem if has_ending else original
    words = addition.in_language(language)
    # A second copy of a copy for the same need gets no second note.
    return f"{name.removesuffix(words)}{words}.{ending}"
