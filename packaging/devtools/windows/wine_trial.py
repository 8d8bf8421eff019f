"""Installing, upgrading and removing with the set-up program for Windows, tried under Wine.

Wine is large and makes its disk anew each time, so this is a task of its own and no test. Debian's
makensis has a stub of 64 bits, which a Wine without the 32-bit half of Debian can run.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from devtools.hidden_display import hidden_display
from devtools.process import TaskFailed, say
from devtools.windows.set_up import (
    CONSOLE_PROGRAM,
    PROGRAM,
    SetUp,
    compile_placeholder,
    compile_script,
)
from devtools.windows.wine import Wine, require_tools

WITHOUT_32_BIT = "amd64-unicode"

_REFUSED = 2
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\seller-casebook"
_SENDERS_KEY = r"Software\Classes\AppUserModelId"
_OTHER_DATA = r"D:\my shop"
_PART = "_internal/part.exe"
_PROGRAMS = (PROGRAM, CONSOLE_PROGRAM, _PART)
# As Wine writes them to its file of the registry.
_TRACES = ("seller-casebook", "Seller Casebook", r"\x638c\x67dc")


class Trial:
    """One seller's computer, from the first version to none.

    The steps build on each other and are run in their order.
    """

    def __init__(self, wine: Wine, old: Path, new: Path) -> None:
        """Take set-up programs of an older and of a newer version."""
        self._wine = wine
        self._old, self._new = old, new
        self._folder = wine.local / "Programs" / "Seller Casebook"
        self._data = wine.local / "seller-casebook"
        self._strange = self._folder / "_internal" / "strange.txt"

    def install(self) -> None:
        """A silent set-up writes files, a menu entry, autostart, and its line in the settings."""
        # It fails when run with the options of an uninstall program.
        foreign = self._wine.disk / "uninstall.exe"
        shutil.copy(self._wine.disk / "windows" / "system32" / "reg.exe", foreign)
        self._finish(self._old, "/S", "/DESKTOP=yes", "/AUTOSTART=yes")
        foreign.unlink()
        expect(self._files() == _installed("1.0.0"), "all files are there")
        expect(len(self._shortcuts()) == 2, "the menu and the desktop have a shortcut")
        expect(
            self._wine.value(_RUN_KEY, "seller-casebook")
            == self._login_line(self._wine.name_of(self._data)),
            "the program starts at login as its own settings would have it",
        )
        expect(self._wine.value(_UNINSTALL_KEY, "DisplayVersion") == "1.0.0", "Windows knows it")

    def refuse_while_running(self) -> None:
        """Neither an upgrade nor an uninstall touches anything while a part of it runs."""
        self._strange.write_text("not ours", "utf-8")
        self._data.mkdir()
        (self._data / "casebook.db").write_text("the seller's", "utf-8")
        before = self._contents()
        program, folder = map(self._wine.name_of, (self._folder / "uninstall.exe", self._folder))
        for name in _PROGRAMS:
            self._wine.start(self._folder / name, "Seller Casebook")
            code = self._wine.run_beside(self._new, "/S")
            expect(code == _REFUSED, f"an upgrade is refused while {name} runs (exit {code})")
            # In place: else a copy goes on when this one has ended, and takes its exit code along.
            code = self._wine.run_line_beside(f'"{program}" /S _?={folder}')
            expect(code == _REFUSED, f"an uninstall is refused while {name} runs (exit {code})")
            self._wine.end_all()
            expect(self._contents() == before, "all files are as they were")
        expect(self._wine.value(_UNINSTALL_KEY, "DisplayVersion") == "1.0.0", "Windows knows it")

    def fail_to_unpack(self) -> None:
        """An upgrade that cannot unpack all of itself leaves the old version as it is."""
        in_the_way = self._folder / "seller-casebook-new.tmp"
        in_the_way.write_text("where the new version is unpacked", "utf-8")
        before = self._contents()
        expect(self._wine.run(self._new, "/S") == _REFUSED, "the upgrade fails")
        expect(self._contents() == before, "all files are as they were")
        expect(self._wine.value(_UNINSTALL_KEY, "DisplayVersion") == "1.0.0", "Windows knows it")
        in_the_way.unlink()

    def upgrade(self) -> None:
        """Old files go, what is not ours stays, and so do the seller's choices."""
        line = self._login_line(_OTHER_DATA)
        self._wine.write_value(_RUN_KEY, "seller-casebook", line)
        self._finish(self._new, "/S")
        expected = {*_installed("2.0.0"), "_internal/strange.txt"}
        expect(
            self._files() == expected, "only the new version's files are there, and strange ones"
        )
        expect(len(self._shortcuts()) == 2, "both shortcuts are still there")
        kept = self._wine.value(_RUN_KEY, "seller-casebook")
        expect(kept == line, "the start at login opens the casebook that it opened")
        expect((self._data / "casebook.db").is_file(), "the data are still there")
        expect(self._wine.value(_UNINSTALL_KEY, "DisplayVersion") == "2.0.0", "Windows knows it")

    def refuse_downgrade(self) -> None:
        """Nobody gets an older version without being asked."""
        expect(self._wine.run(self._old, "/S") == _REFUSED, "a silent downgrade is refused")
        expect("_internal/only-2.0.0.txt" in self._files(), "the newer version is still there")

    def uninstall(self) -> None:
        """All of ours goes but the data; what others wrote stays."""
        self._finish(self._new, "/S", "/AUTOSTART=no")
        expect(self._wine.value(_RUN_KEY, "seller-casebook") is None, "autostart is off")
        self._finish(self._new, "/S", "/AUTOSTART=yes")
        for name in ("掌柜台账", "Seller Casebook"):
            self._wine.write_value(rf"{_SENDERS_KEY}\{name}", "DisplayName", name)
        self._finish(self._folder / "uninstall.exe", "/S")
        expect(self._files() == {"_internal/strange.txt"}, "only the strange file is left")
        expect((self._data / "casebook.db").is_file(), "the data are still there")
        self._expect_no_traces()

    def uninstall_with_data(self) -> None:
        """When told to, uninstalling takes the data as well, and then nothing is left."""
        self._strange.unlink()
        self._strange.parent.rmdir()
        self._finish(self._new, "/S")
        self._finish(self._folder / "uninstall.exe", "/S", "/DELETEDATA")
        expect(not self._folder.exists(), "the program's folder is gone")
        expect(not self._data.exists(), "the data are gone")
        self._expect_no_traces()

    def move(self) -> None:
        """A set-up into another folder takes the program away from where it was."""
        self._finish(self._old, "/S", "/AUTOSTART=yes")
        self._finish(self._new, "/S", r"/D=C:\Elsewhere")
        expect(not self._folder.exists(), "the old folder is gone")
        line = self._wine.value(_RUN_KEY, "seller-casebook") or ""
        expect(line.startswith(rf'"C:\Elsewhere\{PROGRAM}"'), "the start at login follows")
        elsewhere = self._wine.disk / "Elsewhere"
        self._finish(self._new, "/S")
        expect(elsewhere.exists(), "it stays there when nothing else is said")
        set_up, folder = self._wine.disk / "set-up.exe", self._wine.name_of(self._folder)
        shutil.copy(self._new, set_up)
        # A folder in quotes would not be taken for one.
        self._wine.run_line_beside(f'"{self._wine.name_of(set_up)}" /S /D={folder}')
        expect(not elsewhere.exists(), "it moves to the usual folder when that is said")
        self._finish(self._folder / "uninstall.exe", "/S")
        expect(not self._folder.exists(), "the new folder goes when it is uninstalled")
        self._expect_no_traces()

    def _finish(self, program: Path, *arguments: str) -> None:
        code = self._wine.run(program, *arguments)
        expect(code == 0, f"{program.name} {' '.join(arguments)} ends well (exit {code})")

    def _login_line(self, data: str) -> str:
        program = self._wine.name_of(self._folder / PROGRAM)
        return f'"{program}" --minimized --data-dir "{data}"'

    def _files(self) -> set[str]:
        found = self._folder.rglob("*")
        return {path.relative_to(self._folder).as_posix() for path in found if path.is_file()}

    def _contents(self) -> dict[str, bytes]:
        return {name: (self._folder / name).read_bytes() for name in self._files()}

    def _shortcuts(self) -> list[Path]:
        menu = self._wine.user / "AppData/Roaming/Microsoft/Windows/Start Menu"
        # Wine links the desktop to the home folder, where its own disk is too.
        return [*menu.rglob("*.lnk"), *(self._wine.user / "Desktop").glob("*.lnk")]

    def _expect_no_traces(self) -> None:
        expect(not self._shortcuts(), "no shortcut is left")
        registry = self._wine.registry()
        found = [line for line in registry.splitlines() if any(word in line for word in _TRACES)]
        expect(not found, f"nothing is left in the registry {found or ''}")


