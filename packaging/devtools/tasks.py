"""The tasks of ``packaging/dev.py``. To add one, write a function with ``@task`` and a docstring.

The first line of the docstring is what the list of tasks says about it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from devtools import catalogue, checks, environment, packages, pictures
from devtools.layout import BUILD, PICTURES, venv_tool
from devtools.linux import bare_debian
from devtools.pins import renew
from devtools.process import TaskFailed, need, run, say
from devtools.release import release_check as release_check_
from devtools.release import release_notes as release_notes_
from devtools.windows import wine_trial

Task = Callable[[list[str]], int]
TASKS: dict[str, Task] = {}

# Options that stand before a command and take a value.
WINDOW_OPTIONS = ("--data-dir", "--lang")


def task(function: Task) -> Task:
    """Register a task under its function's name, with ``_`` as ``-``."""
    TASKS[function.__name__.strip("_").replace("_", "-")] = function
    return function


def main(arguments: list[str]) -> int:
    """Run the task named first, with the rest as its arguments; list the tasks without one."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(overview())
        return 0
    name, *rest = arguments
    if name not in TASKS:
        print(f"There is no task “{name}”.\n{overview()}", file=sys.stderr)
        return 2
    try:
        return TASKS[name](rest)
    except TaskFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def overview() -> str:
    """Return the list of tasks with one line for each."""
    lines = [f"  {name:<18} {(TASKS[name].__doc__ or '').splitlines()[0]}" for name in TASKS]
    return "\n".join(["python3 packaging/dev.py TASK [arguments]", "", *lines])


@task
def setup(arguments: list[str]) -> int:
    """Install system packages and make .venv from the pinned versions; instant when it is done."""
    environment.prepare()
    return 0


@task
def run_(arguments: list[str]) -> int:
    """Open the program; arguments go to it. Without a display: draw every page to build/tour."""
    environment.prepare()
    program = venv_tool("seller-casebook")
    given = arguments[1:] if arguments[:1] == ["--"] else arguments
    if names_command(given) or has_display():
        return run([program, *given])
    say("No display here, so the pages are drawn to build/tour instead of a window.")
    return run([program, "tour", str(BUILD / "tour")], {"QT_QPA_PLATFORM": "offscreen"})


@task
def test(arguments: list[str]) -> int:
    """Run lint, all tests, and on Linux package the program: the same as CI. Or only some tests.

    Arguments are pytest's; with them nothing is packaged.
    """
    environment.prepare()
    linted = checks.lint()
    # As many at once as there are processors, and those of one file in one process.
    chosen = arguments or ["-n", str(os.cpu_count() or 1), "--dist", "loadfile"]
    # CI, here as there: a skipped test is a failed one.
    tested = run([venv_tool("python"), "-m", "pytest", *chosen], {"CI": "true"})
    packaged = 0
    if not arguments and sys.platform == "linux":
        packaged = packages.build("linux")
    for what, failed in (("lint", linted), ("the tests", tested)):
        if failed:
            say(f"It went on, but {what} failed above.")
    return linted or tested or packaged


@task
def lint(arguments: list[str]) -> int:
    """Check format, style, types, layers and translations."""
    environment.prepare()
    return checks.lint()


@task
def format_(arguments: list[str]) -> int:
    """Format the code and mend simple faults of style."""
    environment.prepare()
    return checks.tidy()


@task
def translate(arguments: list[str]) -> int:
    """Bring the catalogues up to date and compile them; --check only tells what is amiss."""
    environment.prepare()
    return catalogue.check() if "--check" in arguments else catalogue.update()


@task
def bench(arguments: list[str]) -> int:
    """Measure speed and print a table with the goals; a word chooses a part, such as reminders."""
    environment.prepare()
    return run([venv_tool("python"), "-m", "tests.benchmarks", *arguments])


@task
def pictures_(arguments: list[str]) -> int:
    """Take README's pictures anew, without a display."""
    environment.prepare()
    taken = BUILD / "tour"
    # The same everywhere, whatever screen there is.
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    need([venv_tool("seller-casebook"), "tour", str(taken)], "The tour", offscreen)
    shrink = [venv_tool("python"), pictures.__file__, str(taken), str(PICTURES), *pictures.SHOWN]
    return run(shrink)


@task
def package(arguments: list[str]) -> int:
    """Build the program and its packages for linux, windows or macos, and try the program out."""
    return packages.build(arguments[0] if arguments else packages.this_system())


@task
def test_deb(arguments: list[str]) -> int:
    """Try the .deb, or the one named, in a bare Debian 12; takes root rights."""
    bare_debian.try_out(Path(arguments[0]) if arguments else packages.the_deb())
    return 0


@task
def test_windows_setup(arguments: list[str]) -> int:
    """Try the set-up program for Windows under Wine, with a placeholder in the program's place."""
    return wine_trial.run(*arguments[:1])


@task
def release_check(arguments: list[str]) -> int:
    """Tell what stands in the way of a release; a tag such as v1.2.3 is checked as well."""
    return release_check_.main(arguments)


@task
def release_notes(arguments: list[str]) -> int:
    """Print what the packages of a release are published with."""
    return release_notes_.main(arguments)


@task
def pin(arguments: list[str]) -> int:
    """Renew packaging/constraints.txt with the newest versions (needs uv)."""
    return renew()


def has_display() -> bool:
    """Return whether a window can be opened here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def names_command(arguments: list[str]) -> bool:
    """Return whether the program's arguments ask for something other than the window."""
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word in WINDOW_OPTIONS:
            del rest[:1]
        elif not word.startswith(tuple(f"{option}=" for option in WINDOW_OPTIONS)):
            return True
    return False
