"""Answers the conformance cases: a line of JSON in, a line of JSON out.

    nianbao-conformance --part structure,arithmetic,previous-year,calendar -- python3 answer.py FOLDER [LANG]
"""

import json
import sys

from read import parse
from validator import Validator


def main(folder, lang="zh-CN"):
    sys.stdin.reconfigure(encoding="utf-8")
    validator = Validator(folder)
    for line in sys.stdin:
        question = parse(line)
        previous = question.get("previous")
        if "text" in question:
            findings = validator.validate_text(question["text"], previous, lang)
        else:
            findings = validator.validate(question["report"], previous, lang)
        print(json.dumps({"id": question["id"], "findings": findings}), flush=True)


main(*sys.argv[1:])
