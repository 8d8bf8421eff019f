"""What a chart is given: marks with numbers and words, and the same as a table."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto


class Fill(Enum):
    """How a series is filled, so that it can be told apart without colours."""

    SOLID = auto()
    STRIPES = auto()
    DOTS = auto()
    OUTLINE = auto()


@dataclass(frozen=True, slots=True)
class Series:
    """One of several quantities in a chart.

    Attributes:
        label: its name in the legend.
        role: role of its colour in the palette.
        fill: how it is filled; of a line, SOLID is drawn through and all others are dashed.
    """

    label: str
    role: str
    fill: Fill = Fill.SOLID


@dataclass(frozen=True, slots=True)
class Mark:
    """What can be pointed at.

    Attributes:
        words: all that it says: for the tool tip and for screen readers.
        key: handed back when it is activated; None when there is nothing behind it.
    """

    words: str
    key: object = None


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a chart.

    Attributes:
        header: names of the columns.
        rows: values as they are shown.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, of one part for each series.

    Attributes:
        label: what it is of.
        values: length of each part.
        shown: what stands at its end.
        marks: one for each part.
        is_rest: whether it is what is left over: only its number is told.
    """

    label: str
    values: tuple[float, ...]
    shown: str
    marks: tuple[Mark, ...]
    is_rest: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars one below the other; with several series there is a legend."""

    series: tuple[Series, ...]
    bars: tuple[Bar, ...]
    table: Table


@dataclass(frozen=True, slots=True)
class Step:
    """One place on a time axis.

    Attributes:
        label: below the axis; empty where there is no room for all.
        values: one for each series.
        marks: one for each series.
        is_quiet: whether it only shows the course and stands back.
    """

    label: str
    values: tuple[float, ...]
    marks: tuple[Mark, ...]
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """Values along time, as columns beside each other or as lines."""

    series: tuple[Series, ...]
    steps: tuple[Step, ...]
    table: Table
    is_line: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a heat map.

    Attributes:
        row, column: its place.
        share: from 0.0 to 1.0, how strong its colour is.
        mark: what it says.
        is_thin: whether it rests on too little to say much; then it is only outlined.
    """

    row: int
    column: int
    share: float
    mark: Mark
    is_thin: bool = False


@dataclass(frozen=True, slots=True)
class Heat:
    """A heat map.

    Attributes:
        rows, columns: labels; a column may have none.
        cells: the fields that have something.
        low, high: words at the ends of the scale.
        thin: what an outlined field means.
        table: the same in numbers.
        best: places of the fields that are told apart with a ring, and what a ring means.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[Cell, ...]
    low: str
    high: str
    thin: str
    table: Table
    best: frozenset[tuple[int, int]] = frozenset()
    best_words: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """A row of quantiles: whiskers from p10 to p90, a box from p25 to p75, a stroke at p50.

    Attributes:
        label: what it is of.
        quantiles: p10, p25, p50, p75, p90.
        shown: what stands at its end.
        mark: what it says.
    """

    label: str
    quantiles: tuple[float, float, float, float, float]
    shown: str
    mark: Mark
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on a scale and its words."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class Strips:
    """Rows of quantiles over one scale.

    Attributes:
        strips: from the top.
        ticks: the scale, from its least to its greatest value.
        is_log: whether equal steps are equal factors; values below the first tick stand on it.
        legend: what box, stroke and whiskers mean.
        table: the same in numbers.
    """

    strips: tuple[Strip, ...]
    ticks: tuple[Tick, ...]
    legend: str
    table: Table
    is_log: bool = False


Data = Bars | Course | Heat | Strips


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its words.

    Attributes:
        title: what it shows.
        caption: of what, in one line.
        data: what is drawn; None when there is nothing to draw.
        missing: what to say then, and how to get it.
        file_name: what to call its files, without an ending.
    """

    title: str
    caption: str
    data: Data | None
    missing: str
    file_name: str = field(default="chart")
