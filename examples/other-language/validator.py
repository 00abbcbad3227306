"""Validates annual reports with nothing but form.json, rules.json and findings.json.

Structure, codes, arithmetic, dates and last year's report are judged; what the text says is not.
"""

import re
from pathlib import Path

from read import Catalogue, Edition, NotJson, number_at, parse, step, type_of
from values import LARGEST, amount_fault, code_fault, count_fault, is_date

TYPES = {"object": "object", "union": "object", "list": "array", "boolean": "boolean", "amount": "number"}
TYPES.update(count="integer", change="integer", integer="integer")


def year_of(report):
    year = report.get("year")
    return year if type(year) is int and -LARGEST <= year <= LARGEST else None


def text_of(value):
    return value if isinstance(value, str) else None


class Validator:
    """Judges reports of every edition in a folder: `findings.json`, and a folder for each edition."""

    def __init__(self, folder):
        self.catalogue = Catalogue(Path(folder))
        editions = [Edition(form.parent) for form in Path(folder).glob("*/form.json")]
        editions.sort(key=lambda edition: edition.form["years"]["from"])
        self.editions = {edition.name: edition for edition in editions}

    def validate_text(self, text, previous=None, lang="zh-CN"):
        try:
            report = parse(text)
        except NotJson as error:
            label = "The report" if lang == "en" else "报告"
            return [self.catalogue.find("not-json", "", label, lang, actual=str(error))]
        return self.validate(report, previous, lang)

    def validate(self, report, previous=None, lang="zh-CN"):
        name = report.get("edition") if isinstance(report, dict) else None
        edition = self.editions.get(name) if isinstance(name, str) else None
        check = Check(edition or list(self.editions.values())[-1], self.catalogue, report, lang)
        if not isinstance(report, dict):
            check.add("wrong-type", "", expected="object", actual=type_of(report))
        elif not edition:
            check.unknown("edition", "unsupported-edition", list(self.editions))
        elif isinstance(report.get("schemaVersion"), str) and report["schemaVersion"] != edition.version:
            check.unknown("schemaVersion", "unsupported-schema-version", [edition.version])
        else:
            check.everything(previous if check.is_readable(previous, self.editions) else None)
        return check.findings


