"""The peer of the program's start: a bare main window with an empty table. Run as a process."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from .first_paint import STAY, report_first_paint


def main() -> int:
    """Show the window until the report is made."""
    app = QApplication(["bare-window"])
    window = QMainWindow()
    table = QTableView()
    window.setCentralWidget(table)
    window.resize(1200, 780)
    report_first_paint(table.viewport(), stay=STAY in sys.argv)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
