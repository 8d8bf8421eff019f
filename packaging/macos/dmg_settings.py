"""The disk image for macOS, as dmgbuild reads it: the program, and beside it where to drag it to.

dmgbuild runs this file with ``defines``, which holds what its command line gave: ``app``, the path
of the ``.app`` folder.
"""

import os.path

_app = defines["app"]  # type: ignore[name-defined]  # noqa: F821

# Packs best of the formats that macOS 10.15 and newer open.
format = "ULMO"
filesystem = "HFS+"
files = [_app]
symlinks = {"Applications": "/Applications"}

# Both at one height, the arrow of the drag going from left to right.
icon_locations = {os.path.basename(_app): (160, 180), "Applications": (480, 180)}
window_rect = ((200, 200), (640, 400))
icon_size = 128
text_size = 14
default_view = "icon-view"
show_toolbar = False
show_status_bar = False
show_sidebar = False
