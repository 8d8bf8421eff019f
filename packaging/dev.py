"""Everything a developer does with this project, as one command: ``python3 packaging/dev.py``.

Without arguments it lists its tasks. It needs nothing but Python; the tasks are in ``devtools/``.
"""

# Kept to syntax that an old Python reads too, so that it can say what is wrong.
import sys

OLDEST = (3, 11)


def refusal(version: "tuple[int, ...]") -> "str | None":
    """Return the sentence for a Python that is too old, or None for one that will do."""
    if tuple(version[:2]) >= OLDEST:
        return None
    wanted, found = (".".join(map(str, numbers[:2])) for numbers in (OLDEST, version))
    return f"Python {wanted} or newer is needed; this one is {found}."


def main() -> int:
    """Run the task that the command line names and return its exit code."""
    problem = refusal(sys.version_info[:3])
    if problem:
        print(problem, file=sys.stderr)
        return 2
    from devtools import tasks

    return tasks.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
