"""The style sheet: one text with named colours and sizes, filled from a palette.

Widgets choose among looks by dynamic properties: ``kind`` (buttons), ``role`` (labels), ``tone``
(badges, banners). No universal selectors: they are matched against every widget.
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .fonts import TypeScale
    from .palette import Palette

_SHEET = Template("""
QMainWindow, QDialog, QMessageBox, QWidget[role="page"] { background: $background; }
QLabel { color: $text; background: transparent; }
QLabel:disabled { color: $text_disabled; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="caption"] { font-size: ${caption}px; color: $text_muted; }
QLabel[role="muted"] { color: $text_muted; }
QLabel[role="accent"] { color: $accent_text; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="info"] { color: $info; }
QLabel[role="success"] { color: $success; }

Card { background: $surface; border: 1px solid $border; border-radius: 10px; }
Card[kind="sunken"] { background: $surface_sunken; }
Card[kind="plain"] { background: transparent; border: 0; }
Card[kind="action"]:hover { border-color: $border_strong; }
Card[kind="action"]:focus { border: 2px solid $focus; }
Divider { background: $border; border: 0; max-height: 1px; min-height: 1px; }
PageHeader { border: 0; border-bottom: 3px double $border; }
Badge { font-size: ${caption}px; font-weight: 600; padding: 2px 8px; border-radius: 9px;
  background: $neutral_soft; color: $text_muted; }
Badge[tone="accent"] { background: $accent_soft; color: $accent_text; }
Badge[tone="danger"] { background: $danger_soft; color: $danger; }
Badge[tone="warning"] { background: $warning_soft; color: $warning; }
Badge[tone="info"] { background: $info_soft; color: $info; }
Badge[tone="success"] { background: $success_soft; color: $success; }
ShortcutHint { font-size: ${caption}px; color: $text_muted; background: $surface;
  border: 1px solid $border; border-bottom: 2px solid $border; border-radius: 4px; padding: 0 5px; }
Banner { background: $neutral_soft; border: 1px solid $border; border-radius: 8px; }
Banner[tone="accent"] { background: $accent_soft; }
Banner[tone="danger"] { background: $danger_soft; }
Banner[tone="warning"] { background: $warning_soft; }
Banner[tone="info"] { background: $info_soft; }
Banner[tone="success"] { background: $success_soft; }
/* Qt's own notification where the desktop has none: its paper is light yellow in every theme. */
QBalloonTip QLabel { color: #1F1D1A; }
QBalloonTip QPushButton { background: transparent; border: 0; padding: 0; min-height: 0; }
Toast { background: $tooltip; border: 1px solid $tooltip; border-radius: 8px; }
Toast QLabel { color: $on_tooltip; }
Toast QPushButton { background: transparent; color: $on_tooltip; border: 1px solid $border_strong; }
Toast QPushButton:hover { border-color: $on_tooltip; background: transparent; }
Toast QPushButton:focus, Toast QToolButton:focus { border: 2px solid $on_tooltip; }
Toast QToolButton:hover { background: transparent; border-color: $border_strong; }

Sidebar { background: $sidebar; border: 0; border-right: 1px solid $border; }
QLabel#brand { font-size: ${heading}px; font-weight: 600; }
QLabel#navCount { background: $danger_fill; color: $on_accent; border-radius: 9px;
  min-width: 8px; padding: 1px 6px; font-size: ${caption}px; font-weight: 600; }
QLabel#logHint { color: $on_accent; font-size: ${caption}px; }

QPushButton, QToolButton { background: $surface; color: $text; outline: 0;
  border: 1px solid $border_strong;
  border-radius: 6px; padding: 0 14px; min-height: 32px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $neutral_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 0 13px;
  min-height: 30px; }
QPushButton:disabled, QToolButton:disabled { color: $text_disabled; border-color: $border;
  background: $surface_sunken; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $neutral_soft; border-color: $border;
  color: $text_disabled; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="danger"]:focus { border-color: $danger; }
