"""Sizes of files as people read them."""

from __future__ import annotations

_UNITS = ("KB", "MB", "GB", "TB")


def size_text(size: int) -> str:
    """Return a size in its largest unit, e.g. ``812 B``, ``1.4 MB``, ``12 MB``.

    A KB is 1,000 bytes, as in the upload limits: a file of 500 KB fits a limit of 500 KB.

    Args:
        size: in bytes.
    """
    if size < 1000:
        return f"{size} B"
    amount, power = size / 1000, 0
    # Up to where rounding would make it 1,000 of this unit.
    while amount >= 999.5 and power < len(_UNITS) - 1:
        amount, power = amount / 1000, power + 1
    digits = 1 if amount < 9.95 else 0
    return f"{amount:.{digits}f} {_UNITS[power]}"
