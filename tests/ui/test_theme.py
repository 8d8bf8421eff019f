"""Colours can be read, follow the system or the user's choice, and reach what is on screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.paths import resources_dir
from desktop_app.ui.icons import IconSet
from desktop_app.ui.stylesheet import style_sheet
from desktop_app.ui.theme import DARK, LIGHT, TONES, Palette, Theme, set_look, space

PAPERS = ("background", "sidebar", "surface", "surface_raised", "surface_sunken", "hover")
INKS = (
    "text",
    "text_muted",
    "accent_text",
    "danger",
    "warning",
    "info",
    "success",
)
ICONS = [
    "app",
    "today",
    "cases",
    "log",
    "templates",
    "reports",
    "settings",
    "search",
    "open",
    "snooze",
    "done",
    "copy",
    "edit",
    "trash",
    "restore",
    "undo",
    "add",
    "warning",
    "clock",
    "promise",
    "pause",
    "bell",
    "shop",
    "export",
    "import",
    "back",
    "chevron-up",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "close",
    "filter",
    "dot",
    "info",
    "more",
    "evidence",
    "agent",
    "calendar",
    "archive",
    "link",
    "attach",
    "file",
    "fit",
    "picture",
    "redact",
    "star",
    "star-filled",
]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A theme whose traces are wiped off the application afterwards."""
    made = Theme(resources_dir())
    yield made
    qapp.setStyleSheet("")
    qapp.styleHints().unsetColorScheme()


@pytest.fixture
def icons(theme: Theme) -> IconSet:
    """Icons in the colours of the theme."""
    return IconSet(resources_dir(), theme)


def luminance(name: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    color = QColor(name)
    return (
        0.2126 * linear(color.redF())
        + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF())
    )


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG 2.2 defines it, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("paper", PAPERS)
def test_every_ink_can_be_read_on_every_paper(colors: Palette, ink: str, paper: str) -> None:
    assert contrast(getattr(colors, ink), getattr(colors, paper)) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
def test_words_on_coloured_grounds_can_be_read(colors: Palette) -> None:
    pairs = [
        (colors.on_accent, colors.accent),
        (colors.on_accent, colors.accent_hover),
        (colors.on_accent, colors.accent_pressed),
        (colors.on_accent, colors.danger_fill),
        (colors.on_accent, colors.danger_fill_hover),
        (colors.accent_text, colors.accent_soft),
        (colors.text_muted, colors.neutral_soft),
        (colors.text, colors.neutral_soft),
        (colors.text, colors.selection),
        (colors.text_muted, colors.selection),
        (colors.on_tooltip, colors.tooltip),
    ]
    for tone in ("danger", "warning", "info", "success"):
        soft = getattr(colors, f"{tone}_soft")
        pairs += [(getattr(colors, tone), soft), (colors.text, soft)]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
def test_outlines_and_focus_rings_can_be_seen(colors: Palette) -> None:
    pairs = [
        (line, paper)
        for line in (colors.border_strong, colors.focus)
        for paper in (colors.background, colors.surface, colors.surface_raised)
    ]
    pairs += [(colors.focus, colors.sidebar), (colors.text, colors.accent)]
    assert [pair for pair in pairs if contrast(*pair) < 3] == []


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
def test_the_style_sheet_is_complete_and_its_pictures_exist(colors: Palette, theme: Theme) -> None:
    sheet = style_sheet(colors, theme.scale, resources_dir() / "icons")
    assert "$" not in sheet
    for part in sheet.split('url("')[1:]:
        picture = part.split('"')[0]
        assert not QPixmap(picture).isNull(), picture


def test_a_forced_mode_wins_over_the_system(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.palette is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.palette is DARK
    assert qapp.palette().window().color() == QColor(DARK.background)


def test_the_system_is_followed_while_the_program_runs(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "system")
    changes: list[str] = []
    theme.changed.connect(lambda: changes.append(theme.palette.name))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert changes == ["dark", "light"]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_qts_own_notification_can_be_read(
    theme: Theme, qapp: QApplication, qtbot: QtBot, mode: str
) -> None:
    class QBalloonTip(QWidget):
        """Stands for the one that Qt makes inside, which is known to style sheets by its name."""

    theme.apply(qapp, mode)
    balloon = QBalloonTip()
    qtbot.addWidget(balloon)
    label = QLabel("11:00", balloon)
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText).lightness() < 50


def test_an_unknown_mode_is_refused(theme: Theme, qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="sepia"):
        theme.apply(qapp, "sepia")


@pytest.mark.parametrize("tone", TONES)
def test_every_tone_is_a_colour(tone: str) -> None:
    assert LIGHT.color(tone).isValid() and DARK.color(tone).isValid()


def test_palettes_hold_colours_only() -> None:
    for colors in (LIGHT, DARK):
        values = {key: value for key, value in colors._asdict().items() if key != "name"}
        assert [key for key, value in values.items() if not QColor(value).isValid()] == []


def test_distances_are_on_the_grid() -> None:
    assert [space(0.5), space(1), space(6)] == [2, 4, 24]


def test_text_is_large_enough_for_chinese(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert qapp.font().pixelSize() >= 14
    assert theme.scale.caption >= 12
    assert any("CJK" in face or "Hei" in face for face in qapp.font().families()) or any(
        "PingFang" in face for face in qapp.font().families()
    )


def test_a_changed_look_is_seen_at_once(theme: Theme, qapp: QApplication, qtbot) -> None:
    theme.apply(qapp, "light")
    button = QPushButton("结案")
    qtbot.addWidget(button)
    button.show()
    plain = button.grab().toImage()
    set_look(button, "kind", "primary")
    middle = button.grab().toImage().pixelColor(4, button.height() // 2)
    assert middle == QColor(LIGHT.accent)
    assert plain.pixelColor(4, button.height() // 2) != middle


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something(icons: IconSet, name: str) -> None:
    image = icons.pixmap(name, 24).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 100 for x in range(24) for y in range(24))
    assert inked > 10


def inked_colors(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage()
    points = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    return {color.name().upper() for color in points if color.alpha() == 255}


def test_an_icon_changes_colour_with_the_theme(
    theme: Theme, icons: IconSet, qapp: QApplication
) -> None:
    theme.apply(qapp, "light")
    icon = icons.get("done", "success")
    assert LIGHT.success in inked_colors(icon)
    theme.apply(qapp, "dark")
    assert DARK.success in inked_colors(icon)
    assert DARK.text_disabled in inked_colors(icon, QIcon.Mode.Disabled)


def test_icons_are_sharp_on_fine_screens_and_keep_their_place(icons: IconSet) -> None:
    sharp = icons.get("today").pixmap(QSize(20, 20), 2.0)
    assert (sharp.width(), sharp.devicePixelRatio()) == (40, 2.0)
    wide = icons.get("today").pixmap(QSize(30, 20), 1.0).toImage()
    right = [wide.pixelColor(x, y).alpha() for x in range(21, 30) for y in range(20)]
    assert (wide.width(), max(right)) == (30, 0)


def test_an_icon_survives_being_copied_by_qt(icons: IconSet) -> None:
    copy = QIcon(icons.get("bell"))
    copy.addPixmap(icons.pixmap("dot", 16))
    assert not copy.pixmap(16, 16).isNull()


def test_a_missing_drawing_is_an_error(icons: IconSet) -> None:
    with pytest.raises(OSError):
        icons.get("no-such-drawing")


def test_the_programs_icon_has_the_sizes_that_desktops_ask_for(icons: IconSet) -> None:
    sizes = {size.width() for size in icons.app_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