QPushButton[kind="danger"]:default { background: $danger_fill; color: $on_accent; }
QPushButton[kind="danger"]:default:hover { background: $danger_fill_hover; }
QPushButton[kind="danger"]:default:focus { border-color: $text; }
QPushButton[kind="danger"]:disabled { color: $text_disabled; border-color: $border;
  background: $surface_sunken; }
QPushButton[kind="quiet"] { padding: 0 8px; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent;
  border-color: transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:checked { background: $neutral_soft; }
QPushButton[kind="quiet"]:focus { padding: 0 7px; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: $focus; }
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled { background: transparent; }
QPushButton[kind="link"] { background: transparent; border: 0; padding: 0; min-height: 24px;
  color: $accent_text; text-align: left; }
QPushButton[kind="link"]:hover { color: $accent_pressed; text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $text_muted; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 0 2px; min-height: 20px; }
QToolButton { padding: 0; min-width: 32px; }
QToolButton:focus { padding: 0; min-width: 30px; }
QToolButton::menu-indicator { image: none; }
NavButton { text-align: left; padding: 0 10px; min-height: 36px; border: 2px solid transparent;
  border-radius: 6px; background: transparent; color: $text; font-weight: 400; }
NavButton:hover { background: $hover; border-color: $hover; }
NavButton:checked { background: $surface; border: 2px solid $surface; color: $accent_text;
  font-weight: 600; }
NavButton:focus { border-color: $focus; padding: 0 10px; min-height: 36px; }
QPushButton#logButton { text-align: left; padding: 0 11px; min-height: 36px; }
QPushButton#logButton:focus { padding: 0 10px; min-height: 34px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $surface;
  color: $text; border: 1px solid $border_strong; border-radius: 6px;
  placeholder-text-color: $text_muted;
  selection-background-color: $selection; selection-color: $text; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 0 9px; min-height: 32px; }
QPlainTextEdit, QTextEdit { padding: 4px 5px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $focus;
  padding: 0 8px; min-height: 30px; }
