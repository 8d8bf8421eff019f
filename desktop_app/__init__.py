"""Seller Casebook (掌柜台账): the record of a shop's dealings with the platform's staff."""

__version__ = "0.6.0"