class Check:
    """Collects what is found in one report."""

    def __init__(self, edition, catalogue, report, lang):
        self.edition, self.catalogue, self.report, self.lang = edition, catalogue, report, lang
        self.findings = []

    def add(self, code, path, labelled=None, **details):
        label = self.edition.label(path if labelled is None else labelled, self.lang)
        self.findings.append(self.catalogue.find(code, path, label, self.lang, **details))

    def unknown(self, key, code, known):
        """Why nothing can be said of a report."""
        if key not in self.report:
            self.add("missing-field", step(key))
        elif type_of(self.report[key]) != "string":
            self.add("wrong-type", step(key), expected="string", actual=type_of(self.report[key]))
        else:
            self.add(code, step(key), expected=known, actual=self.report[key])

    def is_readable(self, previous, editions):
        """Whether last year's report is one of an edition and a version that are known; if one is given, it is said."""
        if previous is None:
            return False
        stated = previous if isinstance(previous, dict) else {}
        name, version = (text_of(stated.get(key)) for key in ("edition", "schemaVersion"))
        if name not in editions:
            self.not_comparable("edition", list(editions), name)
        elif version not in (None, editions[name].version):
            self.not_comparable("schemaVersion", editions[name].version, version)
        else:
            return True

    def not_comparable(self, key, known, stated):
        details = {"expected": known, "actual": stated, "params": {"install": "pip install --upgrade"}}
        self.add("previous-not-comparable", step(key), variant="unknown", **details)

    def everything(self, previous):
        self.structure(self.edition.form["root"], self.report, "")
        for equation in self.edition.equations(across_years=False):
            self.equation(equation)
        if isinstance(previous, dict):
            self.last_year(previous)
        self.calendar()

    # Structure

    def structure(self, shape, value, path):
        shape = self.edition.resolve(shape)
        kind, actual, expected = shape["type"], type_of(value), TYPES.get(shape["type"], "string")
        if kind == "choice" and isinstance(shape["options"][0], int):
            expected = "integer"
        if value is None and kind != "object" and path.startswith(self.edition.numbers):
            self.add("cell-blank", path)
        elif actual != expected.replace("integer", "number"):
            self.add("wrong-type", path, expected=expected, actual=actual)
        elif kind == "object":
            self.fields(shape["fields"], value, path)
        elif kind == "list":
            for index, item in enumerate(value):
                self.structure(shape["items"], item, path + step(index))
        elif kind == "union":
            self.one_of(shape["of"], value, path)
        else:
            self.value(shape, value, path)

    def fields(self, fields, value, path):
        for field in fields:
            if field["key"] in value:
                self.structure(field["shape"], value[field["key"]], path + step(field["key"]))
            elif not field.get("optional"):
                self.add("missing-field", path + step(field["key"]))
        for key in value:
            if key not in [field["key"] for field in fields]:
                self.add("unknown-field", path + step(key), labelled=path)

    def one_of(self, names, value, path):
        """One of several objects, told by its `type`; of another type, only that is said."""
        if value.get("type") in names:
            self.structure(self.edition.form["definitions"][value["type"]], value, path)
        else:
            field = {"key": "type", "shape": {"type": "choice", "options": names}}
            self.fields([field], {key: kind for key, kind in value.items() if key == "type"}, path)

    def value(self, shape, value, path):
        kind, code, wanted = shape["type"], None, None
        if kind in ("count", "change", "integer"):
            code, wanted = "not-a-count", count_fault(value, kind)
        elif kind == "amount":
            code, wanted = "bad-amount", amount_fault(value, shape["decimals"])
        elif kind == "code":
            code, wanted = "bad-code", code_fault(value, shape["check"], shape["pattern"])
        elif kind == "date" and not is_date(value):
            self.add("bad-date", path, actual=value)
        elif kind == "choice" and value not in shape["options"]:
            self.add("wrong-type", path, variant="enum", expected=shape["options"], actual=value)
        if wanted:
            self.add(code, path, expected=wanted, actual=value)

    # Arithmetic

    def equation(self, equation, previous=None):
        def numbers(terms):
            return [number_at(previous if "previous" in term else self.report, term["path"]) for term in terms]

        left, right = numbers(equation["sum"]), numbers(equation["equals"])
        if None in left + right or sum(left) == sum(right):
            return
        actual, expected = (sum(right), sum(left)) if equation["total"] else (sum(left), sum(right))
        if previous is not None:
            cell = number_at(self.report, equation["at"])
            actual, expected = cell, cell + expected - actual
        terms = equation["sum"] + equation["equals"]
        self.add(
            equation["code"],
            equation["at"],
            expected=expected,
            actual=actual,
            cells=[term["path"] for term in terms if "previous" not in term],
            source=self.edition.rules["rules"][equation["rule"]]["source"]["clause"],
            params={"left": self.side(equation["sum"]), "right": self.side(equation["equals"])},
        )

    def side(self, terms):
        mark, plus = ('"{}"', " plus ") if self.lang == "en" else ("“{}”", "加")
        return plus.join(mark.format(self.edition.label(term["path"], self.lang)) for term in terms)

    def last_year(self, previous):
        year, before = year_of(self.report), year_of(previous)
        if year is not None and before is not None and before != year - 1:
            self.add("previous-not-comparable", "/year", expected=year - 1, actual=before)
            return
        organs = [report.get("organ") for report in (self.report, previous)]
        name, old = [organ.get("name") if isinstance(organ, dict) else None for organ in organs]
        if isinstance(name, str) and isinstance(old, str) and name != old:
            self.add("previous-not-comparable", "/organ/name", variant="organ", expected=name, actual=old)
        for equation in self.edition.equations(across_years=True):
            self.equation(equation, previous)

    # Years and days

    def calendar(self):
        year, day = year_of(self.report), self.report.get("publishedOn")
        self.edition_year(year)
        end, due = self.period_end(year), self.deadline(year)
        if end and is_date(day) and day < end:
            self.add("published-early", "/publishedOn", expected=end, actual=day)
        if due and is_date(day) and day > due:
            source = self.edition.form["publication"]["source"]["clause"]
            self.add("published-late", "/publishedOn", expected=due, actual=day, source=source)

    def edition_year(self, year):
        years = self.edition.form["years"]
        last = years.get("to")
        if year is not None and (year < years["from"] or (last and year > last)):
            params, variant = {"edition": self.edition.name, **years}, None if last else "open"
            self.add("edition-year-mismatch", "/year", variant=variant, actual=year, params=params)

    def period_end(self, year):
        period = self.report.get("period")
        first, last = (period.get("from"), period.get("to")) if isinstance(period, dict) else (None, None)
        if not is_date(last):
            return f"{year}-12-31" if year and 1000 <= year <= 9999 else None
        if is_date(first) and last < first:
            self.add("bad-date", "/period/to", variant="reversed", expected=first, actual=last)
        return last

    def deadline(self, year):
        """The last day to publish. Where kind or level are not stated, the organ's name may tell them."""
        rule, organ = self.edition.form["publication"], self.report.get("organ")
        organ = organ if isinstance(organ, dict) else {}
        name = organ["name"] if isinstance(organ.get("name"), str) else ""
        level = organ.get("level", "township" if re.search("(乡|镇)人民政府$|街道办事处$", name) else "")
        kind = organ.get("kind", "government" if name.endswith("人民政府") else "")
        if not year or not 1000 <= year <= 9999 or level in rule["exempt"]:
            return None
        day = rule["deadlines"].get(kind, rule["deadline"]) if isinstance(kind, str) else rule["deadline"]
        return f"{year + 1}-{day}"