QAbstractSpinBox { min-height: 29px; }
QAbstractSpinBox:focus { min-height: 27px; }
NumberField, TimeField, NumberField:focus, TimeField:focus { padding: 0; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 3px 4px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QAbstractSpinBox[invalid="true"] { border-color: $danger; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  color: $text_disabled; background: $surface_sunken; border-color: $border; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: $surface_sunken;
  border-color: $border; }
QLineEdit QToolButton, QLineEdit QToolButton:focus, QLineEdit QToolButton:hover { border: 0;
  padding: 0; min-width: 0; min-height: 0; background: transparent; }
QComboBox:editable { padding-right: 0; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: 0; padding: 0; min-height: 0;
  background: transparent; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url("$icons/mark-down-$name.svg"); width: 16px; height: 16px; }
QDateTimeEdit::drop-down, QDateEdit::drop-down { border: 0; width: 26px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { padding: 4px; }
QAbstractSpinBox::up-button { border: 0; width: 24px;
  subcontrol-position: top right; }
QAbstractSpinBox::down-button { border: 0; width: 24px;
  subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$icons/mark-up-$name.svg"); width: 14px; height: 14px; }
QAbstractSpinBox::down-arrow { image: url("$icons/mark-down-$name.svg"); width: 14px;
  height: 14px; }

QCheckBox, QRadioButton { color: $text; spacing: 8px; padding: 3px; border: 2px solid transparent;
  border-radius: 6px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_disabled; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 16px; height: 16px;
  border: 1px solid $border_strong; border-radius: 4px; background: $surface; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $border_strong;
  border-radius: 9px; background: $surface; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
  border-color: $accent; image: url("$icons/mark-check.svg"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url("$icons/mark-partial.svg"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/mark-radio.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border;
  background: $surface_sunken; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
  background: $text_disabled; }

QAbstractItemView { background: $surface; color: $text; border: 1px solid $border;
  border-radius: 8px; outline: 0; selection-background-color: $selection; selection-color: $text;
  alternate-background-color: $surface_sunken; gridline-color: $border; }
QAbstractItemView[frame="none"] { border: 0; border-radius: 0; background: transparent; }
QListView, QTreeView { padding: 4px; }
QListView::item, QTreeView::item { padding: 5px 8px; min-height: 22px; border-radius: 4px; }
QTableView::item { padding: 0 8px; border: 0; border-bottom: 1px solid $border; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
  background: $selection; color: $text; }
QTableView::item:focus, QListView::item:focus, QTreeView::item:focus { border: 1px solid $focus; }
QTableView:focus, QListView:focus, QTreeView:focus { border-color: $focus; }
QComboBox QAbstractItemView, QAbstractItemView[popup="true"] { background: $surface_raised;
  border: 1px solid $border_strong; border-radius: 0; }
FinderPanel QLineEdit, FinderPanel QLineEdit:focus { background: transparent; border: 0;
  padding: 0; min-height: 40px; font-size: ${heading}px; }
FinderPanel QListView { background: $surface_raised; border: 0; border-radius: 0; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: $text_muted; font-size: ${caption}px;
  font-weight: 600; border: 0; border-bottom: 1px solid $border; padding: 8px 11px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url("$icons/mark-down-$name.svg"); width: 14px; height: 14px; }
QHeaderView::up-arrow { image: url("$icons/mark-up-$name.svg"); width: 14px; height: 14px; }
QTableCornerButton::section { background: $surface_sunken; border: 0; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[role="scrollbody"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text_muted; border-radius: 4px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text_muted; padding: 8px 4px 6px 4px;
  margin-right: 20px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; border-bottom-color: $border_strong; }
QTabBar::tab:selected { color: $accent_text; font-weight: 600; border-bottom-color: $accent_text; }
QTabBar::tab:disabled { color: $text_disabled; }
QTabBar:focus { color: $text; }
QTabBar::tab:selected:focus { border: 2px solid $focus; border-radius: 4px; }

QMenu { background: $surface_raised; color: $text; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $text_disabled; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: $tooltip; color: $on_tooltip; border: 1px solid $tooltip; padding: 5px 8px; }
QDialog { background: $surface_raised; }
QMessageBox QPushButton, QDialogButtonBox QPushButton { min-width: 64px; }
QProgressBar { background: $neutral_soft; border: 0; border-radius: 3px; max-height: 6px;
  min-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[tone="success"]::chunk { background: $success; }
QProgressBar[tone="warning"]::chunk { background: $warning; }
QProgressBar[tone="danger"]::chunk { background: $danger_fill; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }
QSplitter::handle:horizontal { width: 9px; margin: 0 3px; }
QSplitter::handle:vertical { height: 9px; margin: 3px 0; }
QGroupBox { border: 1px solid $border; border-radius: 8px; margin-top: 12px; padding: 12px;
  font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: $text; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface_raised; }
QCalendarWidget QToolButton { border: 0; background: transparent; color: $text; padding: 0 6px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon:
  url("$icons/mark-left-$name.svg"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon:
  url("$icons/mark-right-$name.svg"); }
QCalendarWidget QAbstractItemView::item { padding: 0; border: 0; }
QCalendarWidget QAbstractItemView { border-radius: 0; selection-background-color: $accent;
  selection-color: $on_accent; }
QStatusBar { background: $background; color: $text_muted; }
""")


def style_sheet(colors: Palette, sizes: TypeScale, icons_dir: Path) -> str:
    """Return the program's style sheet.

    Args:
        colors: what the named colours stand for.
        sizes: text sizes in pixels.
        icons_dir: where the check mark and the arrows are.
    """
    return _SHEET.substitute(colors._asdict(), **sizes._asdict(), icons=icons_dir.as_posix())
