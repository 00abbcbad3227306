"""Reads documents, and what form.json, rules.json and findings.json say."""

import json
import re
from decimal import Decimal
from functools import lru_cache


class NotJson(ValueError):
    """The text is no JSON, or an object in it holds a key twice."""


def parse(text):
    """JSON with its numbers as they are written: integers as int, 1.0 too, and all others as Decimal."""

    def once(pairs):
        if len({key for key, _ in pairs}) < len(pairs):
            raise NotJson("a key stands twice")
        return dict(pairs)

    def number(written):
        value = Decimal(written)
        return int(value) if value.adjusted() < 20 and value == value.to_integral_value() else value

    def refuse(word):
        raise NotJson(word)

    try:
        return json.loads(text, object_pairs_hook=once, parse_float=number, parse_constant=refuse)
    except (json.JSONDecodeError, RecursionError) as error:
        raise NotJson(str(error)) from error


TYPES = {type(None): "null", bool: "boolean", dict: "object", list: "array", str: "string"}


def type_of(value):
    return TYPES.get(type(value), "number")


# The rules name the same places for each report.
@lru_cache(4096)
def keys_of(pointer):
    return [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]


def step(key):
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


def number_at(report, pointer):
    """The number at a place; None where there is none."""
    for key in keys_of(pointer):
        report = report.get(key) if isinstance(report, dict) else None
    return report if type_of(report) == "number" else None


class Catalogue:
    """findings.json: how severe each finding is, and what it says."""

    def __init__(self, folder):
        content = json.loads((folder / "findings.json").read_text("utf-8"))
        self.findings, self.words = content["findings"], content["words"]

    def find(self, code, path, label, lang, variant=None, params=None, **values):
        entry = self.findings[code]
        entry = {**entry, **entry.get("variants", {}).get(variant, {}), "words": entry.get("words", {})}
        known = {**values, **(params or {}), "label": label, "path": path}

        def fill(match):
            words = self.words.get(entry["words"].get(match[1]), {})
            text = say(known.get(match[1]), words, lang)
            return text[:79] + "…" if match[1] == "actual" and len(text) > 80 else text

        message = re.sub(r"\{(\w+)\}", fill, entry["message"][lang])
        finding = {"code": code, "severity": entry["severity"], "path": path, "message": message, "label": label}
        given = {name: plain(value) for name, value in values.items() if value is not None}
        return {**({"source": entry["source"]} if "source" in entry else {}), **finding, **given}


def say(value, words, lang):
    """A value as a message says it."""
    if isinstance(value, list):
        return (", " if lang == "en" else "、").join(say(each, words, lang) for each in value)
    if isinstance(value, str):
        return words[value][lang] if value in words else value
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return json.dumps(value, ensure_ascii=False)


def plain(value):
    """A number as every program reads it; one beyond all doubles is left out."""
    if not isinstance(value, Decimal):
        return value
    return None if value.adjusted() > 308 else float(value)


class Edition:
    """form.json and rules.json of one edition."""

    def __init__(self, folder):
        self.form = json.loads((folder / "form.json").read_text("utf-8"))
        self.rules = json.loads((folder / "rules.json").read_text("utf-8"))
        self.name, self.version = self.form["edition"], self.form["schemaVersion"]
        self.tables = [table["path"] for table in self.form["tables"]]
        figures = [group["path"] for section in self.form["sections"] for group in section["figures"]]
        self.numbers = tuple(path + "/" for path in self.tables + figures)

    def resolve(self, shape):
        return self.resolve(self.form["definitions"][shape["to"]]) if shape["type"] == "ref" else shape

    def equations(self, across_years):
        for equation in self.rules["equations"]:
            if across_years == any("previous" in term for term in equation["sum"] + equation["equals"]):
                yield equation

    def label(self, pointer, lang):
        """The labels from the outside inwards. In a table, its section's heading is not said."""
        names, shape, keys = [], self.form["root"], keys_of(pointer)
        for key in keys:
            fields = shape["fields"] if shape and shape["type"] == "object" else []
            field = next((field for field in fields if field["key"] == key), None)
            names.append(field["en" if lang == "en" else "title"] if field else ordinal(key, lang))
            shape = self.resolve(field["shape"]) if field else None
        if len(keys) > 1 and step(keys[0]) in self.tables:
            names = names[1:]
        return " / ".join(names) or ("The report" if lang == "en" else "报告")


def ordinal(key, lang):
    if not re.fullmatch("[0-9]{1,9}", key):
        return key
    return f"no. {int(key) + 1}" if lang == "en" else f"第{int(key) + 1}项"
