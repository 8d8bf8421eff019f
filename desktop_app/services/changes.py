"""What a service changed, so that whoever shows it can refresh just that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """What is not as it was.

    Attributes:
        case_ids: cases of which anything changed: facts, contacts, deadlines, checklist.
        lists: True when lists of cases or of deadlines may have other rows or another order.
        templates: True when templates changed.
        shops: True when the list of shops changed.
        settings: True when a setting changed.
        wording: True when the rules of the wording check changed.
        everything: True when another program has written to the casebook: anything may differ.
    """

    case_ids: frozenset[int] = frozenset()
    lists: bool = False
    templates: bool = False
    shops: bool = False
    settings: bool = False
    wording: bool = False
    everything: bool = False

    def concerns(self, case_id: int) -> bool:
        """Tell whether a case may not be as it was."""
        return self.everything or case_id in self.case_ids


# What is known after another program has written to the casebook.
ANYTHING = Change(
    lists=True, templates=True, shops=True, settings=True, wording=True, everything=True
)


def of_case(case_id: int) -> Change:
    """Return the change of one case."""
    return Change(case_ids=frozenset({case_id}), lists=True)
