"""How much of what pastes tell smart paste finds, field by field: not speed but accuracy.

The pastes of ``unseen/`` were not looked at while it was tuned; their batches are told apart, and
the goals are for the newest one and for all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.pastes import FOLDER, UNSEEN, Sample, batches, proposed, samples

_MOST_WRONG = 0.05
_LEAST_FOUND = 0.85
_HEADINGS = ("field", "right", "wrong", "missed", "extra", "of proposed right", "found")


@dataclass
class Tally:
    """How the proposals for some pastes compare with what was expected.

    Attributes:
        right: values that are as expected, by field.
        wrong: values that should be others.
        missed: fields for which nothing was proposed.
        extra: fields for which nothing should be.
        kinds_wrong: pastes that were taken for another kind.
        count: how many pastes there are.
    """

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)
    kinds_wrong: int = 0
    count: int = 0

    def add(self, sample: Sample) -> None:
        """Read a paste and count what came of it."""
        proposal = sample.read()
        found = proposed(proposal)
        self.count += 1
        self.kinds_wrong += proposal.kind != sample.kind
        for name in found.keys() | sample.expected.keys():
            if name not in sample.expected:
                self.extra[name] += 1
            elif name not in found:
                self.missed[name] += 1
            elif found[name] == sample.expected[name]:
                self.right[name] += 1
            else:
                self.wrong[name] += 1

    def fields(self) -> list[str]:
        """Return the fields that were expected or proposed, in the order of the alphabet."""
        return sorted(self.right | self.wrong | self.missed | self.extra)

    def precision(self, name: str | None = None) -> float:
        """Return which part of the proposed values is right, of a field or of all."""
        right, wrong, extra = (_of(one, name) for one in (self.right, self.wrong, self.extra))
        return _share(right, right + wrong + extra)

    def recall(self, name: str | None = None) -> float:
        """Return which part of the expected values is proposed, of a field or of all."""
        right, wrong, missed = (_of(one, name) for one in (self.right, self.wrong, self.missed))
        return _share(right, right + wrong + missed)


def tally(pastes: Iterable[Sample]) -> Tally:
    """Read pastes and compare."""
    counted = Tally()
    for sample in pastes:
        counted.add(sample)
    return counted


def measure_pastes() -> bool:
    """Print the accuracy for the pastes that were tuned for and those that were not.

    Returns:
        Whether the goals were reached for the newest batch of the latter and for all.
    """
    _show("Tuned for", tally(samples(FOLDER)))
    for batch, pastes in batches(UNSEEN).items():
        _show(f"Unseen, {batch} batch", tally(pastes))
    *_, newest = batches(UNSEEN).values()
    reached = all(_reaches_goals(tally(pastes)) for pastes in (newest, samples(UNSEEN)))
    print(
        f"Goals for the newest unseen batch and for all: {1 - _MOST_WRONG:.2f} of what is proposed "
        f"right, {_LEAST_FOUND:.2f} found: {'reached' if reached else 'NOT REACHED'}"
    )
    return reached


def _show(title: str, counted: Tally) -> None:
    print(f"{title}: {counted.count} pastes, {counted.kinds_wrong} taken for another kind")
    print(_table(counted), end="\n\n")


def _reaches_goals(counted: Tally) -> bool:
    return counted.precision() >= 1 - _MOST_WRONG and counted.recall() >= _LEAST_FOUND


def _table(counted: Tally) -> str:
    rows: list[tuple[str, ...]] = [_HEADINGS]
    for name in [*counted.fields(), None]:
        numbers = (
            _of(one, name) for one in (counted.right, counted.wrong, counted.missed, counted.extra)
        )
        shares = (counted.precision(name), counted.recall(name))
        rows.append(
            (name or "all", *(str(one) for one in numbers), *(f"{one:.3f}" for one in shares))
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )


def _of(counter: Counter[str], name: str | None) -> int:
    return counter.total() if name is None else counter[name]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
