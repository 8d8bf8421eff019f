"""The tour: the real window, driven by itself through all that it can do, with pictures."""

from .tour import Tour

__all__ = ["Tour"]
