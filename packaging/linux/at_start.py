"""What the built program does first of all on Linux; PyInstaller runs it before the program.

An update replaces the program's files while it runs. Modules that are first used later are read
from the start file: from the one that was started, which /proc still has, not from the one that now
has its name. And what PyInstaller set for finding its own libraries, which the loader has read by
now, must not reach other programs that are opened from this one: they have libraries of their own.
"""

import os

import pyimod02_importers

_STARTED = "/proc/self/exe"

if os.path.exists(_STARTED):
    pyimod02_importers.pyz_archive._filename = _STARTED

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
for _name in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[_name]