def run(stub: str = WITHOUT_32_BIT) -> int:
    """Try the set-up program step by step; 0 when everything went as it should.

    Args:
        stub: NSIS' name for the kind of program; ``""`` for the one of 32 bits that sellers get,
            which needs Debian's wine32:i386.

    Raises:
        TaskFailed: something is missing here, or a step went wrong.
    """
    require_tools()
    with hidden_display() as display, tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        old, new = (_made_up(folder, version, stub) for version in ("1.0.0", "2.0.0"))
        home = folder / "home"
        home.mkdir()
        wine = Wine(home, display)
        trial = Trial(wine, old, new)
        try:
            for step in (
                trial.install,
                trial.refuse_while_running,
                trial.fail_to_unpack,
                trial.upgrade,
                trial.refuse_downgrade,
                trial.uninstall,
                trial.uninstall_with_data,
                trial.move,
            ):
                say((step.__doc__ or "").splitlines()[0])
                step()
        finally:
            wine.end_all()
    say("The set-up program for Windows does what it should, as far as Wine can tell.")
    return 0


def expect(is_so: bool, what: str) -> None:
    """Tell what is as it should be.

    Raises:
        TaskFailed: it is not.
    """
    if not is_so:
        raise TaskFailed(f"  NO: {what}")
    say(f"  yes: {what}")


def _made_up(folder: Path, version: str, stub: str) -> Path:
    bundle = folder / version
    for name in _inner(version):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).write_text(name, "utf-8")
    for name in _PROGRAMS:
        compile_placeholder(bundle / name, stub=stub)
    set_up = SetUp(bundle, version, stub=stub)
    return compile_script(set_up, folder / f"casebook-{version}-setup.exe")


def _installed(version: str) -> set[str]:
    return {*_PROGRAMS, "uninstall.exe", *_inner(version)}


def _inner(version: str) -> set[str]:
    return {f"_internal/only-{version}.txt", "_internal/资源/a $name [1].txt"}
