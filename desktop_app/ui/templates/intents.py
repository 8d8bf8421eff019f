"""Changing templates so that everybody hears of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from desktop_app.services.changes import Change

S = TypeVar("S")
T = TypeVar("T")
P = ParamSpec("P")


def announced(
    intent: Callable[Concatenate[S, P], T],
) -> Callable[Concatenate[S, P], tuple[T, Change]]:
    """Return a service of templates that also says what it changed, for ``Session.do``."""

    def carry_out(store: S, /, *args: P.args, **kwargs: P.kwargs) -> tuple[T, Change]:
        return intent(store, *args, **kwargs), Change(templates=True)

    # What is to be undone is called after the service.
    carry_out.intent = intent  # type: ignore[attr-defined]
    return carry_out
