"""What makes a number, a day or a code wrong. Each gives what was expected instead, or None."""

import re
from decimal import Decimal

LARGEST = 2**53 - 1


def count_fault(value, kind="count"):
    if value > LARGEST:
        return f"integer <= {LARGEST}"
    if kind == "change" and value < -LARGEST:
        return f"integer >= -{LARGEST}"
    if isinstance(value, Decimal) or value < (0 if kind == "count" else -LARGEST):
        return "integer" if kind == "change" else "integer >= 0"
    return None


def amount_fault(value, decimals):
    if value < 0:
        return "number >= 0"
    if not isinstance(value, Decimal):
        return None
    if value.adjusted() > 308:
        return f"number <= {LARGEST}"
    return f"at most {decimals} decimals" if -value.normalize().as_tuple().exponent > decimals else None


def is_date(value):
    if not isinstance(value, str) or not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return False
    year, month, day = map(int, value.split("-"))
    leap = (year % 4 == 0 and year % 100 != 0) or year % 400 == 0
    days = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]


def code_fault(code, check, pattern):
    has_form = re.fullmatch(pattern, code)
    if check == "credit-code":
        return "18 characters" if not has_form else None if check_fits(code) else "matching check character"
    if has_form:
        return None
    if check != "region-code":
        return pattern
    return "known province" if re.fullmatch("[0-9]{6,12}", code) else "6 digits or more"


def check_fits(code):
    """GB 32100: weighted with 3 to the power of their places, the 17 characters and the check add up to a multiple of 31."""
    characters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(characters.index(character) * 3**place for place, character in enumerate(code[:17]))
    return (total + characters.index(code[17])) % 31 == 0
