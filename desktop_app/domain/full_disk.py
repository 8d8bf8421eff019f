"""Telling a full disk from other reasons why a file could not be written."""

from __future__ import annotations

import errno

# What an account may fill has a fault of its own where there are quotas.
_NO_SPACE = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def is_disk_full(fault: OSError) -> bool:
    """Tell whether there was no room, on the disk or in what the account may fill of it."""
    return fault.errno in _NO_SPACE
